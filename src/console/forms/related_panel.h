// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/relations.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;

namespace gatehouse::console {

class GatewaySession;
class RequestWayView;

// What a resource has to do with others: the way of its requests, what it uses and what uses it, each one click away. Looks nothing up while it is hidden.
// Owned by the form panel. GUI thread.
class RelatedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedPanel(GatewaySession& session, QWidget* parent = nullptr);
    // `value` is what is being edited, so that a reference that was just chosen is here at once.
    void setResource(const domain::ResourceKey& key, const base::Json& value);
    size_t usedByCount(const domain::ResourceKey& key) const { return m_relations.usedByCount(key); }

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void later();
    void fill();
    void addRelation(QTreeWidgetItem* parent, const Relation& relation, bool isUser);
    void open(QTreeWidgetItem* item);

    GatewaySession& m_session;
    Relations m_relations;
    domain::ResourceKey m_key;
    base::Json m_value;
    QLabel* m_wayTitle;
    RequestWayView* m_way;
    QScrollArea* m_wayArea;
    QTreeWidget* m_tree;
    std::vector<domain::ResourceKey> m_keys; // of the tree's items
    QTimer m_timer;
};

} // namespace gatehouse::console
