// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/main_window.h"

#include "app/ui_main_window.h"
#include "console/app/environment_look.h"
#include "console/app/local_gateway_host.h"
#include "console/app/palette_source.h"
#include "console/app/session_directory.h"
#include "console/app/session_view.h"
#include "console/app/theme.h"
#include "console/app/unsaved_dialog.h"
#include "console/app/unsaved_keeper.h"
#include "console/app/welcome_page.h"
#include "console/forms/display_text.h"
#include "console/forms/edit_panel.h"
#include "console/models/live_metrics.h"
#include "console/models/pending_changes.h"
#include "console/notifications/notification_centre.h"
#include "console/pages/call_error_text.h"
#include "console/pages/local_gateway_page.h"
#include "console/pages/local_gateway_request_panel.h"
#include "console/pages/page.h"
#include "console/pages/resource_page.h"
#include "console/pages/page_registry.h"
#include "console/pages/pending_dock.h"
#include "console/pages/request_tail.h"
#include "console/widgets/badge.h"
#include "console/widgets/display.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/symbol_icon.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kMessageMs = 8000;
constexpr int kLeastNavigation = 196, kMostOfLeastNavigation = 220; // of its width, whatever else wants room
const QString kOverview = QStringLiteral("overview");
const QString kLocalGateway = QStringLiteral("local-gateway");
const QString kHistory = QStringLiteral("history"), kLogs = QStringLiteral("logs"), kSecurity = QStringLiteral("security");

} // namespace

MainWindow::MainWindow(SessionDirectory& directory, LocalGatewayHost* host, Theme& theme, QWidget* parent)
    : QMainWindow(parent), m_directory(directory), m_host(host), m_theme(theme), m_ui(std::make_unique<Ui::MainWindow>()), m_welcome(new WelcomePage(host != nullptr, this)),
      m_noPending(new QWidget(this)), m_bottomName(new Badge(this)),
      m_paletteSource(new PaletteSource(directory, this)), m_notifications(new NotificationCentre(this)),
      m_message(new ElidedLabel(this)), m_connectionLabel(new ElidedLabel(this)), m_revisionLabel(new ElidedLabel(this)), m_streamLabel(new ElidedLabel(this))
{
    m_ui->setupUi(this);
    setWindowIcon(QIcon(QStringLiteral(":/icons/gatehouse.svg")));
    setUpPanels();
    setUpActions();
    setUpNotifications();
    connect(m_welcome, &WelcomePage::connectRequested, this, [this] { m_directory.addConnection(this); });
    connect(m_welcome, &WelcomePage::localGatewayRequested, this, &MainWindow::showLocalGateway);
    connect(m_welcome, &WelcomePage::editRequested, this, [this] { m_directory.editConnection(m_connectionId, this); });
    connect(m_welcome, &WelcomePage::retryRequested, this, [this] {
        if (GatewaySession* session = currentSession())
            session->refresh();
        else
            showPage(m_connectionId, m_wantedPage);
    });
    if (m_host) {
        m_localPage = new LocalGatewayPage(*m_host, this);
        m_ui->stack->addWidget(m_localPage);
        connect(m_localPage, &LocalGatewayPage::messageRequested, this, &MainWindow::showMessage);
        connect(m_localPage, &LocalGatewayPage::resourceRequested, this, &MainWindow::showResource);
        connect(m_host, &LocalGatewayHost::stateChanged, this, [this] {
            rebuildTree();
            updateActions();
        });
    }
    connect(m_ui->tree, &ConnectionTree::pageChosen, this, &MainWindow::showPage);
    connect(m_ui->tree, &ConnectionTree::editRequested, this, [this](const QString& id) { m_directory.editConnection(id, this); });
    connect(m_ui->tree, &ConnectionTree::removeRequested, this, [this](const QString& id) { m_directory.removeConnection(id, this); });
    connect(m_ui->tree, &ConnectionTree::closeRequested, &m_directory, &SessionDirectory::close);
    connect(&m_directory, &SessionDirectory::connectionsChanged, this, &MainWindow::rebuildTree);
    connect(&m_directory, &SessionDirectory::sessionOpened, this, [this](GatewaySession* session) { adopt(*session); });
    connect(&m_directory, &SessionDirectory::sessionAboutToClose, this, [this](GatewaySession* session) { dismiss(*session); });
    connect(&m_directory, &SessionDirectory::messageRequested, this, &MainWindow::showMessage);
    connect(&m_directory, &SessionDirectory::openFailed, this, [this](const QString& id, const QString& reason) {
        m_failures.insert(id, reason);
        m_ui->tree->setState(id, ConnectionTree::State::Failed, reason);
        if (const Connection* connection = connectionOf(id); connection && id == m_connectionId)
            showWaiting(*connection);
    });
    rebuildTree();
    for (const Connection& connection : std::as_const(m_connections))
        if (GatewaySession* session = m_directory.session(connection.id))
            adopt(*session);
    if (m_connectionId.isEmpty())
        showCurrent(m_welcome);
}

