// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"
#include "drivers/gateway_types.h"

namespace gatehouse::console {

class RecentRequests;

// What a form asks of the gateway behind it: names to refer to, and the schemas of policies. Implemented over a session, and by tests.
class FormLookup
{
public:
    virtual ~FormLookup() = default;
    virtual QStringList ids(domain::Kind kind, const QString& tenant) const = 0;
    virtual QStringList groups(const QString& tenant) const = 0; // of consumers
    virtual QVector<drivers::PolicyKind> policyKinds() const = 0;
    virtual RecentRequests* recentRequests() const { return nullptr; } // null: there is no log to look at
    virtual const base::Json& policySchema(const QString& kind) const = 0; // null while unknown
};

} // namespace gatehouse::console
