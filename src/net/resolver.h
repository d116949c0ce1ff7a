// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/ip_address.h"
#include "net/timer_wheel.h"

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::net {

// Names to addresses: literals at once, others by the system's resolver on a helper thread, kept for 30 s (5 s when there was no answer).
// One per loop; at most 256 coroutines wait for a name. The loop's thread.
class Resolver
{
public:
    explicit Resolver(EventLoop& loop);
    ~Resolver();
    // Timeout when the deadline has passed; the look-up goes on, for who asks next. `host` must live as long as the task.
    Task<base::Result<std::vector<IpAddress>>> resolve(std::string host, int64_t deadlineNs = Timer::kNever);

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace gatehouse::net
