// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/explain.h"

#include "base/bytes.h"
#include "base/clock.h"
#include "http/path.h"
#include "pipeline/body_changer.h"
#include "proxy/access_log_json.h"
#include "proxy/error_response.h"
#include "proxy/head_writer.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::proxy {

namespace {

using base::Json;

// A described request, as the parser would have given it. Owns its text.
struct Described {
    std::string method, path, query, host, pathScratch;
    std::vector<std::pair<std::string, std::string>> headers;
    http::RequestHead head;
    net::IpAddress client;
    bool tls = false;
    uint16_t port = 0; // that the address names; 0: none
    uint64_t bodyBytes = 0;
    std::optional<std::string> body;
    std::string consumer;
};

void readUrl(const std::string& url, Described& out, std::vector<base::Problem>& problems)
{
    std::string_view rest = url;
    const size_t scheme = rest.find("://");
    if (scheme != std::string_view::npos) {
        out.tls = base::equalsIgnoreCase(rest.substr(0, scheme), "https");
        rest.remove_prefix(scheme + 3);
        const size_t slash = std::min(rest.find_first_of("/?"), rest.size());
        std::string_view host;
        if (!http::h1::splitAuthority(rest.substr(0, slash), host))
            problems.push_back({"/url", "has no proper host", 0, 0});
        out.host = base::toLower(host);
        const std::string_view port = rest.substr(0, slash).substr(std::min(host.size() + 1, slash));
        if (std::from_chars(port.data(), port.data() + port.size(), out.port).ec != std::errc())
            out.port = out.tls ? 443 : 80;
        rest.remove_prefix(slash);
    }
    rest = rest.substr(0, rest.find('#'));
    const size_t question = std::min(rest.find('?'), rest.size());
    out.path = rest.substr(0, question);
    out.query = question < rest.size() ? rest.substr(question + 1) : std::string_view();
    if (out.path.empty())
        out.path = "/";
}

// As the listener does by which the request would come: the one of its port, or else the first one of its scheme. Without listeners: as they do unless told otherwise.
http::PathRules pathRulesFor(const Described& request, const std::vector<ListenerPaths>& listeners)
{
    const ListenerPaths* best = nullptr;
    const auto rank = [&](const ListenerPaths& listener) { return (request.port != 0 && listener.port == request.port ? 2 : 0) + (listener.tls == request.tls ? 1 : 0); };
    for (const ListenerPaths& listener : listeners) {
        if (!best || rank(listener) > rank(*best))
            best = &listener;
    }
    return best ? best->rules : http::PathRules{.emptySegments = http::PathRules::EmptySegments::Merge};
}

base::Result<std::unique_ptr<Described>> read(const Json& description, const std::vector<ListenerPaths>& listeners)
{
    std::vector<base::Problem> problems;
    if (!description.is_object())
        return base::invalid("a request is described by an object");
    for (const auto& [member, value] : description.items()) {
        static constexpr std::string_view kKnown[] = {"method", "url", "headers", "client", "bodyBytes", "body", "consumer"};
        if (std::find(std::begin(kKnown), std::end(kKnown), member) == std::end(kKnown))
            problems.push_back({base::joinPointer("", member), "unknown member \"" + member + "\"", 0, 0});
    }
    auto out = std::make_unique<Described>();
    out->method = base::stringAt(description, "method", "GET");
    if (!http::h1::isToken(out->method))
        problems.push_back({"/method", "is not a method", 0, 0});
    readUrl(base::stringAt(description, "url"), *out, problems);
    out->client = *net::IpAddress::parse("127.0.0.1");
    if (const std::string client = base::stringAt(description, "client"); !client.empty()) {
        const auto address = net::IpAddress::parse(client);
        if (!address)
            problems.push_back({"/client", address.error().message, 0, 0});
        else
            out->client = *address;
    }
    out->bodyBytes = static_cast<uint64_t>(std::max<int64_t>(base::intAt(description, "bodyBytes"), 0));
    if (const Json& body = base::memberAt(description, "body"); body.is_string()) {
        out->body = body.get<std::string>();
        out->bodyBytes = out->body->size();
    } else if (!body.is_null()) {
        problems.push_back({"/body", "must be a text", 0, 0});
    }
    out->consumer = base::stringAt(description, "consumer");
    const Json& headers = base::memberAt(description, "headers");
    if (headers.is_object()) {
        for (const auto& [name, value] : headers.items()) {
            if (!http::h1::isToken(name) || !value.is_string())
                problems.push_back({base::joinPointer("/headers", name), "is not a header field with a text value", 0, 0});
            else
                out->headers.emplace_back(name, value.get<std::string>());
        }
    } else if (!headers.is_null()) {
        problems.push_back({"/headers", "must be an object", 0, 0});
    }
    http::RequestHead& head = out->head;
    if (problems.empty() && !http::normalisePath(out->path, out->pathScratch, head.path, pathRulesFor(*out, listeners)))
        problems.push_back({"/url", "has a path that the gateway refuses", 0, 0});
    if (!problems.empty())
        return base::invalid("the request is not well described", std::move(problems));
    // As whoever sends a body says how long it is: policies look at that field too.
    const auto says = [&](std::string_view field) { return std::any_of(out->headers.begin(), out->headers.end(), [&](const auto& header) { return base::equalsIgnoreCase(header.first, field); }); };
    if (out->bodyBytes > 0 && !says("content-length") && !says("transfer-encoding"))
        out->headers.emplace_back("Content-Length", std::to_string(out->bodyBytes));
    for (const auto& [name, value] : out->headers) {
        if (base::equalsIgnoreCase(name, "host")) {
            std::string_view host;
            if (http::h1::splitAuthority(value, host))
                out->host = base::toLower(host);
        }
        head.fields.add(name, value);
    }
    head.methodText = out->method;
    head.method = http::methodFrom(out->method);
    head.target = out->path;
    head.query = out->query;
    head.host = out->host;
    return out;
}

Json editsJson(const pipeline::HeaderEdits& edits)
{
    static constexpr const char* kOps[] = {"set", "add", "remove", "add-if-absent"};
    Json list = Json::array();
    for (const pipeline::HeaderEdit& edit : edits) {
        const bool secret = edit.id == http::HeaderId::Authorization || edit.id == http::HeaderId::XApiKey || edit.id == http::HeaderId::Cookie;
        Json item = {{"op", kOps[static_cast<size_t>(edit.op)]}, {"name", edit.name}};
        if (edit.op != pipeline::HeaderEdit::Op::Remove)
            item["value"] = secret ? "•••" : edit.value;
        list.push_back(std::move(item));
    }
    return list;
}

// Runs chains and gathers steps with their policies' names.
class Runner
{
public:
    Runner(pipeline::Context& context, const std::optional<std::string>& body) : m_context(context), m_body(body) {}

