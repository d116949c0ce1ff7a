// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "limits/limit_store.h"
#include "pipeline/password_checker.h"
#include "policies/auth/oauth2/proof_nonces.h"
#include "policies/auth/oauth2/seen_once.h"
#include "policies/auth/oauth2_server/grant_store.h"
#include "policies/auth/oauth2_server/key_ring.h"

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::policies {

// What the parts of an authorisation server have in common. Immutable but for what the pointers lead to; any thread.
struct ServerSettings {
    std::string issuer; // empty: there is none
    std::string base;   // path of the endpoints, without a slash at its end
    std::string host;   // of the issuer's address
    uint16_t port = 0;
    bool tls = false;
    std::string title;  // of the log-in page
    std::vector<std::string> audiences; // that tokens may be for, the first one if nobody says; none: the issuer
    int64_t tokenNs = 0;
    int64_t refreshNs = 0;
    int64_t codeNs = 0;
    uint64_t attempts = 0; // that may fail in a minute, for an address; 0: no bound
    bool reportOnly = false; // what it would answer is not said: it gives nothing out
    uint64_t seed = 0;
    limits::LimitStore* limits = nullptr;
    pipeline::PasswordChecker* passwords = nullptr;
    std::shared_ptr<pipeline::PasswordChecker> ownPasswords; // where nobody gives one
    std::shared_ptr<KeyRing> keys;
    std::shared_ptr<GrantStore> grants;
    std::shared_ptr<SeenOnce> proofs;
    std::shared_ptr<const Seal> seal; // of the log-in page
};

} // namespace gatehouse::policies
