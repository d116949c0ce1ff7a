// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/page_registry.h"

#include "console/pages/overview_page.h"

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
        {QStringLiteral("apis"), QT_TRANSLATE_NOOP("Pages", "APIs"), QStringLiteral(":/icons/services.svg"), hasKind<Kind::Service>, {}},
        {QStringLiteral("routes"), QT_TRANSLATE_NOOP("Pages", "Routes"), QStringLiteral(":/icons/routes.svg"), hasKind<Kind::Route>, {}},
        {QStringLiteral("consumers"), QT_TRANSLATE_NOOP("Pages", "Consumers"), QStringLiteral(":/icons/consumers.svg"), hasKind<Kind::Consumer>, {}},
        {QStringLiteral("policies"), QT_TRANSLATE_NOOP("Pages", "Policies"), QStringLiteral(":/icons/policies.svg"), hasKind<Kind::Policy>, {}},
        {QStringLiteral("tenants"), QT_TRANSLATE_NOOP("Pages", "Tenants"), QStringLiteral(":/icons/tenants.svg"), hasKind<Kind::Tenant>, {}},
        {QStringLiteral("logs"), QT_TRANSLATE_NOOP("Pages", "Logs"), QStringLiteral(":/icons/logs.svg"), [](const Capabilities& c) { return c.liveRequests; }, {}},
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("Pages", "Audit"), QStringLiteral(":/icons/audit.svg"), [](const Capabilities& c) { return c.audit; }, {}},
        {QStringLiteral("history"), QT_TRANSLATE_NOOP("Pages", "History"), QStringLiteral(":/icons/history.svg"), [](const Capabilities& c) { return c.revisions; }, {}},
        {QStringLiteral("local-gateway"), QT_TRANSLATE_NOOP("Pages", "Local gateway"), QStringLiteral(":/icons/local-gateway.svg"), always, {}},
    };
    return entries;
}

} // namespace gatehouse::console
