// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/unsaved_dialog.h"

#include "console/app/unsaved_keeper.h"
#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/models/resource_cache.h"
#include "console/pages/merge_dialog.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/time_text.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

enum Column { What, Change, Meanwhile };
constexpr int kMostPlaces = 5;

QString changeText(const UnsavedEdit& edit)
{
    return edit.value.is_null() ? UnsavedDialog::tr("delete") : edit.before.is_null() ? UnsavedDialog::tr("new") : UnsavedDialog::tr("changed");
}

QString meanwhileText(const UnsavedEdit& edit, const UnsavedKeeper::Outcome& now)
{
    QStringList parts;
    if (now.isOver)
        parts << UnsavedDialog::tr("it is so already");
    else if (now.isGone)
        parts << UnsavedDialog::tr("was deleted; it would be made again");
    else if (!now.conflicts.empty()) {
        QStringList places;
        for (size_t i = 0; i < now.conflicts.size() && i < kMostPlaces; ++i)
            places << shownText(now.conflicts[i], 80);
        if (now.conflicts.size() > kMostPlaces)
            places << QString(QChar(0x2026));
        parts << UnsavedDialog::tr("others changed the same, yours would replace it: %1").arg(places.join(QStringLiteral(", ")));
    } else if (now.changedMeanwhile)
        parts << UnsavedDialog::tr("others changed other fields, which stay");
    if (edit.leftOut)
        parts << UnsavedDialog::tr("its secret has to be entered again");
    return parts.join(QStringLiteral("; "));
}

} // namespace

UnsavedDialog::UnsavedDialog(UnsavedKeeper& keeper, GatewaySession& session, QWidget* parent)
    : ConnectionDialog(session.connection(), tr("Unsaved edits"), parent), m_keeper(keeper), m_session(session), m_list(new QTreeWidget(this)), m_edits(keeper.found().edits)
{
    setObjectName(QStringLiteral("unsavedDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString when = dateTimeText(keeper.found().savedAt.toLocalTime());
    addText(tr("%n edit(s) had not been applied when the connection was last closed. They were kept on %1.", nullptr, int(keeper.found().edits.size())).arg(when) + QLatin1Char(' ') +
            tr("Restored, they become pending changes again; nothing is applied yet."));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Unsaved edits"));
    m_list->setHeaderLabels({tr("Object"), tr("Edit"), tr("Meanwhile at the gateway")});
    for (const UnsavedEdit& edit : keeper.found().edits) {
        const UnsavedKeeper::Outcome now = keeper.outcome(edit);
        auto* item = new QTreeWidgetItem(m_list, {resourceText(edit.key), changeText(edit), meanwhileText(edit, now)});
        item->setIcon(What, symbolIcon(kindIcon(edit.key.kind)));
        item->setCheckState(What, now.isOver ? Qt::Unchecked : Qt::Checked);
        item->setToolTip(Meanwhile, plainToolTip(item->text(Meanwhile)));
        if (!now.conflicts.empty() || now.isGone)
            item->setIcon(Meanwhile, symbolIcon(QStringLiteral("warning")));
    }
    m_list->resizeColumnToContents(What);
    m_list->setColumnWidth(What, std::clamp(m_list->columnWidth(What) + 16, 200, 340));
    m_list->setColumnWidth(Change, 90);
    content()->addWidget(m_list, 1);
    QPushButton* restore = setAction(tr("Restore"), false);
    auto* buttons = findChild<QDialogButtonBox*>();
    QPushButton* discard = buttons->addButton(tr("Discard all"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discardButton"));
    restore->setObjectName(QStringLiteral("restoreButton"));
    if (QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel))
        cancel->setText(tr("Later"));
    QPushButton* merge = buttons->addButton(tr("&Merge…"), QDialogButtonBox::ActionRole);
    merge->setObjectName(QStringLiteral("mergeButton"));
    merge->setToolTip(tr("Shows field by field what others changed meanwhile, and lets you choose"));
    merge->setAutoDefault(false);
    merge->setVisible(mergeable() >= 0);
    connect(merge, &QPushButton::clicked, this, [this] { this->merge(mergeable()); });
    connect(this, &QDialog::accepted, this, &UnsavedDialog::restoreChosen);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_keeper.discardFound();
        reject();
    });
    resize(760, 380);
}

void UnsavedDialog::restoreChosen()
{
    std::vector<UnsavedEdit> chosen;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(What) == Qt::Checked)
            chosen.push_back(m_edits[size_t(i)]);
    }
    m_keeper.restore(chosen);
}

int UnsavedDialog::mergeable() const
{
    const auto isMergeable = [this](int index) { return index >= 0 && m_keeper.outcome(m_edits[size_t(index)]).changedMeanwhile; };
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (isMergeable(current))
        return current;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (isMergeable(i))
            return i;
    }
    return -1;
}

void UnsavedDialog::merge(int index)
{
    if (index < 0)
        return;
    const UnsavedEdit& edit = m_edits[size_t(index)];
    const auto loaded = m_session.resources().find(edit.key);
    const base::Json theirs = loaded ? loaded->value : base::Json();
    auto* dialog = new MergeDialog(m_session, edit.key, edit.before, edit.value, theirs, this);
    connect(dialog, &MergeDialog::merged, this, [this, index, theirs](const base::Json& value) {
        // From now on it is an edit of what stands at the gateway.
        UnsavedEdit& merged = m_edits[size_t(index)];
        merged.before = theirs;
        merged.value = value;
        QTreeWidgetItem* item = m_list->topLevelItem(index);
        const bool isOver = value == theirs;
        item->setText(Change, changeText(merged));
        item->setText(Meanwhile, isOver ? tr("it is so already") : tr("merged"));
        item->setToolTip(Meanwhile, plainToolTip(item->text(Meanwhile)));
        item->setIcon(Meanwhile, symbolIcon(QStringLiteral("ok")));
        item->setCheckState(What, isOver ? Qt::Unchecked : Qt::Checked);
        findChild<QPushButton*>(QStringLiteral("mergeButton"))->setVisible(mergeable() >= 0);
    });
    dialog->open();
}

} // namespace gatehouse::console
