// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/connection_dialog.h"
#include "domain/resource.h"
#include "drivers/gateway_types.h"

#include <optional>

class QLineEdit;

namespace gatehouse::console {

class DiffView;
class GatewaySession;
class ToneLabel;

// Brings back a revision, or one resource of it: shows first what that would change, by the gateway's dry run. Owns itself.
class RestoreDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    RestoreDialog(GatewaySession& session, quint64 revision, std::optional<domain::ResourceKey> only, QWidget* parent);

Q_SIGNALS:
    void restored(quint64 newRevision);

private:
    void previewed(const drivers::Reply<drivers::ChangeResult>& reply);
    void go();
    void answered(const drivers::Reply<drivers::ChangeResult>& reply);
    void updateButton();
    GatewaySession& m_session;
    quint64 m_revision;
    std::optional<domain::ResourceKey> m_only;
    DiffView* m_diff;
    ToneLabel* m_status;
    QLineEdit* m_message;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_go;
    bool m_ready = false;
};

} // namespace gatehouse::console
