// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/health_segments.h"

#include "console/charts/health_painter.h"
#include "console/charts/time_header.h"
#include "console/widgets/theme_colours.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace gatehouse;
using namespace gatehouse::console;
using drivers::TargetHealth;
using State = TargetHealth::State;
using Segments = QVector<HealthSegment>;

class HealthSegmentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void coverTheTimeWithoutGaps();
    void whatLiesOutsideIsCut();
    void nothingIsKnownOfOlderGateways();
    void wordsSayWhatIsPainted();
    void aSecondIsSeenInAWeek();
    void worseIsPaintedAbove();
    void ticksAreRoundAndFew();
};

namespace {

TargetHealth target(qint64 since, const QVector<TargetHealth::Change>& changes)
{
    TargetHealth made;
    made.knownSinceMs = since;
    made.changes = changes;
    made.state = changes.isEmpty() ? State::Up : changes.last().state;
    return made;
}

} // namespace

void HealthSegmentsTest::coverTheTimeWithoutGaps()
{
    const auto one = target(2000, {{4000, State::Ejected}, {5000, State::Down}, {7000, State::Up}});
    const Segments segments = healthSegments(one, 1000, 9000);
    QCOMPARE(segments, (Segments{{1000, 2000, State::Unknown}, {2000, 4000, State::Up}, {4000, 5000, State::Ejected}, {5000, 7000, State::Down}, {7000, 9000, State::Up}}));
    QCOMPARE(upShare(segments), 4.0 / 7);
    QCOMPARE(healthSinceMs(one), qint64(7000));
    QCOMPARE(healthSinceMs(target(2000, {})), qint64(2000));
}

void HealthSegmentsTest::whatLiesOutsideIsCut()
{
    const auto one = target(10, {{100, State::Down}, {9999, State::Up}});
    QCOMPARE(healthSegments(one, 1000, 2000), (Segments{{1000, 2000, State::Down}}));
    // A gateway's clock ahead of ours.
    QCOMPARE(healthSegments(target(5000, {{6000, State::Down}}), 1000, 2000), (Segments{{1000, 2000, State::Unknown}}));
    QCOMPARE(healthSegments(one, 2000, 2000), Segments());
}

void HealthSegmentsTest::nothingIsKnownOfOlderGateways()
{
    TargetHealth old;
    old.state = State::Up;
    const Segments segments = healthSegments(old, 0, 1000);
    QCOMPARE(segments, (Segments{{0, 1000, State::Unknown}}));
    QVERIFY(std::isnan(upShare(segments)));
    QCOMPARE(healthSentence(segments), QStringLiteral("Nothing is known of this time"));
}

void HealthSegmentsTest::wordsSayWhatIsPainted()
{
    const qint64 hour = 3'600'000;
    QVector<TargetHealth::Change> changes;
    for (int i = 0; i < 8; ++i)
        changes << TargetHealth::Change{hour + i * 100'000, State::Ejected} << TargetHealth::Change{hour + i * 100'000 + 10'000, State::Up};
    const QString sentence = healthSentence(healthSegments(target(1, changes), hour, 2 * hour));
    QVERIFY2(sentence.startsWith(QStringLiteral("Up 97.7 % of the time; Ejected, ")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("(10 s)")) && sentence.endsWith(QStringLiteral("; 3 more")), qPrintable(sentence));
    QCOMPARE(healthSentence({{0, hour, State::Up}}), QStringLiteral("Up 100 % of the time"));
    // Never a hundred when something was.
    QVERIFY(healthSentence({{0, 1'000'000'000, State::Up}, {1'000'000'000, 1'000'000'001, State::Down}}).startsWith(QStringLiteral("Up 99.9 %")));
    QVERIFY(healthSegmentText({0, 90'000, State::Down}, 90'000).endsWith(QStringLiteral(" – now (90 s)")));
}

void HealthSegmentsTest::aSecondIsSeenInAWeek()
{
    const qint64 week = 7ll * 24 * 3'600'000;
    const Segments segments = healthSegments(target(1, {{week / 2, State::Down}, {week / 2 + 1000, State::Up}}), 1, week);
    const QRectF strip(0, 0, 300, 12);
    QCOMPARE(segments[healthSegmentAt(strip, segments, 150)].state, State::Down);
    QCOMPARE(segments[healthSegmentAt(strip, segments, 100)].state, State::Up);
    QCOMPARE(healthSegmentAt(strip, segments, -5), -1);
    QImage image(300, 12, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintHealth(painter, strip, segments, lightColours());
    painter.end();
    QCOMPARE(image.pixelColor(150, 1), lightColours().danger);
    QCOMPARE(image.pixelColor(100, 1).alpha(), 0); // up is low
    QCOMPARE(image.pixelColor(100, 11), lightColours().status2xx);
}

void HealthSegmentsTest::worseIsPaintedAbove()
{
    const Segments segments{{0, 100'000, State::Ejected}, {100'000, 100'010, State::Down}, {100'010, 200'000, State::Ejected}};
    QCOMPARE(segments[healthSegmentAt({0, 0, 200, 10}, segments, 100)].state, State::Down);
}

void HealthSegmentsTest::ticksAreRoundAndFew()
{
    for (const qint64 range : {60'000ll, 900'000ll, 3'600'000ll, 86'400'000ll, 604'800'000ll}) {
        const qint64 to = 1'790'000'123'456;
        const QVector<qint64> ticks = TimeHeader::ticks(to - range, to, 6);
        QVERIFY2(!ticks.isEmpty() && ticks.size() <= 7, qPrintable(QString::number(range)));
        for (const qint64 tick : ticks) {
            QVERIFY(tick >= to - range && tick <= to);
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick).time().second(), 0);
        }
    }
    QVERIFY(TimeHeader::ticks(5, 5, 6).isEmpty());
}

QTEST_MAIN(HealthSegmentsTest)
#include "health_segments_test.moc"
