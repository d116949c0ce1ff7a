// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/validate/validate.h"

#include "base/bytes.h"
#include "base/units.h"
#include "policies/guard/body_policy.h"
#include "policies/guard/body_text.h"
#include "policies/guard/bound_from.h"
#include "policies/guard/validate/request_check.h"
#include "schema/document.h"
#include "schema/standard/uri.h"

#include <cstring>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;
using schema::Evaluation;
using State = pipeline::Body::State;

constexpr std::string_view kRequest = "validate.request";
constexpr std::string_view kResponse = "validate.response";
constexpr BodyPolicy::Codes kCodes{"validate.too-large", "validate.encoding", "validate.media-type"};
constexpr size_t kMostDocument = 4u << 20;
constexpr size_t kMostDocuments = 20;

struct Setup {
    BodyPolicy::Rules body;
    ValidateRules rules;
    std::shared_ptr<const ApiDescription> api;
    std::shared_ptr<schema::SchemaSet> schemas; // of the next two
    const schema::Rule* request = nullptr;
    const schema::Rule* response = nullptr;
    bool requests = true;
    bool responses = false;
    bool refusesOthers = true; // operations, media types and statuses that nothing describes
    bool refusesOperations = true;
};

// What is known of an answer when its body comes; lies in the request's arena.
struct Expected {
    const schema::Rule* rule = nullptr;  // of an answer that is JSON, without a description of the API
    const ApiMedia* media = nullptr;     // with one
    std::string_view type, contentType;  // media type, and the whole header field
    std::string_view coding;
    std::string_view fault; // of its head
};

// Whether a schema of bodies is of this request's, although it may have left it out.
bool carriesDocument(const http::RequestHead& request)
{
    return request.method == http::Method::Post || request.method == http::Method::Put || request.method == http::Method::Patch;
}

class Validate : public pipeline::Policy
{
public:
    explicit Validate(Setup setup) : m_setup(std::move(setup)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const http::RequestHead& request = *context.request;
        if (!m_setup.api && !m_setup.request) {
            if (context.tracing)
                context.skip(m_setup.response ? "only answers are described" : "nothing is described");
            return Verdict::Continue;
        }
        std::string_view type;
        if (m_setup.requests && context.hasBody && !mediaType(request.fields, type))
            return context.reject(400, kCodes.mediaType, "The request says several media types of its body.");
        if (m_setup.api) {
            const ApiDescription::Found found = m_setup.api->find(request.methodText, request.path);
            if (!found.operation)
                return unknownOperation(context, found);
            context.own(*this) = reinterpret_cast<uintptr_t>(found.operation);
            if (context.tracing)
                context.detail("operation", found.operation->name);
            if (!m_setup.requests) {
                if (context.tracing)
                    context.explain("only answers are looked at");
                return Verdict::Continue;
            }
            const bool isDescribed = found.operation->hasBody && mediaFor(found.operation->body, type);
            if (!context.hasBody || (!isDescribed && !m_setup.refusesOthers)) {
                RequestCheck check(m_setup.rules, Evaluation::Direction::Request);
                check.parameters(request, *m_setup.api, found);
                if (!context.hasBody && found.operation->bodyRequired)
                    check.problem("/body", "is required");
                return conclude(context, check);
            }
            if (!isDescribed)
                return context.reject(415, kCodes.mediaType, found.operation->hasBody ? "Bodies of this media type are not described for this operation." : "No body is described for this operation.");
        } else {
            if (!context.hasBody) {
                if (carriesDocument(request)) {
                    RequestCheck check(m_setup.rules, Evaluation::Direction::Request);
                    check.problem("/body", "is required");
                    return conclude(context, check);
                }
                if (context.tracing)
                    context.skip("there is no body");
                return Verdict::Continue;
            }
            if (!isJsonType(type)) {
                if (m_setup.refusesOthers)
                    return context.reject(415, kCodes.mediaType, "Only JSON is taken here.");
                if (context.tracing)
                    context.skip("bodies of this media type are not looked at");
                return Verdict::Continue;
            }
        }
        if (!isInUtf8(request.fields))
            return context.reject(415, kCodes.mediaType, "Only UTF-8 is taken here.");
        if (!m_setup.body.decodes && isEncoded(request.fields))
            return context.reject(415, kCodes.encoding, "Compressed bodies are not taken here.", {{"Accept-Encoding", "identity"}});
        return context.needBody(m_setup.body.maxBody);
    }