MainWindow::~MainWindow()
{
    for (SessionView* view : std::as_const(m_views))
        view->disconnect(this);
    m_directory.disconnect(this);
    qDeleteAll(m_views);
}

void MainWindow::setUpPanels()
{
    // Where a line begins, there the navigation stands: Qt mirrors what lies in a window, but not its docks.
    const bool mirrored = isRightToLeft();
    if (mirrored) {
        addDockWidget(Qt::RightDockWidgetArea, m_ui->navigationDock);
        addDockWidget(Qt::LeftDockWidgetArea, m_ui->editDock);
    }
    setCorner(mirrored ? Qt::BottomRightCorner : Qt::BottomLeftCorner, mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);
    setCorner(mirrored ? Qt::TopRightCorner : Qt::TopLeftCorner, mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);
    m_ui->stack->addWidget(m_welcome);
    // Each dock's content has a heading of its own; the toolbar's buttons show and hide them.
    for (QDockWidget* dock : {m_ui->navigationDock, m_ui->editDock, m_ui->bottomDock}) {
        auto* none = new QWidget(dock);
        (new QHBoxLayout(none))->setContentsMargins({}); // its size is nothing; without a layout it would be unknown, which docks reckon with as -1
        dock->setTitleBarWidget(none);
    }
    m_ui->pendingStack->addWidget(m_noPending);
    m_ui->bottomTabs->setCornerWidget(m_bottomName);
    m_bottomName->hide();
    connect(m_ui->bottomTabs, &QTabWidget::currentChanged, this, &MainWindow::nameBottomPanel);
    keepNavigationReadable();
    connect(&m_theme, &Theme::changed, this, &MainWindow::keepNavigationReadable);
    resizeDocks({m_ui->navigationDock}, {int(236 * m_theme.textScale())}, Qt::Horizontal);
    giveFormRoom(false);
    resizeDocks({m_ui->bottomDock}, {260}, Qt::Vertical);
    m_ui->editDock->hide();
    m_ui->bottomDock->hide();
    m_message->setObjectName(QStringLiteral("message"));
    statusBar()->addWidget(m_message, 1);
    for (ElidedLabel* label : {m_streamLabel, m_revisionLabel, m_connectionLabel}) {
        label->setContentsMargins(8, 2, 8, 2);
        statusBar()->addPermanentWidget(label);
    }
    statusBar()->setSizeGripEnabled(false);
    connect(m_ui->problems, &ProblemsView::resourceRequested, this, &MainWindow::edit);
    connect(m_ui->problems, &ProblemsView::countChanged, this, [this](int count) {
        m_ui->bottomTabs->setTabText(m_ui->bottomTabs->indexOf(m_ui->problems), count ? tr("Problems (%1)").arg(count) : tr("Problems"));
    });
}

