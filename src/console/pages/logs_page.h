// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/colour_rules.h"
#include "console/pages/page.h"

#include "base/json.h"

#include <QDateTime>

#include <deque>
#include <memory>
#include <optional>

class QTimer;

namespace Ui {
class LogsPage;
}

namespace gatehouse::console {

class ColumnSets;
class EmptyState;
class FilterChips;
class LogModel;
class RequestDetail;
class RequestTail;
class ToneLabel;

// The live request log, filtered by the gateway. Keeps the newest 100,000 in no more than 128 MiB; says what was left out, and for what is refused by whom and why.
class LogsPage : public Page
{
    Q_OBJECT
public:
    static constexpr int kMostRows = 100000;
    static constexpr size_t kMostBytes = size_t(128) * 1024 * 1024;
    explicit LogsPage(GatewaySession& session, QWidget* parent = nullptr);
    ~LogsPage() override;
    void setActive(bool active) override;
    void refresh() override;
    void focusFilter() override;
    void showRequests(const QHash<QString, QString>& filter) override;

private:
    void start();
    bool isListening() const;
    void noteSilence();
    void endSilence();
    void received(const base::Json& record);
    void flush();
    void filterRows();
    void followFromScrollBar();
    void showDetail();
    void showState();
    void exportAs(bool csv);
    void useColours(const QVector<ColourRule>& rules);
    void editColours();
    void chooseTenant(const QString& tenant);
    void showChips();
    QHash<QString, QString> filter() const;
    RequestTail& m_tail;
    std::unique_ptr<Ui::LogsPage> m_ui;
    LogModel* m_model;
    std::unique_ptr<ColumnSets> m_columnSets;
    EmptyState* m_empty;
    FilterChips* m_chips;
    QHash<QString, QString> m_more; // of the gateway's filter what has no field: by consumer, service or policy
    RequestDetail* m_detail;
    ToneLabel* m_status;
    QTimer* m_flush;
    QTimer* m_typing;
    std::unique_ptr<ColourRules> m_colours;
    std::deque<base::Json> m_waiting;
    std::optional<uint64_t> m_detailed; // the record in the detail
    QDateTime m_quietSince;             // nobody listens; invalid while somebody does
    QString m_trouble;
    quint64 m_leftOut = 0, m_dropped = 0;
    bool m_active = false, m_connected = false;
};

} // namespace gatehouse::console
