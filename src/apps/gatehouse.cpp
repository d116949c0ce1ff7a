// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop console with the embedded gateway: the one place where console and engine meet.
#include "apps/embedded_gateway.h"
#include "console/app/console_app.h"
#include "console/app/console_application.h"
#include "console/app/handler_watch.h"
#include "console/app/single_console.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

namespace {

using gatehouse::console::ConsoleOptions;

// "1280x800"; nothing when it is something else.
QSize sizeFrom(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

// Handlers that hold the window up are told on standard error: always by debug builds, else when GATEHOUSE_SLOW_HANDLERS says from how many milliseconds on.
void watchHandlers(gatehouse::console::ConsoleApplication& application)
{
    using gatehouse::console::HandlerWatch;
#ifdef NDEBUG
    constexpr bool kAlways = false;
#else
    constexpr bool kAlways = true;
#endif
    const double limit = qEnvironmentVariable("GATEHOUSE_SLOW_HANDLERS").toDouble();
    if (!kAlways && limit <= 0)
        return;
    application.watchHandlers(limit > 0 ? limit : HandlerWatch::kLimitMs).setListener([](const HandlerWatch::Slow& slow) {
        std::fprintf(stderr, "gatehouse: slow handler: %.1f ms (%.1f ms of CPU): %s\n", slow.ms, slow.cpuMs, qPrintable(slow.what));
        return false;
    });
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    gatehouse::console::ConsoleApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("gatehouse"));
    QApplication::setApplicationName(QStringLiteral("gatehouse"));
    QApplication::setApplicationDisplayName(QStringLiteral("Gatehouse"));
    QApplication::setDesktopFileName(QStringLiteral("org.gatehouse.gatehouse")); // its icon on desktops that go by the entry
    QApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));

    watchHandlers(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A desktop console for API gateways, with a fast gateway inside."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption local(QStringLiteral("local"), QStringLiteral("Start the embedded gateway at once and show it."));
    const QCommandLineOption data(QStringLiteral("local-data"), QStringLiteral("Where the embedded gateway keeps its configuration."), QStringLiteral("directory"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), QStringLiteral("Draw the window with live traffic to a PNG, and end; {page} in its name stands for the page."), QStringLiteral("file"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("Of the screenshot (overview); several with commas, or all."), QStringLiteral("ids"), QStringLiteral("overview"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("Of traffic before the screenshot (8)."), QStringLiteral("n"), QStringLiteral("8"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window, as 1440x900."), QStringLiteral("size"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("Of the screenshot's pixels (1)."), QStringLiteral("factor"), QStringLiteral("1"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("name"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Of the console: en, de, fr, es, zh_CN or ar; for this start only."), QStringLiteral("code"));
    const QCommandLineOption text(QStringLiteral("text-size"), QStringLiteral("Of all text, from 1 to 2; for this start only."), QStringLiteral("factor"));
    parser.addOptions({local, data, screenshot, page, seconds, size, scale, theme, language, text});
    parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("A gatehouse:// link to a connection, page or object: shown when it is known here."), QStringLiteral("[link]"));
    parser.process(application);
    if (parser.positionalArguments().size() > 1) {
        std::fputs("gatehouse: one link at a time, please\n", stderr);
        return 2;
    }

    ConsoleOptions options;
    options.link = parser.positionalArguments().value(0);
    options.local = parser.isSet(local);
    options.screenshotFile = parser.value(screenshot);
    options.screenshotPages = parser.value(page).split(QLatin1Char(','), Qt::SkipEmptyParts);
    options.screenshotSeconds = qBound(1, parser.value(seconds).toInt(), 600);
    options.scale = qBound(0.5, parser.value(scale).toDouble(), 4.0);
    options.size = sizeFrom(parser.value(size));
    options.language = parser.value(language);
    options.startTimesFile = qEnvironmentVariable("GATEHOUSE_START_TIMES");
    if (parser.isSet(text))
        options.textScale = qBound(1.0, parser.value(text).toDouble(), 2.0);
    if (parser.isSet(theme))
        options.dark = parser.value(theme) == QStringLiteral("dark");

    // A screenshot shows the sample as it comes, and leaves the user's own gateway alone.
    QTemporaryDir throwaway;
    QString directory = parser.value(data);
    if (directory.isEmpty())
        directory = options.screenshotFile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gatehouse/local-gateway") : throwaway.path();
    if (!options.screenshotFile.isEmpty()) {
        options.remember = false;
        if (!options.size.isValid())
            options.size = QSize(1440, 900);
    }
    gatehouse::console::SingleConsole single(directory);
    if (options.screenshotFile.isEmpty()) {
        if (single.handOver(options.link))
            return 0; // the console that is open shows it
        options.single = &single;
    }
    gatehouse::apps::EmbeddedGateway gateway(directory);
    return gatehouse::console::runConsole(application, options, &gateway);
}
