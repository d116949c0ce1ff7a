// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/handover/successor.h"

#include <cerrno>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gatehouse::gateway {

namespace {

constexpr std::chrono::milliseconds kAnswerTime(20'000);
constexpr int kEndTime = 1000; // milliseconds: a process closes what it has before it has ended

bool hasEnded(pid_t process)
{
    const int descriptor = static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
    if (descriptor < 0)
        return errno == ESRCH;
    pollfd one{descriptor, POLLIN, 0};
    const bool ended = ::poll(&one, 1, kEndTime) == 1;
    ::close(descriptor);
    return ended;
}

} // namespace

base::Result<Successor> Successor::ask(const std::string& path, const std::string& mode)
{
    auto channel = Channel::connect(path);
    if (!channel)
        return std::move(channel).error();
    Successor successor(std::move(*channel));
    if (auto sent = successor.m_channel.send({{"op", "take"}, {"version", 1}, {"mode", mode}}); !sent)
        return std::move(sent).error();
    if (auto received = successor.receiveEstate(mode); !received)
        return std::move(received).error();
    return successor;
}

base::Result<void> Successor::receiveEstate(const std::string& mode)
{
    const auto told = m_channel.receive(kAnswerTime);
    if (!told)
        return told.error();
    if (base::stringAt(*told, "op") != "estate")
        return base::failure(base::ErrorCode::Conflict, base::stringAt(*told, "detail", "the other process does not hand over its sockets"), "handover");
    if (base::stringAt(*told, "mode") != mode)
        return base::failure(base::ErrorCode::Conflict, "the other process has its configuration from elsewhere", "handover");
    std::vector<net::ListeningSocketPtr> sockets;
    const auto count = static_cast<size_t>(base::intAt(*told, "sockets", 0));
    while (sockets.size() < count) {
        std::vector<int> descriptors;
        if (auto packet = m_channel.receive(kAnswerTime, &descriptors); !packet)
            return std::move(packet).error();
        if (descriptors.empty())
            return base::failure(base::ErrorCode::Internal, "fewer sockets came than were announced", "handover");
        for (const int descriptor : descriptors)
            sockets.push_back(std::make_shared<net::ListeningSocket>(descriptor));
    }
    size_t next = 0;
    const base::Json& admin = base::memberAt(*told, "admin");
    if (admin.is_string() && next < sockets.size()) {
        m_estate.adminAsked = admin.get<std::string>();
        m_estate.admin = sockets[next++];
    }
    for (const base::Json& listener : base::memberAt(*told, "listeners")) {
        const auto asked = net::SocketAddress::parse(base::stringAt(listener, "asked"));
        const auto actual = net::SocketAddress::parse(base::stringAt(listener, "actual"));
        const auto own = static_cast<size_t>(base::intAt(listener, "sockets", 0));
        if (!asked || !actual || own > sockets.size() - next)
            return base::failure(base::ErrorCode::Internal, "the announcement of the sockets does not hold together", "handover");
        m_estate.listeners.push_back({base::stringAt(listener, "id"), *asked, *actual, {sockets.begin() + static_cast<std::ptrdiff_t>(next), sockets.begin() + static_cast<std::ptrdiff_t>(next + own)}});
        next += own;
    }
    return {};
}

base::Result<void> Successor::takeOver()
{
    // One that died in the middle will not go on: then it is this one's turn all the same.
    if (auto sent = m_channel.send({{"op", "serving"}}); !sent) {
        if (hasEnded(m_channel.peer()))
            return {};
        return sent;
    }
    const auto answered = m_channel.receive(kAnswerTime);
    if (!answered) {
        if (hasEnded(m_channel.peer()))
            return {};
        return answered.error();
    }
    if (base::stringAt(*answered, "op") != "yours")
        return base::failure(base::ErrorCode::Conflict, "the other process goes on", "handover");
    return {};
}

} // namespace gatehouse::gateway
