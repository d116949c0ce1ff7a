// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the main window outlives it, and what is asked before it closes.
#include "console/app/main_window.h"

#include "app/ui_main_window.h"
#include "console/app/palette_source.h"
#include "console/app/session_view.h"
#include "console/app/theme.h"
#include "console/forms/display_text.h"
#include "console/forms/edit_panel.h"
#include "console/notifications/notification_centre.h"
#include "console/pages/local_gateway_page.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace gatehouse::console {

namespace {

constexpr int kStateVersion = 1;

// Docks that were kept in a window that runs the other way would stand on the wrong side.
int stateVersion()
{
    return kStateVersion + (QGuiApplication::layoutDirection() == Qt::RightToLeft ? 1000 : 0);
}

} // namespace

void MainWindow::setRemembering(bool remember)
{
    m_remember = remember;
    m_paletteSource->recent().setKept(remember);
    m_notifications->setKept(remember);
}

void MainWindow::saveState()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), QMainWindow::saveState(stateVersion()));
    settings.setValue(QStringLiteral("window/theme"), int(m_theme.choice()));
    settings.setValue(QStringLiteral("window/connection"), m_connectionId);
    settings.setValue(QStringLiteral("window/page"), m_pageId);
    if (m_localPage)
        settings.setValue(QStringLiteral("localGateway/sampleTraffic"), m_localPage->trafficOn());
}

void MainWindow::restoreState()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    QMainWindow::restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), stateVersion());
    if (m_ui->editStack->count() == 0)
        m_ui->editDock->hide();
    if (m_localPage)
        m_localPage->setTrafficOn(settings.value(QStringLiteral("localGateway/sampleTraffic"), true).toBool());
    // The page of a connection that is open or opens by itself; others wait to be asked for.
    const QString id = settings.value(QStringLiteral("window/connection")).toString(), page = settings.value(QStringLiteral("window/page")).toString();
    if (m_views.contains(id))
        showPage(id, page);
    else if (connectionOf(id)) {
        m_connectionId = id;
        m_wantedPage = page;
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QStringList unfinished;
    for (SessionView* view : std::as_const(m_views)) {
        if (EditPanel* panel = view->existingEditPanel()) {
            panel->keepDraft();
            unfinished << panel->unfinishedSources();
        }
    }
    if (!unfinished.isEmpty() && !m_mayLoseSources) {
        event->ignore();
        askAboutUnfinished(unfinished);
        return;
    }
    if (m_remember)
        saveState();
    QMainWindow::closeEvent(event);
}

// Source text that does not parse is no edit yet, so nothing but this window keeps it.
void MainWindow::askAboutUnfinished(const QStringList& resources)
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Unfinished source text"),
                                     tr("Source text with an error would be lost: %1").arg(shownText(resources.join(QStringLiteral(", ")), 300)), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* close = question->addButton(tr("Close &anyway"), QMessageBox::DestructiveRole);
    connect(close, &QPushButton::clicked, this, [this] {
        m_mayLoseSources = true;
        this->close();
    });
    question->open();
}

} // namespace gatehouse::console
