// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/services_page.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/schema_node.h"
#include "console/models/resource_cache.h"
#include "console/pages/resource_columns.h"
#include "console/pages/route_text.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kRoutesShown = 500; // of one service

} // namespace

ServicesPage::ServicesPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Service,
                   {tr("APIs"), tr("New service"), tr("No APIs yet"),
                    tr("A service is one version of an API and where it runs. Make one, then a route that leads requests to it.")},
                   parent),
      m_detailTitle(new QLabel(this)), m_detail(new QTreeWidget(this)), m_newRoute(new QPushButton(tr("New route"), this)), m_detailBox(new QWidget(this))
{
    auto* layout = new QVBoxLayout(m_detailBox);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto* row = new QHBoxLayout;
    m_detailTitle->setTextFormat(Qt::PlainText);
    row->addWidget(m_detailTitle, 1);
    m_newRoute->setIcon(symbolIcon(QStringLiteral("add")));
    row->addWidget(m_newRoute);
    layout->addLayout(row);
    m_detail->setHeaderLabels({tr("Route"), tr("Hosts"), tr("Paths"), tr("Methods")});
    m_detail->setRootIsDecorated(false);
    m_detail->setUniformRowHeights(true);
    m_detail->setAccessibleName(tr("Routes of the service"));
    m_detail->header()->resizeSection(0, 170);
    m_detail->header()->resizeSection(1, 220);
    m_detail->header()->resizeSection(2, 260);
    layout->addWidget(m_detail, 1);
    connect(m_detail, &QTreeWidget::itemActivated, this, &ServicesPage::openRoute);
    connect(m_newRoute, &QPushButton::clicked, this, [this] {
        if (const domain::ResourceKey* key = currentKey())
            Q_EMIT editRequested({domain::Kind::Route, key->tenant, {}});
    });
    setDetail(m_detailBox);
    m_detailBox->hide();
    const auto routes = [this](const ResourceRow& row) { return m_routes.value(fromUtf8(domain::qualifiedName(row.key))); };
    setColumns({idColumn(), nameColumn(), tenantColumn(), memberColumn(tr("Version"), "version", 72),
                ResourceColumn{tr("Life cycle"), 100, [](const ResourceRow& row) { return shownText(base::stringAt(row.value(), "lifecycle", "published"), 40); }, false,
                               [this](const ResourceRow& row) {
                                   const std::string lifecycle = base::stringAt(row.value(), "lifecycle", "published");
                                   const ThemeColours& colours = themeColours(this);
                                   return lifecycle == "published" ? colours.ok : lifecycle == "deprecated" ? colours.warning : colours.muted;
                               }}
                    .named("lifecycle")
                    .offering({QStringLiteral("draft"), QStringLiteral("published"), QStringLiteral("deprecated"), QStringLiteral("retired")}),
                ResourceColumn{tr("Targets"), 190,
                               [](const ResourceRow& row) {
                                   const base::Json& targets = base::memberAt(base::memberAt(row.value(), "upstream"), "targets");
                                   if (!targets.is_array() || targets.empty())
                                       return QString();
                                   const QString first = shownText(base::stringAt(targets[0], "url"), 160);
                                   return targets.size() == 1 ? first : tr("%1 and %n more", nullptr, static_cast<int>(targets.size()) - 1).arg(first);
                               }}
                    .named("target")
                    .listing([](const ResourceRow& row) {
                        QStringList urls;
                        for (const base::Json& target : base::memberAt(base::memberAt(row.value(), "upstream"), "targets"))
                            urls << shownText(base::stringAt(target, "url"), 250);
                        return urls;
                    }),
                ResourceColumn{tr("Routes"), 64, [routes](const ResourceRow& row) { return QString::number(routes(row)); }, true}.named("routes").counting(
                    ValueType::Number, [routes](const ResourceRow& row) { return double(routes(row)); }),
                updatedColumn(), revisionColumn()});
}

void ServicesPage::prepareRows()
{
    m_routes.clear();
    for (const auto& route : session().resources().all(domain::Kind::Route))
        ++m_routes[fromUtf8(route->key.tenant + "/" + base::stringAt(route->value, "service"))];
}

void ServicesPage::showDetail(const domain::ResourceKey* key)
{
    m_detailBox->setVisible(key != nullptr);
    m_detail->clear();
    if (!key)
        return;
    m_newRoute->setEnabled(!isReadOnly());
    int shown = 0;
    for (const auto& route : session().resources().all(domain::Kind::Route)) {
        if (route->key.tenant != key->tenant || base::stringAt(route->value, "service") != key->id)
            continue;
        if (++shown > kRoutesShown)
            break;
        auto* item = new QTreeWidgetItem(m_detail, {shownText(route->key.id, 80), routeHosts(route->value), routePaths(route->value), routeMethods(route->value)});
        item->setData(0, Qt::UserRole, fromUtf8(route->key.id));
    }
    m_detailTitle->setText(shown ? tr("%n route(s) lead here", nullptr, shown) : tr("No route leads here: requests can't reach this service yet."));
}

void ServicesPage::openRoute()
{
    const domain::ResourceKey* key = currentKey();
    if (key && m_detail->currentItem())
        Q_EMIT editRequested({domain::Kind::Route, key->tenant, utf8(m_detail->currentItem()->data(0, Qt::UserRole).toString())});
}

} // namespace gatehouse::console
