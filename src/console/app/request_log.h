// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QPointer>
#include <QWidget>

#include <deque>

class QTableView;

namespace gatehouse::console {

class GatewaySession;

// The console's own calls to gateways, the newest last, at most kKept of them.
class RequestLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr size_t kKept = 500;
    enum Column { Time, ConnectionName, Method, Path, Status, Duration, Error, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void watch(GatewaySession& session);
    void clear();
    QString asCurl(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Call {
        QDateTime time;
        QString connection, method, path, error;
        int status = 0;
        double milliseconds = 0;
        QPointer<GatewaySession> session;
    };
    void add(Call call);
    std::deque<Call> m_calls;
};

// The table over it.
class RequestLog : public QWidget
{
    Q_OBJECT
public:
    explicit RequestLog(QWidget* parent = nullptr);
    RequestLogModel& model() { return *m_model; }

private:
    RequestLogModel* m_model;
    QTableView* m_view;
};

} // namespace gatehouse::console
