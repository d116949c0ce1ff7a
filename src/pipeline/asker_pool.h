// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/task.h"
#include "telemetry/pool_counts.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace gatehouse::pipeline {

// A few threads of its own, begun with the first question, for what takes long or waits: slow hashes, directories, inspections. Who asks is suspended meanwhile, and no worker
// stalls. Everything is bounded: who finds no room hears so at once, and is counted. Tenants take turns, and the addresses of each: nobody has more of the places than are
// left free for others. Any thread; ends when nobody waits any more.
class AskerPool
{
    struct Waiter;
    struct Awaiter;
    struct Share;

public:
    // On whose behalf something is asked; nobody's questions are one share, which may have all places.
    struct Asker {
        Asker() {} // no aggregate, which GCC 12 copies byte by byte where it is a temporary of a co_await
        Asker(std::string ofTenant, std::string ofAddress) : tenant(std::move(ofTenant)), address(std::move(ofAddress)) {}
        std::string tenant;
        std::string address;
    };
    // What somebody wants to know, and what came of it: whoever derives from it has both. It must hold all that it needs, as who asked may be gone when its turn comes.
    class Question
    {
    public:
        virtual ~Question() = default;
        // One answer serves both.
        virtual bool isSameAs(const Question&) const { return false; }
        // It may take long. Of these only so many are answered at a time, so that others needn't wait for them.
        virtual bool isHeavy() const { return false; }

    private:
        friend class AskerPool;
        // Under the pool's mutex.
        std::vector<std::shared_ptr<Waiter>> m_waiters;
        std::shared_ptr<Share> m_tenant;
        std::shared_ptr<Share> m_address; // of the tenant; while it waits
    };
    // What a thread has for itself while it answers: connections, for one.
    class Desk
    {
    public:
        virtual ~Desk() = default;
        virtual void answer(Question& question) = 0;
        // Whether it holds something that rest() gives back when nobody has asked for a while.
        virtual bool isOpen() const { return false; }
        virtual void rest() {}
    };
    struct Options {
        const char* name = "gh-pool"; // of its threads; at most 15 characters
        telemetry::PoolCounts::Pool counted = telemetry::PoolCounts::Pool::Passwords;
        std::shared_ptr<telemetry::PoolCounts> counts = nullptr;
        size_t threads = 2;
        size_t queue = 64;       // different questions that wait
        size_t waiting = 4096;   // requests that wait for them
        size_t heavyThreads = 0; // that answer heavy questions at a time; 0: all
        size_t heavyQueue = 0;   // heavy questions that wait; 0: no other bound than `queue`
        bool dropsForsaken = false; // what nobody waits for any more is not answered
        std::chrono::nanoseconds idle{0}; // until Desk::rest()
    };
    // `makeDesk` is called on each of its threads.
    AskerPool(Options options, std::function<std::unique_ptr<Desk>()> makeDesk);
    ~AskerPool(); // what is under way is finished, what waits is dropped
    AskerPool(const AskerPool&) = delete;

    // Resumes on `loop`, with the question that was answered: this one, or one like it that was asked before. Null: there is no room.
    net::Task<std::shared_ptr<const Question>> ask(net::EventLoop& loop, std::shared_ptr<Question> question, Asker asker = {});
    // Counts one more who was turned away, for a reason that only who asked knows.
    void noteRefused() const;
    // Nothing is begun any more. Before whatever its desks use goes away.
    void stop();

private:
    using QuestionPtr = std::shared_ptr<Question>;
    using Queue = std::list<QuestionPtr>;
    using Shares = std::map<std::string, std::weak_ptr<Share>>;
    bool enqueue(const std::shared_ptr<Waiter>& waiter, QuestionPtr& question, const Asker& asker);
    void forsake(const std::shared_ptr<Waiter>& waiter, Question& question);
    QuestionPtr findSame(const Question& question) const;
    bool hasRoomFor(const Question& question, const Share& tenant, const Share& address) const;
    std::shared_ptr<Share> shareOf(Shares& shares, const std::string& name);
    Queue::iterator next();
    QuestionPtr take(Queue::iterator at);
    void work();
    void answer(Desk& desk, QuestionPtr question, std::unique_lock<std::mutex>& lock);

    const Options m_options;
    const std::function<std::unique_ptr<Desk>()> m_makeDesk;
    std::mutex m_mutex; // over what follows
    std::condition_variable m_wake;
    Queue m_queue;
    Shares m_shares; // of tenants that ask or wait
    uint64_t m_turn = 0;
    std::vector<QuestionPtr> m_running;
    size_t m_heavyQueued = 0;
    size_t m_heavyRunning = 0;
    size_t m_waiting = 0;
    size_t m_free = 0; // threads without work
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace gatehouse::pipeline
