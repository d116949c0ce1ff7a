// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_list_model.h"
#include "schema/validator.h"

namespace gatehouse::console {

// What a bulk edit does to the value of one place.
enum class BulkAction { Set, Add, Remove };

// Works out what a bulk edit would change, row by row and in slices, so that thousands don't stop the window. Nothing is changed here. GUI thread.
class BulkPlan
{
public:
    struct Change {
        domain::ResourceKey key;
        base::Json after; // the whole document
        QString from, to; // of the place
    };
    struct Refusal {
        domain::ResourceKey key;
        QString reason;
    };

    // `fallback` is what holds where nothing is set (null: nothing does).
    BulkPlan(std::vector<ResourceRow> rows, std::string pointer, base::Json fallback);
    // What the schema of the part at a pointer refuses can't be changed so.
    void check(std::shared_ptr<const schema::Schema> schema, std::string at = {})
    {
        m_schema = std::move(schema);
        m_schemaAt = std::move(at);
    }
    // Begins anew with another value; none: what is set goes.
    void begin(BulkAction action, std::optional<base::Json> value);
    // True when all rows are done.
    bool step(int milliseconds);
    void run() { step(-1); }

    bool complete() const { return m_next == m_rows.size(); }
    size_t done() const { return m_next; }
    size_t total() const { return m_rows.size(); }
    const std::vector<Change>& changes() const { return m_changes; }
    const std::vector<Refusal>& refusals() const { return m_refusals; }
    int unchanged() const { return m_unchanged; }
    // "23 will change, 4 already have this value, 1 cannot"
    QString summary() const;

private:
    void plan(const ResourceRow& row);
    QString refused(const base::Json& before, const base::Json& after) const;
    std::optional<base::Json> wanted(const base::Json* present) const;
    std::vector<ResourceRow> m_rows;
    std::string m_pointer;
    base::Json m_fallback;
    std::shared_ptr<const schema::Schema> m_schema;
    std::string m_schemaAt;
    BulkAction m_action = BulkAction::Set;
    std::optional<base::Json> m_value;
    size_t m_next = 0;
    std::vector<Change> m_changes;
    std::vector<Refusal> m_refusals;
    int m_unchanged = 0;
};

} // namespace gatehouse::console
