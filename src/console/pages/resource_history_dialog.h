// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/connection_dialog.h"
#include "drivers/gateway_types.h"

class QListWidget;

namespace gatehouse::console {

class DiffView;
class GatewaySession;
class ToneLabel;

// The revisions that changed one resource, what each changed, and the way back to one of them. Owns itself.
class ResourceHistoryDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    ResourceHistoryDialog(GatewaySession& session, const domain::ResourceKey& key, QWidget* parent);

private:
    void loaded(const drivers::Reply<QVector<drivers::Revision>>& reply);
    void showSelected();
    void restore();
    GatewaySession& m_session;
    domain::ResourceKey m_key;
    QListWidget* m_list;
    DiffView* m_diff;
    ToneLabel* m_status;
    QPushButton* m_restore;
    QVector<drivers::Revision> m_revisions;
    quint64 m_shown = 0;
};

} // namespace gatehouse::console
