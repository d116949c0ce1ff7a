// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/password_checker.h"

#include "net/remote_waiter.h"

#include <algorithm>
#include <atomic>

namespace gatehouse::pipeline {

namespace {

// A volatile write is not optimised away.
void wipe(std::string& secret)
{
    for (volatile char& c : secret)
        c = 0;
    secret.clear();
}

} // namespace

// One request that waits.
struct PasswordChecker::Waiter : net::RemoteWaiter {
    using RemoteWaiter::RemoteWaiter;
    std::atomic<Outcome> outcome{Outcome::Busy};
};

struct PasswordChecker::Job {
    PasswordMemory::Digest digest;
    std::string stored;
    std::string password;
    int64_t nowNs = 0;
    int64_t rightForNs = 0;
    std::vector<std::shared_ptr<Waiter>> waiters; // under the checker's mutex
};

struct PasswordChecker::Awaiter {
    PasswordChecker& checker;
    std::string& stored;
    std::string& password;
    int64_t nowNs;
    int64_t rightForNs;
    std::shared_ptr<Waiter> waiter;

    ~Awaiter() { waiter->leave(); }
    bool await_ready() const { return false; }
    bool await_suspend(std::coroutine_handle<> handle)
    {
        waiter->suspend(handle);
        return checker.enqueue(waiter, stored, password, nowNs, rightForNs);
    }
    Outcome await_resume() const { return waiter->outcome; }
};

PasswordChecker::PasswordChecker(Options options) : m_options(options), m_memory(options.remembered) {}

PasswordChecker::~PasswordChecker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

PasswordMemory::Verdict PasswordChecker::recall(std::string_view stored, std::string_view password, int64_t nowNs) const
{
    return m_memory.recall(m_memory.digest(stored, password), nowNs);
}

PasswordChecker::Outcome PasswordChecker::checkHere(std::string_view stored, std::string_view password, int64_t nowNs, int64_t rightForNs)
{
    return verify(m_memory.digest(stored, password), stored, password, nowNs, rightForNs);
}

PasswordChecker::Outcome PasswordChecker::verify(const PasswordMemory::Digest& digest, std::string_view stored, std::string_view password, int64_t nowNs,
                                                 int64_t rightForNs)
{
    const bool right = base::verifyPassword(password, stored);
    const int64_t keepNs = right ? rightForNs : std::min(rightForNs, m_options.wrongForNs);
    if (keepNs > 0)
        m_memory.remember(digest, right, nowNs + keepNs);
    return right ? Outcome::Right : Outcome::Wrong;
}

net::Task<PasswordChecker::Outcome> PasswordChecker::check(net::EventLoop& loop, std::string stored, std::string password, int64_t nowNs, int64_t rightForNs)
{
    auto waiter = std::make_shared<Waiter>(loop);
    Awaiter awaiter{*this, stored, password, nowNs, rightForNs, std::move(waiter)};
    const Outcome outcome = co_await awaiter;
    wipe(password);
    co_return outcome;
}

bool PasswordChecker::enqueue(const std::shared_ptr<Waiter>& waiter, std::string& stored, std::string& password, int64_t nowNs, int64_t rightForNs)
{
    const PasswordMemory::Digest digest = m_memory.digest(stored, password);
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_waiting >= m_options.waiting)
        return false;
    // A client that begins with many connections at once asks the same of each: one check answers all.
    const auto same = [&](const std::shared_ptr<Job>& job) { return job->digest == digest; };
    auto found = std::find_if(m_running.begin(), m_running.end(), same);
    if (found == m_running.end()) {
        const auto queued = std::find_if(m_queue.begin(), m_queue.end(), same);
        if (queued == m_queue.end() && m_queue.size() >= m_options.queue)
            return false;
        if (queued == m_queue.end()) {
            auto job = std::make_shared<Job>();
            job->digest = digest;
            job->stored = std::move(stored);
            job->password = std::move(password);
            job->nowNs = nowNs;
            job->rightForNs = rightForNs;
            job->waiters.push_back(waiter);
            m_queue.push_back(std::move(job));
            if (m_threads.size() < m_options.threads)
                m_threads.emplace_back([this] { work(); });
            m_wake.notify_one();
        } else {
            (*queued)->waiters.push_back(waiter);
        }
    } else {
        (*found)->waiters.push_back(waiter);
    }
    ++m_waiting;
    return true;
}

void PasswordChecker::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_stopping)
            return;
        const std::shared_ptr<Job> job = std::move(m_queue.front());
        m_queue.pop_front();
        m_running.push_back(job);
        lock.unlock();
        const Outcome outcome = verify(job->digest, job->stored, job->password, job->nowNs, job->rightForNs);
        wipe(job->password);
        lock.lock();
        m_running.erase(std::find(m_running.begin(), m_running.end(), job));
        const std::vector<std::shared_ptr<Waiter>> waiters = std::move(job->waiters);
        m_waiting -= waiters.size();
        lock.unlock();
        for (const std::shared_ptr<Waiter>& waiter : waiters) {
            waiter->outcome = outcome;
            waiter->wake();
        }
        lock.lock();
    }
}

} // namespace gatehouse::pipeline
