// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace gatehouse::console {

class EditPanel;
class GatewaySession;
class Page;
class PendingDock;

// The widgets of one open connection: its pages, its form panel, its pending changes. Each is made when first needed. Owned by the main window.
class SessionView : public QObject
{
    Q_OBJECT
public:
    explicit SessionView(GatewaySession& session, QObject* parent = nullptr);
    ~SessionView() override;
    GatewaySession& session() { return m_session; }

    // Null when the registry has no such page for this gateway.
    Page* page(const QString& id);
    Page* existingPage(const QString& id) const { return m_pages.value(id); }
    EditPanel* editPanel();
    EditPanel* existingEditPanel() const { return m_editPanel; }
    PendingDock* pendingDock();
    // The page where a resource of this kind lives.
    static QString pageOf(domain::Kind kind);

Q_SIGNALS:
    // A page was made; the main window puts it into its stack and listens to it.
    void pageMade(gatehouse::console::Page* page);

private:
    GatewaySession& m_session;
    QHash<QString, Page*> m_pages;
    EditPanel* m_editPanel = nullptr;
    PendingDock* m_pendingDock = nullptr;
};

} // namespace gatehouse::console
