// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui_main_window.h"
#include "console/app/local_gateway_host.h"
#include "console/app/main_window.h"
#include "console/app/palette_source.h"
#include "console/app/session_directory.h"
#include "console/app/session_view.h"
#include "console/forms/edit_panel.h"
#include "console/models/pending_changes.h"
#include "console/pages/local_gateway_page.h"
#include "console/pages/page.h"
#include "console/pages/page_registry.h"
#include "console/pages/pending_dock.h"
#include "console/widgets/symbol_icon.h"

#include <QToolButton>

// Of the main window: what its actions do, and when they can.

namespace gatehouse::console {

void MainWindow::setUpActions()
{
    const struct {
        QAction* action;
        const char* icon;
    } icons[] = {{m_ui->actionAddConnection, "add"}, {m_ui->actionEditConnection, "edit"}, {m_ui->actionDisconnect, "close"}, {m_ui->actionRemoveConnection, "delete"}, {m_ui->actionQuit, "close"},        {m_ui->actionUndo, "undo"},          {m_ui->actionRedo, "redo"},
                 {m_ui->actionFilter, "filter"},          {m_ui->actionPalette, "search"},    {m_ui->actionCopyLink, "copy"},    {m_ui->actionRefresh, "refresh"},    {m_ui->actionApply, "apply"},
                 {m_ui->actionPreview, "changes"},        {m_ui->actionDiscard, "discard"},   {m_ui->actionUndoApply, "history"},  {m_ui->actionNavigationPanel, "panel-left"},
                 {m_ui->actionEditPanel, "panel-right"},  {m_ui->actionBottomPanel, "panel-bottom"}, {m_ui->actionThemeSystem, "settings"}, {m_ui->actionThemeLight, "sun"},
                 {m_ui->actionThemeDark, "moon"}, {m_ui->actionStill, "pause"},         {m_ui->actionLocalStart, "play"},   {m_ui->actionLocalStop, "stop"},     {m_ui->actionLocalRestart, "restart"},
                 {m_ui->actionLocalPage, "local-gateway"}, {m_ui->actionCompare, "changes"}, {m_ui->actionWall, "overview"}, {m_ui->actionNotifications, "bell"}, {m_ui->actionHelp, "help"},
                 {m_ui->actionAbout, "info"},              {m_ui->actionDiagnostics, "audit"}};
    for (const auto& each : icons) {
        each.action->setIcon(symbolIcon(QLatin1String(each.icon)));
        QString tip = each.action->toolTip();
        if (!each.action->shortcut().isEmpty())
            tip += QStringLiteral(" (%1)").arg(each.action->shortcut().toString(QKeySequence::NativeText));
        each.action->setToolTip(tip);
    }
    connect(m_ui->actionAddConnection, &QAction::triggered, this, [this] { m_directory.addConnection(this); });
    connect(m_ui->actionEditConnection, &QAction::triggered, this, [this] { m_directory.editConnection(m_connectionId, this); });
    connect(m_ui->actionDisconnect, &QAction::triggered, this, [this] { m_directory.close(m_connectionId); });
    connect(m_ui->actionRemoveConnection, &QAction::triggered, this, [this] { m_directory.removeConnection(m_connectionId, this); });
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionUndo, &QAction::triggered, this, [this] {
        if (GatewaySession* session = currentSession())
            session->changes().undoStack().undo();
    });
    connect(m_ui->actionRedo, &QAction::triggered, this, [this] {
        if (GatewaySession* session = currentSession())
            session->changes().undoStack().redo();
    });
    connect(m_ui->actionFilter, &QAction::triggered, this, &MainWindow::focusFilter);
    connect(m_ui->actionPalette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_ui->actionCopyLink, &QAction::triggered, this, &MainWindow::copyLink);
    connect(m_ui->actionRefresh, &QAction::triggered, this, [this] {
        if (GatewaySession* session = currentSession())
            session->refresh();
        if (m_activePage)
            m_activePage->refresh();
    });
    const auto changes = [this](void (PendingDock::*what)()) {
        if (SessionView* view = currentView()) {
            m_ui->bottomDock->show();
            m_ui->bottomTabs->setCurrentWidget(m_ui->pendingStack);
            (view->pendingDock()->*what)();
        }
    };
    connect(m_ui->actionApply, &QAction::triggered, this, [changes] { changes(&PendingDock::apply); });
    connect(m_ui->actionPreview, &QAction::triggered, this, [changes] { changes(&PendingDock::preview); });
    connect(m_ui->actionDiscard, &QAction::triggered, this, [changes] { changes(&PendingDock::discardAll); });
    connect(m_ui->actionUndoApply, &QAction::triggered, this, [changes] { changes(&PendingDock::undoLastApply); });

    const struct {
        QAction* action;
        QDockWidget* dock;
    } docks[] = {{m_ui->actionNavigationPanel, m_ui->navigationDock}, {m_ui->actionEditPanel, m_ui->editDock}, {m_ui->actionBottomPanel, m_ui->bottomDock}};
    for (const auto& each : docks) {
        each.action->setChecked(!each.dock->isHidden());
        connect(each.action, &QAction::toggled, each.dock, &QDockWidget::setVisible);
        connect(each.dock, &QDockWidget::visibilityChanged, each.action, [action = each.action, dock = each.dock] { action->setChecked(!dock->isHidden()); });
    }

    setUpThemes();
    setUpLanguages();
    setUpTextSizes();
    setUpTour();

