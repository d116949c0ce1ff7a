// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/rule_exclusions.h"

#include "base/bytes.h"
#include "policies/guard/waf/rule_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr int kMostId = 999'999'999;
constexpr size_t kMostRanges = 50; // of one exclusion
constexpr size_t kMostTag = 128;


std::optional<int> idFrom(std::string_view text)
{
    int id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || id < 1 || id > kMostId)
        return {};
    return id;
}

std::string readRanges(std::string text, std::vector<std::pair<int, int>>& out)
{
    std::replace(text.begin(), text.end(), ' ', ',');
    for (const std::string_view one : base::split(text, ',')) {
        if (one.empty())
            continue;
        const size_t dash = one.find('-');
        const auto from = idFrom(one.substr(0, dash));
        const auto to = dash == std::string_view::npos ? from : idFrom(one.substr(dash + 1));
        if (!from || !to || *to < *from)
            return "numbers of rules and ranges of them, such as 942100 or 942200-942260";
        if (std::any_of(std::begin(kKeyRules), std::end(kKeyRules), [&](const auto& key) { return *from <= key.second && *to >= key.first; }))
            return "without the rules 901000 to 901999, 949000 to 949999, 959000 to 959999 and 980000 to 980999 nothing would be refused; report mode does that, and says so";
        if (out.size() == kMostRanges)
            return std::to_string(kMostRanges) + " at most";
        out.emplace_back(*from, *to);
    }
    return {};
}

bool isTag(std::string_view text)
{
    return text.size() <= kMostTag && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '/';
           });
}

} // namespace

std::vector<RuleExclusion> exclusionsFrom(const Json& list, const std::string& pointer, std::vector<base::Problem>& problems)
{
    std::vector<RuleExclusion> out;
    if (list.is_null())
        return out;
    if (!list.is_array() || list.size() > kMostExclusions) {
        problems.push_back({pointer, "a list of " + std::to_string(kMostExclusions) + " at most", 0, 0});
        return out;
    }
    for (size_t i = 0; i < list.size(); ++i) {
        const std::string at = pointer + '/' + std::to_string(i);
        RuleExclusion one;
        if (std::string fault = readRanges(base::stringAt(list[i], "rules"), one.rules); !fault.empty())
            problems.push_back({at + "/rules", std::move(fault), 0, 0});
        one.tag = base::stringAt(list[i], "tag");
        if (!isTag(one.tag))
            problems.push_back({at + "/tag", "a rule's tag, such as attack-sqli", 0, 0});
        one.target = base::stringAt(list[i], "target");
        if (!one.target.empty() && !isRuleTarget(one.target))
            problems.push_back({at + "/target", "what rules look at, such as ARGS:password, REQUEST_COOKIES:session or REQUEST_HEADERS:Referer", 0, 0});
        if (one.rules.empty() == one.tag.empty())
            problems.push_back({at, "names rules by their numbers or by their tag", 0, 0});
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace gatehouse::policies
