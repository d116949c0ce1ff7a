// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <arpa/inet.h>
#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace gatehouse::test {

// A name server on loopback that says what it was told to; anything else does not exist. Thread-safe.
class NameServer
{
public:
    NameServer();
    ~NameServer();
    std::string address() const; // "127.0.0.1:5353"

    struct Service {
        uint16_t priority, weight, port;
        std::string host;
    };
    void set(const std::string& name, std::vector<std::string> addresses, uint32_t ttl);
    // PTR records of "1.2.0.192.in-addr.arpa".
    void setNames(const std::string& reverse, std::vector<std::string> names, uint32_t ttl);
    void setService(const std::string& name, std::vector<Service> places, uint32_t ttl);
    // Every question is answered with SERVFAIL from now on, or no more.
    void fail(bool failing) { m_failing = failing; }
    int questions(const std::string& name) const; // of all types but AAAA

private:
    struct Record {
        std::vector<std::string> addresses;
        std::vector<Service> services;
        uint32_t ttl;
        std::vector<std::string> names;
    };
    void run();
    std::string answer(const std::string& question);

    int m_socket = -1;
    uint16_t m_port = 0;
    std::atomic<bool> m_failing{false};
    std::atomic<bool> m_stopping{false};
    mutable std::mutex m_mutex; // over what follows
    std::map<std::string, Record> m_records;
    std::map<std::string, int> m_questions;
    std::thread m_thread;
};

namespace dns {

inline void add16(std::string& out, uint32_t value)
{
    out += static_cast<char>(value >> 8);
    out += static_cast<char>(value);
}

inline void add32(std::string& out, uint32_t value)
{
    add16(out, value >> 16);
    add16(out, value & 0xffff);
}

inline void addName(std::string& out, const std::string& name)
{
    for (size_t begin = 0; begin < name.size();) {
        const size_t end = std::min(name.find('.', begin), name.size());
        out += static_cast<char>(end - begin);
        out += name.substr(begin, end - begin);
        begin = end + 1;
    }
    out += '\0';
}

inline void addRecord(std::string& out, uint16_t type, uint32_t ttl, const std::string& data)
{
    add16(out, 0xc00c); // the name that was asked for
    add16(out, type);
    add16(out, 1);
    add32(out, ttl);
    add16(out, static_cast<uint32_t>(data.size()));
    out += data;
}

} // namespace dns

inline NameServer::NameServer()
{
    m_socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address);
    socklen_t length = sizeof address;
    ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

inline NameServer::~NameServer()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_socket);
}

inline std::string NameServer::address() const
{
    return "127.0.0.1:" + std::to_string(m_port);
}

inline void NameServer::set(const std::string& name, std::vector<std::string> addresses, uint32_t ttl)
{
    const std::scoped_lock lock(m_mutex);
    m_records[name] = {std::move(addresses), {}, ttl, {}};
}

inline void NameServer::setNames(const std::string& reverse, std::vector<std::string> names, uint32_t ttl)
{
    const std::scoped_lock lock(m_mutex);
    m_records[reverse] = {{}, {}, ttl, std::move(names)};
}

inline void NameServer::setService(const std::string& name, std::vector<Service> places, uint32_t ttl)
{
    const std::scoped_lock lock(m_mutex);
    m_records[name] = {{}, std::move(places), ttl, {}};
}

inline int NameServer::questions(const std::string& name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_questions.find(name);
    return found == m_questions.end() ? 0 : found->second;
}

inline void NameServer::run()
{
    while (!m_stopping) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        char buffer[1500];
        sockaddr_storage from{};
        socklen_t length = sizeof from;
        const ssize_t got = ::recvfrom(m_socket, buffer, sizeof buffer, 0, reinterpret_cast<sockaddr*>(&from), &length);
        if (got < 17)
            continue;
        const std::string out = answer({buffer, static_cast<size_t>(got)});
        ::sendto(m_socket, out.data(), out.size(), 0, reinterpret_cast<sockaddr*>(&from), length);
    }
}

inline std::string NameServer::answer(const std::string& question)
{
    std::string name;
    size_t at = 12;
    while (at < question.size() && question[at] != 0) {
        const auto size = static_cast<size_t>(static_cast<unsigned char>(question[at]));
        name += (name.empty() ? "" : ".") + question.substr(at + 1, size);
        at += size + 1;
    }
    const uint16_t type = static_cast<uint16_t>(static_cast<unsigned char>(question[at + 1]) << 8 | static_cast<unsigned char>(question[at + 2]));
    std::string records;
    uint32_t count = 0, verdict = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (type != 28)
            ++m_questions[name];
        const auto found = m_records.find(name);
        verdict = m_failing ? 2 : found == m_records.end() ? 3 : 0;
        if (verdict == 0 && (type == 1 || type == 28)) {
            for (const std::string& address : found->second.addresses) {
                const bool v6 = address.find(':') != std::string::npos;
                if (v6 != (type == 28))
                    continue;
                char binary[16];
                ::inet_pton(v6 ? AF_INET6 : AF_INET, address.c_str(), binary);
                dns::addRecord(records, type, found->second.ttl, {binary, v6 ? 16u : 4u});
                ++count;
            }
        }
        if (verdict == 0 && type == 12) {
            for (const std::string& each : found->second.names) {
                std::string data;
                dns::addName(data, each);
                dns::addRecord(records, 12, found->second.ttl, data);
                ++count;
            }
        }
        if (verdict == 0 && type == 33) {
            for (const Service& place : found->second.services) {
                std::string data;
                dns::add16(data, place.priority);
                dns::add16(data, place.weight);
                dns::add16(data, place.port);
                dns::addName(data, place.host);
                dns::addRecord(records, 33, found->second.ttl, data);
                ++count;
            }
        }
    }
    std::string out = question.substr(0, 2);
    dns::add16(out, 0x8580 | verdict);
    dns::add16(out, 1);
    dns::add16(out, count);
    dns::add32(out, 0);
    return out + question.substr(12, at + 5 - 12) + records;
}

} // namespace gatehouse::test
