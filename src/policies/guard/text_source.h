// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/repeated_call.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// A text at a URL, read when it is first asked for and then anew every so often, on the thread of all calls; what is long is taken on a thread of its own (pipeline::RepeatedCall). Who takes it keeps what was good while the URL does not answer. Any thread.
class TextSource
{
public:
    struct Options {
        std::string url;
        std::shared_ptr<net::TlsContext> tls; // for https; null: one that trusts the system's authorities is made for each reading
        std::chrono::nanoseconds refresh = std::chrono::hours(1);
        std::chrono::nanoseconds retryAfter = std::chrono::seconds(30); // behind a reading that failed
        std::chrono::nanoseconds timeout = std::chrono::seconds(30);    // of one reading
        size_t maxBytes = 16u << 20;
    };
    // Called on one of those threads with each text that was read; gives what is wrong with it, or "". Not called after the source is gone.
    using Take = std::function<std::string(std::string_view text)>;

    TextSource(Options options, Take take, std::shared_ptr<pipeline::CallOuts> calls);
    TextSource(const TextSource&) = delete;

    // Whether the first reading has come to an end, well or not. Without a lock.
    bool settled() const noexcept { return m_call.settled(); }
    // Begins the first reading unless somebody did, and waits for nothing.
    void begin() { m_call.begin(); }
    // The same, and waits until it has come to an end, unless too many do. Resumes on `loop`.
    net::Task<void> untilSettled(net::EventLoop& loop);
    // What was wrong with the last reading, in words; "" when nothing was.
    std::string fault() const;

private:
    std::chrono::nanoseconds read(const pipeline::CallOuts::Answer& answer);

    const Options m_options;
    const Take m_take;
    mutable std::mutex m_mutex; // over m_fault
    std::string m_fault;
    pipeline::RepeatedCall m_call; // goes first: it calls read()
};

} // namespace gatehouse::policies
