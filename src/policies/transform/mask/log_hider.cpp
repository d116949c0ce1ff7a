// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/log_hider.h"

#include "base/bytes.h"
#include "http/path.h"

namespace gatehouse::policies {

namespace {

// Readable where it can be: what stands for something hidden is looked at by people.
std::string encoded(std::string_view text)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || std::string_view("-._~*@:!$").find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += '%';
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[c & 15];
        }
    }
    return out;
}

} // namespace

void LogHider::hide(Part part, std::string_view name, std::string& text) const
{
    if (text.empty())
        return;
    if (part == Part::Path)
        return hidePath(text);
    if (part == Part::Query)
        return hideQuery(text);
    if (const MaskRule* rule = name.empty() ? nullptr : m_rules->forName(name)) {
        text = rule->disguise.of(rule->kind, text);
        return;
    }
    std::string out;
    if (m_rules->disguise(text, out))
        text = std::move(out);
}

void LogHider::hidePath(std::string& text) const
{
    std::string out, changed;
    bool any = false;
    const auto parts = base::split(text, '/');
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += '/';
        changed.clear();
        if (m_rules->disguise(http::decodePercent(parts[i], false), changed)) {
            out += encoded(changed);
            any = true;
        } else {
            out += parts[i];
        }
    }
    if (any)
        text = std::move(out);
}

void LogHider::hideQuery(std::string& text) const
{
    std::string out, changed;
    bool any = false;
    bool first = true;
    for (const std::string_view parameter : base::split(text, '&')) {
        if (!std::exchange(first, false))
            out += '&';
        const size_t equals = parameter.find('=');
        const std::string name = http::decodePercent(parameter.substr(0, equals), true);
        changed.clear();
        if (m_rules->disguise(name, changed)) {
            out += encoded(changed);
            any = true;
        } else {
            out += parameter.substr(0, equals);
        }
        if (equals == std::string_view::npos)
            continue;
        out += '=';
        const std::string_view raw = parameter.substr(equals + 1);
        const std::string value = http::decodePercent(raw, true);
        changed.clear();
        if (const MaskRule* rule = m_rules->forName(name))
            changed = rule->disguise.of(rule->kind, value);
        else if (!m_rules->disguise(value, changed)) {
            out += raw;
            continue;
        }
        out += encoded(changed);
        any = true;
    }
    if (any)
        text = std::move(out);
}

} // namespace gatehouse::policies
