// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/listener.h"
#include "net/stream.h"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace gatehouse::test {

// Two ends of one TCP connection over loopback, both non-blocking.
inline std::pair<int, int> socketPair()
{
    const auto listening = net::bindListener(*net::SocketAddress::parse("127.0.0.1:0"), false);
    EXPECT_TRUE(listening.ok());
    sockaddr_storage storage{};
    const socklen_t length = net::toSystem(net::localAddress(*listening), storage);
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    EXPECT_EQ(::connect(client, reinterpret_cast<const sockaddr*>(&storage), length), 0);
    int server = -1;
    while ((server = ::accept4(*listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) < 0 && errno == EAGAIN) {
    }
    const int one = 1;
    const int on = 1;
    for (const int end : {client, server})
        ::setsockopt(end, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    ::ioctl(client, FIONBIO, &on);
    ::close(*listening);
    return {client, server};
}

inline std::pair<net::Stream, net::Stream> streamPair(net::EventLoop& loop)
{
    const auto [client, server] = socketPair();
    return {net::Stream(loop, client), net::Stream(loop, server)};
}

} // namespace gatehouse::test
