// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/exchange.h"

#include "base/bytes.h"
#include "net/tls_session.h"
#include "proxy/hash_key.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gatehouse::proxy {

namespace {

using http::Sent;
using http::h1::BodyKind;
using upstream::Link;

constexpr size_t kMostWithHead = 64 * 1024; // of a body that was read before: more goes while the answer is waited for, which may come early
constexpr uint32_t kMostTries = 11; // what the schemas allow

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

int64_t orService(std::chrono::nanoseconds own, std::chrono::nanoseconds ofService)
{
    return (own.count() > 0 ? own : ofService).count();
}

} // namespace

void Exchange::reset()
{
    m_hedge.reset();
    dropUpstream();
    m_pumpFailure = Failure();
    m_bodySeen = 0;
    m_body.clear();
    m_bodyKept = true;
    m_bodyStarted = false;
    m_bodyEndNs = 0;
    m_totalEndNs = net::Timer::kNever;
    releaseHeld();
}

void Exchange::releaseHeld()
{
    if (m_heldAccount == 0)
        return;
    accountHeld(0);
    m_held = m_filtered = std::string(); // nothing is counted where little is kept
}

bool Exchange::isRepeatable() const
{
    return isIdempotent(m_call.request.method) && !m_bodyStarted && m_call.framing.body == BodyKind::None && !m_call.framing.upgrade;
}

bool Exchange::isRetriedStatus(int status) const
{
    const pipeline::RetryRules* rules = m_call.context.forwarding.retry;
    return rules && !m_lastTry && isRepeatable() && std::find(rules->onStatuses.begin(), rules->onStatuses.end(), status) != rules->onStatuses.end();
}

Exchange::Attempt Exchange::fail(const Failure& why)
{
    m_call.failure = why;
    dropUpstream();
    return Attempt::Failed;
}

void Exchange::dropUpstream(bool complete)
{
    m_pump.reset();
    if (m_link)
        m_link->finish(complete);
    m_link = nullptr;
    m_other.reset();
}

