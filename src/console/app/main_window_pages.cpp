// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's way from one page to another, and what stands there when there is no page to show.
#include "console/app/main_window.h"

#include "app/ui_main_window.h"
#include "console/app/connection_tree.h"
#include "console/app/environment_look.h"
#include "console/app/local_gateway_host.h"
#include "console/app/page_header.h"
#include "console/app/session_directory.h"
#include "console/app/session_view.h"
#include "console/app/welcome_page.h"
#include "console/forms/edit_panel.h"
#include "console/models/pending_changes.h"
#include "console/pages/call_error_text.h"
#include "console/pages/local_gateway_page.h"
#include "console/pages/page.h"
#include "console/pages/page_registry.h"
#include "console/pages/pending_dock.h"
#include "console/pages/request_tail.h"
#include "console/pages/resource_page.h"
#include "console/widgets/badge.h"
#include "console/widgets/display.h"

#include <QTimer>

namespace gatehouse::console {

namespace {

const QString kOverview = QStringLiteral("overview");
const QString kLocalGateway = QStringLiteral("local-gateway");

} // namespace

void MainWindow::showCurrent(QWidget* widget)
{
    auto* page = qobject_cast<Page*>(widget);
    if (m_activePage && m_activePage != page)
        m_activePage->setActive(false);
    m_activePage = page;
    // Room is wanted by what is shown alone: a wide page behind it would press the panels beside it.
    for (int i = 0; i < m_ui->stack->count(); ++i) {
        const auto policy = m_ui->stack->widget(i) == widget ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_ui->stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_ui->stack->setCurrentWidget(widget);
    if (page)
        page->setActive(true);
    if (widget == m_welcome && m_connectionId.isEmpty())
        m_ui->header->showPlain({});
    m_ui->header->setVisible(widget != m_welcome || !m_connectionId.isEmpty());
    for (SessionView* view : std::as_const(m_views))
        RequestTail::of(view->session().driver()).setInView(view == currentView());
    updateActions();
    updateStatusBar();
}

void MainWindow::showPage(const QString& connectionId, const QString& pageId)
{
    const Connection* connection = connectionOf(connectionId);
    if (!connection)
        return;
    m_connectionId = connectionId;
    SessionView* view = m_views.value(connectionId);
    if (pageId == kLocalGateway && connection->isLocalGateway && m_localPage) {
        m_pageId = pageId;
        m_ui->header->showPlace(*connection, pageTitle(pageId), false);
        showCurrent(m_localPage);
        bringPanels(view);
        parkPanels(false);
        m_ui->tree->select(connectionId, pageId);
        setWindowTitle(QStringLiteral("%1 — %2 — Gatehouse").arg(pageTitle(pageId), displayName(connection->name, 60)));
        return;
    }
    const QString wanted = pageId.isEmpty() ? (m_pageId.isEmpty() || m_pageId == kLocalGateway ? kOverview : m_pageId) : pageId;
    if (view) {
        if (isUnreached(view->session()))
            showUnreached(*view, wanted);
        else
            openPage(*view, view->page(wanted) ? wanted : kOverview);
        return;
    }
    m_wantedPage = wanted;
    m_pageId = wanted;
    m_failures.remove(connectionId);
    if (connection->isLocalGateway && m_host)
        m_host->start();
    else
        m_directory.open(connectionId);
    connection = connectionOf(connectionId); // starting the gateway may have changed the list it was in
    if (connection && !m_views.contains(connectionId)) {
        m_ui->tree->setState(connectionId, m_failures.contains(connectionId) ? ConnectionTree::State::Failed : ConnectionTree::State::Connecting, m_failures.value(connectionId));
        showWaiting(*connection);
    }
    m_ui->tree->select(connectionId, {});
}

bool MainWindow::isUnreached(const GatewaySession& session)
{
    return session.state() == GatewaySession::State::Failed && !session.everAnswered();
}

void MainWindow::showUnreached(SessionView& view, const QString& pageId)
{
    const GatewaySession& session = view.session();
    const drivers::CallError& error = session.error();
    const QString name = displayName(session.connection().name, 60);
    // What the gateway itself answered came from a gateway that was reached.
    const QString title = error.status ? tr("%1 can't be opened").arg(name) : tr("%1 can't be reached").arg(name);
    m_pageId = pageId;
    m_ui->header->showPlace(session.connection(), {}, session.connection().safety == SafetyLevel::ReadOnly);
    const bool canEdit = !session.connection().isLocalGateway;
    m_welcome->showProgress(title, callErrorText(error) + u'\n' + callErrorRemedy(error), true, canEdit, canEdit && isMendedByEditing(error));
    showCurrent(m_welcome);
    bringPanels(&view);
    parkPanels(false);
    m_ui->tree->select(session.connection().id, pageId);
    setWindowTitle(QStringLiteral("%1 — Gatehouse").arg(name));
}

void MainWindow::openPage(SessionView& view, const QString& pageId)
{
    Page* page = view.page(pageId);
    if (!page)
        return;
    m_pageId = pageId;
    m_wantedPage.clear();
    const GatewaySession& session = view.session();
    m_ui->header->showPlace(session.connection(), pageTitle(pageId), session.connection().safety == SafetyLevel::ReadOnly || session.status().readOnly);
    bringPanels(&view);
    parkPanels(qobject_cast<ResourcePage*>(page) != nullptr);
    showCurrent(page);
    m_ui->tree->select(session.connection().id, pageId);
    setWindowTitle(QStringLiteral("%1 — %2 — Gatehouse").arg(pageTitle(pageId), displayName(session.connection().name, 60)));
}

void MainWindow::showWaiting(const Connection& connection)
{
    const QString reason = m_failures.value(connection.id);
    m_ui->header->showPlace(connection, {}, connection.safety == SafetyLevel::ReadOnly);
    m_welcome->showProgress(reason.isEmpty() ? tr("Connecting to %1…").arg(displayName(connection.name, 60)) : tr("%1 can't be opened").arg(displayName(connection.name, 60)),
                            reason.isEmpty() ? QString() : displayName(reason, 400), !reason.isEmpty());
    showCurrent(m_welcome);
    bringPanels(nullptr);
    setWindowTitle(QStringLiteral("%1 — Gatehouse").arg(displayName(connection.name, 60)));
}

void MainWindow::parkPanels(bool isResourcePage)
{
    // The form belongs to the tables: charts and logs get the room, and coming back finds it as it was.
    EditPanel* panel = currentView() ? currentView()->existingEditPanel() : nullptr;
    if (!isResourcePage && m_ui->editDock->isVisible()) {
        if (panel)
            panel->keepDraft();
        m_ui->editDock->hide();
        m_formParked = true;
    } else if (isResourcePage && m_formParked) {
        m_formParked = false;
        m_ui->editDock->setVisible(panel && panel->current());
    }
    GatewaySession* session = currentSession();
    if (m_bottomShownByItself && (!session || session->changes().edits().empty())) {
        m_bottomShownByItself = false;
        m_ui->bottomDock->hide();
    }
}

void MainWindow::bringPanels(SessionView* view)
{
    m_ui->problems->setSession(view ? &view->session() : nullptr);
    // Never those of another connection, not even until its own are there.
    if (!view || view->existingPendingDock() != m_ui->pendingStack->currentWidget())
        m_ui->pendingStack->setCurrentWidget(m_noPending);
    nameBottomPanel();
    updatePendingTab();
    if (!view) {
        m_ui->editDock->hide();
        return;
    }
    const auto bringPending = [this, view] {
        if (currentView() != view)
            return;
        m_ui->pendingStack->setCurrentWidget(view->pendingDock());
        updatePendingTab();
    };
    if (view->existingPendingDock() || !isVisible())
        bringPending();
    else
        QTimer::singleShot(0, view, bringPending); // the page comes first
    if (EditPanel* panel = view->existingEditPanel())
        m_ui->editStack->setCurrentWidget(panel);
    else
        m_ui->editDock->hide();
}

void MainWindow::nameBottomPanel()
{
    const Connection* connection = connectionOf(m_connectionId);
    const QWidget* shown = m_ui->bottomTabs->currentWidget();
    const bool ofConnection = connection && (shown == m_ui->pendingStack || shown == m_ui->problems); // others are of all
    m_bottomName->setBadge(ofConnection ? displayName(connection->name, 40) : QString(), ofConnection ? environmentColour(*connection) : QColor());
    m_bottomName->setVisible(ofConnection);
}

void MainWindow::showResource(const domain::ResourceKey& key)
{
    SessionView* view = currentView();
    if (!view)
        return;
    const QString pageId = SessionView::pageOf(key.kind);
    if (Page* page = pageId.isEmpty() ? nullptr : view->page(pageId)) {
        openPage(*view, pageId);
        if (page->showResource(key))
            return;
    }
    edit(key);
}

void MainWindow::showLocalGateway()
{
    for (const Connection& connection : std::as_const(m_connections)) {
        if (connection.isLocalGateway) {
            showPage(connection.id, kOverview);
            m_ui->tree->setFocus();
            return;
        }
    }
}

} // namespace gatehouse::console
