// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart costs: one redraw with new data, from setData() to pixels, drawn in software; and what a window with charts costs while nothing happens.
#include "console/charts/live_chart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <memory>
#include <random>
#include <vector>

using namespace gatehouse::console;

namespace {

constexpr int kWarmUp = 5, kRounds = 40, kSettleMs = 1000, kIdleMs = 10'000;
constexpr QSize kSize(1280, 260);

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Noise upon waves, as traffic is; `areas` of the series are stacked.
ChartData traffic(int series, int areas, int points, qint64 endMs)
{
    std::mt19937 random(unsigned(series * 7919 + points));
    std::uniform_real_distribution<double> noise(0.7, 1.3);
    ChartData data;
    data.unit = QStringLiteral("requests/s");
    for (int i = 0; i < points; ++i)
        data.times.append(endMs - qint64(points - 1 - i) * 1000);
    for (int s = 0; s < series; ++s) {
        const QString name = QStringLiteral("series %1").arg(s);
        ChartSeries one{name, name, int(ChartColour::Category0) + s, s < areas ? ChartStyle::StackedArea : s % 4 == 3 ? ChartStyle::DashedLine : ChartStyle::Line, {}};
        one.values.reserve(points);
        for (int i = 0; i < points; ++i)
            one.values.append((100 + 20 * s) * noise(random) * (1.2 + std::sin(i / 90.0 + s)));
        data.series.append(std::move(one));
    }
    return data;
}

struct Cost {
    double median, worst;
};

// Each round has new data, one second on, as the live stream brings it.
Cost redraw(int series, int areas, int points, qreal scale)
{
    LiveChart chart;
    chart.resize(kSize);
    chart.setState(LiveChart::State::Data);
    chart.show();
    QImage image(kSize * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    std::vector<double> costs;
    for (int round = 0; round < kWarmUp + kRounds; ++round) {
        const ChartData data = traffic(series, areas, points, 1'700'000'000'000 + round * 1000);
        const double begin = cpuMs();
        chart.setData(data, points);
        QCoreApplication::processEvents(); // Qt Charts lays its axes out by an event
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.render(&painter, QRectF(QPointF(), QSizeF(kSize)), QRect(QPoint(), kSize));
        painter.end();
        if (round >= kWarmUp)
            costs.push_back(cpuMs() - begin);
    }
    std::sort(costs.begin(), costs.end());
    return {costs[costs.size() / 2], costs.back()};
}

double idlePercent(int charts, int milliseconds)
{
    std::vector<std::unique_ptr<LiveChart>> shown;
    for (int i = 0; i < charts; ++i) {
        shown.push_back(std::make_unique<LiveChart>());
        shown.back()->resize(kSize);
        shown.back()->setData(traffic(8, 2, 600, 1'700'000'000'000), 600);
        shown.back()->setState(LiveChart::State::Data);
        shown.back()->show();
    }
    QEventLoop loop;
    QTimer::singleShot(kSettleMs, &loop, &QEventLoop::quit); // showing is no idling
    loop.exec();
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    QElapsedTimer wall;
    wall.start();
    const double begin = cpuMs();
    loop.exec();
    return 100 * (cpuMs() - begin) / double(wall.elapsed());
}

void print(const char* what, const Cost& cost, double goalMs)
{
    std::printf("| %s | %.1f | %.1f | %.0f | %s |\n", what, cost.median, cost.worst, goalMs, cost.median <= goalMs ? "yes" : "NO");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::printf("Qt %s, %dx%d, CPU ms of one redraw with new data; median and worst of %d\n\n", qVersion(), kSize.width(), kSize.height(), kRounds);
    std::printf("| chart | median | worst | goal | kept |\n|---|---|---|---|---|\n");
    print("8 series (2 areas) x 600 points", redraw(8, 2, 600, 1), 30);
    print("8 series (2 areas) x 600 points, scale 2", redraw(8, 2, 600, 2), 30);
    print("50 series x 3,600 points", redraw(50, 0, 3600, 1), 40);
    print("50 series x 3,600 points, scale 2", redraw(50, 0, 3600, 2), 40);
    const double idle = idlePercent(3, kIdleMs);
    std::printf("\nThree charts shown and nothing new for 10 s: %.2f %% of a core (goal 0.5)\n", idle);
    return 0;
}
