// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/rejection_text.h"

#include "console/models/resource_cache.h"
#include "console/widgets/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::console {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rejections", text);
}

QString member(const base::Json& record, const char* name, int length = 120)
{
    return displayName(base::stringAt(record, name), length);
}

QString windowWords(const std::string& window)
{
    static const struct {
        const char* window;
        const char* words;
    } kKnown[] = {{"1s", QT_TRANSLATE_NOOP("Rejections", "per second")}, {"1m", QT_TRANSLATE_NOOP("Rejections", "per minute")},
                  {"60s", QT_TRANSLATE_NOOP("Rejections", "per minute")}, {"1h", QT_TRANSLATE_NOOP("Rejections", "per hour")},
                  {"1d", QT_TRANSLATE_NOOP("Rejections", "per day")},    {"24h", QT_TRANSLATE_NOOP("Rejections", "per day")}};
    for (const auto& known : kKnown)
        if (window == known.window)
            return tr(known.words);
    return window.empty() ? QString() : tr("per %1").arg(displayName(window, 20));
}

QString consumerName(const base::Json& record)
{
    const QString consumer = member(record, "consumer");
    return consumer.section(QLatin1Char('/'), -1);
}

} // namespace

bool isRejection(const base::Json& record)
{
    return record.is_object() && !base::stringAt(record, "code").empty() && base::intAt(record, "status") >= 400;
}

QString limitWords(const base::Json& config)
{
    if (!config.is_object())
        return {};
    const base::Json& limit = base::memberAt(config, "limit");
    std::string window = base::stringAt(config, "window");
    if (window.empty())
        window = base::stringAt(config, "period");
    if (!limit.is_number())
        return {};
    return (QLocale().toString(limit.get<double>(), 'f', 0) + QLatin1Char(' ') + windowWords(window)).trimmed();
}

QString rejectionReason(const base::Json& record, ResourceCache* resources)
{
    const std::string code = base::stringAt(record, "code");
    const QString policy = member(record, "policy"), consumer = consumerName(record), reason = member(record, "reason", 240);
    const auto starts = [&code](const char* prefix) { return code.rfind(prefix, 0) == 0; };
    if (starts("rate-limit") || starts("quota")) {
        QString words;
        if (resources && !policy.isEmpty()) {
            if (const auto found = resources->find(keyOf(domain::Kind::Policy, QString::fromStdString(base::stringAt(record, "policy")))))
                words = limitWords(base::memberAt(found->value, "config"));
        }
        QString text = consumer.isEmpty() ? tr("limit of policy %1").arg(isolated(policy)) : tr("limit of policy %1 for %2").arg(isolated(policy), consumer);
        if (!words.isEmpty())
            text += QStringLiteral(": ") + words;
        else if (!reason.isEmpty())
            text += QStringLiteral(": ") + reason;
        return text;
    }
    if (starts("key-auth"))
        return tr("policy %1 wants a valid API key%2").arg(isolated(policy), reason.isEmpty() ? QString() : QStringLiteral(": ") + reason);
    if (starts("basic-auth"))
        return tr("policy %1 wants a valid user name and password%2").arg(isolated(policy), reason.isEmpty() ? QString() : QStringLiteral(": ") + reason);
    if (starts("jwt"))
        return tr("policy %1 wants a valid token%2").arg(isolated(policy), reason.isEmpty() ? QString() : QStringLiteral(": ") + reason);
    if (starts("route") || starts("no-route") || code == "not-found")
        return reason.isEmpty() ? tr("no route matches this request") : reason;
    QString text = reason.isEmpty() ? displayName(code) : reason;
    return policy.isEmpty() ? text : tr("policy %1: %2").arg(isolated(policy), text);
}

QString rejectionLine(const base::Json& record, ResourceCache* resources)
{
    return QStringLiteral("%1 %2 %3 — %4")
        .arg(base::intAt(record, "status"))
        .arg(member(record, "method", 16), isolated(member(record, "path", 200)), rejectionReason(record, resources));
}

} // namespace gatehouse::console
