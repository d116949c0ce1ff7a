// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/worker.h"

#include "net/listener.h"
#include "net/tls_context.h"
#include "proxy/session.h"
#include "proxy/worker_state.h"

#include <future>
#include <map>
#include <pthread.h>
#include <unistd.h>

namespace gatehouse::proxy {

struct Worker::Impl {
    Impl(int number, WorkerLimits limits, telemetry::Shard& shard, AccessLog& accessLog, const base::Logger& log) : index(number), state(limits, shard, accessLog, log) {}

    struct Listening {
        ListenerConfig config;
        std::unique_ptr<net::Listener> listener;
    };

    void accept(int descriptor, const net::SocketAddress& peer, const ListenerConfig& listener)
    {
        if (state.draining || state.sessions.size() >= state.limits.maxConnections) {
            state.shard.connectionRefused();
            ::close(descriptor);
            return;
        }
        auto session = std::make_unique<Session>(state, descriptor, peer, listener);
        uint32_t& ofClient = state.perClient[session->clientAddress()];
        if (ofClient >= state.limits.maxConnectionsPerClient) {
            state.shard.connectionRefused();
            return;
        }
        ++ofClient;
        state.shard.connectionOpened();
        Session& started = *session;
        started.place = state.sessions.insert(state.sessions.end(), std::move(session));
        started.start();
    }

    void sweep()
    {
        for (Session* session : state.ended) {
            const auto client = state.perClient.find(session->clientAddress());
            if (client != state.perClient.end() && --client->second == 0)
                state.perClient.erase(client);
            state.shard.connectionClosed();
            state.sessions.erase(session->place);
        }
        state.ended.clear();
        idle.store(state.sessions.empty(), std::memory_order_release);
        state.shard.upstreamConnections(static_cast<int64_t>(state.balancer.active()), static_cast<int64_t>(state.balancer.idle()));
    }

    // Ended sessions are taken away here rather than by themselves: a coroutine cannot destroy its own frame.
    net::Task<void> tidy()
    {
        for (int turn = 0;; ++turn) {
            co_await state.loop.sleep(std::chrono::milliseconds(100));
            sweep();
            if (turn % 50 == 0)
                state.balancer.sweep();
        }
    }

    int index;
    WorkerState state;
    std::map<int, Listening> listening; // by socket
    net::Task<void> tidying;
    std::thread thread;
    std::atomic<bool> idle{true};
};

Worker::Worker(int index, WorkerLimits limits, telemetry::Shard& shard, AccessLog& accessLog, const base::Logger& log)
    : m_impl(std::make_unique<Impl>(index, limits, shard, accessLog, log))
{
}

Worker::~Worker()
{
    stop();
}

net::EventLoop& Worker::loop()
{
    return m_impl->state.loop;
}

void Worker::start()
{
    m_impl->thread = std::thread([impl = m_impl.get()] {
        pthread_setname_np(pthread_self(), ("gh-worker-" + std::to_string(impl->index)).substr(0, 15).c_str());
        impl->tidying = impl->tidy();
        impl->tidying.resume();
        impl->state.loop.run();
    });
}

void Worker::setSnapshot(SnapshotPtr snapshot, std::function<void()> done)
{
    loop().post([impl = m_impl.get(), snapshot = std::move(snapshot), done = std::move(done)]() mutable {
        auto held = std::make_shared<HeldSnapshot>();
        held->snapshot = std::move(snapshot);
        impl->state.held = std::move(held);
        impl->state.balancer.forgetServices();
        done();
    });
}

void Worker::setListeners(std::vector<ListenerConfig> listeners, std::function<void()> done)
{
    loop().post([impl = m_impl.get(), listeners = std::move(listeners), done = std::move(done)] {
        std::map<int, Impl::Listening> next;
        for (const ListenerConfig& config : listeners) {
            const auto present = impl->listening.find(config.socket);
            Impl::Listening& entry = next[config.socket];
            if (present != impl->listening.end())
                entry = std::move(present->second);
            entry.config = config;
        }
        impl->listening = std::move(next); // closes what is not named any more
        for (auto& [socket, entry] : impl->listening) {
            // The listener looks its entry up: a later change of certificates must reach it.
            if (!entry.listener) {
                entry.listener = std::make_unique<net::Listener>(impl->state.loop, socket, [impl, socket = socket](int descriptor, const net::SocketAddress& peer) {
                    const auto at = impl->listening.find(socket);
                    impl->accept(descriptor, peer, at->second.config); // a listener lives no longer than its entry
                });
            }
        }
        done();
    });
}

void Worker::setTraceToken(const std::string& token)
{
    loop().post([impl = m_impl.get(), token] { impl->state.traceToken = token; });
}

void Worker::drain()
{
    m_impl->idle.store(false, std::memory_order_release);
    loop().post([impl = m_impl.get()] {
        impl->state.draining = true;
        impl->listening.clear();
        for (const auto& session : impl->state.sessions)
            session->drain();
        impl->sweep();
    });
}

bool Worker::idle() const
{
    return m_impl->idle.load(std::memory_order_acquire);
}

void Worker::stop()
{
    if (!m_impl->thread.joinable())
        return;
    // On its own thread, so that frames go back to the pool they came from, and sockets close before their loop does.
    std::promise<void> cleared;
    loop().post([&] {
        m_impl->listening.clear();
        m_impl->state.sessions.clear();
        m_impl->state.ended.clear();
        m_impl->state.dropExchanges();
        m_impl->state.held.reset();
        m_impl->tidying.reset();
        cleared.set_value();
    });
    cleared.get_future().wait();
    loop().stop();
    m_impl->thread.join();
}

} // namespace gatehouse::proxy
