// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "drivers/text.h"

#include <QDateTime>

#include <cstdio>
#include <unistd.h>

namespace gatehouse::cli {

namespace {

using drivers::Figures;
using drivers::MetricsFrame;

Options options()
{
    return {QCommandLineOption(QStringLiteral("once")), {QStringLiteral("by"), QString(), QStringLiteral("route|tenant|consumer|policy|service")}};
}

const QHash<QString, Figures>& group(const MetricsFrame& frame, const QString& by)
{
    if (by == QStringLiteral("tenant"))
        return frame.tenants;
    if (by == QStringLiteral("consumer"))
        return frame.consumers;
    if (by == QStringLiteral("policy"))
        return frame.policies;
    return by == QStringLiteral("service") ? frame.services : frame.routes;
}

QString row(const QString& name, const Figures& f, double seconds)
{
    const auto rate = [&](quint64 count) { return QString::number(static_cast<double>(count) / seconds, 'f', 1).rightJustified(10); };
    const auto ms = [&](double q) { return QString::number(f.latency.quantileNs(q) / 1e6, 'f', 2).rightJustified(10); };
    return name.leftJustified(32).left(32) + rate(f.requests) + rate(f.status[2]) + rate(f.status[4]) + rate(f.status[5]) + rate(f.rejected) + ms(0.5) + ms(0.99) + QLatin1Char('\n');
}

base::Json figuresJson(const Figures& f)
{
    return {{"requests", f.requests}, {"rejected", f.rejected}, {"reported", f.reported}, {"bytesIn", f.bytesIn}, {"bytesOut", f.bytesOut},
            {"p50Ms", f.latency.quantileNs(0.5) / 1e6}, {"p99Ms", f.latency.quantileNs(0.99) / 1e6}};
}

void print(const Invocation& in, const MetricsFrame& frame, const QString& by)
{
    const QHash<QString, Figures>& names = group(frame, by);
    if (in.json) {
        base::Json items = base::Json::object();
        for (auto at = names.begin(); at != names.end(); ++at)
            items[at.key().toStdString()] = figuresJson(at.value());
        in.out << drivers::toQt(base::toText({{"time", QDateTime::fromMSecsSinceEpoch(frame.timeMs).toUTC().toString(Qt::ISODateWithMs).toStdString()}, {"total", figuresJson(frame.total)}, {by.toStdString(), items}})) << '\n';
        in.out.flush();
        return;
    }
    QList<QString> sorted = names.keys();
    std::sort(sorted.begin(), sorted.end(), [&](const QString& a, const QString& b) {
        const quint64 left = names[a].requests + names[a].rejected, right = names[b].requests + names[b].rejected;
        return left != right ? left > right : a < b;
    });
    if (isatty(fileno(stdout)) && !in.arguments.isSet(QStringLiteral("once")))
        in.out << "\x1b[H\x1b[2J";
    in.out << QDateTime::fromMSecsSinceEpoch(frame.timeMs).toString(Qt::ISODate) << "   " << frame.activeConnections << " connections\n\n"
           << by.leftJustified(32) << "     req/s       2xx       4xx       5xx  rejected    p50 ms    p99 ms\n"
           << row(QStringLiteral("all"), frame.total, frame.intervalSeconds);
    for (const QString& name : sorted.mid(0, 40))
        in.out << row(name, names[name], frame.intervalSeconds);
    in.out.flush();
}

void run(const Invocation& in)
{
    if (!in.words.isEmpty())
        return in.end(in.usage(QStringLiteral("top takes no arguments besides its options")));
    const QString by = in.arguments.isSet(QStringLiteral("by")) ? in.arguments.value(QStringLiteral("by")) : QStringLiteral("route");
    if (!QStringList{QStringLiteral("route"), QStringLiteral("tenant"), QStringLiteral("consumer"), QStringLiteral("policy"), QStringLiteral("service")}.contains(by))
        return in.end(in.usage(QStringLiteral("--by takes route, tenant, consumer, policy or service")));
    QObject::connect(&in.driver, &drivers::Driver::metricsReceived, in.context, [in, by](const MetricsFrame& frame) {
        print(in, frame, by);
        if (in.arguments.isSet(QStringLiteral("once")))
            in.end(Ok);
    });
    in.driver.status(in.context, [in](const drivers::Reply<drivers::GatewayStatus>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error));
        in.driver.startMetrics();
    });
}

} // namespace

Command topCommand()
{
    return {"top", "[--by route] [--once]", "live figures by route, tenant, consumer, policy or service", options, run};
}

} // namespace gatehouse::cli
