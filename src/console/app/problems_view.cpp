// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/problems_view.h"

#include "console/connections/gateway_session.h"
#include "console/models/live_metrics.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {
constexpr int kMostShown = 200;
constexpr int kKindRole = Qt::UserRole, kTenantRole = Qt::UserRole + 1, kIdRole = Qt::UserRole + 2;
} // namespace

ProblemsView::ProblemsView(QWidget* parent) : QWidget(parent), m_list(new QTreeWidget(this)), m_empty(new QLabel(tr("No problems."), this))
{
    m_list->setHeaderLabels({tr("Where"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Problems"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->data(0, kIdRole).isValid())
            Q_EMIT resourceRequested({domain::Kind(item->data(0, kKindRole).toInt()), item->data(0, kTenantRole).toString().toStdString(),
                                      item->data(0, kIdRole).toString().toStdString()});
    });
    rebuild();
}

void ProblemsView::setSession(GatewaySession* session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->metrics().disconnect(this);
        m_session->resources().disconnect(this);
        m_session->changes().disconnect(this);
    }
    m_session = session;
    m_refused.clear();
    if (session) {
        connect(session, &GatewaySession::stateChanged, this, &ProblemsView::rebuild);
        connect(session, &GatewaySession::statusChanged, this, &ProblemsView::rebuild);
        connect(&session->metrics(), &LiveMetrics::connectedChanged, this, &ProblemsView::rebuild);
        connect(&session->resources(), &ResourceCache::changed, this, &ProblemsView::rebuild);
        connect(&session->changes(), &PendingChanges::changed, this, [this] {
            m_refused.clear(); // they belong to edits that are no more what was refused
            rebuild();
        });
    }
    rebuild();
}

void ProblemsView::setRefused(const domain::ResourceKey& key, const std::vector<base::Problem>& problems)
{
    std::erase_if(m_refused, [&key](const Refused& refused) { return refused.key == key; });
    for (const base::Problem& problem : problems)
        if (m_refused.size() < size_t(kMostShown))
            m_refused.push_back({key, problem});
    rebuild();
}

int ProblemsView::count() const
{
    return m_list->topLevelItemCount();
}

void ProblemsView::add(const QString& where, const QString& what, bool error, const domain::ResourceKey* key)
{
    if (m_list->topLevelItemCount() >= kMostShown)
        return;
    const ThemeColours& colours = themeColours(this);
    auto* item = new QTreeWidgetItem({where, what});
    item->setIcon(0, symbolIcon(error ? QStringLiteral("error") : QStringLiteral("warning"), error ? colours.danger : colours.warning));
    if (key) {
        item->setData(0, kKindRole, int(key->kind));
        item->setData(0, kTenantRole, QString::fromStdString(key->tenant));
        item->setData(0, kIdRole, QString::fromStdString(key->id));
    }
    m_list->addTopLevelItem(item);
}

void ProblemsView::rebuild()
{
    const int before = m_list->topLevelItemCount();
    m_list->clear();
    if (m_session) {
        const QString name = displayName(m_session->connection().name, 60);
        if (m_session->state() == GatewaySession::State::Failed) {
            const auto& error = m_session->error();
            add(error.call.isEmpty() ? name : displayName(error.call, 120), displayName(error.title + (error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail), 400), true);
        }
        for (const QString& problem : m_session->status().problems)
            add(tr("Gateway"), displayName(problem, 400), false);
        if (m_session->state() == GatewaySession::State::Connected && !m_session->metrics().connected() && !m_session->metrics().reason().isEmpty())
            add(tr("Live stream"), displayName(m_session->metrics().reason(), 300), false);
        // Of a gateway that is not there at all it has been said.
        for (const domain::Kind kind : m_session->driver().capabilities().kinds)
            if (m_session->state() != GatewaySession::State::Failed && m_session->resources().state(kind) == ResourceCache::State::Failed) {
                const auto& error = m_session->resources().error(kind);
                add(displayName(error.call, 120), displayName(error.title + (error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail), 400), true);
            }
        for (const Refused& refused : m_refused)
            add(isolated(displayName(domain::qualifiedName(refused.key)) + displayName(refused.problem.pointer, 120)), displayName(refused.problem.message, 400), true, &refused.key);
    }
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    if (before != m_list->topLevelItemCount())
        Q_EMIT countChanged(m_list->topLevelItemCount());
}

} // namespace gatehouse::console
