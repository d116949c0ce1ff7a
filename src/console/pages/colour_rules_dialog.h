// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/colour_rules.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace gatehouse::console {

// Edits the colour rules of a table of records; what is wrong with a rule is said while it is typed. Owns itself.
class ColourRulesDialog : public QDialog
{
    Q_OBJECT
public:
    ColourRulesDialog(const QVector<ColourRule>& rules, std::vector<QueryColumn> columns, QWidget* parent);
    QVector<ColourRule> rules() const;

private:
    void fill(const QVector<ColourRule>& rules);
    void addRow(const ColourRule& rule);
    void move(int by);
    void check();
    std::vector<QueryColumn> m_columns;
    QTableWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace gatehouse::console
