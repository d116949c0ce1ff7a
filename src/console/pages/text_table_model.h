// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/tone_label.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <deque>
#include <functional>
#include <vector>

namespace gatehouse::console {

// Rows of ready texts, bounded: what comes in at the end pushes out what is oldest. For records; resources have their own table.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row {
        QStringList cells; // safe and bounded
        QVariant data;     // Qt::UserRole
        std::vector<double> numbers = {}; // of columns that compare as numbers; may be shorter
        int tone = -1;                    // by setTones()
    };
    TextTableModel(QStringList headers, int maxRows, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void append(std::vector<Row> rows);
    void clear();
    const Row& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    // NaN: none.
    double number(int row, int column) const;
    // The colour of a cell's text, from the widget's theme.
    void setColours(std::function<QVariant(const Row& row, int column)> colours) { m_colours = std::move(colours); }
    // How each row stands out: a number, or -1; asked once a row. `look` gives what a tone is drawn with: background, and decoration of the first column.
    void setTones(std::function<int(const Row& row)> tones, std::function<QVariant(int tone, int role)> look);
    void setNumeric(int column) { m_numeric.append(column); }

private:
    QStringList m_headers;
    int m_maxRows;
    std::deque<Row> m_rows;
    QVector<int> m_numeric;
    std::function<QVariant(const Row&, int)> m_colours;
    std::function<int(const Row&)> m_tones;
    std::function<QVariant(int, int)> m_toneLook;
};

} // namespace gatehouse::console
