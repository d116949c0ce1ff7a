// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "drivers/text.h"

namespace gatehouse::cli {

using drivers::CallError;
using drivers::toQt;

int Invocation::fail(const CallError& error, const QString& file) const
{
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

int Invocation::usage(const QString& message) const
{
    err << "gatehousectl: " << message << '\n';
    return Usage;
}

} // namespace gatehouse::cli
