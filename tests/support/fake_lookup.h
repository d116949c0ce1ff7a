// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/form_lookup.h"

#include <QHash>

namespace gatehouse::testing {

// A form's view of a gateway that a test fills by hand.
class FakeLookup : public console::FormLookup
{
public:
    QHash<QString, QStringList> names; // "service acme"
    QStringList groupNames;
    QVector<drivers::PolicyKind> kinds;
    QHash<QString, base::Json> schemas;
    base::Json none;

    QStringList ids(domain::Kind kind, const QString& tenant) const override { return names.value(QString::fromStdString(std::string(domain::kindName(kind))) + u' ' + tenant); }
    QStringList groups(const QString&) const override { return groupNames; }
    QVector<drivers::PolicyKind> policyKinds() const override { return kinds; }
    const base::Json& policySchema(const QString& kind) const override
    {
        const auto at = schemas.constFind(kind);
        return at == schemas.constEnd() ? none : *at;
    }
};

} // namespace gatehouse::testing
