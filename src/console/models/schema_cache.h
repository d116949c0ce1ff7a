// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QObject>
#include <memory>

namespace gatehouse::console {

// The gateway's own schemas, fetched once per connection. GUI thread.
class SchemaCache : public QObject
{
    Q_OBJECT
public:
    explicit SchemaCache(drivers::Driver& driver, QObject* parent = nullptr);
    void load(); // resource schemas, policy kinds and their schemas
    bool ready() const { return m_ready; }
    // Null Json while unknown.
    const base::Json& resource(domain::Kind kind) const;
    const QVector<drivers::PolicyKind>& policyKinds() const { return m_policyKinds; }
    const base::Json& policy(const QString& kind) const;

Q_SIGNALS:
    void changed();

private:
    drivers::Driver& m_driver;
    bool m_ready = false;
    QHash<int, base::Json> m_resources;
    QVector<drivers::PolicyKind> m_policyKinds;
    QHash<QString, base::Json> m_policies;
};

} // namespace gatehouse::console
