// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/compile_context.h"
#include "pipeline/chain.h"

#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

namespace gatehouse::gateway {

// All enabled policies of a configuration, made once each and found by scope.
class PolicyTable
{
public:
    using Bound = std::shared_ptr<const pipeline::BoundPolicy>;

    // Makes every policy; what fails is in context.problems.
    explicit PolicyTable(CompileContext& context);

    // Gateway, tenant, service and route scopes that take this route in.
    std::vector<Bound> forRoute(const std::string& tenant, const std::string& service, const std::string& route) const;
    std::vector<Bound> forGateway() const;
    // Whether consumers or groups of the tenant have policies of this kind of their own.
    bool hasForCallers(const std::string& tenant, std::string_view kind) const { return m_callerKinds.contains({tenant, kind}); }
    const std::set<std::string>& secretParameters() const { return m_secretParameters; } // of queries, over all policies
    // Consumer and group scopes.
    std::vector<Bound> forConsumer(const std::string& tenant, const std::string& consumer, const std::vector<std::string>& groups) const;

private:
    void add(const domain::Resource& resource, CompileContext& context);
    void append(std::vector<Bound>& to, const std::string& scope) const;

    std::set<std::string> m_secretParameters;
    std::set<std::pair<std::string, std::string_view>> m_callerKinds; // tenant and kind
    std::unordered_map<std::string, std::vector<Bound>> m_byScope; // "route\0acme\0orders"
};

} // namespace gatehouse::gateway
