// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/waf.h"

#include "base/bytes.h"
#include "base/units.h"
#include "pipeline/asker.h"
#include "pipeline/pool_counts.h"
#include "policies/guard/body_text.h"
#include "policies/guard/waf/incident_log.h"
#include "policies/guard/waf/inspected_request.h"
#include "policies/guard/waf/inspection_pool.h"
#include "policies/guard/waf/rule_engine_library.h"
#include "policies/guard/waf/rule_sets.h"
#include "policies/guard/waf/waf_settings.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;
using Outcome = Finding::Outcome;
using State = pipeline::Body::State;

constexpr std::string_view kBlocked = "waf.blocked";
constexpr std::string_view kMalformed = "waf.malformed";
constexpr std::string_view kArguments = "waf.arguments";
constexpr std::string_view kTooLarge = "waf.too-large";
constexpr std::string_view kEncoding = "waf.encoding";
constexpr std::string_view kMediaType = "waf.media-type";
constexpr std::string_view kResponse = "waf.response";
constexpr std::string_view kFailed = "waf.failed";
constexpr std::string_view kBusy = "waf.busy";
constexpr std::chrono::seconds kLongestWait{5};

// What is kept of a request between hooks.
struct UnderWay {
    std::shared_ptr<RequestLook> request;
    std::shared_ptr<AnswerLook> answer;
    int status = 0; // of the answer, like what follows
    Inspection::Fields fields;
    std::string coding;
};

