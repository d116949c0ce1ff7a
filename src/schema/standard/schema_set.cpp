// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/standard/schema_set.h"

#include "base/embedded.h"
#include "schema/standard/ecma_pattern.h"
#include "schema/standard/uri.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::schema {

using base::Json;

std::span<const base::EmbeddedFile> metaSchemas();

struct SchemaSet::Pending {
    Rule* rule;
    SchemaResource* resource;
    std::string reference;
    std::string pointer;
    bool isDynamic;
};

namespace {

constexpr std::string_view kDialect = "https://json-schema.org/draft/2020-12/schema";
constexpr std::string_view kValidation = "https://json-schema.org/draft/2020-12/vocab/validation";
constexpr int kMostDepth = 200;
constexpr size_t kMostProblems = 100;

constexpr const char* kOfOne[] = {"not", "if", "then", "else", "additionalProperties", "propertyNames", "unevaluatedProperties", "items", "contains", "unevaluatedItems", "contentSchema"};
constexpr const char* kOfList[] = {"allOf", "anyOf", "oneOf", "prefixItems"};
constexpr const char* kOfMap[] = {"$defs", "definitions", "properties", "patternProperties", "dependentSchemas"};

unsigned typeNamed(std::string_view name)
{
    static constexpr std::pair<std::string_view, unsigned> kTypes[] = {{"null", Rule::Null},     {"boolean", Rule::Boolean}, {"integer", Rule::Integer}, {"number", Rule::Number},
                                                                       {"string", Rule::String}, {"array", Rule::Array},     {"object", Rule::Object}};
    for (const auto& [text, type] : kTypes) {
        if (name == text)
            return type;
    }
    return 0;
}

} // namespace

namespace {

// `budget`: of rules looked at; rules may include each other in circles.
unsigned allowedBy(const Rule& rule, int& budget)
{
    if (--budget < 0)
        return 0;
    unsigned allowed = rule.types;
    const auto narrow = [&allowed](unsigned other) {
        if (other != 0)
            allowed = allowed == 0 ? other : allowed & other ? allowed & other : allowed;
    };
    if (rule.reference)
        narrow(allowedBy(*rule.reference, budget));
    for (const Rule* part : rule.allOf)
        narrow(allowedBy(*part, budget));
    for (const auto* variants : {&rule.anyOf, &rule.oneOf}) {
        unsigned any = 0;
        bool open = variants->empty();
        for (const Rule* variant : *variants) {
            const unsigned of = allowedBy(*variant, budget);
            any |= of;
            open = open || of == 0;
        }
        if (!open)
            narrow(any);
    }
    return allowed;
}

} // namespace

unsigned Rule::allowedTypes() const
{
    int budget = 64;
    return allowedBy(*this, budget);
}

SchemaSet::SchemaSet(Dialect dialect) : m_dialect(dialect) {}

SchemaSet::~SchemaSet() = default;

void SchemaSet::problem(const std::string& pointer, std::string message)
{
    if (m_problems.size() < kMostProblems)
        m_problems.push_back({pointer, std::move(message), 0, 0});
}

const Json& SchemaSet::add(std::string_view uri, Json document, bool isSchema)
{
    m_documents.push_back(std::make_unique<Json>(std::move(document)));
    const Json& kept = *m_documents.back();
    m_resources.push_back(std::make_unique<SchemaResource>());
    SchemaResource& resource = *m_resources.back();
    resource.uri = std::string(withoutFragment(uri));
    resource.root = &kept;
    resource.validates = validates(kept, true);
    m_byUri[resource.uri] = &resource;
    m_places[&kept] = &resource;
    if (isSchema)
        index(kept, resource, 0);
    return kept;
}

