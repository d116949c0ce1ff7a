// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/wall_window.h"

#include "console/app/theme.h"
#include "console/charts/chart_panel.h"
#include "console/charts/metrics_series.h"
#include "console/models/live_metrics.h"
#include "console/pages/call_error_text.h"
#include "console/pages/overview_page.h"
#include "console/widgets/display.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/stat_tile.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace gatehouse::console {

namespace {

constexpr double kLinesOfScale = 540; // a window of this height has text of the usual size, so a screen of 1080 lines twice that
constexpr double kLeastScale = 1, kMostScale = 6;
constexpr double kLostPointSize = 14; // what must not be overlooked
constexpr int kCostShare = 20; // drawing may take one part in so many of the time

// A plain widget is no window to a screen reader, whatever it is shown as.
QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* wall = className == QLatin1String(WallWindow::staticMetaObject.className()) ? qobject_cast<WallWindow*>(object) : nullptr;
    return wall ? new QAccessibleWidget(wall, QAccessible::Window) : nullptr;
}

} // namespace

WallWindow::WallWindow(GatewaySession& session, QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session), m_name(new ElidedLabel(this)), m_lost(new ElidedLabel(this)),
      m_figures{addTile("requestsTile"), addTile("errorsTile"), addTile("rejectedTile"), addTile("latencyTile"), addTile("connectionsTile")},
      m_requests(addChart("requestsChart", OverviewPage::tr("Requests per second"))), m_latency(addChart("latencyChart", OverviewPage::tr("Latency, ms"))),
      m_rejections(addChart("rejectionsChart", tr("Rejected per second by policy")))
{
    QAccessible::installFactory(makeInterface); // more than once does no harm
    setObjectName(QStringLiteral("wall"));
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    const QString name = displayName(session.connection().name);
    setWindowTitle(tr("%1 on the wall").arg(name) + QStringLiteral(" — Gatehouse"));
    m_name->setProperty("role", QStringLiteral("title"));
    m_name->setFullText(name);
    m_lost->setObjectName(QStringLiteral("lost"));
    m_lost->setProperty("role", QStringLiteral("error"));
    m_lost->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_figures.name();

    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace6);
    head->addWidget(m_name, 1);
    head->addWidget(m_lost, 2);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(kSpace4);
    for (StatTile* tile : {m_figures.requests, m_figures.errors, m_figures.rejected, m_figures.latency, m_figures.connections})
        tiles->addWidget(tile, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(kSpace4);
    lower->addWidget(m_latency, 1);
    lower->addWidget(m_rejections, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace6);
    layout->setSpacing(kSpace4);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // the text follows the window, not the window the text
    layout->addLayout(head);
    layout->addLayout(tiles);
    layout->addWidget(m_requests, 1);
    layout->addLayout(lower, 1);

    connect(&session.metrics(), &LiveMetrics::frameAdded, this, &WallWindow::reload);
    connect(&session.metrics(), &LiveMetrics::connectedChanged, this, &WallWindow::showState);
    connect(&session, &GatewaySession::stateChanged, this, &WallWindow::showState);
    // Each by itself: below a style sheet Qt hands no palette down either.
    const QPalette dark = Theme::palette(darkColours());
    setPalette(dark);
    for (QWidget* widget : findChildren<QWidget*>())
        widget->setPalette(dark);
    fit();
    reload();
    showState();
}

WallWindow::~WallWindow() = default;

StatTile* WallWindow::addTile(const char* name)
{
    auto* tile = new StatTile(this);
    tile->setObjectName(QLatin1String(name));
    tile->setAttribute(Qt::WA_TransparentForMouseEvents);
    return tile;
}

ChartPanel* WallWindow::addChart(const char* name, const QString& title)
{
    auto* panel = new ChartPanel(this);
    panel->setObjectName(QLatin1String(name));
    panel->setTitle(title);
    panel->setLookOnly();
    panel->chart().setState(LiveChart::State::Loading, OverviewPage::tr("Waiting for the first figures…"));
    return panel;
}

void WallWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void WallWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// In steps: a style sheet is dear.
void WallWindow::fit()
{
    const double scale = std::clamp(std::round(height() / kLinesOfScale * 4) / 4, kLeastScale, kMostScale);
    if (scale == m_scale)
        return;
    m_scale = scale;
    // By the sheet, as Qt hands no font down to widgets below one.
    setStyleSheet(Theme::styleSheet(darkColours(), scale) + QStringLiteral("QWidget { font-size: %1pt; } #lost { font-size: %2pt; font-weight: 600; }").arg(Theme::kPointSize * scale).arg(kLostPointSize * scale));
    for (ChartPanel* panel : {m_requests, m_latency, m_rejections})
        panel->chart().setStroke(scale);
}

void WallWindow::fetch(drivers::SeriesBy by, const std::function<void(const Frames&)>& show)
{
    m_session.metrics().range(kRange, by, this, [this, show](const Frames& frames, const drivers::CallError& error) {
        if (!error)
            show(frames);
        else
            showState(); // what was there before is still true of its time
    });
}

void WallWindow::reload()
{
    if (m_sinceReload.isValid() && m_sinceReload.elapsed() < m_lastCost * kCostShare)
        return;
    QElapsedTimer cost;
    cost.start();
    m_figures.show(m_session.metrics().recent(MainFigures::kSeconds), m_session.status().workers);
    fetch(drivers::SeriesBy::Total, [this](const Frames& frames) { showTotals(frames); });
    fetch(drivers::SeriesBy::Policy, [this](const Frames& frames) {
        const ChartData data = rejectionSeries(frames, drivers::SeriesBy::Policy);
        m_rejections->setData(data, kRange);
        m_rejections->chart().setState(data.series.isEmpty() ? LiveChart::State::Empty : LiveChart::State::Data,
                                       data.series.isEmpty() ? OverviewPage::tr("Nothing was refused in this time.") : QString());
    });
    m_lastCost = cost.elapsed();
    m_sinceReload.start();
}

void WallWindow::showTotals(const Frames& frames)
{
    m_requests->setData(statusSeries(frames), kRange);
    m_latency->setData(latencySeries(frames), kRange);
    const bool traffic = std::any_of(frames.cbegin(), frames.cend(), [](const auto& frame) { return frame.total.requests > 0; });
    const auto state = traffic ? LiveChart::State::Data : LiveChart::State::Empty;
    m_requests->chart().setState(state, traffic ? QString() : tr("No requests in this time."));
    m_latency->chart().setState(state, traffic ? QString() : OverviewPage::tr("Without requests there is no latency."));
}

void WallWindow::showState()
{
    const LiveMetrics& metrics = m_session.metrics();
    const auto& frames = metrics.frames();
    const bool failed = m_session.state() == GatewaySession::State::Failed;
    if (!failed && metrics.connected()) {
        m_lost->setFullText({});
        return;
    }
    if (frames.empty()) {
        m_lost->setFullText(failed ? displayName(callErrorText(m_session.error()), 200) : QString());
        return;
    }
    // Curves that stand still look like calm: whoever walks by must see that they are old.
    const QString since = timeText(QDateTime::fromMSecsSinceEpoch(frames.back().timeMs).time());
    const QString reason = failed ? callErrorText(m_session.error()) : metrics.reason();
    const QString told = tr("Connection lost, figures from %1").arg(since);
    m_lost->setFullText(reason.isEmpty() ? told : told + QStringLiteral(" · ") + displayName(reason, 160));
}

} // namespace gatehouse::console
