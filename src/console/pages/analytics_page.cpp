// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/analytics_page.h"

#include "console/charts/chart_panel.h"
#include "console/connections/gateway_session.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/models/live_metrics.h"
#include "console/models/resource_cache.h"
#include "console/pages/call_error_text.h"
#include "console/pages/column_sets.h"
#include "console/pages/query_proxy_model.h"
#include "console/pages/share_delegate.h"
#include "console/pages/table_setup.h"
#include "console/pages/text_table_model.h"
#include "console/widgets/display.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/filter_chips.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gatehouse::console {

namespace {

using drivers::SeriesBy;

constexpr int kMinute = 60, kHour = 3600;
constexpr int kMostRows = 5000;
constexpr int kReloadMs = 5000; // while it is looked at
enum Column { Name, Requests, Share, Errors, Rejected, BytesIn, BytesOut, P50, P95, P99 };

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share > 0 && share < 0.1 ? 2 : 1) + QStringLiteral(" %");
}

domain::Kind kindOf(SeriesBy by)
{
    switch (by) {
    case SeriesBy::Tenant: return domain::Kind::Tenant;
    case SeriesBy::Service: return domain::Kind::Service;
    case SeriesBy::Consumer: return domain::Kind::Consumer;
    case SeriesBy::Policy: return domain::Kind::Policy;
    default: return domain::Kind::Route;
    }
}

Figure figureOf(AnalyticsPage::Measure measure)
{
    switch (measure) {
    case AnalyticsPage::Measure::Errors: return [](const drivers::Figures& f) { return f.status[5]; };
    case AnalyticsPage::Measure::Rejections: return [](const drivers::Figures& f) { return f.rejected; };
    case AnalyticsPage::Measure::BytesOut: return [](const drivers::Figures& f) { return f.bytesOut; };
    default: return [](const drivers::Figures& f) { return f.requests; };
    }
}

} // namespace

