// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/analytics_page.h"

#include "console/charts/chart_panel.h"
#include "console/connections/gateway_session.h"
#include "console/models/live_metrics.h"
#include "console/models/resource_cache.h"
#include "console/widgets/filter_chips.h"
#include "support/accessible_names.h"
#include "support/fake_driver.h"

#include <QComboBox>
#include <QDateTime>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

class AnalyticsPageTest : public QObject
{
    Q_OBJECT
    testing::FakeDriver* driver = nullptr;
    std::unique_ptr<GatewaySession> session;
    std::unique_ptr<AnalyticsPage> page;
    QTemporaryDir settings;

    void feed()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000;
        for (int i = 0; i < 20; ++i) {
            drivers::MetricsFrame frame;
            frame.timeMs = now - 20'000 + i * 1000;
            for (const auto& [name, count] : {std::pair("acme/orders", 6), std::pair("acme/inventory", 2)}) {
                drivers::Figures& figures = frame.routes[QString::fromLatin1(name)];
                figures.requests = quint64(count);
                figures.status[5] = 1;
                figures.bytesOut = 2000;
                figures.latency.record(1'000'000, quint64(count));
                frame.total.requests += quint64(count);
            }
            frame.services[QStringLiteral("acme/shop")].requests = 6;
            frame.services[QStringLiteral("acme/stock")].requests = 2;
            frame.policies[QStringLiteral("acme/limit")].rejected = 3;
            Q_EMIT driver->metricsReceived(frame);
        }
        page->refresh();
    }
    QComboBox* box(const QString& name)
    {
        for (QComboBox* each : page->findChildren<QComboBox*>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QTableView& table() { return *page->findChild<QTableView*>(QStringLiteral("analytics")); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    LiveChart& chart() { return page->findChild<ChartPanel*>()->chart(); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QCoreApplication::setApplicationName(QStringLiteral("analytics"));
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        auto owned = std::make_unique<testing::FakeDriver>();
        driver = owned.get();
        session = std::make_unique<GatewaySession>(Connection(), std::move(owned));
        page = std::make_unique<AnalyticsPage>(*session);
        page->resize(1000, 700);
        page->show();
        page->setActive(true);
        session->open();
    }
    void cleanup()
    {
        page.reset();
        session.reset();
    }

    void theBusiestStandFirst()
    {
        feed();
        QTRY_COMPARE(table().model()->rowCount(), 2);
        QCOMPARE(cell(0, 0), QStringLiteral("acme/orders"));
        QCOMPARE(cell(0, 1), QStringLiteral("120"));
        QCOMPARE(cell(0, 2), QStringLiteral("75.0 %"));
        QCOMPARE(cell(1, 3), QStringLiteral("20"));
        QCOMPARE(chart().data().series.size(), 2);
        QCOMPARE(chart().data().series[0].values.last(), 6.0);
        QSignalSpy asked(page.get(), &Page::resourceRequested);
        Q_EMIT table().activated(table().model()->index(0, 0)); // first its traffic alone
        QTRY_COMPARE(table().model()->rowCount(), 1);
        Q_EMIT table().activated(table().model()->index(0, 0));
        QVERIFY(asked.value(0).value(0).value<domain::ResourceKey>() == (domain::ResourceKey{domain::Kind::Route, "acme", "orders"}));
    }

    void eachMeasureAndGroupHasItsCurve()
    {
        feed();
        QTRY_COMPARE(chart().data().series.size(), 2);
        box(QStringLiteral("Measure"))->setCurrentIndex(4);
        QTRY_COMPARE(chart().data().unit, QStringLiteral("ms"));
        box(QStringLiteral("By"))->setCurrentIndex(4);
        QTRY_COMPARE(chart().state(), LiveChart::State::Empty); // policies refuse; they have no latency
        QVERIFY(chart().sentence().contains(QStringLiteral("Rejections")));
        box(QStringLiteral("Measure"))->setCurrentIndex(2);
        QTRY_COMPARE(chart().data().series.size(), 1);
        QTRY_COMPARE(cell(0, 4), QStringLiteral("60"));
    }

    void goesDownFromServiceToRouteToTheLog()
    {
        driver->put(domain::Kind::Route, "acme", "orders", {{"service", "shop"}});
        driver->put(domain::Kind::Route, "acme", "inventory", {{"service", "stock"}});
        session->resources().load(domain::Kind::Route);
        feed();
        QTRY_COMPARE(table().model()->rowCount(), 2);
        box(QStringLiteral("By"))->setCurrentIndex(1);
        QTRY_COMPARE(cell(0, 0), QStringLiteral("acme/shop"));
        Q_EMIT table().activated(table().model()->index(0, 0));
        QVERIFY(page->by() == drivers::SeriesBy::Route);
        QTRY_COMPARE(cell(0, 0), QStringLiteral("acme/orders"));
        QCOMPARE(table().model()->rowCount(), 1);
        QCOMPARE(chart().data().series.size(), 1);
        auto* chips = page->findChild<FilterChips*>();
        QCOMPARE(chips->chips().size(), 1);
        QVERIFY(chips->chips()[0].what == QStringLiteral("Service") && chips->chips()[0].name.contains(QStringLiteral("acme/shop")));
        QVERIFY(chips->isVisible());
        QSignalSpy wanted(page.get(), &Page::requestsWanted);
        page->findChild<QPushButton*>(QStringLiteral("showInLog"))->click();
        QCOMPARE((wanted.at(0).at(0).value<QHash<QString, QString>>()), (QHash<QString, QString>{{QStringLiteral("service"), QStringLiteral("acme/shop")}}));
        // What is not counted together is said, not guessed.
        box(QStringLiteral("By"))->setCurrentIndex(3);
        QTRY_VERIFY(chart().sentence().contains(QStringLiteral("The log shows")));
        QCOMPARE(testing::controlsWithoutName(page.get()), QStringList());
        Q_EMIT chips->removed(chips->chips()[0].key);
        QVERIFY(page->drill().isEmpty() && page->by() == drivers::SeriesBy::Service);
        QVERIFY(chips->isHidden());
    }

    void nothingIsSaidAndFailureIsNotNothing()
    {
        QTRY_COMPARE(chart().state(), LiveChart::State::Empty);
        QTRY_COMPARE(session->state(), GatewaySession::State::Connected);
        driver->failNext.kind = drivers::CallError::Kind::Unauthorized;
        driver->failNext.title = QStringLiteral("The gateway refused the token");
        box(QStringLiteral("Time"))->setCurrentIndex(4);
        QTRY_COMPARE(chart().state(), LiveChart::State::Error);
        QVERIFY(chart().sentence().contains(QStringLiteral("refused the token")));
    }

    void everyControlHasAName()
    {
        const QStringList missing = testing::controlsWithoutName(page.get());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(AnalyticsPageTest)
#include "analytics_page_test.moc"