    Verdict onRequestBody(pipeline::Context& context, const pipeline::Body& body) const override
    {
        const http::RequestHead& request = *context.request;
        RequestCheck check(m_setup.rules, Evaluation::Direction::Request);
        std::string_view type;
        mediaType(request.fields, type);
        const ApiMedia* media = nullptr;
        bool isRequired = carriesDocument(request);
        if (m_setup.api) {
            const ApiDescription::Found found = m_setup.api->find(request.methodText, request.path);
            check.parameters(request, *m_setup.api, found);
            media = mediaFor(found.operation->body, type);
            isRequired = found.operation->bodyRequired;
        }
        if (body.state == State::Unknown) {
            if (!check.problems().empty())
                return conclude(context, check);
            context.skip("a sample of the body is needed to tell");
            return Verdict::Continue;
        }
        std::string_view text = body.bytes;
        const DecodedBody decoded;
        const Unreadable unreadable = body.state == State::TooLarge ? Unreadable::TooLarge : decodeBody(request.fields, body.bytes, m_setup.body.maxBody, text);
        switch (unreadable) {
        case Unreadable::No: break;
        case Unreadable::Coding:
            return context.reject(415, kCodes.encoding, "The body has a content coding that is not taken here.", {{"Accept-Encoding", "gzip, deflate, br, zstd"}});
        case Unreadable::Corrupt: return context.reject(400, kCodes.encoding, "The body is not what its Content-Encoding says.");
        case Unreadable::TooLarge:
            if (!m_setup.body.passesLarger)
                return context.reject(413, kCodes.tooLarge, "A body may have at most " + base::sizeText(m_setup.body.maxBody) + " here.");
            return conclude(context, check);
        }
        if (text.empty() && !isRequired)
            return conclude(context, check);
        if (text.empty())
            check.problem("/body", "is required");
        else if (!m_setup.api)
            check.json(m_setup.request, text);
        else if (media)
            check.body(*media, type, request.fields.value(http::HeaderId::ContentType), text);
        return conclude(context, check);
    }

    void onResponse(pipeline::Context& context, const http::ResponseHead& response) const override
    {
        if (!m_setup.responses || context.request->method == http::Method::Head || response.status < 200)
            return;
        Expected expected;
        std::string fault;
        const bool hasBody = response.status != 204 && response.status != 304;
        std::string_view type;
        if (!mediaType(response.fields, type))
            fault = "it says several media types";
        if (!m_setup.api) {
            if (response.status >= 300 || !hasBody || !m_setup.response)
                return;
            if (!isJsonType(type)) {
                if (!m_setup.refusesOthers)
                    return;
                fault = "it is not JSON";
            }
            expected.rule = m_setup.response;
        } else {
            const auto* operation = reinterpret_cast<const ApiOperation*>(static_cast<uintptr_t>(context.own(*this)));
            if (!operation)
                return;
            const ApiResponse* described = operation->response(response.status);
            if (!described) {
                if (!m_setup.refusesOthers || response.status >= 500) // what upstreams say when they fail is seldom described
                    return;
                fault = "its status is not described";
            } else {
                if (fault.empty())
                    fault = headerFault(response, *described);
                const ApiMedia* media = hasBody ? mediaFor(described->content, type) : nullptr;
                if (hasBody && !media && !described->content.empty() && m_setup.refusesOthers && fault.empty())
                    fault = "its media type is not described";
                // What nothing can be told of is not held back.
                const bool isReadable = isJsonType(type) || isPlainText(type);
                expected.media = media && media->rule && isReadable ? media : nullptr;
                if (media && media->rule && !isReadable && !m_setup.rules.passesUnchecked && fault.empty())
                    fault = "its media type can't be held against its description";
            }
        }
        if (!expected.rule && !expected.media && fault.empty())
            return;
        expected.type = context.keep(type);
        expected.contentType = context.keep(response.fields.value(http::HeaderId::ContentType));
        expected.coding = context.keep(response.fields.value("content-encoding"));
        expected.fault = context.keep(fault);
        char* const kept = context.arena().allocate(sizeof expected);
        std::memcpy(kept, &expected, sizeof expected);
        context.own(*this) = reinterpret_cast<uintptr_t>(kept);
        context.holdResponse(*this, fault.empty() ? m_setup.body.maxBody : 0);
    }

