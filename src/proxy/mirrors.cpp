// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/mirrors.h"

#include "proxy/exchange.h"
#include "proxy/worker_state.h"

namespace gatehouse::proxy {

namespace {

// Gives the copied body, and takes an answer that goes nowhere.
class NobodysClient final : public ClientSide
{
public:
    explicit NobodysClient(std::string_view body) : m_body(body) { m_bodyDone = body.empty(); }

    Got readBody(std::string_view& data) override
    {
        data = m_body;
        if (m_bodyDone)
            return Got::End;
        m_bodyDone = true;
        return Got::Data;
    }
    Filled fillBody() override { return Filled::Gone; }
    net::WaitPoint& bodyPoint() override { return m_never; }
    std::string_view bodyTrailers() const override { return {}; }
    void goOn() override {}
    void interim(const http::ResponseHead&) override {}
    void begin(const ClientHead&) override {}
    bool add(std::string_view) override { return true; }
    void end(std::string_view) override {}
    bool hasQueued() const override { return false; }
    void discard() override {}
    http::Sent push() override { return http::Sent::Done; }
    net::WaitPoint& writePoint() override { return m_never; }
    void startTunnel() override {}
    bool saidAll() const override { return true; }
    void endTunnel() override {}
    bool isBroken() const override { return false; }
    bool isPeerClosed() const override { return false; }
    net::WaitPoint& brokenPoint() override { return m_never; }
    const net::TlsSession* tls() const override { return nullptr; }
    bool canFrameAnyLength() const override { return true; }

private:
    std::string_view m_body;
    net::WaitPoint m_never;
};

} // namespace

class Mirrors::Copy
{
public:
    Copy(WorkerState& worker, const Call& from, const RouteEntry& route, std::shared_ptr<HeldSnapshot> held, std::string_view body)
        : m_worker(worker), m_route(route), m_held(std::move(held)), m_body(body), m_client(m_body), m_exchange(worker, m_call)
    {
        copyHead(from);
        m_call.framing.body = body.empty() ? http::h1::BodyKind::None : http::h1::BodyKind::Length;
        m_call.framing.length = body.size();
        m_call.framing.upgrade = m_call.framing.expectContinue = false;
        if (from.peer) {
            m_peer = *from.peer;
            m_peer.server = from.peer->ends(from.context.client).server; // the socket may be gone when it is asked for
            m_call.peer = &m_peer;
        }
        m_address = from.clientAddress;
        m_call.clientAddress = m_address;
        m_call.forwardedFor = keep(from.forwardedFor);
        std::copy(std::begin(from.requestId), std::end(from.requestId), m_call.requestId);
        m_call.startNs = worker.loop.nowNs();
    }
    ~Copy() { m_task.reset(); }

    void start(const upstream::ServiceUpstream& service, Mirrors& owner)
    {
        m_task = run(service, owner);
        m_task.resume();
    }
    bool isOver() const { return m_over; }

private:
    std::string_view keep(std::string_view text) { return m_call.context.keep(text); }

    // Views into memory of its own: the request is over soon.
    void copyHead(const Call& from)
    {
        const http::RequestHead& head = from.request;
        http::RequestHead& copy = m_call.request;
        copy.method = head.method;
        copy.majorVersion = head.majorVersion;
        copy.minorVersion = head.minorVersion;
        copy.methodText = keep(head.methodText);
        copy.target = keep(head.target);
        copy.path = keep(head.path);
        copy.query = keep(from.context.upstreamQuery ? *from.context.upstreamQuery : head.query);
        copy.host = keep(head.host);
        for (const http::HeaderField& field : head.fields)
            copy.fields.add({keep(field.name), keep(field.value), field.id});
        pipeline::Context& context = m_call.context;
        for (const pipeline::HeaderEdit& edit : from.context.requestEdits)
            context.requestEdits.push_back({edit.op, edit.id, keep(edit.name), keep(edit.value)});
        context.request = &copy;
        context.client = from.context.client;
        context.tls = from.context.tls;
        context.loop = from.context.loop;
        if (from.context.forwarding.path)
            context.forwarding.path = keep(*from.context.forwarding.path);
        m_call.match.prefixLength = from.match.prefixLength;
        for (const auto& [name, value] : from.match.parameters)
            m_call.match.parameters.emplace_back(keep(name), keep(value));
    }

    net::Task<void> run(const upstream::ServiceUpstream& service, Mirrors& owner)
    {
        try {
            co_await m_exchange.forward(m_client, m_route, service);
        } catch (...) {
            m_worker.noteException("a mirrored request");
        }
        m_over = true;
        m_worker.loop.defer(owner);
    }

    WorkerState& m_worker;
    const RouteEntry& m_route;
    std::shared_ptr<HeldSnapshot> m_held;
    std::string m_body;
    std::string m_address;
    Peer m_peer;
    Call m_call;
    NobodysClient m_client;
    Exchange m_exchange;
    net::Task<void> m_task;
    bool m_over = false;
};

Mirrors::Mirrors(WorkerState& worker) : m_worker(worker) {}

Mirrors::~Mirrors() = default;

void Mirrors::start(const Call& call, const RouteEntry& route, std::shared_ptr<HeldSnapshot> held, std::string_view body)
{
    const auto& services = held->snapshot->services;
    for (const uint32_t index : call.context.forwarding.mirrors) {
        if (index >= services.size() || !services[index] || m_copies.size() >= kMaxUnderWay)
            continue;
        m_copies.push_back(std::make_unique<Copy>(m_worker, call, route, held, body));
        m_copies.back()->start(*services[index], *this);
    }
}

void Mirrors::clear()
{
    m_copies.clear();
}

void Mirrors::runDeferred()
{
    m_copies.remove_if([](const auto& copy) { return copy->isOver(); });
}

} // namespace gatehouse::proxy