AnalyticsPage::AnalyticsPage(GatewaySession& session, QWidget* parent)
    : Page(session, parent), m_by(new QComboBox(this)), m_measure(new QComboBox(this)), m_range(new QComboBox(this)), m_chart(new ChartPanel(this)),
      m_model(new TextTableModel({tr("Name"), tr("Requests"), tr("Share"), tr("5xx"), tr("Refused"), tr("Received"), tr("Sent"), tr("p50 ms"), tr("p95 ms"), tr("p99 ms")}, kMostRows, this)),
      m_proxy(new QueryProxyModel({{QStringLiteral("name"), tr("Name")},
                                   {QStringLiteral("requests"), tr("Requests"), ValueType::Number},
                                   {QStringLiteral("share"), tr("Share"), ValueType::Number},
                                   {QStringLiteral("errors"), tr("5xx"), ValueType::Number},
                                   {QStringLiteral("refused"), tr("Refused"), ValueType::Number},
                                   {QStringLiteral("received"), tr("Received"), ValueType::Number},
                                   {QStringLiteral("sent"), tr("Sent"), ValueType::Number},
                                   {QStringLiteral("p50"), tr("p50 ms"), ValueType::Number},
                                   {QStringLiteral("p95"), tr("p95 ms"), ValueType::Number},
                                   {QStringLiteral("p99"), tr("p99 ms"), ValueType::Number}},
                                  [this](int row, int column) { return m_model->number(row, column); }, this)),
      m_table(new QTableView(this)), m_note(new ElidedLabel(this)), m_notice(new ToneLabel(Tone::Error, this)), m_chips(new FilterChips(this))
{
    m_by->setAccessibleName(tr("By"));
    const std::pair<QString, SeriesBy> groups[] = {{tr("By route"), SeriesBy::Route}, {tr("By service"), SeriesBy::Service}, {tr("By tenant"), SeriesBy::Tenant}, {tr("By consumer"), SeriesBy::Consumer}, {tr("By policy"), SeriesBy::Policy}};
    for (const auto& [text, value] : groups)
        m_by->addItem(text, int(value));
    m_measure->setAccessibleName(tr("Measure"));
    const std::pair<QString, Measure> measures[] = {{tr("Requests"), Measure::Requests}, {tr("Errors (5xx)"), Measure::Errors}, {tr("Rejections"), Measure::Rejections}, {tr("Bytes sent"), Measure::BytesOut}, {tr("Latency p95"), Measure::Latency}};
    for (const auto& [text, value] : measures)
        m_measure->addItem(text, int(value));
    m_range->setAccessibleName(tr("Time"));
    const std::pair<QString, int> ranges[] = {{tr("Last 5 minutes"), 5 * kMinute}, {tr("Last 15 minutes"), 15 * kMinute}, {tr("Last hour"), kHour}, {tr("Last 6 hours"), 6 * kHour}, {tr("Last 24 hours"), 24 * kHour}, {tr("Last 7 days"), 7 * 24 * kHour}};
    for (const auto& [text, seconds] : ranges) {
        if (seconds <= kHour || session.driver().capabilities().series)
            m_range->addItem(text, seconds);
    }
    m_range->setCurrentIndex(m_range->findData(session.connection().isLocalGateway ? 5 * kMinute : kHour));
    auto* exportButton = new QPushButton(tr("Export…"), this);
    exportButton->setToolTip(tr("The table as CSV; the chart has exports of its own"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(kSpace2);
    for (QComboBox* box : {m_by, m_measure, m_range}) {
        bar->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &AnalyticsPage::reload);
    }
    bar->addWidget(m_note, 1);
    bar->addWidget(exportButton);
    m_note->setProperty("role", QStringLiteral("muted"));
    m_proxy->setSourceModel(m_model);
    setUpTable(m_table, QStringLiteral("analytics"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Figures"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = Requests; column <= P99; ++column)
        m_model->setNumeric(column);
    const int widths[] = {220, 90, 130, 80, 90, 100, 100, 80, 80, 80};
    for (int i = 0; i <= P99; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->setItemDelegateForColumn(Share, new ShareDelegate(m_table));
    m_columnSets = std::make_unique<ColumnSets>(m_table, QStringLiteral("analytics"));
    m_columnSets->restoreLast();
    useColumnMenu(m_table, [this](QMenu* menu) { m_columnSets->fillMenu(menu); });
    if (m_table->horizontalHeader()->sortIndicatorSection() >= m_model->columnCount() || !m_table->horizontalHeader()->isSortIndicatorShown() || m_table->horizontalHeader()->sortIndicatorSection() == Name)
        m_table->sortByColumn(Requests, Qt::DescendingOrder);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, 10, kSpace3, kSpace2);
    layout->setSpacing(kSpace2);
    layout->addLayout(bar);
    layout->addWidget(m_notice);
    m_notice->hide();
    layout->addWidget(makeChips());
    layout->addWidget(splitter, 1);
    connect(m_table, &QTableView::activated, this, &AnalyticsPage::activateRow);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &AnalyticsPage::openMenu);
    connect(exportButton, &QPushButton::clicked, this, [this] { saveExport(this, QStringLiteral("analytics.csv"), toCsv(*m_proxy), [this](const QString& text, bool isError) { Q_EMIT messageRequested(text, isError); }); });
    connect(m_chart, &ChartPanel::messageRequested, this, &Page::messageRequested);
    LiveChart& chart = m_chart->chart();
    connect(&chart, &LiveChart::viewWanted, &chart, &LiveChart::setView);
    connect(&chart, &LiveChart::timeActivated, this, [this] {
        if (m_drill.isEmpty())
            Q_EMIT pageRequested(QStringLiteral("logs")); // with the filter that it has
        else
            Q_EMIT requestsWanted(m_drill.logFilter());
    });
    connect(&session.metrics(), &LiveMetrics::frameAdded, this, [this] {
        // Nobody reads a table that jumps each second.
        if (m_active && m_sinceLoad.isValid() && m_sinceLoad.elapsed() >= std::max(kReloadMs, range() * 1000 / 60))
            reload();
    });
    connect(&session.metrics(), &LiveMetrics::connectedChanged, this, &AnalyticsPage::tellFreshness);
    connect(&session, &GatewaySession::stateChanged, this, [this] {
        tellFreshness();
        if (m_active)
            reload();
    });
    m_chart->setTitle(chartTitle());
    chart.setState(LiveChart::State::Loading, tr("Waiting for the first figures…"));
}

AnalyticsPage::~AnalyticsPage()
{
    m_columnSets->keepLast();
}

SeriesBy AnalyticsPage::by() const
{
    return SeriesBy(m_by->currentData().toInt());
}

AnalyticsPage::Measure AnalyticsPage::measure() const
{
    return Measure(m_measure->currentData().toInt());
}

int AnalyticsPage::range() const
{
    return m_range->currentData().toInt();
}

void AnalyticsPage::setActive(bool active)
{
    m_active = active;
    if (active)
        reload();
}

void AnalyticsPage::refresh()
{
    reload();
}

QString AnalyticsPage::chartTitle() const
{
    return QStringLiteral("%1 %2").arg(m_measure->currentText(), m_by->currentText().toLower());
}

// What was loaded stays in view when the gateway goes away, with the reason above it.
void AnalyticsPage::tellFreshness()
{
    const LiveMetrics& metrics = session().metrics();
    if (session().state() == GatewaySession::State::Failed)
        m_notice->setText(notFreshText(session().error()));
    else
        m_notice->setText(metrics.connected() || metrics.reason().isEmpty() ? QString() : silentStreamText(metrics.reason()));
    m_notice->setVisible(!m_notice->text().isEmpty() && !m_chart->chart().data().isEmpty());
}

void AnalyticsPage::reload()
{
    if (!m_active)
        return;
    m_sinceLoad.start();
    if (session().state() == GatewaySession::State::Failed && session().metrics().frames().empty()) {
        m_chart->chart().setState(LiveChart::State::Error, callErrorText(session().error()));
        return;
    }
    const int turn = ++m_turn;
    session().metrics().range(range(), by(), this, [this, turn](const Frames& frames, const drivers::CallError& error) {
        if (turn != m_turn)
            return;
        if (error) {
            // What was there before is still true of its time.
            m_note->setFullText(displayName(error.title, 200));
            if (m_chart->chart().data().isEmpty())
                m_chart->chart().setState(LiveChart::State::Error, callErrorText(error) + QLatin1Char('\n') + callErrorRemedy(error));
            return;
        }
        if (m_drill.isEmpty())
            showFrames(frames);
        else
            showFrames(onlyNamed(frames, by(), [this](const QString& name) { return m_drill.isCounted(by()) && m_drill.takes(by(), name, [this](const QString& route) { return serviceOf(route); }); }));
    });
}

void AnalyticsPage::showFrames(const Frames& frames)
{
    const Measure what = measure();
    const QString unit = what == Measure::BytesOut ? tr("bytes/s") : what == Measure::Errors ? tr("errors/s") : what == Measure::Rejections ? tr("rejected/s") : tr("requests/s");
    const ChartData data = what == Measure::Latency ? rankedLatency(frames, by(), 0.95) : rankedSeries(frames, by(), figureOf(what), unit);
    m_chart->setTitle(chartTitle());
    m_chart->setData(data, range());
    const bool any = !data.series.isEmpty();
    m_chart->chart().setState(any ? LiveChart::State::Data : LiveChart::State::Empty,
                              any                                                   ? QString()
                              : !m_drill.isCounted(by())                              ? tr("The gateway counts these each for itself. The log shows the requests of both.")
                              : by() == SeriesBy::Policy && what != Measure::Rejections ? tr("Of policies the gateway counts what they refused: choose Rejections.")
                                                                                        : tr("There was nothing of this in this time."));
    showRows(frames);
}

void AnalyticsPage::showRows(const Frames& frames)
{
    const QHash<QString, drivers::Figures> totals = totalsBy(frames, by());
    quint64 all = 0;
    const bool policies = by() == SeriesBy::Policy;
    for (const drivers::Figures& figures : totals)
        all += policies ? figures.rejected : figures.requests;
    QVector<QString> names(totals.keyBegin(), totals.keyEnd());
    std::sort(names.begin(), names.end());
    const QString chosen = m_table->currentIndex().isValid() ? m_names.value(m_proxy->mapToSource(m_table->currentIndex()).row()) : QString();
    const QLocale locale;
    std::vector<TextTableModel::Row> rows;
    m_names.clear();
    for (const QString& name : std::as_const(names)) {
        const drivers::Figures& f = totals[name];
        if (f.requests == 0 && f.rejected == 0)
            continue;
        const double share = all > 0 ? double(policies ? f.rejected : f.requests) / double(all) : 0;
        const auto milliseconds = [&](double quantile) { return f.latency.count() ? f.latency.quantileNs(quantile) / 1e6 : std::numeric_limits<double>::quiet_NaN(); };
        const double p50 = milliseconds(0.5), p95 = milliseconds(0.95), p99 = milliseconds(0.99);
        const auto bytes = [&](quint64 count) { return locale.formattedDataSize(qint64(count), 1); };
        const auto time = [](double ms) { return std::isfinite(ms) ? shortNumber(ms) : QString(); };
        rows.push_back({{displayName(name), locale.toString(f.requests), percent(share), locale.toString(f.status[5]), locale.toString(f.rejected), bytes(f.bytesIn), bytes(f.bytesOut), time(p50), time(p95), time(p99)},
                        share,
                        {std::numeric_limits<double>::quiet_NaN(), double(f.requests), share, double(f.status[5]), double(f.rejected), double(f.bytesIn), double(f.bytesOut), p50, p95, p99}});
        m_names.append(name);
        if (m_names.size() == kMostRows)
            break;
    }
    m_model->clear();
    m_model->append(std::move(rows));
    if (const qsizetype row = m_names.indexOf(chosen); row >= 0 && !chosen.isEmpty())
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(int(row), 0)));
    m_note->setFullText(tr("%n name(s)", nullptr, int(m_names.size())));
}