bool SchemaSet::validates(const Json& schema, bool around) const
{
    const std::string dialect = base::stringAt(schema, "$schema");
    if (dialect.empty() || withoutFragment(dialect) == kDialect)
        return dialect.empty() ? around : true;
    const auto meta = m_byUri.find(withoutFragment(dialect));
    if (meta == m_byUri.end())
        return true;
    const Json& vocabulary = base::memberAt(*meta->second->root, "$vocabulary");
    return !vocabulary.is_object() || vocabulary.contains(kValidation);
}

// The resource that a schema belongs to: a new one, when it has an $id.
SchemaResource& SchemaSet::resourceOf(const Json& schema, SchemaResource& around)
{
    if (const auto known = m_places.find(&schema); known != m_places.end() && (known->second->root != &schema || known->second != &around))
        return *known->second;
    const std::string id = base::stringAt(schema, "$id");
    if (id.empty() || id.front() == '#' || (m_dialect == Dialect::OpenApi30))
        return around;
    const std::string uri(withoutFragment(resolveUri(around.uri, id)));
    if (around.root == &schema) { // the document itself: its own name beside the one it was given
        around.uri = uri;
        m_byUri.emplace(uri, &around);
        return around;
    }
    m_resources.push_back(std::make_unique<SchemaResource>());
    SchemaResource& made = *m_resources.back();
    made.uri = uri;
    made.root = &schema;
    made.validates = validates(schema, around.validates);
    m_byUri.emplace(uri, &made);
    return made;
}

void SchemaSet::index(const Json& schema, SchemaResource& around, int depth)
{
    if (!schema.is_object() || depth > kMostDepth)
        return;
    SchemaResource& resource = resourceOf(schema, around);
    m_places[&schema] = &resource;
    if (const std::string anchor = base::stringAt(schema, "$anchor"); !anchor.empty())
        resource.anchors.emplace(anchor, &schema);
    if (const std::string anchor = base::stringAt(schema, "$dynamicAnchor"); !anchor.empty()) {
        resource.anchors.emplace(anchor, &schema);
        if (resource.dynamic.emplace(anchor, nullptr).second)
            m_dynamic.emplace_back(&resource, anchor);
    }
    for (const char* keyword : kOfOne) {
        if (const auto found = schema.find(keyword); found != schema.end())
            index(*found, resource, depth + 1);
    }
    for (const char* keyword : kOfList) {
        if (const auto found = schema.find(keyword); found != schema.end() && found->is_array()) {
            for (const Json& part : *found)
                index(part, resource, depth + 1);
        }
    }
    for (const char* keyword : kOfMap) {
        if (const auto found = schema.find(keyword); found != schema.end() && found->is_object()) {
            for (const Json& part : *found)
                index(part, resource, depth + 1);
        }
    }
}

// The place that an absolute URI names, and the resource it lies in.
const Json* SchemaSet::find(std::string_view uri, SchemaResource*& resource)
{
    auto found = m_byUri.find(withoutFragment(uri));
    if (found == m_byUri.end() && withoutFragment(uri).starts_with("https://json-schema.org/draft/2020-12/")) {
        for (const base::EmbeddedFile& file : metaSchemas()) {
            if (auto meta = base::parseJson(file.content); meta.ok() && !m_byUri.contains(base::stringAt(*meta, "$id")))
                add(base::stringAt(*meta, "$id"), std::move(*meta));
        }
        found = m_byUri.find(withoutFragment(uri));
    }
    if (found == m_byUri.end())
        return nullptr;
    resource = found->second;
    const std::string fragment = percentDecoded(fragmentOf(uri));
    if (fragment.empty())
        return resource->root;
    if (fragment.front() != '/') {
        const auto anchor = resource->anchors.find(fragment);
        return anchor == resource->anchors.end() ? nullptr : anchor->second;
    }
    // On the way the pointer may enter schemas with an identity of their own.
    const Json* at = resource->root;
    for (const std::string& token : base::splitPointer(fragment)) {
        const Json* next = base::atPointer(*at, "/" + base::escapePointer(token));
        if (!next)
            return nullptr;
        at = next;
        if (const auto place = m_places.find(at); place != m_places.end())
            resource = place->second;
    }
    return at;
}

