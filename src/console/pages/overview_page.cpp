// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview_page.h"

#include "console/charts/quota_gauges.h"
#include "console/charts/revision_markers.h"
#include "console/connections/gateway_session.h"
#include "console/forms/tone_label.h"
#include "console/models/live_metrics.h"
#include "console/models/quota_watch.h"
#include "console/models/resource_cache.h"
#include "console/models/security_watch.h"
#include "console/pages/call_error_text.h"
#include "console/pages/main_figures.h"
#include "console/pages/request_tail.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"
#include "pages/ui_overview_page.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace gatehouse::console {

namespace {

constexpr int kMinute = 60, kHour = 3600;
constexpr int kTopRows = 6;
constexpr int kRevisions = 100; // flags on the time axis at most
constexpr int kLists = 5; // lists are made anew every so many frames

using drivers::SeriesBy;

} // namespace

OverviewPage::OverviewPage(GatewaySession& session, QWidget* parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::OverviewPage>()), m_showAll(new QPushButton(this)), m_compared(new QComboBox(this)),
      m_notice(new ToneLabel(Tone::Error, this)), m_quotas(new QuotaGauges(this)), m_security(new QPushButton(this))
{
    m_ui->setupUi(this);
    m_notice->setContentsMargins(kSpace3, 0, kSpace3, 6);
    m_notice->hide();
    m_ui->outer->insertWidget(1, m_notice);
    figures().name();
    m_ui->revisionTile->setTitle(tr("Revision"));
    m_ui->requestsChart->setTitle(tr("Requests per second"));
    m_ui->latencyChart->setTitle(tr("Latency, ms"));
    m_ui->latencyChart->setChoices({tr("percentiles"), tr("heat map")}, tr("Latency as"));
    m_ui->rejectionsChart->setTitle(tr("Rejected per second by"));
    m_ui->rejectionsChart->setChoices({tr("policy"), tr("tenant"), tr("route"), tr("consumer")}, tr("Rejections by"));
    m_ui->routesList->setTitle(tr("Top routes"));
    m_ui->consumersList->setTitle(tr("Top consumers"));
    m_ui->policiesList->setTitle(tr("Policies that refuse"));
    m_ui->routesList->setEmptyText(tr("Routes appear here as soon as requests reach them."));
    m_ui->consumersList->setEmptyText(tr("Callers that identify themselves appear here, by name."));
    m_ui->policiesList->setEmptyText(tr("No policy refused anything in this time."));
    m_ui->rejections->setResources(&session.resources());
    m_ui->scroll->setAccessibleName(tr("Overview"));
    m_ui->pauseButton->setIcon(symbolIcon(QStringLiteral("pause")));
    m_ui->hint->hide();
    if (session.connection().isLocalGateway)
        m_range = kMinute; // it has just begun: an hour would be an empty one
    buildRanges();
    buildCompared();
    wireCharts();
    buildQuotas();
    buildSecurity();

    connect(m_ui->pauseButton, &QPushButton::toggled, this, &OverviewPage::setPaused);
    auto* space = new QShortcut(Qt::Key_Space, this, this, [this] { m_ui->pauseButton->toggle(); }, Qt::WidgetShortcut);
    space->setObjectName(QStringLiteral("pauseShortcut"));
    connect(m_ui->routesList, &BarList::activated, this, [this](const QString& name) { goTo(SeriesBy::Route, name); });
    connect(m_ui->consumersList, &BarList::activated, this, [this](const QString& name) { goTo(SeriesBy::Consumer, name); });
    connect(m_ui->policiesList, &BarList::activated, this, [this](const QString& name) { goTo(SeriesBy::Policy, name); });
    connect(m_ui->rejections, &RejectionList::policyActivated, this, [this](const QString& name) { goTo(SeriesBy::Policy, name); });
    connect(m_ui->hintOpen, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("local-gateway")); });
    connect(m_ui->hintCopy, &QPushButton::clicked, this, [this] {
        const auto& listeners = this->session().status().listeners;
        const QString base = listeners.isEmpty() ? QStringLiteral("http://127.0.0.1:8080") : listeners.first().url;
        QApplication::clipboard()->setText(QStringLiteral("curl -i -H 'X-API-Key: YOUR-KEY' %1/").arg(base));
        Q_EMIT messageRequested(tr("Copied"), false);
    });

    LiveMetrics& metrics = session.metrics();
    connect(&metrics, &LiveMetrics::frameAdded, this, [this] {
        if (m_active && !m_paused)
            reload(false);
    });
    connect(&metrics, &LiveMetrics::revisionChanged, this, [this] {
        if (m_active)
            loadRevisions();
    });
    connect(&metrics, &LiveMetrics::connectedChanged, this, &OverviewPage::showStatus);
    connect(&session, &GatewaySession::statusChanged, this, &OverviewPage::showTiles);
    connect(&session, &GatewaySession::stateChanged, this, [this] {
        if (m_active && this->session().state() == GatewaySession::State::Connected)
            loadRevisions();
        reload(true);
    });
    connect(&session.driver(), &drivers::Driver::requestReceived, this, [this](const base::Json& record) {
        if (m_active && !m_paused)
            m_ui->rejections->add(record);
    });
    for (ChartPanel* panel : {m_ui->requestsChart, m_ui->latencyChart, m_ui->rejectionsChart})
        panel->chart().setState(LiveChart::State::Loading, tr("Waiting for the first figures…"));
}

