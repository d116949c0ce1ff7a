// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/key_source.h"

#include "base/bytes.h"
#include "base/units.h"
#include "http/client/fetch.h"
#include "net/remote_waiter.h"
#include "net/resolver.h"
#include "net/tls_context.h"
#include "net/wait_point.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <list>
#include <mutex>
#include <optional>
#include <pthread.h>
#include <thread>
#include <vector>

namespace gatehouse::policies {

namespace {

constexpr size_t kMostWaiters = 4096;  // requests that wait for one source; more go on without
constexpr size_t kMostBytes = 512 * 1024;

// The max-age of Cache-Control (RFC 9111, section 5.2.2.1); nothing when it is not said, zero when it is not to be kept.
std::optional<std::chrono::nanoseconds> maxAge(const http::ClientResponse& answer)
{
    std::optional<std::chrono::nanoseconds> age;
    for (const std::string_view part : base::split(answer.field("cache-control"), ',')) {
        const std::string directive = base::toLower(base::trim(part));
        if (directive == "no-store" || directive == "no-cache")
            return std::chrono::nanoseconds(0);
        int64_t seconds = 0;
        constexpr std::string_view kName = "max-age=";
        if (directive.starts_with(kName) && std::from_chars(directive.data() + kName.size(), directive.data() + directive.size(), seconds).ec == std::errc() && seconds >= 0)
            age = std::chrono::seconds(std::min<int64_t>(seconds, 365ll * 86'400));
    }
    return age;
}

// Of all sources: what was verified by the keys of one never counts as verified by those of another.
std::atomic<uint64_t> lastVersion{0};

} // namespace

// One request that waits.
struct KeySource::Waiter : net::RemoteWaiter {
    using RemoteWaiter::RemoteWaiter;
};

struct KeySource::State {
    explicit State(Options given) : options(std::move(given)) {}

    bool mayFetchLocked(int64_t nowNs) const { return underWay || askedNs == 0 || nowNs - askedNs >= options.askAgainAfter.count(); }
    void finish(base::Result<http::ClientResponse> answer, int64_t nowNs);

    bool isOver(int64_t nowNs) const { return nowNs - readNs.load(std::memory_order_relaxed) > options.refreshAtMost.count() + options.keepFor.count(); }

    const Options options;
    std::atomic<uint64_t> version{0}; // of the set; 0: there is none
    std::atomic<int64_t> readNs{0};   // when it was last read well
    mutable std::mutex mutex; // over what follows
    std::shared_ptr<const jose::KeySet> set;
    std::string body;      // that it was read from
    std::string fault;
    int64_t askedNs = 0;   // when a reading was last begun; 0: never
    bool underWay = false;
    std::vector<std::shared_ptr<Waiter>> waiters;
    // The fetcher's thread alone.
    net::WaitPoint point;
    std::chrono::nanoseconds next{0}; // until the next reading
    bool begun = false;
    bool over = false;
};

// Takes what was read, and lets go on who waits for it.
void KeySource::State::finish(base::Result<http::ClientResponse> answer, int64_t nowNs)
{
    auto read = !answer                 ? base::Result<jose::KeySet>(answer.error())
                : answer->status != 200 ? base::failure(base::ErrorCode::Unavailable, "it answered " + std::to_string(answer->status))
                                        : jose::KeySet::fromText(answer->body);
    std::vector<std::shared_ptr<Waiter>> woken;
    {
        const std::lock_guard lock(mutex);
        underWay = false;
        woken.swap(waiters);
        if (read) {
            readNs.store(nowNs, std::memory_order_relaxed); // before the version, which tells of it
            if (!set || body != answer->body) {
                body = answer->body;
                set = std::make_shared<const jose::KeySet>(std::move(*read));
                version.store(lastVersion.fetch_add(1, std::memory_order_relaxed) + 1, std::memory_order_release);
            }
            fault.clear();
            next = std::clamp(maxAge(*answer).value_or(options.refreshAtMost), options.refreshAtLeast, options.refreshAtMost);
        } else {
            fault = read.error().text();
            next = options.retryAfter;
        }
    }
    for (const std::shared_ptr<Waiter>& waiter : woken)
        waiter->wake();
}

struct KeySource::Awaiter {
    KeySource& source;
    net::EventLoop& loop;
    std::shared_ptr<Waiter> waiter = std::make_shared<Waiter>(loop);

    ~Awaiter() { waiter->leave(); }
    bool await_ready() const { return false; }
    bool await_suspend(std::coroutine_handle<> handle)
    {
        waiter->suspend(handle);
        State& state = *source.m_state;
        bool begins = false;
        {
            const std::lock_guard lock(state.mutex);
            if (state.waiters.size() >= kMostWaiters || !state.mayFetchLocked(loop.nowNs()))
                return false;
            begins = !state.underWay;
            if (begins) {
                state.underWay = true;
                state.askedNs = loop.nowNs();
            }
            state.waiters.push_back(waiter);
        }
        if (begins)
            source.m_fetcher->wake(source.m_state);
        return true;
    }
    void await_resume() const {}
};

KeySource::KeySource(Options options, std::shared_ptr<KeyFetcher> fetcher) : m_fetcher(std::move(fetcher)), m_state(std::make_shared<State>(std::move(options))) {}

KeySource::Keys KeySource::keys(int64_t nowNs) const
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->set || m_state->isOver(nowNs))
        return {};
    return {m_state->set, m_state->version.load(std::memory_order_relaxed)};
}

uint64_t KeySource::version(int64_t nowNs) const
{
    const uint64_t version = m_state->version.load(std::memory_order_acquire);
    return m_state->isOver(nowNs) ? 0 : version;
}

std::string KeySource::fault() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->fault;
}

