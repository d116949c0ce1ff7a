// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/logging/syslog_sink.h"

#include "base/clock.h"
#include "net/tls_context.h"

#include <algorithm>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse::policies {

namespace {

constexpr int kWarning = 4;
constexpr int kInformational = 6;

// What RFC 5424 takes in its header: no blanks, printable ASCII; "-" for nothing.
std::string headerText(std::string text, size_t longest)
{
    std::erase_if(text, [](char c) { return c <= 0x20 || c >= 0x7f; });
    text.resize(std::min(text.size(), longest));
    return text.empty() ? "-" : text;
}

socklen_t toSystem(const net::IpAddress& ip, uint16_t port, sockaddr_storage& storage)
{
    storage = {};
    if (ip.v6) {
        auto* const v6 = reinterpret_cast<sockaddr_in6*>(&storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(port);
        std::memcpy(&v6->sin6_addr, ip.bytes.data(), 16);
        return sizeof *v6;
    }
    auto* const v4 = reinterpret_cast<sockaddr_in*>(&storage);
    v4->sin_family = AF_INET;
    v4->sin_port = htons(port);
    std::memcpy(&v4->sin_addr, ip.bytes.data(), 4);
    return sizeof *v4;
}

std::string ownHostName()
{
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 ? headerText(name, 255) : "-";
}

} // namespace

SyslogSink::SyslogSink(Options options, RecordFields fields) : m_options(std::move(options)), m_fields(std::move(fields)), m_hostName(ownHostName()) {}

SyslogSink::~SyslogSink() = default;

std::string SyslogSink::message(const Options& options, const std::string& hostName, int64_t wallNs, int status, const base::Json& json)
{
    const int severity = status >= 500 || status == 0 ? kWarning : kInformational;
    return '<' + std::to_string(options.facility * 8 + severity) + ">1 " + base::rfc3339(wallNs) + ' ' + hostName + ' ' + headerText(options.application, 48) + ' ' +
           std::to_string(getpid()) + " access - " + base::toText(json);
}

net::Task<bool> SyslogSink::connect(ExportTools& tools, int64_t deadlineNs)
{
    const auto addresses = co_await tools.resolver.resolve(m_options.host, deadlineNs);
    if (!addresses)
        co_return false;
    for (const net::IpAddress& address : *addresses) {
        auto stream = co_await net::Stream::connect(tools.loop, {address, m_options.port}, deadlineNs);
        if (!stream)
            continue;
        if (m_options.transport == Transport::Tls) {
            auto tls = tools.clientTls();
            if (!tls || !co_await stream->connectTls(*tls, m_options.host, deadlineNs))
                continue;
        }
        m_stream = std::move(*stream);
        co_return true;
    }
    co_return false;
}

net::Task<ExportSink::Sent> SyslogSink::send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped)
{
    std::vector<std::string> messages;
    if (dropped > 0)
        messages.push_back(message(m_options, m_hostName, tools.loop.wallNs(), 0, droppedNotice(dropped, tools.loop.wallNs())));
    for (const ExportItem& item : items)
        messages.push_back(message(m_options, m_hostName, item.record.wallNs, item.record.status, m_fields.of(item)));
    if (m_options.transport == Transport::Udp)
        co_return co_await sendDatagrams(tools, messages);
    const int64_t deadline = tools.loop.nowNs() + m_options.timeout.count();
    // A connection that the other side has closed is noticed before anything is lost in it.
    if (m_stream && (m_stream.peerClosed() || m_stream.broken()))
        m_stream = net::Stream();
    if (!m_stream && !co_await connect(tools, deadline))
        co_return Sent::Later;
    std::string text;
    for (const std::string& each : messages)
        text += std::to_string(each.size()) + ' ' + each;
    if (co_await m_stream.write(text, deadline))
        co_return Sent::Done;
    m_stream = net::Stream();
    co_return Sent::Later;
}

net::Task<ExportSink::Sent> SyslogSink::sendDatagrams(ExportTools& tools, const std::vector<std::string>& messages)
{
    const auto addresses = co_await tools.resolver.resolve(m_options.host, tools.loop.nowNs() + m_options.timeout.count());
    if (!addresses || addresses->empty())
        co_return Sent::Later;
    sockaddr_storage address;
    const socklen_t length = toSystem(addresses->front(), m_options.port, address);
    const int socket = ::socket(address.ss_family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        co_return Sent::Later;
    // Nobody tells whether a datagram arrives; what the kernel doesn't take is lost as well.
    for (const std::string& each : messages)
        (void)::sendto(socket, each.data(), std::min(each.size(), kLongestDatagram), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), length);
    ::close(socket);
    co_return Sent::Done;
}

} // namespace gatehouse::policies
