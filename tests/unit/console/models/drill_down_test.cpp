// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/drill_down.h"

#include "console/charts/metrics_series.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using drivers::SeriesBy;

class DrillDownTest : public QObject
{
    Q_OBJECT
    static QString serviceOf(const QString& route) { return route == QStringLiteral("acme/orders") ? QStringLiteral("acme/shop") : QString(); }
    static bool takes(const DrillDown& drill, SeriesBy by, const char* name) { return drill.takes(by, QString::fromLatin1(name), serviceOf); }

private Q_SLOTS:
    void aTenantTakesWhatIsItsOwn()
    {
        DrillDown drill;
        QVERIFY(takes(drill, SeriesBy::Route, "acme/orders"));
        drill.add(SeriesBy::Tenant, QStringLiteral("acme"));
        QVERIFY(takes(drill, SeriesBy::Route, "acme/orders") && takes(drill, SeriesBy::Consumer, "acme/mobile") && takes(drill, SeriesBy::Tenant, "acme"));
        QVERIFY(!takes(drill, SeriesBy::Route, "acme2/orders") && !takes(drill, SeriesBy::Policy, "sizes") && !takes(drill, SeriesBy::Tenant, "beta"));
    }
    void aServiceTakesItsRoutes()
    {
        DrillDown drill;
        drill.add(SeriesBy::Service, QStringLiteral("acme/shop"));
        QVERIFY(takes(drill, SeriesBy::Service, "acme/shop") && takes(drill, SeriesBy::Route, "acme/orders") && !takes(drill, SeriesBy::Route, "acme/inventory"));
        QVERIFY(drill.isCounted(SeriesBy::Route) && !drill.isCounted(SeriesBy::Consumer) && !drill.isCounted(SeriesBy::Tenant));
    }
    void oneNameOfAKind()
    {
        DrillDown drill;
        drill.add(SeriesBy::Route, QStringLiteral("acme/a"));
        drill.add(SeriesBy::Tenant, QStringLiteral("acme"));
        drill.add(SeriesBy::Route, QStringLiteral("acme/b"));
        QCOMPARE(drill.steps().size(), 2);
        QVERIFY(drill.has(SeriesBy::Route, QStringLiteral("acme/b")));
        QCOMPARE(drill.logFilter(), (QHash<QString, QString>{{QStringLiteral("route"), QStringLiteral("acme/b")}, {QStringLiteral("tenant"), QStringLiteral("acme")}}));
        drill.remove(SeriesBy::Route);
        QCOMPARE(drill.steps().size(), 1);
    }
    void theWayDown()
    {
        QVERIFY(DrillDown::below(SeriesBy::Tenant) == SeriesBy::Service && DrillDown::below(SeriesBy::Service) == SeriesBy::Route && DrillDown::below(SeriesBy::Consumer) == SeriesBy::Consumer);
    }
    void framesKeepThoseNamesOnly()
    {
        drivers::MetricsFrame frame;
        frame.timeMs = 5;
        frame.total.requests = 9;
        frame.routes[QStringLiteral("a")].requests = 1;
        frame.routes[QStringLiteral("b")].requests = 2;
        frame.tenants[QStringLiteral("a")].requests = 3;
        int asked = 0;
        const Frames kept = onlyNamed({frame, frame}, SeriesBy::Route, [&](const QString& name) {
            ++asked;
            return name == QStringLiteral("b");
        });
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[1].timeMs, qint64(5));
        QCOMPARE(kept[1].routes.keys(), QStringList{QStringLiteral("b")});
        QVERIFY(kept[1].tenants.isEmpty());
        QCOMPARE(asked, 2); // once a name
    }
};

QTEST_MAIN(DrillDownTest)
#include "drill_down_test.moc"
