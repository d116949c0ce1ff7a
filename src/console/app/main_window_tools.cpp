// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui_main_window.h"
#include "console/app/command_palette.h"
#include "console/app/gatehouse_link.h"
#include "console/app/main_window.h"
#include "console/app/palette_source.h"
#include "console/app/session_directory.h"
#include "console/app/session_view.h"
#include "console/app/wall_window.h"
#include "console/compare/compare_page.h"
#include "console/forms/edit_panel.h"
#include "console/pages/page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScreen>

// Of the main window: what works over all connections and pages, as search, comparison, the wall and links.

namespace gatehouse::console {

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

void MainWindow::openPalette()
{
    makePalette()->open();
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
    if (const GatewaySession* session = currentSession())
        m_ui->tree->select(session->connection().id, {}); // none of its pages is shown
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

} // namespace gatehouse::console