    // False when a policy has answered.
    bool run(const pipeline::Chain& chain)
    {
        uint32_t next = 0;
        for (;;) {
            std::vector<pipeline::Step> steps;
            std::vector<uint32_t> reported;
            pipeline::Chain::Outcome outcome = chain.run(m_context, next, reported, &steps);
            const bool wantsBody = outcome.verdict == pipeline::Verdict::Body;
            const bool suspended = wantsBody || outcome.verdict == pipeline::Verdict::Suspend;
            if (wantsBody) {
                next = outcome.policy + 1;
                std::optional<std::string> instead;
                const pipeline::BoundPolicy& bound = chain.at(outcome.policy);
                const pipeline::BodyChanger* const changer = bound.bodyChanger;
                const pipeline::Verdict verdict = changer ? changer->changeBody(m_context, described(), instead) : bound.policy->onRequestBody(m_context, described());
                outcome = chain.settle(m_context, outcome.policy, verdict, reported, &steps);
                if (instead && bound.mode == pipeline::Mode::Enforce) {
                    m_context.contentLength = instead->size();
                    m_body = std::move(instead);
                }
            } else if (suspended) {
                // Without a loop a suspended policy does its work at once.
                net::Task<pipeline::Verdict> task = chain.at(outcome.policy).policy->resume(m_context);
                task.resume();
                next = outcome.policy + 1;
                outcome = task.done() ? chain.settle(m_context, outcome.policy, task.handle().promise().take(), reported, &steps) : pipeline::Chain::Outcome{};
            }
            keep(chain, std::move(steps));
            if (outcome.verdict == pipeline::Verdict::Answer) {
                m_record.policy = chain.at(outcome.policy).qualified;
                return false;
            }
            if (!suspended)
                return true;
        }
    }

