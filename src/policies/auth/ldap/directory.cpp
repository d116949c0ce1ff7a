// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/directory.h"

#include "net/remote_waiter.h"

#include <algorithm>
#include <pthread.h>

namespace gatehouse::policies {

namespace {

using Kind = DirectoryFinding::Kind;
using std::chrono::steady_clock;

// A volatile write is not optimised away.
void wipe(std::string& secret)
{
    for (volatile char& c : secret)
        c = 0;
    secret.clear();
}

int64_t steadyNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

std::shared_ptr<const DirectoryFinding> unknown(std::string what)
{
    auto out = std::make_shared<DirectoryFinding>();
    out->what = std::move(what);
    return out;
}

} // namespace

// One request that waits.
struct Directory::Waiter : net::RemoteWaiter {
    using RemoteWaiter::RemoteWaiter;
    Finding finding; // written before it is woken
};

struct Directory::Job {
    base::Sha256 digest{};
    std::string user;
    std::string password;
    int64_t nowNs = 0;
    steady_clock::time_point deadline;
    std::vector<std::shared_ptr<Waiter>> waiters; // under the directory's mutex
};

struct Directory::Awaiter {
    Directory& directory;
    const base::Sha256& digest;
    std::string& user;
    std::string& password;
    int64_t nowNs;
    std::shared_ptr<Waiter> waiter;

    ~Awaiter() { waiter->leave(); }
    bool await_ready() const { return false; }
    bool await_suspend(std::coroutine_handle<> handle)
    {
        waiter->suspend(handle);
        return directory.enqueue(waiter, digest, user, password, nowNs);
    }
    Finding await_resume() const { return waiter->finding; }
};

Directory::Directory(DirectorySettings settings, std::unique_ptr<AuthoritiesFile> authorities, Options options)
    : m_settings(std::move(settings)), m_authorities(std::move(authorities)), m_options(options), m_key(base::randomBytes(32)), m_memory(options.remembered), m_addresses(m_settings.nameServers)
{
}

Directory::~Directory()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_live.stop();
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

// The key makes what is remembered worthless to who reads it.
base::Sha256 Directory::digestOf(std::string_view user, std::string_view password) const
{
    std::string text = m_key;
    text.append(std::to_string(user.size())).append(":").append(user).append(password);
    const base::Sha256 digest = base::sha256(text);
    wipe(text);
    return digest;
}

net::Task<Directory::Finding> Directory::check(net::EventLoop& loop, base::Sha256 digest, std::string user, std::string password, int64_t nowNs)
{
    auto waiter = std::make_shared<Waiter>(loop);
    Awaiter awaiter{*this, digest, user, password, nowNs, std::move(waiter)};
    Finding finding = co_await awaiter;
    wipe(password);
    co_return finding;
}

bool Directory::enqueue(const std::shared_ptr<Waiter>& waiter, const base::Sha256& digest, std::string& user, std::string& password, int64_t nowNs)
{
    if (steadyNs() < m_calmUntilNs.load(std::memory_order_relaxed)) {
        waiter->finding = unknown("the directory could not be reached a moment ago");
        return false;
    }
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_waiting >= m_options.waiting)
        return false;
    // A client that begins with many connections at once asks the same of each: one question answers all.
    const auto same = [&](const std::shared_ptr<Job>& job) { return job->digest == digest; };
    auto found = std::find_if(m_running.begin(), m_running.end(), same);
    std::shared_ptr<Job> job = found != m_running.end() ? *found : nullptr;
    if (!job) {
        const auto queued = std::find_if(m_queue.begin(), m_queue.end(), same);
        job = queued != m_queue.end() ? *queued : nullptr;
    }
    if (!job) {
        if (m_queue.size() >= m_options.queue)
            return false;
        job = std::make_shared<Job>();
        job->digest = digest;
        job->user = std::move(user);
        job->password = std::move(password);
        job->nowNs = nowNs;
        job->deadline = steady_clock::now() + std::chrono::duration_cast<steady_clock::duration>(m_options.timeout);
        m_queue.push_back(job);
        if (m_free < m_queue.size() && m_threads.size() < m_options.threads)
            m_threads.emplace_back([this] { work(); });
        m_wake.notify_one();
    }
    job->waiters.push_back(waiter);
    ++m_waiting;
    return true;
}

Directory::Finding Directory::ask(DirectorySession& session, Job& job)
{
    if (steady_clock::now() >= job.deadline)
        return unknown("the directory is too slow, or too few connections are allowed");
    auto finding = std::make_shared<DirectoryFinding>(session.check(job.user, job.password, job.nowNs, job.deadline));
    if (finding->kind == Kind::Unknown && !session.isOpen())
        m_calmUntilNs.store(steadyNs() + m_options.calmFor.count(), std::memory_order_relaxed);
    const int64_t keepNs = finding->kind == Kind::Right ? m_options.rightForNs : finding->kind == Kind::Wrong ? m_options.wrongForNs : 0;
    if (keepNs > 0)
        m_memory.put(job.digest, finding, job.nowNs + keepNs);
    return finding;
}

void Directory::work()
{
    pthread_setname_np(pthread_self(), "gh-ldap");
    DirectorySession session(m_settings, m_addresses, m_live);
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_free;
        const auto wanted = [this] { return m_stopping || !m_queue.empty(); };
        if (!session.isOpen()) {
            m_wake.wait(lock, wanted);
        } else if (!m_wake.wait_for(lock, m_options.idle, wanted)) {
            lock.unlock();
            session.close();
            lock.lock();
        }
        --m_free;
        if (m_stopping)
            return;
        if (m_queue.empty())
            continue;
        const std::shared_ptr<Job> job = std::move(m_queue.front());
        m_queue.pop_front();
        m_running.push_back(job);
        lock.unlock();
        const Finding finding = ask(session, *job);
        wipe(job->password);
        lock.lock();
        m_running.erase(std::find(m_running.begin(), m_running.end(), job));
        const std::vector<std::shared_ptr<Waiter>> waiters = std::move(job->waiters);
        m_waiting -= waiters.size();
        lock.unlock();
        for (const std::shared_ptr<Waiter>& waiter : waiters) {
            waiter->finding = finding;
            waiter->wake();
        }
        lock.lock();
    }
}

} // namespace gatehouse::policies
