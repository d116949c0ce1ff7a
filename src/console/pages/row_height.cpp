// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/row_height.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace gatehouse::console {

namespace {

constexpr int kPadding = 10;

} // namespace

RowHeight::RowHeight(QTableView* table) : QObject(table), m_table(table)
{
    table->installEventFilter(this);
    apply();
}

bool RowHeight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        apply();
    return QObject::eventFilter(watched, event);
}

void RowHeight::apply()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kPadding);
}

} // namespace gatehouse::console
