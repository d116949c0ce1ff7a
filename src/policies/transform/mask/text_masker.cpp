// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/text_masker.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

constexpr size_t kMostHeld = 64 * 1024;
constexpr size_t kContext = 64; // what is kept of what was given out

} // namespace

void TextMasker::add(std::string_view piece, bool last, std::string& out)
{
    if (!m_rules.looksAtTexts()) {
        out += piece;
        return;
    }
    const size_t newline = last ? std::string_view::npos : piece.rfind('\n');
    if (last || newline != std::string_view::npos) {
        const std::string_view closed = last ? piece : piece.substr(0, newline + 1);
        m_held += closed;
        giveClosed(m_held, out);
        m_held.clear();
        m_done = m_lookAt = 0;
        piece.remove_prefix(closed.size());
    }
    if (last)
        return;
    m_held += piece;
    if (m_held.size() - m_done > 2 * m_rules.reach() && m_held.size() >= m_lookAt) {
        giveOpen(out);
        m_lookAt = m_held.size() + m_rules.reach();
    }
}

// `text` is m_held, and nothing comes behind it that could belong to what is found there.
void TextMasker::giveClosed(std::string_view text, std::string& out)
{
    MaskRules::Walk walk(m_rules, text);
    while (const auto found = walk.next(m_done)) {
        out += text.substr(m_done, found->span.begin - m_done);
        out += found->rule->disguise.of(found->rule->kind, text.substr(found->span.begin, found->span.end - found->span.begin));
        m_done = found->span.end;
    }
    out += text.substr(m_done);
}

void TextMasker::giveOpen(std::string& out)
{
    const std::string_view text = m_held;
    const size_t sure = text.size() - m_rules.reach(); // what begins before is found whole
    MaskRules::Walk walk(m_rules, text);
    for (;;) {
        const auto found = walk.next(m_done);
        if (!found || found->span.begin >= sure) {
            if (m_done < sure) {
                out += text.substr(m_done, sure - m_done);
                m_done = sure;
            }
            break;
        }
        out += text.substr(m_done, found->span.begin - m_done);
        m_done = found->span.begin;
        // It may go on.
        if (found->span.end == text.size() && text.size() - m_done < kMostHeld)
            break;
        out += found->rule->disguise.of(found->rule->kind, text.substr(found->span.begin, found->span.end - found->span.begin));
        m_done = found->span.end;
    }
    if (m_done > kContext) {
        m_held.erase(0, m_done - kContext);
        m_done = kContext;
    }
}

} // namespace gatehouse::policies
