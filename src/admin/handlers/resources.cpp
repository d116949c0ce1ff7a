// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "admin/handlers/resource_key.h"
#include "admin/preconditions.h"
#include "admin/wire.h"
#include "base/ids.h"

namespace gatehouse::admin::handlers {

namespace {

constexpr std::string_view kServerMembers[] = {"revision", "createdAt", "updatedAt"};
constexpr std::string_view kOperationPointer = "/operations/0";
constexpr std::string_view kValuePointer = "/operations/0/value";

Answer resourceAnswer(const Call& call, const domain::Resource& resource, int status = 200)
{
    return Answer::json(call.context.control.present(resource), status).with("ETag", etagOf(resource.revision));
}

std::optional<uint64_t> revisionOf(const domain::Resource* resource)
{
    return resource ? std::optional<uint64_t>(resource->revision) : std::nullopt;
}

// Pointers of a change set of one, as seen from the value alone; a deletion has none, and its place is the whole.
void fromValue(std::vector<base::Problem>& problems, const domain::ResourceKey& key)
{
    const std::string own = domain::resourcePath(key) + '#';
    for (base::Problem& problem : problems) {
        for (const std::string_view prefix : {kValuePointer, kOperationPointer, std::string_view(own)}) {
            if (problem.pointer.starts_with(prefix))
                problem.pointer.erase(0, prefix.size());
        }
    }
}

base::Result<ChangeResult> applyOne(const Call& call, domain::Operation operation)
{
    const std::string verb = operation.op == domain::Operation::Op::Put ? "put " : "delete ";
    domain::ChangeSet changes;
    changes.message = call.query.text("message", verb + domain::resourcePath(operation.key));
    const domain::ResourceKey key = operation.key;
    changes.operations.push_back(std::move(operation));
    auto result = call.context.control.apply(changes, call.caller, call.query.flag("dryRun"));
    if (!result) {
        base::Error error = std::move(result).error();
        fromValue(error.problems, key);
        return error;
    }
    fromValue(result->warnings, key);
    return result;
}

// What is odd about this resource, for an answer whose body is the resource: a JSON list in ASCII, as a header field can hold it.
std::string warningsField(const std::vector<base::Problem>& warnings)
{
    constexpr size_t kMaxWarnings = 16;
    constexpr size_t kMaxField = 4096;
    base::Json list = base::Json::array();
    std::string text;
    for (const base::Problem& warning : warnings) {
        if (warning.pointer.starts_with("/v1/") || list.size() == kMaxWarnings)
            continue; // another resource's
        list.push_back({{"pointer", warning.pointer}, {"message", warning.message}});
        std::string longer = list.dump(-1, ' ', true, base::Json::error_handler_t::replace);
        if (longer.size() > kMaxField)
            break;
        text = std::move(longer);
    }
    return text;
}

// Puts a whole document in place of `existing`, whose revision the caller has compared already: everything happens between two events of the loop.
Answer store(const Call& call, const domain::ResourceKey& key, const domain::Resource* existing, base::Json value)
{
    for (const std::string_view member : kServerMembers)
        value.erase(std::string(member));
    if (!value.contains("id"))
        value["id"] = key.id; // another one is refused with whatever else is wrong
    const bool created = !existing;
    const uint64_t ifRevision = existing ? existing->revision : 0;
    const auto result = applyOne(call, {domain::Operation::Op::Put, key, std::move(value), ifRevision});
    if (!result)
        return problem(result.error());
    if (result->dryRun)
        return Answer::json(toJson(*result));
    const domain::Resource* stored = call.context.control.configuration().find(key);
    if (!stored)
        return problem(500, "internal", "the resource was stored and is not there");
    Answer answer = resourceAnswer(call, *stored, created ? 201 : 200);
    if (created)
        answer.with("Location", domain::resourcePath(key));
    if (std::string warnings = warningsField(result->warnings); !warnings.empty())
        answer.with("X-Gatehouse-Warnings", std::move(warnings));
    return answer;
}

} // namespace

Answer getResource(Call& call)
{
    const domain::ResourceKey key = keyOf(call);
    const domain::Resource* resource = call.context.control.configuration().find(key);
    if (!resource)
        return missing(key);
    if (isUnchanged(call.request, resource->revision))
        return Answer::empty(304).with("ETag", etagOf(resource->revision));
    return resourceAnswer(call, *resource);
}

Answer putResource(Call& call)
{
    const domain::ResourceKey key = keyOf(call);
    if (auto refusal = missingTenant(call, key))
        return *refusal;
    if (!base::isValidId(key.id))
        return problem(base::invalid("\"" + key.id.substr(0, 64) + "\" is not an id: small letters, digits, dots, hyphens and underscores, 63 at most"));
    const domain::Resource* existing = call.context.control.configuration().find(key);
    if (auto refusal = checkPreconditions(call.request, revisionOf(existing)))
        return *refusal;
    Answer refusal;
    auto body = jsonBody(call, refusal);
    if (!body)
        return refusal;
    if (!body->is_object())
        return problem(base::invalid("the body must be a JSON object", {{"", "must be an object", 0, 0}}));
    return store(call, key, existing, std::move(*body));
}

Answer patchResource(Call& call)
{
    const domain::ResourceKey key = keyOf(call);
    const domain::Resource* existing = call.context.control.configuration().find(key);
    if (!existing)
        return missing(key);
    if (auto refusal = checkPreconditions(call.request, existing->revision))
        return *refusal;
    Answer refusal;
    const auto patch = jsonBody(call, refusal);
    if (!patch)
        return refusal;
    if (!patch->is_object())
        return problem(base::invalid("a merge patch must be a JSON object (RFC 7396)", {{"", "must be an object", 0, 0}}));
    // What is shown is what is patched: secrets stay out of it, and are kept because the result leaves them out.
    base::Json value = call.context.control.present(*existing);
    base::mergePatch(value, *patch);
    return store(call, key, existing, std::move(value));
}

Answer deleteResource(Call& call)
{
    const domain::ResourceKey key = keyOf(call);
    const domain::Resource* existing = call.context.control.configuration().find(key);
    if (!existing)
        return missing(key);
    if (auto refusal = checkPreconditions(call.request, existing->revision))
        return *refusal;
    const auto result = applyOne(call, {domain::Operation::Op::Delete, key, {}, existing->revision});
    if (!result)
        return problem(result.error());
    return result->dryRun ? Answer::json(toJson(*result)) : Answer::empty(204);
}

} // namespace gatehouse::admin::handlers
