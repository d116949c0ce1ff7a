// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/text_source.h"

#include "http/client/fetch.h"
#include "net/remote_waiter.h"
#include "net/resolver.h"
#include "net/tls_context.h"
#include "net/wait_point.h"

#include <atomic>
#include <list>
#include <mutex>
#include <pthread.h>
#include <thread>
#include <utility>
#include <vector>

namespace gatehouse::policies {

namespace {

constexpr size_t kMostWaiters = 4096; // requests that wait for one source; more go on without

} // namespace

struct TextSource::State {
    State(Options given, Take taker) : options(std::move(given)), take(std::move(taker)) {}

    void finish(base::Result<http::ClientResponse> answer);

    const Options options;
    std::atomic<bool> settled{false};
    std::mutex mutex; // over what follows
    Take take;        // empty once nobody wants it
    std::string fault;
    std::vector<std::shared_ptr<net::RemoteWaiter>> waiters;
    bool begun = false;
    // The fetcher's thread alone.
    net::WaitPoint point;
    std::chrono::nanoseconds next{0};
    bool over = false;
};

void TextSource::State::finish(base::Result<http::ClientResponse> answer)
{
    std::vector<std::shared_ptr<net::RemoteWaiter>> woken;
    {
        const std::lock_guard lock(mutex);
        if (!answer)
            fault = answer.error().text();
        else if (answer->status != 200)
            fault = "it answered " + std::to_string(answer->status);
        else
            fault = take ? take(answer->body) : std::string();
        next = fault.empty() ? options.refresh : std::min(options.retryAfter, options.refresh);
        settled.store(true, std::memory_order_release);
        woken.swap(waiters);
    }
    for (const auto& waiter : woken)
        waiter->wake();
}

struct TextSource::Awaiter {
    TextSource& source;
    net::EventLoop& loop;
    std::shared_ptr<net::RemoteWaiter> waiter = std::make_shared<net::RemoteWaiter>(loop);

    ~Awaiter() { waiter->leave(); }
    bool await_ready() const { return false; }
    bool await_suspend(std::coroutine_handle<> handle)
    {
        waiter->suspend(handle);
        State& state = *source.m_state;
        bool begins = false;
        {
            const std::lock_guard lock(state.mutex);
            if (state.settled.load(std::memory_order_acquire) || state.waiters.size() >= kMostWaiters)
                return false;
            begins = !std::exchange(state.begun, true);
            state.waiters.push_back(waiter);
        }
        if (begins)
            source.m_fetcher->begin(source.m_state);
        return true;
    }
    void await_resume() const {}
};

TextSource::TextSource(Options options, Take take, std::shared_ptr<TextFetcher> fetcher) : m_fetcher(std::move(fetcher)), m_state(std::make_shared<State>(std::move(options), std::move(take)))
{
}

TextSource::~TextSource()
{
    {
        const std::lock_guard lock(m_state->mutex); // whatever is being taken is, before what takes it goes
        m_state->take = nullptr;
    }
    m_fetcher->forget(m_state);
}

bool TextSource::settled() const noexcept
{
    return m_state->settled.load(std::memory_order_acquire);
}

std::string TextSource::fault() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->fault;
}

net::Task<void> TextSource::untilSettled(net::EventLoop& loop)
{
    Awaiter awaiter{*this, loop};
    co_await awaiter;
}

struct TextFetcher::Impl {
    net::Task<void> keepFresh(std::shared_ptr<TextSource::State> state)
    {
        while (!state->over) {
            http::ClientRequest request;
            request.url = state->options.url;
            request.fields.emplace_back("Accept", "text/plain, */*;q=0.1");
            request.fields.emplace_back("User-Agent", "Gatehouse");
            http::ClientOptions options;
            options.timeout = state->options.timeout;
            options.maxBodyBytes = state->options.maxBytes;
            options.resolver = &resolver;
            if (!tls && request.url.starts_with("https")) {
                if (auto made = net::TlsContext::client({}))
                    tls = std::move(*made);
            }
            options.tls = tls;
            base::Result<http::ClientResponse> answer = base::failure(base::ErrorCode::Internal, "the reading broke off");
            try {
                answer = co_await http::fetch(loop, std::move(request), std::move(options));
            } catch (...) {
                // Told as any other fault: who waits must not do so for ever.
            }
            state->finish(std::move(answer));
            if (!state->over)
                (void)co_await net::WaitAwaiter(loop, state->point, loop.nowNs() + state->next.count());
        }
    }

    net::EventLoop loop;
    net::Resolver resolver{loop};
    std::shared_ptr<net::TlsContext> tls;
    std::list<net::Task<void>> tasks; // go before what they use
    std::mutex mutex;                 // over the thread's beginning
    std::thread thread;
};

TextFetcher::TextFetcher() : m_impl(std::make_unique<Impl>()) {}

TextFetcher::~TextFetcher()
{
    if (!m_impl->thread.joinable())
        return;
    m_impl->loop.stop();
    m_impl->thread.join();
}

void TextFetcher::begin(const std::shared_ptr<TextSource::State>& state)
{
    {
        const std::lock_guard lock(m_impl->mutex);
        if (!m_impl->thread.joinable()) {
            m_impl->thread = std::thread([impl = m_impl.get()] {
                pthread_setname_np(pthread_self(), "gh-lists");
                impl->loop.run();
            });
        }
    }
    m_impl->loop.post([impl = m_impl.get(), state] {
        impl->tasks.remove_if([](const net::Task<void>& task) { return task.done(); });
        impl->tasks.push_back(impl->keepFresh(state));
        impl->tasks.back().resume();
    });
}

void TextFetcher::forget(const std::shared_ptr<TextSource::State>& state)
{
    const std::lock_guard lock(m_impl->mutex);
    if (!m_impl->thread.joinable())
        return;
    m_impl->loop.post([state] {
        state->over = true;
        state->point.wake();
    });
}

} // namespace gatehouse::policies
