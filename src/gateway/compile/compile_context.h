// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"
#include "limits/limit_store.h"
#include "net/socket_address.h"
#include "pipeline/policy_type.h"
#include "schema/validator.h"
#include "telemetry/registry.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace gatehouse::gateway {

class TlsCache;

// What compiling a configuration needs from the process, and where it gathers what it finds. One compilation; the control thread.
struct CompileContext {
    const domain::Configuration& configuration;
    pipeline::PolicyCatalogue policies;
    const std::map<std::string, schema::Schema, std::less<>>& policySchemas; // by kind
    telemetry::Registry& metrics;
    limits::LimitStore& limits;
    net::SocketAddress echo; // behind internal://echo
    uint64_t seed = 0;
    std::function<base::Result<std::string>(const std::string&)> openSecret; // a sealed secret in clear

    std::vector<base::Problem> problems; // any of them refuses the configuration
    std::vector<base::Problem> warnings;
    pipeline::PasswordChecker* passwords = nullptr; // outlives every compiled configuration
    pipeline::SharedStates* states = nullptr;       // so does this
    TlsCache* tls = nullptr;                        // and this; null: contexts are made anew
    std::function<std::optional<uint32_t>(const domain::ResourceKey& service)> serviceIndex = {}; // in Snapshot::services; set before policies are made
    const base::Logger* log = nullptr; // for policies
    std::string logFolder = {}; // below which policies may write files; empty: nowhere

    // "/v1/tenants/acme/routes/a#/match/hosts/0"
    void problem(const domain::ResourceKey& key, const std::string& pointer, std::string message)
    {
        problems.push_back({domain::resourcePath(key) + '#' + pointer, std::move(message), 0, 0});
    }
    void problemsOf(const domain::ResourceKey& key, const std::string& pointer, const base::Error& error)
    {
        if (error.problems.empty())
            problem(key, pointer, error.text());
        for (const base::Problem& inner : error.problems)
            problem(key, pointer + inner.pointer, inner.message);
    }
    void warning(const domain::ResourceKey& key, const std::string& pointer, std::string message)
    {
        warnings.push_back({domain::resourcePath(key) + '#' + pointer, std::move(message), 0, 0});
    }
};

} // namespace gatehouse::gateway
