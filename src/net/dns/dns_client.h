// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/dns/dns_answer.h"

#include <functional>
#include <memory>
#include <string>

namespace gatehouse::net {

struct DnsOptions {
    std::string servers; // "192.0.2.53,192.0.2.54:5353"; "": the system's (/etc/resolv.conf, read again when it changes)
};

// What is wrong with a list of name servers, or nothing.
std::string dnsServersFault(const std::string& servers);

// Asks name servers, /etc/hosts first, many questions at a time, by c-ares on a thread of its own that begins with the first one. Any thread may ask.
class DnsClient
{
public:
    enum class Kind : uint8_t { Addresses, Services, Names /* PTR records, of a reverseName() */ };
    // Called on the client's thread, once for each question; not after the destructor has begun to return.
    using Answered = std::function<void(Kind kind, const std::string& name, DnsAnswer answer)>;
    DnsClient(DnsOptions options, Answered answered);
    ~DnsClient(); // ends the thread; questions without an answer have none
    void ask(Kind kind, const std::string& name);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::net
