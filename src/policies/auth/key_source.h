// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/key_set.h"
#include "pipeline/repeated_call.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>

namespace gatehouse::policies {

// A key set that its issuer publishes at a URL. Read when it is first asked for, then anew by its max-age within bounds; a name that is not among the keys makes it read
// once more, at most every so often, whenever it was read by itself. The last good set stays in force while the URL does not answer. Nobody but who waits in fetched() is held up: the reading
// happens on the thread of all calls, or beside it. Any thread; let go of by the control thread.
class KeySource
{
public:
    struct Options {
        std::string url;
        std::shared_ptr<net::TlsContext> tls; // for https; null: one that trusts the system's authorities is made for each reading
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

    KeySource(Options options, std::shared_ptr<pipeline::CallOuts> calls);
    KeySource(const KeySource&) = delete;

    Keys keys(int64_t nowNs) const; // monotonic
    // Without a lock: whether what was verified by keys of that version still is. 0 when there are none, or none any more; monotonic.
    uint64_t version(int64_t nowNs) const;
    // What was wrong with the last reading, in words; "" when nothing was.
    std::string fault() const;
    // Reads the set, unless that is under way or was done a short while ago, and waits for it. Resumes on `loop`.
    net::Task<void> fetched(net::EventLoop& loop) { return m_call.answered(loop); }
    // Whether fetched() would wait.
    bool mayFetch(int64_t nowNs) const { return m_call.mayAsk(nowNs); }

private:
    std::chrono::nanoseconds take(const pipeline::CallOuts::Answer& answer, int64_t nowNs);
    bool isOver(int64_t nowNs) const { return nowNs - m_readNs.load(std::memory_order_relaxed) > m_options.refreshAtMost.count() + m_options.keepFor.count(); }

    const Options m_options;
    std::atomic<uint64_t> m_version{0}; // of the set; 0: there is none
    std::atomic<int64_t> m_readNs{0};   // when it was last read well
    mutable std::mutex m_mutex;         // over what follows
    std::shared_ptr<const jose::KeySet> m_set;
    std::string m_body; // that it was read from
    std::string m_fault;
    pipeline::RepeatedCall m_call; // goes first: it calls take()
};

} // namespace gatehouse::policies
