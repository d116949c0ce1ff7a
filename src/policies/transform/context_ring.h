// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/signing_key.h"
#include "pipeline/policy_type.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace gatehouse::policies {

// Keys that the gateway makes by itself to sign what it tells upstreams, and changes once a day: the one in use, the next one (published long before it is used), and the one
// before. They live as long as the process. Any thread; the mutex is held for a look.
class ContextRing
{
public:
    static constexpr int64_t kRotateNs = 24ll * 3600 * 1'000'000'000;

    // What to sign with now (monotonic); null when OpenSSL fails.
    std::shared_ptr<const jose::SigningKey> current(int64_t nowNs);
    // Public keys, as a list of JSON Web Keys.
    base::Json published(int64_t nowNs);

    // The one of a tenant (or of the gateway) as long as a policy holds it.
    static std::shared_ptr<ContextRing> of(const pipeline::MakeContext& context);

private:
    using KeyPtr = std::shared_ptr<const jose::SigningKey>;
    void turn(int64_t nowNs);
    static KeyPtr fresh();

    std::mutex m_mutex; // over what follows
    KeyPtr m_before;
    KeyPtr m_now;
    KeyPtr m_next;
    int64_t m_sinceNs = 0;
};

// A key of a secret's; a problem at `pointer` when there is none.
std::shared_ptr<const jose::SigningKey> keyOfSecret(const pipeline::MakeContext& context, const std::string& secret, const std::string& pointer, std::vector<base::Problem>& problems);

} // namespace gatehouse::policies
