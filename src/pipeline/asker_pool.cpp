// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/asker_pool.h"

#include "net/remote_waiter.h"

#include <algorithm>
#include <pthread.h>

namespace gatehouse::pipeline {

// One request that waits.
struct AskerPool::Waiter : net::RemoteWaiter {
    using RemoteWaiter::RemoteWaiter;
};

struct AskerPool::Awaiter {
    AskerPool& pool;
    QuestionPtr question;
    std::shared_ptr<Waiter> waiter;
    bool isAsked = false;
    bool isAnswered = false;

    // Destroyed while it waits: the client has gone away.
    ~Awaiter()
    {
        waiter->leave();
        if (isAsked && !isAnswered)
            pool.forsake(waiter, *question);
    }
    bool await_ready() const { return false; }
    bool await_suspend(std::coroutine_handle<> handle)
    {
        waiter->suspend(handle);
        // Before it is known to other threads: they resume it in another turn of its own loop, and nothing is written behind that.
        isAsked = true;
        if (pool.enqueue(waiter, question))
            return true;
        isAsked = false;
        return false;
    }
    std::shared_ptr<const Question> await_resume()
    {
        isAnswered = isAsked;
        return isAsked ? question : nullptr;
    }
};

AskerPool::AskerPool(Options options, std::function<std::unique_ptr<Desk>()> makeDesk) : m_options(std::move(options)), m_makeDesk(std::move(makeDesk)) {}

AskerPool::~AskerPool()
{
    stop();
    for (std::thread& thread : m_threads)
        thread.join();
}

void AskerPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
}

net::Task<std::shared_ptr<const AskerPool::Question>> AskerPool::ask(net::EventLoop& loop, std::shared_ptr<Question> question)
{
    Awaiter awaiter{*this, std::move(question), std::make_shared<Waiter>(loop)};
    std::shared_ptr<const Question> answered = co_await awaiter;
    if (!answered)
        noteRefused();
    co_return answered;
}

void AskerPool::noteRefused() const
{
    if (m_options.counts)
        m_options.counts->refused(m_options.counted);
}

AskerPool::QuestionPtr AskerPool::findSame(const Question& question) const
{
    const auto same = [&](const QuestionPtr& other) { return other->isSameAs(question); };
    if (const auto found = std::find_if(m_running.begin(), m_running.end(), same); found != m_running.end())
        return *found;
    const auto found = std::find_if(m_queue.begin(), m_queue.end(), same);
    return found != m_queue.end() ? *found : nullptr;
}

bool AskerPool::hasRoomFor(const Question& question) const
{
    return m_queue.size() < m_options.queue && (m_options.heavyQueue == 0 || m_heavyQueued < m_options.heavyQueue || !question.isHeavy());
}

bool AskerPool::enqueue(const std::shared_ptr<Waiter>& waiter, QuestionPtr& question)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_waiting >= m_options.waiting)
        return false;
    // A client that begins with many connections at once asks the same of each: one answer serves all.
    if (QuestionPtr same = findSame(*question)) {
        question = std::move(same);
    } else {
        if (!hasRoomFor(*question))
            return false;
        m_queue.push_back(question);
        m_heavyQueued += question->isHeavy();
        if (m_free < m_queue.size() && m_threads.size() < m_options.threads)
            m_threads.emplace_back([this] { work(); });
        m_wake.notify_one();
    }
    question->m_waiters.push_back(waiter);
    ++m_waiting;
    return true;
}

void AskerPool::forsake(const std::shared_ptr<Waiter>& waiter, Question& question)
{
    const std::lock_guard lock(m_mutex);
    if (std::erase(question.m_waiters, waiter) == 0)
        return; // its answer was on the way
    --m_waiting;
    if (!m_options.dropsForsaken || !question.m_waiters.empty())
        return;
    const auto queued = std::find_if(m_queue.begin(), m_queue.end(), [&](const QuestionPtr& one) { return one.get() == &question; });
    if (queued == m_queue.end())
        return;
    m_heavyQueued -= question.isHeavy();
    m_queue.erase(queued); // the awaiter still has it
}

// The first that may be begun.
std::deque<AskerPool::QuestionPtr>::iterator AskerPool::next()
{
    if (m_options.heavyThreads == 0 || m_heavyRunning < m_options.heavyThreads)
        return m_queue.begin();
    return std::find_if(m_queue.begin(), m_queue.end(), [](const QuestionPtr& one) { return !one->isHeavy(); });
}

void AskerPool::work()
{
    pthread_setname_np(pthread_self(), m_options.name);
    const std::unique_ptr<Desk> desk = m_makeDesk();
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto wanted = [this] { return m_stopping || next() != m_queue.end(); };
        ++m_free;
        if (!desk->isOpen()) {
            m_wake.wait(lock, wanted);
        } else if (!m_wake.wait_for(lock, m_options.idle, wanted)) {
            lock.unlock();
            desk->rest();
            lock.lock();
        }
        --m_free;
        if (m_stopping)
            return;
        const auto at = next();
        if (at == m_queue.end())
            continue;
        QuestionPtr question = std::move(*at);
        m_queue.erase(at);
        answer(*desk, std::move(question), lock);
    }
}

void AskerPool::answer(Desk& desk, QuestionPtr question, std::unique_lock<std::mutex>& lock)
{
    const bool isHeavy = question->isHeavy();
    m_heavyQueued -= isHeavy;
    m_heavyRunning += isHeavy;
    m_running.push_back(question);
    lock.unlock();
    desk.answer(*question);
    lock.lock();
    m_running.erase(std::find(m_running.begin(), m_running.end(), question));
    m_heavyRunning -= isHeavy;
    const std::vector<std::shared_ptr<Waiter>> waiters = std::move(question->m_waiters);
    question->m_waiters.clear();
    m_waiting -= waiters.size();
    lock.unlock();
    for (const std::shared_ptr<Waiter>& waiter : waiters)
        waiter->wake();
    question.reset(); // which may take a while
    lock.lock();
}

} // namespace gatehouse::pipeline
