// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui_main_window.h"
#include "console/app/diagnostics.h"
#include "console/app/help_viewer.h"
#include "console/app/main_window.h"
#include "console/app/request_log.h"
#include "console/app/session_view.h"
#include "console/app/tour_card.h"
#include "console/compare/compare_page.h"
#include "console/forms/field.h"
#include "console/forms/field_help.h"
#include "console/models/whole_file.h"
#include "console/widgets/symbol_icon.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>

// Of the main window: the tour, help, diagnostics and what it is.

namespace gatehouse::console {

namespace {

const QString kTourSeen = QStringLiteral("window/tourSeen");

} // namespace

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
