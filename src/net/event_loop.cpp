// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/event_loop.h"

#include "net/event_loop_impl.h"
#include "net/socket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <sys/eventfd.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace gatehouse::net {

namespace {

int64_t readClock(clockid_t id)
{
    timespec time{};
    clock_gettime(id, &time);
    return static_cast<int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

// Suspends until a time; off the wheel when it is destroyed before.
class SleepAwaiter : public Timer
{
public:
    SleepAwaiter(EventLoop& loop, int64_t deadlineNs) : m_loop(loop), m_wakeNs(deadlineNs) {}
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_handle = handle;
        m_loop.impl().wheel.set(*this, m_wakeNs);
    }
    void await_resume() const {}

private:
    void expired() override { m_handle.resume(); }
    EventLoop& m_loop;
    int64_t m_wakeNs;
    std::coroutine_handle<> m_handle;
};

} // namespace

EventLoop::Impl::Impl(EventLoop& owner, IoBatch::Kind kind) : loop(owner), wheel(readClock(CLOCK_MONOTONIC)), batching(kind)
{
    epoll = epoll_create1(EPOLL_CLOEXEC);
    wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (epoll < 0 || wake < 0) {
        const int error = errno;
        for (const int descriptor : {epoll, wake}) {
            if (descriptor >= 0)
                ::close(descriptor);
        }
        throw std::system_error(error, std::generic_category(), "beginning an event loop");
    }
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = nullptr;
    epoll_ctl(epoll, EPOLL_CTL_ADD, wake, &event);
}

EventLoop::Impl::~Impl()
{
    ::close(wake);
    ::close(epoll);
}

void EventLoop::Impl::add(Socket& socket)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = &socket;
    epoll_ctl(epoll, EPOLL_CTL_ADD, socket.descriptor(), &event);
}

void EventLoop::Impl::remove(Socket& socket)
{
    epoll_ctl(epoll, EPOLL_CTL_DEL, socket.descriptor(), nullptr);
}

void EventLoop::Impl::forget(Socket& socket)
{
    for (int i = eventBegin; i < eventCount; ++i) {
        if (events[i].data.ptr == &socket)
            events[i].events = 0;
    }
}

void EventLoop::Impl::readClocks()
{
    loop.m_nowNs = readClock(CLOCK_MONOTONIC);
    loop.m_wallNs = readClock(CLOCK_REALTIME);
}

void EventLoop::Impl::runPosted()
{
    std::vector<std::function<void()>> calls;
    {
        const std::scoped_lock lock(mutex);
        calls.swap(posted);
    }
    for (const auto& call : calls)
        call();
}

void EventLoop::Impl::turn()
{
    const int64_t until = wheel.untilNextNs(loop.m_nowNs);
    const int timeout = !turnEnd.empty() ? 0 : until < 0 ? -1 : static_cast<int>(until / 1'000'000 + 1);
    eventCount = epoll_wait(epoll, events, kBatch, timeout);
    readClocks();
    inPlace = 0;
    for (eventBegin = 0; eventBegin < eventCount; eventBegin += static_cast<int>(IoBatch::kMost))
        dispatch(eventBegin, std::min(eventCount, eventBegin + static_cast<int>(IoBatch::kMost)));
    wheel.advance(loop.m_nowNs);
    if (std::exchange(woken, false))
        runPosted();
    loop.runDeferred();
    eventCount = eventBegin = 0;
    std::erase_if(spawned, [this](const Task<void>& task) { return isOver(task); });
}

void EventLoop::Impl::dispatch(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        if (events[i].data.ptr && events[i].events != 0)
            static_cast<Socket*>(events[i].data.ptr)->note(events[i].events);
    }
    readAhead(begin, end);
    for (int i = begin; i < end; ++i) {
        if (!events[i].data.ptr) {
            uint64_t count = 0;
            [[maybe_unused]] const auto got = ::read(wake, &count, sizeof count);
            woken = true;
        } else if (events[i].events != 0) {
            static_cast<Socket*>(events[i].data.ptr)->wake();
        }
    }
    for (int i = begin; i < end; ++i) { // the memory is the next ones'
        if (events[i].data.ptr && events[i].events != 0)
            static_cast<Socket*>(events[i].data.ptr)->keepAhead();
    }
}

void EventLoop::Impl::readAhead(int begin, int end)
{
    size_t count = 0;
    for (int i = begin; i < end; ++i) {
        auto* const socket = static_cast<Socket*>(events[i].data.ptr);
        if (socket && events[i].events != 0 && socket->wantsReadAhead())
            sockets[count++] = socket;
    }
    if (count < 2)
        return; // read by who waits, straight to where it is needed
    if (!ahead)
        ahead = std::make_unique_for_overwrite<char[]>(kAhead * IoBatch::kMost);
    for (size_t i = 0; i < count; ++i) {
        places[i] = {ahead.get() + i * kAhead, kAhead};
        together[i] = {sockets[i]->descriptor(), false, &places[i], 1, 0};
    }
    transfers().run(std::span(together).first(count));
    for (size_t i = 0; i < count; ++i)
        sockets[i]->readAhead(ahead.get() + i * kAhead, kAhead, together[i].result);
}

