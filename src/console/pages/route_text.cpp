// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/route_text.h"

#include "console/forms/display_text.h"
#include "console/forms/schema_node.h"
#include "console/pages/resource_columns.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {

QString any()
{
    return QCoreApplication::translate("RouteText", "any");
}

} // namespace

QString routeHosts(const base::Json& route)
{
    const QString text = listText(base::memberAt(base::memberAt(route, "match"), "hosts"), 3);
    return text.isEmpty() ? any() : text;
}

QString routePaths(const base::Json& route)
{
    const base::Json& paths = base::memberAt(base::memberAt(route, "match"), "paths");
    QStringList parts;
    for (const base::Json& path : paths) {
        if (parts.size() >= 3 || !path.is_object() || path.empty())
            break;
        const auto first = path.begin();
        const std::string& kind = first.key();
        const QString text = valueText(first.value());
        parts << (kind == "prefix" ? text + QStringLiteral("*") : kind == "regex" ? QStringLiteral("~ ") + text : text);
    }
    const int left = static_cast<int>(paths.size()) - static_cast<int>(parts.size());
    if (parts.isEmpty())
        return any();
    return left > 0 ? parts.join(QStringLiteral(", ")) + QStringLiteral(" +%1").arg(left) : parts.join(QStringLiteral(", "));
}

QString routeMethods(const base::Json& route)
{
    const QString text = listText(base::memberAt(base::memberAt(route, "match"), "methods"), 7);
    return text.isEmpty() ? any() : text;
}

QString scopeText(const base::Json& policy)
{
    const base::Json& scope = base::memberAt(policy, "scope");
    if (!scope.is_object() || scope.empty())
        return {};
    const auto words = [](const char* text) { return QCoreApplication::translate("RouteText", text); };
    if (base::boolAt(scope, "gateway"))
        return words(QT_TRANSLATE_NOOP("RouteText", "the whole gateway"));
    const std::pair<const char*, const char*> levels[] = {{"service", QT_TRANSLATE_NOOP("RouteText", "service %1")},
                                                          {"route", QT_TRANSLATE_NOOP("RouteText", "route %1")},
                                                          {"consumer", QT_TRANSLATE_NOOP("RouteText", "consumer %1")},
                                                          {"group", QT_TRANSLATE_NOOP("RouteText", "group %1")}};
    for (const auto& [member, text] : levels) {
        if (scope.contains(member))
            return words(text).arg(valueText(scope[member]));
    }
    return scope.contains("tenant") ? words(QT_TRANSLATE_NOOP("RouteText", "tenant %1")).arg(valueText(scope["tenant"])) : valueText(scope);
}

} // namespace gatehouse::console
