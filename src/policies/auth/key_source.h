// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/key_set.h"
#include "net/event_loop.h"
#include "net/task.h"

#include <chrono>
#include <memory>
#include <string>

namespace gatehouse::policies {

class KeyFetcher;

// A key set that its issuer publishes at a URL. Read when it is first asked for, then anew by its max-age within bounds; a name that is not among the keys makes it read
// once more, at most every so often. The last good set stays in force while the URL does not answer. Nobody but who waits in fetched() is held up: the reading
// happens on the fetcher's thread. Any thread; let go of by the control thread.
class KeySource
{
public:
    struct Options {
        std::string url;
        std::chrono::nanoseconds refreshAtLeast = std::chrono::minutes(5); // between two readings that nobody asked for
        std::chrono::nanoseconds refreshAtMost = std::chrono::hours(1);
        std::chrono::nanoseconds askAgainAfter = std::chrono::seconds(30); // between two readings that requests asked for
        std::chrono::nanoseconds keepFor = std::chrono::hours(24);         // how long a set holds while the URL fails
        std::chrono::nanoseconds timeout = std::chrono::seconds(10);       // of one reading
        std::chrono::nanoseconds retryAfter = std::chrono::seconds(10);    // behind one that failed
    };
    struct Keys {
        std::shared_ptr<const jose::KeySet> set; // null: none was read yet, or too long ago
        uint64_t version = 0;                    // another one for every set that differs, of whatever source
    };

    KeySource(Options options, std::shared_ptr<KeyFetcher> fetcher);
    ~KeySource();
    KeySource(const KeySource&) = delete;

    Keys keys(int64_t nowNs) const; // monotonic
    // Without a lock: whether what was verified by keys of that version still is. 0 when there are none, or none any more; monotonic.
    uint64_t version(int64_t nowNs) const;
    // What was wrong with the last reading, in words; "" when nothing was.
    std::string fault() const;
    // Reads the set, unless that is under way or was done a short while ago, and waits for it. Resumes on `loop`.
    net::Task<void> fetched(net::EventLoop& loop);
    // Whether fetched() would wait.
    bool mayFetch(int64_t nowNs) const;

    struct State; // what is shared with the fetcher

private:
    struct Waiter;
    struct Awaiter;

    const std::shared_ptr<KeyFetcher> m_fetcher;
    const std::shared_ptr<State> m_state;
};

// The thread on which all key sources are read; begun with the first reading. One per gateway.
class KeyFetcher
{
public:
    KeyFetcher();
    ~KeyFetcher();
    KeyFetcher(const KeyFetcher&) = delete;

    // Begins to read the source on and on, or wakes who does. Any thread.
    void wake(const std::shared_ptr<KeySource::State>& state);
    // Nobody wants the source any more. Any thread.
    void forget(const std::shared_ptr<KeySource::State>& state);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::policies
