// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

#include <QHash>
#include <QVector>

#include <functional>

namespace gatehouse::console {

// What of the traffic is looked at: a tenant, of it a service, of that a route, or one consumer or policy. One name of each kind at most. A value.
class DrillDown
{
public:
    struct Step {
        drivers::SeriesBy by = drivers::SeriesBy::Tenant;
        QString name; // qualified
        bool operator==(const Step&) const = default;
    };
    // The qualified service that a route leads to; empty when that is not known.
    using ServiceOf = std::function<QString(const QString& route)>;

    const QVector<Step>& steps() const { return m_steps; } // in the order in which they were taken
    bool isEmpty() const { return m_steps.isEmpty(); }
    bool has(drivers::SeriesBy by, const QString& name) const { return m_steps.contains({by, name}); }
    void add(drivers::SeriesBy by, const QString& name); // in place of another of its kind
    void remove(drivers::SeriesBy by);

    // Gateways count each dimension for itself: of one route they know no consumers. Whether figures by `by` can be told apart as wanted.
    bool isCounted(drivers::SeriesBy by) const;
    bool takes(drivers::SeriesBy by, const QString& name, const ServiceOf& serviceOf) const;
    // What shows more of a step than the step itself.
    static drivers::SeriesBy below(drivers::SeriesBy by);
    // The same for the request log, as members of its filter.
    QHash<QString, QString> logFilter() const;

private:
    QVector<Step> m_steps;
};

} // namespace gatehouse::console