QWidget* AnalyticsPage::makeChips()
{
    auto* log = new QPushButton(symbolIcon(QStringLiteral("logs")), tr("Show in the log"), this);
    log->setObjectName(QStringLiteral("showInLog"));
    m_chips->setAction(log);
    connect(log, &QPushButton::clicked, this, [this] { Q_EMIT requestsWanted(m_drill.logFilter()); });
    connect(m_chips, &FilterChips::removed, this, [this](const QString& key) {
        DrillDown drill = m_drill;
        const SeriesBy removed = SeriesBy(key.toInt());
        drill.remove(removed);
        drillTo(drill, removed); // back to where it was chosen
    });
    return m_chips;
}

void AnalyticsPage::drillTo(const DrillDown& drill, SeriesBy by)
{
    m_drill = drill;
    QVector<FilterChips::Chip> chips;
    for (const DrillDown::Step& step : m_drill.steps())
        chips.append({QString::number(int(step.by)), kindTitle(kindOf(step.by)), isolated(displayName(step.name))});
    m_chips->setChips(chips);
    const QSignalBlocker quiet(m_by);
    m_by->setCurrentIndex(std::max(0, m_by->findData(int(by))));
    reload();
}

// First its traffic alone, then itself.
void AnalyticsPage::activateRow(const QModelIndex& index)
{
    const QString name = nameAt(index);
    if (name.isEmpty())
        return;
    if (m_drill.has(by(), name)) {
        openRow(index);
        return;
    }
    DrillDown drill = m_drill;
    drill.add(by(), name);
    drillTo(drill, DrillDown::below(by()));
}

