// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui_main_window.h"
#include "console/app/main_window.h"
#include "console/app/session_view.h"
#include "console/notifications/desktop_notifier.h"
#include "console/notifications/notification_centre.h"
#include "console/notifications/notification_panel.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QToolButton>

namespace gatehouse::console {

void MainWindow::setUpNotifications()
{
    m_notificationPanel = new NotificationPanel(*m_notifications, this);
    m_ui->bottomTabs->addTab(m_notificationPanel, tr("Notifications"));
    connect(m_ui->actionNotifications, &QAction::triggered, this, &MainWindow::showNotifications);
    connect(m_notifications, &NotificationCentre::changed, this, &MainWindow::updateBell);
    connect(m_ui->bottomTabs, &QTabWidget::currentChanged, this, [this] {
        if (m_notificationPanel->isVisible())
            m_notifications->markAllRead();
    });
    const auto open = [this](const QString& connectionId, const domain::ResourceKey& key) {
        showPage(connectionId, key.id.empty() ? QString() : SessionView::pageOf(key.kind));
        if (!key.id.empty())
            showResource(key);
    };
    connect(m_notificationPanel, &NotificationPanel::placeRequested, this, open);
    // A window without a screen tells nobody.
    const bool hasScreen = QGuiApplication::platformName() != QLatin1String("offscreen") && QGuiApplication::platformName() != QLatin1String("minimal");
    auto* desktop = new DesktopNotifier(*m_notifications, hasScreen ? QDBusConnection::sessionBus() : QDBusConnection(QString()), this);
    const auto comeForward = [this] {
        showNormal();
        raise();
        activateWindow();
    };
    connect(desktop, &DesktopNotifier::clicked, this, [this, comeForward] {
        comeForward();
        showNotifications();
    });
    connect(desktop, &DesktopNotifier::placeRequested, this, [comeForward, open](const QString& connectionId, const domain::ResourceKey& key) {
        comeForward();
        open(connectionId, key);
    });
    updateBell();
}

void MainWindow::showNotifications()
{
    m_ui->bottomDock->show();
    m_ui->bottomTabs->setCurrentWidget(m_notificationPanel);
    m_notificationPanel->setFocus();
    m_notifications->markAllRead();
}

void MainWindow::updateBell()
{
    const int unread = m_notifications->unreadCount();
    m_ui->bottomTabs->setTabText(m_ui->bottomTabs->indexOf(m_notificationPanel), unread ? tr("Notifications (%1)").arg(unread) : tr("Notifications"));
    m_ui->actionNotifications->setIconText(unread ? QString::number(unread) : QString());
    if (auto* bell = qobject_cast<QToolButton*>(m_ui->toolBar->widgetForAction(m_ui->actionNotifications))) {
        bell->setToolButtonStyle(unread ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        bell->setAccessibleName(unread ? tr("Notifications, %n unread", nullptr, unread) : tr("Notifications"));
    }
}

} // namespace gatehouse::console