void EventLoop::Impl::sendTogether(size_t begin)
{
    for (size_t at = begin; at < turnEnd.size();) {
        size_t count = 0;
        for (; at < turnEnd.size() && count < IoBatch::kMost; ++at) {
            const Outgoing out = turnEnd[at] ? turnEnd[at]->m_outgoing : Outgoing();
            if (!out.socket || out.parts.empty() || !out.socket->mayWrite())
                continue;
            sockets[count] = out.socket;
            together[count++] = {out.socket->descriptor(), true, out.parts.data(), static_cast<int>(out.parts.size()), 0};
        }
        if (count < 2)
            continue; // by who waits
        transfers().run(std::span(together).first(count));
        for (size_t i = 0; i < count; ++i) {
            size_t wanted = 0;
            for (int part = 0; part < together[i].count; ++part)
                wanted += together[i].parts[part].iov_len;
            sockets[i]->wrote(together[i].parts->iov_base, wanted, together[i].result);
        }
    }
}

IoBatch& EventLoop::Impl::transfers()
{
    if (!batch)
        batch = IoBatch::make(batching);
    return *batch;
}

bool EventLoop::Impl::isOver(const Task<void>& task) const
{
    if (!task.done())
        return false;
    if (const std::exception_ptr failure = task.failure()) {
        if (!exceptionHandler)
            std::terminate();
        exceptionHandler(failure);
    }
    return true;
}

EventLoop::EventLoop(IoBatch::Kind batching) : m_impl(std::make_unique<Impl>(*this, batching))
{
    m_impl->readClocks();
}

EventLoop::~EventLoop()
{
    // Tasks hold sockets and timers: they go while the loop is still whole.
    m_impl->spawned.clear();
}

void EventLoop::run()
{
    m_impl->readClocks();
    while (!m_impl->stopping.load(std::memory_order_acquire))
        m_impl->turn();
    m_impl->batch.reset(); // it is this thread's
    m_impl->stopping.store(false, std::memory_order_release);
}

void EventLoop::stop()
{
    m_impl->stopping.store(true, std::memory_order_release);
    const uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_impl->wake, &one, sizeof one);
}

void EventLoop::post(std::function<void()> call)
{
    {
        const std::scoped_lock lock(m_impl->mutex);
        m_impl->posted.push_back(std::move(call));
    }
    const uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_impl->wake, &one, sizeof one);
}

void EventLoop::spawn(Task<void> task)
{
    m_impl->spawned.push_back(std::move(task));
    m_impl->spawned.back().resume();
}

EventLoop::TurnEnd::~TurnEnd()
{
    if (m_queued) {
        for (TurnEnd*& waiting : m_loop.m_impl->turnEnd)
            waiting = waiting == this ? nullptr : waiting;
        if (m_outgoing.socket) {
            m_outgoing.socket->sendsAtTurnEnd(nullptr);
            m_outgoing.socket->loseWrite();
        }
    }
}

bool EventLoop::TurnEnd::await_ready() const
{
    return m_loop.m_impl->eventCount < 2 && ++m_loop.m_impl->inPlace < Impl::kInPlace;
}

void EventLoop::TurnEnd::await_suspend(std::coroutine_handle<> handle)
{
    m_handle = handle;
    m_queued = true;
    m_loop.m_impl->turnEnd.push_back(this);
    if (m_outgoing.socket)
        m_outgoing.socket->sendsAtTurnEnd(this);
}

Deferred::~Deferred()
{
    if (m_queuedAt) {
        for (Deferred*& queued : m_queuedAt->m_impl->deferred)
            queued = queued == this ? nullptr : queued;
    }
}

void EventLoop::defer(Deferred& call)
{
    if (call.m_queuedAt)
        return;
    call.m_queuedAt = this;
    m_impl->deferred.push_back(&call);
}

void EventLoop::runDeferred()
{
    // What runs may ask for more, of either kind: that belongs to this turn as well, as nothing else may wake the loop for long.
    bool whole = true;
    do {
        whole = m_impl->endTurn();
        auto& queue = m_impl->deferred;
        for (size_t i = 0; i < queue.size(); ++i) {
            Deferred* const call = std::exchange(queue[i], nullptr);
            if (!call)
                continue;
            call->m_queuedAt = nullptr;
            call->runDeferred();
        }
        queue.clear();
    } while (whole && !m_impl->turnEnd.empty());
}

bool EventLoop::Impl::endTurn()
{
    size_t sent = 0;
    for (size_t i = 0; i < turnEnd.size(); ++i) {
        if (i == sent) {
            if (i > 0 && readClock(CLOCK_MONOTONIC) - loop.m_nowNs > kTurnNs) {
                turnEnd.erase(turnEnd.begin(), turnEnd.begin() + static_cast<std::ptrdiff_t>(i));
                return false;
            }
            sendTogether(sent);
            sent = turnEnd.size();
        }
        if (TurnEnd* const turn = std::exchange(turnEnd[i], nullptr)) {
            turn->m_queued = false;
            if (turn->m_outgoing.socket)
                turn->m_outgoing.socket->sendsAtTurnEnd(nullptr);
            turn->m_handle.resume();
        }
    }
    turnEnd.clear();
    return true;
}

void EventLoop::onException(std::function<void(std::exception_ptr)> handler)
{
    m_impl->exceptionHandler = std::move(handler);
}

std::string_view EventLoop::transfersBy()
{
    return m_impl->transfers().name();
}

Task<void> EventLoop::sleep(std::chrono::nanoseconds duration)
{
    SleepAwaiter awaiter(*this, m_nowNs + duration.count());
    co_await awaiter;
}

} // namespace gatehouse::net
