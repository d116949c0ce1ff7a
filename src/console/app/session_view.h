// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QHash>
#include <QObject>

#include <memory>

class QWidget;

namespace gatehouse::console {

class EditPanel;
class GatewaySession;
class Page;
class PendingDock;
class UnsavedKeeper;

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
    // Keeps what is not applied in a file of this folder, from now on.
    UnsavedKeeper& keepUnsaved(const QString& folder);
    // The page where a resource of this kind lives.
    static QString pageOf(domain::Kind kind);

Q_SIGNALS:
    // A page was made; the main window puts it into its stack and listens to it.
    void pageMade(gatehouse::console::Page* page);
    void editPanelMade(gatehouse::console::EditPanel* panel);

private:
    GatewaySession& m_session;
    QHash<QString, Page*> m_pages;
    EditPanel* m_editPanel = nullptr;
    PendingDock* m_pendingDock = nullptr;
    std::unique_ptr<UnsavedKeeper> m_keeper;
};

} // namespace gatehouse::console
