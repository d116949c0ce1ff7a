// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schema/standard/rule.h"

#include <set>
#include <string_view>

namespace gatehouse::schema {

// One value held against a rule: what is wrong with it, all at once as far as the bounds go. Messages name places and what would be right, never a value. One use; any thread.
class Evaluation
{
public:
    enum class Direction : uint8_t { None, Request, Response }; // OpenAPI: who sends it need not send what only the other side does (readOnly, writeOnly)
    struct Options {
        size_t maxProblems = 20;
        uint64_t maxSteps = 200'000; // rules held against values: schemas can make that grow without end
        int maxDepth = 300;
        bool formats = false; // format is asserted, not only an annotation
        Direction direction = Direction::None;
    };
    explicit Evaluation(const Options& options) : m_options(options) {}

    // `pointer`: of the value, before all that is told.
    bool run(const Rule& rule, const base::Json& value, std::string_view pointer = {});
    std::vector<base::Problem> takeProblems() { return std::move(m_problems); }
    const std::vector<base::Problem>& problems() const { return m_problems; }
    // It would have taken too long to tell; counts as wrong.
    bool gaveUp() const { return m_gaveUp; }

private:
    // What of an object or array has been looked at by a rule and those it includes (core, section 11).
    struct Seen {
        bool allMembers = false;
        bool allItems = false;
        size_t firstItems = 0;
        std::set<std::string_view> members;
        std::set<size_t> items;
        void add(const Seen& other);
    };
    struct Step {
        const std::string* member; // null: an item
        size_t index;
    };

    bool check(const Rule& rule, const base::Json& value, Seen* seen);
    bool checkRule(const Rule& rule, const base::Json& value, Seen* seen);
    bool checkQuietly(const Rule& rule, const base::Json& value, Seen* seen);
    bool checkIncluded(const Rule& rule, const base::Json& value, Seen* seen);
    bool checkVariants(const Rule& rule, const base::Json& value, Seen* seen);
    bool checkValue(const Rule& rule, const base::Json& value);
    bool checkNumber(const Rule& rule, const base::Json& value);
    bool checkString(const Rule& rule, const base::Json& value);
    bool checkArray(const Rule& rule, const base::Json& value, Seen* seen);
    bool checkObject(const Rule& rule, const base::Json& value, Seen* seen);
    bool checkUnevaluated(const Rule& rule, const base::Json& value, Seen& seen);
    bool checkMember(const Rule& rule, const std::string& name, const base::Json& value);
    bool checkItem(const Rule& rule, size_t index, const base::Json& value);
    bool isRequired(const Rule& rule, const std::string& name) const;
    bool areUnique(const base::Json& array);
    void tellNearest(const std::vector<const Rule*>& variants, const base::Json& value);
    bool spend(uint64_t steps);
    bool wrong(std::string message, const std::string* member = nullptr);
    std::string pointer() const;

    const Options m_options;
    std::string m_before;
    std::vector<Step> m_path;
    std::vector<const SchemaResource*> m_scope; // the dynamic one
    std::vector<base::Problem> m_problems;
    uint64_t m_steps = 0;
    int m_depth = 0;
    int m_quiet = 0;
    bool m_gaveUp = false;
};

} // namespace gatehouse::schema
