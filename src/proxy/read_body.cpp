// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/read_body.h"

namespace gatehouse::proxy {

namespace {

constexpr size_t kKept = 16 * 1024; // of memory, for the next request
// Who only looks waits so long for the next piece, and so long in all: somebody may send the rest when he has had an answer.
constexpr int64_t kLongestPauseNs = 1'000'000'000;
constexpr int64_t kLongestLookNs = 10'000'000'000;

} // namespace

void ReadBody::clear()
{
    m_worker.overload.gives(std::exchange(m_account, 0));
    m_begun = m_unheld = false;
    m_lookedNs = 0;
    if (m_bytes.capacity() > kKept)
        m_bytes = std::string();
    m_bytes.clear();
}

ReadBody::Outcome ReadBody::fail(Call& call, const Failure& why) const
{
    call.failure = why;
    return Outcome::Failed;
}

void ReadBody::add(std::string_view piece)
{
    m_bytes.append(piece);
    m_worker.overload.takes(m_bytes.capacity() - m_account);
    m_account = m_bytes.capacity();
}

void ReadBody::replace(std::string bytes, Call& call)
{
    m_worker.overload.gives(std::exchange(m_account, 0));
    m_bytes = std::move(bytes);
    m_account = m_bytes.capacity();
    m_worker.overload.takes(m_account);
    call.framing.body = http::h1::BodyKind::Length;
    call.framing.length = m_bytes.size();
    call.context.contentLength = m_bytes.size();
    call.context.maxRequestBody = UINT64_MAX; // what the client sent was within its bounds
}

// For more of this route's requests.
bool ReadBody::isShortOfMemory(const Call& call) const
{
    return call.match.route && m_worker.overload.isShortOfMemory(call.match.route->shedding);
}

net::Task<ReadBody::Outcome> ReadBody::read(ClientSide& client, Call& call, uint64_t most, How how)
{
    if (!how.first && call.framing.body == http::h1::BodyKind::Length && call.framing.length > most)
        co_return Outcome::TooLarge;
    const auto unheld = [this] {
        m_unheld = true;
        return Outcome::Unheld;
    };
    if (how.looks && (!m_worker.overload.hasMemoryToSpare() || (call.framing.body == http::h1::BodyKind::Length && call.framing.length > call.context.maxRequestBody)))
        co_return unheld();
    if (!std::exchange(m_begun, true) && !client.bodyDone()) {
        client.goOn();
        if (client.hasQueued() && !co_await client.drain(m_worker.loop)) {
            call.clientGone = true;
            co_return Outcome::Failed;
        }
    }
    while (m_bytes.size() <= most) {
        if (client.bodyDone()) {
            call.framing.expectContinue = false; // it has come: the connection can be used again
            co_return Outcome::Whole;
        }
        if (how.looks && m_unheld)
            co_return Outcome::Unheld; // nor was it before
        std::string_view piece;
        const ClientSide::Got got = client.nextBody(piece);
        if (got == ClientSide::Got::Bad)
            co_return fail(call, kBadBody);
        if (got == ClientSide::Got::Data) {
            add(piece);
            if (how.looks ? !m_worker.overload.hasMemoryToSpare() : isShortOfMemory(call))
                co_return how.looks ? unheld() : fail(call, kOverloaded);
            if (m_bytes.size() > call.context.maxRequestBody)
                co_return how.looks ? unheld() : fail(call, kBodyTooLarge);
        }
        if (got != ClientSide::Got::Nothing)
            continue;
        net::EventLoop::TurnEnd others(m_worker.loop);
        co_await others;
        for (;;) {
            const ClientSide::Filled filled = client.fillBody();
            if (filled == ClientSide::Filled::More)
                break;
            bool late = false;
            if (filled == ClientSide::Filled::Wait && how.looks) {
                const int64_t begun = m_worker.loop.nowNs();
                if (m_lookedNs >= kLongestLookNs || !co_await client.awaitBody(m_worker.loop, kLongestPauseNs))
                    co_return unheld();
                m_lookedNs += m_worker.loop.nowNs() - begun;
            } else if (filled == ClientSide::Filled::Wait) {
                late = !co_await client.awaitBody(m_worker.loop);
            }
            if (late || filled == ClientSide::Filled::Gone) {
                call.clientGone = client.isPeerClosed(); // before its body's end: there is nothing to answer
                co_return fail(call, kBodyTimeout);
            }
        }
    }
    co_return Outcome::TooLarge;
}

} // namespace gatehouse::proxy
