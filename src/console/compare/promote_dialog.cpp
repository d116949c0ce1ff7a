// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compare/promote_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/pages/diff_view.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

using domain::Operation;
using domain::ResourceKey;

namespace {

constexpr size_t kUnmetShown = 8;
constexpr int kWidth = 680, kHeight = 520, kHeaderMargins = 28;

} // namespace

PromoteDialog::PromoteDialog(GatewaySession& target, const QString& source, std::shared_ptr<const ResourceSet> left, std::shared_ptr<const ResourceSet> right,
                             std::set<ResourceKey> chosen, QWidget* parent)
    : ConnectionDialog(target.connection(), tr("Promote from %1").arg(source), parent), m_left(std::move(left)), m_right(std::move(right)), m_chosen(std::move(chosen)),
      m_relations(target.resources(), target.schemas()), m_steps(new QTreeWidget(this)), m_warning(new QLabel(this))
{
    addText(tr("In this order, so that nothing names what is not there yet. It becomes part of the pending changes; nothing reaches the gateway before they are applied."));
    m_steps->setHeaderLabels({tr("Object"), tr("What happens"), tr("Why")});
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->header()->setStretchLastSection(true);
    m_steps->header()->resizeSection(0, 280);
    QFont titles = m_steps->header()->font();
    titles.setWeight(QFont::DemiBold); // as the style sheet has them
    m_steps->header()->resizeSection(1, std::max(110, QFontMetrics(titles).horizontalAdvance(m_steps->headerItem()->text(1)) + kHeaderMargins));
    content()->addWidget(m_steps, 1);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setProperty("role", QStringLiteral("warning"));
    content()->addWidget(m_warning);
    m_stage = setAction(tr("Add to the pending changes"), false);
    resize(kWidth, kHeight);
    connect(m_steps, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (m_filling || column != 0)
            return;
        const ResourceKey key = m_plan.steps[size_t(m_steps->indexOfTopLevelItem(item))].operation.key;
        if (item->checkState(0) == Qt::Checked)
            m_without.erase(key);
        else
            m_without.insert(key);
        // Other ones may be needed now; not from within the item's own signal.
        QMetaObject::invokeMethod(this, &PromoteDialog::plan, Qt::QueuedConnection);
    });
    connect(this, &QDialog::finished, this, [this] { m_over = true; });
    plan();
}

void PromoteDialog::plan()
{
    if (m_over)
        return; // perhaps because the target is gone
    m_plan = promotePlan(*m_left, *m_right, m_chosen, m_without, m_relations);
    showSteps();
    m_stage->setEnabled(!operations().empty());
}

void PromoteDialog::showSteps()
{
    using Op = domain::ResourceChange::Op;
    m_filling = true;
    const int current = m_steps->indexOfTopLevelItem(m_steps->currentItem());
    m_steps->clear();
    const ThemeColours& colours = themeColours(this);
    for (const PromotePlan::Step& step : m_plan.steps) {
        const ResourceKey& key = step.operation.key;
        const bool deletes = step.operation.op == Operation::Op::Delete;
        QString why = tr("chosen");
        if (!step.neededBy.empty()) {
            why = tr("needed by %1").arg(resourceText(step.neededBy.front()));
            if (step.neededBy.size() > 1)
                why += QLatin1Char(' ') + tr("and %n more", nullptr, int(step.neededBy.size()) - 1);
        }
        auto* item = new QTreeWidgetItem(m_steps, {resourceText(key), operationText(deletes ? Op::Delete : step.creates ? Op::Create : Op::Update), why});
        item->setIcon(1, symbolIcon(deletes ? QStringLiteral("delete") : step.creates ? QStringLiteral("add") : QStringLiteral("edit")));
        item->setForeground(1, deletes ? colours.danger : step.creates ? colours.ok : colours.warning);
        item->setForeground(2, colours.muted);
        item->setToolTip(2, plainToolTip(why));
        if (!step.neededBy.empty())
            item->setCheckState(0, m_without.contains(key) ? Qt::Unchecked : Qt::Checked);
        else
            item->setIcon(0, symbolIcon(kindIcon(key.kind)));
    }
    if (current >= 0)
        m_steps->setCurrentItem(m_steps->topLevelItem(current));
    QStringList warnings;
    const auto deletions = std::count_if(m_plan.steps.begin(), m_plan.steps.end(), [](const PromotePlan::Step& step) { return step.operation.op == Operation::Op::Delete; });
    if (deletions)
        warnings << tr("%n object(s) will be deleted.", nullptr, int(deletions));
    for (size_t i = 0; i < m_plan.unmet.size() && i < kUnmetShown; ++i)
        warnings << tr("%1 names %2, which is not there.").arg(resourceText(m_plan.unmet[i].user), resourceText(m_plan.unmet[i].missing));
    if (m_plan.unmet.size() > kUnmetShown)
        warnings << tr("and %n more", nullptr, int(m_plan.unmet.size() - kUnmetShown));
    if (m_plan.leavesSecretsOut)
        warnings << tr("Secrets don't come along: a gateway doesn't show them. Fill them in before you apply.");
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    m_warning->setVisible(!warnings.isEmpty());
    m_filling = false;
}

std::vector<Operation> PromoteDialog::operations() const
{
    std::vector<Operation> operations;
    for (const PromotePlan::Step& step : m_plan.steps) {
        if (step.neededBy.empty() || !m_without.contains(step.operation.key))
            operations.push_back(step.operation);
    }
    return operations;
}

} // namespace gatehouse::console
