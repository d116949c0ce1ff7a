// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/cursor.h"
#include "admin/handlers/handlers.h"
#include "admin/handlers/resource_key.h"
#include "admin/wire.h"
#include "domain/declarative.h"

#include <charconv>

namespace gatehouse::admin::handlers {

namespace {

std::optional<uint64_t> numberFrom(const std::string& text)
{
    uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

Answer noSuchRevision(const std::string& text)
{
    return notFound("there is no revision " + text.substr(0, 32));
}

// A page of revisions, newest first, each completed by `more`.
template <class Read, class More>
Answer page(Call& call, int64_t usualLimit, Read read, More more)
{
    const auto before = numberFromCursor(call.query.text("cursor"));
    if (!before)
        return badRequest(before.error().message, before.error().problems);
    const auto limit = static_cast<size_t>(call.query.integer("limit", usualLimit));
    // One more than asked for tells whether there is a next page.
    auto revisions = read(*before, limit + 1);
    if (!revisions)
        return problem(revisions.error());
    base::Json next = nullptr;
    if (revisions->size() > limit) {
        revisions->resize(limit);
        next = numberCursor(revisions->back().number);
    }
    base::Json items = base::Json::array();
    for (const store::Revision& revision : *revisions) {
        base::Json item = toJson(revision);
        more(revision, item);
        items.push_back(std::move(item));
    }
    return Answer::json({{"items", std::move(items)}, {"next", std::move(next)}});
}

} // namespace

Answer listRevisions(Call& call)
{
    store::ConfigStore& store = call.context.control.store();
    return page(call, 100, [&](uint64_t before, size_t limit) { return store.revisions(before, limit); }, [](const store::Revision&, base::Json&) {});
}

Answer resourceHistory(Call& call)
{
    const domain::ResourceKey key = keyOf(call);
    ControlPlane& control = call.context.control;
    // Of this one alone: the difference of two whole configurations would cost as much as they are large.
    const auto shownAt = [&](uint64_t number) -> std::optional<base::Json> {
        const auto configuration = control.store().configurationAt(number);
        const domain::Resource* resource = configuration ? (*configuration)->find(key) : nullptr;
        if (!resource)
            return {};
        base::Json value = control.present(*resource);
        for (const char* member : {"revision", "createdAt", "updatedAt"})
            value.erase(member);
        return value;
    };
    const auto addChanges = [&](const store::Revision& revision, base::Json& item) {
        const auto before = shownAt(revision.number - 1);
        const auto after = shownAt(revision.number);
        item["op"] = !before ? "create" : !after ? "delete" : "update";
        domain::ResourceChange change{domain::ResourceChange::Op::Update, key, {}};
        if (before && after)
            change.fields = domain::diffValues(*before, *after);
        // What only differs in secrets differs in nothing that may be shown.
        item["changes"] = domain::toJson(std::vector{change}).front()["changes"];
    };
    if (!control.configuration().find(key)) {
        // What was deleted has a history still; what never was has none.
        const auto any = control.store().historyOf(key, UINT64_MAX, 1);
        if (any && any->empty())
            return missing(key);
    }
    return page(call, 20, [&](uint64_t before, size_t limit) { return control.store().historyOf(key, before, limit); }, addChanges);
}

Answer getRevision(Call& call)
{
    const std::string& text = call.capture("number");
    const auto number = numberFrom(text);
    if (!number || *number == 0)
        return noSuchRevision(text);
    ControlPlane& control = call.context.control;
    const auto revision = control.store().revision(*number);
    if (!revision)
        return problem(revision.error());
    base::Json json = toJson(*revision);
    const auto diff = control.diff(*number - 1, *number);
    if (!diff)
        return problem(diff.error());
    json["diff"] = domain::toJson(*diff);
    if (call.query.flag("config")) {
        const auto configuration = control.store().configurationAt(*number);
        if (!configuration)
            return problem(configuration.error());
        json["config"] = domain::toDeclarative(control.redacted(**configuration));
    }
    return Answer::json(json);
}

Answer diffRevisions(Call& call)
{
    const auto from = numberFrom(call.capture("from"));
    const auto to = numberFrom(call.capture("to"));
    if (!from || !to)
        return badRequest("a diff is asked for as /v1/revisions/5...7");
    const auto diff = call.context.control.diff(*from, *to);
    if (!diff)
        return problem(diff.error());
    return Answer::json({{"from", *from}, {"to", *to}, {"diff", domain::toJson(*diff)}});
}

Answer restoreRevision(Call& call)
{
    const std::string& text = call.capture("number");
    const auto number = numberFrom(text);
    if (!number || *number == 0)
        return noSuchRevision(text);
    base::Json body = base::Json::object();
    if (!call.request.body.empty()) {
        Answer refusal;
        auto given = jsonBody(call, refusal);
        if (!given)
            return refusal;
        body = std::move(*given);
    }
    std::vector<base::Problem> problems;
    if (!body.is_object())
        return problem(base::invalid("the body must be a JSON object", {{"", "must be an object", 0, 0}}));
    for (const auto& [name, value] : body.items()) {
        const bool known = name == "message" || name == "kind" || name == "tenant" || name == "id";
        if (!known || !value.is_string())
            problems.push_back({base::joinPointer("", name), known ? "must be a string" : "is not known here", 0, 0});
    }
    std::optional<domain::ResourceKey> only;
    if (body.contains("kind") || body.contains("id") || body.contains("tenant")) {
        const auto kind = domain::kindFromName(base::stringAt(body, "kind"));
        if (!kind)
            problems.push_back({"/kind", "must be a kind of resource, such as \"service\"", 0, 0});
        if (base::stringAt(body, "id").empty())
            problems.push_back({"/id", "is required with a kind", 0, 0});
        only = {kind.value_or(domain::Kind::Tenant), base::stringAt(body, "tenant"), base::stringAt(body, "id")};
    }
    if (!problems.empty())
        return problem(base::invalid("the body says not what to restore", std::move(problems)));
    const std::string what = only ? " of " + domain::resourcePath(*only) : std::string();
    const std::string message = base::stringAt(body, "message", "restore revision " + text + what);
    const auto result = call.context.control.restore(*number, only, call.caller, message, call.query.flag("dryRun"));
    return result ? Answer::json(toJson(*result)) : problem(result.error());
}

} // namespace gatehouse::admin::handlers
