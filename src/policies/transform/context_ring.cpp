// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/context_ring.h"

#include "pipeline/shared_states.h"

#include <utility>

namespace gatehouse::policies {

ContextRing::KeyPtr ContextRing::fresh()
{
    auto made = jose::SigningKey::generate();
    return made ? std::make_shared<const jose::SigningKey>(std::move(*made)) : nullptr;
}

void ContextRing::turn(int64_t nowNs)
{
    if (!m_now) {
        m_now = fresh();
        m_next = fresh();
        m_sinceNs = nowNs;
    } else if (nowNs - m_sinceNs >= kRotateNs && m_next) {
        m_before = std::exchange(m_now, std::exchange(m_next, fresh()));
        m_sinceNs = nowNs;
    }
}

ContextRing::KeyPtr ContextRing::current(int64_t nowNs)
{
    const std::lock_guard lock(m_mutex);
    turn(nowNs);
    return m_now;
}

base::Json ContextRing::published(int64_t nowNs)
{
    const std::lock_guard lock(m_mutex);
    turn(nowNs);
    base::Json list = base::Json::array();
    for (const KeyPtr& key : {m_now, m_next, m_before}) {
        if (key)
            list.push_back(key->jwk());
    }
    return list;
}

std::shared_ptr<ContextRing> ContextRing::of(const pipeline::MakeContext& context)
{
    const auto make = [] { return std::make_shared<ContextRing>(); };
    return context.states ? context.states->keep<ContextRing>("context ring\n" + context.key.tenant, make) : make();
}

std::shared_ptr<const jose::SigningKey> keyOfSecret(const pipeline::MakeContext& context, const std::string& secret, const std::string& pointer, std::vector<base::Problem>& problems)
{
    const auto text = context.secret ? context.secret(secret) : base::Result<std::string>(base::failure(base::ErrorCode::Unavailable, "secrets cannot be opened here"));
    if (!text) {
        problems.push_back({pointer, text.error().message});
        return nullptr;
    }
    auto key = jose::SigningKey::fromPem(*text);
    if (!key) {
        problems.push_back({pointer, "the secret holds no private key to sign with: " + key.error().message});
        return nullptr;
    }
    return std::make_shared<const jose::SigningKey>(std::move(*key));
}

} // namespace gatehouse::policies
