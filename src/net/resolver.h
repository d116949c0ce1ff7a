// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/ip_address.h"

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::net {

// Names to addresses: literals at once, others by the system's resolver on a helper thread, kept for 30 s (5 s when there was no answer).
// One per loop; at most 256 look-ups wait. The loop's thread.
class Resolver
{
public:
    explicit Resolver(EventLoop& loop);
    ~Resolver();
    Task<base::Result<std::vector<IpAddress>>> resolve(const std::string& host);

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace gatehouse::net
