// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/log.h"
#include "domain/configuration.h"
#include "limits/limit_store.h"
#include "net/event_loop.h"
#include "pipeline/policy.h"

#include <functional>
#include <span>

namespace gatehouse::pipeline {

// Where in the chain a policy stands, whatever its scope. Values leave room between.
enum class Phase : uint16_t {
    Preflight = 100,      // cors
    Guard = 200,          // ip-filter, request-size: cheap refusals first
    Authenticate = 300,   // key-auth, basic-auth
    Authorize = 400,
    Limit = 500,          // rate-limit, quota
    Content = 550,        // json-threat, validate: bodies are read for those who have a limit left
    Transform = 600,      // headers
    Traffic = 700         // canary, cache, concurrency-limit, …, mock-response
};

class PasswordChecker;
class SharedStates;

// What a policy is made with besides its own configuration.
struct MakeContext {
    domain::ResourceKey key;                 // of the policy resource
    std::string qualified;                   // "acme/limit"
    const base::Json* scope = nullptr;       // {"tenant":…,"route":…} or {"gateway":true}
    limits::LimitStore* limits = nullptr;    // outlives the policy
    const domain::Configuration* configuration = nullptr;
    uint64_t seed = 0;                       // per process, for keyed hashes
    // The index of a service of the policy's tenant, for Forwarding::service and mirrors; nothing when there is none of that id. May be empty (unit tests).
    std::function<std::optional<uint32_t>(std::string_view service)> serviceIndex;
    // What a policy keeps beyond its own life (a cache, who is under way): shared by all compilations in which its configuration is the same. Null: its own.
    SharedStates* states = nullptr;
    bool reportOnly = false; // mode "report": what it says is not done
    // Outlives the policy, so that a reload keeps what is verified; null: a policy that checks passwords makes its own.
    PasswordChecker* passwords = nullptr;
    // The value of a secret of the policy's tenant, or of the gateway, in clear: for keeping it, never for showing. May be empty (unit tests).
    std::function<base::Result<std::string>(std::string_view id)> secret;
    // For what people should hear of that is no request's own matter: seldom, and bounded by the policy. Outlives the policy; null: nobody listens.
    const base::Logger* log = nullptr;
    std::string logFolder; // below which policies may write files; empty: nowhere
};

// A kind of policy: everything the house knows of it. One line in policies/registry.cpp.
struct PolicyType {
    std::string_view kind;    // "rate-limit"
    std::string_view family;  // "limit": the folder
    std::string_view title;   // "Rate limit"
    std::string_view summary; // one sentence
    Phase phase = Phase::Guard;
    // Several policies of this kind in scope all apply; otherwise the nearest scope wins.
    bool addsUp = false;
    bool hooksResponse = false;
    std::string_view schema; // JSON Schema of `config`, draft 2020-12
    base::Result<std::unique_ptr<Policy>> (*make)(const base::Json& config, const MakeContext& context) = nullptr;
    bool hooksEnd = false; // onEnd() is called
    int order = 0;         // within the phase, before nearness: a cache answers before a slot is taken
    bool reportsResponse = false; // onResponse() is called in report mode too: all it does is to ask for the body (Context::holdResponse)
    // It decides over what policies of its phase before it have answered: their answers wait for it (Context::gathering). In report mode they don't.
    bool gathers = false;
    bool wantsRecord = false; // onRecord() is called
};

// "authorize": for programs.
std::string_view phaseName(Phase phase);

using PolicyCatalogue = std::span<const PolicyType>;
const PolicyType* findPolicyType(PolicyCatalogue catalogue, std::string_view kind);

} // namespace gatehouse::pipeline
