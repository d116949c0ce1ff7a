// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/context/signed_tokens.h"

#include <utility>

namespace gatehouse::policies {

SignedTokens& SignedTokens::ofThread()
{
    thread_local SignedTokens tokens;
    return tokens;
}

std::string_view SignedTokens::find(const std::string& about, int64_t wallNs)
{
    if (const auto recent = m_recent.find(about); recent != m_recent.end())
        return recent->second.isGood(wallNs) ? std::string_view(recent->second.text) : std::string_view();
    const auto older = m_older.find(about);
    if (older == m_older.end())
        return {};
    Token token = std::move(older->second);
    m_older.erase(older);
    return token.isGood(wallNs) ? keep(about, std::move(token)) : std::string_view();
}

void SignedTokens::put(const std::string& about, std::string token, int64_t fromNs, int64_t untilNs)
{
    if (about.size() > kLongest)
        return;
    m_older.erase(about);
    keep(about, {std::move(token), fromNs, untilNs});
}

std::string_view SignedTokens::keep(const std::string& about, Token token)
{
    if (m_recent.size() >= kMost / 2 && !m_recent.contains(about))
        m_older = std::exchange(m_recent, {});
    return m_recent.insert_or_assign(about, std::move(token)).first->second.text;
}

} // namespace gatehouse::policies
