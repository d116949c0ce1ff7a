// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/session.h"

#include "base/bytes.h"
#include "net/tls_session.h"
#include "net/tls_context.h"

#include <cstring>

namespace gatehouse::proxy {

namespace {

using http::h1::BodyKind;
using http::h1::Parsed;
using telemetry::kNoSlot;

constexpr int64_t kLingerNs = 2'000'000'000; // for what a client still sends when its connection ends
constexpr std::string_view kPhaseNames[] = {"preflight", "guard", "authenticate", "authorize", "limit", "transform", "traffic"};

std::string_view phaseName(pipeline::Phase phase)
{
    const size_t index = static_cast<size_t>(phase) / 100;
    return index >= 1 && index <= std::size(kPhaseNames) ? kPhaseNames[index - 1] : std::string_view("other");
}

} // namespace

Session::Session(WorkerState& worker, int descriptor, const net::SocketAddress& peer, std::shared_ptr<net::TlsContext> tls)
    : m_worker(worker), m_tls(std::move(tls)), m_peer(peer), m_clientText(peer.ip.text()), m_x(worker), m_parser({worker.limits.maxHeadBytes, worker.limits.maxHeaders, 8 * 1024})
{
    m_x.client = net::Stream(worker.loop, descriptor);
}

Session::~Session()
{
    m_task.reset();
    m_worker.giveBuffer(std::move(m_x.in.memory));
}

void Session::start()
{
    m_task = run();
    m_task.resume();
}

void Session::drain()
{
    m_drainAfter = true;
    m_graceEndNs = m_worker.loop.nowNs() + m_worker.limits.drainGrace.count();
}

void Session::endIdle()
{
    // What has come is still read; behind it is an end of stream, which wakes the wait for the next request.
    if (m_drainAfter && m_worker.loop.nowNs() >= m_graceEndNs && m_idle && m_x.in.empty())
        m_x.client.socket().shutdownRead();
}

net::Task<void> Session::run()
{
    try {
        co_await converse();
    } catch (...) {
        m_worker.noteException("a connection");
        failInternally();
    }
}

// After an exception: nothing is known of the request but that it is over, and so is the connection.
void Session::failInternally()
{
    static constexpr std::string_view kAnswer = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    try {
        m_x.abandon();
        if (m_underWay) {
            m_x.failure = kWorkerFault;
            if (!m_x.responseBegun && m_x.client) {
                m_x.status = kWorkerFault.status;
                const iovec part{const_cast<char*>(kAnswer.data()), kAnswer.size()};
                (void)m_x.client.tryWrite(&part, 1);
            }
            finish();
        }
    } catch (...) {
        m_worker.noteException("the end of a connection");
    }
    m_x.client.close();
}

net::Task<void> Session::converse()
{
    if (m_tls) {
        const auto secured = co_await m_x.client.acceptTls(m_tls, m_worker.loop.nowNs() + m_worker.limits.tlsTimeout.count());
        if (!secured) {
            m_x.client.close();
            co_return;
        }
    }
    m_x.context.client = m_peer.ip;
    m_x.context.tls = m_tls != nullptr;
    m_x.context.loop = &m_worker.loop;
    while (co_await readHead()) {
        const bool goOn = co_await serve();
        finish();
        if (!goOn) // an answer that promised to keep the connection keeps it, draining or not: the next request may be on its way
            break;
    }
    // Closed here rather than when the worker sweeps ended sessions away; with bytes unread that would reset the connection and lose the answer on its way.
    if (!m_x.clientGone && m_closeGently)
        co_await m_x.client.closeGently(m_worker.loop.nowNs() + kLingerNs);
    m_x.client.close();
}

net::Task<bool> Session::readHead()
{
    m_idle = true;
    m_x.reset();
    if (m_x.in.empty()) {
        m_x.in.begin = m_x.in.end = 0;
        // An idle connection keeps no buffer.
        if (!m_x.client.mayRead()) {
            m_worker.giveBuffer(std::move(m_x.in.memory));
            net::ReadyAwaiter ready = m_x.client.readable(m_worker.loop.nowNs() + (m_drainAfter ? m_worker.limits.drainGrace : m_worker.limits.keepAliveTimeout).count());
            if (!co_await ready)
                co_return false;
        }
    }
    int64_t deadline = m_worker.loop.nowNs() + (m_x.in.empty() ? m_worker.limits.keepAliveTimeout : m_worker.limits.headTimeout).count();
    bool begun = !m_x.in.empty();
    for (;;) {
        size_t consumed = 0;
        const Parsed parsed = m_x.in.empty() ? Parsed::Incomplete : m_parser.request(m_x.in.view(), m_x.request, m_x.framing, consumed);
        if (parsed == Parsed::Complete) {
            m_idle = false;
            m_x.startNs = m_worker.loop.nowNs();
            m_x.bytesIn = consumed;
            m_x.context.headBytes = consumed;
            // The head stays where it is: views lead into it until the request ends. The body follows behind it.
            m_x.in.use(consumed);
            co_return true;
        }
        if (parsed == Parsed::Refused) {
            m_idle = false;
            m_x.startNs = m_worker.loop.nowNs();
            m_x.request.clear();
            m_x.framing = {};
            m_x.clientKeepAlive = false;
            m_x.bodyDone = m_closeGently = true; // no body is known of; what comes is not read as one
            m_held = m_worker.held;
            m_worker.writeRequestId(m_x.requestId);
            const auto error = m_parser.error();
            (void)co_await answerWith({http::h1::statusOf(error), "request.malformed", http::h1::textOf(error)});
            finish();
            co_return false;
        }
        if (!co_await m_x.receive(deadline)) {
            // A client that began and never ended is told; one that said nothing is not.
            const bool late = begun && !m_x.client.peerClosed();
            if (late) {
                m_x.clientKeepAlive = false;
                m_x.bodyDone = m_closeGently = true;
                m_x.startNs = m_worker.loop.nowNs();
                m_held = m_worker.held;
                m_worker.writeRequestId(m_x.requestId);
                (void)co_await answerWith({408, "request.timeout", "the request did not come in time"});
                finish();
            }
            co_return false;
        }
        if (!begun) {
            begun = true;
            deadline = m_worker.loop.nowNs() + m_worker.limits.headTimeout.count();
        }
    }
}

net::Task<bool> Session::serve()
{
    m_underWay = true;
    m_worker.overload.requestBegins();
    m_held = m_worker.held;
    m_worker.writeRequestId(m_x.requestId);
    m_x.clientKeepAlive = m_x.framing.keepAlive && !m_worker.draining && !m_drainAfter;
    m_x.bodyDone = m_x.framing.body == BodyKind::None || (m_x.framing.body == BodyKind::Length && m_x.framing.length == 0);
    // Any other protocol, as h2c, would carry requests past the policies (RFC 9110, section 7.8 allows to ignore the wish).
    if (m_x.framing.upgrade && (m_x.request.method != http::Method::Get || m_x.framing.body != BodyKind::None || !isWebSocket(m_x.request.fields)))
        m_x.framing.upgrade = false;
    if (!m_held || m_x.request.method == http::Method::Connect || m_x.request.method == http::Method::Trace) {
        m_x.clientKeepAlive = false;
        co_return co_await answerWith(kTraceRefused);
    }
    const Snapshot& snapshot = *m_held->snapshot;
    pipeline::Context& context = m_x.context;
    context.request = &m_x.request;
    context.consumers = snapshot.consumers.get();
    if (m_x.framing.body == BodyKind::Length)
        context.contentLength = m_x.framing.length;
    context.hasBody = !m_x.bodyDone;
    context.nowNs = m_worker.loop.nowNs();
    context.wallNs = m_worker.loop.wallNs();
    context.requestId = {m_x.requestId, sizeof m_x.requestId};
    if (!m_worker.traceToken.empty()) {
        const std::string_view token = m_x.request.fields.value(http::HeaderId::XGatehouseTrace);
        m_x.traced = context.tracing = !token.empty() && token == m_worker.traceToken;
    }
    // Policies were chosen for the host that the client asked for in its handshake, and by its certificate's name it trusts us (RFC 9110, section 7.4).
    if (m_tls && !nameFits(m_x.request.host)) {
        m_x.clientKeepAlive = false;
        co_return co_await answerWith(kMisdirected);
    }
    bool found = snapshot.router.find(m_x.request, m_match);
    const bool preflight = !found && m_match.methodMismatch && findForPreflight(snapshot.router);
    found = found || preflight;
    if (!found) {
        const bool mismatch = m_match.methodMismatch;
        if (!co_await runChain(snapshot.gatewayChain))
            co_return co_await answerWithPolicy();
        if (mismatch)
            m_allow = snapshot.router.methodsFor(m_x.request);
        co_return co_await answerWith(mismatch ? kMethodNotAllowed : kNoRoute);
    }
    const RouteEntry& route = *m_match.route;
    context.place = &route.place;
    if (route.unavailableStatus != 0)
        co_return co_await answerWith({route.unavailableStatus, route.unavailableCode, route.unavailableStatus == 410 ? "this version of the API is retired" : "the tenant is suspended"});
    if (m_worker.overload.sheds(route.shedding)) {
        m_worker.shard.shed(static_cast<size_t>(route.shedding));
        co_return co_await answerWith(kOverloaded);
    }
    if (route.front->size() > 0 && !co_await runChain(route.front))
        co_return co_await answerWithPolicy();
    const auto rest = m_worker.restFor(*m_held, route, context.consumer);
    if (rest->size() > 0 && !co_await runChain(rest))
        co_return co_await answerWithPolicy();
    if (preflight) { // no policy took it
        m_allow = snapshot.router.methodsFor(m_x.request);
        co_return co_await answerWith(kMethodNotAllowed);
    }
    m_x.responseChain = rest.get();
    if (co_await m_x.forward(route, m_match, m_clientText))
        co_return m_x.clientKeepAlive || endsGently();
    if (m_x.responseBegun || m_x.clientGone)
        co_return false;
    // How much of the body went to the upstream can't be said any more: what follows is not read as a request.
    if (!m_x.bodyDone)
        m_x.clientKeepAlive = false;
    co_return co_await answerWith(m_x.failure);
}

// For the end of serve(): false, and the connection is closed with an eye to what the client still sends.
bool Session::endsGently()
{
    m_closeGently = m_closeGently || !m_x.bodyDone || !m_x.in.empty();
    return false;
}

// Whether the TLS handshake's server name, if there was one, is the request's host.
bool Session::nameFits(std::string_view host) const
{
    const std::string name = m_x.client.tls() ? m_x.client.tls()->serverName() : std::string();
    return name.empty() || host.empty() || base::equalsIgnoreCase(name, host);
}

// A preflight (WHATWG Fetch, section 3.2.2) asks for another method than its own: it belongs to the route that takes that one, whose policies may answer it.
bool Session::findForPreflight(const Router& router)
{
    http::RequestHead& request = m_x.request;
    const std::string_view wanted = request.fields.value("access-control-request-method");
    if (request.method != http::Method::Options || wanted.empty() || !request.fields.find("origin"))
        return false;
    const auto method = std::exchange(request.method, http::methodFrom(wanted));
    const auto text = std::exchange(request.methodText, wanted);
    const bool found = router.find(request, m_match);
    request.method = method;
    request.methodText = text;
    return found;
}

net::Task<bool> Session::runChain(std::shared_ptr<const pipeline::Chain> chain)
{
    pipeline::Context& context = m_x.context;
    std::vector<pipeline::Step>* trace = m_x.traced ? &m_steps : nullptr;
    m_chains.push_back(chain);
    uint32_t next = 0;
    for (;;) {
        const size_t reportedBefore = m_reported.size();
        const size_t stepsBefore = m_steps.size();
        pipeline::Chain::Outcome outcome = chain->run(context, next, m_reported, trace);
        if (outcome.verdict == pipeline::Verdict::Suspend) {
            const uint32_t policy = outcome.policy;
            const pipeline::Verdict verdict = co_await chain->at(policy).policy->resume(context);
            context.nowNs = m_worker.loop.nowNs();
            outcome = chain->settle(context, policy, verdict, m_reported, trace);
            if (!noteOutcome(*chain, outcome, reportedBefore, stepsBefore))
                co_return false;
            next = policy + 1;
            continue;
        }
        co_return noteOutcome(*chain, outcome, reportedBefore, stepsBefore);
    }
}

bool Session::noteOutcome(const pipeline::Chain& chain, pipeline::Chain::Outcome outcome, size_t reportedBefore, size_t stepsBefore)
{
    for (size_t i = reportedBefore; i < m_reported.size(); ++i)
        m_reportedPolicies.push_back(&chain.at(m_reported[i]));
    for (size_t i = stepsBefore; i < m_steps.size(); ++i) {
        m_stepPolicies.push_back(&chain.at(m_steps[i].policy));
        m_steps[i].policy = static_cast<uint32_t>(m_stepPolicies.size() - 1);
    }
    if (outcome.verdict != pipeline::Verdict::Answer)
        return true;
    m_answerPolicy = &chain.at(outcome.policy);
    return false;
}

net::Task<bool> Session::answerWith(const Failure& failure)
{
    m_x.failure = failure;
    if (failure.status == kBodyTooLarge.status && m_x.context.maxRequestBodyPolicy != UINT32_MAX) {
        for (const auto& chain : m_chains) {
            if (m_x.context.maxRequestBodyPolicy < chain->size() && chain->at(m_x.context.maxRequestBodyPolicy).type->kind == "request-size")
                m_answerPolicy = &chain->at(m_x.context.maxRequestBodyPolicy);
        }
    }
    const std::string_view policy = m_answerPolicy && !m_answerPolicy->hideReason ? std::string_view(m_answerPolicy->qualified) : std::string_view();
    const std::string body = problemBody(failure.status, failure.code, failure.detail, policy, {m_x.requestId, sizeof m_x.requestId});
    std::vector<std::pair<std::string, std::string>> fields;
    if (failure.status == kMethodNotAllowed.status && !m_allow.empty())
        fields.emplace_back("Allow", m_allow); // RFC 9110, section 15.5.6
    if (failure.code == kOverloaded.code)
        fields.emplace_back("Retry-After", "1");
    co_return co_await sendOwn(failure.status, "application/problem+json", body, fields);
}

net::Task<bool> Session::answerWithPolicy()
{
    const pipeline::Answer& answer = m_x.context.answer();
    m_x.failure = {answer.status, answer.code, answer.detail};
    if (!answer.isRejection())
        co_return co_await sendOwn(answer.status, answer.contentType, answer.body, answer.fields);
    const bool hidden = m_answerPolicy->hideReason;
    const std::string body =
        !answer.body.empty()
            ? answer.body
            : problemBody(answer.status, hidden ? std::string_view() : answer.code, hidden ? std::string_view() : std::string_view(answer.detail),
                          hidden ? std::string_view() : std::string_view(m_answerPolicy->qualified), {m_x.requestId, sizeof m_x.requestId});
    const std::string_view type = answer.contentType.empty() ? std::string_view("application/problem+json") : std::string_view(answer.contentType);
    co_return co_await sendOwn(answer.status, type, body, answer.fields);
}

net::Task<bool> Session::sendOwn(int status, std::string_view contentType, const std::string& body, const std::vector<std::pair<std::string, std::string>>& fields)
{
    m_x.status = status;
    // A body that was announced with Expect and not asked for does not come (RFC 9110 section 10.1.1); whether it does can't be known, so the connection ends.
    if (m_x.framing.expectContinue || m_worker.draining)
        m_x.clientKeepAlive = false;
    // A body too long to be read to its end ends the connection; the answer says so.
    if (!m_x.bodyDone && m_x.framing.body == BodyKind::Length && m_x.framing.length > Exchange::kMaxDropped)
        m_x.clientKeepAlive = false;
    http::ResponseHead head;
    head.status = status;
    for (const auto& [name, value] : fields)
        head.fields.add(name, value);
    if (!contentType.empty() && status != 204)
        head.fields.add("Content-Type", contentType);
    http::h1::Framing framing;
    framing.body = status == 204 || status == 304 ? BodyKind::None : BodyKind::Length;
    framing.length = body.size();
    const bool traced = m_x.traced;
    std::string text;
    ClientHead{head, framing, m_x.context, nullptr, m_x.request.minorVersion, m_x.clientKeepAlive, traced, {m_x.requestId, sizeof m_x.requestId}, m_worker.date()}.write(text);
    iovec parts[2];
    parts[0] = {text.data(), text.size()};
    parts[1] = {const_cast<char*>(body.data()), m_x.request.method == http::Method::Head || framing.body == BodyKind::None ? 0 : body.size()};
    m_x.responseBegun = true;
    const bool sent = co_await m_x.send(parts);
    if (!sent)
        co_return false;
    if (m_x.clientKeepAlive && !m_x.bodyDone && !co_await m_x.dropBody())
        m_x.clientKeepAlive = false;
    co_return m_x.clientKeepAlive || endsGently();
}

void Session::finish()
{
    if (std::exchange(m_underWay, false))
        m_worker.overload.requestEnds();
    const int64_t duration = std::max<int64_t>(m_worker.loop.nowNs() - m_x.startNs, 0);
    const RouteEntry* route = m_match.route;
    const int status = m_x.clientGone && !m_x.responseBegun ? 0 : m_x.status;
    telemetry::Slot slots[5] = {0, kNoSlot, kNoSlot, kNoSlot, kNoSlot};
    if (route && m_x.context.place) {
        slots[1] = route->tenantSlot;
        slots[2] = route->serviceSlot;
        slots[3] = route->routeSlot;
    }
    if (m_x.context.consumer)
        slots[4] = m_x.context.consumer->slot;
    const bool rejected = m_answerPolicy && !m_x.failure.code.empty();
    for (const telemetry::Slot slot : slots) {
        if (slot == kNoSlot)
            continue;
        m_worker.shard.request(slot, status, m_x.bytesIn, m_x.bytesOut, static_cast<uint64_t>(duration));
        if (rejected)
            m_worker.shard.rejected(slot);
        if (!m_reportedPolicies.empty())
            m_worker.shard.reported(slot);
    }
    if (rejected && m_answerPolicy->slot != kNoSlot)
        m_worker.shard.rejected(m_answerPolicy->slot);
    for (const pipeline::BoundPolicy* policy : m_reportedPolicies) {
        if (policy->slot != kNoSlot)
            m_worker.shard.reported(policy->slot);
    }
    if (m_x.traced || m_worker.accessLog.wanted())
        log(duration);
    m_answerPolicy = nullptr;
    m_allow.clear();
    m_match.route = nullptr;
    m_reported.clear();
    m_reportedPolicies.clear();
    m_steps.clear();
    m_stepPolicies.clear();
    m_chains.clear();
    m_held.reset();
}

void Session::log(int64_t durationNs)
{
    const pipeline::Context& context = m_x.context;
    AccessRecord record;
    record.wallNs = m_worker.loop.wallNs();
    record.requestId.assign(m_x.requestId, sizeof m_x.requestId);
    record.client = m_clientText;
    record.method = m_x.request.methodText;
    record.host = m_x.request.host;
    record.path = m_x.request.path;
    record.query = context.loggedQuery ? *context.loggedQuery : m_x.request.query;
    if (m_held && !record.query.empty() && !m_held->snapshot->secretParameters.empty())
        record.query = http::withoutParameters(record.query, m_held->snapshot->secretParameters);
    record.userAgent = m_x.request.fields.value(http::HeaderId::UserAgent).substr(0, 512);
    record.minorVersion = m_x.request.minorVersion;
    record.status = m_x.clientGone && !m_x.responseBegun ? 0 : m_x.status;
    if (context.place) {
        record.tenant = context.place->tenant;
        record.service = context.place->service;
        record.route = context.place->route;
    }
    if (context.consumer)
        record.consumer = context.consumer->id;
    record.credential = context.credentialId;
    if (m_answerPolicy)
        record.policy = m_answerPolicy->qualified;
    record.code = m_x.failure.code;
    record.reason = m_x.failure.detail;
    for (const pipeline::BoundPolicy* policy : m_reportedPolicies)
        record.reported.push_back(policy->qualified);
    if (m_x.target)
        record.upstream = m_x.target->authority;
    record.durationNs = durationNs;
    record.upstreamNs = m_x.target ? std::min(m_x.upstreamNs, durationNs) : 0;
    record.bytesIn = m_x.bytesIn;
    record.bytesOut = m_x.bytesOut;
    record.revision = m_held ? m_held->snapshot->revision : 0;
    record.traced = m_x.traced;
    if (m_x.traced) {
        record.steps = m_steps;
        for (const pipeline::BoundPolicy* policy : m_stepPolicies) {
            record.stepPolicies.push_back(policy->qualified);
            record.stepKinds.emplace_back(policy->type->kind);
            record.stepPhases.emplace_back(phaseName(policy->type->phase));
            record.stepScopes.push_back(base::toText(policy->scope));
            record.stepModes.emplace_back(policy->mode == pipeline::Mode::Report ? "report" : "enforce");
        }
    }
    m_worker.accessLog.push(std::move(record));
}

} // namespace gatehouse::proxy
