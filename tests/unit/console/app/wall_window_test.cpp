// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/wall_window.h"

#include "console/app/theme.h"
#include "console/charts/chart_panel.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/stat_tile.h"
#include "console/widgets/theme_colours.h"
#include "support/fake_driver.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QPointer>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

class WallWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void figuresAndCurvesAreShown();
    void itIsDarkAndLargeWithNothingToOperate();
    void aLostConnectionIsTold();
    void keysLeave_data();
    void keysLeave();

private:
    void feed(int frames);
    QString lost() const { return m_wall->findChild<ElidedLabel*>(QStringLiteral("lost"))->fullText(); }
    template <class T>
    T* part(const char* name) const { return m_wall->findChild<T*>(QLatin1String(name)); }
    std::unique_ptr<Theme> m_theme;
    testing::FakeDriver* m_driver = nullptr;
    std::unique_ptr<GatewaySession> m_session;
    QPointer<WallWindow> m_wall;
    qint64 m_time = 0;
};

void WallWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->choose(Theme::Choice::Light); // the wall is dark all the same
}

void WallWindowTest::init()
{
    auto driver = std::make_unique<testing::FakeDriver>();
    m_driver = driver.get();
    Connection connection;
    connection.name = QStringLiteral("Shop, production");
    m_session = std::make_unique<GatewaySession>(connection, std::move(driver));
    m_session->open();
    QTRY_COMPARE(m_session->state(), GatewaySession::State::Connected);
    m_wall = new WallWindow(*m_session);
    m_wall->resize(1920, 1080);
    m_wall->show();
    m_time = 0;
}

void WallWindowTest::cleanup()
{
    delete m_wall;
    m_session.reset();
}

void WallWindowTest::feed(int frames)
{
    Q_EMIT m_driver->streamStateChanged(QStringLiteral("metrics"), true, {});
    if (!m_time) // up to now, as the figures are those of the last minute
        m_time = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000 - frames * 1000;
    for (int i = 0; i < frames; ++i) {
        drivers::MetricsFrame frame;
        frame.timeMs = m_time += 1000;
        frame.activeConnections = 3;
        const quint64 ok = quint64(18 + i % 40), refused = quint64(i % 9);
        frame.total.requests = ok + refused;
        frame.total.status[2] = ok;
        frame.total.status[4] = frame.total.rejected = refused;
        frame.total.latency.record(1'000'000 + quint64(i % 50) * 90'000, ok);
        frame.policies[QStringLiteral("acme/mobile-limit")].rejected = refused;
        Q_EMIT m_driver->metricsReceived(frame);
    }
}

void WallWindowTest::figuresAndCurvesAreShown()
{
    feed(20);
    QTRY_COMPARE(part<StatTile>("connectionsTile")->value(), QStringLiteral("3"));
    QVERIFY(part<StatTile>("requestsTile")->value() != QStringLiteral("–"));
    for (const char* name : {"requestsChart", "latencyChart", "rejectionsChart"})
        QTRY_COMPARE(part<ChartPanel>(name)->chart().state(), LiveChart::State::Data);
    QCOMPARE(part<ChartPanel>("rejectionsChart")->chart().data().series.first().id, QStringLiteral("acme/mobile-limit"));
    QVERIFY(m_wall->windowTitle().contains(QStringLiteral("Shop, production")));
    QVERIFY(lost().isEmpty());
}

void WallWindowTest::itIsDarkAndLargeWithNothingToOperate()
{
    feed(690);
    const auto* chart = &part<ChartPanel>("requestsChart")->chart();
    QTRY_COMPARE(chart->state(), LiveChart::State::Data);
    QVERIFY(themeColours(chart).dark);
    QVERIFY(themeColours(m_wall).dark);
    QVERIFY(chart->font().pointSizeF() > 1.9 * Theme::kPointSize);
    QCOMPARE(chart->stroke(), 2.0);
    for (QWidget* widget : m_wall->findChildren<QWidget*>()) {
        const bool operable = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && (qobject_cast<QAbstractButton*>(widget) || qobject_cast<LiveChart*>(widget));
        QVERIFY2(!operable, widget->metaObject()->className());
    }
    m_wall->resize(960, 540);
    QTRY_VERIFY(chart->font().pointSizeF() < 1.1 * Theme::kPointSize);
}

void WallWindowTest::aLostConnectionIsTold()
{
    feed(5);
    QVERIFY(lost().isEmpty());
    Q_EMIT m_driver->streamStateChanged(QStringLiteral("metrics"), false, QStringLiteral("refused"));
    QVERIFY2(lost().startsWith(QStringLiteral("Connection lost, figures from")), qPrintable(lost()));
    QVERIFY(lost().contains(QStringLiteral("refused")));
    feed(1);
    QVERIFY(lost().isEmpty());
}

void WallWindowTest::keysLeave_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("F11") << int(Qt::Key_F11);
}

void WallWindowTest::keysLeave()
{
    QFETCH(int, key);
    QTest::keyClick(m_wall, Qt::Key_Space);
    QVERIFY(m_wall->isVisible());
    QTest::keyClick(m_wall, Qt::Key(key));
    QTRY_VERIFY(!m_wall);
}

QTEST_MAIN(WallWindowTest)
#include "wall_window_test.moc"
