// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/worker.h"

#include "net/listener.h"
#include "net/tls_context.h"
#include "proxy/session.h"
#include "proxy/worker_state.h"

#include <algorithm>
#include <climits>
#include <future>
#include <map>
#include <pthread.h>
#include <set>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse::proxy {

namespace {

constexpr size_t kSessionBytes = 4096; // of an idle one, about, without TLS
constexpr std::string_view kFull = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/problem+json\r\nContent-Length: 116\r\nRetry-After: 1\r\nConnection: close\r\n\r\n"
                                   "{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503,\"code\":\"overload.connections\",\"detail\":\"too busy\"}\n";

// The kernel gives out the lowest free number: a high one says that few are left. Those are kept for the Admin API, the store, and connections to upstreams.
int clientDescriptors()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > INT_MAX)
        return INT_MAX;
    const auto all = static_cast<int>(limit.rlim_cur);
    return all - std::min(64, all / 8);
}

} // namespace

struct Worker::Impl {
    Impl(int number, WorkerLimits limits, telemetry::Shard& shard, AccessLog& accessLog, const base::Logger& log) : index(number), state(limits, shard, accessLog, log) {}

    struct Listening {
        ListenerConfig config;
        uint32_t number = 0; // of the listener; a socket that comes to mean another keeps its connections
        std::unique_ptr<net::Listener> listener;
    };

    // Neither the listener nor its other connections may suffer for one.
    void acceptSafely(int descriptor, const net::SocketAddress& peer, const Listening& by) noexcept
    {
        try {
            accept(descriptor, peer, by);
        } catch (...) {
            state.noteException("accepting");
        }
    }

    void accept(int descriptor, const net::SocketAddress& peer, const Listening& by)
    {
        const bool plain = by.config.tls == nullptr;
        if (state.sessions.size() >= state.limits.maxConnections || descriptor >= highestDescriptor)
            return refuse(descriptor, plain);
        auto session = std::make_unique<Session>(state, descriptor, peer, by.config);
        if (!session->admit()) {
            state.shard.connectionRefused();
            return;
        }
        state.shard.connectionOpened();
        session->cameBy(by.number);
        Session& started = *session;
        started.place = state.sessions.insert(state.sessions.end(), std::move(session));
        state.overload.takes(kSessionBytes);
        if (state.draining)
            started.drain();
        started.start();
    }

    void refuse(int descriptor, bool plain)
    {
        sayFull(descriptor, plain);
        ::close(descriptor);
    }

