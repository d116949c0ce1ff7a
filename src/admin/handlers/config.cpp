// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "admin/preconditions.h"
#include "admin/wire.h"
#include "base/bytes.h"
#include "domain/declarative.h"
#include "schema/document.h"

namespace gatehouse::admin::handlers {

namespace {

using schema::Document;

bool isYaml(std::string_view mediaType)
{
    return mediaType == "application/yaml" || mediaType == "application/x-yaml" || mediaType == "text/yaml" || mediaType == "text/x-yaml" || mediaType.ends_with("+yaml");
}

std::string mediaTypeOf(std::string_view field)
{
    return base::toLower(base::trim(field.substr(0, field.find(';'))));
}

// The first of the two that the client names; JSON for one that takes anything.
bool wantsYaml(const Call& call)
{
    if (call.query.has("format"))
        return call.query.text("format") == "yaml";
    for (const std::string_view part : base::split(call.request.field("accept"), ',')) {
        const std::string type = mediaTypeOf(part);
        if (isYaml(type))
            return true;
        if (type == "application/json")
            return false;
    }
    return false;
}

// Hashes are nearly secrets: who takes them with him is an owner, and it is known that he did. Nothing when he may.
std::optional<Answer> auditExport(const Call& call)
{
    store::AuditEntry entry;
    entry.timeNs = call.context.loop.wallNs();
    entry.administrator = call.caller.administrator;
    entry.source = call.caller.source;
    entry.action = "export";
    entry.target = "/v1/config";
    entry.outcome = "ok";
    entry.status = 200;
    entry.revision = call.context.control.configuration().revision;
    entry.detail = "the whole configuration with hashes of credentials";
    entry.requestId = call.requestId;
    if (call.caller.role != "owner") {
        entry.outcome = "refused";
        entry.status = 403;
        call.context.administrators.record(std::move(entry), call.context.loop.nowNs());
        return problem(403, "forbidden", "hashes of credentials are for the role owner; yours is " + call.caller.role);
    }
    if (const auto written = call.context.control.store().appendAudit(std::move(entry)); !written)
        return problem(written.error());
    return {};
}

} // namespace

Answer getConfig(Call& call)
{
    const domain::Configuration& configuration = call.context.control.configuration();
    const bool hashes = call.query.has("secrets");
    const std::string etag = etagOf(configuration.revision);
    if (hashes) {
        if (auto refusal = auditExport(call))
            return std::move(*refusal);
    } else if (isUnchanged(call.request, configuration.revision)) {
        return Answer::empty(304).with("ETag", etag);
    }
    const base::Json document = domain::toDeclarative(hashes ? call.context.control.withHashes() : call.context.control.redacted(configuration));
    if (wantsYaml(call))
        return Answer::text(schema::toYaml(document), "application/yaml").with("ETag", etag);
    return Answer::text(base::toPrettyText(document), "application/json").with("ETag", etag);
}

Answer putConfig(Call& call)
{
    const std::string type = mediaTypeOf(call.request.field("content-type"));
    Document::Format format = Document::Format::Guess;
    if (isYaml(type))
        format = Document::Format::Yaml;
    else if (type == "application/json" || type.ends_with("+json"))
        format = Document::Format::Json;
    else if (!type.empty())
        return problem(415, "unsupported-media-type", "the body must be application/yaml or application/json");
    if (auto refusal = checkPreconditions(call.request, call.context.control.configuration().revision))
        return *refusal;
    const auto document = Document::parse(call.request.body, format);
    if (!document) {
        if (document.error().code == base::ErrorCode::TooLarge)
            return problem(document.error());
        return badRequest("the document cannot be read: " + document.error().message, document.error().problems);
    }
    auto result = call.context.control.applyDocument(document->value(), call.caller, call.query.text("message", "put /v1/config"), call.query.flag("dryRun"));
    if (!result) {
        base::Error error = std::move(result).error();
        document->locate(error.problems);
        return problem(error);
    }
    document->locate(result->warnings);
    return Answer::json(toJson(*result));
}

} // namespace gatehouse::admin::handlers
