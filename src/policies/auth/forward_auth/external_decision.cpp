// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/forward_auth/external_decision.h"

#include "base/bytes.h"
#include "pipeline/asker.h"
#include "pipeline/header_rules.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kKind = "forward-auth";
constexpr size_t kLongestKept = 16 * 1024; // of one decision: longer ones are not remembered

bool isOf(const http::HeaderField& field, const ExternalDecision::Named& named)
{
    return field.id == named.id && (named.id != http::HeaderId::Unknown || base::equalsIgnoreCase(field.name, named.name));
}

// All fields of that name as one; nothing when there is none.
std::optional<std::string> joined(const http::HeaderFields& fields, const ExternalDecision::Named& named)
{
    std::optional<std::string> out;
    for (const http::HeaderField& field : fields) {
        if (!isOf(field, named))
            continue;
        if (out)
            out->append(named.id == http::HeaderId::Cookie ? "; " : ", ").append(field.value);
        else
            out.emplace(field.value);
    }
    return out;
}

// Texts one after another so that no two lists give the same.
class Gathered
{
public:
    Gathered& add(std::string_view text)
    {
        m_text.append(std::to_string(text.size())).append(":").append(text);
        return *this;
    }
    Gathered& addIf(const std::optional<std::string>& text) { return text ? add(*text) : (m_text += '-', *this); }
    base::Sha256 digest() const { return base::sha256(m_text); }
    std::string hex() const { return base::sha256Hex(m_text); }

private:
    std::string m_text;
};

void copy(const http::ClientResponse& answer, const std::vector<ExternalDecision::Named>& names, ExternalDecision::Fields& out)
{
    for (const ExternalDecision::Named& named : names) {
        for (const auto& [name, value] : answer.fields) {
            if (name == named.lower && pipeline::headerValueProblem(value).empty())
                out.emplace_back(named.name, value);
        }
    }
}

size_t sizeOf(const ExternalDecision::Decision& decision)
{
    size_t size = decision.body.size() + decision.contentType.size() + decision.consumer.size();
    for (const ExternalDecision::Fields* fields : {&decision.upstream, &decision.client}) {
        for (const auto& [name, value] : *fields)
            size += name.size() + value.size();
    }
    return size;
}

// What an answer says of itself: not to be used again, or for one client alone (its cookies).
bool mayBeKept(const http::ClientResponse& answer, const ExternalDecision::Decision& decision)
{
    const auto isCookie = [](const auto& field) { return base::equalsIgnoreCase(field.first, "set-cookie"); };
    if (std::any_of(decision.client.begin(), decision.client.end(), isCookie) || sizeOf(decision) > kLongestKept)
        return false;
    for (const auto& [name, value] : answer.fields) {
        if (name == "cache-control" && base::toLower(value).find("no-store") != std::string::npos)
            return false;
    }
    return true;
}

} // namespace

ExternalDecision::ExternalDecision(Settings settings)
    : m_settings(std::move(settings)), m_challenge{kKind, "forward-auth.refused", "forward-auth.refused", "forward-auth.refused", "forward-auth.inactive", {}}
{
}

Verdict ExternalDecision::onRequest(pipeline::Context& context) const
{
    takeForgedOut(context);
    if (!m_settings.target)
        return context.reject(m_settings.errorStatus, "forward-auth.unavailable", "No service is configured that could let this request pass.");
    // Whoever reads another one of two than the service does would be told by the wrong one.
    if (context.request->fields.count(http::HeaderId::Authorization) > 1)
        return context.reject(400, "forward-auth.repeated", "The header field Authorization was sent more than once.");
    if (remembers()) {
        if (const auto known = m_settings.decisions->find(keyOf(context), context.nowNs)) {
            context.detail("remembered", "yes");
            return conclude(context, *known);
        }
    }
    if (context.dryRun || !context.loop) {
        context.skip("the service is not asked in a dry run");
        return Verdict::Continue;
    }
    return Verdict::Suspend;
}

