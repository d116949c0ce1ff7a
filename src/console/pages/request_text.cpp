// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/request_text.h"

#include "console/forms/display_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::console {

QString requestExplanation(const base::Json& record)
{
    const auto text = [&record](const char* name, int most = 300) { return shownText(base::stringAt(record, name), most); };
    const auto words = [](const char* source) { return QCoreApplication::translate("RequestText", source); };
    QStringList lines;
    const auto status = base::intAt(record, "status");
    QString head = QStringLiteral("%1 %2%3").arg(text("method", 20), text("host", 120), text("path", 1000));
    if (const QString query = text("query", 1000); !query.isEmpty())
        head += u'?' + query;
    lines << head << QString();
    const QString policy = text("policy"), reason = text("reason", 1000), code = text("code");
    if (!policy.isEmpty() && status >= 400)
        lines << words(QT_TRANSLATE_NOOP("RequestText", "Refused with %1 by the policy %2")).arg(status).arg(policy)
                     + (code.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(code));
    else if (status >= 400 && !code.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("RequestText", "Answered with %1 by the gateway (%2)")).arg(status).arg(code);
    else if (base::stringAt(record, "upstream").empty())
        lines << words(QT_TRANSLATE_NOOP("RequestText", "Answered with %1 by the gateway")).arg(status);
    else
        lines << words(QT_TRANSLATE_NOOP("RequestText", "Answered with %1 by %2")).arg(status).arg(text("upstream"));
    if (!reason.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("RequestText", "Why: %1")).arg(reason);
    const base::Json& reported = base::memberAt(record, "reported");
    if (reported.is_array() && !reported.empty()) {
        QStringList names;
        for (const base::Json& name : reported) {
            if (name.is_string() && names.size() < 20)
                names << shownText(name.get_ref<const std::string&>(), 130);
        }
        lines << words(QT_TRANSLATE_NOOP("RequestText", "Would have been refused (report mode) by: %1")).arg(names.join(QStringLiteral(", ")));
    }
    lines << QString();
    const auto fact = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines << QStringLiteral("%1: %2").arg(name, value);
    };
    const auto number = [&](const char* name, int decimals) {
        const base::Json& value = base::memberAt(record, name);
        return value.is_number() ? QLocale().toString(value.get<double>(), 'f', decimals) : QString();
    };
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Tenant")), text("tenant"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Route")), text("route"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Service")), text("service"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Consumer")), text("consumer"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Credential")), text("credential"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Client")), text("client"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Listener")), text("listener"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "User agent")), text("userAgent"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Duration (ms)")), number("durationMs", 2));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Upstream (ms)")), number("upstreamMs", 2));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Bytes in")), number("bytesIn", 0));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Bytes out")), number("bytesOut", 0));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Revision")), number("revision", 0));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Request id")), text("requestId"));
    fact(words(QT_TRANSLATE_NOOP("RequestText", "Time")), text("time"));
    return lines.join(u'\n');
}

} // namespace gatehouse::console