    Verdict onResponseBody(pipeline::Context& context, const pipeline::Body& body) const override
    {
        Expected expected;
        std::memcpy(&expected, reinterpret_cast<const char*>(static_cast<uintptr_t>(context.own(*this))), sizeof expected);
        if (!expected.fault.empty())
            return refuseAnswer(context, std::string(expected.fault));
        http::HeaderFields fields;
        if (!expected.coding.empty())
            fields.add("Content-Encoding", expected.coding);
        std::string_view text = body.bytes;
        const DecodedBody decoded;
        const Unreadable unreadable = body.state != State::Whole ? Unreadable::TooLarge : decodeBody(fields, body.bytes, m_setup.body.maxBody, text);
        if (unreadable == Unreadable::TooLarge && m_setup.body.passesLarger) {
            if (context.tracing)
                context.skip("the answer is too large to be looked at");
            return Verdict::Continue;
        }
        if (unreadable != Unreadable::No)
            return refuseAnswer(context, unreadable == Unreadable::TooLarge ? "it is larger than " + base::sizeText(m_setup.body.maxBody) : "its content coding can't be undone");
        RequestCheck check(m_setup.rules, Evaluation::Direction::Response);
        if (expected.media)
            check.body(*expected.media, expected.type, expected.contentType, text);
        else
            check.json(expected.rule, text);
        if (check.problems().empty()) {
            if (context.tracing)
                context.explain("the answer is as described");
            return Verdict::Continue;
        }
        const base::Problem& first = check.problems().front();
        return refuseAnswer(context, first.pointer + ' ' + first.message + (check.problems().size() > 1 ? ", and more" : ""));
    }

private:
    Verdict unknownOperation(pipeline::Context& context, const ApiDescription::Found& found) const
    {
        if (!m_setup.refusesOperations) {
            if (context.tracing)
                context.skip("no operation of the description is meant");
            return Verdict::Continue;
        }
        if (found.isPathKnown)
            return context.reject(405, "validate.unknown-method", "The API's description does not have this method here.", {{"Allow", found.methods}});
        return context.reject(404, "validate.unknown-path", "The API's description does not have this path.");
    }

    Verdict conclude(pipeline::Context& context, RequestCheck& check) const
    {
        auto& problems = check.problems();
        if (problems.empty()) {
            if (context.tracing)
                context.explain("the request is as described");
            return Verdict::Continue;
        }
        if (context.tracing) {
            for (const base::Problem& problem : problems)
                context.detail(problem.pointer, problem.message);
        }
        const std::string more = problems.size() > 1 ? " (and " + std::to_string(problems.size() - 1) + " more)" : "";
        std::string detail = problems[0].pointer + ' ' + problems[0].message + more + '.';
        return context.rejectFor(400, kRequest, std::move(detail), std::move(problems));
    }

    // Clients are not told what is wrong within; the trace and the log are.
    static Verdict refuseAnswer(pipeline::Context& context, const std::string& why)
    {
        if (context.tracing)
            context.explain("the answer is not as described: " + why);
        return context.reject(502, kResponse, "The upstream's answer is not as it is described.");
    }

    std::string headerFault(const http::ResponseHead& response, const ApiResponse& described) const
    {
        RequestCheck check(m_setup.rules, Evaluation::Direction::Response);
        check.headers(described.headers, response.fields);
        return check.problems().empty() ? std::string() : check.problems().front().pointer + ' ' + check.problems().front().message;
    }

    const Setup m_setup;
};

std::optional<Json> documentFrom(const Json& config, const char* member, std::vector<base::Problem>& problems)
{
    const std::string text = base::stringAt(config, member);
    const std::string pointer = '/' + std::string(member);
    if (base::trim(text).empty())
        return {};
    if (text.size() > kMostDocument) {
        problems.push_back({pointer, "must have at most " + base::sizeText(kMostDocument)});
        return {};
    }
    auto document = schema::Document::parse(text);
    if (!document) {
        const auto& found = document.error().problems;
        const std::string place = found.empty() || found[0].line == 0 ? std::string() : "line " + std::to_string(found[0].line) + ", column " + std::to_string(found[0].column) + ": ";
        problems.push_back({pointer, place + (found.empty() ? document.error().message : found[0].message)});
        return {};
    }
    return std::optional<Json>(document->value());
}

