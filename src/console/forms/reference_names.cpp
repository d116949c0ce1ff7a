// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/reference_names.h"

namespace gatehouse::console {

QStringList referenceNames(const FormLookup& lookup, const std::string& what, const QString& tenant)
{
    if (what == "group")
        return lookup.groups(tenant);
    if (what == "policy-kind") {
        QStringList kinds;
        for (const drivers::PolicyKind& kind : lookup.policyKinds())
            kinds << kind.kind;
        return kinds;
    }
    const auto kind = domain::kindFromName(what);
    if (!kind)
        return {};
    QStringList list;
    if (domain::livesInTenant(*kind) && !tenant.isEmpty())
        list = lookup.ids(*kind, tenant);
    if (domain::livesAtGateway(*kind))
        list += lookup.ids(*kind, {});
    list.removeDuplicates();
    return list;
}

} // namespace gatehouse::console
