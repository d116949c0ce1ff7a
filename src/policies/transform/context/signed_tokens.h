// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gatehouse::policies {

// What was signed a moment ago, by what it is about. At most kMost, of which those that were asked for of late stay. Of one thread.
class SignedTokens
{
public:
    static constexpr size_t kMost = 1024;
    static constexpr size_t kLongest = 4096; // of what one is about; longer ones are not kept

    // This thread's own, of all who sign.
    static SignedTokens& ofThread();

    // "" when there is none that is good at that time, since 1970. The view is good until the next call.
    std::string_view find(const std::string& about, int64_t wallNs);
    // Good from one time to the other: a clock that was put back makes it none, too.
    void put(const std::string& about, std::string token, int64_t fromNs, int64_t untilNs);
    size_t size() const { return m_recent.size() + m_older.size(); }

private:
    struct Token {
        std::string text;
        int64_t fromNs = 0;
        int64_t untilNs = 0;
        bool isGood(int64_t wallNs) const { return fromNs <= wallNs && wallNs < untilNs; }
    };
    using Tokens = std::unordered_map<std::string, Token>;

    std::string_view keep(const std::string& about, Token token);

    Tokens m_recent; // half of all; when it is full it becomes the older one, and the older one goes
    Tokens m_older;
};

} // namespace gatehouse::policies
