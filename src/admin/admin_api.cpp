// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/admin_api.h"

#include "admin/context.h"
#include "admin/door.h"
#include "admin/router.h"
#include "admin/wire.h"
#include "base/bytes.h"
#include "base/ids.h"

#include <algorithm>

namespace gatehouse::admin {

namespace {

constexpr std::chrono::nanoseconds kTick = std::chrono::seconds(1), kFirstTick = std::chrono::milliseconds(250);
constexpr int kFirstTicks = 4;
constexpr size_t kMaxBody = 64u << 20;

// Once a second until the API is gone, after four shorter ones, as who starts a gateway to look at it need not wait for the first figures; late ticks are not made up for.
net::Task<void> tickWhileAlive(net::EventLoop& loop, std::weak_ptr<Context> weak)
{
    int64_t dueNs = loop.nowNs();
    for (int tick = 0;; ++tick) {
        dueNs = std::max(dueNs + (tick < kFirstTicks ? kFirstTick : kTick).count(), loop.nowNs());
        co_await loop.sleep(std::chrono::nanoseconds(dueNs - loop.nowNs()));
        const std::shared_ptr<Context> context = weak.lock();
        if (!context)
            co_return;
        context->collector.tick(loop.wallNs());
    }
}

std::string actionOf(const http::ServerRequest& request)
{
    return base::toLower(request.method);
}

} // namespace

struct AdminApi::Impl {
    explicit Impl(Options options) : door(options.allowedHosts), log(options.log), context(std::make_shared<Context>(std::move(options))) {}

    // Everything between the door and the handler. Nothing when the call may be answered.
    std::optional<Answer> admit(Call& call);
    std::optional<Answer> authenticate(Call& call);
    std::optional<Answer> authorize(const Call& call);
    Answer answer(Call& call);
    void record(const Call& call, const Answer& refusal);

