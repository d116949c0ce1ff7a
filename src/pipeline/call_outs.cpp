// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/call_outs.h"

#include "base/pem.h"
#include "http/client/kept_connections.h"
#include "http/client/url.h"
#include "net/ip_address.h"
#include "net/remote_waiter.h"
#include "net/resolver.h"
#include "net/tls_context.h"
#include "pipeline/policy_type.h"
#include "pipeline/shared_states.h"

#include <algorithm>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <pthread.h>
#include <thread>

namespace gatehouse::pipeline {

namespace {

constexpr const char* kFullness = "call-out limit"; // Error::source

} // namespace

bool isThisMachine(const std::string& host)
{
    const auto address = net::IpAddress::parse(host);
    if (!address)
        return host == "localhost";
    return address->v6 ? *address == *net::IpAddress::parse("::1") : address->bytes[0] == 127;
}

base::Result<std::shared_ptr<CallTarget>> makeCallTarget(const std::string& url, const std::string& caPem, const MakeContext& context)
{
    const auto parsed = http::Url::parse(url);
    if (!parsed)
        return base::invalid("the address is no good", {{"/url", parsed.error().message}});
    if (!parsed->tls && !isThisMachine(parsed->host))
        return base::invalid("the address is no good", {{"/url", "is asked by https, since whoever changes an answer on its way decides who may call"}});
    auto target = std::make_shared<CallTarget>();
    target->url = url;
    if (!parsed->tls)
        return target;
    if (const std::string wrong = caPem.empty() ? std::string() : base::certificatesFault(caPem); !wrong.empty())
        return base::invalid("the authorities are no good", {{"/ca", wrong}});
    // Shared by all who trust the same: the system's authorities are many.
    std::string fault;
    const auto make = [&]() -> std::shared_ptr<net::TlsContext> {
        net::TlsContext::ClientOptions options;
        options.caPem = caPem;
        auto made = net::TlsContext::client(options);
        if (!made)
            fault = made.error().message;
        return made ? std::move(*made) : nullptr;
    };
    target->tls = context.states ? context.states->keep<net::TlsContext>("client-tls\n" + caPem, make) : make();
    if (!target->tls)
        return base::invalid("the authorities are no good", {{"/ca", fault.empty() ? "cannot be used" : fault}});
    return target;
}

// One call; who waits for it may go away before, which ends it.
struct CallOuts::Call : net::RemoteWaiter {
    using RemoteWaiter::RemoteWaiter;
    http::ClientRequest request;
    std::shared_ptr<const CallTarget> target;
    std::string tenant;
    Answer answer = base::failure(base::ErrorCode::Internal, "the call broke off", "call-out");
    bool isAwaited = false; // of the asker's thread
    // Of the calls' thread.
    bool isUnderWay = false;
    std::list<net::Task<void>>::iterator task;
};

struct CallOuts::Impl {
    // A call's place among those under way: from when it is wanted until it has ended, or is broken off.
    class Place
    {
    public:
        Place(Impl& impl, Call& call) : m_impl(impl), m_call(call) {}
        Place(const Place&) = delete;
        ~Place()
        {
            m_call.isUnderWay = false;
            m_impl.leave(*m_call.target, m_call.tenant);
        }

    private:
        Impl& m_impl;
        Call& m_call;
    };

    net::Task<void> run(std::shared_ptr<Call> call)
    {
        std::optional<Place> place(std::in_place, *this, *call);
        http::ClientOptions options;
        options.timeout = call->target->timeout;
        options.maxBodyBytes = call->target->maxBodyBytes;
        options.tls = call->target->tls;
        options.resolver = &resolver;
        options.kept = &kept;
        options.repeatable = call->target->repeatable;
        try {
            call->answer = co_await http::fetch(loop, std::move(call->request), std::move(options));
        } catch (...) {
            // Told as any other fault: who waits must not do so for ever.
        }
        if (!call->answer && call->answer.error().code == base::ErrorCode::Internal) { // sockets, names, memory: of ours
            base::Error error = call->answer.error();
            error.source = kFullness;
            call->answer = std::move(error);
        }
        place.reset();
        call->wake();
    }

    bool enter(const CallTarget& target, const std::string& tenant)
    {
        const std::lock_guard lock(countsMutex);
        const uint32_t ofTenant = countOf(tenant);
        if (underWay >= kMostAtOnce || ofTenant >= std::min(kMostOfTenant, kMostAtOnce - underWay) || target.underWay.load(std::memory_order_relaxed) >= std::min(target.mostAtOnce, kMostOfTarget))
            return false;
        ++underWay;
        ++ofTenants[tenant];
        target.underWay.fetch_add(1, std::memory_order_relaxed);
        return true;
    }
    void leave(const CallTarget& target, const std::string& tenant)
    {
        const std::lock_guard lock(countsMutex);
        --underWay;
        if (const auto at = ofTenants.find(tenant); at != ofTenants.end() && --at->second == 0)
            ofTenants.erase(at);
        target.underWay.fetch_sub(1, std::memory_order_relaxed);
    }
    uint32_t countOf(const std::string& tenant) const // under the mutex
    {
        const auto at = ofTenants.find(tenant);
        return at == ofTenants.end() ? 0 : at->second;
    }

