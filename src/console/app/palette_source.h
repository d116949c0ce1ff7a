// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/app/command_palette.h"
#include "console/search/recent_items.h"
#include "console/search/search_catalogue.h"

#include <QObject>

class QMenuBar;

namespace gatehouse::console {

class SessionDirectory;

// What the palette finds: pages and objects of all connections, the menus' actions, help, and what was gone to of late. Owned by the main window, which does
// what is asked by its signals. GUI thread.
class PaletteSource : public QObject
{
    Q_OBJECT
public:
    // What of the window it has to know at that moment.
    struct Place {
        QString connectionId;                                      // whose pages come first
        std::function<QStringList(const QString&)> pagesOf;        // of a connection; empty while it is closed
        std::function<QString(const QString&)> pageTitle;
        QMenuBar* menus = nullptr;
        std::vector<std::pair<QWidget*, QString>> parts; // what is in view beside the menus, and its title: their actions and buttons are found, too
        QList<QAction*> leftOut;
    };
    PaletteSource(SessionDirectory& directory, QObject* parent);

    void add(GatewaySession& session) { m_catalogue.add(session); }
    void remove(const GatewaySession& session) { m_catalogue.remove(session); }
    RecentItems& recent() { return m_recent; }
    void noteObject(const QString& connectionId, const domain::ResourceKey& key);
    std::vector<PaletteItem> items(const Place& place);
    PaletteObjects objects();
    const SearchCatalogue& catalogue() const { return m_catalogue; }

Q_SIGNALS:
    void pageWanted(const QString& connectionId, const QString& pageId);
    void objectWanted(const QString& connectionId, const gatehouse::domain::ResourceKey& key);
    void helpWanted(const QString& topic);

private:
    void addPages(std::vector<PaletteItem>& items, const Place& place);
    void addActions(std::vector<PaletteItem>& items, const Place& place);
    void addPartActions(std::vector<PaletteItem>& items, QWidget& part, const QString& title);
    void addHelp(std::vector<PaletteItem>& items);
    std::optional<PaletteItem> recentItem(const QString& id, const std::vector<PaletteItem>& items);
    PaletteItem objectItem(const QString& connectionId, const QString& connectionName, const domain::ResourceKey& key);

    SessionDirectory& m_directory;
    SearchCatalogue m_catalogue;
    RecentItems m_recent;
};

} // namespace gatehouse::console
