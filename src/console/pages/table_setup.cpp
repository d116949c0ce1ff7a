// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/table_setup.h"

#include "console/forms/display_text.h"
#include "console/models/whole_file.h"
#include "console/pages/column_fit.h"
#include "console/pages/row_height.h"
#include "console/pages/table_export.h"
#include "console/widgets/cell_delegate.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

#include <numeric>

namespace gatehouse::console {

void setUpTable(QTableView* table, const QString& name)
{
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideRight);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new RowHeight(table);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    new ColumnFit(table);
    table->setItemDelegate(new CellDelegate(table));
    useColumnMenu(table, [table, header](QMenu* menu) {
        for (int i = 0; i < header->count(); ++i) {
            QAction* action = menu->addAction(withoutMnemonics(table->model()->headerData(i, Qt::Horizontal).toString()));
            action->setCheckable(true);
            action->setChecked(!header->isSectionHidden(i));
            action->setEnabled(header->isSectionHidden(i) || header->hiddenSectionCount() + 1 < header->count());
            QObject::connect(action, &QAction::toggled, header, [header, i](bool on) { header->setSectionHidden(i, !on); });
        }
    });
}

void useColumnMenu(QTableView* table, std::function<void(QMenu*)> fill)
{
    QHeaderView* header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::disconnect(header, &QWidget::customContextMenuRequested, table, nullptr);
    QObject::connect(header, &QWidget::customContextMenuRequested, table, [table, header, fill = std::move(fill)](const QPoint& at) {
        auto* menu = new QMenu(table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu);
        menu->popup(header->viewport()->mapToGlobal(at));
    });
}

void restoreColumns(QTableView* table, const QString& name)
{
    const QByteArray state = QSettings().value(QStringLiteral("columns/") + name).toByteArray();
    ColumnFit* fit = ColumnFit::of(table);
    if (fit)
        fit->begin();
    if (state.isEmpty() || !table->horizontalHeader()->restoreState(state))
        return;
    if (fit && QSettings().value(QStringLiteral("columns/%1-sized").arg(name), true).toBool())
        fit->stop();
}

void saveColumns(const QTableView* table, const QString& name)
{
    QSettings settings;
    settings.setValue(QStringLiteral("columns/") + name, table->horizontalHeader()->saveState());
    const ColumnFit* fit = ColumnFit::of(table);
    settings.setValue(QStringLiteral("columns/%1-sized").arg(name), !fit || !fit->isFitting());
}

QByteArray toCsv(const QAbstractItemModel& model)
{
    QVector<int> columns(model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return tableCsv(model, allRows(model), columns);
}

void saveExport(QWidget* parent, const QString& suggestedName, const QByteArray& content, const std::function<void(const QString&, bool)>& done)
{
    auto* dialog = new QFileDialog(parent, QCoreApplication::translate("Export", "Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [content, done](const QString& path) {
        const QString why = writeWholeFile(path, content);
        if (why.isEmpty())
            done(QCoreApplication::translate("Export", "Exported to %1").arg(path), false);
        else
            done(QCoreApplication::translate("Export", "%1 can't be written: %2").arg(path, why), true);
    });
    dialog->open();
}

} // namespace gatehouse::console