void MainWindow::keepNavigationReadable()
{
    m_ui->tree->setMinimumWidth(std::min(int(kLeastNavigation * m_theme.textScale()), kMostOfLeastNavigation));
}

const Connection* MainWindow::connectionOf(const QString& id) const
{
    for (const Connection& connection : m_connections)
        if (connection.id == id)
            return &connection;
    return nullptr;
}

SessionView* MainWindow::currentView() const
{
    return m_views.value(m_connectionId);
}

GatewaySession* MainWindow::currentSession() const
{
    SessionView* view = currentView();
    return view ? &view->session() : nullptr;
}

Page* MainWindow::currentPage() const
{
    return m_activePage;
}

QString MainWindow::pageTitle(const QString& pageId) const
{
    for (const PageEntry& entry : pageEntries())
        if (entry.id == pageId)
            return QCoreApplication::translate("Pages", entry.title);
    return {};
}

void MainWindow::rebuildTree()
{
    m_connections = m_directory.connections();
    m_ui->tree->setConnections(m_connections);
    for (const Connection& connection : std::as_const(m_connections)) {
        setTreePages(connection);
        if (SessionView* view = m_views.value(connection.id))
            sessionStateChanged(view->session());
        else if (m_failures.contains(connection.id))
            m_ui->tree->setState(connection.id, ConnectionTree::State::Failed, m_failures.value(connection.id));
    }
    if (!m_connectionId.isEmpty() && !connectionOf(m_connectionId)) {
        m_connectionId.clear();
        m_pageId.clear();
        showCurrent(m_welcome);
        m_welcome->showWelcome();
        bringPanels(nullptr);
        setWindowTitle(QStringLiteral("Gatehouse"));
    }
    if (!m_connectionId.isEmpty())
        m_ui->tree->select(m_connectionId, m_pageId);
}

void MainWindow::setTreePages(const Connection& connection)
{
    QVector<ConnectionTree::PageItem> pages;
    if (SessionView* view = m_views.value(connection.id)) {
        for (const PageEntry& entry : pageEntries())
            if (entry.make && (!entry.available || entry.available(view->session().driver().capabilities())))
                pages.append({entry.id, QCoreApplication::translate("Pages", entry.title), entry.icon});
    }
    if (connection.isLocalGateway && m_localPage)
        pages.append({kLocalGateway, pageTitle(kLocalGateway), QStringLiteral(":/icons/local-gateway.svg")});
    m_ui->tree->setPages(connection.id, pages);
}

void MainWindow::adopt(GatewaySession& session)
{
    const QString id = session.connection().id;
    if (m_views.contains(id))
        return;
    m_failures.remove(id);
    m_connections = m_directory.connections();
    auto* view = new SessionView(session, {m_ui->stack, m_ui->editStack, m_ui->pendingStack}, this);
    m_views.insert(id, view);
    connect(view, &SessionView::pageMade, this, [this, view](Page* page) { adoptPage(*page, *view); });
    connect(view, &SessionView::pendingDockMade, this, [this, view](PendingDock* pending) { adoptPending(*pending, *view); });
    if (!m_unsavedFolder.isEmpty()) {
        UnsavedKeeper& keeper = view->keepUnsaved(m_unsavedFolder);
        connect(&keeper, &UnsavedKeeper::problem, this, [this](const QString& text) { showMessage(text, true); });
        connect(&keeper, &UnsavedKeeper::foundEdits, this, [this, &keeper, view] {
            auto* dialog = new UnsavedDialog(keeper, view->session(), this);
            connect(view, &QObject::destroyed, dialog, &QObject::deleteLater);
            dialog->open();
        });
    }
    watch(session);
    RequestTail::of(session.driver()); // from now on
    m_paletteSource->add(session);
    m_notifications->add(session);
    if (!connectionOf(id) || m_ui->tree->pagesOf(id).isEmpty())
        m_ui->tree->setConnections(m_connections);
    setTreePages(session.connection());
    sessionStateChanged(session);
    if (session.connection().isLocalGateway && m_localPage)
        m_localPage->setSession(&session);
    if (m_connectionId.isEmpty() || m_connectionId == id)
        openLater(*view, m_connectionId == id && !m_wantedPage.isEmpty() ? m_wantedPage : m_connectionId == id && !m_pageId.isEmpty() ? m_pageId : kOverview);
}

