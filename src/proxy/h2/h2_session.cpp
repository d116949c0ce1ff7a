// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/h2/h2_session.h"

#include "base/bytes.h"
#include "base/crypto.h"

#include <algorithm>

namespace gatehouse::proxy {

namespace {

http::h2::Limits limitsOf(size_t* account, const ListenerRules& rules)
{
    http::h2::Limits out;
    out.maxHeadBytes = rules.head.maxBytes;
    out.maxFields = rules.head.maxFields;
    out.account = account;
    return out;
}

} // namespace

H2Session::Served::Served(WorkerState& worker, net::Stream& transport)
    : client(transport), exchange(worker.takeH2Exchange())
{
}

H2Session::H2Session(WorkerState& worker, net::Stream& transport, const Peer& peer)
    : Connection(worker.loop, transport, http::h2::Role::Server, limitsOf(worker.overload.memoryAccount(), *peer.rules)), m_worker(worker), m_transport(transport), m_peer(peer)
{
}

H2Session::~H2Session()
{
    for (const auto& served : m_served) {
        served->task.reset();
        served->exchange->transaction.abandon();
    }
}

http::h2::Stream* H2Session::newStream()
{
    // Streams that were reset count until their work has stopped: otherwise resetting them would lift the limit (CVE-2023-44487).
    if (m_served.size() >= http::h2::Limits().maxStreams + 16)
        return nullptr;
    m_served.push_back(std::make_unique<Served>(m_worker, m_transport));
    m_served.back()->place = std::prev(m_served.end());
    m_served.back()->client.stream.accountTo(m_worker.overload.memoryAccount());
    return &m_served.back()->client.stream;
}

void H2Session::start(http::h2::Stream& stream)
{
    // The newest are at the end.
    const auto found = std::find_if(m_served.rbegin(), m_served.rend(), [&](const auto& served) { return &served->client.stream == &stream; });
    if (found == m_served.rend())
        return;
    Served& served = **found;
    if (!stream.hasHead()) { // reset before its head was complete
        m_ended.push_back(&served);
        tidySoon();
        return;
    }
    served.task = serve(served);
    served.task.resume();
}

bool H2Session::readHead(Served& served, Failure& failure)
{
    if (served.client.stream.isHeadTooLarge()) {
        failure = {431, "request.malformed", http::h1::textOf(http::h1::HeadError::TooLarge)};
        return false;
    }
    http::h2::Stream::Head head = served.client.stream.takeHead();
    served.exchange->fields = std::move(head.fields);
    served.exchange->parser.setLimits(m_peer.rules->head);
    Call& call = served.exchange->transaction.call;
    if (served.exchange->parser.request(served.exchange->fields, head.ends, call.request, call.framing) != http::h1::Parsed::Complete) {
        failure = {http::h1::statusOf(served.exchange->parser.error()), "request.malformed", http::h1::textOf(served.exchange->parser.error())};
        return false;
    }
    if (call.framing.upgrade) { // the handshake that an HTTP/1.1 upstream wants (RFC 6455, section 4.1)
        served.exchange->webSocketKey = base::toBase64(base::randomBytes(16));
        call.request.fields.add("sec-websocket-key", served.exchange->webSocketKey);
    }
    served.client.startRequest(call.framing, served.exchange->fields.bytes());
    return true;
}

net::Task<void> H2Session::serve(Served& served)
{
    served.exchange->transaction.reset(m_peer);
    try {
        Failure failure;
        if (readHead(served, failure))
            co_await served.exchange->transaction.serve(served.client);
        else
            co_await served.exchange->transaction.refuse(served.client, failure);
    } catch (...) {
        m_worker.noteException("a stream");
        served.threw = true;
        served.client.stream.discard();
        if (served.exchange->transaction.isUnderWay())
            served.exchange->transaction.fail();
    }
    http::h2::Stream& stream = served.client.stream;
    // Begun and not finished: the client must notice that it was cut off.
    if (!stream.isClosed() && (served.exchange->transaction.call.clientGone || stream.hasQueued() || !served.client.answered()))
        stream.reset(0x2); // INTERNAL_ERROR
    m_ended.push_back(&served);
    tidySoon();
}

void H2Session::tidy()
{
    for (Served* served : m_ended) {
        served->task.reset();
        if (!served->threw) // whatever state that is in
            m_worker.giveExchange(std::move(served->exchange));
        m_served.erase(served->place);
    }
    m_ended.clear();
}

} // namespace gatehouse::proxy
