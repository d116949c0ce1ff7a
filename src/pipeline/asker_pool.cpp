// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/asker_pool.h"

#include "net/remote_waiter.h"

#include <algorithm>
#include <pthread.h>
#include <system_error>

namespace gatehouse::pipeline {

// What is asked on behalf of one tenant, or from one address of it. Lives as long as something of it waits or is answered.
struct AskerPool::Share {
    bool isBounded = false; // not nobody's
    size_t queued = 0;
    size_t heavyQueued = 0;
    size_t waiting = 0;
    uint64_t turn = 0; // when it was last taken from; it begins behind all who wait already
    Shares addresses;
};

// One request that waits.
struct AskerPool::Waiter : net::RemoteWaiter {
    using RemoteWaiter::RemoteWaiter;
    std::shared_ptr<Share> tenant; // under the pool's mutex
};

struct AskerPool::Awaiter {
    AskerPool& pool;
    QuestionPtr question;
    Asker asker;
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
        if (pool.enqueue(waiter, question, asker))
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

net::Task<std::shared_ptr<const AskerPool::Question>> AskerPool::ask(net::EventLoop& loop, std::shared_ptr<Question> question, Asker asker)
{
    Awaiter awaiter{*this, std::move(question), std::move(asker), std::make_shared<Waiter>(loop)};
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

// A tenant has no more of the places than are left free for others, an address no more than are left free for others of its tenant as well.
bool AskerPool::hasRoomFor(const Question& question, const Share& tenant, const Share& address) const
{
    const auto isFree = [&](size_t places, size_t taken, size_t byTenant, size_t byAddress) {
        if (taken >= places)
            return false;
        const size_t free = places - taken;
        return !tenant.isBounded || (byTenant < free && (byAddress == 0 || byAddress < free - byTenant));
    };
    if (!isFree(m_options.queue, m_queue.size(), tenant.queued, address.queued))
        return false;
    return m_options.heavyQueue == 0 || !question.isHeavy() || isFree(m_options.heavyQueue, m_heavyQueued, tenant.heavyQueued, address.heavyQueued);
}

std::shared_ptr<AskerPool::Share> AskerPool::shareOf(Shares& shares, const std::string& name)
{
    std::weak_ptr<Share>& known = shares[name];
    if (auto share = known.lock())
        return share;
    std::erase_if(shares, [&](const auto& entry) { return entry.second.expired() && entry.first != name; });
    auto share = std::make_shared<Share>();
    share->isBounded = !name.empty();
    share->turn = ++m_turn;
    known = share;
    return share;
}

bool AskerPool::enqueue(const std::shared_ptr<Waiter>& waiter, QuestionPtr& question, const Asker& asker)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_waiting >= m_options.waiting)
        return false;
    const std::shared_ptr<Share> tenant = shareOf(m_shares, asker.tenant);
    if (tenant->isBounded && tenant->waiting >= m_options.waiting - m_waiting)
        return false;
    // A client that begins with many connections at once asks the same of each: one answer serves all.
    if (QuestionPtr same = findSame(*question)) {
        question = std::move(same);
    } else {
        const std::shared_ptr<Share> address = shareOf(tenant->addresses, asker.address);
        if (!hasRoomFor(*question, *tenant, *address))
            return false;
        if (m_free <= m_queue.size() && m_threads.size() < m_options.threads) {
            try {
                m_threads.emplace_back([this] { work(); });
            } catch (const std::system_error&) {
                if (m_threads.empty())
                    return false; // nobody would ever answer
            }
        }
        m_queue.push_back(question);
        m_heavyQueued += question->isHeavy();
        for (const auto& share : {tenant, address}) {
            ++share->queued;
            share->heavyQueued += question->isHeavy();
        }
        question->m_tenant = tenant;
        question->m_address = address;
        m_wake.notify_one();
    }
    question->m_waiters.push_back(waiter);
    waiter->tenant = tenant;
    ++tenant->waiting;
    ++m_waiting;
    return true;
}

void AskerPool::forsake(const std::shared_ptr<Waiter>& waiter, Question& question)
{
    const std::lock_guard lock(m_mutex);
    if (std::erase(question.m_waiters, waiter) == 0)
        return; // its answer was on the way
    --m_waiting;
    --waiter->tenant->waiting;
    if (!m_options.dropsForsaken || !question.m_waiters.empty())
        return;
    const auto queued = std::find_if(m_queue.begin(), m_queue.end(), [&](const QuestionPtr& one) { return one.get() == &question; });
    if (queued == m_queue.end())
        return;
    (void)take(queued); // the awaiter still has it
    question.m_tenant.reset();
    question.m_address.reset();
}

// The first that may be begun, of whoever was served longest ago.
AskerPool::Queue::iterator AskerPool::next()
{
    const bool takesHeavy = m_options.heavyThreads == 0 || m_heavyRunning < m_options.heavyThreads;
    const auto turnOf = [](const QuestionPtr& one) { return std::pair(one->m_tenant->turn, one->m_address->turn); };
    auto best = m_queue.end();
    for (auto at = m_queue.begin(); at != m_queue.end(); ++at) {
        if ((takesHeavy || !(*at)->isHeavy()) && (best == m_queue.end() || turnOf(*at) < turnOf(*best)))
            best = at;
    }
    return best;
}

// Out of the queue; it keeps its shares.
AskerPool::QuestionPtr AskerPool::take(Queue::iterator at)
{
    QuestionPtr question = std::move(*at);
    m_queue.erase(at);
    m_heavyQueued -= question->isHeavy();
    for (const auto& share : {question->m_tenant, question->m_address}) {
        --share->queued;
        share->heavyQueued -= question->isHeavy();
    }
    return question;
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
        QuestionPtr question = take(at);
        question->m_tenant->turn = question->m_address->turn = ++m_turn;
        answer(*desk, std::move(question), lock);
    }
}

void AskerPool::answer(Desk& desk, QuestionPtr question, std::unique_lock<std::mutex>& lock)
{
    const bool isHeavy = question->isHeavy();
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
    for (const std::shared_ptr<Waiter>& waiter : waiters)
        --waiter->tenant->waiting;
    question->m_tenant.reset();
    question->m_address.reset();
    lock.unlock();
    for (const std::shared_ptr<Waiter>& waiter : waiters)
        waiter->wake();
    question.reset(); // which may take a while
    lock.lock();
}

} // namespace gatehouse::pipeline
