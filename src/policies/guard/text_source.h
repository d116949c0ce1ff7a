// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/task.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace gatehouse::policies {

class TextFetcher;

// A text at a URL, read when it is first asked for and then anew every so often, on the fetcher's thread. Who takes it keeps what was good while the URL does not answer. Any thread.
class TextSource
{
public:
    struct Options {
        std::string url;
        std::chrono::nanoseconds refresh = std::chrono::hours(1);
        std::chrono::nanoseconds retryAfter = std::chrono::seconds(30); // behind a reading that failed
        std::chrono::nanoseconds timeout = std::chrono::seconds(30);    // of one reading
        size_t maxBytes = 16u << 20;
    };
    // Called on the fetcher's thread with each text that was read; gives what is wrong with it, or "". Not called after the source is gone.
    using Take = std::function<std::string(std::string_view text)>;

    TextSource(Options options, Take take, std::shared_ptr<TextFetcher> fetcher);
    ~TextSource();
    TextSource(const TextSource&) = delete;

    // Whether the first reading has come to an end, well or not. Without a lock.
    bool settled() const noexcept;
    // Begins the first reading unless somebody did, and waits until it has, unless too many do. Resumes on `loop`.
    net::Task<void> untilSettled(net::EventLoop& loop);
    // What was wrong with the last reading, in words; "" when nothing was.
    std::string fault() const;

    struct State; // what is shared with the fetcher

private:
    struct Awaiter;

    const std::shared_ptr<TextFetcher> m_fetcher;
    const std::shared_ptr<State> m_state;
};

// The thread on which texts are read; begun with the first. One per gateway.
class TextFetcher
{
public:
    TextFetcher();
    ~TextFetcher();
    TextFetcher(const TextFetcher&) = delete;

    void begin(const std::shared_ptr<TextSource::State>& state);  // any thread
    void forget(const std::shared_ptr<TextSource::State>& state); // any thread

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::policies
