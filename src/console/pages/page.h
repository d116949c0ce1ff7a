// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QHash>
#include <QWidget>

namespace gatehouse::console {

class GatewaySession;

// One page of one connection. Knows its session, no sibling and no main window; asks for what lies outside by signals. Made when first shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(GatewaySession& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}
    GatewaySession& session() { return m_session; }
    // The page comes into view or leaves it: pause what costs.
    virtual void setActive(bool active) { Q_UNUSED(active) }
    virtual void refresh() {}
    virtual void focusFilter() {} // "/"
    virtual void showRevision(quint64 number) { Q_UNUSED(number) } // when this page is the one that can
    virtual void showRequests(const QHash<QString, QString>& filter) { Q_UNUSED(filter) } // the same; members as of Driver::startRequests()
    virtual void showSecurity(const domain::ResourceKey& key) { Q_UNUSED(key) } // the same; of a route, a service or a tenant
    virtual void setFilter(const QString& query) { Q_UNUSED(query) } // of a page with a filter
    // Shows one resource, when this page is the one that can.
    virtual bool showResource(const domain::ResourceKey& key)
    {
        Q_UNUSED(key)
        return false;
    }

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key); // go to wherever it is shown
    void pageRequested(const QString& pageId);
    void filteredPageRequested(const QString& pageId, const QString& query);
    void securityRequested(const gatehouse::domain::ResourceKey& key); // what protects it
    void helpRequested(); // of this page
    void revisionRequested(quint64 number);
    void requestsWanted(const QHash<QString, QString>& filter); // in the log
    void replayRequested(const gatehouse::base::Json& record); // an access-log record, to be sent again
    void tryRequested(const gatehouse::base::Json& record); // against what is edited of its policy or route
    // Edits a resource in the right-hand form panel. An empty id makes a new one of that kind.
    void editRequested(const gatehouse::domain::ResourceKey& key);
    void messageRequested(const QString& text, bool isError);

private:
    GatewaySession& m_session;
};

} // namespace gatehouse::console