OverviewPage::~OverviewPage()
{
    if (m_lookingAt)
        m_lookingAt->endLooking();
    if (m_securityLookedAt)
        m_securityLookedAt->endLooking();
}

void OverviewPage::buildRanges()
{
    const struct {
        int seconds;
        QString label, name;
    } kRanges[] = {{60, tr("1 min"), tr("Last minute")},          {300, tr("5 min"), tr("Last 5 minutes")},   {900, tr("15 min"), tr("Last 15 minutes")},
                   {kHour, tr("1 h"), tr("Last hour")},           {6 * kHour, tr("6 h"), tr("Last 6 hours")}, {24 * kHour, tr("24 h"), tr("Last 24 hours")}};
    auto* group = new QButtonGroup(this);
    const bool longRanges = session().driver().capabilities().series;
    for (const auto& range : kRanges) {
        if (range.seconds > kHour && !longRanges)
            break;
        auto* button = new QPushButton(range.label, this);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        button->setAccessibleName(range.name);
        button->setToolTip(range.name);
        button->setChecked(range.seconds == m_range);
        group->addButton(button, range.seconds);
        m_ui->ranges->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, &OverviewPage::setRange);
}

void OverviewPage::buildQuotas()
{
    m_ui->contentLayout->addWidget(m_quotas);
    m_quotas->setObjectName(QStringLiteral("quotas"));
    m_quotas->setVisible(session().driver().capabilities().quotas);
    connect(m_quotas, &QuotaGauges::policyActivated, this, [this](const drivers::QuotaUse& quota) { goTo(SeriesBy::Policy, quota.policy); });
    connect(m_quotas, &QuotaGauges::subjectActivated, this, [this](const drivers::QuotaUse& quota) {
        const auto kind = domain::kindFromName(quota.by.toStdString());
        Q_EMIT resourceRequested(kind ? keyOf(*kind, quota.subject) : keyOf(domain::Kind::Policy, quota.policy));
    });
    connect(&session().quotas(), &QuotaWatch::changed, this, &OverviewPage::showQuotas);
    showQuotas();
}

void OverviewPage::showQuotas()
{
    const QuotaWatch& watch = session().quotas();
    m_quotas->setEmptyText(watch.isKnown()         ? tr("No quota has counted anything in its period. A policy of kind quota admits so many requests by the hour, day, week or month; who comes near its end shows here.")
                           : watch.error()         ? callErrorText(watch.error())
                                                   : tr("Waiting for the first figures…"));
    m_quotas->setList(watch.list());
}

