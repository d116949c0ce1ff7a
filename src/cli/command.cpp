// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "drivers/text.h"

namespace gatehouse::cli {

using drivers::CallError;
using drivers::toQt;

int Invocation::fail(const CallError& error, const QString& file) const
{
    if (json) {
        // Who reads JSON gets the reasons as JSON, too.
        base::Json errors = base::Json::array();
        for (const base::Problem& problem : error.problems) {
            base::Json one{{"pointer", problem.pointer}, {"message", problem.message}};
            if (problem.line > 0)
                one.update({{"line", problem.line}, {"column", problem.column}});
            errors.push_back(std::move(one));
        }
        print({{"error", drivers::fromQt(error.title)}, {"detail", drivers::fromQt(error.detail)}, {"status", error.status}, {"errors", std::move(errors)}, {"requestId", drivers::fromQt(error.requestId)}});
    }
    err << "gatehousectl: " << error.title;
    if (!error.detail.isEmpty())
        err << ": " << error.detail;
    err << '\n';
    for (const base::Problem& problem : error.problems) {
        err << "  ";
        if (problem.line > 0)
            err << (file.isEmpty() ? QStringLiteral("line ") : file + QLatin1Char(':')) << problem.line << ':' << problem.column << ": ";
        if (!problem.pointer.empty())
            err << drivers::displaySafe(toQt(problem.pointer)) << ": ";
        err << toQt(problem.message) << '\n';
    }
    if (!error.requestId.isEmpty())
        err << "  request " << error.requestId << '\n';
    switch (error.kind) {
    case CallError::Kind::Network:
    case CallError::Kind::Tls:
        return Unreachable;
    case CallError::Kind::Unauthorized:
    case CallError::Kind::Forbidden:
    case CallError::Kind::ReadOnly:
        return NotAllowed;
    default:
        return Differs;
    }
}

void Invocation::print(const base::Json& document) const
{
    out << toQt(base::toPrettyText(document)) << '\n';
}

std::optional<int> Invocation::count(int otherwise) const
{
    if (!arguments.isSet(QStringLiteral("count")))
        return otherwise;
    bool good = false;
    const int value = arguments.value(QStringLiteral("count")).toInt(&good);
    if (good && value >= 1 && value <= 1000)
        return value;
    end(usage(QStringLiteral("-n takes a number from 1 to 1000")));
    return {};
}

int Invocation::usage(const QString& message) const
{
    err << "gatehousectl: " << message << '\n';
    return Usage;
}

} // namespace gatehouse::cli
