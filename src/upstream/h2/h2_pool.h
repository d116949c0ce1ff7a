// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h2/connection.h"
#include "net/socket_address.h"

#include <functional>
#include <list>
#include <memory>

namespace gatehouse::upstream {

// The HTTP/2 connections of one worker to one target; each carries many requests. The worker's thread.
class H2Pool
{
public:
    // `ended` is called for each connection that is over.
    H2Pool(net::EventLoop& loop, std::function<void()> ended);
    ~H2Pool();

    // Opens a stream on a connection that has room; false when none has.
    bool open(http::h2::Stream& stream, bool& reused);
    // A connection that has just been made, on which both sides agreed to speak HTTP/2.
    void adopt(net::Stream transport, const net::SocketAddress& place);
    // Connections to such places take no further requests, and end with their last.
    void retire(const std::function<bool(const net::SocketAddress&)>& isGone);

    // One makes a connection at a time, and how many requests it takes is known when its SETTINGS have come: who finds this set waits at a point of its own (Turn) for
    // what comes of it, and asks again; so does who may make no further connection, until another request has ended.
    bool isSettling() const;
    size_t waiting() const { return m_waiting.size(); }
    class Connecting;
    class Turn;

    size_t streams() const;
    size_t connections() const { return m_connections.size(); }

private:
    class Held;
    void endConnecting();
    void wakeSome(size_t count);
    void take(Held& over);

    net::EventLoop& m_loop;
    std::function<void()> m_ended;
    std::list<std::unique_ptr<Held>> m_connections;
    std::list<net::WaitPoint*> m_waiting;
    uint32_t m_usualMax = 1; // streams that a connection took when it was last heard of; of one that has not said yet
    bool m_connecting = false;
};

// Making a connection, for as long as it lives.
class H2Pool::Connecting
{
public:
    explicit Connecting(H2Pool& pool) : m_pool(pool) { m_pool.m_connecting = true; }
    ~Connecting() { m_pool.endConnecting(); }
    Connecting(const Connecting&) = delete;

private:
    H2Pool& m_pool;
};

// A place among those who wait for a connection that another request is making.
class H2Pool::Turn
{
public:
    explicit Turn(H2Pool& pool) : m_pool(pool), m_at(pool.m_waiting.insert(pool.m_waiting.end(), &point)) {}
    ~Turn() { m_pool.m_waiting.erase(m_at); }
    Turn(const Turn&) = delete;
    net::WaitPoint point;

private:
    H2Pool& m_pool;
    std::list<net::WaitPoint*>::iterator m_at;
};

} // namespace gatehouse::upstream
