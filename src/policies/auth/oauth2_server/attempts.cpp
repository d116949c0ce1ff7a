// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/attempts.h"

namespace gatehouse::policies {

namespace {

limits::Window windowOf(uint64_t attempts)
{
    return {limits::Algorithm::TokenBucket, attempts, 60'000'000'000, attempts, 0};
}

} // namespace

uint64_t Attempts::keyOf(const pipeline::Context& context) const
{
    const auto& bytes = context.client.bytes;
    std::string text = "oauth2-server\n" + m_settings.issuer + '\n';
    text.append(reinterpret_cast<const char*>(bytes.data()), context.client.v6 ? 8 : 4);
    return base::sipHash({m_settings.seed, 0x6f61757468}, text);
}

bool Attempts::mayTry(const pipeline::Context& context) const
{
    return m_settings.attempts == 0 || !m_settings.limits || m_settings.limits->peek(keyOf(context), windowOf(m_settings.attempts), 1, context.nowNs).allowed;
}

void Attempts::failed(const pipeline::Context& context) const
{
    if (m_settings.attempts > 0 && m_settings.limits)
        (void)m_settings.limits->take(keyOf(context), windowOf(m_settings.attempts), 1, context.nowNs);
}

bool Attempts::begin(const pipeline::Context& context) const
{
    return m_settings.attempts == 0 || !m_settings.limits || m_settings.limits->take(keyOf(context), windowOf(m_settings.attempts), 1, context.nowNs).allowed;
}

void Attempts::giveBack(const pipeline::Context& context) const
{
    if (m_settings.attempts > 0 && m_settings.limits)
        m_settings.limits->giveBack(keyOf(context), windowOf(m_settings.attempts), 1, context.nowNs);
}

} // namespace gatehouse::policies
