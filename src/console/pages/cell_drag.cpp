// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/cell_drag.h"

#include "console/widgets/filter_edit.h"

#include <QApplication>
#include <QDrag>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QMouseEvent>
#include <QTableView>

namespace gatehouse::console {

CellDrag::CellDrag(QTableView* table) : QObject(table), m_table(table)
{
    table->viewport()->installEventFilter(this);
}

bool CellDrag::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_table->indexAt(mouse->pos());
        const bool selected = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier && index.isValid() && m_table->selectionModel() && m_table->selectionModel()->isSelected(index);
        m_pressed = selected ? QPersistentModelIndex(index) : QPersistentModelIndex();
        m_from = mouse->pos();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed = QPersistentModelIndex();
    } else if (event->type() == QEvent::MouseMove && m_pressed.isValid()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if ((mouse->pos() - m_from).manhattanLength() < QApplication::startDragDistance())
            return true; // it is not clear yet what it will be
        const QString condition = m_condition ? m_condition(m_pressed) : QString();
        const QString text = m_pressed.data().toString();
        m_pressed = QPersistentModelIndex();
        if (condition.isEmpty())
            return false;
        auto* data = new QMimeData;
        data->setData(FilterEdit::conditionMimeType(), condition.toUtf8());
        data->setText(text);
        auto* drag = new QDrag(m_table);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse::console
