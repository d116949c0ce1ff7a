// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/server.h"

#include "http/server_connection.h"
#include "net/listener.h"
#include "net/tls_context.h"

#include <unistd.h>

namespace gatehouse::http {

struct Server::Impl {
    Impl(net::EventLoop& owner, ServerOptions given, Handler call) : loop(owner), options(given), handler(std::move(call)) {}

    struct Entry {
        std::unique_ptr<ServerConnection> connection;
        net::Task<void> task;
    };

    void accept(int descriptor, const net::SocketAddress& peer, const std::shared_ptr<net::TlsContext>& tls)
    {
        sweep();
        if (draining || entries.size() >= options.maxConnections) {
            ::close(descriptor);
            return;
        }
        auto connection = std::make_unique<ServerConnection>(loop, options, handler, descriptor, peer, tls);
        Entry& entry = entries.emplace_back();
        entry.connection = std::move(connection);
        entry.task = entry.connection->run();
        accepting = true;
        entry.task.resume();
        accepting = false;
    }

    net::Task<void> stopListening()
    {
        co_await loop.sleep(std::chrono::nanoseconds(0));
        listeners.clear();
    }

    // Ended connections go here rather than in their own coroutine, which would destroy itself.
    void sweep()
    {
        entries.remove_if([](const Entry& entry) { return entry.task.done(); });
    }

    net::Task<void> sweepOften()
    {
        for (;;) {
            co_await loop.sleep(std::chrono::seconds(1));
            sweep();
        }
    }

    net::EventLoop& loop;
    ServerOptions options;
    Handler handler;
    std::list<Entry> entries;
    std::vector<std::unique_ptr<net::Listener>> listeners;
    net::Task<void> sweeper;
    net::Task<void> stopper;
    bool draining = false;
    bool accepting = false;
};

Server::Server(net::EventLoop& loop, ServerOptions options, Handler handler) : m_impl(std::make_unique<Impl>(loop, options, std::move(handler))) {}

Server::~Server() = default;

base::Result<net::SocketAddress> Server::listen(const net::SocketAddress& address, std::shared_ptr<net::TlsContext> tls)
{
    auto descriptor = net::bindListener(address, false);
    if (!descriptor)
        return std::move(descriptor).error();
    const net::SocketAddress actual = net::localAddress(*descriptor);
    listen(std::make_shared<net::ListeningSocket>(*descriptor), std::move(tls));
    return actual;
}

void Server::listen(net::ListeningSocketPtr socket, std::shared_ptr<net::TlsContext> tls)
{
    if (!m_impl->sweeper) {
        m_impl->sweeper = m_impl->sweepOften();
        m_impl->sweeper.resume();
    }
    m_impl->listeners.push_back(std::make_unique<net::Listener>(
        m_impl->loop, std::move(socket), [impl = m_impl.get(), tls](int accepted, const net::SocketAddress& peer) { impl->accept(accepted, peer, tls); }, nullptr));
}

void Server::drain()
{
    m_impl->draining = true;
    // The request that asks for it may be handled within the listener's own call.
    if (!m_impl->accepting) {
        m_impl->listeners.clear();
    } else if (!m_impl->stopper) {
        m_impl->stopper = m_impl->stopListening();
        m_impl->stopper.resume();
    }
    for (auto& entry : m_impl->entries) {
        if (!entry.task.done())
            entry.connection->drain();
    }
}

size_t Server::connections() const
{
    size_t open = 0;
    for (const auto& entry : m_impl->entries)
        open += !entry.task.done();
    return open;
}

} // namespace gatehouse::http
