// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/palette_source.h"

#include "console/app/help_topics.h"
#include "console/app/session_directory.h"
#include "console/forms/kind_text.h"
#include "console/models/resource_cache.h"
#include "console/pages/page_registry.h"
#include "console/widgets/display.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr QChar kBetween(0x1f); // in the ids of recent items; in no id of anything
const QString kObject = QStringLiteral("object");

QString objectId(const QString& connectionId, const domain::ResourceKey& key)
{
    return QStringList{kObject, connectionId, QString::fromStdString(std::string(domain::kindName(key.kind))), QString::fromStdString(key.tenant), QString::fromStdString(key.id)}.join(
        kBetween);
}

} // namespace

PaletteSource::PaletteSource(SessionDirectory& directory, QObject* parent) : QObject(parent), m_directory(directory) {}

void PaletteSource::noteObject(const QString& connectionId, const domain::ResourceKey& key)
{
    if (!key.id.empty())
        m_recent.note(objectId(connectionId, key));
}

std::vector<PaletteItem> PaletteSource::items(const Place& place)
{
    std::vector<PaletteItem> items;
    addPages(items, place);
    addActions(items, place);
    addHelp(items);
    std::vector<PaletteItem> recent;
    for (const QString& id : m_recent.ids()) {
        if (std::optional<PaletteItem> item = recentItem(id, items)) {
            item->group = SearchGroup::Recent;
            recent.push_back(std::move(*item));
        }
    }
    items.insert(items.end(), std::make_move_iterator(recent.begin()), std::make_move_iterator(recent.end()));
    return items;
}

void PaletteSource::addPages(std::vector<PaletteItem>& items, const Place& place)
{
    QVector<Connection> connections = m_directory.connections();
    std::stable_partition(connections.begin(), connections.end(), [&](const Connection& connection) { return connection.id == place.connectionId; });
    for (const Connection& connection : std::as_const(connections)) {
        const QString name = displayName(connection.name, 60);
        for (const QString& pageId : place.pagesOf(connection.id)) {
            const auto entry = std::find_if(pageEntries().begin(), pageEntries().end(), [&](const PageEntry& one) { return one.id == pageId; });
            if (entry != pageEntries().end())
                items.push_back({QStringList{QStringLiteral("page"), connection.id, pageId}.join(kBetween), SearchGroup::Pages, place.pageTitle(pageId), name, entry->icon,
                                 [this, id = connection.id, pageId] { Q_EMIT pageWanted(id, pageId); }});
        }
        if (!m_directory.session(connection.id))
            items.push_back({QStringList{QStringLiteral("connection"), connection.id}.join(kBetween), SearchGroup::Connections, tr("Open %1").arg(name), tr("Connection"),
                             QStringLiteral("connection"), [this, id = connection.id] { Q_EMIT pageWanted(id, {}); }});
    }
}

void PaletteSource::addActions(std::vector<PaletteItem>& items, const Place& place)
{
    for (const auto& [part, title] : place.parts)
        addPartActions(items, *part, title);
    for (const QMenu* menu : place.menus->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->isSeparator() || action->menu() || !action->isEnabled() || place.leftOut.contains(action))
                continue;
            items.push_back({QStringList{QStringLiteral("action"), action->objectName()}.join(kBetween), SearchGroup::Actions, QString(action->text()).remove(QLatin1Char('&')),
                             action->shortcut().toString(QKeySequence::NativeText), QStringLiteral("command"), [action = QPointer<QAction>(action)] {
                                 if (action)
                                     action->trigger();
                             }});
        }
    }
}

