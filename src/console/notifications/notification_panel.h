// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace gatehouse::console {

class NotificationCentre;

// The quiet list: what is the matter and what was, newest first; a click goes to what it is about. In the lower panel. GUI thread.
class NotificationPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationPanel(NotificationCentre& centre, QWidget* parent = nullptr);
    void openSettings();

Q_SIGNALS:
    // Without a key: the connection itself.
    void placeRequested(const QString& connectionId, const gatehouse::domain::ResourceKey& key);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void open(int row);

    NotificationCentre& m_centre;
    QLabel* m_summary;
    QTreeWidget* m_list;
};

} // namespace gatehouse::console
