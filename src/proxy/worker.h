// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/log.h"
#include "net/dns/dns_client.h"
#include "net/event_loop.h"
#include "proxy/access_log.h"
#include "proxy/listener_config.h"
#include "proxy/overload.h"
#include "proxy/snapshot.h"
#include "telemetry/shard.h"

#include <atomic>
#include <memory>
#include <thread>

namespace gatehouse::proxy {

// Limits of what clients together can make a worker hold; each has a number. Those of one client are its listener's (ListenerRules).
struct WorkerLimits {
    size_t maxConnections = 20'000;          // per worker
    OverloadLimits overload;
    // No limits, but given by the same way.
    net::DnsOptions dns;
    net::IoBatch::Kind transfers = net::IoBatch::Kind::Auto;
    std::chrono::nanoseconds tunnelIdleTimeout = std::chrono::minutes(10); // of upgraded connections, both directions silent
    std::chrono::nanoseconds tunnelHalfClosedTimeout = std::chrono::seconds(30); // the same when one side has said all
    std::chrono::nanoseconds tlsTimeout = std::chrono::seconds(10);
    std::chrono::nanoseconds drainTimeout = std::chrono::seconds(30); // of a worker that is taken away
    std::chrono::nanoseconds drainGrace = std::chrono::seconds(1);    // how long an idle connection may still send a request when it is to end
};

// One engine thread: its event loop, its own listening sockets (SO_REUSEPORT), its connections and upstream pool. Made, told and joined by the gateway.
class Worker
{
public:
    Worker(int index, WorkerLimits limits, telemetry::Shard& shard, AccessLog& accessLog, const base::Logger& log);
    ~Worker();

    void start();                       // begins the thread
    // Hands over a new snapshot; returns at once, `done` is called on the worker's thread when it is in force. Any thread.
    void setSnapshot(SnapshotPtr snapshot, std::function<void()> done);
    // Opens and closes listening sockets so that exactly these are open. Sockets are already bound (see listener_config.h). Any thread.
    // Connections of a listener that is not among them any more drain.
    void setListeners(std::vector<ListenerConfig> listeners, std::function<void()> done);
    // Requests that carry this in X-Gatehouse-Trace are traced. Any thread.
    void setTraceToken(const std::string& token);
    // Takes what waits in the queues, stops accepting, finishes what is under way with answers that end their connections, and closes idle connections after
    // WorkerLimits::drainGrace. Any thread.
    void drain();
    bool idle() const;                  // after drain(): nothing is left
    void stop();                        // ends the thread, closing what is left; joins
    net::EventLoop& loop();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::proxy
