// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/validate/discriminators.h"

#include <map>
#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;

const std::string kSchemas = "#/components/schemas/";
const std::string kPlain = "#/components/x-gatehouse-plain/"; // of schemas that others inherit from: the same without what asks for their heirs, who have it in their allOf
constexpr int kMostDepth = 200;

// Values, in which nothing is a schema.
bool isData(std::string_view member)
{
    static const std::set<std::string_view> kData = {"example", "examples", "default", "enum", "const", "discriminator", "xml", "externalDocs"};
    return kData.contains(member);
}

// Their members are names of somebody's own, not words of the schema.
bool isByName(std::string_view member)
{
    static const std::set<std::string_view> kByName = {"properties", "patternProperties", "$defs",   "definitions", "dependentSchemas", "schemas",   "x-gatehouse-plain", "responses",
                                                       "headers",    "requestBodies",     "content", "parameters",  "pathItems",        "callbacks", "paths",             "encoding"};
    return kByName.contains(member);
}

std::string escaped(const std::string& name)
{
    return base::joinPointer("", name).substr(1);
}

class Speller
{
public:
    explicit Speller(Json& document) : m_document(document) {}

    std::vector<base::Problem> run()
    {
        findHeirs();
        if (!m_plain.empty())
            m_document["components"]["x-gatehouse-plain"] = std::move(m_plain);
        walk(m_document, "", false, 0);
        return std::move(m_problems);
    }

private:
    void problem(const std::string& pointer, std::string message) { m_problems.push_back({pointer, std::move(message), 0, 0}); }

    // Schemas whose discriminator is for who has them in their allOf.
    static bool isForHeirs(const Json& schema) { return schema.is_object() && base::memberAt(schema, "discriminator").is_object() && !schema.contains("oneOf") && !schema.contains("anyOf"); }

    void findHeirs()
    {
        Json* const schemas = m_document.is_object() && m_document.contains("components") && m_document["components"].is_object() && m_document["components"].contains("schemas") ? &m_document["components"]["schemas"] : nullptr;
        if (!schemas || !schemas->is_object())
            return;
        std::map<std::string, std::string> parents; // by reference: the name
        for (const auto& [name, schema] : schemas->items()) {
            if (isForHeirs(schema))
                parents.emplace(kSchemas + escaped(name), name);
        }
        if (parents.empty())
            return;
        std::map<std::string, std::vector<std::string>> direct; // by reference: names of who has it in allOf
        for (auto& [name, schema] : schemas->items()) {
            Json* const all = schema.is_object() && schema.contains("allOf") && schema["allOf"].is_array() ? &schema["allOf"] : nullptr;
            for (size_t i = 0; all && i < all->size(); ++i) {
                const std::string reference = (*all)[i].is_object() ? base::stringAt((*all)[i], "$ref") : std::string();
                if (reference.starts_with(kSchemas))
                    direct[reference].push_back(name);
            }
        }
        for (const auto& [reference, name] : parents) {
            std::set<std::string> all;
            std::vector<std::string> open = direct[reference];
            while (!open.empty()) {
                const std::string heir = std::move(open.back());
                open.pop_back();
                if (heir == name || !all.insert(heir).second)
                    continue;
                const auto& theirs = direct[kSchemas + escaped(heir)];
                open.insert(open.end(), theirs.begin(), theirs.end());
            }
            m_heirs.emplace("/components/schemas/" + escaped(name), all);
        }
        // Before their own discriminators are spelled out: heirs have what is plain.
        for (auto& [name, schema] : schemas->items()) {
            for (size_t i = 0; schema.is_object() && schema.contains("allOf") && schema["allOf"].is_array() && i < schema["allOf"].size(); ++i) {
                Json& part = schema["allOf"][i];
                const auto parent = part.is_object() ? parents.find(base::stringAt(part, "$ref")) : parents.end();
                if (parent != parents.end() && parent->second != name)
                    part["$ref"] = kPlain + escaped(parent->second);
            }
        }
        for (const auto& [reference, name] : parents) {
            Json plain = (*schemas)[name];
            plain.erase("discriminator");
            m_plain[name] = std::move(plain);
        }
    }

