// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/change_set.h"

#include "base/ids.h"

namespace gatehouse::domain {

namespace {

using base::Json;
using base::Problem;

constexpr size_t kMaxOperations = 100'000;
constexpr const char* kIdRule = "must be 1 to 63 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit";

void checkMembers(const Json& object, std::initializer_list<std::string_view> known, const std::string& pointer, std::vector<Problem>& problems)
{
    for (const auto& [member, value] : object.items()) {
        bool found = false;
        for (const std::string_view name : known)
            found = found || name == member;
        if (!found)
            problems.push_back({base::joinPointer(pointer, member), "unknown member \"" + member + "\"", 0, 0});
    }
}

// Reads one text member; a problem when it is of another type, or absent though required.
std::string textMember(const Json& object, const char* member, bool required, const std::string& pointer, std::vector<Problem>& problems)
{
    const Json& value = base::memberAt(object, member);
    if (value.is_string())
        return value.get<std::string>();
    if (required || !value.is_null())
        problems.push_back({base::joinPointer(pointer, member), "must be text", 0, 0});
    return {};
}

Operation operationFrom(const Json& item, const std::string& pointer, std::vector<Problem>& problems)
{
    Operation operation;
    if (!item.is_object()) {
        problems.push_back({pointer, "must be an object", 0, 0});
        return operation;
    }
    checkMembers(item, {"op", "kind", "tenant", "id", "value", "ifRevision"}, pointer, problems);
    const std::string op = textMember(item, "op", true, pointer, problems);
    if (op == "delete")
        operation.op = Operation::Op::Delete;
    else if (op != "put" && base::memberAt(item, "op").is_string())
        problems.push_back({pointer + "/op", "must be \"put\" or \"delete\"", 0, 0});
    const std::string kind = textMember(item, "kind", true, pointer, problems);
    const auto known = kindFromName(kind);
    if (known)
        operation.key.kind = *known;
    else if (base::memberAt(item, "kind").is_string())
        problems.push_back({pointer + "/kind", "\"" + kind.substr(0, 64) + "\" is not a kind of resource", 0, 0});
    operation.key.tenant = textMember(item, "tenant", false, pointer, problems);
    operation.key.id = textMember(item, "id", true, pointer, problems);
    if (base::memberAt(item, "id").is_string() && !base::isValidId(operation.key.id))
        problems.push_back({pointer + "/id", kIdRule, 0, 0});
    if (!operation.key.tenant.empty() && !base::isValidId(operation.key.tenant))
        problems.push_back({pointer + "/tenant", kIdRule, 0, 0});
    else if (known && operation.key.tenant.empty() && !livesAtGateway(*known))
        problems.push_back({pointer + "/tenant", "a " + std::string(kindName(*known)) + " belongs to a tenant", 0, 0});
    else if (known && !operation.key.tenant.empty() && !livesInTenant(*known))
        problems.push_back({pointer + "/tenant", "a " + std::string(kindName(*known)) + " belongs to the gateway, not to a tenant", 0, 0});
    if (operation.op == Operation::Op::Put) {
        operation.value = base::memberAt(item, "value");
        if (!operation.value.is_object())
            problems.push_back({pointer + "/value", "must be an object", 0, 0});
    }
    if (const Json& revision = base::memberAt(item, "ifRevision"); revision.is_number_unsigned() || (revision.is_number_integer() && revision.get<int64_t>() >= 0))
        operation.ifRevision = revision.get<uint64_t>();
    else if (!revision.is_null())
        problems.push_back({pointer + "/ifRevision", "must be a revision number, or 0 for a resource that must not exist yet", 0, 0});
    return operation;
}

} // namespace

base::Result<ChangeSet> changeSetFromJson(const Json& document)
{
    std::vector<Problem> problems;
    ChangeSet changes;
    if (!document.is_object())
        return base::invalid("a change set is an object", {{"", "must be an object", 0, 0}});
    checkMembers(document, {"message", "operations"}, "", problems);
    changes.message = textMember(document, "message", false, "", problems);
    const Json& operations = base::memberAt(document, "operations");
    if (!operations.is_array())
        problems.push_back({"/operations", "must be a list of operations", 0, 0});
    else if (operations.size() > kMaxOperations)
        problems.push_back({"/operations", "has more than " + std::to_string(kMaxOperations) + " operations", 0, 0});
    else {
        for (size_t i = 0; i < operations.size(); ++i)
            changes.operations.push_back(operationFrom(operations[i], base::joinPointer("/operations", i), problems));
    }
    if (!problems.empty())
        return base::invalid("the change set is not well formed", std::move(problems));
    return changes;
}

Json toJson(const ChangeSet& changes)
{
    Json operations = Json::array();
    for (const Operation& operation : changes.operations) {
        Json item = {{"op", operation.op == Operation::Op::Put ? "put" : "delete"}, {"kind", kindName(operation.key.kind)}, {"id", operation.key.id}};
        if (!operation.key.tenant.empty())
            item["tenant"] = operation.key.tenant;
        if (operation.op == Operation::Op::Put)
            item["value"] = operation.value;
        if (operation.ifRevision)
            item["ifRevision"] = *operation.ifRevision;
        operations.push_back(std::move(item));
    }
    return {{"message", changes.message}, {"operations", std::move(operations)}};
}

void dropReadOnlyMembers(ChangeSet& changes)
{
    for (Operation& operation : changes.operations) {
        for (const char* member : {"revision", "createdAt", "updatedAt"}) {
            if (operation.value.is_object())
                operation.value.erase(member);
        }
    }
}

} // namespace gatehouse::domain