    // Without reading the request, which would take a place of those that there are not enough of.
    void sayFull(int descriptor, bool plain)
    {
        state.shard.connectionRefused();
        if (!plain)
            return;
        [[maybe_unused]] const auto sent = ::send(descriptor, kFull.data(), kFull.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        ::shutdown(descriptor, SHUT_WR);
        // With bytes unread, closing would reset the connection and lose the answer.
        char dropped[4096];
        for (int i = 0; i < 16 && ::recv(descriptor, dropped, sizeof dropped, MSG_DONTWAIT) > 0; ++i) {
        }
    }

    void open(Listening& entry, const net::ListeningSocketPtr& socket)
    {
        // The listener looks its entry up: a later change of certificates must reach it.
        const auto find = [this, key = socket->descriptor()]() -> const Listening* {
            const auto at = listening.find(key);
            return at == listening.end() ? nullptr : &at->second;
        };
        entry.listener = std::make_unique<net::Listener>(
            state.loop, socket,
            [this, find](int descriptor, const net::SocketAddress& peer) {
                const Listening* by = find();
                if (by)
                    acceptSafely(descriptor, peer, *by);
                else
                    ::close(descriptor);
            },
            [this, find](int descriptor) {
                const Listening* by = find();
                sayFull(descriptor, by && !by->config.tls);
            });
    }

    void setListeners(std::vector<ListenerConfig> configs)
    {
        std::set<std::string> places;
        for (const ListenerConfig& config : configs)
            places.insert(config.address.text());
        std::set<uint32_t> gone;
        for (auto& [key, entry] : listening) {
            if (places.contains(entry.config.address.text()))
                continue;
            entry.listener->acceptRest();
            gone.insert(entry.number);
        }
        std::map<int, Listening> next;
        for (ListenerConfig& config : configs) {
            const int key = config.socket->descriptor();
            const auto present = listening.find(key);
            Listening& entry = next[key];
            if (present != listening.end())
                entry = std::move(present->second);
            entry.number = numbers.try_emplace(config.address.text(), static_cast<uint32_t>(numbers.size() + 1)).first->second;
            entry.config = std::move(config);
        }
        listening = std::move(next); // closes what is not named any more
        for (auto& [key, entry] : listening) {
            if (!entry.listener)
                open(entry, entry.config.socket);
        }
        if (gone.empty())
            return;
        for (const auto& session : state.sessions) {
            if (!session->done() && gone.contains(session->listener()))
                session->drain();
        }
        state.loop.spawn(endIdleLater());
    }

    void drain()
    {
        state.draining = true;
        for (auto& [key, entry] : listening)
            entry.listener->acceptRest();
        listening.clear();
        for (const auto& session : state.sessions) {
            if (!session->done())
                session->drain();
        }
        state.loop.spawn(endIdleLater());
        sweep();
    }

    net::Task<void> endIdleLater()
    {
        co_await state.loop.sleep(state.limits.drainGrace);
        for (const auto& session : state.sessions) {
            if (!session->done())
                session->endIdle();
        }
    }

    void sweep()
    {
        for (Session* session : state.ended) {
            state.shard.connectionClosed();
            state.overload.gives(kSessionBytes);
            state.sessions.erase(session->place);
        }
        state.ended.clear();
        idle.store(state.sessions.empty(), std::memory_order_release);
        state.shard.load(state.overload.requests(), state.overload.memory(), state.overload.lagNs());
        state.shard.upstreamConnections(static_cast<int64_t>(state.balancer.active()), static_cast<int64_t>(state.balancer.idle()));
    }

    // A message to the loop itself stands in the same queue as every connection's events: how long it takes is how long they wait.
    void measureLag()
    {
        if (measuring) { // still on its way
            state.overload.setLag(std::max(state.overload.lagNs(), state.loop.nowNs() - measureNs));
            return;
        }
        measuring = true;
        measureNs = state.loop.nowNs();
        state.loop.post([this] {
            measuring = false;
            state.overload.setLag(state.loop.nowNs() - measureNs);
        });
    }

    // Ended sessions are taken away here rather than by themselves: a coroutine cannot destroy its own frame.
    net::Task<void> tidy()
    {
        for (int turn = 0;; ++turn) {
            co_await state.loop.sleep(std::chrono::milliseconds(100));
            measureLag();
            sweep();
            state.checks.look();
            if (turn % 50 == 0)
                state.balancer.sweep();
        }
    }

    int index;
    const int highestDescriptor = clientDescriptors(); // of a client's connection
    WorkerState state;
    std::map<int, Listening> listening;      // by descriptor
    std::map<std::string, uint32_t> numbers; // of listeners, by address
    net::Task<void> tidying;
    bool measuring = false;
    int64_t measureNs = 0;
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
        impl->state.loop.onException([impl](const std::exception_ptr& failure) {
            try {
                std::rethrow_exception(failure);
            } catch (...) {
                impl->state.noteException("a task");
            }
        });
        impl->state.logger.write(base::LogLevel::Debug, "worker", "started", {{"worker", std::to_string(impl->index)}, {"transfers", std::string(impl->state.loop.transfersBy())}});
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
        impl->state.checks.use(*held->snapshot);
        impl->state.held = std::move(held);
        impl->state.balancer.forgetServices();
        done();
    });
}

void Worker::setListeners(std::vector<ListenerConfig> listeners, std::function<void()> done)
{
    loop().post([impl = m_impl.get(), listeners = std::move(listeners), done = std::move(done)]() mutable {
        impl->setListeners(std::move(listeners));
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
    loop().post([impl = m_impl.get()] { impl->drain(); });
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
        for (size_t open = m_impl->state.sessions.size(); open > 0; --open)
            m_impl->state.shard.connectionClosed();
        m_impl->state.sessions.clear();
        m_impl->state.ended.clear();
        m_impl->state.mirrors.clear();
        m_impl->state.checks.clear();
        m_impl->state.dropExchanges();
        m_impl->state.shard.upstreamConnections(0, 0);
        m_impl->state.shard.load(0, 0, 0);
        m_impl->state.held.reset();
        m_impl->tidying.reset();
        cleared.set_value();
    });
    cleared.get_future().wait();
    loop().stop();
    m_impl->thread.join();
}

} // namespace gatehouse::proxy