    // Authentication that is taken for granted.
    void skip(const pipeline::BoundPolicy& policy, std::string reason)
    {
        pipeline::Step step;
        step.outcome = pipeline::Step::Outcome::Skip;
        step.reason = std::move(reason);
        add(policy, std::move(step));
    }

    AccessRecord& record() { return m_record; }

private:
    // As the session would give it to a policy that asks for so much.
    pipeline::Body described() const
    {
        using State = pipeline::Body::State;
        if (m_context.contentLength.value_or(0) > m_context.wantedBody)
            return {State::TooLarge, m_body && m_context.wantsFirst ? std::string_view(*m_body).substr(0, m_context.wantedBody) : std::string_view()};
        if (m_body)
            return {State::Whole, *m_body};
        return {m_context.hasBody ? State::Unknown : State::Whole, {}};
    }
    void keep(const pipeline::Chain& chain, std::vector<pipeline::Step> steps)
    {
        for (pipeline::Step& step : steps) {
            const pipeline::BoundPolicy& policy = chain.at(step.policy);
            add(policy, std::move(step));
        }
    }
    void add(const pipeline::BoundPolicy& policy, pipeline::Step step)
    {
        step.policy = static_cast<uint32_t>(m_record.steps.size());
        m_record.steps.push_back(std::move(step));
        m_record.stepPolicies.push_back(policy.qualified);
        m_record.stepKinds.emplace_back(policy.type->kind);
        m_record.stepPhases.emplace_back(pipeline::phaseName(policy.type->phase));
        m_record.stepScopes.push_back(base::toText(policy.scope));
        m_record.stepModes.emplace_back(policy.mode == pipeline::Mode::Report ? "report" : "enforce");
    }

    pipeline::Context& m_context;
    std::optional<std::string> m_body; // of the sample, or what a policy has put in its place
    AccessRecord m_record;
};

const pipeline::Consumer* findConsumer(const Snapshot& snapshot, const RouteEntry& route, const std::string& name)
{
    const size_t slash = name.find('/');
    if (slash != std::string::npos && name.substr(0, slash) != route.place.tenant)
        return nullptr;
    return snapshot.consumers->byId(route.place.tenantIndex, slash == std::string::npos ? std::string_view(name) : std::string_view(name).substr(slash + 1));
}

} // namespace

