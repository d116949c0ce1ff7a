// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/metrics_series.h"
#include "console/models/drill_down.h"
#include "console/pages/page.h"

#include <QElapsedTimer>

#include <memory>

class QComboBox;
class QTableView;

namespace gatehouse::console {

class ChartPanel;
class ColumnSets;
class ElidedLabel;
class FilterChips;
class QueryProxyModel;
class TextTableModel;
class ToneLabel;

// Who and what the traffic was made of over a range: one measure by route, service, tenant, consumer or policy as a curve, and all measures of each as a table.
class AnalyticsPage : public Page
{
    Q_OBJECT
public:
    enum class Measure { Requests, Errors, Rejections, BytesOut, Latency };
    explicit AnalyticsPage(GatewaySession& session, QWidget* parent = nullptr);
    ~AnalyticsPage() override;
    void setActive(bool active) override;
    void refresh() override;
    drivers::SeriesBy by() const;
    Measure measure() const;
    QString chartTitle() const;
    int range() const;
    const DrillDown& drill() const { return m_drill; }

private:
    void reload();
    void tellFreshness();
    void showFrames(const Frames& frames);
    void showRows(const Frames& frames);
    QWidget* makeChips();
    void drillTo(const DrillDown& drill, drivers::SeriesBy by);
    void activateRow(const QModelIndex& index);
    void openRow(const QModelIndex& index);
    void openMenu(const QPoint& at);
    QString nameAt(const QModelIndex& index) const;
    QString serviceOf(const QString& route) const;
    QComboBox *m_by, *m_measure, *m_range;
    ChartPanel* m_chart;
    TextTableModel* m_model;
    QueryProxyModel* m_proxy;
    QTableView* m_table;
    std::unique_ptr<ColumnSets> m_columnSets;
    ElidedLabel* m_note;
    ToneLabel* m_notice; // above what is not fresh any more
    FilterChips* m_chips;
    DrillDown m_drill;
    QElapsedTimer m_sinceLoad;
    QVector<QString> m_names; // of the model's rows
    bool m_active = false;
    int m_turn = 0; // answers to earlier questions are dropped
};

} // namespace gatehouse::console
