// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/asker_pool.h"
#include "pipeline/password_memory.h"

namespace gatehouse::pipeline {

// Checks slow password hashes on a few threads of its own (begun with the first check), so that no worker stalls. What is remembered costs no thread.
// The queue is bounded and shared fairly: a flood of wrong passwords costs its senders a 503, not the gateway its processors, nor other tenants their answers. Any thread.
class PasswordChecker
{
public:
    enum class Outcome : uint8_t { Right, Wrong, Busy };
    struct Options {
        size_t threads = 2;
        size_t queue = 128;        // different pairs that wait, half of them of one tenant at most
        size_t waiting = 4096;     // requests that wait for them
        size_t remembered = 4096;
        int64_t wrongForNs = 10'000'000'000; // how long a wrong password stays refused without a check
        std::shared_ptr<telemetry::PoolCounts> counts;
    };

    PasswordChecker() : PasswordChecker(Options()) {}
    explicit PasswordChecker(const Options& options);

    // At once, from memory.
    PasswordMemory::Verdict recall(std::string_view stored, std::string_view password, int64_t nowNs) const;
    // On the calling thread: tens of milliseconds.
    Outcome checkHere(std::string_view stored, std::string_view password, int64_t nowNs, int64_t rightForNs);
    // Resumes on `loop`.
    net::Task<Outcome> check(net::EventLoop& loop, std::string stored, std::string password, int64_t nowNs, int64_t rightForNs, AskerPool::Asker asker = {});

private:
    struct Check;
    class Clerk;
    Outcome verify(const PasswordMemory::Digest& digest, std::string_view stored, std::string_view password, int64_t nowNs, int64_t rightForNs);

    const int64_t m_wrongForNs;
    PasswordMemory m_memory;
    AskerPool m_pool; // behind what its threads use
};

} // namespace gatehouse::pipeline
