// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace gatehouse::policies {

// One request that asks the upstream while others, of all workers, wait for what becomes of it.
class Flight
{
public:
    explicit Flight(std::string variant_) : variant(std::move(variant_)) {}
    const std::string variant;

    // Wakes all who wait, each on its own loop. Any thread; once is enough.
    void land();
    // Until it lands, but not longer; true: it did. False at once when too many wait already.
    static net::Task<bool> wait(std::shared_ptr<Flight> flight, net::EventLoop& loop, std::chrono::nanoseconds longest);

private:
    static constexpr size_t kMostWaiters = 4096;
    struct Waiter;
    struct Awaiter;
    static net::Task<void> wakeLater(std::shared_ptr<Waiter> waiter, net::EventLoop* loop, std::chrono::nanoseconds after);
    bool join(const std::shared_ptr<Waiter>& waiter);

    std::mutex m_mutex; // over what follows
    bool m_landed = false;
    std::vector<std::shared_ptr<Waiter>> m_waiters;
};

} // namespace gatehouse::policies
