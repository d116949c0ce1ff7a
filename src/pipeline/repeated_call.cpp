// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/repeated_call.h"

#include "base/clock.h"
#include "net/aside.h"
#include "net/remote_waiter.h"
#include "net/wait_point.h"

#include <atomic>
#include <mutex>
#include <utility>
#include <vector>

namespace gatehouse::pipeline {

namespace {

constexpr size_t kMostAtOnce = 64 * 1024; // bytes of an answer that is taken on the calls' thread: a longer one would hold other calls up
constexpr size_t kMostWaiters = 4096; // requests that wait for one call; more go on without

} // namespace

struct RepeatedCall::State {
    State(Options given, Take taker) : options(std::move(given)), take(std::move(taker)) {}

    bool mayAskLocked(int64_t nowNs) const
    {
        if (underWay || askedNs == 0)
            return true;
        return options.askAgainAfter != std::chrono::nanoseconds::max() && (promptedNs == 0 || nowNs - promptedNs >= options.askAgainAfter.count());
    }
    // A request asks for it.
    void promptLocked(int64_t nowNs)
    {
        if (askedNs != 0)
            promptedNs = nowNs;
        beginLocked(nowNs);
    }
    void beginLocked(int64_t nowNs)
    {
        underWay = true;
        askedNs = nowNs;
    }
    void takeAnswer(const CallOuts::Answer& answer, int64_t nowNs);
    void finish();
    net::Task<void> run(std::shared_ptr<State> self, CallOuts& calls); // the calls' thread

    const Options options;
    std::atomic<bool> settled{false};
    std::mutex takes; // over take: whatever is being taken is, before what takes it goes
    Take take;        // empty once nobody wants it
    mutable std::mutex mutex; // over what follows
    int64_t askedNs = 0;      // when a call was last begun; 0: never
    int64_t promptedNs = 0;   // when a request last asked for one that was not the first; 0: never
    bool underWay = false;
    std::vector<std::shared_ptr<net::RemoteWaiter>> waiters;
    // The calls' thread alone, or who works for it while it waits.
    net::WaitPoint point;
    std::chrono::nanoseconds next{0};
    bool begun = false;
    bool over = false;
};

void RepeatedCall::State::takeAnswer(const CallOuts::Answer& answer, int64_t nowNs)
{
    const std::lock_guard lock(takes);
    if (take)
        next = take(answer, nowNs);
}

// Lets go on who waits for it.
void RepeatedCall::State::finish()
{
    std::vector<std::shared_ptr<net::RemoteWaiter>> woken;
    {
        const std::lock_guard lock(mutex);
        underWay = false;
        settled.store(true, std::memory_order_release);
        woken.swap(waiters);
    }
    for (const auto& waiter : woken)
        waiter->wake();
}

net::Task<void> RepeatedCall::State::run(std::shared_ptr<State> /* keeps this */, CallOuts& calls)
{
    while (!over) {
        http::ClientRequest request;
        request.fields.emplace_back("Accept", options.accept);
        request.fields.emplace_back("User-Agent", "Gatehouse");
        const CallOuts::Answer answer = co_await calls.fetch(std::move(request), *options.target);
        const int64_t nowNs = calls.loop().nowNs();
        if (answer && answer->body.size() > kMostAtOnce) {
            net::Aside aside(calls.loop(), [&] { takeAnswer(answer, nowNs); });
            co_await aside;
        } else {
            takeAnswer(answer, nowNs);
        }
        finish();
        if (over)
            break;
        const bool woken = co_await net::WaitAwaiter(calls.loop(), point, calls.loop().nowNs() + next.count());
        if (!woken) {
            const std::lock_guard lock(mutex);
            beginLocked(calls.loop().nowNs());
        }
    }
}

struct RepeatedCall::Awaiter {
    RepeatedCall& call;
    net::EventLoop& loop;
    std::shared_ptr<net::RemoteWaiter> waiter = std::make_shared<net::RemoteWaiter>(loop);

    ~Awaiter() { waiter->leave(); }
    bool await_ready() const { return false; }
    bool await_suspend(std::coroutine_handle<> handle)
    {
        waiter->suspend(handle);
        State& state = *call.m_state;
        bool begins = false;
        {
            const std::lock_guard lock(state.mutex);
            if (state.waiters.size() >= kMostWaiters || !state.mayAskLocked(loop.nowNs()))
                return false;
            begins = !state.underWay;
            if (begins)
                state.promptLocked(loop.nowNs());
            state.waiters.push_back(waiter);
        }
        try {
            if (begins)
                call.wake();
        } catch (...) { // no thread for it: whoever comes next tries again
            const std::lock_guard lock(state.mutex);
            state.underWay = false;
            std::erase(state.waiters, waiter);
            throw;
        }
        return true;
    }
    void await_resume() const {}
};

RepeatedCall::RepeatedCall(Options options, Take take, std::shared_ptr<CallOuts> calls) : m_calls(std::move(calls)), m_state(std::make_shared<State>(std::move(options), std::move(take))) {}

RepeatedCall::~RepeatedCall()
{
    {
        const std::lock_guard lock(m_state->takes);
        m_state->take = nullptr;
    }
    m_calls->tell([state = m_state] {
        state->over = true;
        state->point.wake();
    });
}

bool RepeatedCall::settled() const noexcept
{
    return m_state->settled.load(std::memory_order_acquire);
}

bool RepeatedCall::mayAsk(int64_t nowNs) const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->mayAskLocked(nowNs);
}

net::Task<void> RepeatedCall::answered(net::EventLoop& loop)
{
    Awaiter awaiter{*this, loop};
    co_await awaiter;
}

void RepeatedCall::begin()
{
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->askedNs != 0)
            return;
        m_state->beginLocked(base::systemClock().monotonicNs());
    }
    try {
        wake();
    } catch (...) {
        const std::lock_guard lock(m_state->mutex);
        m_state->underWay = false;
        m_state->askedNs = 0;
        throw;
    }
}

void RepeatedCall::wake()
{
    m_calls->post([calls = m_calls.get(), state = m_state] {
        if (std::exchange(state->begun, true))
            state->point.wake();
        else
            calls->spawn(state->run(state, *calls));
    });
}

} // namespace gatehouse::pipeline
