// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "http/client/fetch.h"
#include "net/event_loop.h"
#include "net/task.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace gatehouse::pipeline {

// Whom a policy asks, and what it takes from it. Made by the policy, shared with the calls under way; any thread.
struct CallTarget {
    std::string url;
    std::shared_ptr<net::TlsContext> tls; // for https
    std::chrono::nanoseconds timeout = std::chrono::seconds(5);
    size_t maxBodyBytes = 64 * 1024;
    uint32_t mostAtOnce = 200; // calls under way, and never more than CallOuts::kMostOfTarget; more are refused at once
    bool repeatable = false;   // as http::ClientOptions
    mutable std::atomic<uint32_t> underWay{0};
};

// An address that a configuration names, looked at: https, or clear text to this machine alone, as whoever reads or changes an answer on its way decides for us. `caPem`:
// authorities instead of the system's. What is wrong is told by the Problem's pointer "/url" or "/ca".
struct MakeContext;
base::Result<std::shared_ptr<CallTarget>> makeCallTarget(const std::string& url, const std::string& caPem, const MakeContext& context);
// By name or address. A name that begins like an address is none.
bool isThisMachine(const std::string& host);

// Requests that policies make to other services, on a thread of their own with connections that are kept; begun with the first one. Nobody but who waits is held up, and
// a request is broken off when who asked has gone. Any thread; one per gateway (SharedStates); goes behind all who wait.
class CallOuts
{
public:
    CallOuts();
    ~CallOuts();
    CallOuts(const CallOuts&) = delete;

    using Answer = base::Result<http::ClientResponse>;
    // Resumes on `loop`. Fails when too many are under way (isFullness); a target's own url stands for an empty one of the request. `tenant`: whose request is the cause.
    net::Task<Answer> call(net::EventLoop& loop, http::ClientRequest request, std::shared_ptr<const CallTarget> target, std::string tenant);
    // Whether a call failed for want of room here (calls, sockets, names that are asked for), and not because nobody answered: clients can bring that about.
    static bool isFullness(const base::Error& error);

    static constexpr uint32_t kMostAtOnce = 2000;   // of all targets
    static constexpr uint32_t kMostOfTarget = 500;
    static constexpr uint32_t kMostOfTenant = 500;  // and no more than are left free for others

    // For what goes on on the calls' thread (RepeatedCall). post() begins it, tell() does nothing where it has not begun; any thread.
    void post(std::function<void()> work);
    void tell(std::function<void()> work);
    // The calls' thread alone. A task ends with the thread at the latest; a call of fetch() is none of those that are bounded, and its connection is not kept.
    net::EventLoop& loop();
    void spawn(net::Task<void> task);
    net::Task<Answer> fetch(http::ClientRequest request, const CallTarget& target);

private:
    struct Impl;
    struct Call;
    struct Awaiter;
    const std::unique_ptr<Impl> m_impl;
};

// The one that all policies share, or one of its own where nothing is shared (unit tests).
std::shared_ptr<CallOuts> sharedCallOuts(const MakeContext& context);

} // namespace gatehouse::pipeline
