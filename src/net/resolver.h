// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/dns/dns_client.h"
#include "net/event_loop.h"
#include "net/socket_address.h"
#include "net/timer_wheel.h"

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::net {

// Names to addresses: literals and localhost at once, others by name servers. An answer is kept as long as its records say, at least a second and at most an hour;
// for half a minute more it is still given while it is asked for anew. When the name servers fail, the last answer holds for up to an hour (RFC 8767); that a name
// could not be resolved is kept for 5 s. One per loop; at most 256 coroutines wait for a name. The loop's thread.
class Resolver
{
public:
    explicit Resolver(EventLoop& loop, DnsOptions options = {});
    ~Resolver();
    // Timeout when the deadline has passed; the look-up goes on, for who asks next.
    Task<base::Result<std::vector<IpAddress>>> resolve(std::string host, int64_t deadlineNs = Timer::kNever);
    // The places of a service such as "_http._tcp.example.com", in the order in which to try them: by priority, and by chance according to weight (RFC 2782).
    Task<base::Result<std::vector<SocketAddress>>> resolveService(std::string name, int64_t deadlineNs = Timer::kNever);

private:
    Task<base::Result<const DnsAnswer*>> answerFor(DnsClient::Kind kind, std::string name, int64_t deadlineNs);
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

// "_http._tcp.example.com"
bool isServiceName(std::string_view host);

} // namespace gatehouse::net
