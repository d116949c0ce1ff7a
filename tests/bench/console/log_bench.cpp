// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a request log of 100,000 records costs: its memory, following it while more come in and the oldest go, and each key typed into its filter until it is painted.
#include "console/connections/gateway_session.h"
#include "console/pages/logs_page.h"
#include "console/widgets/filter_edit.h"
#include "support/fake_driver.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <vector>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

namespace {

constexpr int kRows = LogsPage::kMostRows, kBatch = 200, kRounds = 5;
constexpr double kBatchGoalMs = 16, kKeyGoalMs = 30;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576 : 0;
}

Json record(int i)
{
    const int status = i % 50 == 0 ? 503 : i % 11 == 0 ? 429 : i % 7 == 0 ? 401 : 200;
    const std::string number = std::to_string(i);
    return {{"time", "2026-01-01T10:" + std::string(i % 60 < 10 ? "0" : "") + std::to_string(i % 60) + ":30.123Z"}, {"requestId", "01J9Z6Q8V4T7" + number}, {"method", i % 3 ? "GET" : "POST"},
            {"host", "api" + std::to_string(i % 40) + ".example.com"}, {"path", "/v1/orders/" + number + "/lines"}, {"query", "page=2&limit=50"}, {"status", status}, {"durationMs", 1.0 + i % 900 / 10.0},
            {"client", "10.0." + std::to_string(i % 250) + ".7:40000"}, {"consumer", "consumer-" + std::to_string(i % 300)}, {"tenant", "tenant-" + std::to_string(i % 20)},
            {"route", "route-" + std::to_string(i % 200)}, {"service", "orders-" + std::to_string(i % 80)}, {"bytesIn", 320}, {"bytesOut", 4096}, {"revision", 17}, {"protocol", "HTTP/1.1"},
            {"policy", status == 429 ? "acme/limit" : ""}, {"reason", status == 429 ? "60 requests a minute are used up" : ""}, {"code", status == 429 ? "rate-limit.exceeded" : ""}};
}

void paint(QTableView& table)
{
    QCoreApplication::sendPostedEvents();
    if (table.isVisible())
        table.viewport()->grab();
}

void print(const QString& what, std::vector<double> costs, double goalMs)
{
    std::sort(costs.begin(), costs.end());
    const double median = costs[costs.size() / 2], worst = costs.back();
    std::printf("| %s | %.1f | %.1f | %.0f | %s |\n", qPrintable(what), median, worst, goalMs, worst <= goalMs ? "yes" : median <= goalMs ? "median only" : "NO");
    std::fflush(stdout);
}

// Brings in `count` records as the stream does, and waits until the page has taken them; what each turn of the loop cost in which it took some, painting included.
std::vector<double> feed(testing::FakeDriver& driver, QTableView& table, int from, int count)
{
    std::vector<double> costs;
    for (int i = 0; i < count; i += kBatch) {
        for (int k = i; k < std::min(i + kBatch, count); ++k)
            Q_EMIT driver.requestReceived(record(from + k));
        const QModelIndex last = table.model()->index(table.model()->rowCount() - 1, 0);
        const QByteArray before = last.data(Qt::UserRole).toByteArray();
        const QDeadlineTimer patience(10000);
        while (!patience.hasExpired()) {
            const double begin = cpuMs();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            const bool took = table.model()->index(table.model()->rowCount() - 1, 0).data(Qt::UserRole).toByteArray() != before;
            if (took) {
                costs.push_back(cpuMs() - begin);
                break;
            }
        }
    }
    return costs;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    auto owned = std::make_unique<testing::FakeDriver>();
    testing::FakeDriver& driver = *owned;
    driver.revision = 1;
    driver.configurations[1] = {};
    Connection connection;
    connection.id = QStringLiteral("bench");
    connection.name = QStringLiteral("Bench");
    GatewaySession session(connection, std::move(owned));
    session.open();
    LogsPage page(session);
    page.resize(1280, 760);
    page.show();
    page.setActive(true);
    auto& table = *page.findChild<QTableView*>(QStringLiteral("logs"));
    auto& edit = *page.findChild<FilterEdit*>();
    feed(driver, table, 0, kBatch);
    const double before = residentMiB();
    const double begin = cpuMs();
    // Faster than in life: as much as may wait at once.
    for (int i = kBatch; i < kRows; i += 4000) {
        const int count = std::min(4000, kRows - i);
        const int wanted = table.model()->rowCount() + count;
        for (int k = 0; k < count; ++k)
            Q_EMIT driver.requestReceived(record(i + k));
        const QDeadlineTimer patience(20000);
        while (table.model()->rowCount() < wanted && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    std::printf("Qt %s, %d records of %d bytes: %.0f MiB, %.1f µs of CPU a record to take them in\n\n", qVersion(), table.model()->rowCount(), int(base::toText(record(77)).size()), residentMiB() - before,
                (cpuMs() - begin) * 1000 / kRows);
    std::printf("CPU ms, median and worst of all\n\n| what | median | worst | goal | kept |\n|---|---|---|---|---|\n");
    const auto filled = residentMiB();
    print(QStringLiteral("a turn of the loop that takes in up to %1 more while the oldest go, followed and painted").arg(kBatch), feed(driver, table, kRows, kBatch * 100), kBatchGoalMs);
    const double after = residentMiB();
    for (const char* text : {"orders/77777", "status>=500", "host:api29", "consumer-299 POST", "-status=200 ms>80", "nothing at all"}) {
        std::vector<double> keys;
        int rows = 0;
        const QString whole = QString::fromUtf8(text);
        for (int round = 0; round < kRounds; ++round) {
            for (int length = 1; length <= whole.size(); ++length) {
                const double start = cpuMs();
                edit.setText(whole.left(length));
                paint(table);
                keys.push_back(cpuMs() - start);
            }
            rows = table.model()->rowCount();
            edit.clear();
            paint(table);
        }
        print(QStringLiteral("a key of `%1` (%2 rows)").arg(whole).arg(rows), keys, kKeyGoalMs);
    }
    edit.setText(QStringLiteral("status>=500"));
    print(QStringLiteral("the same with a filter"), feed(driver, table, kRows * 2, kBatch * 50), kBatchGoalMs);
    std::printf("\nResident: %.0f MiB more after another %d records\n", after - filled, kBatch * 100);
    return 0;
}