// A window that is looked at does not stand still meanwhile: making the page is one turn of the loop, showing it the next.
void MainWindow::openLater(SessionView& view, const QString& pageId)
{
    const QString id = view.session().connection().id;
    if (!isVisible() || pageId == kLocalGateway) {
        showPage(id, pageId);
        return;
    }
    m_connectionId = id;
    m_wantedPage = pageId;
    const auto wanted = [this, id, pageId] { return m_connectionId == id && m_wantedPage == pageId; }; // or the user went on
    QTimer::singleShot(0, &view, [this, &view, id, pageId, wanted] {
        if (!wanted())
            return;
        view.page(pageId);
        QTimer::singleShot(0, &view, [this, id, pageId, wanted] {
            if (wanted())
                showPage(id, pageId);
        });
    });
}

void MainWindow::watch(GatewaySession& session)
{
    connect(&session, &GatewaySession::stateChanged, this, [this, &session] { sessionStateChanged(session); });
    connect(&session, &GatewaySession::statusChanged, this, &MainWindow::updateStatusBar);
    connect(&session.metrics(), &LiveMetrics::connectedChanged, this, &MainWindow::updateStatusBar);
    connect(&session.metrics(), &LiveMetrics::revisionChanged, this, &MainWindow::updateStatusBar);
    connect(&session.changes(), &PendingChanges::changed, this, [this, &session, before = size_t(0)]() mutable {
        const size_t now = session.changes().edits().size();
        // The first edit shows where it went, and what is to be done with it.
        if (now > 0 && before == 0 && &session == currentSession()) {
            m_ui->bottomTabs->setCurrentWidget(m_ui->pendingStack);
            m_bottomShownByItself = m_bottomShownByItself || !m_ui->bottomDock->isVisible();
            m_ui->bottomDock->show();
        }
        before = now;
        updateActions();
        updatePendingTab();
    });
    connect(&session.changes(), &PendingChanges::busyChanged, this, &MainWindow::updateActions);
    for (auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&session.changes().undoStack(), signal, this, &MainWindow::updateActions);
    m_ui->requestLog->model().watch(session);
}

void MainWindow::dismiss(GatewaySession& session)
{
    const QString id = session.connection().id;
    SessionView* view = m_views.take(id);
    if (!view)
        return;
    session.disconnect(this);
    m_paletteSource->remove(session);
    m_notifications->remove(session);
    if (EditPanel* panel = view->existingEditPanel())
        panel->keepDraft();
    if (id == m_connectionId) {
        m_activePage = nullptr;
        m_ui->problems->setSession(nullptr);
    }
    if (session.connection().isLocalGateway && m_localPage)
        m_localPage->setSession(nullptr);
    delete view;
    m_ui->tree->setState(id, ConnectionTree::State::Closed);
    if (const Connection* connection = connectionOf(id)) {
        setTreePages(*connection);
        if (id == m_connectionId) {
            m_wantedPage = m_pageId;
            connection->isLocalGateway&& m_localPage ? showPage(id, kLocalGateway) : showWaiting(*connection);
        }
    }
    updateActions();
    updateStatusBar();
}

