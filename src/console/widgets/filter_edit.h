// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/filter_store.h"
#include "console/query/query_completion.h"
#include "console/query/query_filter.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;
class QTimer;
class QTreeView;

namespace gatehouse::console {

// Where one types a query for a table: completes, marks what can't be read and says why without ever being in the way (the last filter that could be read
// goes on working), keeps the filters that were used and those with a name. Takes conditions that are dropped on it.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget* parent = nullptr);

    // `table` names it in the settings.
    void setUp(const QString& table, std::vector<QueryColumn> columns, QueryValues values);
    const std::vector<QueryColumn>& columns() const { return m_columns; }
    // The last one that could be read; never null.
    const std::shared_ptr<const QueryFilter>& filter() const { return m_filter; }
    // What is wrong with the text as it stands.
    const QueryError& problem() const { return m_problem; }
    // Makes the rows with this value the only ones, or leaves them out.
    void addCondition(const QueryColumn& column, const QString& value, bool exclude);
    void showMenu();
    // Ctrl+F anywhere on the page comes here.
    void reachFrom(QWidget* page);

    static QString conditionMimeType();

Q_SIGNALS:
    void filterChanged();
    // In plain words, once the user stops; empty when all is well.
    void problemShown(const QString& text);
    void leaveRequested(); // the keyboard is wanted elsewhere

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void typed();
    void compile();
    void showProblem();
    void mark(int position, int length);
    void offer(bool asked);
    void take(const QModelIndex& index);
    void noteUsed();
    void saveFilter();
    FilterStore m_store;
    std::vector<QueryColumn> m_columns;
    QueryValues m_values;
    std::shared_ptr<const QueryFilter> m_filter;
    QueryError m_problem;
    QAction* m_warning;
    QCompleter* m_completer;
    QStandardItemModel* m_items;
    QTreeView* m_list;
    QTimer* m_patience;
    int m_from = 0, m_length = 0; // what a completion takes the place of
    bool m_composing = false, m_marked = false;
};

} // namespace gatehouse::console
