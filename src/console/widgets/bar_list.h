// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVector>

class QLabel;
class QListView;
class QStandardItemModel;

namespace gatehouse::console {

// A titled list of names with figures, the longest bar first. Names are links by mouse and keyboard.
class BarList : public QFrame
{
    Q_OBJECT
public:
    struct Row {
        QString key;   // what activated() tells
        QString label; // plain text, made safe by the caller
        double value = 0;
        QString text;  // the figure as shown
        bool operator==(const Row&) const = default;
    };
    explicit BarList(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setEmptyText(const QString& text);
    void setBarColour(const QColor& colour);
    void setRows(const QVector<Row>& rows);
    const QVector<Row>& rows() const { return m_rows; }

Q_SIGNALS:
    void activated(const QString& key);

private:
    QLabel* m_title;
    QLabel* m_empty;
    QListView* m_view;
    QStandardItemModel* m_model;
    QVector<Row> m_rows;
    QColor m_colour;
    friend class BarDelegate;
};

} // namespace gatehouse::console
