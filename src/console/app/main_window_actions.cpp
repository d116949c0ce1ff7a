// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui_main_window.h"
#include "console/app/command_palette.h"
#include "console/app/diagnostics.h"
#include "console/app/gatehouse_link.h"
#include "console/app/help_viewer.h"
#include "console/app/tour_card.h"
#include "console/app/language.h"
#include "console/app/local_gateway_host.h"
#include "console/app/main_window.h"
#include "console/app/palette_source.h"
#include "console/app/request_log.h"
#include "console/app/session_directory.h"
#include "console/app/session_view.h"
#include "console/app/theme.h"
#include "console/app/wall_window.h"
#include "console/compare/compare_page.h"
#include "console/forms/edit_panel.h"
#include "console/forms/field.h"
#include "console/forms/field_help.h"
#include "console/models/pending_changes.h"
#include "console/models/whole_file.h"
#include "console/pages/local_gateway_page.h"
#include "console/pages/page.h"
#include "console/pages/page_registry.h"
#include "console/pages/pending_dock.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace gatehouse::console {

namespace {

constexpr int kForm = 430, kWideForm = 860; // widths of the panel for a form alone, and with its source beside it
constexpr int kMostOfWindow = 56;           // of the window's width, in per cent, for the panel
const QString kTourSeen = QStringLiteral("window/tourSeen");

} // namespace

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

    auto* themes = new QActionGroup(this);
    const struct {
        QAction* action;
        Theme::Choice choice;
    } choices[] = {{m_ui->actionThemeSystem, Theme::Choice::System}, {m_ui->actionThemeLight, Theme::Choice::Light}, {m_ui->actionThemeDark, Theme::Choice::Dark}};
    for (const auto& each : choices) {
        themes->addAction(each.action);
        each.action->setChecked(m_theme.choice() == each.choice);
        connect(each.action, &QAction::triggered, this, [this, choice = each.choice] {
            m_theme.choose(choice);
            if (m_remember)
                QSettings().setValue(QStringLiteral("window/theme"), int(choice));
        });
    }

    m_ui->actionStill->setChecked(m_theme.isStill());
    connect(&m_theme, &Theme::changed, m_ui->actionStill, [this] { m_ui->actionStill->setChecked(m_theme.isStill()); });
    connect(m_ui->actionStill, &QAction::triggered, this, [this](bool still) {
        m_theme.chooseStillness(still);
        if (m_remember)
            QSettings().setValue(QStringLiteral("window/still"), still);
    });
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

void MainWindow::setUpLanguages()
{
    auto* group = new QActionGroup(this);
    const auto add = [this, group](const QString& code, const QString& text) {
        auto* action = new QAction(symbolIcon(QStringLiteral("settings")), text, group);
        action->setObjectName(QStringLiteral("actionLanguage_") + (code.isEmpty() ? QStringLiteral("system") : code));
        action->setToolTip(tr("The console speaks it from its next start on"));
        action->setCheckable(true);
        action->setChecked(code == chosenLanguage());
        connect(action, &QAction::triggered, this, [this, code] {
            if (m_remember)
                chooseLanguage(code);
            showMessage(tr("The language changes at the next start of Gatehouse."), false);
        });
        m_ui->menuLanguage->addAction(action);
    };
    add({}, tr("The system's &language"));
    for (const Language& language : languages())
        add(language.code, language.name);
}

