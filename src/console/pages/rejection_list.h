// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace gatehouse::console {

class ResourceCache;

// The last refusals of the live stream, newest first, each explained. Equal ones in a row become one with a count.
class RejectionList : public QFrame
{
    Q_OBJECT
public:
    static constexpr int kKept = 50;
    explicit RejectionList(QWidget* parent = nullptr);
    void setResources(ResourceCache* resources) { m_resources = resources; }
    void add(const base::Json& record);
    void clear();
    int count() const;
    QString line(int row) const;

Q_SIGNALS:
    void policyActivated(const QString& qualifiedName);

private:
    QListView* m_view;
    QLabel* m_empty;
    QStandardItemModel* m_model;
    ResourceCache* m_resources = nullptr;
};

} // namespace gatehouse::console