    Door door;
    const base::Logger* log;
    std::shared_ptr<Context> context;
};

std::optional<Answer> AdminApi::Impl::authenticate(Call& call)
{
    auto caller = context->control.authenticate(bearerToken(call.request));
    if (!caller) {
        const bool none = call.request.field("authorization").empty();
        return problem(401, "unauthorized", none ? "a bearer token is required" : "the token is not known, or has expired")
            .with("WWW-Authenticate", none ? "Bearer realm=\"gatehouse\"" : "Bearer realm=\"gatehouse\", error=\"invalid_token\"");
    }
    call.caller = std::move(*caller);
    call.caller.source = call.request.peer.ip.text();
    call.caller.requestId = call.requestId;
    return {};
}

std::optional<Answer> AdminApi::Impl::authorize(const Call& call)
{
    if (call.route->access == Access::Look)
        return {};
    if (call.caller.role != "owner")
        return problem(403, "forbidden", "this needs the role owner; yours is " + call.caller.role);
    if (call.route->access == Access::Change && context->control.readOnly() && !call.query.flag("dryRun"))
        return problem(409, "read-only", "the configuration comes from a file; change that file, and have it read again (SIGHUP)");
    return {};
}

void AdminApi::Impl::record(const Call& call, const Answer& refusal)
{
    store::AuditEntry entry;
    entry.timeNs = context->loop.wallNs();
    entry.administrator = call.caller.administrator;
    entry.source = call.request.peer.ip.text();
    entry.action = call.caller.administrator.empty() ? "authenticate" : actionOf(call.request);
    entry.target = call.request.path.substr(0, 256);
    entry.outcome = refusal.status >= 500 ? "failed" : "refused";
    entry.status = refusal.status;
    entry.revision = context->control.configuration().revision;
    entry.detail = refusal.problem ? base::stringAt(*refusal.problem, "detail") : std::string();
    entry.requestId = call.requestId;
    RefusalLog& log = call.caller.administrator.empty() ? context->strangers : context->administrators;
    log.record(std::move(entry), context->loop.nowNs());
}

std::optional<Answer> AdminApi::Impl::admit(Call& call)
{
    if (auto refusal = door.refuse(call.request)) {
        record(call, *refusal);
        return refusal;
    }
    if (auto refusal = authenticate(call)) {
        record(call, *refusal);
        return refusal;
    }
    RouteMatch match = findRoute(allRoutes(), call.request.method, call.request.path);
    if (!match.route) {
        if (match.allowed.empty())
            return notFound("there is nothing at " + call.request.path.substr(0, 256));
        if (call.request.method == "OPTIONS")
            return Answer::empty(204).with("Allow", match.allowed + ", OPTIONS");
        return problem(405, "method-not-allowed", "this path knows " + match.allowed).with("Allow", match.allowed);
    }
    call.route = match.route;
    call.captures = std::move(match.captures);
    if (call.request.bodyLeft) // unreachable while takesBody() asks the same
        return problem(400, "bad-request", "the body was not read");
    if (call.request.body.size() > kMaxBody)
        return problem(413, "too-large", "the body is larger than 64 MiB");
    auto query = Query::parse(call.request.query, call.route->parameters);
    if (!query)
        return badRequest(query.error().message, query.error().problems);
    call.query = std::move(*query);
    if (auto refusal = authorize(call)) {
        record(call, *refusal);
        return refusal;
    }
    return {};
}

Answer AdminApi::Impl::answer(Call& call)
{
    // JSON documents throw when they are misread: a defect of ours, which should cost one request and not the gateway.
    try {
        if (auto refusal = admit(call))
            return std::move(*refusal);
        if (!call.route->answer)
            return Answer::empty(0); // it streams
        Answer answer = call.route->answer(call);
        // A change that was made is in the audit by the control plane, in one transaction with its revision; one that was not is by us.
        if (call.route->access == Access::Change && answer.status >= 400 && !call.query.flag("dryRun"))
            record(call, answer);
        return answer;
    } catch (const std::exception& error) {
        if (log)
            log->error("admin", "a call failed for a defect", {{"path", call.request.path}, {"what", error.what()}, {"requestId", call.requestId}});
        return problem(500, "internal", "the gateway has a defect here; its log says more");
    }
}

AdminApi::AdminApi(Options options) : m_impl(std::make_unique<Impl>(std::move(options)))
{
    const std::weak_ptr<Context> weak = m_impl->context;
    m_impl->context->control.onRevision([weak](const store::Revision& revision) {
        const std::shared_ptr<Context> context = weak.lock();
        if (!context)
            return;
        context->streams.publish(StreamHub::Topic::Metrics, makeEvent("revision", base::toText(toJson(revision))));
        context->streams.recheckAll();
    });
}

AdminApi::~AdminApi() = default;

net::Task<void> AdminApi::handle(const http::ServerRequest& request, http::ResponseWriter& response)
{
    // Held for as long as the answer takes: streams outlast what started them.
    const std::shared_ptr<Context> context = m_impl->context;
    Call call{*context, request, response, base::randomId(), nullptr, {}, {}, {}};
    Answer answer = m_impl->answer(call);
    if (answer.status == 0) {
        co_await call.route->stream(call);
        co_return;
    }
    if (answer.status >= 500 && m_impl->log)
        m_impl->log->error("admin", "a call failed", {{"method", request.method}, {"path", request.path}, {"status", answer.status}, {"requestId", call.requestId}});
    co_await sendAnswer(call, std::move(answer));
}

bool AdminApi::takesBody(const http::ServerRequest& request) const
{
    return !m_impl->door.refuse(request) && m_impl->context->control.authenticate(bearerToken(request));
}

void AdminApi::start()
{
    m_impl->context->collector.begin(m_impl->context->loop.wallNs());
    m_impl->context->loop.spawn(tickWhileAlive(m_impl->context->loop, m_impl->context));
}

void AdminApi::setListening(const net::SocketAddress& address)
{
    // Addresses are expected anyway; this is for those who look into the log for where the API is.
    if (m_impl->log)
        m_impl->log->info("admin", "the Admin API listens", {{"address", address.text()}});
}

} // namespace gatehouse::admin
