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

constexpr int kMostEntries = 1000; // as many as a route may have

QStringList pathTexts(const base::Json& route, int most)
{
    QStringList parts;
    for (const base::Json& path : base::memberAt(base::memberAt(route, "match"), "paths")) {
        if (parts.size() >= most || !path.is_object() || path.empty())
            break;
        const auto first = path.begin();
        const std::string& kind = first.key();
        const QString text = valueText(first.value());
        parts << (kind == "prefix" ? text + QStringLiteral("*") : kind == "regex" ? QStringLiteral("~ ") + text : text);
    }
    return parts;
}

} // namespace

QString routeHosts(const base::Json& route)
{
    const QString text = listText(base::memberAt(base::memberAt(route, "match"), "hosts"), 3);
    return text.isEmpty() ? any() : text;
}

QString routePaths(const base::Json& route)
{
    const int count = static_cast<int>(base::memberAt(base::memberAt(route, "match"), "paths").size());
    const QStringList parts = pathTexts(route, 3);
    if (parts.isEmpty())
        return any();
    const int left = count - static_cast<int>(parts.size());
    return left > 0 ? parts.join(QStringLiteral(", ")) + QStringLiteral(" +%1").arg(left) : parts.join(QStringLiteral(", "));
}

QStringList routePathEntries(const base::Json& route)
{
    return pathTexts(route, kMostEntries);
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