class Waf : public pipeline::Policy
{
public:
    Waf(WafSettings settings, std::shared_ptr<const RuleSet> rules, std::shared_ptr<pipeline::AskerPool> pool, const pipeline::MakeContext& context)
        : m_settings(std::move(settings)), m_rules(std::move(rules)), m_pool(std::move(pool)), m_log(context.log, context.qualified, context.reportOnly), m_reportOnly(context.reportOnly)
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        std::string_view type;
        // Two of the same type may still have two boundaries.
        if (!mediaType(context.request->fields, type) || context.request->fields.count(http::HeaderId::ContentType) > 1)
            return context.reject(400, kMediaType, "The request says several media types of its body.");
        if (!context.hasBody || !m_settings.requestBodies || isBinary(type))
            return inspect(context, Inspection::Body::None, {}, false);
        return context.needBody(m_settings.maxBody, m_settings.firstOfLarger);
    }

    Verdict onRequestBody(pipeline::Context& context, const pipeline::Body& body) const override
    {
        if (body.state == State::Unknown)
            return inspect(context, Inspection::Body::None, {}, false);
        const http::HeaderFields& fields = context.request->fields;
        const bool isLonger = body.state == State::TooLarge;
        std::string_view text;
        const Unreadable unreadable = decodeBody(fields, body.bytes, m_settings.maxBody, text);
        // What is cut off can't be decoded to its end: so much as came of it is looked at.
        const bool isPart = isLonger || unreadable == Unreadable::TooLarge;
        if (isPart && !m_settings.firstOfLarger)
            return context.reject(413, kTooLarge, "A body may have at most " + base::sizeText(m_settings.maxBody) + " here.");
        if (unreadable == Unreadable::Coding)
            return context.reject(415, kEncoding, "The body has a content coding that is not taken here.", {{"Accept-Encoding", "gzip, deflate, br, zstd"}});
        if (unreadable == Unreadable::Corrupt && !isLonger)
            return context.reject(400, kEncoding, "The body is not what its Content-Encoding says.");
        std::string_view type;
        mediaType(fields, type);
        Inspection::Body kind = readAs(type, text);
        if (kind == Inspection::Body::Xml && isPart)
            kind = Inspection::Body::Form; // as a text: half a document can't be told to be plain
        if (kind == Inspection::Body::Xml && !text.empty()) {
            if (!isPlainXml(text))
                return context.reject(400, kMalformed, "The body is not well-formed XML, or has a document type or entities.");
            // Each attribute is looked at by most rules; so many there are at most.
            if (static_cast<size_t>(std::count(text.begin(), text.end(), '=')) > m_settings.rules.maxArguments)
                return context.reject(400, kArguments, "The XML has more attributes than are looked at here.");
        }
        return inspect(context, kind, text, isPart);
    }

    void onResponse(pipeline::Context& context, const http::ResponseHead& response) const override
    {
        auto* const underWay = kept(context);
        if (!underWay || !underWay->request || context.request->method == http::Method::Head || response.status < 200 || response.status == 204 || response.status == 304)
            return;
        std::string_view type;
        const bool says = mediaType(response.fields, type) && !type.empty();
        if (says && std::none_of(m_settings.responseTypes.begin(), m_settings.responseTypes.end(), [&](const std::string& one) { return base::equalsIgnoreCase(one, type); }))
            return;
        underWay->status = response.status;
        underWay->fields = copied(response.fields);
        underWay->coding = response.fields.value("content-encoding");
        context.holdResponse(*this, m_settings.maxResponse, m_settings.firstOfLargerResponses);
    }

    Verdict onResponseBody(pipeline::Context& context, const pipeline::Body& body) const override
    {
        auto* const underWay = kept(context);
        if (!underWay || !underWay->request)
            return context.reject(503, kFailed, "The answer could not be looked at."); // never: it has asked for it
        http::HeaderFields fields;
        if (!underWay->coding.empty())
            fields.add("Content-Encoding", underWay->coding);
        const bool isLonger = body.state == State::TooLarge;
        std::string_view text;
        const Unreadable unreadable = decodeBody(fields, body.bytes, m_settings.maxResponse, text);
        if ((isLonger || unreadable == Unreadable::TooLarge) && !m_settings.firstOfLargerResponses)
            return refuseResponse(context, "it is larger than " + base::sizeText(m_settings.maxResponse));
        if (unreadable == Unreadable::Coding || (unreadable == Unreadable::Corrupt && !isLonger))
            return refuseResponse(context, "its content coding can't be undone");
        underWay->answer = std::make_shared<AnswerLook>(underWay->request->inspection, underWay->status, std::move(underWay->fields), std::string(text));
        if (context.loop)
            return Verdict::Suspend;
        underWay->answer->run();
        return concludeResponse(context, *underWay->answer);
    }

    // The looking, while the worker serves others.
    net::Task<Verdict> resume(pipeline::Context& context) const override
    {
        UnderWay& underWay = *kept(context); // as it was suspended; lives until onEnd()
        const std::shared_ptr<Look> look = underWay.answer ? std::static_pointer_cast<Look>(underWay.answer) : underWay.request;
        pipeline::HeldMemory held(context.memory);
        const bool hasMemory = held.hold(look->bytes());
        look->until = std::chrono::steady_clock::now() + kLongestWait;
        bool isAnswered = false;
        if (hasMemory) {
            const auto answered = co_await m_pool->ask(*context.loop, look, pipeline::askerOf(context));
            isAnswered = answered != nullptr;
        }
        if (!isAnswered || look->isLate) {
            underWay.request.reset(); // nor can its answer be looked at
            if (look->isLate || !hasMemory)
                m_pool->noteRefused();
            co_return busy(context);
        }
        if (underWay.answer)
            co_return concludeResponse(context, *underWay.answer);
        const Verdict verdict = conclude(context, *underWay.request);
        if (!m_settings.responses || verdict != Verdict::Continue)
            underWay.request.reset(); // nobody looks at an answer
        co_return verdict;
    }

    void onEnd(pipeline::Context& context, const pipeline::Ending&) const override
    {
        if (UnderWay* const underWay = kept(context)) {
            delete underWay;
            context.own(*this) = 0;
        }
    }

