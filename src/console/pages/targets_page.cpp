// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/targets_page.h"

#include "console/charts/health_delegate.h"
#include "console/charts/metrics_series.h"
#include "console/charts/time_header.h"
#include "console/connections/gateway_session.h"
#include "console/models/live_metrics.h"
#include "console/pages/call_error_text.h"
#include "console/pages/column_sets.h"
#include "console/pages/health_legend.h"
#include "console/pages/query_proxy_model.h"
#include "console/pages/table_setup.h"
#include "console/pages/text_table_model.h"
#include "console/widgets/display.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/empty_state.h"
#include "console/widgets/filter_edit.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gatehouse::console {

namespace {

using State = drivers::TargetHealth::State;

constexpr int kMinute = 60, kHour = 3600;
constexpr int kPollMs = 5'000;
constexpr int kFiguresMs = 15'000, kMostFiguresMs = 120'000; // between two questions for them
enum Column { Target, Service, StateNow, Since, History, Requests, Errors, P95, Ejections };

QColor colourOf(State state, const ThemeColours& colours)
{
    return state == State::Up ? colours.ok : state == State::Down ? colours.danger : state == State::Ejected ? colours.warning : colours.muted;
}

// Of today the time alone.
QString sinceCell(qint64 sinceMs, qint64 nowMs)
{
    if (sinceMs <= 0)
        return {};
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(sinceMs);
    return since.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date() ? timeText(since.time()) : dateTimeText(since);
}

QString stateCell(const drivers::TargetHealth& target)
{
    const QLocale locale;
    if (target.state == State::Ejected && target.ejectedSeconds > 0)
        return TargetsPage::tr("Ejected, %1 s left").arg(locale.toString(std::ceil(target.ejectedSeconds), 'f', 0));
    if (target.state == State::Up && target.failures > 0)
        return TargetsPage::tr("Up, %n failure(s) in a row", nullptr, int(std::min<quint64>(target.failures, INT_MAX)));
    return healthStateText(target.state);
}

} // namespace

TargetsPage::TargetsPage(GatewaySession& session, QWidget* parent)
    : Page(session, parent), m_range(new QComboBox(this)), m_filter(new FilterEdit(this)), m_note(new ElidedLabel(this)), m_problem(new ElidedLabel(this)), m_reading(new ElidedLabel(this)),
      m_model(new TextTableModel({tr("Target"), tr("Service"), tr("State"), tr("Since"), tr("History"), tr("Requests"), tr("5xx"), tr("p95 ms"), tr("Ejections")}, kMostTargets, this)),
      m_proxy(new QueryProxyModel({{QStringLiteral("target"), tr("Target")},
                                   {QStringLiteral("service"), tr("Service")},
                                   {QStringLiteral("state"), tr("State")},
                                   {QStringLiteral("since"), tr("Since"), ValueType::Number},
                                   {QStringLiteral("history"), tr("History"), ValueType::Number},
                                   {QStringLiteral("requests"), tr("Requests"), ValueType::Number},
                                   {QStringLiteral("errors"), tr("5xx"), ValueType::Number},
                                   {QStringLiteral("p95"), tr("p95 ms"), ValueType::Number},
                                   {QStringLiteral("ejections"), tr("Ejections"), ValueType::Number}},
                                  [this](int row, int column) { return m_model->number(row, column); }, this)),
      m_table(new QTableView(this)), m_header(new TimeHeader(History, m_table)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setHorizontalHeader(m_header);
    setUpTable(m_table, QStringLiteral("targets"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Targets"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {Requests, Errors, P95, Ejections})
        m_model->setNumeric(column);
    m_model->setColours([this](const TextTableModel::Row& row, int column) -> QVariant {
        return column == StateNow ? QVariant(colourOf(State(row.data.toInt()), themeColours(this))) : QVariant();
    });
    const int widths[] = {165, 125, 95, 105, 245, 80, 52, 66, 80};
    for (int i = 0; i <= Ejections; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->setItemDelegateForColumn(History, new HealthDelegate([this](const QModelIndex& index) { return segmentsOf(index); }, m_table));
    m_table->sortByColumn(Target, Qt::AscendingOrder); // unless chosen otherwise
    m_columnSets = std::make_unique<ColumnSets>(m_table, QStringLiteral("targets"));
    m_columnSets->restoreLast();
    useColumnMenu(m_table, [this](QMenu* menu) { m_columnSets->fillMenu(menu); });
    m_empty->setIcon(QStringLiteral("upstreams"));
    auto* toApis = m_empty->addButton(tr("Go to APIs"), true);
    connect(toApis, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("apis")); });
    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(kSpace2);
    belowLayout->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(kSpace3);
    foot->addWidget(m_reading, 1);
    foot->addWidget(new HealthLegend(this));
    belowLayout->addLayout(foot);
    m_stack->addWidget(below);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, 10, kSpace3, kSpace2);
    layout->setSpacing(kSpace2);
    layout->addWidget(makeBar());
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    m_problem->hide();
    m_problem->setProperty("role", QStringLiteral("muted"));
    m_reading->setProperty("role", QStringLiteral("muted"));
    m_empty->setTitle(tr("Waiting for the gateway…"));
    m_stack->setCurrentWidget(m_empty);
    toApis->hide();
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &TargetsPage::load);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int row = m_proxy->mapToSource(index).row(); row >= 0 && row < m_targets.size())
            Q_EMIT resourceRequested(keyOf(domain::Kind::Service, m_targets[row].service));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TargetsPage::showReading);
    connect(&session, &GatewaySession::stateChanged, this, &TargetsPage::refresh);
}

