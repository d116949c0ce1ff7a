// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/page_registry.h"

#include "console/pages/administrators_page.h"
#include "console/pages/analytics_page.h"
#include "console/pages/audit_page.h"
#include "console/pages/certificates_page.h"
#include "console/pages/consumers_page.h"
#include "console/pages/history_page.h"
#include "console/pages/keysets_page.h"
#include "console/pages/listeners_page.h"
#include "console/pages/logs_page.h"
#include "console/pages/overview_page.h"
#include "console/pages/policies_page.h"
#include "console/pages/routes_page.h"
#include "console/pages/secrets_page.h"
#include "console/pages/security_page.h"
#include "console/pages/services_page.h"
#include "console/pages/targets_page.h"
#include "console/pages/tenants_page.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {

template <class T>
Page* makePage(GatewaySession& session, QWidget* parent)
{
    return new T(session, parent);
}

bool always(const drivers::Capabilities&)
{
    return true;
}

template <domain::Kind kind>
bool hasKind(const drivers::Capabilities& capabilities)
{
    return capabilities.kinds.contains(kind);
}

} // namespace

// In the order of the tree. An entry without `make` is not shown among the pages of a session: the local gateway's page lives without one, the main window makes it.
const std::vector<PageEntry>& pageEntries()
{
    using drivers::Capabilities;
    using domain::Kind;
    static const std::vector<PageEntry> entries = {
        {QStringLiteral("overview"), QT_TRANSLATE_NOOP("Pages", "Overview"), QStringLiteral(":/icons/overview.svg"), always, makePage<OverviewPage>},
        {QStringLiteral("analytics"), QT_TRANSLATE_NOOP("Pages", "Analytics"), QStringLiteral(":/icons/analytics.svg"), [](const Capabilities& c) { return c.liveMetrics || c.series; }, makePage<AnalyticsPage>},
        {QStringLiteral("apis"), QT_TRANSLATE_NOOP("Pages", "APIs"), QStringLiteral(":/icons/services.svg"), hasKind<Kind::Service>, makePage<ServicesPage>},
        {QStringLiteral("routes"), QT_TRANSLATE_NOOP("Pages", "Routes"), QStringLiteral(":/icons/routes.svg"), hasKind<Kind::Route>, makePage<RoutesPage>},
        {QStringLiteral("upstreams"), QT_TRANSLATE_NOOP("Pages", "Upstreams"), QStringLiteral(":/icons/upstreams.svg"), [](const Capabilities& c) { return c.targets; }, makePage<TargetsPage>},
        {QStringLiteral("consumers"), QT_TRANSLATE_NOOP("Pages", "Consumers"), QStringLiteral(":/icons/consumers.svg"), hasKind<Kind::Consumer>, makePage<ConsumersPage>},
        {QStringLiteral("policies"), QT_TRANSLATE_NOOP("Pages", "Policies"), QStringLiteral(":/icons/policies.svg"), hasKind<Kind::Policy>, makePage<PoliciesPage>},
        {QStringLiteral("security"), QT_TRANSLATE_NOOP("Pages", "Security"), QStringLiteral(":/icons/security.svg"), [](const Capabilities& c) { return c.kinds.contains(Kind::Route) && c.kinds.contains(Kind::Policy); }, makePage<SecurityPage>},
        {QStringLiteral("tenants"), QT_TRANSLATE_NOOP("Pages", "Tenants"), QStringLiteral(":/icons/tenants.svg"), hasKind<Kind::Tenant>, makePage<TenantsPage>},
        {QStringLiteral("listeners"), QT_TRANSLATE_NOOP("Pages", "Listeners"), QStringLiteral(":/icons/listeners.svg"), hasKind<Kind::Listener>, makePage<ListenersPage>},
        {QStringLiteral("certificates"), QT_TRANSLATE_NOOP("Pages", "Certificates"), QStringLiteral(":/icons/certificates.svg"), hasKind<Kind::Certificate>, makePage<CertificatesPage>},
        {QStringLiteral("keysets"), QT_TRANSLATE_NOOP("Pages", "Key sets"), QStringLiteral(":/icons/key.svg"), hasKind<Kind::Keyset>, makePage<KeysetsPage>},
        {QStringLiteral("secrets"), QT_TRANSLATE_NOOP("Pages", "Secrets"), QStringLiteral(":/icons/lock.svg"), hasKind<Kind::Secret>, makePage<SecretsPage>},
        {QStringLiteral("administrators"), QT_TRANSLATE_NOOP("Pages", "Administrators"), QStringLiteral(":/icons/shield.svg"), hasKind<Kind::Administrator>, makePage<AdministratorsPage>},
        {QStringLiteral("logs"), QT_TRANSLATE_NOOP("Pages", "Logs"), QStringLiteral(":/icons/logs.svg"), [](const Capabilities& c) { return c.liveRequests; }, makePage<LogsPage>},
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("Pages", "Audit"), QStringLiteral(":/icons/audit.svg"), [](const Capabilities& c) { return c.audit; }, makePage<AuditPage>},
        {QStringLiteral("history"), QT_TRANSLATE_NOOP("Pages", "History"), QStringLiteral(":/icons/history.svg"), [](const Capabilities& c) { return c.revisions; }, makePage<HistoryPage>},
        {QStringLiteral("local-gateway"), QT_TRANSLATE_NOOP("Pages", "Local gateway"), QStringLiteral(":/icons/local-gateway.svg"), always, {}},
    };
    return entries;
}

} // namespace gatehouse::console
