// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/trace/trace_context.h"

#include "base/bytes.h"

#include <algorithm>
#include <vector>

namespace gatehouse::policies {

namespace {

constexpr size_t kLength = 55;
constexpr size_t kMostMembers = 32;
constexpr size_t kLongestState = 512;

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isZero(std::string_view text)
{
    return text.find_first_not_of('0') == std::string_view::npos;
}

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '*' || c == '/';
}

// Section 3.3.1.3.1: a name, or a tenant and a system.
bool isKey(std::string_view key)
{
    const size_t at = key.find('@');
    const auto simple = [](std::string_view part, size_t longest, bool mayBeginWithDigit) {
        return !part.empty() && part.size() <= longest && ((part[0] >= 'a' && part[0] <= 'z') || (mayBeginWithDigit && part[0] >= '0' && part[0] <= '9')) && std::all_of(part.begin(), part.end(), isKeyCharacter);
    };
    return at == std::string_view::npos ? simple(key, 256, false) : simple(key.substr(0, at), 241, true) && simple(key.substr(at + 1), 14, false);
}

bool isValue(std::string_view value)
{
    return !value.empty() && value.size() <= 256 && value.back() != ' ' && std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c <= 0x7e && c != ',' && c != '='; });
}

} // namespace

std::optional<TraceParent> TraceParent::parse(std::string_view text)
{
    if (text.size() < kLength || text[2] != '-' || text[35] != '-' || text[52] != '-')
        return std::nullopt;
    const std::string_view version = text.substr(0, 2);
    const std::string_view flags = text.substr(53, 2);
    TraceParent out{text.substr(3, 32), text.substr(36, 16), false};
    if (!isHex(version) || version == "ff" || !isHex(out.traceId) || isZero(out.traceId) || !isHex(out.spanId) || isZero(out.spanId) || !isHex(flags))
        return std::nullopt;
    // Later versions may say more behind a dash.
    if (text.size() > kLength && (version == "00" || text[kLength] != '-'))
        return std::nullopt;
    const char last = flags[1];
    out.sampled = ((last >= 'a' ? last - 'a' + 10 : last - '0') & 1) != 0;
    return out;
}

bool isTraceState(std::string_view text)
{
    if (text.size() > kLongestState)
        return false;
    std::vector<std::string_view> keys;
    for (const std::string_view part : base::split(text, ',')) {
        const std::string_view member = base::trim(part);
        if (member.empty())
            continue;
        const size_t equals = member.find('=');
        if (equals == std::string_view::npos || !isKey(member.substr(0, equals)) || !isValue(member.substr(equals + 1)))
            return false;
        if (std::find(keys.begin(), keys.end(), member.substr(0, equals)) != keys.end())
            return false;
        keys.push_back(member.substr(0, equals));
    }
    return !keys.empty() && keys.size() <= kMostMembers;
}

} // namespace gatehouse::policies
