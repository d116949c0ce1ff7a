// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/call_outs.h"

#include <chrono>
#include <functional>
#include <memory>

namespace gatehouse::pipeline {

// A call that is made again and again, as for a document that somebody publishes: first when it is asked for, then when what took the answer said. On the thread of all
// calls, beside the bounds that hold for those of requests. Nobody but who waits is held up. Any thread.
class RepeatedCall
{
public:
    struct Options {
        std::shared_ptr<const CallTarget> target;
        std::string accept;                        // the header field
        // Between two calls that requests ask for behind the first; what the clock makes in between does not count, since what is published may have changed a moment later. max(): they
        // ask for the first one alone.
        std::chrono::nanoseconds askAgainAfter{0};
    };
    // With each answer, one at a time, on the calls' thread, or on one of its own where the answer is so long that other calls would wait for it: takes it, and says how long until the next call. Not called after the RepeatedCall is gone.
    using Take = std::function<std::chrono::nanoseconds(const CallOuts::Answer& answer, int64_t nowNs)>; // monotonic

    RepeatedCall(Options options, Take take, std::shared_ptr<CallOuts> calls);
    ~RepeatedCall();
    RepeatedCall(const RepeatedCall&) = delete;

    // Whether the first call has come to its end, well or not. Without a lock.
    bool settled() const noexcept;
    // Whether answered() would wait.
    bool mayAsk(int64_t nowNs) const; // monotonic
    // Makes the call, unless that is under way or requests asked for it a short while ago, and waits for it, unless too many do. Resumes on `loop`.
    net::Task<void> answered(net::EventLoop& loop);
    // Makes the first call, unless somebody did, and waits for nothing.
    void begin();

    struct State; // what is shared with the calls' thread

private:
    struct Awaiter;
    void wake();

    const std::shared_ptr<CallOuts> m_calls;
    const std::shared_ptr<State> m_state;
};

} // namespace gatehouse::pipeline
