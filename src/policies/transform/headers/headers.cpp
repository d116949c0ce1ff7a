// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/headers/headers.h"

#include "pipeline/header_rules.h"
#include "policies/transform/headers/value_template.h"

namespace gatehouse::policies {

namespace {

using pipeline::headerNameProblem;
using base::Json;
using pipeline::HeaderEdit;
using pipeline::Verdict;

struct Change {
    HeaderEdit::Op op = HeaderEdit::Op::Set;
    std::string name;
    http::HeaderId id = http::HeaderId::Unknown;
    ValueTemplate value;
};

class Headers : public pipeline::Policy
{
public:
    Headers(std::vector<Change> request, std::vector<Change> response) : m_request(std::move(request)), m_response(std::move(response)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        apply(m_request, context, context.requestEdits);
        apply(m_response, context, context.responseEdits);
        if (context.tracing) {
            context.explain(std::to_string(m_request.size()) + " changes to the request, " + std::to_string(m_response.size()) + " to the response");
            note(m_request, "request", context);
            note(m_response, "response", context);
        }
        return Verdict::Continue;
    }

private:
    static void apply(const std::vector<Change>& changes, pipeline::Context& context, pipeline::HeaderEdits& edits)
    {
        for (const Change& change : changes)
            edits.push_back({change.op, change.id, change.name, change.op == HeaderEdit::Op::Remove ? std::string_view() : change.value.value(context)});
    }

    // Names only: a value may be a secret of the upstream.
    static void note(const std::vector<Change>& changes, const char* direction, pipeline::Context& context)
    {
        for (const Change& change : changes) {
            const char* op = change.op == HeaderEdit::Op::Remove ? "remove " : change.op == HeaderEdit::Op::Set ? "set " : "add ";
            context.detail(direction, op + change.name);
        }
    }

    const std::vector<Change> m_request;
    const std::vector<Change> m_response;
};

void addChange(std::vector<Change>& changes, HeaderEdit::Op op, const std::string& name, const Json& value, const std::string& pointer, std::vector<base::Problem>& problems)
{
    if (const std::string wrong = headerNameProblem(name); !wrong.empty()) {
        problems.push_back({pointer, wrong});
        return;
    }
    Change change{op, name, http::headerId(name), {}};
    if (op != HeaderEdit::Op::Remove) {
        auto compiled = value.is_string() ? ValueTemplate::compile(value.get_ref<const std::string&>()) : base::Result<ValueTemplate>(base::invalid("a text"));
        if (!compiled) {
            problems.push_back({pointer, compiled.error().message});
            return;
        }
        change.value = std::move(*compiled);
    }
    changes.push_back(std::move(change));
}

// Removed first, then set, then added: so that one policy can replace a field and add to it.
std::vector<Change> changesAt(const Json& config, const std::string& direction, std::vector<base::Problem>& problems)
{
    std::vector<Change> changes;
    const Json& part = base::memberAt(config, direction);
    const Json& removed = base::memberAt(part, "remove");
    for (size_t i = 0; removed.is_array() && i < removed.size(); ++i) {
        const std::string pointer = '/' + direction + "/remove/" + std::to_string(i);
        addChange(changes, HeaderEdit::Op::Remove, removed[i].is_string() ? removed[i].get<std::string>() : std::string(), {}, pointer, problems);
    }
    for (const auto& [member, op] : {std::pair{"set", HeaderEdit::Op::Set}, std::pair{"add", HeaderEdit::Op::Add}}) {
        const Json& fields = base::memberAt(part, member);
        if (!fields.is_object())
            continue;
        for (const auto& [name, value] : fields.items())
            addChange(changes, op, name, value, base::joinPointer('/' + direction + '/' + member, name), problems);
    }
    return changes;
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeHeaders(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    std::vector<Change> request = changesAt(config, "request", problems);
    std::vector<Change> response = changesAt(config, "response", problems);
    if (!problems.empty())
        return base::invalid("headers is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Headers>(std::move(request), std::move(response)));
}

} // namespace gatehouse::policies