void AnalyticsPage::openMenu(const QPoint& at)
{
    const QModelIndex index = m_table->indexAt(at).isValid() ? m_table->indexAt(at) : m_table->currentIndex();
    const QString name = nameAt(index);
    if (name.isEmpty())
        return;
    DrillDown drill = m_drill;
    drill.add(by(), name);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(symbolIcon(QStringLiteral("filter")), tr("Only this"), this, [this, drill, next = DrillDown::below(by())] { drillTo(drill, next); })->setEnabled(!m_drill.has(by(), name));
    menu->addAction(symbolIcon(QStringLiteral("logs")), tr("Show in the log"), this, [this, drill] { Q_EMIT requestsWanted(drill.logFilter()); });
    menu->addAction(symbolIcon(QStringLiteral("edit")), tr("Open"), this, [this, key = keyOf(kindOf(by()), name)] { Q_EMIT resourceRequested(key); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QString AnalyticsPage::nameAt(const QModelIndex& index) const
{
    return index.isValid() ? m_names.value(m_proxy->mapToSource(index).row()) : QString();
}

QString AnalyticsPage::serviceOf(const QString& route) const
{
    const auto found = const_cast<AnalyticsPage*>(this)->session().resources().find(keyOf(domain::Kind::Route, route));
    return found ? QString::fromStdString(found->key.tenant + '/' + base::stringAt(found->value, "service")) : QString();
}

void AnalyticsPage::openRow(const QModelIndex& index)
{
    const QString name = nameAt(index);
    if (!name.isEmpty())
        Q_EMIT resourceRequested(keyOf(kindOf(by()), name));
}

} // namespace gatehouse::console