void MainWindow::adoptPage(Page& page, SessionView& view)
{
    m_ui->stack->addWidget(&page);
    const QString id = view.session().connection().id;
    connect(&page, &Page::resourceRequested, this, &MainWindow::showResource);
    connect(&page, &Page::pageRequested, this, [this, id](const QString& pageId) { showPage(id, pageId); });
    connect(&page, &Page::filteredPageRequested, this, [this, id, &view](const QString& pageId, const QString& query) {
        showPage(id, pageId);
        if (Page* shown = view.existingPage(pageId))
            shown->setFilter(query);
    });
    connect(&page, &Page::securityRequested, this, [this, id, &view](const domain::ResourceKey& key) {
        showPage(id, kSecurity);
        if (Page* security = view.existingPage(kSecurity))
            security->showSecurity(key);
    });
    connect(&page, &Page::helpRequested, this, [this] { openHelp(m_pageId); });
    connect(&page, &Page::editRequested, this, &MainWindow::edit);
    connect(&page, &Page::messageRequested, this, &MainWindow::showMessage);
    connect(&page, &Page::revisionRequested, this, [this, id, &view](quint64 number) {
        showPage(id, kHistory);
        if (Page* history = view.existingPage(kHistory))
            history->showRevision(number);
    });
    connect(&page, &Page::requestsWanted, this, [this, id, &view](const QHash<QString, QString>& filter) {
        showPage(id, kLogs);
        if (Page* logs = view.existingPage(kLogs))
            logs->showRequests(filter);
    });
    connect(&page, &Page::replayRequested, this, [this, id](const base::Json& record) {
        if (!m_localPage)
            return;
        showPage(id, kLocalGateway);
        m_localPage->panel().fill(record);
    });
    connect(&page, &Page::tryRequested, this, [this, &view](const base::Json& record) {
        const auto named = [&record](const char* member) { return fromUtf8(base::stringAt(record, member)); };
        const QString policy = named("policy"), route = named("route"), tenant = named("tenant");
        if (policy.isEmpty() && route.isEmpty())
            return;
        edit(policy.isEmpty() ? keyOf(domain::Kind::Route, route.contains(u'/') || tenant.isEmpty() ? route : tenant + u'/' + route) : keyOf(domain::Kind::Policy, policy));
        if (EditPanel* panel = view.existingEditPanel())
            panel->tryRecord(record);
    });
}

void MainWindow::adoptPending(PendingDock& pending, SessionView& view)
{
    m_ui->pendingStack->addWidget(&pending);
    connect(&pending, &PendingDock::resourceRequested, this, &MainWindow::showResource);
    connect(&pending, &PendingDock::editRequested, this, &MainWindow::edit);
    connect(&pending, &PendingDock::messageRequested, this, &MainWindow::showMessage);
    connect(&pending, &PendingDock::problemsFound, this, [this, &view](const domain::ResourceKey& key, const std::vector<base::Problem>& problems) {
        m_ui->problems->setRefused(key, problems);
        if (EditPanel* panel = view.existingEditPanel(); panel && panel->current() == key)
            panel->setServerProblems(problems);
    });
}

void MainWindow::sessionStateChanged(GatewaySession& session)
{
    const auto state = session.state() == GatewaySession::State::Connected ? ConnectionTree::State::Connected
        : session.state() == GatewaySession::State::Failed                 ? ConnectionTree::State::Failed
                                                                           : ConnectionTree::State::Connecting;
    m_ui->tree->setState(session.connection().id, state, state == ConnectionTree::State::Failed ? session.error().title : QString());
    // A page of a gateway that never answered could only tell that it has nothing, once for each of its parts.
    if (&session == currentSession() && m_pageId != kLocalGateway && isUnreached(session) != (m_ui->stack->currentWidget() == m_welcome))
        showPage(m_connectionId, m_pageId);
    updateStatusBar();
    updateActions();
}

void MainWindow::updatePendingTab()
{
    GatewaySession* session = currentSession();
    const size_t count = session ? session->changes().edits().size() : 0;
    m_ui->bottomTabs->setTabText(m_ui->bottomTabs->indexOf(m_ui->pendingStack), count ? tr("Pending changes (%1)").arg(count) : tr("Pending changes"));
}

