// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/flight.h"

#include "net/remote_waiter.h"

#include <atomic>

namespace gatehouse::policies {

struct Flight::Waiter : net::RemoteWaiter {
    using RemoteWaiter::RemoteWaiter;
    std::atomic<bool> landed{false};
};

struct Flight::Awaiter {
    Flight& flight;
    std::shared_ptr<Waiter> waiter;

    Awaiter(Flight& flight_, std::shared_ptr<Waiter> waiter_) : flight(flight_), waiter(std::move(waiter_)) {}
    Awaiter(const Awaiter&) = delete;
    ~Awaiter() { waiter->leave(); }
    bool await_ready() const { return false; }
    bool await_suspend(std::coroutine_handle<> handle)
    {
        waiter->suspend(handle);
        return flight.join(waiter);
    }
    void await_resume() const {}
};

bool Flight::join(const std::shared_ptr<Waiter>& waiter)
{
    const std::lock_guard lock(m_mutex);
    waiter->landed = m_landed;
    if (m_landed || m_waiters.size() >= kMostWaiters)
        return false;
    m_waiters.push_back(waiter);
    return true;
}

void Flight::land()
{
    std::vector<std::shared_ptr<Waiter>> waiters;
    {
        const std::lock_guard lock(m_mutex);
        m_landed = true;
        waiters.swap(m_waiters);
    }
    for (const std::shared_ptr<Waiter>& waiter : waiters) {
        waiter->landed = true;
        waiter->wake();
    }
}

net::Task<void> Flight::wakeLater(std::shared_ptr<Waiter> waiter, net::EventLoop* loop, std::chrono::nanoseconds after)
{
    co_await loop->sleep(after);
    waiter->wake();
}

net::Task<bool> Flight::wait(std::shared_ptr<Flight> flight, net::EventLoop& loop, std::chrono::nanoseconds longest)
{
    auto waiter = std::make_shared<Waiter>(loop);
    net::Task<void> timer = wakeLater(waiter, &loop, longest);
    timer.resume();
    Awaiter awaiter(*flight, waiter);
    co_await awaiter;
    co_return waiter->landed.load();
}

} // namespace gatehouse::policies
