// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/gateway_session.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace gatehouse::console {

class CommandPalette;
class Badge;
class ComparePage;
class ElidedLabel;
class LocalGatewayHost;
class LocalGatewayPage;
class NotificationCentre;
class NotificationPanel;
class Page;
class PaletteSource;
class PendingDock;
class SessionDirectory;
class SessionView;
class Theme;
class WallWindow;
class WelcomePage;

// The window: connections to the left, the page in the middle, the form to the right, changes, log and problems below. It hosts what the registry makes
// and carries signals between pages; it knows no page by its class but the local gateway's, which lives without a session.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // `host` may be null: no local gateway.
    MainWindow(SessionDirectory& directory, LocalGatewayHost* host, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(const QString& connectionId, const QString& pageId);
    void showResource(const domain::ResourceKey& key);
    void edit(const domain::ResourceKey& key);
    GatewaySession* currentSession() const;
    Page* currentPage() const;
    QString currentPageId() const { return m_pageId; }
    LocalGatewayPage* localGatewayPage() const { return m_localPage; }
    void showMessage(const QString& text, bool isError);
    // With everything that it can find now; deletes itself when it is closed.
    CommandPalette* makePalette();
    // Starts the local gateway when it doesn't run, and shows its overview as soon as there is one.
    void showLocalGateway();
    // Whether closing keeps the window's state for the next time.
    void setRemembering(bool remember);
    // The tour of a newcomer, which is begun by itself once.
    void startTour();
    void startTourOnce();
    // Where edits that are not applied are kept while the program runs, and found again after it; before connections open. Empty: nowhere.
    void setUnsavedFolder(const QString& folder) { m_unsavedFolder = folder; }
    ComparePage* showCompare();
    // The current connection on the whole screen; null without one. Deletes itself when it is closed.
    WallWindow* showWall();
    void saveState();
    void restoreState();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // main_window_actions.cpp
    void setUpActions();
    void giveFormRoom(bool wide);
    void setUpPageActions();
    void setUpThemes();
    void setUpLanguages();
    void setUpTextSizes();
    void stepTextSize(int by); // 0: back to the usual one
    void openPalette();
    void openHelp(const QString& topic);
    void askAboutUnfinished(const QStringList& resources);
    void setUpTour();
    void openHelpHere(); // of the field with the keyboard, else of the page
    void openAbout();
    void saveDiagnostics();
    void updateActions();
    void focusFilter();
    void copyLink();
    // main_window_notifications.cpp
    void setUpNotifications();
    void showNotifications();
    void updateBell();
    // main_window.cpp
    void setUpPanels();
    void adopt(GatewaySession& session);
    void dismiss(GatewaySession& session);
    void adoptPage(Page& page, SessionView& view);
    void watch(GatewaySession& session);
    void sessionStateChanged(GatewaySession& session);
    void rebuildTree();
    void setTreePages(const Connection& connection);
    void showCurrent(QWidget* widget);
    void openPage(SessionView& view, const QString& pageId);
    // Instead of each of its pages: why the gateway can't be reached, and what to do.
    void showUnreached(SessionView& view, const QString& pageId);
    static bool isUnreached(const GatewaySession& session);
    void openLater(SessionView& view, const QString& pageId);
    void showWaiting(const Connection& connection);
    void bringPanels(SessionView* view);
    void nameBottomPanel(); // after the connection that it is about
    bool triggerOnPage(const QKeyEvent& event);
    void keepNavigationReadable();
    void adoptPending(PendingDock& pending, SessionView& view);
    void updatePendingTab();
    void parkPanels(bool isResourcePage);
    void updateStatusBar();
    const Connection* connectionOf(const QString& id) const;
    SessionView* currentView() const;
    QString pageTitle(const QString& pageId) const;

    SessionDirectory& m_directory;
    LocalGatewayHost* m_host;
    Theme& m_theme;
    std::unique_ptr<Ui::MainWindow> m_ui;
    WelcomePage* m_welcome;
    QWidget* m_noPending; // in the place of pending changes, where no connection is open
    Badge* m_bottomName;
    PaletteSource* m_paletteSource;
    NotificationCentre* m_notifications;
    NotificationPanel* m_notificationPanel = nullptr;
    LocalGatewayPage* m_localPage = nullptr;
    ComparePage* m_comparePage = nullptr; // made when first shown
    ElidedLabel *m_message, *m_connectionLabel, *m_revisionLabel, *m_streamLabel;
    QVector<Connection> m_connections;
    QHash<QString, SessionView*> m_views; // by connection
    QHash<QString, QString> m_failures;   // why a connection is not open
    QString m_connectionId, m_pageId;
    QPointer<Page> m_activePage;
    QPointer<WallWindow> m_wall;
    bool m_remember = false;
    bool m_mayLoseSources = false; // asked, and answered
    QString m_unsavedFolder;
    bool m_formParked = false;          // hidden because another page is in view
    bool m_bottomShownByItself = false; // for the pending changes; goes when there are none
    QString m_wantedPage; // to show once the connection is open
};

} // namespace gatehouse::console
