// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The way back: the upstream's answer to the client, and tunnels. The way there is in exchange.cpp.
#include "proxy/exchange.h"

#include "base/bytes.h"
#include "proxy/judge_response.h"

#include <algorithm>
#include <utility>

namespace gatehouse::proxy {

using http::Sent;
using http::h1::BodyKind;
using upstream::Link;

namespace {

constexpr size_t kHeldPiece = 16 * 1024;
constexpr size_t kFilteredKept = 64 * 1024; // of a filter's memory, for the next request
// Who only looks at an answer waits so long for its next piece, and so long in all.
constexpr int64_t kLongestPauseNs = 1'000'000'000;
constexpr int64_t kLongestLookNs = 10'000'000'000;

bool isEvents(std::string_view contentType)
{
    constexpr std::string_view kEvents = "text/event-stream";
    return base::equalsIgnoreCase(contentType.substr(0, kEvents.size()), kEvents);
}

} // namespace

void Exchange::beginAnswer(ClientHead& head)
{
    // Towards an old client an answer of unknown length ends with the connection.
    const bool open = head.framing.body != BodyKind::None && head.framing.body != BodyKind::Length;
    if (open && !m_client->canFrameAnyLength())
        m_client->keepAlive = false;
    head.keepAlive = m_client->keepAlive;
    m_client->begin(head);
}

net::Task<bool> Exchange::relay(const RouteEntry& route)
{
    pipeline::Context& context = m_call.context;
    // What can't be kept is not promised: a body that has not come to its end, or a worker that drains, ends the connection with this answer.
    m_client->keepAlive = m_client->keepAlive && m_client->bodyDone() && !m_worker.draining;
    const size_t edits = context.responseEdits.size();
    http::h1::Framing framing = m_link->framing();
    const uint64_t most = context.maxResponseBody;
    if (framing.body == BodyKind::Length && framing.length > most) {
        m_call.failure = kAnswerTooLarge;
        co_return false; // nobody's fault that counts: neither the target's health nor a circuit breaker hears of it
    }
    // Nothing has gone out yet: the client is told, without what was meant for the upstream's answer.
    const auto withdraw = [&] {
        m_client->discard();
        context.responseEdits.resize(edits);
        m_call.failure = kBadUpstreamAnswer;
        m_call.ending.reset = true;
    };
    if (m_call.responseChain)
        m_call.responseChain->runResponse(context, m_link->head());
    if (context.refusal().status != 0) {
        m_call.failure = refused(context);
        co_return false;
    }
    m_call.status = m_link->head().status;
    if (framing.body == BodyKind::None)
        context.responseFilter.reset();
    else if (context.responseFilter)
        framing.body = BodyKind::Chunked; // how long it will be is not known yet
    const bool events = isEvents(m_link->head().fields.value(http::HeaderId::ContentType)); // before what is held is read over the head
    ClientHead head{m_link->head(), framing, context, &route, m_call.request.minorVersion, m_client->keepAlive, m_call.traced, m_call.id(), m_worker.date()};
    beginAnswer(head);
    if (!context.heldFor.empty() && !co_await holdAnswer(route)) {
        // What was to be done to this answer is not done to the one that takes its place.
        m_client->discard();
        context.responseEdits.resize(edits);
        context.responseFilter.reset();
        context.responseObservers.clear();
        co_return false;
    }

    // What was held back comes first, in pieces: a filter may make much of each.
    std::string_view held = context.heldFor.empty() ? std::string_view() : std::string_view(m_held);
    uint64_t seen = 0;
    // A filter that has given nothing yet may still fail, and that is told as well. Who listens to events wants to know at once that they will come.
    bool given = !context.responseFilter || events;
    bool told = false; // a malformed body is told as long as nothing has gone out
    for (;;) {
        std::string_view data;
        const bool isHeld = !held.empty();
        const Link::Got got = isHeld ? Link::Got::Data : m_link->next(m_call.request.method, data);
        if (isHeld) {
            data = held.substr(0, kHeldPiece);
            held.remove_prefix(data.size());
        }
        if (got == Link::Got::Bad && !told) {
            withdraw();
            co_return false;
        }
        if (got == Link::Got::Bad || got == Link::Got::Head) {
            m_call.ending.reset = true;
            co_return false;
        }
        seen += data.size();
        if (seen > most) {
            if (!told) {
                m_client->discard();
                context.responseEdits.resize(edits);
            }
            m_call.failure = kAnswerTooLarge;
            co_return false;
        }
        const bool last = got == Link::Got::End;
        if (context.responseFilter && (last || !data.empty())) {
            // What the filter gave before may still be queued: it is sent before its memory is used again.
            if (!m_filtered.empty() && m_client->hasQueued()) {
                m_call.responseBegun = told = true;
                if (!co_await m_client->drain(m_worker.loop)) {
                    m_call.clientGone = true;
                    co_return false;
                }
            }
            m_filtered.clear();
        }
        if (!passPiece(data, last)) {
            if (!told) {
                withdraw();
                co_return false;
            }
            m_call.responseBegun = true;
            m_call.ending.reset = true;
            co_return false;
        }
        const std::string_view out = context.responseFilter ? (last || !data.empty() ? std::string_view(m_filtered) : std::string_view()) : data;
        given = given || !out.empty();
        if (!out.empty() && !m_client->add(out)) {
            m_call.responseBegun = told = true;
            if (!co_await m_client->drain(m_worker.loop)) {
                m_call.clientGone = true;
                co_return false;
            }
            m_client->add(out);
        }
        if (last)
            m_client->end(m_link->trailers());
        else if (got == Link::Got::Data)
            continue;
        // Nothing more is here: what is queued goes out before more is read over it.
        if ((given || last) && m_client->hasQueued()) {
            m_call.responseBegun = told = true;
            net::EventLoop::TurnEnd turn(m_worker.loop, m_client->stage());
            co_await turn;
            Sent sent = m_client->push();
            if (sent == Sent::Blocked)
                sent = co_await m_client->drain(m_worker.loop) ? Sent::Done : Sent::Gone;
            if (sent == Sent::Gone) {
                m_call.clientGone = true;
                co_return false;
            }
        }
        if (last)
            co_return true;
        const Link::Filled filled = m_link->fill();
        if (filled == Link::Filled::Closed && m_link->next(m_call.request.method, data) != Link::Got::End) {
            if (!told)
                withdraw();
            m_call.ending.reset = true;
            co_return false; // it was cut off, and the client must notice
        }
        if (filled != Link::Filled::Wait)
            continue;
        if (m_client->isBroken()) {
            m_call.clientGone = true;
            co_return false;
        }
        net::WaitAwaiter more(m_worker.loop, m_link->readPoint(), in_(m_timeouts.read), &m_client->brokenPoint());
        if (!co_await more) {
            if (!told) {
                withdraw();
                m_call.ending.reset = false;
                m_call.failure = kUpstreamTimeout;
            }
            m_call.ending.timedOut = true;
            co_return false;
        }
    }
}

void Exchange::accountHeld(size_t bytes)
{
    m_worker.overload.takes(bytes - m_heldAccount); // unsigned: less is a gift
    m_heldAccount = bytes;
}

net::Task<bool> Exchange::holdAnswer(const RouteEntry& route)
{
    pipeline::Context& context = m_call.context;
    uint64_t most = 0;
    bool first = false; // somebody looks at the beginning of what is longer
    for (const auto& held : context.heldFor) {
        most = std::max(most, held.most);
        first = first || held.first;
    }
    m_held.clear();
    const bool looks = !m_call.responseChain->holdsInForce(context);
    const int64_t lookUntilNs = m_worker.loop.nowNs() + kLongestLookNs;
    const auto unheld = [&] {
        m_call.responseChain->leaveUnheld(context, m_call.traced || context.timesSteps ? &m_call.responseSteps : nullptr);
        return true;
    };
    bool whole = false;
    bool tooLarge = !first && m_link->framing().body == BodyKind::Length && m_link->framing().length > most;
    while (!whole && !tooLarge) {
        std::string_view data;
        const Link::Got got = m_link->next(m_call.request.method, data);
        whole = got == Link::Got::End;
        if (got == Link::Got::Data) {
            m_held.append(data);
            accountHeld(m_held.capacity());
            if (looks && !m_worker.overload.hasMemoryToSpare())
                co_return unheld();
            if (m_worker.overload.isShortOfMemory(route.shedding)) {
                m_call.failure = kOverloaded;
                co_return false;
            }
            tooLarge = m_held.size() > most;
        } else if (got != Link::Got::Nothing) {
            if (whole)
                break;
            m_call.failure = kBadUpstreamAnswer;
            m_call.ending.reset = true;
            co_return false;
        } else {
            const Link::Filled filled = m_link->fill();
            if (filled == Link::Filled::Closed) {
                whole = m_link->next(m_call.request.method, data) == Link::Got::End;
                if (whole)
                    break;
                // By us, when the client sends nonsense; else by itself.
                m_call.failure = m_pumpFailure.status != 0 ? m_pumpFailure : kUpstreamClosed;
                m_call.ending.reset = m_pumpFailure.status == 0;
                co_return false;
            }
            if (filled != Link::Filled::Wait)
                continue;
            if (m_client->isBroken()) {
                m_call.clientGone = true;
                co_return false;
            }
            const int64_t lateNs = looks ? std::min({in_(m_timeouts.read), m_worker.loop.nowNs() + kLongestPauseNs, lookUntilNs}) : in_(m_timeouts.read);
            net::WaitAwaiter more(m_worker.loop, m_link->readPoint(), lateNs, &m_client->brokenPoint());
            if (!co_await more) {
                if (looks)
                    co_return unheld();
                m_call.failure = kUpstreamTimeout;
                m_call.ending.timedOut = true;
                co_return false;
            }
        }
    }
    const auto outcome = co_await judgeResponse(m_call, m_worker.loop, m_held, whole);
    if (outcome.verdict != pipeline::Verdict::Answer)
        co_return true;
    m_call.refusedBy = outcome.policy;
    co_return false;
}

// To observers and through the filter, into m_filtered.
bool Exchange::passPiece(std::string_view data, bool last)
{
    pipeline::Context& context = m_call.context;
    for (const auto& observer : context.responseObservers) {
        if (!data.empty())
            observer->data(data);
        if (last)
            observer->complete();
    }
    if (!context.responseFilter || (data.empty() && !last))
        return true;
    const bool passes = context.responseFilter->data(data, last, m_filtered);
    if (m_filtered.capacity() > kFilteredKept)
        accountHeld(m_held.capacity() + m_filtered.capacity());
    return passes;
}

// Bytes in both directions until both sides have said all. The end of one is passed on, and the other may go on (RFC 9113, section 8.5; a half-closed connection).
net::Task<void> Exchange::tunnel(const RouteEntry& route)
{
    pipeline::Context& context = m_call.context;
    // Policies are told now, not when the tunnel ends: what a probe of a circuit breaker or a cache's leader keeps would be kept for hours.
    if (m_call.responseChain)
        m_call.responseChain->runResponse(context, m_link->head());
    context.responseFilter.reset();
    context.heldFor.clear();
    m_call.status = 101;
    m_client->keepAlive = false;
    ClientHead head{m_link->head(), m_link->framing(), context, &route, m_call.request.minorVersion, true, m_call.traced, m_call.id(), m_worker.date()};
    m_client->begin(head);
    m_call.responseBegun = true;
    m_link->startTunnel();
    m_client->startTunnel();
    if (!co_await m_client->drain(m_worker.loop))
        co_return;
    m_tunnelNs = nowNs();
    m_upwardEnd.reset();
    m_pump = contain(tunnelUp());
    m_pump.resume();
    for (;;) {
        std::string_view data;
        if (m_link->next(m_call.request.method, data) == Link::Got::Data) {
            m_tunnelNs = nowNs();
            m_client->add(data);
            if (!co_await m_client->drain(m_worker.loop))
                co_return;
            net::EventLoop::TurnEnd others(m_worker.loop);
            co_await others;
            continue;
        }
        const Link::Filled filled = m_link->fill();
        if (filled == Link::Filled::More)
            continue;
        if (filled == Link::Filled::Closed) {
            if (m_link->next(m_call.request.method, data) != Link::Got::End)
                co_return; // cut off: so is the client
            break;
        }
        net::WaitAwaiter more(m_worker.loop, m_link->readPoint(), in_(tunnelPatience()), m_upwardEnd.happened() ? nullptr : &m_upwardEnd.point);
        // Who only listens is not idle as long as the other side talks.
        if (!co_await more && nowNs() >= m_tunnelNs + tunnelPatience())
            co_return;
    }
    m_client->endTunnel();
    if (!co_await m_client->drain(m_worker.loop))
        co_return;
    const int64_t patience = m_worker.limits.tunnelHalfClosedTimeout.count();
    while (!m_upwardEnd.happened()) {
        net::WaitAwaiter end(m_worker.loop, m_upwardEnd.point, in_(patience));
        if (!co_await end && nowNs() >= m_tunnelNs + patience)
            co_return;
    }
}

net::Task<void> Exchange::tunnelUp()
{
    const int64_t idle = m_worker.limits.tunnelIdleTimeout.count();
    bool inOrder = false;
    for (;;) {
        std::string_view data;
        if (m_client->nextBody(data) == ClientSide::Got::Data) {
            m_tunnelNs = nowNs();
            m_link->add(data);
            if (!co_await pushUpstream())
                break;
            net::EventLoop::TurnEnd others(m_worker.loop);
            co_await others;
            continue;
        }
        const ClientSide::Filled filled = m_client->fillBody();
        if (filled == ClientSide::Filled::More)
            continue;
        if (filled == ClientSide::Filled::Gone) {
            inOrder = m_client->saidAll() && !m_client->isBroken();
            break;
        }
        net::WaitAwaiter more(m_worker.loop, m_client->bodyPoint(), in_(idle));
        if (!co_await more && nowNs() >= m_tunnelNs + idle)
            break;
    }
    if (inOrder)
        m_link->endTunnel();
    else
        m_link->abort(); // wakes the other direction, which then ends the tunnel
    m_upwardEnd.tell(m_worker.loop);
}

int64_t Exchange::tunnelPatience() const
{
    const WorkerLimits& limits = m_worker.limits;
    return (m_upwardEnd.happened() ? std::min(limits.tunnelHalfClosedTimeout, limits.tunnelIdleTimeout) : limits.tunnelIdleTimeout).count();
}

} // namespace gatehouse::proxy
