// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/mask_filter.h"

namespace gatehouse::policies {

namespace {

constexpr size_t kLookedAt = 256;

// Nothing: more of it must be seen.
std::optional<MaskFilter::Form> formOf(std::string_view begin, bool last)
{
    static constexpr std::string_view kBlanks = " \t\r\n";
    if (begin.starts_with("\xEF\xBB\xBF"))
        begin.remove_prefix(3);
    const bool enough = last || begin.size() >= kLookedAt;
    const size_t first = begin.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return enough ? std::optional(MaskFilter::Form::Text) : std::nullopt;
    if (begin[first] != '{' && begin[first] != '[')
        return MaskFilter::Form::Text;
    const size_t second = begin.find_first_not_of(kBlanks, first + 1);
    if (second == std::string_view::npos)
        return enough ? std::optional(MaskFilter::Form::Json) : std::nullopt;
    const std::string_view follows = begin[first] == '{' ? "\"}" : "{[\"]";
    return follows.find(begin[second]) != std::string_view::npos ? MaskFilter::Form::Json : MaskFilter::Form::Text;
}

} // namespace

MaskFilter::MaskFilter(std::shared_ptr<const MaskRules> rules, Form form, std::unique_ptr<Decoder> decoder, bool refusesWide)
    : m_rules(std::move(rules)), m_form(form), m_decoder(std::move(decoder)), m_looksForWide(refusesWide)
{
}

// By its mark, or as there are NULs between the letters.
bool MaskFilter::isWide(std::string_view piece)
{
    m_first += piece.substr(0, 2 - m_first.size());
    m_looksForWide = m_first.size() < 2;
    return m_first.find('\0') != std::string::npos || m_first == "\xFF\xFE" || m_first == "\xFE\xFF";
}

bool MaskFilter::data(std::string_view piece, bool last, std::string& out)
{
    if (m_decoder) {
        m_plain.clear();
        if (!m_decoder->decode(piece, last, m_plain))
            return false;
        piece = m_plain;
    }
    if (m_looksForWide && isWide(piece))
        return false;
    if (m_form != Form::Unknown)
        return mask(piece, last, out);
    m_begin += piece;
    const auto form = formOf(m_begin, last);
    if (!form)
        return true;
    m_form = *form;
    const std::string begin = std::exchange(m_begin, {});
    return mask(begin, last, out);
}

bool MaskFilter::mask(std::string_view piece, bool last, std::string& out)
{
    if (m_form == Form::Json) {
        if (!m_json)
            m_json.emplace(*m_rules);
        return m_json->add(piece, last, out);
    }
    if (!m_text)
        m_text.emplace(*m_rules);
    m_text->add(piece, last, out);
    return true;
}

} // namespace gatehouse::policies
