// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/main_figures.h"

#include "console/pages/overview_page.h"
#include "console/widgets/stat_tile.h"
#include "console/widgets/theme_colours.h"

#include <algorithm>
#include <utility>

namespace gatehouse::console {

namespace {
constexpr int kRateFrames = 5;
} // namespace

void MainFigures::name() const
{
    requests->setTitle(OverviewPage::tr("Requests"));
    errors->setTitle(OverviewPage::tr("Errors"));
    rejected->setTitle(OverviewPage::tr("Rejected"));
    latency->setTitle(OverviewPage::tr("Latency p95"));
    connections->setTitle(OverviewPage::tr("Connections"));
}

void MainFigures::show(const Frames& recent, int workers) const
{
    if (recent.isEmpty())
        return;
    const auto now = totalOf(recent, kRateFrames), minute = totalOf(recent, kSeconds);
    const double seconds = double(std::min<qsizetype>(kRateFrames, recent.size()));
    const ThemeColours& colours = themeColours(requests);
    QVector<double> requestTrend, rejectedTrend;
    for (const auto& frame : std::as_const(recent)) {
        requestTrend.append(double(frame.total.requests));
        rejectedTrend.append(double(frame.total.rejected));
    }
    requests->setValue(shortNumber(double(now.requests) / seconds), OverviewPage::tr("/s"));
    requests->setNote(OverviewPage::tr("%1 in the last minute").arg(shortNumber(double(minute.requests))));
    requests->setTrend(requestTrend, colours.status2xx);
    const double failed = minute.requests ? 100.0 * double(minute.status[5]) / double(minute.requests) : 0;
    const double refused = minute.requests ? 100.0 * double(minute.status[4]) / double(minute.requests) : 0;
    errors->setValue(shortNumber(failed), OverviewPage::tr("%"), failed >= 5 ? StatTile::Tone::Danger : failed >= 1 ? StatTile::Tone::Warning : StatTile::Tone::Normal);
    errors->setNote(OverviewPage::tr("5xx; 4xx: %1 %").arg(shortNumber(refused)));
    rejected->setValue(shortNumber(double(now.rejected) / seconds), OverviewPage::tr("/s"));
    rejected->setNote(OverviewPage::tr("%1 in the last minute").arg(shortNumber(double(minute.rejected))));
    rejected->setTrend(rejectedTrend, colours.rejected);
    const auto& times = minute.latency;
    latency->setValue(times.count() ? shortNumber(times.quantileNs(0.95) / 1e6) : QStringLiteral("–"), times.count() ? OverviewPage::tr("ms") : QString());
    latency->setNote(times.count() ? OverviewPage::tr("p50 %1, p99 %2").arg(shortNumber(times.quantileNs(0.5) / 1e6), shortNumber(times.quantileNs(0.99) / 1e6)) : QString());
    connections->setValue(shortNumber(double(recent.last().activeConnections)));
    connections->setNote(workers > 0 ? OverviewPage::tr("on %n worker thread(s)", nullptr, workers) : QString());
}

} // namespace gatehouse::console
