// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schema/standard/rule.h"

namespace gatehouse::schema {

// Documents with JSON Schemas (draft 2020-12 in full), and what is compiled of them. A reference leads within the documents given and nowhere else: nothing is fetched.
// Built on one thread, then immutable and for any thread; it must outlive its rules' users.
class SchemaSet
{
public:
    enum class Dialect : uint8_t {
        Draft2020,
        OpenApi30 // nullable, exclusiveMinimum as a boolean, and nothing beside $ref (OpenAPI 3.0.3, section 4.7.24)
    };
    explicit SchemaSet(Dialect dialect = Dialect::Draft2020);
    ~SchemaSet();
    SchemaSet(const SchemaSet&) = delete;

    // A document that references may name by this URI, beside those that it gives itself; schemas are expected at its root unless `isSchema` is false. Gives the copy that is kept.
    const base::Json& add(std::string_view uri, base::Json document, bool isSchema = true);
    // The schema that a URI (with a pointer or an anchor behind "#") names. Null and a problem when there is none, or it is wrong.
    const Rule* compile(std::string_view uri);
    // The schema at a place of the document that was added under `document`; `pointer` is told in problems.
    const Rule* compile(std::string_view document, const base::Json& place, std::string_view pointer);
    // What a URI names, whether a schema or not; null: nothing in the documents given.
    const base::Json* locate(std::string_view uri);
    // Of all calls so far; pointers are those of the documents.
    const std::vector<base::Problem>& problems() const { return m_problems; }
    size_t rules() const { return m_rules.size(); }

private:
    struct Pending;

    void index(const base::Json& schema, SchemaResource& resource, int depth);
    SchemaResource& resourceOf(const base::Json& schema, SchemaResource& around);
    bool validates(const base::Json& schema, bool around) const;
    const base::Json* find(std::string_view uri, SchemaResource*& resource);
    Rule* rule(const base::Json& schema, SchemaResource& around, const std::string& pointer);
    void keywords(Rule& rule, const base::Json& schema, SchemaResource& resource, const std::string& pointer);
    void assertions(Rule& rule, const base::Json& schema, const std::string& pointer);
    void objects(Rule& rule, const base::Json& schema, SchemaResource& resource, const std::string& pointer);
    const Rule* child(const base::Json& schema, const char* keyword, SchemaResource& resource, const std::string& pointer);
    std::vector<const Rule*> list(const base::Json& schema, const char* keyword, SchemaResource& resource, const std::string& pointer);
    Rule::Pattern pattern(const std::string& text, const std::string& pointer);
    void finish(); // what references lead to
    void problem(const std::string& pointer, std::string message);

    const Dialect m_dialect;
    std::vector<std::unique_ptr<base::Json>> m_documents;
    std::vector<std::unique_ptr<SchemaResource>> m_resources;
    std::map<std::string, SchemaResource*, std::less<>> m_byUri;
    std::map<const base::Json*, SchemaResource*> m_places;
    std::map<const base::Json*, Rule*> m_known;
    std::vector<std::unique_ptr<Rule>> m_rules;
    std::vector<Pending> m_pending;
    std::vector<std::pair<SchemaResource*, std::string>> m_dynamic; // dynamic anchors that are not compiled yet
    std::vector<base::Problem> m_problems;
};

} // namespace gatehouse::schema
