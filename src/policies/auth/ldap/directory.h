// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/asker_pool.h"
#include "policies/auth/digest_cache.h"
#include "policies/auth/ldap/directory_session.h"

#include <atomic>
#include <memory>

namespace gatehouse::policies {

// A directory as requests see it: asked on a few threads of its own, each with its own connections, which begin with the first question; no worker waits. What was found
// out is remembered for a while by a keyed digest of name and password. Everything is bounded, and who finds no room hears that nobody could be asked. Any thread.
class Directory
{
public:
    using Finding = std::shared_ptr<const DirectoryFinding>;
    struct Options {
        size_t threads = 4;
        size_t queue = 512;     // different questions that wait, half of them of one tenant at most
        size_t waiting = 4096;  // requests that wait for them
        size_t remembered = 4096;
        int64_t rightForNs = 0;
        int64_t wrongForNs = 0;
        std::chrono::nanoseconds timeout = std::chrono::seconds(5); // of one question, from when it is asked
        std::chrono::nanoseconds idle = std::chrono::seconds(30);   // then connections are closed
        std::chrono::nanoseconds calmFor = std::chrono::seconds(1); // behind a server that could not be reached: others are told at once
        std::shared_ptr<telemetry::PoolCounts> counts;
    };
    Directory(DirectorySettings settings, std::unique_ptr<AuthoritiesFile> authorities, Options options);
    ~Directory(); // what is under way is broken off
    Directory(const Directory&) = delete;

    base::Sha256 digestOf(std::string_view user, std::string_view password) const;
    // At once, from memory; null when nothing is remembered.
    Finding recall(const base::Sha256& digest, int64_t nowNs) const { return m_memory.find(digest, nowNs); }
    // Resumes on `loop`. Null: there is no room for one more question.
    net::Task<Finding> check(net::EventLoop& loop, base::Sha256 digest, std::string user, std::string password, int64_t nowNs, pipeline::AskerPool::Asker asker = {});

private:
    struct LogIn;
    class Clerk;
    Finding ask(DirectorySession& session, const LogIn& logIn);

    const DirectorySettings m_settings;
    const std::unique_ptr<AuthoritiesFile> m_authorities;
    const Options m_options;
    const std::string m_key; // of digests
    DigestCache<DirectoryFinding> m_memory;
    LiveSockets m_live;
    HostAddresses m_addresses;
    std::atomic<int64_t> m_calmUntilNs{0}; // of the steady clock
    pipeline::AskerPool m_pool; // behind what its threads use
};

} // namespace gatehouse::policies