const Rule* SchemaSet::compile(std::string_view uri)
{
    SchemaResource* resource = nullptr;
    const Json* place = find(uri, resource);
    if (!place) {
        problem("", "there is no schema " + std::string(uri));
        return nullptr;
    }
    const size_t before = m_problems.size();
    const Rule* made = rule(*place, *resource, std::string(fragmentOf(uri)));
    finish();
    return m_problems.size() == before ? made : nullptr;
}

const Json* SchemaSet::locate(std::string_view uri)
{
    SchemaResource* resource = nullptr;
    return find(uri, resource);
}

const Rule* SchemaSet::compile(std::string_view document, const Json& place, std::string_view pointer)
{
    const auto known = m_places.find(&place);
    const auto named = m_byUri.find(withoutFragment(document));
    if (known == m_places.end() && named == m_byUri.end())
        return nullptr;
    const Rule* made = rule(place, known != m_places.end() ? *known->second : *named->second, std::string(pointer));
    finish();
    return made;
}

void SchemaSet::finish()
{
    for (;;) {
        // Who is never entered is never looked at for dynamic anchors.
        const auto dynamic = std::find_if(m_dynamic.begin(), m_dynamic.end(), [](const auto& one) { return one.first->isUsed; });
        if (dynamic != m_dynamic.end()) {
            const auto [resource, name] = std::move(*dynamic);
            m_dynamic.erase(dynamic);
            resource->dynamic[name] = rule(*resource->anchors[name], *resource, "");
            continue;
        }
        if (m_pending.empty())
            break;
        const Pending pending = std::move(m_pending.back());
        m_pending.pop_back();
        SchemaResource* resource = nullptr;
        const std::string uri = resolveUri(pending.resource->uri, pending.reference);
        const Json* place = find(uri, resource);
        if (!place) {
            problem(pending.pointer, "leads nowhere in the documents given");
            continue;
        }
        const Rule* target = rule(*place, *resource, std::string(fragmentOf(uri)));
        if (!pending.isDynamic) {
            pending.rule->reference = target;
            continue;
        }
        pending.rule->dynamicReference = target;
        const std::string fragment = percentDecoded(fragmentOf(uri));
        if (!fragment.empty() && fragment.front() != '/' && base::stringAt(*place, "$dynamicAnchor") == fragment)
            pending.rule->dynamicName = fragment;
    }
}

Rule* SchemaSet::rule(const Json& schema, SchemaResource& around, const std::string& pointer)
{
    if (const auto known = m_known.find(&schema); known != m_known.end())
        return known->second;
    m_rules.push_back(std::make_unique<Rule>());
    Rule& made = *m_rules.back();
    m_known[&schema] = &made;
    if (!m_places.contains(&schema))
        index(schema, around, 0);
    const auto place = m_places.find(&schema);
    SchemaResource& resource = place != m_places.end() ? *place->second : around;
    made.resource = &resource;
    resource.isUsed = true;
    if (schema.is_boolean())
        made.constant = schema.get<bool>();
    else if (schema.is_object())
        keywords(made, schema, resource, pointer);
    else
        problem(pointer, "a schema is an object or a boolean");
    return &made;
}

Rule::Pattern SchemaSet::pattern(const std::string& text, const std::string& pointer)
{
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(1 << 20);
    Rule::Pattern made{text, std::make_unique<RE2>(ecmaToRe2(text), options)};
    if (!made.compiled->ok())
        problem(pointer, "is not a regular expression that can be used here: " + made.compiled->error());
    return made;
}

const Rule* SchemaSet::child(const Json& schema, const char* keyword, SchemaResource& resource, const std::string& pointer)
{
    const auto found = schema.find(keyword);
    return found == schema.end() ? nullptr : rule(*found, resource, base::joinPointer(pointer, keyword));
}

