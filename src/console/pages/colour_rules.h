// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/query_filter.h"

#include <QColor>
#include <QPixmap>
#include <QString>
#include <QVector>

#include <memory>
#include <vector>

namespace gatehouse::console {

// How a row of records stands out: a tint of the theme, and a mark in front, as colour alone tells nothing to those who do not see it.
enum class RowTone : int { Danger, Warning, Info, Ok, Dim };

struct ColourRule {
    QString name;
    QString query; // as in the filter box
    RowTone tone = RowTone::Info;
    bool operator==(const ColourRule&) const = default;
};

// The user's rules for one table, the first that fits holds. Kept in the console's settings. A value with what it compiled to.
class ColourRules
{
public:
    static constexpr int kMostRules = 50, kLongestQuery = 500;
    static QVector<ColourRule> defaults(); // server errors, rate limits, refused, slow
    static QVector<ColourRule> load(const QString& table);
    static void save(const QString& table, const QVector<ColourRule>& rules);

    // Rules whose query is wrong are left out; `problems` has one text for each rule, empty where it is fine.
    ColourRules(QVector<ColourRule> rules, const std::vector<QueryColumn>& columns, QStringList* problems = nullptr);
    const QVector<ColourRule>& rules() const { return m_rules; }
    int of(const QueryCells& cells) const; // index of the rule that holds, or -1

private:
    QVector<ColourRule> m_rules;
    std::vector<std::shared_ptr<const QueryFilter>> m_filters; // null: wrong, or empty
};

// A row's tint in the theme of a widget, and its mark as a small picture in that theme.
QColor toneTint(RowTone tone, const QWidget* themed);
QPixmap toneMark(RowTone tone, const QWidget* themed);
QString toneName(RowTone tone);

} // namespace gatehouse::console
