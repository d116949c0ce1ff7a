// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/console_app.h"

#include "console/app/language.h"
#include "console/app/link_opener.h"
#include "console/app/local_gateway_host.h"
#include "console/app/main_window.h"
#include "console/app/session_directory.h"
#include "console/app/single_console.h"
#include "console/app/start_times.h"
#include "console/app/store_directory.h"
#include "console/app/theme.h"
#include "console/app/window_pictures.h"
#include "console/charts/live_chart_accessible.h"
#include "console/connections/connection_store.h"
#include "console/keychain/keychain_secret_store.h"
#include "console/widgets/badge_accessible.h"
#include "console/widgets/scroll_area_accessible.h"
#include "console/widgets/spoken_names.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace gatehouse::console {

ConsoleApp::ConsoleApp(QApplication& application, ConsoleOptions options, LocalGatewayHost* host)
    : m_application(application), m_options(std::move(options)), m_host(host)
{
    // Beside the making of the window, as it is on threads of its own.
    if (m_options.local && m_host)
        m_host->start();
    const bool asChosen = m_options.language.isEmpty() && m_options.remember && m_options.screenshotFile.isEmpty();
    m_translation = std::make_unique<Translation>(asChosen ? chosenLanguage() : m_options.language);
    LiveChartAccessible::install();
    ScrollAreaAccessible::install();
    BadgeAccessible::install();
    m_application.installEventFilter(new SpokenNames(&m_application));
    m_theme = std::make_unique<Theme>(application);
    if (m_options.dark)
        m_theme->choose(*m_options.dark ? Theme::Choice::Dark : Theme::Choice::Light);
    else
        m_theme->choose(Theme::Choice(std::clamp(QSettings().value(QStringLiteral("window/theme"), 0).toInt(), 0, 2)));
    const QVariant still = QSettings().value(QStringLiteral("window/still"));
    m_theme->chooseStillness(still.isValid() ? std::optional(still.toBool()) : std::nullopt);
    m_theme->setTextScale(m_options.textScale ? *m_options.textScale : QSettings().value(QStringLiteral("window/textScale"), 1.0).toDouble());
    std::unique_ptr<SecretStore> secrets;
    if (m_options.keychain)
        secrets = std::make_unique<KeychainSecretStore>();
    else
        secrets = std::make_unique<MemorySecretStore>();
    m_directory = std::make_unique<StoreDirectory>(
        host, std::make_unique<ConnectionStore>(m_options.connectionsFile.isEmpty() ? ConnectionStore::defaultFile() : m_options.connectionsFile), std::move(secrets));
    m_window = std::make_unique<MainWindow>(*m_directory, host, *m_theme);
    m_links = std::make_unique<LinkOpener>(*m_window, *m_directory);
    if (m_options.single) {
        connect(m_options.single, &SingleConsole::asked, this, [this](const QString& link) {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
            if (!link.isEmpty())
                m_links->open(link);
        });
    }
    const bool remembers = m_options.remember && m_options.screenshotFile.isEmpty();
    m_window->setRemembering(remembers);
    if (remembers)
        m_window->setUnsavedFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unsaved"));
}

ConsoleApp::~ConsoleApp()
{
    // The window knows the directory, the sessions know their drivers: from the outside in.
    m_links.reset();
    m_window.reset();
    m_directory.reset();
}

void ConsoleApp::start()
{
    if (m_options.remember && m_options.screenshotFile.isEmpty())
        m_window->restoreState();
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    if (!m_options.startTimesFile.isEmpty())
        new StartTimes(m_options.startTimesFile, *m_window);
    m_window->show();
    if (m_options.local && m_host)
        m_window->showLocalGateway();
    if (!m_options.link.isEmpty())
        m_links->open(m_options.link);
    if (m_options.remember && m_options.screenshotFile.isEmpty())
        m_window->startTourOnce();
    if (m_options.screenshotFile.isEmpty())
        return;
    auto* pictures = new WindowPictures(*m_window, m_host, {m_options.screenshotFile, m_options.screenshotPages, m_options.screenshotSeconds, m_options.scale}, this);
    connect(pictures, &WindowPictures::finished, this, [this](int code) { m_application.exit(code); });
    pictures->start();
}

int runConsole(QApplication& application, const ConsoleOptions& options, LocalGatewayHost* host)
{
    ConsoleApp console(application, options, host);
    console.start();
    return application.exec();
}

} // namespace gatehouse::console
