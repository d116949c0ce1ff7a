// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/dns/dns_client.h"
#include "policies/auth/ldap/live_sockets.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace gatehouse::policies {

// The addresses of a host, for threads that may wait for them. Any thread.
class HostAddresses
{
public:
    explicit HostAddresses(std::string nameServers) : m_nameServers(std::move(nameServers)) {}
    base::Result<std::vector<net::IpAddress>> find(const std::string& host, std::chrono::steady_clock::time_point deadline, const LiveSockets& live);

private:
    struct Asked {
        bool done = false;
        net::DnsAnswer answer;
    };

    const std::string m_nameServers;
    std::mutex m_mutex; // over what follows
    std::condition_variable m_answered;
    std::map<std::string, std::shared_ptr<Asked>> m_asked;
    std::unique_ptr<net::DnsClient> m_client; // begun with the first name; goes before what it answers to
};

} // namespace gatehouse::policies