TargetsPage::~TargetsPage()
{
    m_columnSets->keepLast();
}

QWidget* TargetsPage::makeBar()
{
    auto* bar = new QWidget(this);
    m_range->setAccessibleName(tr("Time"));
    const std::pair<QString, int> ranges[] = {{tr("Last 5 minutes"), 5 * kMinute}, {tr("Last 15 minutes"), 15 * kMinute}, {tr("Last hour"), kHour}, {tr("Last 6 hours"), 6 * kHour}, {tr("Last 24 hours"), 24 * kHour}, {tr("Last 7 days"), 7 * 24 * kHour}};
    for (const auto& [text, seconds] : ranges)
        m_range->addItem(text, seconds);
    m_range->setCurrentIndex(session().connection().isLocalGateway ? 0 : 2);
    connect(m_range, &QComboBox::currentIndexChanged, this, &TargetsPage::refresh);
    m_filter->setAccessibleName(tr("Filter targets"));
    m_filter->setPlaceholderText(tr("Filter, such as state:down"));
    m_proxy->follow(m_filter, QStringLiteral("targets"));
    m_filter->reachFrom(this);
    connect(m_filter, &FilterEdit::problemShown, this, [this](const QString& text) {
        m_problem->setFullText(text);
        m_problem->setVisible(!text.isEmpty());
    });
    connect(m_filter, &FilterEdit::leaveRequested, this, [this] { m_table->setFocus(); });
    auto* exportButton = new QPushButton(tr("Export…"), this);
    connect(exportButton, &QPushButton::clicked, this, [this] { saveExport(this, QStringLiteral("targets.csv"), toCsv(*m_proxy), [this](const QString& text, bool isError) { Q_EMIT messageRequested(text, isError); }); });
    m_note->setProperty("role", QStringLiteral("muted"));
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpace2);
    line->addWidget(m_filter, 2);
    line->addWidget(m_range);
    line->addWidget(m_note, 1);
    line->addWidget(exportButton);
    return bar;
}

int TargetsPage::range() const
{
    return m_range->currentData().toInt();
}

void TargetsPage::setActive(bool active)
{
    m_active = active;
    if (active) {
        m_poll.start();
        refresh();
    } else {
        m_poll.stop();
    }
}

void TargetsPage::focusFilter()
{
    m_filter->setFocus();
}

void TargetsPage::refresh()
{
    m_sinceFigures.invalidate();
    m_asking = false;
    load();
}

void TargetsPage::load()
{
    if (!m_active || m_asking)
        return;
    if (session().state() == GatewaySession::State::Failed) {
        showFailure(session().error());
        return;
    }
    m_asking = true;
    const int turn = ++m_turn;
    session().driver().targets({}, kMostTargets, this, [this, turn](const drivers::Reply<drivers::TargetList>& reply) {
        if (turn != m_turn)
            return;
        m_asking = false;
        if (reply.ok())
            showTargets(reply.value, QDateTime::currentMSecsSinceEpoch());
        else
            showFailure(reply.error);
    });
    loadFigures();
}

