// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/mask_rules.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

constexpr size_t kReachOfPatterns = 4096;
constexpr size_t kLongestName = 256; // longer names are compared by their beginning

// With * for anything. Each star is tried from its last place on: no more than the product of the sizes.
bool fits(std::string_view pattern, std::string_view name)
{
    size_t p = 0, n = 0;
    size_t star = std::string_view::npos, resume = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.size() && pattern[p] == name[n]) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace

bool MaskRule::isFor(std::string_view lowerCaseName) const
{
    return std::any_of(names.begin(), names.end(), [&](const std::string& pattern) { return fits(pattern, lowerCaseName); });
}

MaskRules::MaskRules(std::vector<MaskRule> rules, JsonPaths paths) : m_rules(std::move(rules)), m_paths(std::move(paths))
{
    for (const MaskRule& rule : m_rules) {
        m_detectors += rule.detectors.size();
        m_hasNames = m_hasNames || !rule.names.empty();
        if (rule.kind == Kind::Pattern)
            m_reach = kReachOfPatterns;
    }
}

const MaskRule* MaskRules::forName(std::string_view name) const
{
    if (!m_hasNames)
        return nullptr;
    const std::string lower = base::toLower(name.substr(0, kLongestName));
    for (const MaskRule& rule : m_rules) {
        if (rule.isFor(lower))
            return &rule;
    }
    return nullptr;
}

MaskRules::Walk::Walk(const MaskRules& rules, std::string_view text) : m_rules(rules), m_text(text)
{
    for (const char c : text) {
        m_has.digits += c >= '0' && c <= '9';
        m_has.at = m_has.at || c == '@';
    }
}

std::optional<MaskRules::Found> MaskRules::Walk::next(size_t from)
{
    const auto has = [this](const Detector::Needs& needs) { return m_has.digits >= needs.digits && (m_has.at || !needs.at); };
    if (m_next.empty()) {
        // Most texts have nothing that could be looked for.
        const bool any = std::any_of(m_rules.m_rules.begin(), m_rules.m_rules.end(), [&](const MaskRule& rule) {
            return std::any_of(rule.detectors.begin(), rule.detectors.end(), [&](const auto& detector) { return has(detector->needs); });
        });
        if (!any)
            return std::nullopt;
    }
    // Which detector has nothing any more is marked by a place behind the text.
    const size_t none = m_text.size() + 1;
    m_next.resize(m_rules.m_detectors);
    std::optional<Found> best;
    size_t index = 0;
    for (const MaskRule& rule : m_rules.m_rules) {
        for (const auto& detector : rule.detectors) {
            std::optional<TextSpan>& at = m_next[index++];
            if (!at || at->begin < from) {
                TextSpan span;
                at = from <= m_text.size() && has(detector->needs) && detector->find(m_text, from, span) ? span : TextSpan{none, none};
            }
            if (at->begin < none && (!best || at->begin < best->span.begin))
                best = Found{*at, &rule};
        }
    }
    return best;
}

bool MaskRules::disguise(std::string_view text, std::string& out) const
{
    if (m_detectors == 0 || text.empty())
        return false;
    Walk walk(*this, text);
    size_t done = 0;
    auto found = walk.next(0);
    if (!found)
        return false;
    for (; found; found = walk.next(done)) {
        out += text.substr(done, found->span.begin - done);
        out += found->rule->disguise.of(found->rule->kind, text.substr(found->span.begin, found->span.end - found->span.begin));
        done = found->span.end;
    }
    out += text.substr(done);
    return true;
}

} // namespace gatehouse::policies