void MainWindow::setUpTour()
{
    auto* action = new QAction(symbolIcon(QStringLiteral("info")), tr("&Tour"), this);
    action->setObjectName(QStringLiteral("actionTour"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    connect(action, &QAction::triggered, this, &MainWindow::startTour);
    m_ui->menuHelp->insertAction(m_ui->menuHelp->actions().value(1), action);
}

void MainWindow::startTour()
{
    delete findChild<TourCard*>();
    auto* card = new TourCard(m_host != nullptr, this);
    connect(card, &TourCard::pageWanted, this, [this](const QString& page) {
        if (page == QStringLiteral("local-gateway"))
            showLocalGateway();
        else if (!m_connectionId.isEmpty())
            showPage(m_connectionId, page);
    });
    connect(card, &TourCard::pendingWanted, this, [this] {
        m_ui->bottomTabs->setCurrentWidget(m_ui->pendingStack);
        m_ui->bottomDock->show();
    });
    connect(card, &TourCard::paletteWanted, this, &MainWindow::openPalette);
    card->show();
}

void MainWindow::startTourOnce()
{
    if (QSettings().value(kTourSeen).toBool())
        return;
    QSettings().setValue(kTourSeen, true);
    startTour();
}

void MainWindow::setUpTextSizes()
{
    const struct {
        const char* name;
        QString text;
        QList<QKeySequence> keys;
        int by;
    } sizes[] = {{"actionTextLarger", tr("&Larger"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, 1},
                 {"actionTextSmaller", tr("&Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, -1},
                 {"actionTextUsual", tr("&Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, 0}};
    for (const auto& size : sizes) {
        auto* action = new QAction(symbolIcon(QStringLiteral("search")), size.text, this);
        action->setObjectName(QString::fromLatin1(size.name));
        action->setShortcuts(size.keys);
        connect(action, &QAction::triggered, this, [this, by = size.by] { stepTextSize(by); });
        m_ui->menuTextSize->addAction(action);
        addAction(action);
    }
}

void MainWindow::stepTextSize(int by)
{
    const auto now = std::min_element(std::begin(Theme::kScales), std::end(Theme::kScales), [this](double a, double b) { return std::abs(a - m_theme.textScale()) < std::abs(b - m_theme.textScale()); });
    const auto index = std::clamp<std::ptrdiff_t>(by == 0 ? 0 : now - std::begin(Theme::kScales) + by, 0, std::ssize(Theme::kScales) - 1);
    const double before = m_theme.textScale();
    m_theme.setTextScale(Theme::kScales[index]);
    for (QDockWidget* dock : {m_ui->navigationDock, m_ui->editDock})
        resizeDocks({dock}, {int(dock->width() * m_theme.textScale() / before)}, Qt::Horizontal);
    if (m_remember)
        QSettings().setValue(QStringLiteral("window/textScale"), m_theme.textScale());
    showMessage(tr("Text at %1 %").arg(std::lround(m_theme.textScale() * 100)), false);
}

void MainWindow::giveFormRoom(bool wide)
{
    const double scale = m_theme.textScale();
    const int wanted = int((wide ? kWideForm : kForm) * scale);
    resizeDocks({m_ui->editDock}, {wide ? std::max(m_ui->editDock->width(), std::min(wanted, width() * kMostOfWindow / 100)) : wanted}, Qt::Horizontal);
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

void MainWindow::focusFilter()
{
    if (m_activePage)
        m_activePage->focusFilter();
}

CommandPalette* MainWindow::makePalette()
{
    PaletteSource::Place place;
    place.connectionId = m_connectionId;
    place.pagesOf = [this](const QString& id) { return m_ui->tree->pagesOf(id); };
    place.pageTitle = [this](const QString& id) { return pageTitle(id); };
    place.menus = m_ui->menuBar;
    place.leftOut = m_ui->menuPages->actions() << m_ui->actionPalette;
    if (m_activePage && !m_pageId.isEmpty())
        place.parts.emplace_back(m_activePage, pageTitle(m_pageId));
    if (SessionView* view = m_views.value(m_connectionId)) {
        if (EditPanel* panel = view->existingEditPanel(); panel && panel->isVisible())
            place.parts.emplace_back(panel, tr("Form"));
    }
    auto* palette = new CommandPalette(m_paletteSource->items(place), m_paletteSource->objects(), this);
    connect(palette, &CommandPalette::chosen, this, [this](const QString& id) { m_paletteSource->recent().note(id); });
    return palette;
}

ComparePage* MainWindow::showCompare()
{
    if (!m_comparePage) {
        m_comparePage = new ComparePage(m_directory, this);
        m_ui->stack->addWidget(m_comparePage);
        connect(m_comparePage, &ComparePage::messageRequested, this, &MainWindow::showMessage);
        connect(m_comparePage, &ComparePage::staged, this, [this](const QString& id) {
            showPage(id, {});
            m_ui->bottomTabs->setCurrentWidget(m_ui->pendingStack);
            m_ui->bottomDock->show();
        });
    }
    m_ui->header->showPlain(tr("Compare and promote"));
    parkPanels(false);
    showCurrent(m_comparePage);
    m_ui->header->show();
    setWindowTitle(tr("Compare and promote") + QStringLiteral(" — Gatehouse"));
    return m_comparePage;
}

WallWindow* MainWindow::showWall()
{
    GatewaySession* session = currentSession();
    if (!session)
        return nullptr;
    delete m_wall;
    m_wall = new WallWindow(*session, this);
    connect(&m_directory, &SessionDirectory::sessionAboutToClose, m_wall, [this, session](GatewaySession* closing) {
        if (closing == session)
            delete m_wall; // at once: the session goes now
    });
    m_wall->setGeometry(screen()->geometry()); // the screen where this window is
    m_wall->showFullScreen();
    m_wall->setFocus();
    return m_wall;
}

void MainWindow::copyLink()
{
    SessionView* view = currentView();
    if (!view)
        return;
    GatehouseLink link{GatehouseLink::nameOf(view->session().connection()), m_pageId, {}};
    if (EditPanel* panel = view->existingEditPanel(); panel && m_ui->editDock->isVisible())
        link.object = panel->current();
    const QString text = link.toUrl().toString(QUrl::FullyEncoded);
    QGuiApplication::clipboard()->setText(text);
    showMessage(tr("Copied: %1").arg(text), false);
}

void MainWindow::openPalette()
{
    makePalette()->open();
}

void MainWindow::openHelpHere()
{
    const Field* field = fieldAround(QApplication::focusWidget());
    if (!field) {
        openHelp(m_comparePage && m_ui->stack->currentWidget() == m_comparePage ? QStringLiteral("compare") : m_pageId);
        return;
    }
    auto* help = new HelpViewer(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->showText(fieldHelp(*field), field->helpTopic());
    help->show();
}

void MainWindow::openHelp(const QString& topic)
{
    auto* help = new HelpViewer(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->showTopic(topic);
    help->show();
}

void MainWindow::saveDiagnostics()
{
    const QDateTime now = QDateTime::currentDateTime();
    auto* dialog = new QFileDialog(this, tr("Save diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("gatehouse-diagnostics-%1.json").arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    connect(dialog, &QFileDialog::fileSelected, this, [this, now](const QString& name) {
        std::vector<GatewaySession*> sessions;
        for (SessionView* view : std::as_const(m_views))
            sessions.push_back(&view->session());
        const Diagnostics diagnostics(m_connections, std::move(sessions), m_ui->requestLog->model());
        if (const QString why = writeWholeFile(name, QByteArray::fromStdString(diagnostics.report(now).dump(2)) + '\n'); !why.isEmpty())
            showMessage(tr("%1 could not be written: %2").arg(name, why), true);
        else
            showMessage(tr("Diagnostics saved in %1. They hold names, addresses and paths, but no tokens, keys or contents.").arg(name), false);
    });
    dialog->open();
}

void MainWindow::openAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Gatehouse"),
                                tr("Gatehouse %1\nA desktop console for API gateways, with a fast gateway inside.\n\nThe console is free software under the GNU GPL, version 3 or later; the "
                                   "engine under the Apache License 2.0.")
                                    .arg(QStringLiteral(GATEHOUSE_VERSION)),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/gatehouse.svg")).pixmap(64, 64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace gatehouse::console