net::Task<Verdict> ExternalDecision::resume(pipeline::Context& context) const
{
    http::ClientRequest question = questionOf(context);
    auto answer = co_await m_settings.calls->call(*context.loop, std::move(question), m_settings.target, pipeline::tenantOf(context));
    if (!answer && pipeline::CallOuts::isFullness(answer.error())) {
        // Never a reason to pass: clients can bring it about.
        context.detail("fault", answer.error().text());
        co_return context.reject(503, "forward-auth.busy", "Too many requests wait for the service that decides about them; try again shortly.", {{"Retry-After", "1"}});
    }
    if (!answer)
        co_return withoutAnswer(context, answer.error().text());
    const auto decision = decide(context, *answer);
    if (!decision)
        co_return withoutAnswer(context, "it answered " + std::to_string(answer->status));
    if (remembers())
        remember(keyOf(context), decision, *answer, context.loop->nowNs());
    co_return conclude(context, *decision);
}

// Method, host, path and query always count: two requests that differ in one of them are two questions.
base::Sha256 ExternalDecision::keyOf(const pipeline::Context& context) const
{
    const http::RequestHead& request = *context.request;
    Gathered key;
    key.add(request.methodText).add(request.host).add(request.path).add(request.query).add(context.tls ? "s" : "");
    key.add(context.consumer ? std::string_view(context.consumer->qualified) : std::string_view()).add(context.place ? std::string_view(context.place->tenant) : std::string_view());
    key.add(m_settings.keyHasAddress ? context.client.text() : std::string());
    for (const Named& named : m_settings.keyFields)
        key.addIf(joined(request.fields, named));
    for (const Named& named : m_settings.requestFields) // what the service judges by: another's answer is no answer to this
        key.addIf(joined(request.fields, named));
    return key.digest();
}

http::ClientRequest ExternalDecision::questionOf(const pipeline::Context& context) const
{
    const http::RequestHead& request = *context.request;
    http::ClientRequest question;
    question.method = m_settings.method;
    for (const Named& named : m_settings.requestFields) {
        if (auto value = joined(request.fields, named))
            question.fields.emplace_back(named.name, std::move(*value));
    }
    std::string uri(request.path);
    if (!request.query.empty())
        uri.append("?").append(request.query);
    question.fields.emplace_back("X-Forwarded-Method", std::string(request.methodText));
    question.fields.emplace_back("X-Forwarded-Proto", context.tls ? "https" : "http");
    question.fields.emplace_back("X-Forwarded-Host", std::string(request.host));
    question.fields.emplace_back("X-Forwarded-Uri", std::move(uri));
    question.fields.emplace_back("X-Forwarded-For", context.client.text());
    question.fields.emplace_back("X-Request-Id", std::string(context.requestId));
    if (context.consumer)
        question.fields.emplace_back("X-Consumer-Id", context.consumer->id);
    if (context.place)
        question.fields.emplace_back("X-Tenant-Id", context.place->tenant);
    return question;
}

std::shared_ptr<const ExternalDecision::Decision> ExternalDecision::decide(const pipeline::Context& context, const http::ClientResponse& answer) const
{
    auto decision = std::make_shared<Decision>();
    decision->said = answer.status;
    const auto mapped = std::find_if(m_settings.statuses.begin(), m_settings.statuses.end(), [&](const auto& one) { return one.first == answer.status; });
    int status = mapped != m_settings.statuses.end() ? mapped->second : answer.status;
    if (status < 200 || status >= 500 + (mapped != m_settings.statuses.end() ? 100 : 0))
        return nullptr;
    if (status == 304) // has no body and no meaning for who did not ask for it
        status = 403;
    decision->status = status < 300 ? 0 : status;
    if (decision->status == 0) {
        copy(answer, m_settings.upstreamFields, decision->upstream);
        copy(answer, m_settings.clientFields, decision->client);
        if (!m_settings.consumerField.empty())
            decision->consumer = answer.field(m_settings.consumerField);
        Gathered mark;
        for (const Named& named : m_settings.requestFields)
            mark.addIf(joined(context.request->fields, named));
        for (const auto& [name, value] : decision->upstream)
            mark.add(name).add(value);
        decision->mark = mark.add(decision->consumer).hex();
        return decision;
    }
    copy(answer, m_settings.refusalFields, decision->client);
    if (m_settings.refusalBody && !answer.body.empty()) {
        decision->body = answer.body;
        const std::string_view type = answer.field("content-type");
        decision->contentType = type.empty() || !pipeline::headerValueProblem(type).empty() ? std::string_view("application/octet-stream") : type;
    }
    return decision;
}

