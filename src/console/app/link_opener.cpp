// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/link_opener.h"

#include "console/app/gatehouse_link.h"
#include "console/app/main_window.h"
#include "console/app/session_directory.h"
#include "console/app/session_view.h"
#include "console/models/resource_cache.h"
#include "console/pages/page_registry.h"
#include "console/widgets/display.h"

#include <QMessageBox>

#include <algorithm>

namespace gatehouse::console {

LinkOpener::LinkOpener(MainWindow& window, SessionDirectory& directory, QObject* parent) : QObject(parent), m_window(window), m_directory(directory) {}

void LinkOpener::open(const QString& text)
{
    disconnect(m_waiting);
    QString problem;
    const std::optional<GatehouseLink> link = GatehouseLink::parse(text, problem);
    if (!link) {
        fail(problem);
        return;
    }
    QStringList found;
    for (const Connection& connection : m_directory.connections())
        if (link->leadsTo(connection))
            found.append(connection.id);
    const auto& pages = pageEntries();
    if (found.isEmpty())
        fail(tr("The link leads to “%1”, and no connection has this name or address. Add the connection, then open the link again.").arg(displayName(link->connection, 80)));
    else if (found.size() > 1)
        fail(tr("The link leads to “%1”, and several connections have this name or address. Give them different names, or choose the one that is meant yourself.").arg(displayName(link->connection, 80)));
    else if (!link->page.isEmpty() && std::none_of(pages.begin(), pages.end(), [&](const PageEntry& entry) { return entry.id == link->page; }))
        fail(tr("The link leads to the page “%1”, which this version does not have.").arg(displayName(link->page, 80)));
    else
        openAt(*link, found.first());
}

void LinkOpener::openAt(const GatehouseLink& link, const QString& connectionId)
{
    QString page = link.page;
    if (page.isEmpty() && link.object)
        page = SessionView::pageOf(link.object->kind);
    m_window.showPage(connectionId, page.isEmpty() ? QStringLiteral("overview") : page);
    if (!link.object)
        return;
    if (GatewaySession* session = m_directory.session(connectionId)) {
        await(*session, *link.object);
        return;
    }
    // When it can't be opened the window says why.
    m_waiting = connect(&m_directory, &SessionDirectory::sessionOpened, this, [this, connectionId, key = *link.object](GatewaySession* session) {
        if (session->connection().id == connectionId)
            await(*session, key);
    });
}

void LinkOpener::await(GatewaySession& session, const domain::ResourceKey& key)
{
    disconnect(m_waiting);
    const auto isKnown = [&session, kind = key.kind] {
        const ResourceCache::State state = session.resources().state(kind);
        return state == ResourceCache::State::Ready || state == ResourceCache::State::Failed;
    };
    if (isKnown()) {
        show(session, key);
        return;
    }
    m_waiting = connect(&session.resources(), &ResourceCache::changed, this, [this, &session, key, isKnown] {
        if (!isKnown())
            return;
        disconnect(m_waiting);
        show(session, key);
    });
    session.resources().load(key.kind);
}

void LinkOpener::show(GatewaySession& session, const domain::ResourceKey& key)
{
    // Who has gone elsewhere meanwhile is not called back.
    if (m_window.currentSession() != &session)
        return;
    const QString name = displayName(domain::qualifiedName(key), 80), where = displayName(session.connection().name, 60);
    if (session.resources().state(key.kind) == ResourceCache::State::Failed)
        fail(tr("The link leads to “%1”, but %2 does not show it: %3").arg(name, where, displayName(session.resources().error(key.kind).title, 200)));
    else if (!session.resources().find(key))
        fail(tr("The link leads to “%1”, which %2 does not have (any more).").arg(name, where));
    else
        m_window.showResource(key);
}

void LinkOpener::fail(const QString& reason)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("This link can't be opened"), reason, QMessageBox::Close, &m_window);
    box->setObjectName(QStringLiteral("linkProblem"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    Q_EMIT failed(reason);
}

} // namespace gatehouse::console