net::Task<bool> Exchange::forward(ClientSide& client, const RouteEntry& route, const upstream::ServiceUpstream& service)
{
    m_client = &client;
    m_service = &service;
    m_paid = false;
    const pipeline::Forwarding& wish = m_call.context.forwarding;
    const pipeline::RetryRules* rules = wish.retry;
    m_timeouts = {orService(wish.sendTimeout, service.sendTimeout), orService(wish.responseTimeout, service.responseTimeout), orService(wish.readTimeout, service.readTimeout)};
    if (rules && rules->attemptTimeout.count() > 0)
        m_timeouts.response = rules->attemptTimeout.count();
    if (wish.totalTimeout.count() > 0)
        m_totalEndNs = m_call.startNs + wish.totalTimeout.count();
    m_call.ending.forwarded = true;
    const uint32_t furtherTries = rules ? rules->attempts : service.retries;
    m_key = service.balance == upstream::Balance::Hash ? hashKey(m_call, service.hashKey) : std::nullopt;
    const std::string greeting = greetingFor(service);
    std::array<uint32_t, kMostTries> tried;
    for (uint32_t tries = 0;; ++tries) {
        m_lastTry = tries >= furtherTries || tries + 1 == kMostTries;
        const upstream::Balancer::Choice choice = m_worker.balancer.choose(service, std::span(tried).first(tries), m_key);
        if (!choice.target) {
            fail(kNoTarget);
            co_return false;
        }
        m_call.target = choice.target;
        m_chosen = choice.index;
        // What a try before came to is no longer how it ends.
        pipeline::Ending& ending = m_call.ending;
        ending.connectFailed = ending.timedOut = ending.reset = false;
        const int64_t tryNs = nowNs();
        Attempt outcome = Attempt::Done;
        bool stale = false; // a kept connection that its target had closed: no fault, and no load
        if (service.protocol != upstream::ServiceUpstream::Protocol::Http1) {
            outcome = co_await connectHttp2(service, choice);
        } else if (upstream::Connection idle = choice.pool->takeIdle(greeting); idle.stream) {
            m_h1.attach(*choice.pool, std::move(idle));
            m_link = &m_h1;
        } else {
            outcome = co_await connect(service, choice, greeting);
        }
        if (outcome == Attempt::Done) {
            const int64_t begun = nowNs();
            const bool mayRepeat = m_link->mayRepeat() && isRepeatable();
            sendHead(route, service);
            net::EventLoop::TurnEnd turn(m_worker.loop, m_link->stage());
            co_await turn;
            Sent sent = m_link->push();
            if (sent == Sent::Blocked)
                sent = co_await pushUpstream() ? Sent::Done : Sent::Gone;
            if (sent == Sent::Gone) {
                dropUpstream();
                m_call.failure = kUpstreamClosed;
                m_call.ending.reset = true;
                stale = mayRepeat;
                outcome = mayRepeat || (rules && rules->onReset && isRepeatable()) ? Attempt::Again : Attempt::Failed;
            } else {
                if (!client.bodyDone()) {
                    client.goOn();
                    if (client.hasQueued() && !co_await client.drain(m_worker.loop)) {
                        m_call.clientGone = true;
                        dropUpstream();
                        co_return false;
                    }
                    m_pump = contain(pumpBody());
                    m_pump.resume();
                }
                outcome = co_await readHead(route, mayRepeat);
                m_hedge.reset();
                stale = outcome == Attempt::Again && m_stale;
            }
            if (outcome == Attempt::Done) {
                if (m_link->head().status == 101) {
                    co_await tunnel(route);
                    countTry(101, tryNs);
                    dropUpstream();
                    co_return true;
                }
                const int status = m_link->head().status;
                const bool relayed = co_await relay(route);
                if (!relayed && (m_call.ending.reset || m_call.ending.timedOut))
                    noteFailure(service);
                else
                    noteAnswer(service, status);
                m_call.upstreamNs += nowNs() - begun;
                countTry(status, tryNs);
                if (!relayed && m_call.refusedBy == UINT32_MAX)
                    client.keepAlive = false;
                // An answer before the body's end: the rest of the body is nobody's, and the connection ends with the answer.
                if (!client.bodyDone())
                    client.keepAlive = false;
                dropUpstream(relayed && client.bodyDone());
                co_return relayed;
            }
            m_call.upstreamNs += nowNs() - begun;
        }
        if (!stale) {
            noteFailure(service);
            countTry(0, tryNs);
        }
        if (outcome == Attempt::Failed || m_lastTry || nowNs() >= m_totalEndNs)
            co_return false;
        tried[tries] = choice.index;
        if (!std::exchange(m_paid, false) && !stale && !m_worker.balancer.mayRetry(service))
            co_return false;
        if (rules && !co_await pause(tries, *rules))
            co_return false;
    }
}

void Exchange::noteAnswer(const upstream::ServiceUpstream& service, int status)
{
    const upstream::PassiveRules& rules = service.passive;
    if (rules.failures == 0)
        return;
    if (std::find(rules.statuses.begin(), rules.statuses.end(), status) == rules.statuses.end())
        m_worker.balancer.succeeded(*m_call.target);
    else
        eject(service);
}

// Only what the target is to blame for: not what the client sent, and not that there was no connection left.
void Exchange::noteFailure(const upstream::ServiceUpstream& service)
{
    if (service.passive.failures > 0 && !m_call.clientGone && m_pumpFailure.status == 0 && m_call.failure.code != kQueueFull.code)
        eject(service);
}

void Exchange::countTry(int status, int64_t sinceNs)
{
    if (m_call.context.timesSteps)
        m_call.tries.push_back({m_call.target->authority, status, sinceNs, std::max<int64_t>(nowNs() - sinceNs, 0)});
    if (m_call.target->slot != telemetry::kNoSlot)
        m_worker.shard.request(m_call.target->slot, status, 0, 0, static_cast<uint64_t>(std::max<int64_t>(nowNs() - sinceNs, 0)));
}

