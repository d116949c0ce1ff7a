// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/resolver.h"

#include "net/event_loop_impl.h"
#include "net/listener.h"

#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <netdb.h>
#include <sys/socket.h>
#include <thread>
#include <unordered_map>

namespace gatehouse::net {

namespace {

constexpr int64_t kKeepNs = 30'000'000'000;
constexpr int64_t kKeepFailureNs = 5'000'000'000;
constexpr size_t kMaxWaiting = 256;
constexpr size_t kMaxKept = 4096;

struct Answer {
    std::vector<IpAddress> addresses;
    std::string error;
    int64_t untilNs = 0;
};

Answer ask(const std::string& host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* list = nullptr;
    Answer answer;
    if (const int code = getaddrinfo(host.c_str(), nullptr, &hints, &list); code != 0) {
        answer.error = gai_strerror(code);
        return answer;
    }
    for (const addrinfo* at = list; at; at = at->ai_next) {
        sockaddr_storage storage{};
        std::memcpy(&storage, at->ai_addr, at->ai_addrlen);
        answer.addresses.push_back(fromSystem(storage).ip);
    }
    freeaddrinfo(list);
    return answer;
}

// Who waits for a name; taken off when its coroutine is destroyed.
struct Waiting {
    std::coroutine_handle<> handle;
};

} // namespace

// Shared with the helper thread, which may outlive the resolver by one look-up.
struct Resolver::Impl : std::enable_shared_from_this<Impl> {
    explicit Impl(EventLoop& owner) : loop(owner) {}

    EventLoop& loop;
    std::unordered_map<std::string, Answer> kept;                             // loop's thread
    std::unordered_map<std::string, std::vector<std::shared_ptr<Waiting>>> waiting; // loop's thread

    std::mutex mutex; // over what follows
    std::condition_variable wake;
    std::deque<std::string> queue;
    bool stopping = false;
    bool running = false;

    void enqueue(const std::string& host)
    {
        const std::scoped_lock lock(mutex);
        queue.push_back(host);
        if (!running) {
            running = true;
            std::thread([self = shared_from_this()] { self->work(); }).detach();
        }
        wake.notify_one();
    }

    void work()
    {
        for (;;) {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return stopping || !queue.empty(); });
            if (stopping)
                return;
            const std::string host = std::move(queue.front());
            queue.pop_front();
            lock.unlock();
            Answer answer = ask(host);
            lock.lock();
            if (stopping)
                return;
            // Under the lock: the loop is alive as long as `stopping` is not set.
            loop.post([weak = weak_from_this(), host, answer = std::move(answer)]() mutable {
                if (const auto self = weak.lock())
                    self->deliver(host, std::move(answer));
            });
        }
    }

    void deliver(const std::string& host, Answer answer)
    {
        answer.untilNs = loop.nowNs() + (answer.addresses.empty() ? kKeepFailureNs : kKeepNs);
        if (kept.size() >= kMaxKept)
            kept.clear();
        kept[host] = std::move(answer);
        const auto handles = std::move(waiting[host]);
        waiting.erase(host);
        for (const auto& waiter : handles) {
            if (waiter->handle)
                std::exchange(waiter->handle, {}).resume();
        }
    }
};

namespace {

class LookupAwaiter : public Timer
{
public:
    LookupAwaiter(EventLoop& loop, std::shared_ptr<Waiting> waiting, int64_t deadlineNs) : m_loop(loop), m_waiting(std::move(waiting)), m_wakeNs(deadlineNs) {}
    ~LookupAwaiter() override { m_waiting->handle = {}; }
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_waiting->handle = handle;
        if (m_wakeNs != kNever)
            m_loop.impl().wheel.set(*this, m_wakeNs);
    }
    // False when the deadline has passed.
    bool await_resume()
    {
        TimerWheel::drop(*this);
        return !m_timedOut;
    }

private:
    void expired() override
    {
        m_timedOut = true;
        std::exchange(m_waiting->handle, {}).resume();
    }
    EventLoop& m_loop;
    std::shared_ptr<Waiting> m_waiting;
    int64_t m_wakeNs;
    bool m_timedOut = false;
};

} // namespace

Resolver::Resolver(EventLoop& loop) : m_impl(std::make_shared<Impl>(loop)) {}

Resolver::~Resolver()
{
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->stopping = true;
    m_impl->wake.notify_all();
}

Task<base::Result<std::vector<IpAddress>>> Resolver::resolve(std::string host, int64_t deadlineNs)
{
    if (const auto literal = IpAddress::parse(host))
        co_return std::vector<IpAddress>{*literal};
    auto found = m_impl->kept.find(host);
    if (found == m_impl->kept.end() || found->second.untilNs < m_impl->loop.nowNs()) {
        auto& waiters = m_impl->waiting[host];
        if (waiters.size() >= kMaxWaiting)
            co_return base::failure(base::ErrorCode::Unavailable, "too many requests wait for the name " + host, "resolver");
        auto waiting = std::make_shared<Waiting>();
        waiters.push_back(waiting);
        if (waiters.size() == 1)
            m_impl->enqueue(host);
        LookupAwaiter lookup(m_impl->loop, std::move(waiting), deadlineNs);
        if (!co_await lookup)
            co_return base::failure(base::ErrorCode::Timeout, "the name " + host + " was not resolved in time", "resolver");
        found = m_impl->kept.find(host);
    }
    if (found == m_impl->kept.end() || found->second.addresses.empty())
        co_return base::failure(base::ErrorCode::Unavailable, "the name " + host + " has no address: " + (found == m_impl->kept.end() ? std::string("no answer") : found->second.error), "resolver");
    co_return found->second.addresses;
}

} // namespace gatehouse::net
