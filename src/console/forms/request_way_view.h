// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/request_way.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse::console {

// The way of a resource's requests from top to bottom: a station a row, its resources beside it as buttons that open them. GUI thread.
class RequestWayView : public QWidget
{
    Q_OBJECT
public:
    explicit RequestWayView(QWidget* parent = nullptr);
    void setWay(const RequestWay& way);

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addStop(const RequestWay::Stop& stop);
    QWidget* makeNode(const RequestWay::Node& node, const QString& station);

    struct Row {
        QWidget* widget;
        QString icon;
    };
    QVBoxLayout* m_layout;
    QVector<Row> m_rows;
};

} // namespace gatehouse::console