void MainWindow::edit(const domain::ResourceKey& key)
{
    SessionView* view = currentView();
    if (!view)
        return;
    const bool first = !view->existingEditPanel();
    EditPanel* panel = view->editPanel();
    if (first) {
        m_ui->editStack->addWidget(panel);
        connect(panel, &EditPanel::closed, m_ui->editDock, &QDockWidget::hide);
        connect(panel, &EditPanel::resourceRequested, this, &MainWindow::showResource);
        connect(panel, &EditPanel::messageRequested, this, &MainWindow::showMessage);
        connect(panel, &EditPanel::roomWanted, this, &MainWindow::giveFormRoom);
        connect(panel, &EditPanel::typed, this, &MainWindow::updateActions);
    }
    m_formParked = false;
    m_ui->editStack->setCurrentWidget(panel);
    panel->edit(key);
    m_paletteSource->noteObject(m_connectionId, key);
    m_ui->editDock->setWindowTitle(tr("Form — %1").arg(displayName(view->session().connection().name, 60)));
    m_ui->editDock->show();
}

void MainWindow::showMessage(const QString& text, bool isError)
{
    m_message->setProperty("role", isError ? QStringLiteral("error") : QStringLiteral("muted"));
    m_message->style()->polish(m_message);
    m_message->setFullText(displayName(text, 500));
    QTimer::singleShot(kMessageMs, m_message, [this, text] {
        if (m_message->fullText() == displayName(text, 500))
            m_message->setFullText({});
    });
}

void MainWindow::updateStatusBar()
{
    const GatewaySession* session = currentSession();
    if (!session) {
        for (ElidedLabel* label : {m_connectionLabel, m_revisionLabel, m_streamLabel})
            label->setFullText({});
        return;
    }
    auto& live = const_cast<GatewaySession*>(session)->metrics();
    const QString state = session->state() == GatewaySession::State::Connected ? tr("Connected")
        : session->state() == GatewaySession::State::Failed                    ? tr("Failed: %1").arg(displayName(session->error().title, 120))
                                                                               : tr("Connecting…");
    m_connectionLabel->setFullText(QStringLiteral("%1 · %2").arg(isolated(displayName(session->connection().url.host() + (session->connection().url.port() > 0 ? QStringLiteral(":%1").arg(session->connection().url.port()) : QString()), 80)), state));
    m_revisionLabel->setFullText(session->status().revision ? tr("Revision %1").arg(session->status().revision) : QString());
    m_streamLabel->setFullText(live.connected() ? tr("Live") : live.reason().isEmpty() ? tr("Not live") : tr("Not live: %1").arg(displayName(live.reason(), 80)));
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_ui->editDock->isVisible()) {
        if (EditPanel* panel = currentView() ? currentView()->existingEditPanel() : nullptr)
            panel->leaveByKey();
        else
            m_ui->editDock->hide();
        return;
    }
    // Keys that nobody took: a button with the keyboard is pressed by Return too, and what the page does by key is done wherever one is but in a form.
    auto* focused = QApplication::focusWidget();
    if (auto* button = qobject_cast<QAbstractButton*>(focused); button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        auto* tool = qobject_cast<QToolButton*>(button);
        if (event->isAutoRepeat())
            return;
        tool && tool->menu() && tool->popupMode() != QToolButton::MenuButtonPopup ? tool->showMenu() : button->click();
        return;
    }
    if (triggerOnPage(*event))
        return;
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::triggerOnPage(const QKeyEvent& event)
{
    const QWidget* focused = QApplication::focusWidget();
    if (!m_activePage || event.key() == Qt::Key_Delete || (focused && (m_ui->editDock->isAncestorOf(focused) || m_ui->bottomDock->isAncestorOf(focused))))
        return false;
    const QKeySequence keys(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    for (QAction* action : m_activePage->findChildren<QAction*>()) {
        if (action->isEnabled() && action->shortcutContext() == Qt::WidgetWithChildrenShortcut && action->shortcuts().contains(keys)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace gatehouse::console
