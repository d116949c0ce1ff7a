// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/columns_dialog.h"

#include "console/widgets/symbol_icon.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

ColumnsDialog::ColumnsDialog(QTableView* table) : QDialog(table), m_table(table), m_list(new QListWidget(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    const QHeaderView* header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        auto* item = new QListWidgetItem(table->model()->headerData(logical, Qt::Horizontal).toString(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(header->isSectionHidden(logical) ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, logical);
    }
    m_list->setAccessibleName(tr("Columns, from left to right"));
    m_list->setCurrentRow(0);
    m_up->setIcon(symbolIcon(QStringLiteral("chevron-up")));
    m_up->setToolTip(tr("Further to the left (Alt+Up)"));
    m_up->setAccessibleName(tr("Further to the left"));
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setIcon(symbolIcon(QStringLiteral("chevron-down")));
    m_down->setToolTip(tr("Further to the right (Alt+Down)"));
    m_down->setAccessibleName(tr("Further to the right"));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* moves = new QVBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(moves);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("What is ticked is shown; the space bar ticks."), this));
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this, buttons] {
        bool any = false;
        for (int i = 0; i < m_list->count(); ++i)
            any = any || m_list->item(i)->checkState() == Qt::Checked;
        buttons->button(QDialogButtonBox::Ok)->setEnabled(any);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        take();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(320, 400);
    updateButtons();
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentRow(row + by);
}

void ColumnsDialog::updateButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

void ColumnsDialog::take()
{
    QHeaderView* header = m_table->horizontalHeader();
    for (int i = 0; i < m_list->count(); ++i) {
        const int logical = m_list->item(i)->data(Qt::UserRole).toInt();
        header->moveSection(header->visualIndex(logical), i);
        header->setSectionHidden(logical, m_list->item(i)->checkState() != Qt::Checked);
    }
}

} // namespace gatehouse::console
