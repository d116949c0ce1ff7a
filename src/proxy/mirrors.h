// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "proxy/call.h"
#include "proxy/snapshot.h"

#include <list>
#include <memory>
#include <string>
#include <string_view>

namespace gatehouse::proxy {

struct WorkerState;
struct HeldSnapshot;

// Copies of requests that other services get; what they answer is read and dropped. Beside the real requests: nobody waits for them. The worker's thread.
class Mirrors : public net::Deferred
{
public:
    static constexpr size_t kMaxBody = 64 * 1024; // a longer body is not copied, and its request is not mirrored
    static constexpr size_t kMaxUnderWay = 256;   // of one worker; what comes on top is not mirrored

    explicit Mirrors(WorkerState& worker);
    ~Mirrors() override;

    // Sends a copy of what has just been forwarded to every service that Forwarding::mirrors names. `body` is the whole of it.
    void start(const Call& call, const RouteEntry& route, std::shared_ptr<HeldSnapshot> held, std::string_view body);
    size_t underWay() const { return m_copies.size(); }
    void clear();

private:
    class Copy;
    void runDeferred() override;
    WorkerState& m_worker;
    std::list<std::unique_ptr<Copy>> m_copies;
};

} // namespace gatehouse::proxy
