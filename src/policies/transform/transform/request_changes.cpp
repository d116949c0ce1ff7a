// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/transform/request_changes.h"

#include "base/bytes.h"
#include "http/path.h"
#include "http/percent.h"
#include "pipeline/header_rules.h"
#include "pipeline/sent_fields.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using Op = pipeline::HeaderEdit::Op;

constexpr size_t kMost = 64;
constexpr size_t kLongest = 4096;

// What would be more than a segment, or become so when somebody decodes once more, makes the path a bad one.
std::string encodedSegment(std::string_view text)
{
    return text.find_first_of("/\\%;") == std::string_view::npos ? http::encodePercent(text) : std::string(1, '\0');
}

bool has(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> names(const Json& list, const std::string& pointer, std::vector<base::Problem>& problems)
{
    std::vector<std::string> out;
    for (size_t i = 0; list.is_array() && i < list.size() && i < kMost; ++i) {
        if (!list[i].is_string() || list[i].get_ref<const std::string&>().size() > kLongest)
            problems.push_back({base::joinPointer(pointer, i), "a name"});
        else
            out.push_back(list[i].get<std::string>());
    }
    return out;
}

} // namespace

FieldNames FieldNames::from(const Json& map, const std::string& pointer, std::vector<base::Problem>& problems)
{
    FieldNames out;
    if (!map.is_object())
        return out;
    for (const auto& [from, to] : map.items()) {
        const std::string place = base::joinPointer(pointer, from);
        const std::string name = to.is_string() ? to.get<std::string>() : std::string();
        std::string wrong = pipeline::headerNameProblem(from);
        if (wrong.empty())
            wrong = pipeline::headerNameProblem(name);
        // A client could say who it is.
        if (wrong.empty() && pipeline::isIdentityField({name, {}, http::headerId(name), false}))
            wrong = "only the gateway may say " + name;
        if (!wrong.empty())
            problems.push_back({place, wrong});
        else
            out.m_names.push_back({from, name, http::headerId(from), http::headerId(name)});
    }
    return out;
}

void FieldNames::apply(const http::HeaderFields& fields, pipeline::HeaderEdits& edits, pipeline::Arena* keep) const
{
    for (const Name& name : m_names) {
        bool first = true;
        for (const http::HeaderField& field : fields) {
            if (field.id != name.fromId || (field.id == http::HeaderId::Unknown && !base::equalsIgnoreCase(field.name, name.from)))
                continue;
            if (first && pipeline::isReplaced(edits, field))
                break;
            if (std::exchange(first, false))
                edits.push_back({Op::Remove, name.fromId, name.from, {}});
            edits.push_back({Op::Add, name.toId, name.to, keep ? keep->copy(field.value) : field.value});
        }
    }
}

RequestChanges RequestChanges::from(const Json& config, const std::string& pointer, std::vector<base::Problem>& problems)
{
    RequestChanges out;
    out.m_fields = FieldNames::from(base::memberAt(config, "renameHeaders"), pointer + "/renameHeaders", problems);
    if (const std::string text = base::stringAt(config, "path"); !text.empty()) {
        auto compiled = text[0] == '/' && text.size() <= kLongest ? ValueTemplate::compile(text) : base::Result<ValueTemplate>(base::invalid("a path begins with a slash"));
        if (!compiled)
            problems.push_back({pointer + "/path", compiled.error().message});
        else if (text.find_first_of("?# ") != std::string::npos)
            problems.push_back({pointer + "/path", "a path without query, fragment and blanks"});
        else
            out.m_path = std::move(*compiled);
    }
    out.m_kept = names(base::memberAt(config, "keepQuery"), pointer + "/keepQuery", problems);
    out.m_keepsSome = !out.m_kept.empty();
    out.m_removed = names(base::memberAt(config, "removeQuery"), pointer + "/removeQuery", problems);
    const Json& renamed = base::memberAt(config, "renameQuery");
    if (renamed.is_object()) {
        for (const auto& [from, to] : renamed.items()) {
            if (!to.is_string() || to.get_ref<const std::string&>().empty())
                problems.push_back({base::joinPointer(pointer + "/renameQuery", from), "the new name"});
            else
                out.m_renamed.emplace(from, to.get<std::string>());
        }
    }
    for (const auto& [member, into] : {std::pair{"setQuery", &out.m_set}, std::pair{"addQuery", &out.m_added}}) {
        const Json& values = base::memberAt(config, member);
        if (!values.is_object())
            continue;
        for (const auto& [name, value] : values.items()) {
            auto compiled = value.is_string() ? ValueTemplate::compile(value.get_ref<const std::string&>()) : base::Result<ValueTemplate>(base::invalid("a text"));
            if (!compiled)
                problems.push_back({base::joinPointer(pointer + '/' + member, name), compiled.error().message});
            else
                into->emplace_back(name, std::move(*compiled));
        }
    }
    return out;
}

bool RequestChanges::apply(pipeline::Context& context) const
{
    if (!m_fields.isEmpty())
        m_fields.apply(context.request->fields, context.requestEdits);
    if (changesQuery())
        changeQuery(context);
    if (!m_path)
        return true;
    std::string scratch;
    std::string_view path;
    const std::string_view text = m_path->value(context, encodedSegment);
    // Neither a way up nor an empty segment may come of what a client says.
    if (!http::normalisePath(text, scratch, path) || std::count(text.begin(), text.end(), '/') != std::count(path.begin(), path.end(), '/') || path.find("//") != std::string_view::npos)
        return false;
    context.forwarding.path = context.keep(path);
    return true;
}

void RequestChanges::changeQuery(pipeline::Context& context) const
{
    std::string out;
    std::vector<std::string> present;
    const auto append = [&](std::string_view parameter) {
        if (!out.empty())
            out += '&';
        out += parameter;
    };
    const std::string_view query = context.upstreamQuery ? *context.upstreamQuery : context.request->query;
    for (const std::string_view parameter : base::split(query, '&')) {
        if (parameter.empty())
            continue;
        // Who takes ";" for "&" would find parameters behind it that nobody has looked at.
        const bool hasMore = parameter.find(';') != std::string_view::npos;
        const size_t equals = parameter.find('=');
        const std::string name = http::decodePercent(parameter.substr(0, equals), true);
        if ((m_keepsSome && (hasMore || !has(m_kept, name))) || std::any_of(m_removed.begin(), m_removed.end(), [&](const std::string& each) { return http::isOfName(parameter, each); }) ||
            std::any_of(m_set.begin(), m_set.end(), [&](const auto& each) { return http::isOfName(parameter, each.first); }))
            continue;
        const auto renamed = m_renamed.find(name);
        if (renamed == m_renamed.end()) {
            append(parameter);
            present.push_back(name);
            continue;
        }
        append(http::encodePercent(renamed->second) + std::string(equals == std::string_view::npos ? std::string_view() : parameter.substr(equals)));
        present.push_back(renamed->second);
    }
    for (const auto& [name, value] : m_set)
        append(http::encodePercent(name) + '=' + http::encodePercent(value.value(context)));
    for (const auto& [name, value] : m_added) {
        if (!has(present, name) && std::none_of(m_set.begin(), m_set.end(), [&name = name](const auto& each) { return each.first == name; }))
            append(http::encodePercent(name) + '=' + http::encodePercent(value.value(context)));
    }
    context.upstreamQuery = context.keep(out);
}

} // namespace gatehouse::policies
