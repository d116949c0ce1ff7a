// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/export_thread.h"

#include "net/tls_context.h"

#include <list>
#include <mutex>
#include <pthread.h>
#include <thread>

namespace gatehouse::policies {

namespace {

constexpr int64_t kGraceNs = 1'000'000'000;

} // namespace

base::Result<std::shared_ptr<net::TlsContext>> ExportTools::clientTls()
{
    if (!tls) {
        auto made = net::TlsContext::client({});
        if (!made)
            return std::move(made).error();
        tls = std::move(*made);
    }
    return tls;
}

struct ExportThread::Impl {
    explicit Impl(const char* given) : name(given) {}

    void start()
    {
        const std::lock_guard lock(mutex);
        if (thread.joinable())
            return;
        thread = std::thread([this] {
            pthread_setname_np(pthread_self(), name);
            loop.run();
        });
    }

    // What a task holds is let go of when it is over.
    net::Task<void> run(std::function<net::Task<void>(ExportTools&)> task)
    {
        co_await task(tools);
        loop.post([this] { tasks.remove_if([](const net::Task<void>& each) { return each.done(); }); });
    }

    net::Task<void> endWhenDone()
    {
        const int64_t deadline = loop.nowNs() + kGraceNs;
        for (;;) {
            tasks.remove_if([](const net::Task<void>& task) { return task.done(); });
            if (tasks.empty() || loop.nowNs() >= deadline)
                break;
            co_await loop.sleep(std::chrono::milliseconds(5));
        }
        loop.stop();
    }

    const char* const name;
    net::EventLoop loop;
    net::Resolver resolver{loop};
    ExportTools tools{loop, resolver, nullptr};
    std::list<net::Task<void>> tasks; // go before what they use
    std::mutex mutex; // over the thread's beginning
    std::thread thread;
};

ExportThread::ExportThread(const char* name) : m_impl(std::make_unique<Impl>(name)) {}

ExportThread::~ExportThread()
{
    if (!m_impl->thread.joinable())
        return;
    m_impl->loop.post([impl = m_impl.get()] { impl->loop.spawn(impl->endWhenDone()); });
    m_impl->thread.join();
}

void ExportThread::begin(std::function<net::Task<void>(ExportTools&)> task)
{
    m_impl->start();
    m_impl->loop.post([impl = m_impl.get(), task = std::move(task)] {
        impl->tasks.push_back(impl->run(task));
        impl->tasks.back().resume();
    });
}

void ExportThread::post(std::function<void()> call)
{
    m_impl->loop.post(std::move(call));
}

} // namespace gatehouse::policies
