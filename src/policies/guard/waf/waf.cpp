// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/waf.h"

#include "base/bytes.h"
#include "base/units.h"
#include "policies/guard/body_text.h"
#include "policies/guard/json_threat/json_scanner.h"
#include "policies/guard/waf/incident_log.h"
#include "policies/guard/waf/inspection.h"
#include "policies/guard/waf/waf_settings.h"
#include "policies/guard/xml_threat/xml_scanner.h"

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

bool startsWith(std::string_view text, std::string_view beginning)
{
    return base::equalsIgnoreCase(text.substr(0, beginning.size()), beginning);
}

// What no rule can read, and streams without end. Only who lists such a type in `contentTypes` gets so far.
bool isBinary(std::string_view type)
{
    for (const std::string_view family : {"image/", "audio/", "video/", "font/", "application/grpc"}) {
        if (startsWith(type, family))
            return true;
    }
    for (const std::string_view one : {"application/pdf", "application/zip", "application/gzip"}) {
        if (base::equalsIgnoreCase(type, one))
            return true;
    }
    return false;
}

// How a body is read: as it says, and what says nothing that rules can read as what it looks like; whoever reads it behind may do the same.
Inspection::Body readAs(std::string_view type, std::string_view bytes)
{
    using Body = Inspection::Body;
    if (base::equalsIgnoreCase(type, "application/x-www-form-urlencoded"))
        return Body::Form;
    if (base::equalsIgnoreCase(type, "multipart/form-data"))
        return Body::Multipart;
    if (isJsonType(type))
        return Body::Json;
    if (isXmlType(type))
        return Body::Xml;
    if (bytes.substr(0, 1024).find('\0') != std::string_view::npos)
        return Body::Other;
    JsonBounds bounds;
    bounds.depth = 100;
    bounds.values = bounds.objectMembers = bounds.arrayItems = bounds.keyLength = bounds.stringLength = bounds.numberLength = 0; // 0: no limit
    bounds.duplicateKeys = true;
    const size_t begins = bytes.find_first_not_of(" \t\r\n");
    if (begins != std::string_view::npos && (bytes[begins] == '{' || bytes[begins] == '[') && JsonScanner().scan(bytes, bounds) == JsonScanner::Finding::None)
        return Body::Json;
    return Body::Form;
}

// The engine's reader of XML follows document types and entities, which multiply: it only gets what has none, in one encoding.
bool isPlainXml(std::string_view text)
{
    XmlBounds bounds;
    bounds.depth = 128;
    bounds.elements = bounds.children = bounds.attributes = bounds.namespaces = bounds.nameLength = bounds.attributeLength = bounds.textLength = 0; // 0: no limit
    bounds.instructions = true;
    return XmlScanner().scan(text, bounds) == XmlScanner::Finding::None;
}

// As sent, where the way to the host is not said again. Without a credential that another policy has taken out of the query.
std::string targetOf(const pipeline::Context& context)
{
    const http::RequestHead& request = *context.request;
    std::string_view path = request.target.substr(0, request.target.find('?'));
    if (const size_t scheme = path.find("://"); scheme != std::string_view::npos && !path.starts_with('/')) {
        path.remove_prefix(scheme + 3);
        path.remove_prefix(std::min(path.find('/'), path.size()));
    }
    std::string target(path.empty() ? request.path : path);
    const std::string_view query = context.upstreamQuery ? *context.upstreamQuery : request.query;
    if (!query.empty()) {
        target += '?';
        target += query;
    }
    return target;
}

// What is kept from a request to its answer.
struct UnderWay {
    UnderWay(std::shared_ptr<const RuleSet> rules, std::string_view requestId) : inspection(std::move(rules), requestId) {}
    Inspection inspection;
    Finding head; // of the answer
    std::string coding;
};

