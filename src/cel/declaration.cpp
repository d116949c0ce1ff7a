// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/declaration.h"

#include <algorithm>

namespace gatehouse::cel {

namespace {

using base::Json;

constexpr size_t kMostDeclared = 2000; // variables and fields together
constexpr int kDeepest = 8;
constexpr size_t kLongestName = 64;
constexpr size_t kLongestText = 400;

constexpr Type::Kind kSimple[] = {Type::Kind::Dyn,    Type::Kind::Null,  Type::Kind::Bool,      Type::Kind::Int,      Type::Kind::Uint, Type::Kind::Double,
                                  Type::Kind::String, Type::Kind::Bytes, Type::Kind::Timestamp, Type::Kind::Duration, Type::Kind::Ip,   Type::Kind::Cidr, Type::Kind::Type};

Json describe(const Type& type)
{
    switch (type.kind()) {
    case Type::Kind::List: return {{"list", describe(type.element())}};
    case Type::Kind::Map: return {{"map", Json::array({describe(type.key()), describe(type.value())})}};
    case Type::Kind::Record: {
        Json fields = Json::array();
        for (const Field& field : type.fields())
            fields.push_back({{"name", field.name}, {"type", describe(field.type)}, {"description", field.description}});
        return {{"record", type.text()}, {"fields", std::move(fields)}};
    }
    default: return type.text();
    }
}

bool isName(std::string_view name)
{
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; };
    return !name.empty() && name.size() <= kLongestName && !(name[0] >= '0' && name[0] <= '9') && std::all_of(name.begin(), name.end(), fits);
}

class Reader
{
public:
    base::Result<Environment> read(const Json& declaration)
    {
        std::vector<Variable> variables;
        const Json& list = base::memberAt(declaration, "variables");
        if (!list.is_array())
            return base::invalid("a declaration has a list of variables");
        for (const Json& one : list) {
            Field field = readField(one, 0);
            variables.push_back({std::move(field.name), std::move(field.type), std::move(field.description)});
            if (!m_fault.empty())
                return base::invalid(m_fault);
        }
        return Environment::make(std::move(variables));
    }

private:
    Field readField(const Json& from, int depth)
    {
        const std::string name = base::stringAt(from, "name");
        if (++m_declared > kMostDeclared)
            m_fault = "more than " + std::to_string(kMostDeclared) + " variables and fields";
        else if (!isName(name))
            m_fault = "a variable or field has no name, or one that expressions can't write";
        if (!m_fault.empty())
            return {};
        return {name, readType(base::memberAt(from, "type"), depth), base::stringAt(from, "description").substr(0, kLongestText)};
    }

    Type readType(const Json& from, int depth)
    {
        if (depth > kDeepest)
            m_fault = "types are nested deeper than " + std::to_string(kDeepest) + " levels";
        if (!m_fault.empty())
            return {};
        if (from.is_string()) {
            const auto* const found = std::find_if(std::begin(kSimple), std::end(kSimple), [&](Type::Kind kind) { return Type(kind).text() == from.get_ref<const std::string&>(); });
            if (found != std::end(kSimple))
                return *found;
        }
        if (const Json& element = base::memberAt(from, "list"); !element.is_null())
            return Type::list(readType(element, depth + 1));
        if (const Json& pair = base::memberAt(from, "map"); pair.is_array() && pair.size() == 2) {
            Type key = readType(pair[0], depth + 1);
            return Type::map(std::move(key), readType(pair[1], depth + 1));
        }
        if (const Json& list = base::memberAt(from, "fields"); list.is_array()) {
            const std::string name = base::stringAt(from, "record");
            std::vector<Field> fields;
            for (const Json& one : list) {
                fields.push_back(readField(one, depth + 1));
                if (!m_fault.empty())
                    return {};
                const bool twice = std::any_of(fields.begin(), fields.end() - 1, [&](const Field& other) { return other.name == fields.back().name; });
                if (twice)
                    m_fault = "the field " + fields.back().name + " is declared twice";
            }
            if (isName(name))
                return Type::record(name, std::move(fields));
        }
        m_fault = "a variable or field has no type that is known here";
        return {};
    }

    size_t m_declared = 0;
    std::string m_fault; // the first
};

} // namespace

Json declarationOf(const Environment& environment)
{
    Json variables = Json::array();
    for (const Variable& variable : environment.variables())
        variables.push_back({{"name", variable.name}, {"type", describe(variable.type)}, {"description", variable.description}});
    return {{"variables", std::move(variables)}};
}

base::Result<Environment> environmentFrom(const Json& declaration)
{
    return Reader().read(declaration);
}

} // namespace gatehouse::cel