base::Result<Json> explain(const Snapshot& snapshot, const Json& description)
{
    auto described = read(description, snapshot.listenerPaths);
    if (!described)
        return std::move(described).error();
    Described& request = **described;
    Match match;
    snapshot.router.find(request.head, match);

    pipeline::Context context;
    context.request = &request.head;
    context.client = request.client;
    context.tls = request.tls;
    context.consumers = snapshot.consumers.get();
    if (request.bodyBytes > 0)
        context.contentLength = request.bodyBytes;
    context.hasBody = request.bodyBytes > 0;
    context.nowNs = base::systemClock().monotonicNs();
    context.wallNs = base::systemClock().wallNs();
    context.dryRun = context.tracing = true;
    context.requestId = "explain";

    Json out = Json::object();
    Json candidates = Json::array();
    for (const Router::Candidate& candidate : snapshot.router.candidates(request.head)) {
        Json item = {{"route", candidate.route->qualified}, {"matched", candidate.matched}};
        if (!candidate.reason.empty())
            item["reason"] = candidate.reason;
        candidates.push_back(std::move(item));
    }
    Runner runner(context, request.body);
    bool passed = true;
    const pipeline::Chain* const own = snapshot.ownAddress(request.head);
    if (own) {
        match.route = nullptr;
        passed = runner.run(*snapshot.gatewayChain) && runner.run(*own);
    } else if (!match.route) {
        passed = runner.run(*snapshot.gatewayChain);
    } else {
        const RouteEntry& route = *match.route;
        context.place = &route.place;
        context.pathParameters = match.parameters;
        out["tenant"] = route.place.tenant;
        out["service"] = route.place.service;
        out["route"] = route.place.route;
        Json parameters = Json::object();
        for (const auto& [name, value] : match.parameters)
            parameters[std::string(name)] = value;
        out["pathParameters"] = std::move(parameters);
        if (!request.consumer.empty()) {
            context.consumer = findConsumer(snapshot, route, request.consumer);
            if (!context.consumer)
                return base::invalid("the request is not well described", {{"/consumer", "there is no consumer \"" + request.consumer + "\" in tenant \"" + route.place.tenant + "\"", 0, 0}});
            std::vector<std::shared_ptr<const pipeline::BoundPolicy>> others;
            for (const auto& policy : route.front->policies()) {
                if (policy->type->phase == pipeline::Phase::Authenticate)
                    runner.skip(*policy, "valid credentials of " + request.consumer + " are taken for granted");
                else
                    others.push_back(policy);
            }
            passed = runner.run(pipeline::Chain(std::move(others)));
        } else {
            passed = runner.run(*route.front);
        }
        if (passed) {
            auto policies = route.rest->policies();
            if (const auto* own = context.consumer ? snapshot.consumerPolicies.find(context.consumer->index) : nullptr)
                policies.insert(policies.end(), own->begin(), own->end());
            passed = runner.run(pipeline::Chain(std::move(policies)));
        }
        if (context.consumer)
            out["consumer"] = context.consumer->id;
    }
    if (!passed) {
        const pipeline::Answer& answer = context.answer();
        out["outcome"] = answer.isRejection() ? "reject" : "answer";
        out["status"] = answer.status;
        out["policy"] = runner.record().policy;
        if (!answer.code.empty())
            out["code"] = answer.code;
        if (!answer.detail.empty())
            out["detail"] = answer.detail;
    } else if (!match.route) {
        const Failure& failure = match.methodMismatch ? kMethodNotAllowed : kNoRoute;
        out["outcome"] = "no-route";
        out["status"] = failure.status;
        out["code"] = failure.code;
        out["detail"] = failure.detail;
    } else if (match.route->unavailableStatus != 0) {
        out["outcome"] = "reject";
        out["status"] = match.route->unavailableStatus;
        out["code"] = match.route->unavailableCode;
    } else {
        out["outcome"] = "forward";
        Json targets = Json::array();
        for (const upstream::Target& target : match.route->upstream->targets)
            targets.push_back(target.url);
        std::string scratch;
        const std::string_view base = match.route->upstream->targets.empty() ? std::string_view() : std::string_view(match.route->upstream->targets[0].basePath);
        out["upstream"] = {{"targets", std::move(targets)}, {"path", rewritePath(match.route->rewrite, base, request.head.path, match, scratch)}};
    }
    out["steps"] = stepsJson(runner.record());
    out["candidates"] = std::move(candidates);
    out["requestHeaders"] = editsJson(context.requestEdits);
    out["responseHeaders"] = editsJson(context.responseEdits);
    return out;
}

} // namespace gatehouse::proxy
