// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/bulk_plan.h"

#include "console/forms/display_text.h"
#include "console/forms/json_edit.h"
#include "console/forms/schema_node.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kLongestShown = 160;

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("BulkPlan", text, nullptr, count);
}

QString shown(const base::Json* value)
{
    return value ? shownText(valueText(*value), kLongestShown) : words(QT_TRANSLATE_NOOP("BulkPlan", "not set"));
}

} // namespace

BulkPlan::BulkPlan(std::vector<ResourceRow> rows, std::string pointer, base::Json fallback) : m_rows(std::move(rows)), m_pointer(std::move(pointer)), m_fallback(std::move(fallback)), m_next(m_rows.size()) {}

void BulkPlan::begin(BulkAction action, std::optional<base::Json> value)
{
    m_action = action;
    m_value = std::move(value);
    m_next = 0;
    m_changes.clear();
    m_refusals.clear();
    m_unchanged = 0;
}

bool BulkPlan::step(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!complete() && (milliseconds < 0 || timer.elapsed() < milliseconds))
        plan(m_rows[m_next++]);
    return complete();
}

std::optional<base::Json> BulkPlan::wanted(const base::Json* present) const
{
    if (m_action == BulkAction::Set || !m_value)
        return m_action == BulkAction::Set ? m_value : present ? std::optional(*present) : std::nullopt;
    base::Json next = present ? *present : m_value->is_object() ? base::Json::object() : base::Json::array();
    const bool adds = m_action == BulkAction::Add;
    if (m_value->is_object() && next.is_object()) {
        for (const auto& [name, value] : m_value->items()) {
            if (adds)
                next[name] = value;
            else
                next.erase(name);
        }
    } else if (m_value->is_array() && next.is_array()) {
        for (const base::Json& entry : *m_value) {
            const auto at = std::find(next.begin(), next.end(), entry);
            if (adds && at == next.end())
                next.push_back(entry);
            else if (!adds && at != next.end())
                next.erase(at);
        }
    }
    if (next.empty() && !present)
        return std::nullopt;
    return next;
}

void BulkPlan::plan(const ResourceRow& row)
{
    if (row.state == PendingState::Deleted) {
        m_refusals.push_back({row.key, words(QT_TRANSLATE_NOOP("BulkPlan", "marked for deletion"))});
        return;
    }
    const base::Json& before = row.value();
    // Every parent must be an object, or be missing.
    for (std::string parent = parentPointer(m_pointer); !parent.empty(); parent = parentPointer(parent)) {
        const base::Json* there = base::atPointer(before, parent);
        if (there && !there->is_object() && !there->is_null()) {
            m_refusals.push_back({row.key, words(QT_TRANSLATE_NOOP("BulkPlan", "has something else in the place of “%1”")).arg(fromUtf8(lastToken(parent)))});
            return;
        }
    }
    const base::Json* present = base::atPointer(before, m_pointer);
    const auto value = wanted(present);
    const bool same = value ? present ? *present == *value : !m_fallback.is_null() && m_fallback == *value : !present;
    if (same) {
        ++m_unchanged;
        return;
    }
    base::Json after = before;
    if (value)
        setAt(after, m_pointer, *value);
    else
        removeAt(after, m_pointer);
    if (const QString reason = refused(before, after); !reason.isEmpty()) {
        m_refusals.push_back({row.key, reason});
        return;
    }
    const QString to = value || m_fallback.is_null() ? shown(value ? &*value : nullptr) : words(QT_TRANSLATE_NOOP("BulkPlan", "not set (%1)")).arg(shown(&m_fallback));
    const QString from = present || m_fallback.is_null() ? shown(present) : words(QT_TRANSLATE_NOOP("BulkPlan", "not set (%1)")).arg(shown(&m_fallback));
    m_changes.push_back({row.key, std::move(after), from, to});
}

QString BulkPlan::refused(const base::Json& before, const base::Json& after) const
{
    if (!m_schema)
        return {};
    static const base::Json none;
    const auto part = [this](const base::Json& document) -> const base::Json& {
        const base::Json* there = base::atPointer(document, m_schemaAt);
        return there ? *there : none;
    };
    const auto problems = m_schema->validate(part(after));
    if (problems.empty())
        return {};
    // What was wrong before is no reason now.
    const auto known = m_schema->validate(part(before));
    for (const base::Problem& problem : problems) {
        const bool isOld = std::any_of(known.begin(), known.end(), [&](const base::Problem& old) { return old.pointer == problem.pointer && old.message == problem.message; });
        if (!isOld)
            return shownText(problem.message, kLongestShown);
    }
    return {};
}

QString BulkPlan::summary() const
{
    QStringList parts;
    parts << words(QT_TRANSLATE_N_NOOP("BulkPlan", "%n will change"), static_cast<int>(m_changes.size()));
    if (m_unchanged)
        parts << words(m_value || m_action != BulkAction::Set ? QT_TRANSLATE_N_NOOP("BulkPlan", "%n already as wanted") : QT_TRANSLATE_N_NOOP("BulkPlan", "%n have none"), m_unchanged);
    if (!m_refusals.empty()) {
        QString text = words(QT_TRANSLATE_N_NOOP("BulkPlan", "%n cannot"), static_cast<int>(m_refusals.size()));
        const QString& reason = m_refusals.front().reason;
        if (std::all_of(m_refusals.begin(), m_refusals.end(), [&](const Refusal& refusal) { return refusal.reason == reason; }))
            text += QStringLiteral(" (") + reason + u')';
        parts << text;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace gatehouse::console