void ExternalDecision::remember(const base::Sha256& key, const std::shared_ptr<const Decision>& decision, const http::ClientResponse& answer, int64_t nowNs) const
{
    const int64_t holdsNs = decision->status == 0 ? m_settings.passHoldsNs : m_settings.refusalHoldsNs;
    if (holdsNs > 0 && mayBeKept(answer, *decision))
        m_settings.decisions->put(key, decision, nowNs + holdsNs);
}

Verdict ExternalDecision::conclude(pipeline::Context& context, const Decision& decision) const
{
    if (context.tracing)
        context.detail("answer", std::to_string(decision.said));
    if (decision.status != 0) {
        const Verdict verdict = context.reject(decision.status, "forward-auth.refused", "The service that decides about this request refuses it.", decision.client);
        if (decision.body.empty())
            return verdict;
        pipeline::Answer answer = context.answer();
        answer.body = decision.body;
        answer.contentType = decision.contentType;
        return context.answer(std::move(answer));
    }
    if ((!context.consumer || context.gathering.every) && context.place) {
        if (!decision.consumer.empty()) {
            pipeline::CredentialMatch match;
            if (context.consumers)
                match.consumer = context.consumers->byId(context.place->tenantIndex, decision.consumer);
            if (!match.consumer)
                return context.reject(403, "forward-auth.unknown-consumer", "The service lets this request pass, but no consumer belongs to it.");
            if (const Verdict verdict = admit(context, m_challenge, match); verdict != Verdict::Continue)
                return verdict;
        } else {
            admitUnnamed(context, kKind);
        }
    }
    context.callerMark = context.callerMark.empty() ? context.keep(decision.mark) : context.arena().concat({context.callerMark, " ", decision.mark});
    for (auto at = decision.upstream.begin(); at != decision.upstream.end(); ++at) {
        const bool first = at == decision.upstream.begin() || (at - 1)->first != at->first;
        context.requestEdits.push_back({first ? HeaderEdit::Op::Set : HeaderEdit::Op::Add, http::headerId(at->first), context.keep(at->first), context.keep(at->second)});
    }
    for (auto at = decision.client.begin(); at != decision.client.end(); ++at) {
        const bool first = (at == decision.client.begin() || (at - 1)->first != at->first) && !base::equalsIgnoreCase(at->first, "set-cookie");
        context.responseEdits.push_back({first ? HeaderEdit::Op::Set : HeaderEdit::Op::Add, http::headerId(at->first), context.keep(at->first), context.keep(at->second)});
    }
    context.explain("the service lets it pass");
    return Verdict::Continue;
}

Verdict ExternalDecision::withoutAnswer(pipeline::Context& context, const std::string& why) const
{
    context.detail("fault", why);
    if (m_settings.passesWithout) {
        context.explain("the service did not answer, and requests pass then");
        return Verdict::Continue;
    }
    return context.reject(m_settings.errorStatus, "forward-auth.unavailable", "The service that decides about this request does not answer.");
}

// What only the service may say.
void ExternalDecision::takeForgedOut(pipeline::Context& context) const
{
    for (const Named& named : m_settings.upstreamFields)
        policies::takeForgedOut(context, named.id, named.name);
}

} // namespace gatehouse::policies