    void walk(Json& node, const std::string& pointer, bool byName, int depth)
    {
        if (depth > kMostDepth)
            return problem(pointer, "is nested too deep");
        if (node.is_array()) {
            for (size_t i = 0; i < node.size(); ++i)
                walk(node[i], base::joinPointer(pointer, i), false, depth + 1);
            return;
        }
        if (!node.is_object())
            return;
        for (auto& [member, value] : node.items()) {
            if (byName || !isData(member))
                walk(value, base::joinPointer(pointer, member), !byName && isByName(member), depth + 1);
        }
        if (!byName && node.contains("discriminator"))
            spellOut(node, pointer);
    }

    // A schema's name in a mapping, or a reference, as a reference.
    std::string referenceOf(const std::string& target) const
    {
        const Json& schemas = base::memberAt(base::memberAt(m_document, "components"), "schemas");
        return schemas.is_object() && schemas.contains(target) ? kSchemas + escaped(target) : target;
    }

    void spellOut(Json& schema, const std::string& pointer)
    {
        const Json& given = schema["discriminator"];
        const std::string here = pointer + "/discriminator";
        const std::string member = base::stringAt(given, "propertyName");
        if (member.empty())
            return problem(here + "/propertyName", "is missing");
        std::map<std::string, std::string> named; // value of the member -> reference
        std::set<std::string> references;
        const auto add = [&](const std::string& reference) {
            references.insert(reference);
            const std::string name = reference.substr(reference.rfind('/') + 1);
            named.emplace(name, reference);
        };
        const bool forHeirs = isForHeirs(schema);
        if (forHeirs) {
            const auto heirs = m_heirs.find(pointer);
            if (heirs == m_heirs.end())
                return problem(here, "belongs to oneOf, anyOf, or a schema of the document's components that others have in their allOf");
            for (const std::string& heir : heirs->second)
                add(kSchemas + escaped(heir));
        }
        for (const char* const list : {"oneOf", "anyOf"}) {
            const Json& parts = base::memberAt(schema, list);
            for (size_t i = 0; parts.is_array() && i < parts.size(); ++i) {
                const std::string reference = parts[i].is_object() ? base::stringAt(parts[i], "$ref") : std::string();
                if (reference.empty())
                    return problem(base::joinPointer(pointer + '/' + list, i), "beside a discriminator, schemas are references");
                add(reference);
            }
        }
        const Json& mapping = base::memberAt(given, "mapping");
        if (!mapping.is_object() && !mapping.is_null())
            return problem(here + "/mapping", "must be an object");
        for (const auto& [name, target] : mapping.items()) {
            const std::string reference = target.is_string() ? referenceOf(target.get<std::string>()) : std::string();
            const bool self = forHeirs && reference == '#' + pointer;
            if (!self && !references.contains(reference))
                return problem(base::joinPointer(here + "/mapping", name), "leads to none of the schemas that are meant here");
            named[name] = self ? std::string() : reference;
        }
        if (forHeirs)
            named.emplace(pointer.substr(pointer.rfind('/') + 1), std::string()); // itself: what else it says holds anyway
        Json names = Json::array();
        for (const auto& [name, reference] : named)
            names.push_back(name);
        Json all = schema.contains("allOf") && schema["allOf"].is_array() ? schema["allOf"] : Json::array();
        all.push_back(Json{{"required", Json::array({member})}, {"properties", {{member, {{"type", "string"}, {"enum", names}}}}}});
        for (const auto& [name, reference] : named) {
            if (reference.empty())
                continue;
            const Json only = Json::array({name});
            const Json otherwise = {{"not", {{"type", "object"}, {"required", Json::array({member})}, {"properties", {{member, {{"enum", only}}}}}}}};
            Json either = Json::array();
            either.push_back(otherwise);
            either.push_back(Json{{"$ref", reference}});
            all.push_back(Json{{"anyOf", std::move(either)}});
        }
        schema["allOf"] = std::move(all);
        schema.erase("discriminator");
    }

    Json& m_document;
    Json m_plain = Json::object();
    std::map<std::string, std::set<std::string>> m_heirs; // by pointer: names of components
    std::vector<base::Problem> m_problems;
};

} // namespace

std::vector<base::Problem> spellOutDiscriminators(Json& document)
{
    return Speller(document).run();
}

} // namespace gatehouse::policies
