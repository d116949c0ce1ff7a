// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/gateway_session.h"

#include <QTreeWidget>

namespace gatehouse::console {

// The left side: groups, connections with their colour, environment and state, and inside each open connection its pages.
class ConnectionTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum class State { Closed, Connecting, Connected, Failed };
    explicit ConnectionTree(QWidget* parent = nullptr);
    void setConnections(const QVector<Connection>& connections);
    void setState(const QString& connectionId, State state, const QString& reason = {});
    // {id, title, icon} of the pages of a connection; none takes them away.
    struct PageItem {
        QString id, title, icon;
    };
    void setPages(const QString& connectionId, const QVector<PageItem>& pages);
    void select(const QString& connectionId, const QString& pageId);
    QString currentConnection() const;
    QString currentPage() const;
    QStringList pagesOf(const QString& connectionId) const;

Q_SIGNALS:
    void pageChosen(const QString& connectionId, const QString& pageId); // an empty page: the connection itself
    void editRequested(const QString& connectionId);
    void removeRequested(const QString& connectionId);
    void closeRequested(const QString& connectionId);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    // Letters do not jump: each jump would open another page.
    void keyboardSearch(const QString&) override {}
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    QTreeWidgetItem* find(const QString& connectionId) const;
    void choose(QTreeWidgetItem* item);
    QString m_chosen; // the connection whose page is shown
    QString m_pressedConnection, m_pressedPage;
    bool m_quiet = false, m_pressedCurrent = false, m_doubleClicked = false;
};

} // namespace gatehouse::console