std::vector<const Rule*> SchemaSet::list(const Json& schema, const char* keyword, SchemaResource& resource, const std::string& pointer)
{
    std::vector<const Rule*> rules;
    const auto found = schema.find(keyword);
    if (found == schema.end())
        return rules;
    if (!found->is_array()) {
        problem(base::joinPointer(pointer, keyword), "must be a list of schemas");
        return rules;
    }
    for (size_t i = 0; i < found->size(); ++i)
        rules.push_back(rule((*found)[i], resource, base::joinPointer(base::joinPointer(pointer, keyword), i)));
    return rules;
}

void SchemaSet::keywords(Rule& rule, const Json& schema, SchemaResource& resource, const std::string& pointer)
{
    if (const Json& reference = base::memberAt(schema, "$ref"); reference.is_string()) {
        m_pending.push_back({&rule, &resource, reference.get<std::string>(), base::joinPointer(pointer, "$ref"), false});
        if (m_dialect == Dialect::OpenApi30)
            return;
    }
    if (const Json& reference = base::memberAt(schema, "$dynamicRef"); reference.is_string())
        m_pending.push_back({&rule, &resource, reference.get<std::string>(), base::joinPointer(pointer, "$dynamicRef"), true});
    rule.allOf = list(schema, "allOf", resource, pointer);
    rule.anyOf = list(schema, "anyOf", resource, pointer);
    rule.oneOf = list(schema, "oneOf", resource, pointer);
    rule.negated = child(schema, "not", resource, pointer);
    rule.condition = child(schema, "if", resource, pointer);
    rule.then = child(schema, "then", resource, pointer);
    rule.otherwise = child(schema, "else", resource, pointer);
    rule.prefixItems = list(schema, "prefixItems", resource, pointer);
    rule.items = child(schema, "items", resource, pointer);
    rule.contains = child(schema, "contains", resource, pointer);
    rule.unevaluatedItems = child(schema, "unevaluatedItems", resource, pointer);
    rule.readOnly = base::boolAt(schema, "readOnly");
    rule.writeOnly = base::boolAt(schema, "writeOnly");
    rule.format = base::stringAt(schema, "format");
    objects(rule, schema, resource, pointer);
    if (resource.validates)
        assertions(rule, schema, pointer);
}

