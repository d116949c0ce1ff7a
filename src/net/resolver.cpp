// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/resolver.h"

#include "base/bytes.h"
#include "net/event_loop_impl.h"

#include <algorithm>
#include <random>
#include <unordered_map>

namespace gatehouse::net {

namespace {

using Kind = DnsClient::Kind;

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kShortest = kSecond;
constexpr int64_t kLongest = 3600 * kSecond;
constexpr int64_t kKeepFailure = 5 * kSecond;
constexpr int64_t kGivenWhileAsked = 30 * kSecond; // behind its time
constexpr int64_t kHoldsWhenFailing = 3600 * kSecond;
constexpr size_t kMaxWaiting = 256;
constexpr size_t kMaxKept = 4096;

// Who waits for a name; taken off when its coroutine is destroyed.
struct Waiting {
    std::coroutine_handle<> handle;
};

struct Known {
    DnsAnswer answer;
    int64_t untilNs = 0;     // fresh
    int64_t answeredNs = 0;  // by a name server, not by a failure
    bool isAsked = false;
    std::vector<std::shared_ptr<Waiting>> waiting;
};

} // namespace

struct Resolver::Impl : std::enable_shared_from_this<Impl> {
    Impl(EventLoop& owner, DnsOptions options) : loop(owner), random(std::random_device{}())
    {
        client = std::make_unique<DnsClient>(std::move(options), [this](Kind kind, const std::string& name, DnsAnswer answer) {
            // The client is joined before this is gone; the message may come later.
            loop.post([weak = weak_from_this(), kind, name, answer = std::move(answer)]() mutable {
                if (const auto self = weak.lock())
                    self->deliver(kind, name, std::move(answer));
            });
        });
    }

    EventLoop& loop;
    std::minstd_rand random;
    std::unordered_map<std::string, Known> known[3]; // by kind
    std::unique_ptr<DnsClient> client;

    Known& entry(Kind kind, const std::string& name)
    {
        auto& names = known[static_cast<size_t>(kind)];
        if (names.size() >= kMaxKept && !names.contains(name))
            std::erase_if(names, [](const auto& each) { return !each.second.isAsked && each.second.waiting.empty(); });
        return names[name];
    }

    void ask(Kind kind, const std::string& name, Known& of)
    {
        if (std::exchange(of.isAsked, true))
            return;
        try {
            client->ask(kind, name);
        } catch (...) { // no thread for it: whoever comes next tries again
            of.isAsked = false;
            throw;
        }
    }

    void deliver(Kind kind, const std::string& name, DnsAnswer answer)
    {
        Known& of = entry(kind, name);
        of.isAsked = false;
        const int64_t now = loop.nowNs();
        if (answer.error.empty()) {
            of.untilNs = now + std::clamp(answer.ttlSeconds * kSecond, kShortest, kLongest);
            of.answeredNs = now;
            of.answer = std::move(answer);
        } else {
            of.untilNs = now + kKeepFailure;
            if (!of.answer.error.empty() || of.answeredNs == 0 || now - of.answeredNs > kHoldsWhenFailing)
                of.answer = std::move(answer);
        }
        const auto waiting = std::move(of.waiting);
        of.waiting.clear();
        for (const auto& waiter : waiting) {
            if (waiter->handle)
                std::exchange(waiter->handle, {}).resume();
        }
    }
};

namespace {

class LookupAwaiter : public Timer
{
public:
    LookupAwaiter(EventLoop& loop, std::shared_ptr<Waiting> waiting, int64_t deadlineNs) : m_loop(loop), m_waiting(std::move(waiting)), m_wakeNs(deadlineNs) {}
    ~LookupAwaiter() override { m_waiting->handle = {}; }
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_waiting->handle = handle;
        if (m_wakeNs != kNever)
            m_loop.impl().wheel.set(*this, m_wakeNs);
    }
    // False when the deadline has passed.
    bool await_resume()
    {
        TimerWheel::drop(*this);
        return !m_timedOut;
    }

private:
    void expired() override
    {
        m_timedOut = true;
        std::exchange(m_waiting->handle, {}).resume();
    }
    EventLoop& m_loop;
    std::shared_ptr<Waiting> m_waiting;
    int64_t m_wakeNs;
    bool m_timedOut = false;
};

} // namespace

