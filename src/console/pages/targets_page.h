// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/health_segments.h"
#include "console/pages/page.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace gatehouse::console {

class ColumnSets;
class ElidedLabel;
class EmptyState;
class FilterEdit;
class QueryProxyModel;
class TextTableModel;
class TimeHeader;

// Every target of every service: how it is now, since when, what it answered, and how it was over a range of time, as the gateway keeps it.
class TargetsPage : public Page
{
    Q_OBJECT
public:
    static constexpr int kMostTargets = 1000;
    explicit TargetsPage(GatewaySession& session, QWidget* parent = nullptr);
    ~TargetsPage() override;
    void setActive(bool active) override;
    void refresh() override;
    void focusFilter() override;
    int range() const; // seconds

private:
    QWidget* makeBar();
    void load();
    void loadFigures();
    void showTargets(const drivers::TargetList& list, qint64 nowMs);
    void showFailure(const drivers::CallError& error);
    void showReading();
    QVector<HealthSegment> segmentsOf(const QModelIndex& index) const; // of the table's

    QComboBox* m_range;
    FilterEdit* m_filter;
    ElidedLabel *m_note, *m_problem, *m_reading;
    TextTableModel* m_model;
    QueryProxyModel* m_proxy;
    QTableView* m_table;
    TimeHeader* m_header;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    std::unique_ptr<ColumnSets> m_columnSets;
    QTimer m_poll;
    QElapsedTimer m_sinceFigures;
    QVector<drivers::TargetHealth> m_targets;    // of the model's rows
    QVector<QVector<HealthSegment>> m_segments;  // the same
    QHash<QString, drivers::Figures> m_figures;  // by TargetHealth::seriesName()
    bool m_active = false, m_asking = false;
    int m_turn = 0; // answers to earlier questions are dropped
};

} // namespace gatehouse::console
