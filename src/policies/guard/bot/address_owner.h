// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/dns/dns_client.h"
#include "net/event_loop.h"
#include "net/task.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace gatehouse::policies {

// Whether an address belongs to one of some domains: one of its names (PTR) is below them, and that name has the address. Whoever has an address may call it anything;
// the name's own addresses are its owner's to say. Asked of name servers on a thread of their client's, remembered for a while; everything is bounded. Any thread.
class AddressOwner
{
public:
    enum class Verdict : uint8_t {
        Unknown, // nobody could tell in time
        Member,
        Stranger
    };
    struct Options {
        std::string nameServers;      // as net::DnsOptions
        size_t remembered = 16'384;   // addresses
        size_t underWay = 256;        // that are asked for
        size_t waiting = 2048;        // requests
        std::chrono::nanoseconds holdsFor = std::chrono::hours(1);
        std::chrono::nanoseconds unknownHoldsFor = std::chrono::seconds(5);
    };
    explicit AddressOwner(Options options);
    ~AddressOwner();
    AddressOwner(const AddressOwner&) = delete;

    using Domains = std::shared_ptr<const std::vector<std::string>>; // in lower case, without dots before or behind
    // Nothing when it is not known, or no more. `group` keeps the answers for some domains apart from those for others.
    bool recall(const net::IpAddress& address, uint32_t group, int64_t nowNs, Verdict& verdict) const;
    // Resumes on `loop`, at the deadline at the latest; what is asked for goes on, for who comes next.
    net::Task<Verdict> find(net::EventLoop& loop, net::IpAddress address, uint32_t group, Domains domains, int64_t deadlineNs);

    static bool isBelow(std::string_view name, const std::vector<std::string>& domains); // or the same

private:
    struct Waiter;
    struct Question;
    using Key = std::pair<net::IpAddress, uint32_t>;
    struct Known {
        Verdict verdict = Verdict::Unknown;
        int64_t untilNs = 0;
    };
    using Asked = std::pair<net::DnsClient::Kind, std::string>;

    bool enqueue(const std::shared_ptr<Waiter>& waiter, const Key& key, Domains domains, int64_t nowNs);
    void answered(net::DnsClient::Kind kind, const std::string& name, const net::DnsAnswer& answer);
    void ask(net::DnsClient::Kind kind, const std::string& name, const std::shared_ptr<Question>& question);
    void goOn(const std::shared_ptr<Question>& question, net::DnsClient::Kind kind, const net::DnsAnswer& answer);
    void conclude(const std::shared_ptr<Question>& question, Verdict verdict);

    const Options m_options;
    mutable std::mutex m_mutex; // over what follows
    std::map<Key, Known> m_known;
    std::map<Key, std::shared_ptr<Question>> m_questions;
    std::map<Asked, std::vector<std::shared_ptr<Question>>> m_asked;
    size_t m_waiting = 0;
    std::unique_ptr<net::DnsClient> m_client; // begun with the first question; goes before what it answers to
};

} // namespace gatehouse::policies
