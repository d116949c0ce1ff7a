// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oidc/login_provider.h"

namespace gatehouse::policies {

namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kFreshNs = 3600 * kSecond;
constexpr int64_t kHoldsNs = 24 * 3600 * kSecond;
constexpr int64_t kTryAgainNs = 5 * kSecond;

} // namespace

LoginProviderPtr ProviderSource::knownLocked(int64_t nowNs) const
{
    return !m_discovery || nowNs - m_readNs < kHoldsNs ? m_known : nullptr;
}

bool ProviderSource::wantsReadingLocked(int64_t nowNs) const
{
    const bool stale = !m_known || nowNs - m_readNs >= kFreshNs;
    return m_discovery && stale && (m_triedNs == 0 || nowNs - m_triedNs >= kTryAgainNs || (!m_known && m_fault.empty())); // who comes while the first reading is under way reads as well
}

LoginProviderPtr ProviderSource::known(int64_t nowNs) const
{
    if (!m_discovery)
        return m_known;
    const std::lock_guard lock(m_mutex);
    return knownLocked(nowNs);
}

bool ProviderSource::wantsReading(int64_t nowNs) const
{
    if (!m_discovery)
        return false;
    const std::lock_guard lock(m_mutex);
    return wantsReadingLocked(nowNs);
}

LoginProviderPtr ProviderSource::take(const ProviderMetadata& metadata, int64_t nowNs)
{
    auto fresh = std::make_shared<LoginProvider>();
    fresh->issuer = m_discovery->issuer;
    fresh->authorizationUrl = metadata.authorizationUrl;
    fresh->endSessionUrl = metadata.endSessionUrl;
    fresh->namesIssuer = metadata.namesIssuer;
    fresh->tokenTarget = std::make_shared<pipeline::CallTarget>();
    fresh->tokenTarget->url = metadata.tokenUrl;
    fresh->tokenTarget->tls = m_discovery->target->tls;
    fresh->tokenTarget->timeout = m_discovery->target->timeout;
    const std::lock_guard lock(m_mutex);
    if (m_known && m_jwksUrl == metadata.jwksUrl) {
        fresh->issuer.source = m_known->issuer.source; // with the keys that it has read
    } else {
        KeySource::Options options;
        options.url = metadata.jwksUrl;
        options.askAgainAfter = kAskForKeysAgainAfter;
        options.tls = m_discovery->target->tls;
        fresh->issuer.source = std::make_shared<KeySource>(std::move(options), m_discovery->calls);
    }
    m_jwksUrl = metadata.jwksUrl;
    m_known = std::move(fresh);
    m_readNs = nowNs;
    m_fault.clear();
    return m_known;
}

net::Task<LoginProviderPtr> ProviderSource::find(net::EventLoop& loop, std::string tenant, std::string& fault)
{
    if (!m_discovery)
        co_return m_known;
    {
        const std::lock_guard lock(m_mutex);
        if (!wantsReadingLocked(loop.nowNs())) {
            fault = m_fault;
            co_return knownLocked(loop.nowNs());
        }
        m_triedNs = loop.nowNs();
    }
    http::ClientRequest question;
    question.fields.emplace_back("Accept", "application/json");
    const auto answer = co_await m_discovery->calls->call(loop, std::move(question), m_discovery->target, std::move(tenant));
    const auto read = !answer                 ? base::Result<ProviderMetadata>(answer.error())
                      : answer->status != 200 ? base::failure(base::ErrorCode::Unavailable, "it answered " + std::to_string(answer->status))
                                              : ProviderMetadata::read(answer->body, m_discovery->issuer.rules.issuer);
    if (read)
        co_return take(*read, loop.nowNs());
    const std::lock_guard lock(m_mutex);
    m_fault = fault = read.error().text();
    co_return knownLocked(loop.nowNs());
}

} // namespace gatehouse::policies
