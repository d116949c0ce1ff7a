// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/read_body.h"

namespace gatehouse::proxy {

namespace {

constexpr size_t kKept = 16 * 1024; // of memory, for the next request

} // namespace

void ReadBody::clear()
{
    m_worker.overload.gives(std::exchange(m_account, 0));
    m_begun = false;
    if (m_bytes.capacity() > kKept)
        m_bytes = std::string();
    m_bytes.clear();
}

ReadBody::Outcome ReadBody::fail(Call& call, const Failure& why) const
{
    call.failure = why;
    return Outcome::Failed;
}

// False: the worker has no memory for more of this route's requests.
bool ReadBody::add(std::string_view piece, const Call& call)
{
    m_bytes.append(piece);
    m_worker.overload.takes(m_bytes.capacity() - m_account);
    m_account = m_bytes.capacity();
    return !call.match.route || !m_worker.overload.isShortOfMemory(call.match.route->shedding);
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

net::Task<ReadBody::Outcome> ReadBody::read(ClientSide& client, Call& call, uint64_t most)
{
    if (call.framing.body == http::h1::BodyKind::Length && call.framing.length > most)
        co_return Outcome::TooLarge;
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
        std::string_view piece;
        const ClientSide::Got got = client.nextBody(piece);
        if (got == ClientSide::Got::Bad)
            co_return fail(call, kBadBody);
        if (got == ClientSide::Got::Data) {
            if (!add(piece, call))
                co_return fail(call, kOverloaded);
            if (m_bytes.size() > call.context.maxRequestBody)
                co_return fail(call, kBodyTooLarge);
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
            if (filled == ClientSide::Filled::Wait)
                late = !co_await client.awaitBody(m_worker.loop);
            if (late || filled == ClientSide::Filled::Gone) {
                call.clientGone = client.isPeerClosed(); // before its body's end: there is nothing to answer
                co_return fail(call, kBodyTimeout);
            }
        }
    }
    co_return Outcome::TooLarge;
}

} // namespace gatehouse::proxy
