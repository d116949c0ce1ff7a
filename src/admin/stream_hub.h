// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"

#include <coroutine>
#include <deque>
#include <memory>
#include <set>
#include <string>

namespace gatehouse::admin {

using Event = std::shared_ptr<const std::string>;

// "event: name\nid: …\ndata: …\n\n"
Event makeEvent(std::string_view name, std::string_view data, uint64_t id = 0);

// The events that wait for one subscriber, bounded: a slow one loses events, and is told how many. The control thread.
class Channel : public std::enable_shared_from_this<Channel>
{
public:
    Channel(net::EventLoop& loop, size_t maxEvents) : m_loop(loop), m_maxEvents(maxEvents) {}

    void push(Event event);
    void lose(uint64_t count) { m_lost += count; }
    // Lets the waiting stream have a look round, soon.
    void poke();
    // Everything that waits, up to about 256 KiB, as text; "event: left-out" behind it when something was lost.
    std::string take();

    // co_await channel.wait(): until the next poke().
    struct Wait {
        explicit Wait(Channel& of) : channel(of) {}
        Wait(const Wait&) = delete;
        ~Wait() { channel.m_waiter = {}; }
        bool await_ready() const noexcept { return !channel.m_events.empty(); }
        void await_suspend(std::coroutine_handle<> handle) noexcept { channel.m_waiter = handle; }
        void await_resume() const noexcept {}
        Channel& channel;
    };
    Wait wait() { return Wait(*this); }

    bool recheck = false; // a revision came: is the administrator still one?

private:
    net::EventLoop& m_loop;
    size_t m_maxEvents;
    std::deque<Event> m_events;
    uint64_t m_lost = 0;
    bool m_poked = false;
    std::coroutine_handle<> m_waiter;
};

// All open streams. At most 256. The control thread.
class StreamHub
{
public:
    static constexpr size_t kMaxStreams = 256;
    enum class Topic { Metrics, Requests };

    explicit StreamHub(net::EventLoop& loop) : m_loop(loop) {}

    // A place among the streams, given back when destroyed.
    class Ticket
    {
    public:
        Ticket(StreamHub& hub, Topic topic, size_t maxEvents);
        ~Ticket();
        Ticket(const Ticket&) = delete;
        Channel& channel() { return *m_channel; }

    private:
        friend class StreamHub;
        StreamHub& m_hub;
        Topic m_topic;
        std::shared_ptr<Channel> m_channel;
    };
    // Null when there are too many already.
    std::unique_ptr<Ticket> open(Topic topic, size_t maxEvents);

    bool hasAny(Topic topic) const;
    void publish(Topic topic, const Event& event);
    void pokeAll();
    void recheckAll();
    size_t size() const { return m_tickets.size(); }

private:
    net::EventLoop& m_loop;
    std::set<Ticket*> m_tickets;
};

} // namespace gatehouse::admin