    m_ui->menuGateway->menuAction()->setVisible(m_host != nullptr);
    if (m_host) {
        connect(m_ui->actionLocalStart, &QAction::triggered, m_host, [this] { m_host->start(); });
        connect(m_ui->actionLocalStop, &QAction::triggered, m_host, [this] { m_host->stop(); });
        connect(m_ui->actionLocalRestart, &QAction::triggered, this, [this] { m_localPage->restart(); });
        connect(m_ui->actionLocalPage, &QAction::triggered, this, [this] {
            for (const Connection& connection : std::as_const(m_connections))
                if (connection.isLocalGateway)
                    showPage(connection.id, QStringLiteral("local-gateway"));
        });
    }
    connect(m_ui->actionCompare, &QAction::triggered, this, &MainWindow::showCompare);
    connect(m_ui->actionWall, &QAction::triggered, this, &MainWindow::showWall);
    connect(m_paletteSource, &PaletteSource::helpWanted, this, &MainWindow::openHelp);
    connect(m_paletteSource, &PaletteSource::pageWanted, this, &MainWindow::showPage);
    connect(m_paletteSource, &PaletteSource::objectWanted, this, [this](const QString& id, const domain::ResourceKey& key) {
        showPage(id, SessionView::pageOf(key.kind));
        showResource(key);
    });
    connect(m_ui->actionHelp, &QAction::triggered, this, &MainWindow::openHelpHere);
    connect(m_ui->actionDiagnostics, &QAction::triggered, this, &MainWindow::saveDiagnostics);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::openAbout);

    // The right end of the tool bar: search as a field that looks like one, and the panels.
    auto* spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(spacer);
    auto* search = new QToolButton(this);
    search->setDefaultAction(m_ui->actionPalette);
    search->setProperty("role", QStringLiteral("search"));
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    search->setMinimumWidth(240);
    m_ui->toolBar->addWidget(search);
    m_ui->toolBar->addAction(m_ui->actionNotifications);
    m_ui->toolBar->addAction(m_ui->actionBottomPanel);
    m_ui->toolBar->addAction(m_ui->actionEditPanel);
    if (auto* apply = qobject_cast<QToolButton*>(m_ui->toolBar->widgetForAction(m_ui->actionApply)))
        apply->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : m_ui->toolBar->actions())
        if (QWidget* button = m_ui->toolBar->widgetForAction(action); button && !action->text().isEmpty())
            button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    search->setAccessibleName(tr("Search everywhere"));
    setUpPageActions();
    updateActions();
}

void MainWindow::setUpPageActions()
{
    int number = 0;
    for (const PageEntry& entry : pageEntries()) {
        if (!entry.make)
            continue;
        auto* action = new QAction(symbolIcon(entry.icon), pageTitle(entry.id), this);
        action->setObjectName(QStringLiteral("actionGoTo_") + entry.id);
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_0) + number)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] {
            if (!m_connectionId.isEmpty())
                showPage(m_connectionId, id);
        });
        m_ui->menuPages->addAction(action);
    }
}

void MainWindow::updateActions()
{
    GatewaySession* session = currentSession();
    const bool open = session != nullptr;
    PendingChanges* changes = open ? &session->changes() : nullptr;
    const int count = changes ? int(changes->edits().size()) : 0;
    const bool busy = changes && changes->busy();
    const EditPanel* panel = open && m_views.contains(m_connectionId) ? m_views.value(m_connectionId)->existingEditPanel() : nullptr;
    const bool some = count > 0 || (panel && panel->isDirty());
    const Connection* connection = connectionOf(m_connectionId);
    const bool stored = connection && !connection->isLocalGateway;
    m_ui->actionEditConnection->setEnabled(stored);
    m_ui->actionDisconnect->setEnabled(stored && open);
    m_ui->actionRemoveConnection->setEnabled(stored);
    m_ui->actionRefresh->setEnabled(open);
    m_ui->actionCopyLink->setEnabled(open);
    m_ui->actionWall->setEnabled(open);
    m_ui->actionFilter->setEnabled(m_activePage != nullptr);
    m_ui->actionUndo->setEnabled(changes && changes->undoStack().canUndo());
    m_ui->actionRedo->setEnabled(changes && changes->undoStack().canRedo());
    m_ui->actionApply->setEnabled(some && !busy);
    m_ui->actionPreview->setEnabled(some && !busy);
    m_ui->actionDiscard->setEnabled(count > 0 && !busy);
    m_ui->actionUndoApply->setEnabled(changes && changes->canUndoLastApply() && !busy);
    m_ui->actionApply->setText(count > 0 ? tr("&Apply %n change(s)", nullptr, count) : tr("&Apply changes"));
    m_ui->actionApply->setIconText(count > 0 ? tr("Apply %n", nullptr, count) : tr("Apply"));
    m_ui->bottomTabs->setTabText(m_ui->bottomTabs->indexOf(m_ui->pendingStack), count ? tr("Pending changes (%1)").arg(count) : tr("Pending changes"));
    const auto state = m_host ? m_host->state() : LocalGatewayHost::State::Stopped;
    m_ui->actionLocalStart->setEnabled(m_host && (state == LocalGatewayHost::State::Stopped || state == LocalGatewayHost::State::Failed));
    m_ui->actionLocalStop->setEnabled(m_host && state == LocalGatewayHost::State::Running);
    m_ui->actionLocalRestart->setEnabled(m_host && state == LocalGatewayHost::State::Running);
    for (QAction* action : m_ui->menuPages->actions())
        action->setEnabled(open);
}

} // namespace gatehouse::console
