// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/call_error_text.h"

#include "console/forms/display_text.h"

#include <QCoreApplication>

namespace gatehouse::console {

QString callErrorText(const drivers::CallError& error)
{
    QString text = shownText(error.title, 200);
    if (!error.detail.isEmpty() && error.detail != error.title)
        text += QStringLiteral(": ") + shownText(error.detail, 400);
    QStringList facts;
    if (!error.call.isEmpty())
        facts << shownText(error.call, 160);
    if (error.status)
        facts << QStringLiteral("HTTP %1").arg(error.status);
    if (!error.requestId.isEmpty())
        facts << QCoreApplication::translate("CallError", "request %1").arg(shownText(error.requestId, 64));
    return facts.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, facts.join(QStringLiteral(", ")));
}

QString callErrorRemedy(const drivers::CallError& error)
{
    using Kind = drivers::CallError::Kind;
    const auto words = [](const char* text) { return QCoreApplication::translate("CallError", text); };
    switch (error.kind) {
    case Kind::None:
        return {};
    case Kind::Network:
        return words(QT_TRANSLATE_NOOP("CallError", "Is the gateway running and reachable? Check the connection's address, then try again."));
    case Kind::Tls:
        return words(QT_TRANSLATE_NOOP("CallError", "The gateway's certificate is not trusted. Edit the connection to look at it and trust it once."));
    case Kind::Unauthorized:
        return words(QT_TRANSLATE_NOOP("CallError", "The gateway does not take the token. Edit the connection and enter another one."));
    case Kind::Forbidden:
        return words(QT_TRANSLATE_NOOP("CallError", "Your role may not do this. Ask an owner, or use another token."));
    case Kind::NotFound:
        return words(QT_TRANSLATE_NOOP("CallError", "It is not there any more. Refresh to see what is."));
    case Kind::Conflict:
        return words(QT_TRANSLATE_NOOP("CallError", "Somebody changed it meanwhile. Look at the difference, merge it, and apply again."));
    case Kind::Invalid:
        return words(QT_TRANSLATE_NOOP("CallError", "Solve what is marked and try again. Nothing was changed."));
    case Kind::ReadOnly:
        return words(QT_TRANSLATE_NOOP("CallError", "This connection or the gateway is read-only."));
    case Kind::Server:
        return words(QT_TRANSLATE_NOOP("CallError", "The gateway failed. Its log says more; try again."));
    case Kind::Protocol:
        return words(QT_TRANSLATE_NOOP("CallError", "The answer could not be understood. Is this the Admin API of a gateway of a fitting version?"));
    case Kind::Cancelled:
        return words(QT_TRANSLATE_NOOP("CallError", "It was cancelled."));
    case Kind::TooLarge:
        return words(QT_TRANSLATE_NOOP("CallError", "The answer was larger than the console accepts. Narrow the filter."));
    }
    return {};
}

bool isMendedByEditing(const drivers::CallError& error)
{
    using Kind = drivers::CallError::Kind;
    return error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden || error.kind == Kind::Tls || error.kind == Kind::Protocol || error.kind == Kind::NotFound;
}

QString notFreshText(const drivers::CallError& error)
{
    return QCoreApplication::translate("CallError", "Not fresh: %1. %2").arg(callErrorText(error), callErrorRemedy(error));
}

QString silentStreamText(const QString& reason)
{
    return QCoreApplication::translate("CallError", "Live stream: %1").arg(shownText(reason, 160));
}

} // namespace gatehouse::console
