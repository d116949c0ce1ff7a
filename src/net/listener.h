// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/listening_socket.h"
#include "net/socket_address.h"

#include <functional>
#include <memory>
#include <span>

struct sockaddr_storage;

namespace gatehouse::net {

// A listening socket, non-blocking; with `reusePort` several may share the port (one per worker). The error says what is wrong: "port 80 of 127.0.0.1 is in use".
base::Result<int> bindListener(const SocketAddress& address, bool reusePort);
// Whether nobody listens there. bindListener() with `reusePort` would share a port with any process of the same user that does the same.
base::Result<void> checkPortIsFree(const SocketAddress& address);
SocketAddress localAddress(int descriptor);
// New connections go to the first `count` sockets of those that share a port, evenly; the others keep what waits in their queues. Closing a socket of the group
// instead would reset what waits there. False where the kernel can't: then they go to all. `count` 0 or all: the kernel's own choice again.
bool steerConnections(std::span<const ListeningSocketPtr> group, size_t count);

// To and from the system's form; gives the length used.
unsigned toSystem(const SocketAddress& address, sockaddr_storage& storage);
SocketAddress fromSystem(const sockaddr_storage& storage);

// Accepts in batches on a loop. When descriptors run out, one that is kept in reserve is spent on accepting and refusing, so that nobody hangs in the queue; without
// `refused`, or when not even that helps, it waits 100 ms, and goes on. The loop's thread.
class Listener
{
public:
    using Accepted = std::function<void(int descriptor, const SocketAddress& peer)>;
    using Refused = std::function<void(int descriptor)>; // says why, if it can; the descriptor is closed behind it
    Listener(EventLoop& loop, int descriptor, Accepted accepted); // takes the descriptor over
    Listener(EventLoop& loop, ListeningSocketPtr socket, Accepted accepted, Refused refused);
    ~Listener();
    // What waits in the queue is accepted now: before a socket that nobody else holds is closed, which would reset it.
    void acceptRest();

private:
    Task<void> acceptAll();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::net
