// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/drill_down.h"

#include <algorithm>

namespace gatehouse::console {

using drivers::SeriesBy;

namespace {

QString memberOf(SeriesBy by)
{
    switch (by) {
    case SeriesBy::Tenant: return QStringLiteral("tenant");
    case SeriesBy::Service: return QStringLiteral("service");
    case SeriesBy::Route: return QStringLiteral("route");
    case SeriesBy::Consumer: return QStringLiteral("consumer");
    case SeriesBy::Policy: return QStringLiteral("policy");
    case SeriesBy::Target:
    case SeriesBy::Total: break;
    }
    return {};
}

} // namespace

void DrillDown::add(SeriesBy by, const QString& name)
{
    remove(by);
    m_steps.append({by, name});
}

void DrillDown::remove(SeriesBy by)
{
    m_steps.removeIf([by](const Step& step) { return step.by == by; });
}

bool DrillDown::isCounted(SeriesBy by) const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [by](const Step& step) {
        return step.by == by || step.by == SeriesBy::Tenant || (step.by == SeriesBy::Service && by == SeriesBy::Route);
    });
}

bool DrillDown::takes(SeriesBy by, const QString& name, const ServiceOf& serviceOf) const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [&](const Step& step) {
        if (step.by == by)
            return step.name == name;
        if (step.by == SeriesBy::Tenant)
            return name.startsWith(step.name + QLatin1Char('/'));
        return step.by == SeriesBy::Service && by == SeriesBy::Route && serviceOf(name) == step.name;
    });
}

SeriesBy DrillDown::below(SeriesBy by)
{
    return by == SeriesBy::Tenant ? SeriesBy::Service : by == SeriesBy::Service ? SeriesBy::Route : by;
}

QHash<QString, QString> DrillDown::logFilter() const
{
    QHash<QString, QString> filter;
    for (const Step& step : m_steps) {
        if (const QString member = memberOf(step.by); !member.isEmpty())
            filter.insert(member, step.name);
    }
    return filter;
}

} // namespace gatehouse::console
