// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/console_app.h"

#include "console/app/language.h"
#include "console/app/link_opener.h"
#include "console/app/local_gateway_host.h"
#include "console/app/main_window.h"
#include "console/app/session_directory.h"
#include "console/app/store_directory.h"
#include "console/app/theme.h"
#include "console/connections/connection_store.h"
#include "console/keychain/keychain_secret_store.h"
#include "console/models/live_metrics.h"
#include "console/pages/page.h"

#include <QApplication>
#include <QImage>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace gatehouse::console {

namespace {

constexpr int kLookEveryMs = 250;
constexpr int kPatienceSeconds = 60;
constexpr int kNoTraffic = 3;
constexpr int kSettleMs = 400;

} // namespace

ConsoleApp::ConsoleApp(QApplication& application, ConsoleOptions options, LocalGatewayHost* host)
    : m_application(application), m_options(std::move(options)), m_host(host)
{
    const bool asChosen = m_options.language.isEmpty() && m_options.remember && m_options.screenshotFile.isEmpty();
    m_translation = std::make_unique<Translation>(asChosen ? chosenLanguage() : m_options.language);
    m_theme = std::make_unique<Theme>(application);
    if (m_options.dark)
        m_theme->choose(*m_options.dark ? Theme::Choice::Dark : Theme::Choice::Light);
    else
        m_theme->choose(Theme::Choice(std::clamp(QSettings().value(QStringLiteral("window/theme"), 0).toInt(), 0, 2)));
    std::unique_ptr<SecretStore> secrets;
    if (m_options.keychain)
        secrets = std::make_unique<KeychainSecretStore>();
    else
        secrets = std::make_unique<MemorySecretStore>();
    m_directory = std::make_unique<StoreDirectory>(
        host, std::make_unique<ConnectionStore>(m_options.connectionsFile.isEmpty() ? ConnectionStore::defaultFile() : m_options.connectionsFile), std::move(secrets));
    m_window = std::make_unique<MainWindow>(*m_directory, host, *m_theme);
    m_links = std::make_unique<LinkOpener>(*m_window, *m_directory);
    m_window->setRemembering(m_options.remember && m_options.screenshotFile.isEmpty());
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
    m_window->show();
    if (m_options.local && m_host)
        m_window->showLocalGateway();
    if (!m_options.link.isEmpty())
        m_links->open(m_options.link);
    if (m_options.screenshotFile.isEmpty())
        return;
    connect(&m_look, &QTimer::timeout, this, &ConsoleApp::lookForTraffic);
    m_look.start(kLookEveryMs);
}

void ConsoleApp::lookForTraffic()
{
    const auto fail = [this](const char* why) {
        m_look.stop();
        std::fprintf(stderr, "gatehouse: no screenshot: %s\n", why);
        m_application.exit(kNoTraffic);
    };
    if (m_host && m_host->state() == LocalGatewayHost::State::Failed) {
        fail(m_host->error().toUtf8().constData());
        return;
    }
    if (++m_looks > kPatienceSeconds * 1000 / kLookEveryMs) {
        fail("there was no traffic");
        return;
    }
    GatewaySession* session = m_window->currentSession();
    if (!session)
        return;
    const auto& frames = session->metrics().frames();
    const auto busy = std::count_if(frames.cbegin(), frames.cend(), [](const auto& frame) { return frame.total.requests > 0; });
    if (busy < m_options.screenshotSeconds)
        return;
    m_look.stop();
    m_window->showPage(session->connection().id, m_options.screenshotPage);
    QTimer::singleShot(kSettleMs, this, [this] {
        const bool saved = renderWindow(*m_window, m_options.scale).save(m_options.screenshotFile, "PNG");
        if (!saved)
            std::fprintf(stderr, "gatehouse: %s can't be written\n", qPrintable(m_options.screenshotFile));
        m_application.exit(saved ? 0 : 1);
    });
}

QImage renderWindow(QWidget& window, double scale)
{
    const double ratio = std::isfinite(scale) ? std::clamp(scale, 0.5, 4.0) : 1.0;
    QImage image(window.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(window.palette().color(QPalette::Window));
    window.render(&image);
    return image;
}

int runConsole(QApplication& application, const ConsoleOptions& options, LocalGatewayHost* host)
{
    ConsoleApp console(application, options, host);
    console.start();
    return application.exec();
}

} // namespace gatehouse::console
