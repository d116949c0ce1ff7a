// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/transaction.h"

#include "base/bytes.h"
#include "net/tls_session.h"
#include "pipeline/body_changer.h"
#include "proxy/judge_response.h"
#include "proxy/override_fields.h"

#include <utility>

namespace gatehouse::proxy {

using http::h1::BodyKind;
using telemetry::kNoSlot;

void Transaction::reset(const Peer& peer)
{
    call.reset();
    m_exchange.reset();
    pipeline::Context& context = call.context;
    context.client = peer.address.ip;
    context.tls = peer.tls;
    context.peerCertificate = peer.certificate.get();
    context.tlsFacts = peer.tlsFacts.get();
    context.loop = &m_worker.loop;
    context.memory = &m_account;
    call.clientAddress = call.forwardedFor = peer.text;
    m_peer = call.peer = &peer;
}

net::Task<void> Transaction::refuse(ClientSide& client, Failure failure)
{
    m_client = &client;
    begin();
    call.request.clear();
    call.framing = {};
    client.keepAlive = false;
    m_held = m_worker.held;
    m_worker.writeRequestId(call.requestId);
    co_await answerWith(failure);
    finish();
}

void Transaction::begin()
{
    m_underWay = true;
    m_client->bear(m_peer->rules->bodyTimeout.count(), m_peer->rules->minimumRate);
    m_worker.overload.requestBegins();
    call.startNs = m_worker.loop.nowNs();
}

// The peer is a proxy of ours: who asks is whom it forwards for.
void Transaction::believe(const TrustedPeers& trusted)
{
    const auto client = forwardedClient(call.request.fields, trusted);
    if (!client)
        return;
    call.context.client = client->ip;
    call.context.peerCertificate = nullptr; // the proxy's own: it says nothing of whom it forwards for
    call.context.tlsFacts = nullptr;
    call.context.tls = client->tls.value_or(m_peer->tls);
    call.clientAddress = call.context.keep(client->ip.text());
    call.forwardedFor = call.context.keep(client->chain + ", " + m_peer->text);
}

net::Task<void> Transaction::serve(ClientSide& client)
{
    m_client = &client;
    begin();
    co_await route();
    finish();
}

void Transaction::abandon()
{
    if (!m_underWay)
        return;
    m_exchange.reset();
    call.clientGone = true;
    finish();
}

void Transaction::fail()
{
    m_exchange.reset();
    call.failure = kWorkerFault;
    if (!call.responseBegun)
        call.status = kWorkerFault.status;
    call.responseBegun = true;
    finish();
}

net::Task<void> Transaction::route()
{
    m_held = m_worker.held;
    m_worker.writeRequestId(call.requestId);
    http::RequestHead& request = call.request;
    pipeline::Context& context = call.context;
    // Any other protocol, as h2c, would carry requests past the policies (RFC 9110, section 7.8 allows to ignore the wish).
    if (call.framing.upgrade && (request.method != http::Method::Get || call.framing.body != BodyKind::None || !isWebSocket(request.fields)))
        call.framing.upgrade = false;
    if (!m_held || request.method == http::Method::Connect || request.method == http::Method::Trace) {
        m_client->keepAlive = false;
        co_return co_await answerWith(kTraceRefused);
    }
    const Snapshot& snapshot = *m_held->snapshot;
    context.request = &request;
    if (m_peer->trusted)
        believe(m_peer->rules->trusted);
    context.consumers = snapshot.consumers.get();
    if (call.framing.body == BodyKind::Length)
        context.contentLength = call.framing.length;
    context.headBytes = m_client->bytesIn;
    context.hasBody = !m_client->bodyDone();
    context.nowNs = m_worker.loop.nowNs();
    context.wallNs = m_worker.loop.wallNs();
    context.requestId = call.id();
    context.steps = &m_steps;
    if (!m_worker.traceToken.empty()) {
        const std::string_view token = request.fields.value(http::HeaderId::XGatehouseTrace);
        call.traced = context.tracing = !token.empty() && token == m_worker.traceToken;
    }
    // Policies were chosen for the host that the client asked for in its handshake, and by its certificate's name it trusts us (RFC 9110, section 7.4).
    if (context.tls && !nameFits(request.host)) {
        m_client->keepAlive = false;
        co_return co_await answerWith(kMisdirected);
    }
    if (const pipeline::Chain* own = snapshot.ownAddress(request)) {
        Ran ran = runChain(*snapshot.gatewayChain);
        if (ran == Ran::Suspended)
            ran = co_await resumeChain() ? Ran::Through : Ran::Answered;
        if (ran == Ran::Through)
            ran = runChain(*own);
        if (ran == Ran::Answered)
            co_return co_await answerWithPolicy();
        co_return co_await answerWith(kNoRoute);
    }
    bool found = snapshot.router.find(request, call.match);
    const bool preflight = !found && call.match.methodMismatch && findForPreflight(snapshot.router);
    found = found || preflight;
    if (!found) {
        const bool mismatch = call.match.methodMismatch;
        Ran ran = runChain(*snapshot.gatewayChain);
        if (ran == Ran::Suspended)
            ran = co_await resumeChain() ? Ran::Through : Ran::Answered;
        if (ran == Ran::Answered)
            co_return co_await answerWithPolicy();
        if (mismatch)
            m_allow = snapshot.router.methodsFor(request);
        co_return co_await answerWith(mismatch ? kMethodNotAllowed : kNoRoute);
    }
    const RouteEntry& route = *call.match.route;
    context.place = &route.place;
    context.pathParameters = call.match.parameters;
    // With very many routes and tenants nothing of this is in a cache: asked for together, it comes in the time of two or three lines instead of twenty.
    route.front->prefetch();
    route.rest->prefetch();
    route.upstream->prefetch();
    route.front->prefetchPolicies();
    route.rest->prefetchPolicies();
    route.upstream->prefetchTarget();
    if (route.unavailableStatus != 0)
        co_return co_await answerWith({route.unavailableStatus, route.unavailableCode, route.unavailableStatus == 410 ? "this version of the API is retired" : "the tenant is suspended"});
    if (m_worker.overload.sheds(route.shedding)) {
        m_worker.shard.shed(static_cast<size_t>(route.shedding));
        co_return co_await answerWith(kOverloaded);
    }
    if (!route.allowOverrides)
        takeOverridesOut(request.fields, context.requestEdits);
    Ran ran = runChain(*route.front);
    if (ran == Ran::Suspended)
        ran = co_await resumeChain() ? Ran::Through : Ran::Answered;
    if (ran == Ran::Answered)
        co_return co_await answerWithPolicy();
    const pipeline::Chain* rest = m_worker.restFor(*m_held, route, context.consumer, m_merged);
    call.responseChain = rest;
    ran = runChain(*rest);
    if (ran == Ran::Suspended)
        ran = co_await resumeChain() ? Ran::Through : Ran::Answered;
    if (ran == Ran::Answered)
        co_return co_await answerWithPolicy();
    if (preflight) { // no policy took it
        m_allow = snapshot.router.methodsFor(request);
        co_return co_await answerWith(kMethodNotAllowed);
    }
    const auto& wanted = context.forwarding.service;
    const bool elsewhere = wanted && *wanted < snapshot.services.size() && snapshot.services[*wanted];
    if (m_readBody.hasBegun())
        m_client->rewind(m_readBody.bytes());
    const bool forwarded = co_await m_exchange.forward(*m_client, route, elsewhere ? *snapshot.services[*wanted] : *route.upstream);
    if (!context.forwarding.mirrors.empty()) {
        if (const auto body = m_exchange.keptBody())
            m_worker.mirrors.start(call, route, m_held, *body);
    }
    m_client->unwind();
    if (!context.heldFor.empty())
        noteResponse();
    if (forwarded)
        co_return;
    if (call.responseBegun || call.clientGone) {
        m_client->keepAlive = false;
        co_return;
    }
    // How much of the body went to the upstream can't be said any more: what follows is not read as a request.
    if (!m_client->bodyDone())
        m_client->keepAlive = false;
    if (call.refusedBy != UINT32_MAX)
        co_return co_await answerResponseRefused();
    if (const uint32_t refuser = context.refusal().policy; context.refusal().status != 0 && refuser < rest->size())
        m_answerPolicy = &rest->at(refuser);
    co_await answerWith(call.failure);
}

// What policies made of the answer's body.
void Transaction::noteResponse()
{
    const pipeline::Chain& chain = *call.responseChain;
    for (const uint32_t policy : call.responseReported)
        m_reportedPolicies.push_back(&chain.at(policy));
    for (pipeline::Step& step : call.responseSteps) {
        m_stepPolicies.push_back(&chain.at(step.policy));
        step.policy = static_cast<uint32_t>(m_stepPolicies.size() - 1);
        m_steps.push_back(std::move(step));
    }
}

net::Task<void> Transaction::answerResponseRefused()
{
    m_answerPolicy = &call.responseChain->at(call.refusedBy);
    co_await answerWithPolicy();
}

// Whether the TLS handshake's server name, if there was one, is the request's host.
bool Transaction::nameFits(std::string_view host) const
{
    const net::TlsSession* tls = m_client->tls();
    const std::string name = tls ? tls->serverName() : std::string();
    return name.empty() || host.empty() || base::equalsIgnoreCase(name, host);
}

// A preflight (WHATWG Fetch, section 3.2.2) asks for another method than its own: it belongs to the route that takes that one, whose policies may answer it.
bool Transaction::findForPreflight(const Router& router)
{
    http::RequestHead& request = call.request;
    const std::string_view wanted = request.fields.value("access-control-request-method");
    if (request.method != http::Method::Options || wanted.empty() || !request.fields.find("origin"))
        return false;
    const auto method = std::exchange(request.method, http::methodFrom(wanted));
    const auto text = std::exchange(request.methodText, wanted);
    const bool found = router.find(request, call.match);
    request.method = method;
    request.methodText = text;
    return found;
}

Transaction::Ran Transaction::runChain(const pipeline::Chain& chain)
{
    if (chain.size() == 0)
        return Ran::Through;
    m_chains.push_back({&chain, UINT32_MAX});
    return goOn(0);
}

Transaction::Ran Transaction::goOn(uint32_t next)
{
    const pipeline::Chain& chain = *m_chains.back().chain;
    const size_t reportedBefore = m_reported.size();
    const size_t stepsBefore = m_steps.size();
    const pipeline::Chain::Outcome outcome = chain.run(call.context, next, m_reported, call.traced || call.context.timesSteps ? &m_steps : nullptr);
    if (outcome.verdict == pipeline::Verdict::Suspend || outcome.verdict == pipeline::Verdict::Body) {
        m_suspended = outcome.policy;
        m_wantsBody = outcome.verdict == pipeline::Verdict::Body;
        noteOutcome(chain, {}, reportedBefore, stepsBefore);
        return Ran::Suspended;
    }
    return noteOutcome(chain, outcome, reportedBefore, stepsBefore) ? Ran::Through : Ran::Answered;
}

net::Task<bool> Transaction::resumeChain()
{
    pipeline::Context& context = call.context;
    const pipeline::Chain& chain = *m_chains.back().chain;
    for (;;) {
        const uint32_t policy = m_suspended;
        pipeline::Verdict verdict;
        std::optional<std::string> instead;
        if (m_wantsBody) {
            using Outcome = ReadBody::Outcome;
            const Outcome read = co_await m_readBody.read(*m_client, call, context.wantedBody, {chain.at(policy).mode == pipeline::Mode::Report, context.wantsFirst});
            if (read == Outcome::Failed) {
                m_bodyFailed = true;
                m_chains.back().last = policy;
                co_return false;
            }
            const bool whole = read == Outcome::Whole;
            if (read == Outcome::Unheld) {
                context.skip("the body could not be held: it passes unjudged");
                verdict = pipeline::Verdict::Continue;
            } else {
                const pipeline::Body body{whole ? pipeline::Body::State::Whole : pipeline::Body::State::TooLarge, whole ? m_readBody.bytes() : m_readBody.bytes().substr(0, context.wantsFirst ? context.wantedBody : 0)};
                const pipeline::BodyChanger* const changer = chain.at(policy).bodyChanger;
                verdict = changer ? changer->changeBody(context, body, instead) : chain.at(policy).policy->onRequestBody(context, body);
                if (!whole)
                    instead.reset();
            }
            if (verdict == pipeline::Verdict::Suspend)
                verdict = co_await chain.at(policy).policy->resume(context);
        } else {
            verdict = co_await chain.at(policy).policy->resume(context);
        }
        context.nowNs = m_worker.loop.nowNs();
        const size_t reportedBefore = m_reported.size();
        const size_t stepsBefore = m_steps.size();
        const pipeline::Chain::Outcome outcome = chain.settle(context, policy, verdict, m_reported, call.traced || call.context.timesSteps ? &m_steps : nullptr);
        if (!noteOutcome(chain, outcome, reportedBefore, stepsBefore))
            co_return false;
        if (instead && chain.at(policy).mode == pipeline::Mode::Enforce)
            m_readBody.replace(std::move(*instead), call);
        const Ran ran = goOn(policy + 1);
        if (ran != Ran::Suspended)
            co_return ran == Ran::Through;
    }
}

bool Transaction::noteOutcome(const pipeline::Chain& chain, pipeline::Chain::Outcome outcome, size_t reportedBefore, size_t stepsBefore)
{
    for (size_t i = reportedBefore; i < m_reported.size(); ++i)
        m_reportedPolicies.push_back(&chain.at(m_reported[i]));
    for (size_t i = stepsBefore; i < m_steps.size(); ++i) {
        m_stepPolicies.push_back(&chain.at(m_steps[i].policy));
        m_steps[i].policy = static_cast<uint32_t>(m_stepPolicies.size() - 1);
    }
    if (outcome.verdict != pipeline::Verdict::Answer)
        return true;
    m_chains.back().last = outcome.policy;
    m_answerPolicy = &chain.at(outcome.policy);
    return false;
}

// The policy of that kind which stands there in its chain refused, though later than its own turn.
void Transaction::blame(uint32_t index, std::string_view kind)
{
    for (const RunChain& run : m_chains) {
        if (index < run.chain->size() && run.chain->at(index).type->kind == kind)
            m_answerPolicy = &run.chain->at(index);
    }
}

net::Task<void> Transaction::answerWith(const Failure& failure)
{
    call.failure = failure;
    if (failure.status == kBodyTooLarge.status)
        blame(call.context.maxRequestBodyPolicy, "request-size");
    else if (failure.code == kAnswerTooLarge.code)
        blame(call.context.maxResponseBodyPolicy, "body-size");
    const bool hidden = m_answerPolicy && m_answerPolicy->hideReason;
    const std::string_view policy = m_answerPolicy && !hidden ? std::string_view(m_answerPolicy->qualified) : std::string_view();
    const std::string body = problemBody(failure.status, hidden ? std::string_view() : std::string_view(failure.code), hidden ? std::string_view() : std::string_view(failure.detail), policy, call.id());
    std::vector<std::pair<std::string, std::string>> fields;
    if (failure.status == kMethodNotAllowed.status && !m_allow.empty())
        fields.emplace_back("Allow", m_allow); // RFC 9110, section 15.5.6
    if (failure.code == kOverloaded.code)
        fields.emplace_back("Retry-After", "1");
    co_await sendOwn(failure.status, "application/problem+json", body, fields);
}

net::Task<void> Transaction::answerWithPolicy()
{
    if (m_bodyFailed) {
        m_client->keepAlive = false; // what follows can't be read as a request
        if (call.clientGone)
            co_return;
        co_return co_await answerWith(Failure(call.failure));
    }
    const pipeline::Answer& answer = call.context.answer();
    call.failure = {answer.status, answer.code, answer.detail};
    const std::string_view given = answer.shared ? std::string_view(*answer.shared) : std::string_view(answer.body);
    if (answer.actsAsUpstream)
        co_return co_await answerAsUpstream(answer);
    if (!answer.isRejection())
        co_return co_await sendOwn(answer.status, answer.contentType, given, answer.fields);
    static const std::vector<std::pair<std::string, std::string>> kNoProblems;
    const bool hidden = m_answerPolicy->hideReason;
    const std::string_view nothing;
    const std::string made = given.empty() ? problemBody(answer.status, hidden ? nothing : answer.code, hidden ? nothing : std::string_view(answer.detail),
                                                         hidden ? nothing : std::string_view(m_answerPolicy->qualified), call.id(), hidden ? kNoProblems : answer.problems)
                                           : std::string();
    const std::string_view type = answer.contentType.empty() ? std::string_view("application/problem+json") : std::string_view(answer.contentType);
    co_await sendOwn(answer.status, type, given.empty() ? std::string_view(made) : given, answer.fields);
}

// As if the upstream had said it: response hooks and filters apply.
net::Task<void> Transaction::answerAsUpstream(const pipeline::Answer& answer)
{
    http::ResponseHead head;
    std::string_view body;
    std::string length;
    const auto take = [&](const pipeline::Answer& from) {
        head.fields.clear();
        head.status = from.status;
        for (const auto& [name, value] : from.fields)
            head.fields.add(name, value);
        if (!from.contentType.empty())
            head.fields.add("Content-Type", from.contentType);
        body = from.shared ? std::string_view(*from.shared) : std::string_view(from.body);
        length = std::to_string(body.size());
        if (from.status != 204 && from.status != 304 && !head.fields.has(http::HeaderId::ContentLength))
            head.fields.add("Content-Length", length); // hooks judge by it
    };
    take(answer);
    const size_t edits = call.context.responseEdits.size();
    if (call.responseChain)
        call.responseChain->runResponse(call.context, head);
    if (call.context.refusal().status != 0) {
        m_answerPolicy = &call.responseChain->at(call.context.refusal().policy);
        co_return co_await answerWith(refused(call.context));
    }
    pipeline::Answer kept;
    if (!call.context.heldFor.empty()) {
        // Who looks at it may make an answer in its place.
        kept = answer;
        take(kept);
        const auto outcome = co_await judgeResponse(call, m_worker.loop, body, true);
        noteResponse();
        if (outcome.verdict == pipeline::Verdict::Answer) {
            call.context.responseEdits.resize(edits);
            call.context.responseFilter.reset();
            call.context.responseObservers.clear();
            call.refusedBy = outcome.policy;
            co_return co_await answerResponseRefused();
        }
    }
    std::string filtered;
    if (call.context.responseFilter && !body.empty()) {
        if (!call.context.responseFilter->data(body, true, filtered)) {
            call.context.responseEdits.resize(edits);
            co_return co_await answerWith(kBadUpstreamAnswer);
        }
        body = filtered;
    }
    co_await sendAnswer(head, body, call.match.route);
}

net::Task<void> Transaction::sendOwn(int status, std::string_view contentType, std::string_view body, const std::vector<std::pair<std::string, std::string>>& fields)
{
    http::ResponseHead head;
    head.status = status;
    for (const auto& [name, value] : fields)
        head.fields.add(name, value);
    if (!contentType.empty() && status != 204)
        head.fields.add("Content-Type", contentType);
    co_await sendAnswer(head, body, nullptr);
}

net::Task<void> Transaction::sendAnswer(const http::ResponseHead& head, std::string_view body, const RouteEntry* route)
{
    call.status = head.status;
    // A body that was announced with Expect and not asked for does not come (RFC 9110 section 10.1.1); whether it does can't be known, so the connection ends.
    if (call.framing.expectContinue || m_worker.draining)
        m_client->keepAlive = false;
    // A body too long to be read to its end ends the connection; the answer says so.
    if (!m_client->bodyDone() && call.framing.body == BodyKind::Length && call.framing.length > ClientSide::kMaxDropped)
        m_client->keepAlive = false;
    http::h1::Framing framing;
    framing.body = head.status == 204 || head.status == 304 ? BodyKind::None : BodyKind::Length;
    framing.length = body.size();
    m_client->begin(ClientHead{head, framing, call.context, route, call.request.minorVersion, m_client->keepAlive, call.traced, call.id(), m_worker.date()});
    if (call.request.method != http::Method::Head && framing.body != BodyKind::None)
        m_client->add(body);
    m_client->end({});
    call.responseBegun = true;
    net::EventLoop::TurnEnd turn(m_worker.loop, m_client->stage());
    co_await turn;
    http::Sent sent = m_client->push();
    if (sent == http::Sent::Blocked)
        sent = co_await m_client->drain(m_worker.loop) ? http::Sent::Done : http::Sent::Gone;
    if (sent == http::Sent::Gone) {
        call.clientGone = true;
        m_client->keepAlive = false;
    }
}

void Transaction::finish()
{
    if (std::exchange(m_underWay, false))
        m_worker.overload.requestEnds();
    const int64_t duration = std::max<int64_t>(m_worker.loop.nowNs() - call.startNs, 0);
    const int status = call.clientGone && !call.responseBegun ? 0 : call.status;
    count(duration, status);
    const pipeline::Chain* const chain = chainOfScope();
    const pipeline::Chain* const front = call.match.route ? call.match.route->front.get() : nullptr;
    if (call.traced || (chain && chain->wantsRecord()) || (front && front->wantsRecord()) || m_worker.accessLog.wanted())
        log(duration, front, chain);
    endChains(duration, status);
    m_answerPolicy = nullptr;
    m_bodyFailed = false;
    m_client->unwind();
    m_readBody.clear();
    m_exchange.releaseHeld();
    m_allow.clear();
    call.match.route = nullptr;
    m_reported.clear();
    m_reportedPolicies.clear();
    m_steps.clear();
    m_stepPolicies.clear();
    m_chains.clear();
    m_merged.reset();
    m_held.reset();
}

// The policies in whose scope the request was, whether or not it came to them.
const pipeline::Chain* Transaction::chainOfScope() const
{
    if (call.responseChain)
        return call.responseChain;
    if (call.match.route)
        return call.match.route->rest.get();
    return m_held ? m_held->snapshot->gatewayChain.get() : nullptr;
}

void Transaction::endChains(int64_t durationNs, int status)
{
    pipeline::Ending& ending = call.ending;
    ending.status = status;
    ending.clientGone = call.clientGone;
    ending.durationNs = durationNs;
    ending.upstreamNs = std::min(call.upstreamNs, durationNs);
    ending.nowNs = m_worker.loop.nowNs();
    for (const RunChain& run : m_chains)
        run.chain->runEnd(call.context, ending, run.last);
    // Who waits for a body that was cut off hears of it now.
    call.context.responseObservers.clear();
    call.context.responseFilter.reset();
}

void Transaction::count(int64_t durationNs, int status)
{
    const RouteEntry* route = call.match.route;
    telemetry::Slot slots[5] = {0, kNoSlot, kNoSlot, kNoSlot, kNoSlot};
    if (route && call.context.place) {
        slots[1] = route->tenantSlot;
        slots[2] = route->serviceSlot;
        slots[3] = route->routeSlot;
    }
    if (call.context.consumer)
        slots[4] = call.context.consumer->slot;
    const bool rejected = m_answerPolicy && !call.failure.code.empty();
    if (call.context.inspectionNs != 0 && slots[3] != kNoSlot)
        m_worker.shard.inspected(slots[3], call.context.inspectionNs);
    m_worker.shard.request(slots, status, m_client->bytesIn, m_client->bytesOut, static_cast<uint64_t>(durationNs));
    for (const telemetry::Slot slot : slots) {
        if (slot == kNoSlot)
            continue;
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
}

} // namespace gatehouse::proxy