// What a page or a form can do now: actions of its menus, and buttons. Each text once, as a menu and a button may do the same.
void PaletteSource::addPartActions(std::vector<PaletteItem>& items, QWidget& part, const QString& title)
{
    QSet<QString> seen;
    const auto add = [&](const QString& text, const QString& keys, std::function<void()> act) {
        const QString clean = QString(text).remove(QLatin1Char('&')).simplified();
        if (clean.size() < 2 || seen.contains(clean))
            return;
        seen.insert(clean);
        items.push_back({QStringList{QStringLiteral("part"), title, clean}.join(kBetween), SearchGroup::Actions, clean, keys.isEmpty() ? title : title + QStringLiteral("  ") + keys,
                         QStringLiteral("command"), std::move(act)});
    };
    for (QAction* action : part.findChildren<QAction*>()) {
        const auto* owner = qobject_cast<const QWidget*>(action->parent());
        if (action->isSeparator() || action->menu() || !action->isEnabled() || !action->isVisible() || action->text().isEmpty() || (owner && owner->inherits("QLineEdit")))
            continue;
        add(action->text(), action->shortcut().toString(QKeySequence::NativeText), [action = QPointer<QAction>(action)] {
            if (action)
                action->trigger();
        });
    }
    for (QAbstractButton* button : part.findChildren<QAbstractButton*>()) {
        if (!button->isEnabled() || !button->isVisible() || button->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        add(button->text().isEmpty() ? button->accessibleName() : button->text(), {}, [button = QPointer<QAbstractButton>(button)] {
            if (button)
                button->click();
        });
    }
}

void PaletteSource::addHelp(std::vector<PaletteItem>& items)
{
    for (const HelpTopic& topic : loadHelpTopics())
        items.push_back({QStringList{QStringLiteral("help"), topic.id}.join(kBetween), SearchGroup::Help, topic.title, tr("Help"), QStringLiteral("help"),
                         [this, id = topic.id] { Q_EMIT helpWanted(id); }});
}

PaletteItem PaletteSource::objectItem(const QString& connectionId, const QString& connectionName, const domain::ResourceKey& key)
{
    QString title = displayName(key.id, 100);
    if (GatewaySession* session = m_directory.session(connectionId)) {
        // The id is what it is called by everything; the name is what people call it.
        const auto resource = session->resources().find(key);
        const QString name = resource ? displayName(base::stringAt(resource->value, "name"), 80) : QString();
        if (!name.isEmpty() && name.compare(title, Qt::CaseInsensitive) != 0)
            title += QStringLiteral("  ·  ") + name;
    }
    QStringList about{kindTitle(key.kind)};
    if (!key.tenant.empty())
        about.append(displayName(key.tenant, 60));
    about.append(displayName(connectionName, 60));
    return {objectId(connectionId, key), SearchGroup::Objects, title, about.join(QStringLiteral(" · ")), kindIcon(key.kind),
            [this, connectionId, key] { Q_EMIT objectWanted(connectionId, key); }};
}

std::optional<PaletteItem> PaletteSource::recentItem(const QString& id, const std::vector<PaletteItem>& items)
{
    const QStringList parts = id.split(kBetween);
    if (parts.value(0) != kObject) {
        const auto same = std::find_if(items.begin(), items.end(), [&](const PaletteItem& item) { return item.id == id; });
        return same == items.end() ? std::nullopt : std::optional(*same);
    }
    const auto kind = domain::kindFromName(parts.value(2).toStdString());
    GatewaySession* session = kind && parts.size() == 5 ? m_directory.session(parts[1]) : nullptr;
    const domain::ResourceKey key{kind.value_or(domain::Kind::Tenant), parts.value(3).toStdString(), parts.value(4).toStdString()};
    if (!session || !session->resources().find(key))
        return {};
    return objectItem(parts[1], session->connection().name, key);
}

PaletteObjects PaletteSource::objects()
{
    return {&m_catalogue, [this](const SearchSegment& segment, uint32_t entry) -> std::optional<PaletteItem> {
                const auto object = m_catalogue.object(segment, entry);
                GatewaySession* session = object ? m_directory.session(object->connectionId) : nullptr;
                if (!session)
                    return {};
                return objectItem(object->connectionId, session->connection().name, object->key);
            }};
}

} // namespace gatehouse::console
