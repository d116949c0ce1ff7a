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
    // Where the widgets will lie. They are made in their place: moving them there would style all of their parts a second time.
    struct Places {
        QWidget *pages = nullptr, *editPanel = nullptr, *pendingDock = nullptr;
    };
    explicit SessionView(GatewaySession& session, QObject* parent = nullptr);
    SessionView(GatewaySession& session, const Places& places, QObject* parent);
    ~SessionView() override;
    GatewaySession& session() { return m_session; }

    // Null when the registry has no such page for this gateway.
    Page* page(const QString& id);
    Page* existingPage(const QString& id) const { return m_pages.value(id); }
    EditPanel* editPanel();
    EditPanel* existingEditPanel() const { return m_editPanel; }
    PendingDock* pendingDock();
    PendingDock* existingPendingDock() const { return m_pendingDock; }
    // Keeps what is not applied in a file of this folder, from now on.
    UnsavedKeeper& keepUnsaved(const QString& folder);
    // The page where a resource of this kind lives.
    static QString pageOf(domain::Kind kind);

Q_SIGNALS:
    // A page was made; the main window puts it into its stack and listens to it.
    void pageMade(gatehouse::console::Page* page);
    void editPanelMade(gatehouse::console::EditPanel* panel);
    void pendingDockMade(gatehouse::console::PendingDock* dock);

private:
    GatewaySession& m_session;
    Places m_places;
    QHash<QString, Page*> m_pages;
    EditPanel* m_editPanel = nullptr;
    PendingDock* m_pendingDock = nullptr;
    std::unique_ptr<UnsavedKeeper> m_keeper;
};

} // namespace gatehouse::console
