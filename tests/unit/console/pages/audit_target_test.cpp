// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit_target.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using domain::Kind;

class AuditTargetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsNameResources()
    {
        const std::pair<const char*, domain::ResourceKey> known[] = {
            {"/v1/tenants/acme", {Kind::Tenant, "", "acme"}},
            {"/v1/tenants/acme/services/orders", {Kind::Service, "acme", "orders"}},
            {"/v1/tenants/acme/services/orders/restore?x=1", {Kind::Service, "acme", "orders"}},
            {"/v1/policies/sizes", {Kind::Policy, "", "sizes"}},
            {"/v1/listeners/main", {Kind::Listener, "", "main"}},
        };
        for (const auto& [path, key] : known)
            QVERIFY2(resourceOfPath(QString::fromLatin1(path)) == key, path);
        for (const char* path : {"", "/", "/v1/config", "/v1/runtime", "/v1/changes/7", "/v1/services/orders", "/v2/policies/a", "/v1/tenants/acme/listeners/main"})
            QVERIFY2(!resourceOfPath(QString::fromLatin1(path)), path);
    }
};

QTEST_MAIN(AuditTargetTest)
#include "audit_target_test.moc"
