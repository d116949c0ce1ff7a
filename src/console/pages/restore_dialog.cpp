// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/restore_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/pages/call_error_text.h"
#include "console/pages/diff_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::console {

RestoreDialog::RestoreDialog(GatewaySession& session, quint64 revision, std::optional<domain::ResourceKey> only, QWidget* parent)
    : ConnectionDialog(session.connection(), tr("Restore revision %1").arg(revision), parent), m_session(session), m_revision(revision), m_only(std::move(only)),
      m_diff(new DiffView(this)), m_status(new ToneLabel(Tone::Dim, this)), m_message(new QLineEdit(this))
{
    addText(m_only ? tr("%1 becomes what it was in revision %2, as a new revision. Nothing else changes and the history stays.").arg(resourceText(*m_only)).arg(revision)
                   : tr("The whole configuration becomes what it was in revision %1, as a new revision. The history stays.").arg(revision));
    m_diff->setMessage(tr("Asking the gateway what would change…"));
    m_diff->setMinimumSize(420, 200);
    content()->addWidget(m_diff, 1);
    content()->addWidget(m_status);
    m_status->hide();
    m_message->setPlaceholderText(tr("Why? (kept in the history)"));
    m_message->setAccessibleName(tr("Message of the restore"));
    m_message->setMaxLength(500);
    content()->addWidget(m_message);
    const SafetyLevel safety = session.connection().safety;
    if (safety == SafetyLevel::TypedConfirmation) {
        m_typed = new QLineEdit(this);
        m_typed->setObjectName(QStringLiteral("typedName"));
        m_typed->setPlaceholderText(tr("Type the connection's name to go on: %1").arg(shownText(session.connection().name, 80)));
        m_typed->setAccessibleName(tr("The connection's name"));
        content()->addWidget(m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &RestoreDialog::updateButton);
    }
    m_go = setAction(tr("Restore"), true);
    m_go->setEnabled(false);
    // Accepting waits for the gateway: the dialog stays with what was typed when it refuses.
    disconnect(this->findChild<QDialogButtonBox*>(), &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this->findChild<QDialogButtonBox*>(), &QDialogButtonBox::accepted, this, &RestoreDialog::go);
    if (safety == SafetyLevel::ReadOnly || session.status().readOnly) {
        m_status->setTone(Tone::Warning);
        m_status->setText(tr("This connection is read-only: nothing can be restored through it."));
        m_status->show();
        m_message->setEnabled(false);
    }
    resize(760, 520);
    session.driver().restore(revision, m_only, {}, true, this, [this](const auto& reply) { previewed(reply); });
}

void RestoreDialog::previewed(const drivers::Reply<drivers::ChangeResult>& reply)
{
    if (!reply.ok()) {
        m_diff->setMessage(callErrorText(reply.error));
        m_status->setTone(Tone::Error);
        m_status->setText(callErrorRemedy(reply.error));
        m_status->show();
        return;
    }
    m_diff->setChanges(reply.value.diff);
    m_ready = reply.value.changed && m_session.connection().safety != SafetyLevel::ReadOnly && !m_session.status().readOnly;
    QStringList warnings;
    for (const base::Problem& warning : reply.value.warnings) {
        if (warnings.size() < 6)
            warnings << shownText(warning.pointer, 120) + QStringLiteral(": ") + shownText(warning.message);
    }
    if (!reply.value.changed)
        m_diff->setMessage(tr("It is already like that: nothing would change."));
    if (!warnings.isEmpty()) {
        m_status->setTone(Tone::Warning);
        m_status->setText(warnings.join(u'\n'));
        m_status->show();
    }
    updateButton();
}

void RestoreDialog::updateButton()
{
    m_go->setEnabled(m_ready && (!m_typed || m_typed->text().trimmed() == m_session.connection().name.trimmed()));
}

void RestoreDialog::go()
{
    if (!m_go->isEnabled())
        return;
    m_go->setEnabled(false);
    m_ready = false;
    m_session.driver().restore(m_revision, m_only, m_message->text().trimmed(), false, this, [this](const auto& reply) { answered(reply); });
}

void RestoreDialog::answered(const drivers::Reply<drivers::ChangeResult>& reply)
{
    if (!reply.ok()) {
        m_status->setTone(Tone::Error);
        m_status->setText(callErrorText(reply.error) + u'\n' + callErrorRemedy(reply.error));
        m_status->show();
        m_ready = true;
        updateButton();
        return;
    }
    m_session.refresh();
    Q_EMIT restored(reply.value.revision);
    accept();
}

} // namespace gatehouse::console
