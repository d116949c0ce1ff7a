// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/session_view.h"

#include "console/app/unsaved_keeper.h"
#include "console/connections/gateway_session.h"
#include "console/forms/edit_panel.h"
#include "console/pages/page.h"
#include "console/pages/page_registry.h"
#include "console/pages/pending_dock.h"

namespace gatehouse::console {

SessionView::SessionView(GatewaySession& session, QObject* parent) : SessionView(session, Places(), parent) {}

SessionView::SessionView(GatewaySession& session, const Places& places, QObject* parent) : QObject(parent), m_session(session), m_places(places) {}

SessionView::~SessionView()
{
    m_keeper.reset(); // it still asks the others what there is to keep
    // They hold the session by reference, so they go with this view, not with the stacks they lie in.
    qDeleteAll(m_pages);
    delete m_editPanel;
    delete m_pendingDock;
}

Page* SessionView::page(const QString& id)
{
    if (Page* page = m_pages.value(id))
        return page;
    for (const PageEntry& entry : pageEntries()) {
        if (entry.id != id || !entry.make || (entry.available && !entry.available(m_session.driver().capabilities())))
            continue;
        Page* page = entry.make(m_session, m_places.pages);
        page->setObjectName(id);
        m_pages.insert(id, page);
        Q_EMIT pageMade(page);
        return page;
    }
    return nullptr;
}

EditPanel* SessionView::editPanel()
{
    if (!m_editPanel) {
        m_editPanel = new EditPanel(m_session, m_places.editPanel);
        connect(m_editPanel, &EditPanel::typed, this, [this] {
            if (m_pendingDock)
                m_pendingDock->updateState();
        });
        Q_EMIT editPanelMade(m_editPanel);
    }
    return m_editPanel;
}

PendingDock* SessionView::pendingDock()
{
    if (!m_pendingDock) {
        m_pendingDock = new PendingDock(m_session, m_places.pendingDock);
        // What stands in the form is meant, too, when the changes are applied.
        m_pendingDock->setDraft({[this] { return m_editPanel && m_editPanel->isDirty(); }, [this] { return !m_editPanel || m_editPanel->takeIn(); }});
        Q_EMIT pendingDockMade(m_pendingDock);
    }
    return m_pendingDock;
}

UnsavedKeeper& SessionView::keepUnsaved(const QString& folder)
{
    m_keeper = std::make_unique<UnsavedKeeper>(*this, folder);
    return *m_keeper;
}

QString SessionView::pageOf(domain::Kind kind)
{
    switch (kind) {
    case domain::Kind::Service: return QStringLiteral("apis");
    case domain::Kind::Route: return QStringLiteral("routes");
    case domain::Kind::Consumer: return QStringLiteral("consumers");
    case domain::Kind::Policy: return QStringLiteral("policies");
    case domain::Kind::Tenant: return QStringLiteral("tenants");
    case domain::Kind::Listener: return QStringLiteral("listeners");
    case domain::Kind::Certificate: return QStringLiteral("certificates");
    case domain::Kind::Keyset: return QStringLiteral("keysets");
    case domain::Kind::Secret: return QStringLiteral("secrets");
    case domain::Kind::Administrator: return QStringLiteral("administrators");
    case domain::Kind::Role: return {};
    }
    return {};
}

} // namespace gatehouse::console