Resolver::Resolver(EventLoop& loop, DnsOptions options) : m_impl(std::make_shared<Impl>(loop, std::move(options))) {}

Resolver::~Resolver()
{
    m_impl->client.reset(); // no thread of it is there any more
}

Task<base::Result<const DnsAnswer*>> Resolver::answerFor(Kind kind, std::string name, int64_t deadlineNs)
{
    Known* found = &m_impl->entry(kind, name);
    const int64_t now = m_impl->loop.nowNs();
    if (found->untilNs < now)
        m_impl->ask(kind, name, *found);
    const bool usable = found->untilNs >= now || (found->answer.error.empty() && found->answeredNs != 0 && found->untilNs + kGivenWhileAsked >= now);
    if (!usable) {
        if (found->waiting.size() >= kMaxWaiting)
            co_return base::failure(base::ErrorCode::Internal, "too many requests wait for the name " + name, "resolver");
        auto waiting = std::make_shared<Waiting>();
        found->waiting.push_back(waiting);
        LookupAwaiter lookup(m_impl->loop, std::move(waiting), deadlineNs);
        if (!co_await lookup)
            co_return base::failure(base::ErrorCode::Timeout, "the name " + name + " was not resolved in time", "resolver");
        found = &m_impl->entry(kind, name);
    }
    if (!found->answer.error.empty())
        co_return base::failure(base::ErrorCode::Unavailable, "the name " + name + " has no address: " + found->answer.error, "resolver");
    co_return &found->answer;
}

Task<base::Result<std::vector<IpAddress>>> Resolver::resolve(std::string host, int64_t deadlineNs)
{
    if (const auto literal = IpAddress::parse(host))
        co_return std::vector<IpAddress>{*literal};
    if (base::equalsIgnoreCase(host, "localhost") || (host.size() > 10 && base::equalsIgnoreCase(host.substr(host.size() - 10), ".localhost"))) // RFC 6761, section 6.3
        co_return std::vector<IpAddress>{*IpAddress::parse("127.0.0.1"), *IpAddress::parse("::1")};
    const auto answer = co_await answerFor(Kind::Addresses, std::move(host), deadlineNs);
    if (!answer)
        co_return answer.error();
    co_return (*answer)->addresses;
}

Task<base::Result<std::vector<SocketAddress>>> Resolver::resolveService(std::string name, int64_t deadlineNs)
{
    const auto answer = co_await answerFor(Kind::Services, std::move(name), deadlineNs);
    if (!answer)
        co_return answer.error();
    std::vector<ServiceRecord> records = (*answer)->services;
    std::stable_sort(records.begin(), records.end(), [](const ServiceRecord& a, const ServiceRecord& b) { return a.priority < b.priority; });
    std::vector<SocketAddress> places;
    base::Error last;
    while (!records.empty()) {
        // Of the lowest priority, one by chance; those without a weight have a small one.
        const auto end = std::find_if(records.begin(), records.end(), [&](const ServiceRecord& each) { return each.priority != records.front().priority; });
        uint64_t total = 0;
        for (auto each = records.begin(); each != end; ++each)
            total += each->weight * 100ull + 1;
        uint64_t left = std::uniform_int_distribution<uint64_t>(0, total - 1)(m_impl->random);
        auto chosen = records.begin();
        while (left >= chosen->weight * 100ull + 1) {
            left -= chosen->weight * 100ull + 1;
            ++chosen;
        }
        const ServiceRecord record = *chosen;
        records.erase(chosen);
        auto addresses = co_await resolve(record.host, deadlineNs);
        if (!addresses)
            last = std::move(addresses).error();
        for (const IpAddress& address : addresses ? *addresses : std::vector<IpAddress>())
            places.push_back({address, record.port});
    }
    if (places.empty())
        co_return last;
    co_return places;
}

bool isServiceName(std::string_view host)
{
    const size_t dot = host.find('.');
    return host.starts_with('_') && dot != std::string_view::npos && dot + 1 < host.size() && host[dot + 1] == '_';
}

} // namespace gatehouse::net