void OverviewPage::buildSecurity()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kSpace3, 0, kSpace3, 0);
    row->addWidget(m_security);
    row->addStretch(1);
    m_ui->outer->insertLayout(2, row);
    m_security->setObjectName(QStringLiteral("securityHint"));
    m_security->setAccessibleName(tr("Security"));
    m_security->setProperty("role", QStringLiteral("quiet"));
    m_security->setToolTip(tr("Show them on the page Security"));
    m_security->hide();
    connect(m_security, &QPushButton::clicked, this, [this] { Q_EMIT filteredPageRequested(QStringLiteral("security"), QStringLiteral("code:authentication.none")); });
    connect(&session().security(), &SecurityWatch::changed, this, &OverviewPage::showSecurityHint);
}

void OverviewPage::showSecurityHint()
{
    const auto& report = session().security().inForce();
    const size_t open = report ? report->withoutAuthentication() : 0;
    m_security->setVisible(open > 0);
    if (open == 0)
        return;
    const QString text = tr("%n API(s) without authentication", nullptr, static_cast<int>(open));
    m_security->setText(text);
    m_security->setAccessibleName(text);
    m_security->setIcon(symbolIcon(QStringLiteral("warning"), themeColours(this).warning));
}

void OverviewPage::buildCompared()
{
    m_showAll->setProperty("role", QStringLiteral("segment"));
    m_showAll->setIcon(symbolIcon(QStringLiteral("search")));
    m_showAll->setText(tr("Show all"));
    m_showAll->setToolTip(tr("Back to the whole time (0, or a double click on a chart)"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_showAll->hide();
    connect(m_showAll, &QPushButton::clicked, this, [this] { setView(0, 0); });
    m_compared->setObjectName(QStringLiteral("compared"));
    m_compared->setAccessibleName(tr("Compare with"));
    m_compared->setToolTip(tr("Draws what was at the same time before, dashed"));
    m_compared->addItem(tr("Compare with…"), 0);
    m_compared->addItem(tr("an hour before"), kHour);
    m_compared->addItem(tr("a day before"), 24 * kHour);
    m_compared->addItem(tr("a week before"), 7 * 24 * kHour);
    m_compared->setVisible(session().driver().capabilities().series);
    connect(m_compared, &QComboBox::currentIndexChanged, this, [this] { setCompared(m_compared->currentData().toInt()); });
    const int after = m_ui->ranges->count();
    m_ui->ranges->insertWidget(after, m_compared);
    m_ui->ranges->insertWidget(after + 1, m_showAll);
}

void OverviewPage::setView(qint64 beginMs, qint64 endMs)
{
    for (ChartPanel* panel : {m_ui->requestsChart, m_ui->latencyChart, m_ui->rejectionsChart})
        panel->chart().setView(beginMs, endMs);
    m_showAll->setVisible(endMs > beginMs);
    m_showAll->setAccessibleDescription(endMs > beginMs ? tr("Shown: %1 to %2").arg(dayTimeText(QDateTime::fromMSecsSinceEpoch(beginMs)), dayTimeText(QDateTime::fromMSecsSinceEpoch(endMs))) : QString());
}

void OverviewPage::setCompared(int secondsBefore)
{
    m_comparedSeconds = secondsBefore;
    forgetEarlier();
    const QSignalBlocker quiet(m_compared);
    m_compared->setCurrentIndex(std::max(0, m_compared->findData(secondsBefore)));
    reload(true); // which asks for what was before, too
}

void OverviewPage::forgetEarlier()
{
    m_earlier.clear();
    m_earlierTold = false;
    m_sinceEarlier.invalidate();
}

// The past stays as it was: it is asked again only as far as time goes on.
void OverviewPage::fetchEarlier()
{
    if (m_comparedSeconds == 0 || (m_sinceEarlier.isValid() && m_sinceEarlier.elapsed() < std::max(5000, m_range * 1000 / 20)))
        return;
    m_sinceEarlier.start();
    const int before = m_comparedSeconds, range = m_range;
    const int step = LiveMetrics::stepOf(range);
    const qint64 to = QDateTime::currentMSecsSinceEpoch() - qint64(before) * 1000;
    session().driver().series(SeriesBy::Total, to - qint64(range) * 1000, to + qint64(range) * 50 + 10'000, step, this, [this, before, range](const drivers::Reply<Frames>& reply) {
        if (before != m_comparedSeconds || range != m_range)
            return; // the user went on
        // Once for each choice: who wants to compare knows by then that there is nothing.
        const bool tell = !std::exchange(m_earlierTold, true);
        if (!reply.ok()) {
            if (tell)
                Q_EMIT messageRequested(callErrorText(reply.error), true);
            return;
        }
        m_earlier = reply.value;
        if (m_earlier.isEmpty() && tell)
            Q_EMIT messageRequested(tr("The gateway has no figures from that time."), false);
        reload(false);
    });
}

void OverviewPage::wireCharts()
{
    LiveChart* const charts[] = {&m_ui->requestsChart->chart(), &m_ui->latencyChart->chart(), &m_ui->rejectionsChart->chart()};
    for (LiveChart* chart : charts) {
        for (LiveChart* other : charts)
            if (other != chart)
                connect(chart, &LiveChart::cursorMoved, other, &LiveChart::setCursorTime);
        connect(chart, &LiveChart::viewWanted, this, &OverviewPage::setView);
        connect(chart, &LiveChart::timeActivated, this, [this](qint64 timeMs) {
            Q_EMIT requestsWanted({{QStringLiteral("from"), QString::number(timeMs)}, {QStringLiteral("seconds"), QString::number(std::max(60, m_range / 60))}});
        });
        connect(chart, &LiveChart::markerActivated, this, [this](quint64 number) { Q_EMIT revisionRequested(number); });
    }
    for (ChartPanel* panel : {m_ui->requestsChart, m_ui->latencyChart, m_ui->rejectionsChart})
        connect(panel, &ChartPanel::messageRequested, this, &Page::messageRequested);
    for (ChartPanel* panel : {m_ui->latencyChart, m_ui->rejectionsChart})
        connect(panel, &ChartPanel::chosen, this, [this] { reload(true); });
}

// What changed when the curve turned. Without an answer the flags stay as they were: the history page tells what is wrong.
void OverviewPage::loadRevisions()
{
    if (!session().driver().capabilities().revisions)
        return;
    session().driver().revisions(0, kRevisions, this, [this](const drivers::Reply<QVector<drivers::Revision>>& reply) {
        if (!reply.ok())
            return;
        const QVector<ChartMarker> markers = revisionMarkers(reply.value);
        for (ChartPanel* panel : {m_ui->requestsChart, m_ui->latencyChart, m_ui->rejectionsChart})
            panel->chart().setMarkers(markers);
    });
}

void OverviewPage::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (active) {
        if (session().driver().capabilities().liveRequests)
            RequestTail::of(session().driver()).start({});
        m_lookingAt = &session().quotas();
        m_lookingAt->beginLooking();
        m_lookingAt->refresh();
        m_securityLookedAt = &session().security();
        m_securityLookedAt->beginLooking();
        showSecurityHint();
        loadRevisions();
        reload(true);
    } else {
        m_lookingAt->endLooking();
        m_lookingAt.clear();
        m_securityLookedAt->endLooking();
        m_securityLookedAt.clear();
        if (session().driver().capabilities().liveRequests)
            RequestTail::of(session().driver()).stop();
    }
}

