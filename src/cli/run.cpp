// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QFile>

namespace gatehouse::cli {

namespace {

QString tokenFrom(const QCommandLineParser& parser, QString& problem)
{
    QString path = parser.value(QStringLiteral("token-file"));
    if (path.isEmpty())
        path = qEnvironmentVariable("GATEHOUSE_TOKEN_FILE");
    if (path.isEmpty())
        return qEnvironmentVariable("GATEHOUSE_TOKEN");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem = QStringLiteral("the token file %1 cannot be read: %2").arg(path, file.errorString());
        return {};
    }
    return QString::fromUtf8(file.read(4096)).trimmed();
}

void printHelp(QTextStream& out)
{
    out << "gatehousectl: drives a Gatehouse gateway from the command line\n\n  gatehousectl [options] COMMAND [arguments]\n\nCommands:\n";
    for (const Command& command : commands())
        out << "  " << QString::fromUtf8(command.name).leftJustified(11) << QString::fromUtf8(command.synopsis).leftJustified(44) << command.summary << '\n';
    out << "\nOptions for all commands:\n"
           "  --url URL            the Admin API (GATEHOUSE_URL; http://127.0.0.1:9080)\n"
           "  --token-file FILE    where the token is (GATEHOUSE_TOKEN_FILE; or the token itself in GATEHOUSE_TOKEN)\n"
           "  --fingerprint HEX    trust the certificate with this SHA-256 fingerprint\n"
           "  --output text|json   how results are printed\n"
           "  --timeout SECONDS    for one call (30)\n"
           "  --help, --version\n\n"
           "Exit codes: 0 done, 1 refused or different, 2 wrong usage, 3 the gateway cannot be reached, 4 not allowed.\n";
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace

Options commonOptions()
{
    return {{QStringLiteral("url"), QString(), QStringLiteral("url")},
            {QStringLiteral("token-file"), QString(), QStringLiteral("file")},
            {QStringLiteral("fingerprint"), QString(), QStringLiteral("hex")},
            {QStringLiteral("output"), QString(), QStringLiteral("text|json")},
            {QStringLiteral("timeout"), QString(), QStringLiteral("seconds")},
            QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}),
            QCommandLineOption(QStringLiteral("version"))};
}

int run(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    // Options may stand before and after the command: it is the first word that is one, and brings options of its own.
    const Command* command = nullptr;
    for (qsizetype i = 1; i < arguments.size() && !command; ++i) {
        if (!arguments[i].startsWith(QLatin1Char('-')) && !(arguments[i - 1].startsWith(QStringLiteral("--")) && !arguments[i - 1].contains(QLatin1Char('='))))
            command = findCommand(arguments[i]);
    }
    if (command && command->options)
        parser.addOptions(command->options());
    const bool good = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("version"))) {
        out << "gatehousectl " GATEHOUSE_VERSION "\n";
        return Ok;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        if (command)
            out << "gatehousectl " << command->name << ' ' << command->synopsis << "\n\n  " << command->summary << "\n\n";
        printHelp(out);
        return Ok;
    }
    QStringList words = parser.positionalArguments();
    if (!good || !command || words.isEmpty() || words.first() != QLatin1String(command->name)) {
        err << "gatehousectl: " << (!good ? parser.errorText() : words.isEmpty() ? QStringLiteral("which command?") : QStringLiteral("there is no command \"%1\"").arg(words.first())) << "\n\n";
        printHelp(err);
        return Usage;
    }
    words.removeFirst();
    QString problem;
    drivers::Endpoint endpoint;
    endpoint.token = tokenFrom(parser, problem);
    const QString url = parser.isSet(QStringLiteral("url")) ? parser.value(QStringLiteral("url")) : qEnvironmentVariable("GATEHOUSE_URL", QStringLiteral("http://127.0.0.1:9080"));
    endpoint.url = QUrl(url, QUrl::StrictMode);
    endpoint.trustedFingerprint = parser.value(QStringLiteral("fingerprint")).remove(QLatin1Char(':')).toLower();
    const QString output = parser.isSet(QStringLiteral("output")) ? parser.value(QStringLiteral("output")) : QStringLiteral("text");
    if (const QString seconds = parser.value(QStringLiteral("timeout")); !seconds.isEmpty()) {
        endpoint.timeoutMs = seconds.toInt() * 1000;
        if (endpoint.timeoutMs <= 0 || endpoint.timeoutMs > 3'600'000)
            problem = QStringLiteral("--timeout takes seconds from 1 to 3600");
    }
    if (!endpoint.url.isValid() || (endpoint.url.scheme() != QStringLiteral("http") && endpoint.url.scheme() != QStringLiteral("https")))
        problem = QStringLiteral("\"%1\" is not an http or https URL").arg(url);
    if (output != QStringLiteral("text") && output != QStringLiteral("json"))
        problem = QStringLiteral("--output is text or json");
    if (!problem.isEmpty()) {
        err << "gatehousectl: " << problem << '\n';
        return Usage;
    }
    drivers::NativeDriver driver(std::move(endpoint));
    QObject context;
    int code = -1;
    const Invocation invocation{parser, words, driver, output == QStringLiteral("json"), out, err, &context, [&](int result) {
                                    if (code < 0)
                                        code = result;
                                    QCoreApplication::exit(code);
                                }};
    command->run(invocation);
    if (code < 0)
        QCoreApplication::exec();
    out.flush();
    err.flush();
    return code < 0 ? Ok : code;
}

} // namespace gatehouse::cli
