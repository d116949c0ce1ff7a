// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/host_addresses.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::policies {

base::Result<std::vector<net::IpAddress>> HostAddresses::find(const std::string& host, std::chrono::steady_clock::time_point deadline, const LiveSockets& live)
{
    if (const auto literal = net::IpAddress::parse(host))
        return std::vector<net::IpAddress>{*literal};
    if (base::equalsIgnoreCase(host, "localhost")) // RFC 6761, section 6.3
        return std::vector<net::IpAddress>{*net::IpAddress::parse("127.0.0.1"), *net::IpAddress::parse("::1")};
    std::unique_lock lock(m_mutex);
    if (!m_client) {
        m_client = std::make_unique<net::DnsClient>(net::DnsOptions{m_nameServers}, [this](net::DnsClient::Kind, const std::string& name, net::DnsAnswer answer) {
            const std::lock_guard inner(m_mutex);
            const auto found = m_asked.find(name);
            if (found == m_asked.end())
                return;
            found->second->answer = std::move(answer);
            found->second->done = true;
            m_asked.erase(found);
            m_answered.notify_all();
        });
    }
    std::shared_ptr<Asked>& place = m_asked[host];
    if (!place) {
        place = std::make_shared<Asked>();
        m_client->ask(net::DnsClient::Kind::Addresses, host);
    }
    const std::shared_ptr<Asked> asked = place;
    while (!asked->done && !live.isStopping() && std::chrono::steady_clock::now() < deadline)
        m_answered.wait_until(lock, std::min(deadline, std::chrono::steady_clock::now() + std::chrono::milliseconds(200)));
    if (!asked->done)
        return base::failure(base::ErrorCode::Timeout, "the name " + host + " was not resolved in time", "ldap");
    if (!asked->answer.error.empty())
        return base::failure(base::ErrorCode::Unavailable, "the name " + host + " has no address: " + asked->answer.error, "ldap");
    return asked->answer.addresses;
}

} // namespace gatehouse::policies