class Waf : public pipeline::Policy
{
public:
    Waf(WafSettings settings, std::shared_ptr<const RuleSet> rules, const pipeline::MakeContext& context)
        : m_settings(std::move(settings)), m_rules(std::move(rules)), m_log(context.log, context.qualified, context.reportOnly)
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
        if (!underWay || context.request->method == http::Method::Head || response.status < 200 || response.status == 204 || response.status == 304)
            return;
        std::string_view type;
        const bool says = mediaType(response.fields, type) && !type.empty();
        if (says && std::none_of(m_settings.responseTypes.begin(), m_settings.responseTypes.end(), [&](const std::string& one) { return base::equalsIgnoreCase(one, type); }))
            return;
        const int64_t before = underWay->inspection.cpuNs();
        underWay->head = underWay->inspection.responseHead(response.status, response.fields, "1.1");
        context.inspectionNs += static_cast<uint64_t>(underWay->inspection.cpuNs() - before);
        underWay->coding = response.fields.value("content-encoding");
        if (underWay->head.outcome == Outcome::Pass)
            context.holdResponse(*this, m_settings.maxResponse, m_settings.firstOfLargerResponses);
        else
            context.holdResponse(*this, 0);
    }

    Verdict onResponseBody(pipeline::Context& context, const pipeline::Body& body) const override
    {
        auto* const underWay = kept(context);
        if (!underWay)
            return context.reject(503, kFailed, "The answer could not be looked at."); // never: it has asked for it
        Inspection& inspection = underWay->inspection;
        if (underWay->head.outcome != Outcome::Pass)
            return concludeResponse(context, inspection, underWay->head);
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
        const int64_t before = inspection.cpuNs();
        const Finding finding = inspection.responseBody(text);
        context.inspectionNs += static_cast<uint64_t>(inspection.cpuNs() - before);
        return concludeResponse(context, inspection, finding);
    }

    void onEnd(pipeline::Context& context, const pipeline::Ending&) const override
    {
        if (UnderWay* const underWay = kept(context)) {
            delete underWay;
            context.own(*this) = 0;
        }
    }

private:
    UnderWay* kept(pipeline::Context& context) const { return m_settings.responses ? reinterpret_cast<UnderWay*>(static_cast<uintptr_t>(context.own(*this))) : nullptr; }

    Verdict inspect(pipeline::Context& context, Inspection::Body kind, std::string_view bytes, bool isPart) const
    {
        const http::RequestHead& head = *context.request;
        auto underWay = std::make_unique<UnderWay>(m_rules, context.requestId);
        Inspection& inspection = underWay->inspection;
        Inspection::Request request;
        request.client = context.client.text();
        request.method = head.methodText;
        request.target = targetOf(context);
        request.version = head.majorVersion >= 2 ? "2.0" : head.minorVersion == 0 ? "1.0" : "1.1";
        request.host = head.host;
        request.fields = &head.fields;
        request.body = kind;
        request.bytes = bytes;
        request.isPart = isPart;
        const Finding finding = inspection.request(request);
        context.inspectionNs += static_cast<uint64_t>(inspection.cpuNs());
        if (context.tracing) {
            note(context, inspection, finding.score, m_settings.rules.inboundThreshold);
            if (isPart)
                context.detail("body", "the first " + base::sizeText(bytes.size()));
        }
        const auto refuse = [&](int status, std::string_view code, const char* detail) {
            if (!context.dryRun)
                m_log.refused(context.requestId, code, inspection, finding.score, context.nowNs);
            return context.reject(status, code, detail);
        };
        switch (finding.outcome) {
        case Outcome::Pass: break;
        case Outcome::Block: return refuse(finding.status != 0 ? finding.status : 403, kBlocked, "The request looks like an attack.");
        case Outcome::Malformed: return refuse(400, kMalformed, "The body is not what its media type says, or can be read in several ways.");
        case Outcome::TooManyArguments: return refuse(400, kArguments, "The request has more arguments than are looked at here.");
        case Outcome::Failed: return fail(context, "The request could not be looked at.");
        }
        if (m_settings.responses && !context.dryRun)
            context.own(*this) = reinterpret_cast<uintptr_t>(underWay.release());
        return Verdict::Continue;
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

    Verdict concludeResponse(pipeline::Context& context, const Inspection& inspection, const Finding& finding) const
    {
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
    const IncidentLog m_log;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeWaf(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    WafSettings settings = WafSettings::from(config, problems);
    if (!problems.empty())
        return base::invalid("waf is not set up right", std::move(problems));
    auto rules = RuleSet::compile(settings.rules, CoreRules::findFolder(), context.states);
    if (!rules)
        return std::move(rules).error();
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Waf>(std::move(settings), std::move(*rules), context));
}

} // namespace gatehouse::policies