void SchemaSet::assertions(Rule& rule, const Json& schema, const std::string& pointer)
{
    if (const auto type = schema.find("type"); type != schema.end()) {
        for (const Json& name : type->is_array() ? *type : Json::array({*type})) {
            const unsigned bit = name.is_string() ? typeNamed(name.get_ref<const std::string&>()) : 0;
            if (bit == 0)
                problem(base::joinPointer(pointer, "type"), "is not a type");
            rule.types |= bit;
        }
    }
    if (const Json& values = base::memberAt(schema, "enum"); values.is_array())
        rule.enumeration.emplace(values.begin(), values.end());
    if (schema.contains("const"))
        rule.fixed = schema["const"];
    const auto number = [&](const char* keyword, std::optional<Json>& into) {
        const auto found = schema.find(keyword);
        if (found == schema.end())
            return;
        if (found->is_number())
            into = *found;
        else if (!(m_dialect == Dialect::OpenApi30 && found->is_boolean()))
            problem(base::joinPointer(pointer, keyword), "must be a number");
    };
    number("minimum", rule.minimum);
    number("maximum", rule.maximum);
    number("exclusiveMinimum", rule.exclusiveMinimum);
    number("exclusiveMaximum", rule.exclusiveMaximum);
    std::optional<Json> step;
    number("multipleOf", step);
    if (step && step->get<double>() > 0)
        rule.multipleOf = step->get<double>();
    else if (step)
        problem(base::joinPointer(pointer, "multipleOf"), "must be more than 0");
    const auto count = [&](const char* keyword, std::optional<uint64_t>& into) {
        const auto found = schema.find(keyword);
        if (found == schema.end())
            return;
        const double value = found->is_number() ? found->get<double>() : -1;
        if (value < 0 || value != std::floor(value))
            problem(base::joinPointer(pointer, keyword), "must be a whole number from 0 on");
        else
            into = static_cast<uint64_t>(std::min(value, 1e18));
    };
    count("minLength", rule.minLength);
    count("maxLength", rule.maxLength);
    count("minItems", rule.minItems);
    count("maxItems", rule.maxItems);
    count("minContains", rule.minContains);
    count("maxContains", rule.maxContains);
    count("minProperties", rule.minProperties);
    count("maxProperties", rule.maxProperties);
    rule.uniqueItems = base::boolAt(schema, "uniqueItems");
    if (const auto text = schema.find("pattern"); text != schema.end()) {
        if (text->is_string())
            rule.pattern = pattern(text->get<std::string>(), base::joinPointer(pointer, "pattern"));
        else
            problem(base::joinPointer(pointer, "pattern"), "must be a text");
    }
    const auto names = [&](const Json& list, const std::string& at) {
        std::vector<std::string> out;
        if (!list.is_array())
            problem(at, "must be a list of names");
        for (const Json& name : list.is_array() ? list : Json::array()) {
            if (name.is_string())
                out.push_back(name.get<std::string>());
            else
                problem(at, "must be a list of names");
        }
        return out;
    };
    if (const auto list = schema.find("required"); list != schema.end())
        rule.required = names(*list, base::joinPointer(pointer, "required"));
    if (const Json& dependents = base::memberAt(schema, "dependentRequired"); dependents.is_object()) {
        for (const auto& [name, others] : dependents.items())
            rule.dependentRequired.emplace_back(name, names(others, base::joinPointer(base::joinPointer(pointer, "dependentRequired"), name)));
    }
    if (m_dialect != Dialect::OpenApi30)
        return;
    if (base::boolAt(schema, "exclusiveMinimum") && rule.minimum)
        rule.exclusiveMinimum = std::exchange(rule.minimum, std::nullopt);
    if (base::boolAt(schema, "exclusiveMaximum") && rule.maximum)
        rule.exclusiveMaximum = std::exchange(rule.maximum, std::nullopt);
    if (base::boolAt(schema, "nullable") && rule.types != 0) {
        rule.types |= Rule::Null;
        if (rule.enumeration)
            rule.enumeration->push_back(nullptr);
    }
}

void SchemaSet::objects(Rule& rule, const Json& schema, SchemaResource& resource, const std::string& pointer)
{
    if (const Json& properties = base::memberAt(schema, "properties"); properties.is_object()) {
        for (const auto& [name, part] : properties.items())
            rule.properties[name] = this->rule(part, resource, base::joinPointer(base::joinPointer(pointer, "properties"), name));
    }
    if (const Json& patterns = base::memberAt(schema, "patternProperties"); patterns.is_object()) {
        for (const auto& [text, part] : patterns.items()) {
            const std::string at = base::joinPointer(base::joinPointer(pointer, "patternProperties"), text);
            rule.patternProperties.emplace_back(pattern(text, at), this->rule(part, resource, at));
        }
    }
    rule.additionalProperties = child(schema, "additionalProperties", resource, pointer);
    rule.propertyNames = child(schema, "propertyNames", resource, pointer);
    rule.unevaluatedProperties = child(schema, "unevaluatedProperties", resource, pointer);
    if (const Json& dependents = base::memberAt(schema, "dependentSchemas"); dependents.is_object()) {
        for (const auto& [name, part] : dependents.items())
            rule.dependentSchemas.emplace_back(name, this->rule(part, resource, base::joinPointer(base::joinPointer(pointer, "dependentSchemas"), name)));
    }
}

} // namespace gatehouse::schema