    void post(std::function<void()> work)
    {
        {
            const std::lock_guard lock(mutex);
            if (!thread.joinable()) {
                thread = std::thread([this] {
                    pthread_setname_np(pthread_self(), "gh-calls");
                    loop.run();
                });
            }
        }
        loop.post(std::move(work));
    }

    void spawn(net::Task<void> task)
    {
        tasks.remove_if([](const net::Task<void>& one) { return one.done(); });
        tasks.push_back(std::move(task));
        tasks.back().resume();
    }

    void start(std::shared_ptr<Call> call)
    {
        post([this, call = std::move(call)] {
            tasks.remove_if([](const net::Task<void>& one) { return one.done(); });
            tasks.push_back(run(call));
            call->task = std::prev(tasks.end());
            call->isUnderWay = true;
            call->task->resume();
        });
    }
    // Nobody waits for it any more.
    void breakOff(std::shared_ptr<Call> call)
    {
        loop.post([this, call = std::move(call)] {
            if (call->isUnderWay)
                tasks.erase(call->task);
        });
    }

    std::mutex countsMutex; // over what follows
    uint32_t underWay = 0;
    std::map<std::string, uint32_t> ofTenants; // that have any
    net::EventLoop loop;
    net::Resolver resolver{loop};
    http::KeptConnections kept;
    std::list<net::Task<void>> tasks; // go before what they use
    std::mutex mutex; // over the thread's beginning
    std::thread thread;
};

struct CallOuts::Awaiter {
    Impl& impl;
    std::shared_ptr<Call> call;

    ~Awaiter()
    {
        call->leave();
        if (call->isAwaited)
            impl.breakOff(call);
    }
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        call->suspend(handle);
        call->isAwaited = true;
        try {
            impl.start(call);
        } catch (...) { // no thread for it: it has not begun, and its place is free again
            call->isAwaited = false;
            impl.leave(*call->target, call->tenant);
            throw;
        }
    }
    void await_resume() const { call->isAwaited = false; }
};

CallOuts::CallOuts() : m_impl(std::make_unique<Impl>()) {}

CallOuts::~CallOuts()
{
    if (!m_impl->thread.joinable())
        return;
    m_impl->loop.stop();
    m_impl->thread.join();
}

net::Task<CallOuts::Answer> CallOuts::call(net::EventLoop& loop, http::ClientRequest request, std::shared_ptr<const CallTarget> target, std::string tenant)
{
    if (!m_impl->enter(*target, tenant))
        co_return base::failure(base::ErrorCode::TooLarge, "too many calls are under way", kFullness);
    if (request.url.empty())
        request.url = target->url;
    auto call = std::make_shared<Call>(loop);
    call->request = std::move(request);
    call->target = std::move(target);
    call->tenant = std::move(tenant);
    {
        Awaiter awaiter{*m_impl, call};
        co_await awaiter;
    }
    co_return std::move(call->answer);
}

bool CallOuts::isFullness(const base::Error& error)
{
    return error.source == kFullness;
}

void CallOuts::post(std::function<void()> work)
{
    m_impl->post(std::move(work));
}

void CallOuts::tell(std::function<void()> work)
{
    const std::lock_guard lock(m_impl->mutex);
    if (m_impl->thread.joinable())
        m_impl->loop.post(std::move(work));
}

net::EventLoop& CallOuts::loop()
{
    return m_impl->loop;
}

void CallOuts::spawn(net::Task<void> task)
{
    m_impl->spawn(std::move(task));
}

net::Task<CallOuts::Answer> CallOuts::fetch(http::ClientRequest request, const CallTarget& target)
{
    if (request.url.empty())
        request.url = target.url;
    http::ClientOptions options;
    options.timeout = target.timeout;
    options.maxBodyBytes = target.maxBodyBytes;
    options.tls = target.tls;
    options.resolver = &m_impl->resolver;
    Answer answer = base::failure(base::ErrorCode::Internal, "the call broke off", "call-out");
    try {
        answer = co_await http::fetch(m_impl->loop, std::move(request), std::move(options));
    } catch (...) {
        // Told as any other fault: who waits must not do so for ever.
    }
    co_return answer;
}

std::shared_ptr<CallOuts> sharedCallOuts(const MakeContext& context)
{
    const auto make = [] { return std::make_shared<CallOuts>(); };
    return context.states ? context.states->keep<CallOuts>("call-outs", make) : make();
}

} // namespace gatehouse::pipeline
