// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "drivers/text.h"

namespace gatehouse::cli {

namespace {

using drivers::displaySafe;
using drivers::toQt;

QString text(const base::Json& object, const char* member)
{
    return displaySafe(toQt(base::stringAt(object, member)));
}

void print(const Invocation& in, const base::Json& answer)
{
    in.out << text(answer, "outcome");
    if (const int64_t status = base::intAt(answer, "status"); status > 0)
        in.out << ' ' << status;
    if (answer.contains("code"))
        in.out << ' ' << text(answer, "code");
    if (answer.contains("route"))
        in.out << "  route " << text(answer, "tenant") << '/' << text(answer, "route");
    if (answer.contains("consumer"))
        in.out << "  consumer " << text(answer, "consumer");
    in.out << '\n';
    if (answer.contains("detail"))
        in.out << "  " << text(answer, "detail") << '\n';
    for (const base::Json& step : base::memberAt(answer, "steps")) {
        in.out << "  " << text(step, "outcome").leftJustified(13) << text(step, "phase").leftJustified(14) << text(step, "policy").leftJustified(24) << text(step, "reason");
        const base::Json& details = base::memberAt(step, "details");
        if (details.is_object()) {
            for (const auto& [name, value] : details.items())
                in.out << "  " << displaySafe(toQt(name)) << '=' << displaySafe(toQt(value.is_string() ? value.get<std::string>() : base::toText(value)));
        }
        in.out << '\n';
    }
    for (const base::Json& candidate : base::memberAt(answer, "candidates")) {
        if (!base::boolAt(candidate, "matched"))
            in.out << "  not " << text(candidate, "route") << ": " << text(candidate, "reason") << '\n';
    }
}

Options options()
{
    return {{{QStringLiteral("H"), QStringLiteral("header")}, QString(), QStringLiteral("name: value")},
            {QStringLiteral("consumer"), QString(), QStringLiteral("tenant/id")},
            {QStringLiteral("client"), QString(), QStringLiteral("address")},
            {QStringLiteral("body-bytes"), QString(), QStringLiteral("n")},
            {QStringLiteral("body"), QString(), QStringLiteral("text")}};
}

void run(const Invocation& in)
{
    if (in.words.size() != 2)
        return in.end(in.usage(QStringLiteral("explain takes a method and a URL: explain GET http://api.acme.test/orders/1 -H 'X-API-Key: …'")));
    base::Json request = {{"method", in.words[0].toStdString()}, {"url", in.words[1].toStdString()}};
    for (const QString& header : in.arguments.values(QStringLiteral("header"))) {
        const qsizetype colon = header.indexOf(QLatin1Char(':'));
        if (colon <= 0)
            return in.end(in.usage(QStringLiteral("-H takes \"Name: value\"")));
        request["headers"][header.left(colon).trimmed().toStdString()] = header.mid(colon + 1).trimmed().toStdString();
    }
    if (in.arguments.isSet(QStringLiteral("consumer")))
        request["consumer"] = in.arguments.value(QStringLiteral("consumer")).toStdString();
    if (in.arguments.isSet(QStringLiteral("client")))
        request["client"] = in.arguments.value(QStringLiteral("client")).toStdString();
    if (in.arguments.isSet(QStringLiteral("body-bytes")))
        request["bodyBytes"] = in.arguments.value(QStringLiteral("body-bytes")).toLongLong();
    if (in.arguments.isSet(QStringLiteral("body")))
        request["body"] = in.arguments.value(QStringLiteral("body")).toStdString();
    in.driver.explain(request, in.context, [in](const drivers::Reply<base::Json>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error));
        if (in.json)
            in.print(reply.value);
        else
            print(in, reply.value);
        in.end(Ok);
    });
}

} // namespace

Command explainCommand()
{
    return {"explain", "METHOD URL [-H HEADER] [--consumer NAME]", "which route and which policies, what each decides and why", options, run};
}

} // namespace gatehouse::cli