private:
    UnderWay* kept(pipeline::Context& context) const { return reinterpret_cast<UnderWay*>(static_cast<uintptr_t>(context.own(*this))); }

    Verdict inspect(pipeline::Context& context, Inspection::Body kind, std::string_view bytes, bool isPart) const
    {
        Inspection::Request request = inspectedRequest(context);
        request.body = kind;
        request.bytes = bytes;
        request.isPart = isPart;
        std::string_view type;
        mediaType(context.request->fields, type);
        request.withoutRules = needlessRules(kind, type, m_settings.rules.contentTypes);
        const auto look = std::make_shared<RequestLook>(m_rules, std::string(context.requestId), std::move(request));
        if (context.loop && !context.dryRun) {
            keep(context, look);
            return Verdict::Suspend;
        }
        look->run();
        const Verdict verdict = conclude(context, *look);
        if (m_settings.responses && !context.dryRun && verdict == Verdict::Continue)
            keep(context, look);
        return verdict;
    }

    void keep(pipeline::Context& context, std::shared_ptr<RequestLook> look) const
    {
        auto underWay = std::make_unique<UnderWay>();
        underWay->request = std::move(look);
        context.own(*this) = reinterpret_cast<uintptr_t>(underWay.release());
    }

    Verdict conclude(pipeline::Context& context, const RequestLook& look) const
    {
        const Inspection& inspection = *look.inspection;
        const Finding& finding = look.finding;
        context.inspectionNs += static_cast<uint64_t>(look.cpuNs);
        if (context.tracing) {
            note(context, inspection, finding.score, m_settings.rules.inboundThreshold);
            if (look.isPart())
                context.detail("body", "the first " + base::sizeText(look.bodyBytes()));
        }
        const auto refuse = [&](int status, std::string_view code, const char* detail) {
            if (!context.dryRun)
                m_log.refused(context.requestId, code, inspection, finding.score, context.nowNs);
            return context.reject(status, code, detail);
        };
        switch (finding.outcome) {
        case Outcome::Pass: return Verdict::Continue;
        case Outcome::Block: return refuse(finding.status != 0 ? finding.status : 403, kBlocked, "The request looks like an attack.");
        case Outcome::Malformed: return refuse(400, kMalformed, "The body is not what its media type says, or can be read in several ways.");
        case Outcome::TooManyArguments: return refuse(400, kArguments, "The request has more arguments than are looked at here.");
        case Outcome::Failed: break;
        }
        return fail(context, "The request could not be looked at.");
    }

    // What was not looked at does not pass; but whoever only reports must not refuse for want of threads.
    Verdict busy(pipeline::Context& context) const
    {
        if (m_reportOnly) {
            context.skip("too many messages wait to be looked at: it passes unjudged");
            return Verdict::Continue;
        }
        return context.reject(503, kBusy, "Too many messages wait to be looked at; try again shortly.", {{"Retry-After", "1"}});
    }

    Verdict fail(pipeline::Context& context, const char* detail) const
    {
        if (!context.dryRun)
            m_log.failed(context.requestId, context.nowNs);
        return context.reject(503, kFailed, detail);
    }

    // Which rules have matched, where, and what it took; never what stood there.
    static void note(pipeline::Context& context, const Inspection& inspection, int score, int threshold)
    {
        for (const RuleMatch& match : inspection.matches()) {
            const std::string more = match.more > 0 ? " and " + std::to_string(match.more) + " more" : "";
            context.detail(std::to_string(match.rule), match.message + (match.variable.empty() ? "" : " (" + match.variable + more + ')'));
        }
        if (inspection.moreMatches() > 0)
            context.detail("more", std::to_string(inspection.moreMatches()));
        const std::string sum = std::to_string(score) + " of " + std::to_string(threshold);
        context.detail("score", sum);
        context.detail("cpu", std::to_string(inspection.cpuNs() / 1000) + " µs");
        context.explain(inspection.matches().empty() ? "no rule matches" : "rules match, score " + sum);
    }

    Verdict concludeResponse(pipeline::Context& context, const AnswerLook& look) const
    {
        const Inspection& inspection = *look.inspection;
        const Finding& finding = look.finding;
        context.inspectionNs += static_cast<uint64_t>(look.cpuNs);
        if (context.tracing)
            note(context, inspection, finding.score, m_settings.rules.outboundThreshold);
        if (finding.outcome == Outcome::Pass)
            return Verdict::Continue;
        if (finding.outcome == Outcome::Failed)
            return fail(context, "The answer could not be looked at.");
        m_log.refused(context.requestId, kResponse, inspection, finding.score, context.nowNs);
        return context.reject(502, kResponse, "The upstream's answer is not given out.");
    }

    static Verdict refuseResponse(pipeline::Context& context, const std::string& why)
    {
        if (context.tracing)
            context.explain("the answer can't be looked at: " + why);
        return context.reject(502, kResponse, "The upstream's answer is not given out.");
    }

    const WafSettings m_settings;
    const std::shared_ptr<const RuleSet> m_rules;
    const std::shared_ptr<pipeline::AskerPool> m_pool;
    const IncidentLog m_log;
    const bool m_reportOnly;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeWaf(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    WafSettings settings = WafSettings::from(config, problems);
    if (!problems.empty())
        return base::invalid("waf is not set up right", std::move(problems));
    const auto engine = loadedRuleEngine();
    if (!engine)
        return engine.error();
    auto rules = ruleSet(**engine, settings.rules, coreRulesFolder(), context.states);
    if (!rules)
        return std::move(rules).error();
    const auto counts = pipeline::poolCounts(context.states);
    auto pool = context.states ? context.states->keep<pipeline::AskerPool>("waf threads", [&] { return makeInspectionPool(counts); }) : makeInspectionPool(counts);
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Waf>(std::move(settings), std::move(*rules), std::move(pool), context));
}

} // namespace gatehouse::policies
