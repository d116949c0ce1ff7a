// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/stream_hub.h"

#include <algorithm>

namespace gatehouse::admin {

namespace {

constexpr size_t kMaxTake = 256 * 1024;

} // namespace

Event makeEvent(std::string_view name, std::string_view data, uint64_t id)
{
    std::string text = "event: ";
    text += name;
    if (id != 0)
        text += "\nid: " + std::to_string(id);
    text += "\ndata: ";
    text += data; // JSON on one line
    text += "\n\n";
    return std::make_shared<const std::string>(std::move(text));
}

void Channel::push(Event event)
{
    if (m_events.size() >= m_maxEvents)
        ++m_lost;
    else
        m_events.push_back(std::move(event));
    poke();
}

void Channel::poke()
{
    if (m_poked || !m_waiter)
        return;
    m_poked = true;
    // Not from here: the stream may end, and with it what the caller is walking over.
    m_loop.post([self = shared_from_this()] {
        self->m_poked = false;
        if (self->m_waiter)
            std::exchange(self->m_waiter, {}).resume();
    });
}

std::string Channel::take()
{
    std::string text;
    while (!m_events.empty() && text.size() < kMaxTake) {
        text += *m_events.front();
        m_events.pop_front();
    }
    if (m_lost > 0 && m_events.empty()) {
        text += *makeEvent("left-out", "{\"count\":" + std::to_string(m_lost) + '}');
        m_lost = 0;
    }
    return text;
}

StreamHub::Ticket::Ticket(StreamHub& hub, Topic topic, size_t maxEvents) : m_hub(hub), m_topic(topic), m_channel(std::make_shared<Channel>(hub.m_loop, maxEvents))
{
    m_hub.m_tickets.insert(this);
}

StreamHub::Ticket::~Ticket()
{
    m_hub.m_tickets.erase(this);
}

std::unique_ptr<StreamHub::Ticket> StreamHub::open(Topic topic, size_t maxEvents)
{
    if (m_tickets.size() >= kMaxStreams)
        return {};
    return std::make_unique<Ticket>(*this, topic, maxEvents);
}

bool StreamHub::hasAny(Topic topic) const
{
    return std::any_of(m_tickets.begin(), m_tickets.end(), [&](const Ticket* ticket) { return ticket->m_topic == topic; });
}

void StreamHub::publish(Topic topic, const Event& event)
{
    for (Ticket* ticket : m_tickets) {
        if (ticket->m_topic == topic)
            ticket->m_channel->push(event);
    }
}

void StreamHub::pokeAll()
{
    for (Ticket* ticket : m_tickets)
        ticket->m_channel->poke();
}

void StreamHub::recheckAll()
{
    for (Ticket* ticket : m_tickets) {
        ticket->m_channel->recheck = true;
        ticket->m_channel->poke();
    }
}

} // namespace gatehouse::admin