void Exchange::eject(const upstream::ServiceUpstream& service)
{
    const auto away = m_worker.balancer.failed(service, *m_call.target);
    if (away.count() > 0)
        m_worker.logger.warn("upstream", "a target failed too often and gets no requests for a while",
                                {{"service", service.service}, {"target", m_call.target->url}, {"seconds", std::to_string(away.count() / 1'000'000'000)}});
}

// Between two tries, with full jitter: what failed together does not come back together.
net::Task<bool> Exchange::pause(uint32_t tries, const pipeline::RetryRules& rules)
{
    const int64_t most = std::min<int64_t>(rules.longestBackOff.count(), rules.firstBackOff.count() << std::min<uint32_t>(tries, 20));
    const int64_t wait = most > 0 ? static_cast<int64_t>(m_worker.random() % static_cast<uint64_t>(most)) : 0;
    if (wait > 0)
        co_await m_worker.loop.sleep(std::chrono::nanoseconds(wait));
    if (m_client->isBroken()) {
        m_call.clientGone = true;
        co_return false;
    }
    co_return true;
}

// What a connection to the service begins with, when it must name the client.
std::string Exchange::greetingFor(const upstream::ServiceUpstream& service) const
{
    if (service.proxyProtocol == net::ProxyVersion::None || !m_call.peer)
        return net::proxyHeaderOfOwn(service.proxyProtocol);
    const net::ProxyHeader::Ends ends = m_call.peer->ends(m_call.context.client);
    return net::proxyHeader(service.proxyProtocol, ends.client, ends.server);
}

upstream::TargetPool::Limits Exchange::limitsOf(const upstream::ServiceUpstream& service) const
{
    return {service.maxConnectionsPerWorker, service.maxPending, orService(m_call.context.forwarding.connectTimeout, service.connectTimeout), service.queueTimeout.count()};
}

net::Task<Exchange::Attempt> Exchange::connect(const upstream::ServiceUpstream& service, upstream::Balancer::Choice choice, std::string greeting)
{
    auto connected = co_await choice.pool->connect(*choice.target, service, limitsOf(service), std::move(greeting));
    if (connected) {
        m_h1.attach(*choice.pool, std::move(*connected));
        m_link = &m_h1;
        co_return Attempt::Done;
    }
    co_return noConnection(service, connected.error());
}

// A stream of a connection that is there, or of a new one; where the other side rather speaks HTTP/1.1, that.
net::Task<Exchange::Attempt> Exchange::connectHttp2(const upstream::ServiceUpstream& service, upstream::Balancer::Choice choice)
{
    upstream::H2Pool& pool = choice.pool->http2();
    auto link = std::make_unique<upstream::H2Link>(m_worker.overload.memoryAccount());
    const int64_t deadline = in_(limitsOf(service).connectNs);
    for (;;) {
        if (link->open(pool)) {
            m_other = std::move(link);
            m_link = m_other.get();
            co_return Attempt::Done;
        }
        if (service.protocol == upstream::ServiceUpstream::Protocol::Auto) {
            if (upstream::Connection idle = choice.pool->takeIdle(); idle.stream) {
                m_h1.attach(*choice.pool, std::move(idle));
                m_link = &m_h1;
                co_return Attempt::Done;
            }
        }
        const bool full = choice.pool->active() >= service.maxConnectionsPerWorker && pool.connections() > 0;
        if (!pool.isSettling() && !full)
            break;
        if (pool.waiting() >= service.maxPending)
            co_return fail(kQueueFull);
        upstream::H2Pool::Turn turn(pool);
        net::WaitAwaiter made(m_worker.loop, turn.point, deadline);
        if (!co_await made)
            co_return fail(full ? kQueueFull : kConnectFailed);
    }
    const upstream::H2Pool::Connecting connecting(pool);
    auto connected = co_await choice.pool->connect(*choice.target, service, limitsOf(service));
    Attempt outcome = Attempt::Done;
    if (!connected) {
        outcome = noConnection(service, connected.error());
    } else {
        const net::TlsSession* tls = connected->stream.tls();
        const bool speaksIt = tls ? tls->alpn() == "h2" : service.protocol == upstream::ServiceUpstream::Protocol::Http2;
        if (speaksIt) {
            pool.adopt(std::move(connected->stream), connected->place);
            if (link->open(pool)) {
                m_other = std::move(link);
                m_link = m_other.get();
            } else {
                outcome = noConnection(service, {base::ErrorCode::Unavailable, "the new connection takes no request", "upstream.http2", {}, nullptr});
            }
        } else if (service.protocol == upstream::ServiceUpstream::Protocol::Http2) {
            connected->stream.close();
            choice.pool->discard();
            outcome = fail(kConnectFailed);
        } else {
            m_h1.attach(*choice.pool, std::move(*connected));
            m_link = &m_h1;
        }
    }
    co_return outcome;
}

Exchange::Attempt Exchange::noConnection(const upstream::ServiceUpstream& service, const base::Error& error)
{
    m_call.ending.connectFailed = true;
    if (error.source.rfind("upstream.queue", 0) == 0)
        return fail(kQueueFull);
    m_worker.logger.write(base::LogLevel::Debug, "upstream", error.text(), {{"service", service.service}});
    m_call.failure = kConnectFailed;
    const pipeline::RetryRules* rules = m_call.context.forwarding.retry;
    return rules && !rules->onConnectFailure ? Attempt::Failed : Attempt::Again; // nothing was sent: any request may be tried elsewhere
}

void Exchange::writeHead(upstream::Link& link, const upstream::Target& target, const RouteEntry& route, const upstream::ServiceUpstream& service)
{
    const http::RequestHead& request = m_call.request;
    const pipeline::Forwarding& wish = m_call.context.forwarding;
    std::string_view authority = service.preserveHost && !request.host.empty() ? request.fields.value(http::HeaderId::Host) : std::string_view(target.authority);
    if (wish.host)
        authority = *wish.host;
    std::string_view path = rewritePath(route.rewrite, target.basePath, request.path, m_call.match, m_path);
    if (wish.path) {
        m_path.assign(target.basePath);
        path = m_path.append(*wish.path);
    }
    upstream::RequestStart start;
    UpstreamHead head{request, m_call.framing, m_call.context, route, path, authority, m_call.forwardedFor, m_call.id()};
    head.forwarded = service.sendForwarded;
    if (std::string* const text = link.headText()) {
        head.write(*text);
    } else {
        m_fields.clear();
        head.scheme = target.tls ? "https" : "http";
        head.list(m_fields);
        start.fields = &m_fields;
    }
    start.chunked = m_call.framing.body == BodyKind::Chunked;
    start.hasBody = !m_client->bodyDone();
    link.begin(start);
}

// Head and what is here of the body leave together.
void Exchange::sendHead(const RouteEntry& route, const upstream::ServiceUpstream& service)
{
    writeHead(*m_link, *m_call.target, route, service);
    if (m_call.framing.body != BodyKind::Length || m_call.framing.length > m_call.context.maxRequestBody || m_client->bodyDone() || m_bodyStarted || m_client->ahead() > kMostWithHead)
        return;
    std::string_view data;
    if (m_client->nextBody(data) == ClientSide::Got::Data) {
        m_bodyStarted = true;
        m_bodySeen += data.size();
        keepBody(data);
        m_link->add(data);
        if (m_client->bodyDone())
            m_link->end({});
    }
}

void Exchange::keepBody(std::string_view piece)
{
    if (m_call.context.forwarding.mirrors.empty() || !m_bodyKept)
        return;
    m_bodyKept = m_body.size() + piece.size() <= Mirrors::kMaxBody;
    if (m_bodyKept)
        m_body.append(piece);
    else
        m_body.clear();
}

net::Task<void> Exchange::contain(net::Task<void> pump)
{
    try {
        co_await pump;
    } catch (...) {
        m_worker.noteException("a request's body");
        m_pumpFailure = kWorkerFault;
        m_link->abort();
    }
}

net::Task<bool> Exchange::pushUpstream()
{
    for (;;) {
        const Sent sent = m_link->push();
        if (sent != Sent::Blocked)
            co_return sent == Sent::Done;
        net::WaitAwaiter room(m_worker.loop, m_link->writePoint(), in_(m_timeouts.send));
        if (!co_await room)
            co_return false;
    }
}

// Runs beside the wait for the answer. What goes wrong is noted, and the upstream's connection shut, which wakes who waits for it.
net::Task<void> Exchange::pumpBody()
{
    const auto giveUp = [this](const Failure& why) {
        m_pumpFailure = why;
        m_link->abort();
    };
    m_bodyStarted = true;
    for (;;) {
        std::string_view data;
        const ClientSide::Got got = m_client->nextBody(data);
        m_bodySeen += data.size();
        keepBody(data);
        if (got == ClientSide::Got::Bad || m_bodySeen > m_call.context.maxRequestBody) {
            giveUp(got == ClientSide::Got::Bad ? kBadBody : kBodyTooLarge);
            co_return;
        }
        if (got == ClientSide::Got::Data && !m_link->add(data)) {
            if (!co_await pushUpstream())
                co_return; // the upstream has heard enough; its answer, if any, is read
            m_link->add(data);
        }
        const bool last = got == ClientSide::Got::End || (got == ClientSide::Got::Data && m_client->bodyDone() && m_call.framing.body == BodyKind::Length);
        if (last)
            m_link->end(passableTrailers(m_client->bodyTrailers(), true, &m_call.context.requestEdits));
        if ((last || got == ClientSide::Got::Nothing) && !co_await pushUpstream())
            co_return;
        if (last) {
            m_bodyEndNs = nowNs();
            co_return;
        }
        if (got != ClientSide::Got::Nothing)
            continue;
        net::EventLoop::TurnEnd others(m_worker.loop);
        co_await others;
        for (;;) {
            const ClientSide::Filled filled = m_client->fillBody();
            if (filled == ClientSide::Filled::More)
                break;
            bool late = false;
            if (filled == ClientSide::Filled::Wait)
                late = !co_await m_client->awaitBody(m_worker.loop);
            if (late || filled == ClientSide::Filled::Gone) {
                m_call.clientGone = m_client->isPeerClosed(); // before its body's end: there is nothing to answer
                giveUp(kBodyTimeout);
                co_return;
            }
        }
    }
}

net::Task<Exchange::Attempt> Exchange::readHead(const RouteEntry& route, bool mayRepeat)
{
    const pipeline::RetryRules* rules = m_call.context.forwarding.retry;
    m_stale = false;
    int64_t deadline = std::min(in_(m_timeouts.response), m_totalEndNs);
    int64_t hedgeNs = rules && rules->hedgeAfter.count() > 0 && isRepeatable() ? in_(rules->hedgeAfter.count()) : net::Timer::kNever;
    std::string_view data;
    for (;;) {
        const bool hedged = m_hedge && m_hedge->state() == Hedge::State::Won;
        if (hedged)
            takeHedge();
        const Link::Got got = hedged ? Link::Got::Head : m_link->next(m_call.request.method, data);
        if (got == Link::Got::Head) {
            const http::ResponseHead& head = m_link->head();
            if (head.status == 101 ? m_call.framing.upgrade && route.allowUpgrade && isWebSocket(head.fields) : head.status >= 200) {
                if (!isRetriedStatus(head.status) || !m_worker.balancer.mayRetry(*m_service))
                    co_return Attempt::Done; // without another try, a bad answer is better than none
                m_paid = true;
                m_call.failure = kUpstreamClosed;
                dropUpstream();
                co_return Attempt::Again;
            }
            if (head.status == 101)
                co_return fail(kBadUpstreamAnswer);
            if (head.status != 100) { // 100 was given by the gateway itself; the others are the client's (RFC 9110, section 15.2)
                m_client->interim(head);
                if (m_client->hasQueued() && !co_await m_client->drain(m_worker.loop)) {
                    m_call.clientGone = true;
                    co_return fail(kUpstreamClosed);
                }
            }
            continue;
        }
        if (got != Link::Got::Nothing) {
            if (m_hedge && co_await hedgeWins(deadline))
                continue;
            m_call.ending.reset = true;
            co_return fail(kBadUpstreamAnswer);
        }
        const Link::Filled filled = m_link->fill();
        if (filled == Link::Filled::More)
            continue;
        if (filled == Link::Filled::Closed && m_hedge && co_await hedgeWins(deadline))
            continue;
        if (m_pumpFailure.status != 0)
            co_return fail(m_pumpFailure);
        if (filled == Link::Filled::Closed) {
            const bool refused = m_link->isRefused() && !m_bodyStarted;
            m_stale = mayRepeat && (refused || m_link->mayRepeat());
            const bool again = refused || m_stale || (rules && rules->onReset && isRepeatable());
            m_call.ending.reset = true;
            dropUpstream();
            m_call.failure = kUpstreamClosed;
            co_return again ? Attempt::Again : Attempt::Failed;
        }
        if (m_client->isBroken()) {
            m_call.clientGone = true;
            co_return fail(kUpstreamClosed);
        }
        if (m_hedge)
            m_hedge->wakes(m_link->readPoint());
        net::WaitAwaiter answer(m_worker.loop, m_link->readPoint(), std::min(deadline, hedgeNs), &m_client->brokenPoint());
        if (co_await answer)
            continue;
        if (nowNs() >= hedgeNs && nowNs() < deadline) {
            hedgeNs = net::Timer::kNever;
            startHedge(route, deadline);
            continue;
        }
        // The time runs from the end of the request; until then the body's own limits hold.
        const bool sending = m_pump && !m_pump.done() && m_pumpFailure.status == 0;
        deadline = std::min(sending ? in_(m_timeouts.response) : m_bodyEndNs + m_timeouts.response, m_totalEndNs);
        if (deadline > nowNs())
            continue;
        m_call.ending.timedOut = true;
        fail(kUpstreamTimeout);
        co_return rules && rules->onTimeout && isRepeatable() ? Attempt::Again : Attempt::Failed;
    }
}

void Exchange::startHedge(const RouteEntry& route, int64_t deadlineNs)
{
    const upstream::Balancer::Choice choice = m_worker.balancer.choose(*m_service, std::span(&m_chosen, 1), m_key);
    if (!choice.target || choice.index == m_chosen || !m_worker.balancer.mayRetry(*m_service))
        return;
    Hedge::Plan plan{choice, limitsOf(*m_service), greetingFor(*m_service), m_call.request.method, m_timeouts.send, deadlineNs};
    m_hedge = std::make_unique<Hedge>(m_worker, *m_service, std::move(plan), [this, &route, choice](Link& link) { writeHead(link, *choice.target, route, *m_service); });
}

void Exchange::takeHedge()
{
    dropUpstream();
    m_call.target = &m_hedge->target();
    m_other = m_hedge->take();
    m_link = m_other.get();
    m_hedge.reset();
}

// The first target has failed; whether the second one answers in time.
net::Task<bool> Exchange::hedgeWins(int64_t deadlineNs)
{
    while (m_hedge->state() == Hedge::State::UnderWay) {
        m_hedge->wakes(m_hedge->point);
        net::WaitAwaiter end(m_worker.loop, m_hedge->point, deadlineNs, &m_client->brokenPoint());
        if (!co_await end || m_client->isBroken())
            co_return false;
    }
    if (m_hedge->state() != Hedge::State::Won)
        co_return false;
    noteFailure(*m_service);
    co_return true;
}

} // namespace gatehouse::proxy
