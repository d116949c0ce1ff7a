// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/kind_text.h"

#include "console/forms/display_text.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {

struct Words {
    domain::Kind kind;
    const char* one;
    const char* many;
    const char* icon;
};

constexpr Words kWords[] = {
    {domain::Kind::Tenant, QT_TRANSLATE_NOOP("Kind", "Tenant"), QT_TRANSLATE_NOOP("Kind", "Tenants"), "tenants"},
    {domain::Kind::Service, QT_TRANSLATE_NOOP("Kind", "Service"), QT_TRANSLATE_NOOP("Kind", "Services"), "services"},
    {domain::Kind::Route, QT_TRANSLATE_NOOP("Kind", "Route"), QT_TRANSLATE_NOOP("Kind", "Routes"), "routes"},
    {domain::Kind::Consumer, QT_TRANSLATE_NOOP("Kind", "Consumer"), QT_TRANSLATE_NOOP("Kind", "Consumers"), "consumers"},
    {domain::Kind::Policy, QT_TRANSLATE_NOOP("Kind", "Policy"), QT_TRANSLATE_NOOP("Kind", "Policies"), "policies"},
    {domain::Kind::Certificate, QT_TRANSLATE_NOOP("Kind", "Certificate"), QT_TRANSLATE_NOOP("Kind", "Certificates"), "certificates"},
    {domain::Kind::Keyset, QT_TRANSLATE_NOOP("Kind", "Key set"), QT_TRANSLATE_NOOP("Kind", "Key sets"), "key"},
    {domain::Kind::Secret, QT_TRANSLATE_NOOP("Kind", "Secret"), QT_TRANSLATE_NOOP("Kind", "Secrets"), "lock"},
    {domain::Kind::Listener, QT_TRANSLATE_NOOP("Kind", "Listener"), QT_TRANSLATE_NOOP("Kind", "Listeners"), "connection"},
    {domain::Kind::Administrator, QT_TRANSLATE_NOOP("Kind", "Administrator"), QT_TRANSLATE_NOOP("Kind", "Administrators"), "shield"},
    {domain::Kind::Role, QT_TRANSLATE_NOOP("Kind", "Role"), QT_TRANSLATE_NOOP("Kind", "Roles"), "shield"},
};

const Words& words(domain::Kind kind)
{
    for (const Words& each : kWords) {
        if (each.kind == kind)
            return each;
    }
    return kWords[0];
}

} // namespace

QString kindTitle(domain::Kind kind)
{
    return QCoreApplication::translate("Kind", words(kind).one);
}

QString kindTitlePlural(domain::Kind kind)
{
    return QCoreApplication::translate("Kind", words(kind).many);
}

QString kindIcon(domain::Kind kind)
{
    return QString::fromLatin1(words(kind).icon);
}

QString resourceText(const domain::ResourceKey& key)
{
    return QStringLiteral("%1 %2").arg(kindTitle(key.kind), shownText(domain::qualifiedName(key), 130));
}

} // namespace gatehouse::console