// What targets answered is not in the live stream that the console keeps: it is asked from the gateway's series.
void TargetsPage::loadFigures()
{
    if (!session().driver().capabilities().series || (m_sinceFigures.isValid() && m_sinceFigures.elapsed() < std::clamp(range() * 1000 / 60, kFiguresMs, kMostFiguresMs)))
        return;
    m_sinceFigures.start();
    const int asked = range();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    session().driver().series(drivers::SeriesBy::Target, now - qint64(asked) * 1000, now, LiveMetrics::stepOf(asked), this, [this, asked](const drivers::Reply<Frames>& reply) {
        if (!reply.ok() || asked != range())
            return; // the next answer will have them
        m_figures = totalsBy(reply.value, drivers::SeriesBy::Target);
        if (!m_targets.isEmpty())
            showTargets({m_targets, quint64(m_targets.size())}, QDateTime::currentMSecsSinceEpoch());
    });
}

void TargetsPage::showTargets(const drivers::TargetList& list, qint64 nowMs)
{
    const QModelIndex current = m_table->currentIndex();
    const QString chosen = current.isValid() ? m_targets.value(m_proxy->mapToSource(current).row()).seriesName() : QString();
    const int chosenColumn = current.column(), scrolled = m_table->verticalScrollBar()->value();
    const qint64 fromMs = nowMs - qint64(range()) * 1000;
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const QLocale locale;
    m_targets = list.items;
    m_segments.clear();
    std::vector<TextTableModel::Row> rows;
    int down = 0, ejected = 0, again = -1;
    for (const drivers::TargetHealth& target : std::as_const(m_targets)) {
        down += target.state == State::Down;
        ejected += target.state == State::Ejected;
        if (target.seriesName() == chosen)
            again = int(rows.size());
        m_segments.append(healthSegments(target, fromMs, nowMs));
        const drivers::Figures figures = m_figures.value(target.seriesName());
        const double p95 = figures.latency.count() ? figures.latency.quantileNs(0.95) / 1e6 : kNone;
        const qint64 since = healthSinceMs(target);
        rows.push_back({{displayName(target.url), displayName(target.service), stateCell(target), sinceCell(since, nowMs),
                         healthSentence(m_segments.last()), locale.toString(figures.requests), locale.toString(figures.status[5]), std::isfinite(p95) ? shortNumber(p95) : QString(),
                         locale.toString(target.ejections)},
                        int(target.state),
                        {kNone, kNone, kNone, double(since), upShare(m_segments.last()), double(figures.requests), double(figures.status[5]), p95, double(target.ejections)}});
    }
    m_model->clear();
    m_model->append(std::move(rows));
    m_header->setRange(fromMs, nowMs);
    if (again >= 0)
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(again, std::max(0, chosenColumn))));
    m_table->verticalScrollBar()->setValue(scrolled);
    QStringList parts{tr("%n target(s)", nullptr, int(m_targets.size()))};
    if (list.total > quint64(m_targets.size()))
        parts = {tr("%1 of %2 targets").arg(locale.toString(m_targets.size()), locale.toString(list.total))};
    if (down > 0)
        parts << tr("%n down", nullptr, down);
    if (ejected > 0)
        parts << tr("%n ejected", nullptr, ejected);
    m_note->setFullText(parts.join(QStringLiteral(", ")));
    if (m_targets.isEmpty()) {
        m_empty->setTitle(tr("No targets yet"));
        m_empty->setText(tr("Targets are where a service's requests go. Give a service one or more: how each is, and how it was, shows here."));
        m_empty->findChild<QPushButton*>()->show();
    }
    m_stack->setCurrentIndex(m_targets.isEmpty() ? 1 : 0);
    showReading();
}

void TargetsPage::showFailure(const drivers::CallError& error)
{
    // What was there before is still true of its time.
    m_note->setFullText(displayName(error.title, 200));
    if (!m_targets.isEmpty())
        return;
    m_empty->setTitle(tr("The targets can't be shown"));
    m_empty->setText(callErrorText(error) + QLatin1Char('\n') + callErrorRemedy(error));
    m_empty->findChild<QPushButton*>()->hide();
    m_stack->setCurrentWidget(m_empty);
}

void TargetsPage::showReading()
{
    const QModelIndex index = m_table->currentIndex();
    const int row = index.isValid() ? m_proxy->mapToSource(index).row() : -1;
    m_reading->setFullText(row < 0 || row >= m_targets.size() ? tr("Choose a target to read how it was; double click opens its service.")
                                                              : isolated(displayName(m_targets[row].url)) + QStringLiteral(": ") + healthSentence(m_segments[row]));
}

QVector<HealthSegment> TargetsPage::segmentsOf(const QModelIndex& index) const
{
    return m_segments.value(m_proxy->mapToSource(index).row());
}

} // namespace gatehouse::console
