// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

namespace gatehouse::drivers::native {

// Documents of the Admin API as values. A gateway may lie: what is missing or of another type is left at its default, numbers that make no sense are 0,
// names are cut at 200 characters and maps at 5,000 entries.
GatewayStatus statusFrom(const base::Json& document);
Revision revisionFrom(const base::Json& document);
AuditEntry auditFrom(const base::Json& document);
ChangeResult changeResultFrom(const base::Json& document);
MetricsFrame frameFrom(const base::Json& document);
// One point of /v1/series.
MetricsFrame pointFrom(const base::Json& point, SeriesBy by, double stepSeconds);
QuotaUse quotaFrom(const base::Json& document);
QuotaList quotaListFrom(const base::Json& document, QVector<QuotaUse> items);
// Changes that make no sense (no time, no known state, before the last one) are left out; at most 200 are kept.
TargetHealth targetFrom(const base::Json& document);
TargetList targetListFrom(const base::Json& document, QVector<TargetHealth> items);
domain::Resource resourceFrom(domain::Kind kind, const std::string& tenant, base::Json document);
QVector<PolicyKind> policyKindsFrom(const base::Json& document);
const char* seriesByName(SeriesBy by);

} // namespace gatehouse::drivers::native
