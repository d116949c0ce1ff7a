// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_history_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/pages/call_error_text.h"
#include "console/pages/diff_view.h"
#include "console/pages/restore_dialog.h"
#include "console/widgets/time_text.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse::console {

ResourceHistoryDialog::ResourceHistoryDialog(GatewaySession& session, const domain::ResourceKey& key, QWidget* parent)
    : ConnectionDialog(session.connection(), tr("History of %1").arg(resourceText(key)), parent), m_session(session), m_key(key), m_list(new QListWidget(this)),
      m_diff(new DiffView(this)), m_status(new ToneLabel(tr("Loading…"), Tone::Dim, this)), m_restore(new QPushButton(tr("&Restore this…"), this))
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_list->setAccessibleName(tr("Revisions"));
    m_list->setMinimumWidth(250);
    splitter->addWidget(m_list);
    splitter->addWidget(m_diff);
    splitter->setStretchFactor(1, 1);
    content()->addWidget(splitter, 1);
    content()->addWidget(m_status);
    content()->addWidget(m_restore, 0, Qt::AlignLeading);
    setCloseOnly();
    resize(860, 480);
    m_restore->setEnabled(false);
    m_diff->setMessage({});
    connect(m_list, &QListWidget::currentRowChanged, this, &ResourceHistoryDialog::showSelected);
    connect(m_restore, &QPushButton::clicked, this, &ResourceHistoryDialog::restore);
    session.driver().history(key, this, [this](const auto& reply) { loaded(reply); });
}

void ResourceHistoryDialog::loaded(const drivers::Reply<QVector<drivers::Revision>>& reply)
{
    if (!reply.ok()) {
        m_status->setTone(Tone::Error);
        m_status->setText(callErrorText(reply.error) + u'\n' + callErrorRemedy(reply.error));
        return;
    }
    m_revisions = reply.value;
    m_list->clear();
    for (const drivers::Revision& revision : m_revisions) {
        QString text = QStringLiteral("%1  \u00b7  %2\n%3").arg(revision.number).arg(dateTimeText(revision.time.toLocalTime()), shownText(revision.author, 60));
        if (!revision.message.isEmpty())
            text += QStringLiteral(": ") + shownText(revision.message, 80);
        m_list->addItem(text);
    }
    m_status->setText(m_revisions.isEmpty() ? tr("No revision changed it yet.") : tr("%n revision(s)", nullptr, static_cast<int>(m_revisions.size())));
    if (!m_revisions.isEmpty())
        m_list->setCurrentRow(0);
}

void ResourceHistoryDialog::showSelected()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_revisions.size())
        return;
    const quint64 number = m_revisions[row].number;
    m_shown = number;
    m_restore->setEnabled(m_session.connection().safety != SafetyLevel::ReadOnly && row > 0);
    if (number <= 1) {
        m_diff->setMessage(tr("The first revision: there is nothing before it."));
        return;
    }
    m_diff->setMessage(tr("Loading…"));
    m_session.driver().diff(number - 1, number, this, [this, number](const drivers::Reply<std::vector<domain::ResourceChange>>& reply) {
        if (number != m_shown)
            return; // another was chosen meanwhile
        if (!reply.ok()) {
            m_diff->setMessage(callErrorText(reply.error));
            return;
        }
        std::vector<domain::ResourceChange> own;
        for (const domain::ResourceChange& change : reply.value) {
            if (change.key == m_key)
                own.push_back(change);
        }
        m_diff->setChanges(own);
    });
}

void ResourceHistoryDialog::restore()
{
    auto* dialog = new RestoreDialog(m_session, m_shown, m_key, this);
    connect(dialog, &RestoreDialog::restored, this, &QDialog::accept);
    dialog->open();
}

} // namespace gatehouse::console