void tell(std::vector<base::Problem>& problems, const char* member, const std::vector<base::Problem>& found)
{
    for (const base::Problem& problem : found)
        problems.push_back({'/' + std::string(member), (problem.pointer.empty() ? "" : problem.pointer + ": ") + problem.message});
}

bool isRefused(const Json& config, const char* member, const char* fallback, std::vector<base::Problem>& problems)
{
    const std::string value = base::stringAt(config, member, fallback);
    if (value != "refuse" && value != "pass")
        problems.push_back({'/' + std::string(member), "one of refuse, pass"});
    return value != "pass";
}

std::vector<std::pair<std::string, Json>> otherDocuments(const Json& config, std::vector<base::Problem>& problems)
{
    std::vector<std::pair<std::string, Json>> out;
    const Json& list = base::memberAt(config, "documents");
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        std::vector<base::Problem> found;
        auto document = i < kMostDocuments ? documentFrom(list[i], "text", found) : std::nullopt;
        for (const base::Problem& problem : found)
            problems.push_back({"/documents/" + std::to_string(i) + problem.pointer, problem.message});
        const std::string uri = base::stringAt(list[i], "uri");
        if (uri.empty() || i >= kMostDocuments)
            problems.push_back({"/documents/" + std::to_string(i), i >= kMostDocuments ? "there are too many" : "needs a URI that references name it by"});
        else if (document)
            out.emplace_back(uri, std::move(*document));
    }
    return out;
}

// The schemas of requests and of answers, without an API's description.
void readSchemas(const Json& config, Setup& setup, std::vector<base::Problem>& problems)
{
    const std::pair<const char*, const schema::Rule**> wanted[] = {{"schema", &setup.request}, {"responseSchema", &setup.response}};
    auto others = otherDocuments(config, problems);
    setup.schemas = std::make_shared<schema::SchemaSet>();
    for (auto& [uri, document] : others)
        setup.schemas->add(schema::resolveUri("gatehouse:/", uri), std::move(document));
    for (const auto& [member, rule] : wanted) {
        auto document = documentFrom(config, member, problems);
        if (!document)
            continue;
        const std::string uri = "gatehouse:/" + std::string(member);
        setup.schemas->add(uri, std::move(*document));
        const size_t before = setup.schemas->problems().size();
        *rule = setup.schemas->compile(uri);
        tell(problems, member, {setup.schemas->problems().begin() + static_cast<std::ptrdiff_t>(before), setup.schemas->problems().end()});
    }
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeValidate(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    Setup setup;
    Json common = Json::object(); // what others have too
    for (const char* member : {"maxBody", "larger", "compressed"}) {
        if (config.is_object() && config.contains(member))
            common[member] = config[member];
    }
    setup.body = BodyPolicy::rulesFrom(common, kCodes, 1u << 20, problems);
    setup.rules.maxBody = setup.body.maxBody;
    setup.rules.maxProblems = std::max<uint64_t>(boundFrom(config, "maxProblems", 10, 100, problems), 1);
    setup.rules.formats = base::boolAt(config, "formats", true);
    setup.rules.unknownParameters = !isRefused(config, "unknownParameters", "pass", problems);
    setup.requests = base::boolAt(config, "requests", true);
    setup.responses = base::boolAt(config, "responses", false);
    setup.refusesOperations = isRefused(config, "unknownOperations", "refuse", problems);
    setup.refusesOthers = isRefused(config, "others", "refuse", problems);
    setup.rules.passesUnchecked = !isRefused(config, "unchecked", "refuse", problems);
    if (auto document = documentFrom(config, "openapi", problems)) {
        auto api = ApiDescription::compile(std::move(*document), otherDocuments(config, problems), base::stringAt(config, "basePath"), setup.rules.passesUnchecked);
        if (api)
            setup.api = std::move(*api);
        else
            tell(problems, "openapi", api.error().problems);
        if (!base::trim(base::stringAt(config, "schema") + base::stringAt(config, "responseSchema")).empty())
            problems.push_back({"/schema", "an API's description has schemas of its own: one of the two"});
    } else {
        readSchemas(config, setup, problems);
    }
    if (!problems.empty())
        return base::invalid("validate is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Validate>(std::move(setup)));
}

} // namespace gatehouse::policies