void OverviewPage::refresh()
{
    session().quotas().refresh();
    loadRevisions();
    reload(true);
}

void OverviewPage::setRange(int seconds)
{
    m_range = seconds;
    setView(0, 0);
    forgetEarlier();
    reload(true);
}

void OverviewPage::setPaused(bool paused)
{
    m_paused = paused;
    m_ui->pauseButton->setChecked(paused);
    m_ui->pauseButton->setText(paused ? tr("Go on") : tr("Pause"));
    m_ui->pauseButton->setIcon(symbolIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    showStatus();
    if (!paused)
        reload(true);
}

void OverviewPage::fetch(SeriesBy by, std::function<void(const Frames&)> show)
{
    const int range = m_range;
    session().metrics().range(range, by, this, [this, range, show = std::move(show)](const Frames& frames, const drivers::CallError& error) {
        if (range != m_range)
            return; // the user went on
        if (error) {
            showFailure(error);
            return;
        }
        show(frames);
    });
}

void OverviewPage::reload(bool lists)
{
    showStatus();
    if (session().state() == GatewaySession::State::Failed && session().metrics().frames().empty()) {
        showFailure(session().error());
        return;
    }
    // Coarse ranges change seldom; and a gateway with thousands of names must not keep the window busy.
    if (!lists && m_sinceUpdate.isValid() && m_sinceUpdate.elapsed() < std::max<qint64>(m_range > kHour ? 10'000 : 0, m_lastCost * 20)) {
        showTiles();
        return;
    }
    QElapsedTimer cost;
    cost.start();
    showTiles();
    fetch(SeriesBy::Total, [this](const Frames& frames) { showTotals(frames); });
    fetch(rejectionBy(), [this](const Frames& frames) { showRejections(frames); });
    // The lists change slower than the curves.
    const auto& live = session().metrics().frames();
    if (lists || m_range > kHour || live.size() < MainFigures::kSeconds || live.back().timeMs / 1000 % kLists == 0)
        for (const SeriesBy by : {SeriesBy::Route, SeriesBy::Consumer, SeriesBy::Policy})
            fetch(by, [this, by](const Frames& frames) { showTop(by, frames); });
    m_lastCost = cost.elapsed();
    m_sinceUpdate.start();
}

void OverviewPage::showFailure(const drivers::CallError& error)
{
    QString sentence = callErrorText(error);
    if (const QString remedy = callErrorRemedy(error); !remedy.isEmpty())
        sentence += QLatin1Char('\n') + remedy;
    // What was there before is still true of its time.
    for (ChartPanel* panel : {m_ui->requestsChart, m_ui->latencyChart, m_ui->rejectionsChart})
        if (panel->chart().data().isEmpty())
            panel->chart().setState(LiveChart::State::Error, sentence);
}

void OverviewPage::showTotals(const Frames& frames)
{
    fetchEarlier();
    const bool heat = m_ui->latencyChart->choice() == 1;
    ChartData requests = statusSeries(frames), latency = heat ? latencyHeat(frames) : latencySeries(frames);
    if (m_comparedSeconds > 0 && !m_earlier.isEmpty()) {
        const qint64 before = qint64(m_comparedSeconds) * 1000;
        requests.series.append(earlierSeries(requests, m_earlier, before, m_compared->currentText(), requestsPerSecond));
        if (!heat)
            latency.series.append(earlierSeries(latency, m_earlier, before, tr("p95 %1").arg(m_compared->currentText()), p95Milliseconds));
    }
    m_ui->requestsChart->setData(requests, m_range);
    m_ui->latencyChart->setData(latency, m_range);
    const bool traffic = std::any_of(frames.cbegin(), frames.cend(), [](const auto& frame) { return frame.total.requests > 0; });
    const auto state = traffic ? LiveChart::State::Data : LiveChart::State::Empty;
    m_ui->requestsChart->chart().setState(state, traffic ? QString() : tr("No requests in this time. Send one, and it shows here within a second."));
    m_ui->latencyChart->chart().setState(state, traffic ? QString() : tr("Without requests there is no latency."));
    showHint(frames);
}

void OverviewPage::showHint(const Frames& frames)
{
    const bool traffic = std::any_of(frames.cbegin(), frames.cend(), [](const auto& frame) { return frame.total.requests > 0; });
    const bool show = !traffic && session().state() == GatewaySession::State::Connected;
    if (show && m_ui->hint->isHidden()) {
        const bool local = session().connection().isLocalGateway;
        m_ui->hintText->setText(local ? tr("The gateway is ready and waits for its first request. Send one from the request panel, or turn on the sample traffic there.")
                                      : tr("The gateway is ready; no request came in this time."));
        m_ui->hintOpen->setVisible(local);
    }
    m_ui->hint->setVisible(show);
}

SeriesBy OverviewPage::rejectionBy() const
{
    static constexpr SeriesBy kBy[] = {SeriesBy::Policy, SeriesBy::Tenant, SeriesBy::Route, SeriesBy::Consumer};
    return kBy[std::clamp(m_ui->rejectionsChart->choice(), 0, 3)];
}

void OverviewPage::showRejections(const Frames& frames)
{
    ChartData data = rejectionSeries(frames, rejectionBy());
    if (m_comparedSeconds > 0 && !m_earlier.isEmpty())
        data.series.append(earlierSeries(data, m_earlier, qint64(m_comparedSeconds) * 1000, m_compared->currentText(), rejectedPerSecond));
    m_ui->rejectionsChart->setData(data, m_range);
    m_ui->rejectionsChart->chart().setState(data.series.isEmpty() ? LiveChart::State::Empty : LiveChart::State::Data,
                                            data.series.isEmpty() ? tr("Nothing was refused in this time.") : QString());
}

void OverviewPage::showTop(SeriesBy by, const Frames& frames)
{
    const bool policies = by == SeriesBy::Policy;
    const auto sums = sumsBy(frames, by, [policies](const drivers::Figures& figures) { return policies ? figures.rejected : figures.requests; });
    QVector<std::pair<quint64, QString>> order;
    order.reserve(sums.size());
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        order.append({it.value(), it.key()});
    const qsizetype shown = std::min<qsizetype>(kTopRows, order.size());
    std::partial_sort(order.begin(), order.begin() + shown, order.end(),
                      [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    QVector<BarList::Row> rows;
    for (qsizetype i = 0; i < shown; ++i)
        rows.append({order[i].second, isolated(displayName(order[i].second)), double(order[i].first), shortNumber(double(order[i].first))});
    BarList* list = policies ? m_ui->policiesList : by == SeriesBy::Route ? m_ui->routesList : m_ui->consumersList;
    list->setBarColour(policies ? themeColours(this).rejected : themeColours(this).status2xx);
    list->setRows(rows);
}

MainFigures OverviewPage::figures() const
{
    return {m_ui->requestsTile, m_ui->errorsTile, m_ui->rejectedTile, m_ui->latencyTile, m_ui->connectionsTile};
}

void OverviewPage::showTiles()
{
    const auto& status = session().status();
    const QLocale locale;
    m_ui->revisionTile->setValue(status.revision ? locale.toString(status.revision) : QStringLiteral("–"));
    m_ui->revisionTile->setNote(status.version.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(displayName(status.program, 40), displayName(status.version, 20)));
    if (m_paused)
        return;
    figures().show(session().metrics().recent(MainFigures::kSeconds), status.workers);
}

void OverviewPage::showStatus()
{
    const LiveMetrics& metrics = session().metrics();
    QString text;
    if (m_paused)
        text = tr("Paused");
    else if (session().state() == GatewaySession::State::Failed)
        text = displayName(session().error().title, 200);
    else if (!metrics.connected())
        text = metrics.reason().isEmpty() ? tr("Connecting to the live stream…") : silentStreamText(metrics.reason());
    else
        text = tr("Live");
    m_ui->streamLabel->setFullText(text);
    // Charts without data say it themselves.
    const bool failed = session().state() == GatewaySession::State::Failed;
    const bool silent = failed || (!metrics.connected() && !metrics.reason().isEmpty());
    m_notice->setText(failed ? notFreshText(session().error()) : silent ? text : QString());
    m_notice->setVisible(silent && !metrics.frames().empty());
}

void OverviewPage::goTo(SeriesBy by, const QString& name)
{
    const domain::Kind kind = by == SeriesBy::Route ? domain::Kind::Route : by == SeriesBy::Consumer ? domain::Kind::Consumer : domain::Kind::Policy;
    Q_EMIT resourceRequested(keyOf(kind, name));
}

} // namespace gatehouse::console
