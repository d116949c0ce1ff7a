// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/socket_address.h"

#include <functional>
#include <memory>

struct sockaddr_storage;

namespace gatehouse::net {

// A listening socket, non-blocking; with `reusePort` several may share the port (one per worker). The error says what is wrong: "port 80 of 127.0.0.1 is in use".
base::Result<int> bindListener(const SocketAddress& address, bool reusePort);
// Whether nobody listens there. bindListener() with `reusePort` would share a port with any process of the same user that does the same.
base::Result<void> checkPortIsFree(const SocketAddress& address);
SocketAddress localAddress(int descriptor);

// To and from the system's form; gives the length used.
unsigned toSystem(const SocketAddress& address, sockaddr_storage& storage);
SocketAddress fromSystem(const sockaddr_storage& storage);

// Accepts in batches on a loop; waits 100 ms when descriptors run out, and goes on. Owns the socket. The loop's thread.
class Listener
{
public:
    using Accepted = std::function<void(int descriptor, const SocketAddress& peer)>;
    Listener(EventLoop& loop, int descriptor, Accepted accepted);
    ~Listener();

private:
    Task<void> acceptAll();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::net
