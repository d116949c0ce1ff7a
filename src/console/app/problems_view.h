// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/resource.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QTreeWidget;

namespace gatehouse::console {

class GatewaySession;

// What is wrong with the connection in view: calls that fail, streams that broke, what the gateway says of itself, and what it refused in pending changes.
class ProblemsView : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsView(QWidget* parent = nullptr);
    void setSession(GatewaySession* session);
    void setRefused(const domain::ResourceKey& key, const std::vector<base::Problem>& problems);
    int count() const;

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);
    void countChanged(int count);

private:
    void rebuild();
    void add(const QString& where, const QString& what, bool error, const domain::ResourceKey* key = nullptr);
    struct Refused {
        domain::ResourceKey key;
        base::Problem problem;
    };
    QTreeWidget* m_list;
    QLabel* m_empty;
    QPointer<GatewaySession> m_session;
    std::vector<Refused> m_refused;
};

} // namespace gatehouse::console