bool KeySource::mayFetch(int64_t nowNs) const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->mayFetchLocked(nowNs);
}

net::Task<void> KeySource::fetched(net::EventLoop& loop)
{
    Awaiter awaiter{*this, loop};
    co_await awaiter;
}

struct KeyFetcher::Impl {
    // Reads one source on and on.
    net::Task<void> keepFresh(std::shared_ptr<KeySource::State> state)
    {
        while (!state->over) {
            http::ClientRequest request;
            request.url = state->options.url;
            request.fields.emplace_back("Accept", "application/jwk-set+json, application/json");
            request.fields.emplace_back("User-Agent", "Gatehouse");
            http::ClientOptions options;
            options.timeout = state->options.timeout;
            options.maxBodyBytes = kMostBytes;
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
            state->finish(std::move(answer), loop.nowNs());
            if (state->over)
                break;
            const bool woken = co_await net::WaitAwaiter(loop, state->point, loop.nowNs() + state->next.count());
            if (!woken) {
                const std::lock_guard lock(state->mutex);
                state->underWay = true;
                state->askedNs = loop.nowNs();
            }
        }
    }

    void begin(const std::shared_ptr<KeySource::State>& state)
    {
        tasks.remove_if([](const net::Task<void>& task) { return task.done(); });
        tasks.push_back(keepFresh(state));
        tasks.back().resume();
    }

    net::EventLoop loop;
    net::Resolver resolver{loop};
    std::shared_ptr<net::TlsContext> tls;
    std::list<net::Task<void>> tasks; // go before what they use
    std::mutex mutex;                 // over the thread's beginning
    std::thread thread;
};

KeyFetcher::KeyFetcher() : m_impl(std::make_unique<Impl>()) {}

KeyFetcher::~KeyFetcher()
{
    if (!m_impl->thread.joinable())
        return;
    m_impl->loop.stop();
    m_impl->thread.join();
}

void KeyFetcher::wake(const std::shared_ptr<KeySource::State>& state)
{
    {
        const std::lock_guard lock(m_impl->mutex);
        if (!m_impl->thread.joinable()) {
            m_impl->thread = std::thread([impl = m_impl.get()] {
                pthread_setname_np(pthread_self(), "gh-keys");
                impl->loop.run();
            });
        }
    }
    m_impl->loop.post([impl = m_impl.get(), state] {
        if (std::exchange(state->begun, true))
            state->point.wake();
        else
            impl->begin(state);
    });
}

void KeyFetcher::forget(const std::shared_ptr<KeySource::State>& state)
{
    const std::lock_guard lock(m_impl->mutex);
    if (!m_impl->thread.joinable())
        return;
    m_impl->loop.post([state] {
        state->over = true;
        state->point.wake();
    });
}

KeySource::~KeySource()
{
    m_fetcher->forget(m_state);
}

} // namespace gatehouse::policies
