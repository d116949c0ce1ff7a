// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/merge_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/schema_node.h"
#include "console/forms/tone_label.h"
#include "console/models/schema_cache.h"
#include "console/models/secret_parts.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace gatehouse::console {

namespace {

enum Column { Field, Base, Mine, Theirs };

} // namespace

MergeDialog::MergeDialog(GatewaySession& session, const domain::ResourceKey& key, const base::Json& base, const base::Json& mine, const base::Json& theirs, QWidget* parent)
    : ConnectionDialog(session.connection(), tr("Merge %1").arg(resourceText(key)), parent), m_plan(base, mine, theirs), m_theirs(theirs), m_table(new QTableWidget(this)),
      m_outcome(new ToneLabel(Tone::Dim, this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    const int both = int(m_plan.bothChanged());
    addText(tr("Others changed this object after you began. Choose what each field becomes; nothing is applied yet.") +
            (both > 0 ? u' ' + tr("%n field(s) were changed by both.", nullptr, both) : QString()));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("Mine"), tr("At the gateway")});
    m_table->setAccessibleName(tr("Fields that differ"));
    m_table->setAccessibleDescription(tr("Space takes the value of the cell"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const Column column : {Base, Mine, Theirs})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    const auto shown = [&](const base::Json& value) {
        Shown pair{value, value};
        if (!dropResourceSecrets(key, pair.withoutSecrets, session.schemas()))
            pair.withoutSecrets = base::Json(); // what is secret is not known
        return pair;
    };
    fill(shown(base), shown(mine), shown(theirs));
    content()->addWidget(m_table, 1);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_outcome, 1);
    for (const bool isMine : {true, false}) {
        auto* all = new QPushButton(isMine ? tr("All &mine") : tr("All &theirs"), this);
        all->setObjectName(isMine ? QStringLiteral("allMine") : QStringLiteral("allTheirs"));
        all->setAutoDefault(false);
        connect(all, &QPushButton::clicked, this, [this, isMine] { takeAll(isMine); });
        row->addWidget(all);
    }
    content()->addLayout(row);
    setAction(tr("Take over"), false);
    connect(m_table, &QTableWidget::itemChanged, this, &MergeDialog::toggled);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if (column != Mine && column != Theirs)
            return;
        take(row, column == Mine);
        sayWhatComesOfIt();
    });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT merged(m_plan.result()); });
    sayWhatComesOfIt();
    resize(860, 460);
    m_table->setCurrentCell(0, Mine);
    m_table->setFocus();
}

QTableWidgetItem* MergeDialog::cell(const std::optional<base::Json>& value, const Shown& whole, const std::string& pointer) const
{
    const base::Json* open = value ? base::atPointer(whole.withoutSecrets, pointer) : nullptr;
    const bool isHidden = value && (!open || (open->is_null() && !value->is_null()));
    auto* item = new QTableWidgetItem(!value     ? pointer.empty() ? tr("deleted") : tr("not set")
                                      : isHidden ? QString(6, QChar(0x2022))
                                                 : valueText(*open));
    if (isHidden)
        item->setToolTip(tr("Secrets are not shown"));
    else
        item->setToolTip(plainToolTip(item->text()));
    if (!value) {
        QFont italic = m_table->font();
        italic.setItalic(true);
        item->setFont(italic);
    }
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

void MergeDialog::fill(const Shown& base, const Shown& mine, const Shown& theirs)
{
    const auto& fields = m_plan.fields();
    m_table->setRowCount(int(fields.size()));
    int widest = 140;
    for (int row = 0; row < int(fields.size()); ++row) {
        const MergeField& field = fields[size_t(row)];
        const QString name = field.pointer.empty() ? tr("everything") : shownText(field.pointer.substr(1), 300);
        auto* place = new QTableWidgetItem(name);
        place->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        place->setToolTip(plainToolTip(name));
        if (field.bothChanged) {
            place->setIcon(symbolIcon(QStringLiteral("warning")));
            place->setToolTip(plainToolTip(name + u'\n' + tr("changed by both")));
        }
        m_table->setItem(row, Field, place);
        m_table->setItem(row, Base, cell(field.before, base, field.pointer));
        m_table->setItem(row, Mine, cell(field.mine, mine, field.pointer));
        m_table->setItem(row, Theirs, cell(field.theirs, theirs, field.pointer));
        for (const Column column : {Mine, Theirs})
            m_table->item(row, column)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(name) + 44);
        mark(row);
    }
    m_table->setColumnWidth(Field, std::min(widest, 300));
}

void MergeDialog::mark(int row)
{
    m_marking = true;
    const ThemeColours& colours = themeColours(this);
    const bool mine = m_plan.fields()[size_t(row)].takesMine;
    for (const Column column : {Mine, Theirs}) {
        const bool isTaken = (column == Mine) == mine;
        QTableWidgetItem* item = m_table->item(row, column);
        item->setCheckState(isTaken ? Qt::Checked : Qt::Unchecked);
        item->setForeground(isTaken ? colours.text : colours.muted);
        item->setBackground(isTaken ? QBrush(colours.okSoft) : QBrush());
    }
    m_table->item(row, Base)->setForeground(colours.muted);
    m_marking = false;
}

void MergeDialog::take(int row, bool mine)
{
    m_plan.take(size_t(row), mine);
    mark(row);
}

void MergeDialog::takeAll(bool mine)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        take(row, mine);
    sayWhatComesOfIt();
}

void MergeDialog::toggled(QTableWidgetItem* item)
{
    if (m_marking || (item->column() != Mine && item->column() != Theirs))
        return;
    // One of the two is always taken: unticking one takes the other.
    take(item->row(), (item->column() == Mine) == (item->checkState() == Qt::Checked));
    sayWhatComesOfIt();
}

void MergeDialog::sayWhatComesOfIt()
{
    const base::Json result = m_plan.result();
    m_outcome->setText(result == m_theirs ? tr("It stays as it is at the gateway: nothing is left to apply.") : result.is_null() ? tr("It will be deleted.") : QString());
}

} // namespace gatehouse::console
