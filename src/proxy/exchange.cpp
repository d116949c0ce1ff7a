// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/exchange.h"

#include "base/bytes.h"

#include <cstring>

namespace gatehouse::proxy {

namespace {

using http::h1::BodyKind;
using http::h1::ChunkedDecoder;
using http::h1::Parsed;


void makeRoom(Exchange::Inbox& inbox, WorkerState& worker)
{
    if (!inbox.memory)
        inbox.memory = worker.takeBuffer();
    if (inbox.empty()) {
        inbox.begin = inbox.end = 0;
    } else if (inbox.end == WorkerState::kBufferSize && inbox.begin > 0) {
        std::memmove(inbox.memory.get(), inbox.memory.get() + inbox.begin, inbox.end - inbox.begin);
        inbox.end -= inbox.begin;
        inbox.begin = 0;
    }
}

bool isIdempotent(http::Method method)
{
    switch (method) {
    case http::Method::Get:
    case http::Method::Head:
    case http::Method::Put:
    case http::Method::Delete:
    case http::Method::Options:
        return true;
    default:
        return false;
    }
}

} // namespace

void Exchange::protectHead()
{
    if (m_headMemory || !in.memory)
        return;
    WorkerState::Buffer fresh = m_worker.takeBuffer();
    std::memcpy(fresh.get(), in.memory.get() + in.begin, in.end - in.begin);
    in.end -= in.begin;
    in.begin = 0;
    m_headMemory = std::move(in.memory);
    in.memory = std::move(fresh);
}

void Exchange::reset()
{
    m_worker.giveBuffer(std::move(m_headMemory));
    m_headMemory.reset();
    context.reset();
    responseBegun = clientGone = bodyDone = traced = false;
    status = 0;
    bytesIn = bytesOut = 0;
    upstreamNs = 0;
    target = nullptr;
    responseChain = nullptr;
    failure = m_pumpFailure = Failure();
    m_bodyLeft = m_bodySeen = 0;
    m_bodyStarted = false;
    m_bodyEndNs = 0;
    m_bodyDecoder.reset();
    m_answerDecoder.reset();
}

net::Task<bool> Exchange::receive(int64_t deadlineNs)
{
    makeRoom(in, m_worker);
    if (in.end == WorkerState::kBufferSize)
        co_return false;
    const auto got = co_await client.read(in.memory.get() + in.end, WorkerState::kBufferSize - in.end, deadlineNs);
    if (!got || *got == 0)
        co_return false;
    in.end += *got;
    co_return true;
}

net::Task<bool> Exchange::send(std::span<iovec> parts)
{
    size_t size = 0;
    for (const iovec& part : parts)
        size += part.iov_len;
    const auto sent = co_await client.writeAll(parts, in_(m_worker.limits.bodyIdleTimeout));
    if (!sent) {
        clientGone = true;
        co_return false;
    }
    bytesOut += size;
    co_return true;
}

net::Task<bool> Exchange::dropBody()
{
    size_t dropped = 0;
    if (!bodyDone)
        protectHead();
    while (!bodyDone) {
        if (framing.body == BodyKind::Length) {
            const size_t take = static_cast<size_t>(std::min<uint64_t>(in.end - in.begin, framing.length - m_bodySeen));
            in.use(take);
            m_bodySeen += take;
            bytesIn += take;
            dropped += take;
            bodyDone = m_bodySeen == framing.length;
        } else {
            size_t consumed = 0;
            std::string_view data;
            const auto state = m_bodyDecoder.step(in.view(), consumed, data);
            in.use(consumed);
            bytesIn += consumed;
            dropped += consumed;
            if (state == ChunkedDecoder::State::Bad)
                co_return false;
            bodyDone = state == ChunkedDecoder::State::Done;
        }
        if (!bodyDone && (dropped > kMaxDropped || (in.empty() && !co_await receive(in_(m_worker.limits.bodyIdleTimeout)))))
            co_return false;
    }
    co_return true;
}

bool Exchange::isRepeatable() const
{
    return isIdempotent(request.method) && !m_bodyStarted && framing.body == BodyKind::None && !framing.upgrade;
}

Exchange::Attempt Exchange::fail(const Failure& why)
{
    failure = why;
    dropUpstream();
    return Attempt::Failed;
}

void Exchange::dropUpstream()
{
    m_pump.reset();
    if (m_pool) {
        m_upstream.stream.close();
        m_pool->discard();
        m_pool = nullptr;
    }
    m_worker.giveBuffer(std::move(m_answerIn.memory));
    m_answerIn = Inbox();
}

void Exchange::writeUpstreamHead(const RouteEntry& route, const Match& match, std::string_view clientAddress)
{
    const std::string_view authority = route.upstream->preserveHost && !request.host.empty() ? request.fields.value(http::HeaderId::Host) : std::string_view(target->authority);
    m_head.clear();
    UpstreamHead{request, framing, context, route, rewritePath(route.rewrite, target->basePath, request.path, match, m_path), authority, clientAddress, {requestId, sizeof requestId}}.write(m_head);
}

net::Task<bool> Exchange::forward(const RouteEntry& route, const Match& match, std::string_view clientAddress)
{
    m_bodyLeft = framing.body == BodyKind::Length ? framing.length : 0;
    bodyDone = framing.body == BodyKind::None || (framing.body == BodyKind::Length && framing.length == 0);
    uint64_t avoid = 0;
    for (uint32_t tries = 0; tries <= route.upstream->retries; ++tries) {
        const Attempt outcome = co_await attempt(route, match, clientAddress, avoid);
        if (outcome != Attempt::TryAgain)
            co_return outcome == Attempt::Done;
    }
    co_return false;
}

net::Task<Exchange::Attempt> Exchange::attempt(const RouteEntry& route, const Match& match, std::string_view clientAddress, uint64_t& avoid)
{
    const upstream::ServiceUpstream& service = *route.upstream;
    const upstream::Balancer::Choice choice = m_worker.balancer.choose(service, avoid);
    if (!choice.target)
        co_return fail(kNoTarget);
    target = choice.target;
    m_upstream = choice.pool->takeIdle();
    if (!m_upstream.stream) {
        auto connected = co_await choice.pool->connect(*choice.target, service, {service.maxConnectionsPerWorker, service.maxPending});
        if (!connected) {
            if (connected.error().source.rfind("upstream.queue", 0) == 0)
                co_return fail(kQueueFull);
            avoid |= choice.index < 64 ? 1ull << choice.index : 0;
            m_worker.logger.write(base::LogLevel::Debug, "upstream", connected.error().text(), {{"service", service.service}});
            failure = kConnectFailed;
            co_return Attempt::TryAgain; // nothing was sent: any request may be tried elsewhere
        }
        m_upstream = std::move(*connected);
    }
    m_pool = choice.pool;
    upstreamNs = m_worker.loop.nowNs();

    // Head and what is here of the body leave together.
    writeUpstreamHead(route, match, clientAddress);
    iovec parts[2] = {{m_head.data(), m_head.size()}, {nullptr, 0}};
    const bool mayRepeat = m_upstream.reused && isRepeatable();
    if (!bodyDone && framing.body == BodyKind::Length && !in.empty() && framing.length <= context.maxRequestBody) {
        const size_t take = static_cast<size_t>(std::min<uint64_t>(in.end - in.begin, m_bodyLeft));
        parts[1] = {in.memory.get() + in.begin, take};
        m_bodyLeft -= take;
        m_bodySeen += take;
        bytesIn += take;
        m_bodyStarted = true;
        bodyDone = m_bodyLeft == 0;
    }
    const size_t bodyTaken = parts[1].iov_len;
    const size_t wanted = m_head.size() + bodyTaken;
    const ssize_t now = m_upstream.stream.tryWrite(parts, bodyTaken > 0 ? 2 : 1);
    bool sent = now == static_cast<ssize_t>(wanted) && !m_upstream.stream.hasUnsent();
    if (!sent && now != -2) {
        const size_t gone = now > 0 ? static_cast<size_t>(now) : 0;
        const size_t ofHead = std::min(gone, m_head.size());
        parts[0] = {m_head.data() + ofHead, m_head.size() - ofHead};
        parts[1] = {bodyTaken > 0 ? static_cast<char*>(parts[1].iov_base) + (gone - ofHead) : nullptr, bodyTaken - (gone - ofHead)};
        sent = (co_await m_upstream.stream.writeAll(parts, in_(service.sendTimeout))).ok();
    }
    in.use(bodyTaken);
    if (!sent) {
        dropUpstream();
        failure = kUpstreamClosed;
        co_return mayRepeat ? Attempt::TryAgain : Attempt::Failed;
    }
    if (!bodyDone) {
        if (framing.expectContinue && in.empty()) {
            iovec go{const_cast<char*>("HTTP/1.1 100 Continue\r\n\r\n"), 25};
            if (!co_await send({&go, 1})) {
                dropUpstream();
                co_return Attempt::Failed;
            }
        }
        protectHead();
        m_pump = contain(pumpBody(service.sendTimeout.count()));
        m_pump.resume();
    }
    const Attempt head = co_await readAnswerHead(route, mayRepeat);
    if (head != Attempt::Done)
        co_return head;
    if (m_answer.status == 101) {
        co_await tunnel(route);
        dropUpstream();
        co_return Attempt::Done;
    }
    const bool relayed = co_await relayAnswer(route);
    upstreamNs = m_worker.loop.nowNs() - upstreamNs;
    const bool reusable = relayed && bodyDone && m_answerFraming.keepAlive && m_answerIn.empty();
    if (!relayed)
        clientKeepAlive = false;
    if (reusable) {
        m_pump.reset();
        m_pool->release(std::move(m_upstream));
        m_pool = nullptr;
    } else {
        // An answer before the body's end: the rest of the body is nobody's, and the connection ends with the answer.
        clientKeepAlive = clientKeepAlive && bodyDone;
    }
    dropUpstream();
    co_return relayed ? Attempt::Done : Attempt::Failed;
}

net::Task<void> Exchange::contain(net::Task<void> pump)
{
    try {
        co_await pump;
    } catch (...) {
        m_worker.noteException("a request's body");
        m_pumpFailure = kWorkerFault;
        m_upstream.stream.socket().shutdownBoth();
    }
}

// Runs beside the wait for the answer. What goes wrong is noted, and the upstream's connection shut, which wakes who waits for it.
net::Task<void> Exchange::pumpBody(int64_t timeoutNs)
{
    const auto giveUp = [this](const Failure& why) {
        m_pumpFailure = why;
        m_upstream.stream.socket().shutdownBoth();
    };
    m_bodyStarted = true;
    for (;;) {
        if (in.empty() && !co_await receive(in_(m_worker.limits.bodyIdleTimeout))) {
            clientGone = client.peerClosed(); // before its body's end: there is nothing to answer
            giveUp(kBodyTimeout);
            co_return;
        }
        if (framing.body == BodyKind::Length) {
            const size_t take = static_cast<size_t>(std::min<uint64_t>(in.end - in.begin, m_bodyLeft));
            const std::string_view data = in.view().substr(0, take);
            m_bodyLeft -= take;
            m_bodySeen += take;
            bytesIn += take;
            // Used before it is sent: when the pump ends in between, what was counted must not be there to be counted again. The bytes stay where they are until
            // more is received, which only the pump does.
            in.use(take);
            if (m_bodySeen > context.maxRequestBody) {
                giveUp(kBodyTooLarge);
                co_return;
            }
            iovec part{const_cast<char*>(data.data()), data.size()};
            const auto sent = co_await m_upstream.stream.writeAll({&part, 1}, m_worker.loop.nowNs() + timeoutNs);
            if (!sent)
                co_return; // the upstream has heard enough; its answer, if any, is read
            if (m_bodyLeft == 0) {
                bodyDone = true;
                m_bodyEndNs = m_worker.loop.nowNs();
                co_return;
            }
            continue;
        }
        size_t consumed = 0;
        std::string_view data;
        const auto state = m_bodyDecoder.step(in.view(), consumed, data);
        m_bodySeen += data.size();
        bytesIn += consumed;
        in.use(consumed);
        if (state == ChunkedDecoder::State::Bad || m_bodySeen > context.maxRequestBody) {
            giveUp(state == ChunkedDecoder::State::Bad ? kBadBody : kBodyTooLarge);
            co_return;
        }
        if (!data.empty() && !co_await pumpPiece(data, timeoutNs))
            co_return;
        if (state != ChunkedDecoder::State::Done)
            continue;
        const std::string end = "0\r\n" + passableTrailers(m_bodyDecoder.trailers()) + "\r\n";
        bodyDone = (co_await m_upstream.stream.write(end, m_worker.loop.nowNs() + timeoutNs)).ok();
        m_bodyEndNs = m_worker.loop.nowNs();
        co_return;
    }
}

net::Task<bool> Exchange::pumpPiece(std::string_view data, int64_t timeoutNs)
{
    char size[20];
    iovec parts[3];
    parts[0] = {size, http::h1::writeChunkHead(size, data.size())};
    parts[1] = {const_cast<char*>(data.data()), data.size()};
    parts[2] = {const_cast<char*>("\r\n"), 2};
    co_return (co_await m_upstream.stream.writeAll(parts, m_worker.loop.nowNs() + timeoutNs)).ok();
}

net::Task<bool> Exchange::receiveAnswer(int64_t deadlineNs)
{
    makeRoom(m_answerIn, m_worker);
    m_answerEnded = false;
    if (m_answerIn.end == WorkerState::kBufferSize)
        co_return false;
    const auto got = co_await m_upstream.stream.read(m_answerIn.memory.get() + m_answerIn.end, WorkerState::kBufferSize - m_answerIn.end, deadlineNs);
    m_answerEnded = got && *got == 0;
    if (!got || *got == 0)
        co_return false;
    m_answerIn.end += *got;
    co_return true;
}

net::Task<Exchange::Attempt> Exchange::readAnswerHead(const RouteEntry& route, bool mayRepeat)
{
    int64_t deadline = in_(route.upstream->responseTimeout);
    for (;;) {
        size_t consumed = 0;
        const Parsed parsed = m_answerIn.empty() ? Parsed::Incomplete : m_answerParser.response(m_answerIn.view(), request.method, m_answer, m_answerFraming, consumed);
        if (parsed == Parsed::Complete) {
            m_answerIn.use(consumed);
            if (m_answer.status == 101 ? framing.upgrade && route.allowUpgrade && isWebSocket(m_answer.fields) : m_answer.status >= 200)
                co_return Attempt::Done;
            if (m_answer.status == 101)
                co_return fail(kBadUpstreamAnswer);
            if (m_answer.status != 100 && request.minorVersion > 0) { // 100 was given by the gateway itself; the others are the client's (RFC 9110, section 15.2)
                std::string interim;
                writeInterimHead(m_answer, interim);
                iovec part{interim.data(), interim.size()};
                if (!co_await send({&part, 1}))
                    co_return fail(kUpstreamClosed);
            }
            continue;
        }
        if (parsed == Parsed::Refused)
            co_return fail(kBadUpstreamAnswer);
        makeRoom(m_answerIn, m_worker);
        const ssize_t got = m_upstream.stream.tryRead(m_answerIn.memory.get() + m_answerIn.end, WorkerState::kBufferSize - m_answerIn.end);
        if (got > 0) {
            m_answerIn.end += static_cast<size_t>(got);
            continue;
        }
        if (m_pumpFailure.status != 0)
            co_return fail(m_pumpFailure);
        if (got != -1) {
            const bool silent = m_answerIn.empty();
            dropUpstream();
            failure = kUpstreamClosed;
            co_return mayRepeat && silent ? Attempt::TryAgain : Attempt::Failed;
        }
        net::ReadyAwaiter answer = m_upstream.stream.readableOrBroken(client, deadline);
        if (!co_await answer) {
            // The time runs from the end of the request; until then the body's own limits hold.
            const bool sending = !bodyDone && m_pump && !m_pump.done() && m_pumpFailure.status == 0;
            const int64_t full = sending ? in_(route.upstream->responseTimeout) : m_bodyEndNs + route.upstream->responseTimeout.count();
            if (full <= m_worker.loop.nowNs())
                co_return fail(kUpstreamTimeout);
            deadline = full;
            continue;
        }
        if (client.broken() && !m_upstream.stream.mayRead()) {
            clientGone = true;
            co_return fail(kUpstreamClosed);
        }
    }
}

net::Task<bool> Exchange::relayAnswer(const RouteEntry& route)
{
    // What can't be kept is not promised: a body that has not come to its end, or a worker that drains, ends the connection with this answer.
    clientKeepAlive = clientKeepAlive && bodyDone && !m_worker.draining;
    if (responseChain)
        responseChain->runResponse(context, m_answer);
    status = m_answer.status;
    ClientHead head{m_answer, m_answerFraming, context, &route, request.minorVersion, clientKeepAlive && bodyDone, traced, {requestId, sizeof requestId}, m_worker.date()};
    // Towards an old client an answer of unknown length ends with the connection.
    if (!head.chunked() && m_answerFraming.body != BodyKind::None && m_answerFraming.body != BodyKind::Length)
        clientKeepAlive = head.keepAlive = false;
    m_head.clear();
    head.write(m_head);
    co_return co_await relayBody(head, route.upstream->readTimeout.count());
}

net::Task<bool> Exchange::relayBody(ClientHead& head, int64_t readTimeout)
{
    const bool chunked = head.chunked();
    uint64_t left = m_answerFraming.body == BodyKind::Length ? m_answerFraming.length : 0;
    bool done = m_answerFraming.body == BodyKind::None || (m_answerFraming.body == BodyKind::Length && left == 0);
    bool headSent = false;
    do {
        std::string_view data;
        size_t consumed = 0;
        if (!done && !m_answerIn.empty()) {
            switch (m_answerFraming.body) {
            case BodyKind::Length:
                consumed = static_cast<size_t>(std::min<uint64_t>(m_answerIn.end - m_answerIn.begin, left));
                data = m_answerIn.view().substr(0, consumed);
                left -= consumed;
                done = left == 0;
                break;
            case BodyKind::Chunked: {
                const auto state = m_answerDecoder.step(m_answerIn.view(), consumed, data);
                if (state == ChunkedDecoder::State::Bad) {
                    failure = kBadUpstreamAnswer; // told when nothing has gone out yet
                    co_return false;
                }
                done = state == ChunkedDecoder::State::Done;
                break;
            }
            default:
                consumed = m_answerIn.end - m_answerIn.begin;
                data = m_answerIn.view();
            }
        }
        iovec parts[4];
        size_t count = 0;
        char size[20];
        if (!headSent)
            parts[count++] = {m_head.data(), m_head.size()};
        headSent = responseBegun = true;
        if (!data.empty()) {
            if (chunked)
                parts[count++] = {size, http::h1::writeChunkHead(size, data.size())};
            parts[count++] = {const_cast<char*>(data.data()), data.size()};
            if (chunked)
                parts[count++] = {const_cast<char*>("\r\n"), 2};
        }
        if (count > 0) {
            size_t wanted = 0;
            for (size_t i = 0; i < count; ++i)
                wanted += parts[i].iov_len;
            const ssize_t now = client.tryWrite(parts, static_cast<int>(count));
            if (now == static_cast<ssize_t>(wanted) && !client.hasUnsent()) {
                bytesOut += wanted;
            } else if (now == -2) {
                clientGone = true;
                co_return false;
            } else {
                size_t gone = now > 0 ? static_cast<size_t>(now) : 0;
                bytesOut += gone;
                size_t first = 0;
                while (first < count && gone >= parts[first].iov_len)
                    gone -= parts[first++].iov_len;
                if (first < count)
                    parts[first] = {static_cast<char*>(parts[first].iov_base) + gone, parts[first].iov_len - gone};
                if (!co_await send(std::span(parts + first, count - first)))
                    co_return false;
            }
        }
        m_answerIn.use(consumed);
        if (done)
            break;
        if (!m_answerIn.empty() && consumed > 0)
            continue;
        const bool more = co_await receiveAnswer(m_worker.loop.nowNs() + readTimeout);
        if (!more) {
            // Until-close bodies end here; any other was cut off, and the client must notice.
            if (m_answerFraming.body != BodyKind::UntilClose || !m_answerEnded)
                co_return false;
            break;
        }
    } while (true);
    if (chunked) {
        const std::string end = "0\r\n" + passableTrailers(m_answerDecoder.trailers()) + "\r\n";
        iovec part{const_cast<char*>(end.data()), end.size()};
        co_return co_await send({&part, 1});
    }
    co_return true;
}

net::Task<void> Exchange::tunnel(const RouteEntry& route)
{
    status = 101;
    clientKeepAlive = false;
    m_head.clear();
    ClientHead{m_answer, m_answerFraming, context, &route, request.minorVersion, true, traced, {requestId, sizeof requestId}, m_worker.date()}.write(m_head);
    responseBegun = true;
    iovec parts[2];
    parts[0] = {m_head.data(), m_head.size()};
    parts[1] = {m_answerIn.memory.get() + m_answerIn.begin, m_answerIn.end - m_answerIn.begin};
    const bool begun = co_await send(parts);
    m_answerIn.begin = m_answerIn.end = 0;
    if (!begun)
        co_return;
    protectHead();
    m_tunnelNs = m_worker.loop.nowNs();
    m_pump = contain(tunnelUp());
    m_pump.resume();
    for (;;) {
        if (!co_await receiveAnswer(in_(m_worker.limits.tunnelIdleTimeout))) {
            // Who only listens is not idle as long as the other side talks.
            if (!m_answerEnded && !m_upstream.stream.peerClosed() && m_worker.loop.nowNs() < m_tunnelNs + m_worker.limits.tunnelIdleTimeout.count())
                continue;
            co_return;
        }
        m_tunnelNs = m_worker.loop.nowNs();
        iovec part{m_answerIn.memory.get(), m_answerIn.end};
        if (!co_await send({&part, 1}))
            co_return;
        m_answerIn.begin = m_answerIn.end = 0;
    }
}

net::Task<void> Exchange::tunnelUp()
{
    for (;;) {
        if (in.empty() && !co_await receive(in_(m_worker.limits.tunnelIdleTimeout))) {
            if (!client.peerClosed() && m_worker.loop.nowNs() < m_tunnelNs + m_worker.limits.tunnelIdleTimeout.count())
                continue;
            break;
        }
        m_tunnelNs = m_worker.loop.nowNs();
        bytesIn += in.end - in.begin;
        iovec part{in.memory.get() + in.begin, in.end - in.begin};
        if (!co_await m_upstream.stream.writeAll({&part, 1}, in_(m_worker.limits.bodyIdleTimeout)))
            break;
        in.begin = in.end = 0;
    }
    // Wakes the other direction, which then ends the tunnel.
    m_upstream.stream.socket().shutdownBoth();
}

} // namespace gatehouse::proxy
