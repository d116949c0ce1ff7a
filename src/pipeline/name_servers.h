// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/dns/dns_client.h"
#include "pipeline/policy_type.h"
#include "pipeline/shared_states.h"

#include <memory>
#include <string>

namespace gatehouse::pipeline {

// Whom policies ask for names: as the gateway was told, which keeps it there as long as it lives. Control thread; not while a state is made.
inline std::shared_ptr<net::DnsOptions> keepNameServers(SharedStates& states, const net::DnsOptions& options)
{
    return states.keep<net::DnsOptions>("name-servers", [&] { return std::make_shared<net::DnsOptions>(options); });
}

inline net::DnsOptions nameServersOf(const MakeContext& context)
{
    return context.states ? *keepNameServers(*context.states, {}) : net::DnsOptions{};
}

} // namespace gatehouse::pipeline
