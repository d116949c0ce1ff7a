// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "cel/program.h"
#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// Who a limit counts: every consumer, address, tenant, service, route, value of a header field, or of an expression for itself.
class Subject
{
public:
    // Reads "by", "header", "key" and "ipv6Prefix" of a configuration; problems are added to `problems`.
    static Subject from(const base::Json& config, const pipeline::MakeContext& make, std::vector<base::Problem>& problems);

    // Stable over reloads, so that a counter outlives them; unguessable, so that no client can aim at another's counter.
    uint64_t hash(pipeline::Context& context) const noexcept;
    // What hash() gives where all of a tenant is counted together.
    uint64_t hashOfTenant(const pipeline::Context& context) const noexcept;
    // Whom it counts when they can be told.
    pipeline::CounterView::By countsBy() const noexcept;
    // What hash() gives for a request of this consumer, tenant, service or route; not for what is Unnamed.
    uint64_t hashOf(std::string_view tenant, std::string_view id) const;
    // For traces: "consumer acme/mobile". Never the value of a header field or expression.
    std::string text(const pipeline::Context& context) const;

private:
    enum class By : uint8_t { Consumer, Ip, Tenant, Service, Route, Header, Expression };
    By effective(const pipeline::Context& context) const noexcept;
    uint64_t hashExpression(pipeline::Context& context) const noexcept;
    uint64_t hashAddress(const net::IpAddress& address) const noexcept;
    uint64_t hashText(std::string_view tenant, std::string_view text) const noexcept;

    By m_by = By::Consumer;
    std::string m_header;
    std::optional<cel::Program> m_expression;
    size_t m_ipv6Prefix = 64;
    base::SipKey m_key;
};

} // namespace gatehouse::policies
