// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QApplication;

namespace gatehouse::console {

class LinkOpener;
class LocalGatewayHost;
class MainWindow;
class SessionDirectory;
class SingleConsole;
class Theme;
class Translation;

struct ConsoleOptions {
    bool local = false;         // start the local gateway at once and show it
    QString screenshotFile;     // draw the window to this PNG and end; may have {page} in it
    QStringList screenshotPages = {QStringLiteral("overview")}; // see PictureOrder
    int screenshotSeconds = 8;  // of traffic before it is drawn
    QSize size;                 // of the window; empty: as last time
    double scale = 1;           // of the screenshot's pixels
    std::optional<bool> dark;   // absent: as the user chose
    std::optional<double> textScale; // likewise
    bool remember = true;       // read and write the window's state
    QString language;           // a code; absent: as the user chose, else the system's
    QString link;               // gatehouse://…: what to show first
    QString connectionsFile;    // absent: the usual one of this user
    bool keychain = true;       // false: tokens for this run only
    QString startTimesFile;     // for a bench: see StartTimes
    SingleConsole* single = nullptr; // tells of other starts, which show themselves here; outlives the console
};

// The console's composition root: theme, translations, connections, window. `host` is the embedded gateway, or null; both outlive this. GUI thread.
class ConsoleApp : public QObject
{
    Q_OBJECT
public:
    ConsoleApp(QApplication& application, ConsoleOptions options, LocalGatewayHost* host);
    ~ConsoleApp() override;
    // Shows the window; with a screenshot it ends the application with 0, or 3 when there was no traffic to see.
    void start();
    MainWindow& window() { return *m_window; }
    SessionDirectory& directory() { return *m_directory; }
    Theme& theme() { return *m_theme; }

private:
    QApplication& m_application;
    ConsoleOptions m_options;
    LocalGatewayHost* m_host;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SessionDirectory> m_directory;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LinkOpener> m_links;
};

// Runs the console to its end; the application's exit code. Names of organisation and application must be set, for the settings.
int runConsole(QApplication& application, const ConsoleOptions& options, LocalGatewayHost* host);

} // namespace gatehouse::console
