// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace gatehouse::console {

// A table's header of which one column shows time: beside its title stand times, above what the cells show.
class TimeHeader : public QHeaderView
{
    Q_OBJECT
public:
    TimeHeader(int column, QWidget* parent = nullptr);
    void setRange(qint64 fromMs, qint64 toMs);
    // Round local times within the range, a handful at most.
    static QVector<qint64> ticks(qint64 fromMs, qint64 toMs, int most);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    const int m_column;
    qint64 m_fromMs = 0, m_toMs = 0;
};

} // namespace gatehouse::console
