// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "drivers/text.h"

#include <QRegularExpression>

namespace gatehouse::cli {

namespace {

using drivers::displaySafe;
using drivers::toQt;

constexpr const char* kFilters[] = {"tenant", "route", "consumer", "policy", "code", "status", "path", "method", "listener"};

Options options()
{
    Options all;
    for (const char* filter : kFilters)
        all.append({QString::fromLatin1(filter), QString(), QString::fromLatin1(filter)});
    all.append({{QStringLiteral("n"), QStringLiteral("count")}, QString(), QStringLiteral("n")});
    return all;
}

void print(const Invocation& in, const base::Json& record)
{
    if (in.json) {
        in.out << toQt(base::toText(record)) << '\n';
    } else {
        const auto text = [&](const char* member) { return displaySafe(toQt(base::stringAt(record, member)), 300); };
        in.out << text("time").mid(11, 12) << "  " << base::intAt(record, "status") << "  " << text("method").leftJustified(6) << ' ' << text("host") << text("path") << "  "
               << QString::number(base::numberAt(record, "durationMs"), 'f', 1) << " ms";
        for (const char* member : {"tenant", "route", "consumer", "policy", "code"}) {
            if (record.contains(member))
                in.out << "  " << member << '=' << text(member);
        }
        in.out << '\n';
    }
    in.out.flush();
}

void run(const Invocation& in)
{
    if (!in.words.isEmpty())
        return in.end(in.usage(QStringLiteral("tail takes no arguments besides its options")));
    QHash<QString, QString> filter;
    for (const char* name : kFilters)
        filter.insert(QString::fromLatin1(name), in.arguments.value(QString::fromLatin1(name)));
    const std::optional<int> most = in.count(0);
    if (!most)
        return;
    static const QRegularExpression kStatus(QStringLiteral("^([1-5]xx|[1-5][0-9][0-9])?$"));
    if (!kStatus.match(in.arguments.value(QStringLiteral("status"))).hasMatch())
        return in.end(in.usage(QStringLiteral("--status takes a class or a status, as 4xx or 429")));
    auto seen = std::make_shared<int>(0);
    QObject::connect(&in.driver, &drivers::Driver::requestReceived, in.context, [in, most, seen](const base::Json& record) {
        if (*most > 0 && *seen >= *most)
            return;
        print(in, record);
        if (++*seen == *most)
            in.end(Ok);
    });
    QObject::connect(&in.driver, &drivers::Driver::requestsLeftOut, in.context, [in](quint64 count) { in.err << "(" << count << " more were left out)\n" << Qt::flush; });
    QObject::connect(&in.driver, &drivers::Driver::streamStateChanged, in.context, [in](const QString&, bool connected, const QString& reason) {
        if (!connected)
            in.err << "gatehousectl: " << reason << "; trying again\n" << Qt::flush;
    });
    // Whether it may be read at all is told at once, rather than tried for ever.
    in.driver.status(in.context, [in, filter](const drivers::Reply<drivers::GatewayStatus>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error));
        in.driver.startRequests(filter);
    });
}

} // namespace

Command tailCommand()
{
    return {"tail", "[--status 4xx] [--route R] … [-n N]", "follows the live request log", options, run};
}

} // namespace gatehouse::cli
