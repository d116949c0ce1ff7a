// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/time_text.h"

#include <QLocale>
#include <QTest>

using namespace gatehouse::console;

class TimeTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void datesHaveOneFormWithTheWholeYear()
    {
        const QDateTime time(QDate(2026, 11, 28), QTime(14, 5, 9));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(dateTimeText(time), QStringLiteral("28.11.2026 14:05:09"));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QCOMPARE(dateText(time.date()), QStringLiteral("11/28/2026"));
    }

    void isAsTheLocaleWritesIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("seconds");
        QTest::addColumn<QString>("milliseconds");
        QTest::newRow("Germany") << "de_DE" << "14:05:09" << "14:05:09,070";
        QTest::newRow("Britain") << "en_GB" << "14:05:09" << "14:05:09.070";
        QTest::newRow("United States") << "en_US" << "2:05:09 PM" << "2:05:09.070 PM";
        QTest::newRow("C") << "C" << "14:05:09" << "14:05:09.070";
    }

    void isAsTheLocaleWritesIt()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        const QTime time(14, 5, 9, 70);
        // Newer tables of Unicode put a narrow space before PM.
        QTEST(timeText(time).simplified().replace(QChar(0x202f), QLatin1Char(' ')), "seconds");
        QTEST(timeText(time, TimeDetail::Milliseconds).simplified().replace(QChar(0x202f), QLatin1Char(' ')), "milliseconds");
    }

    void localTimeIsTheClocks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("year"); // one each: what is known of a day is kept for a while
        QTest::newRow("UTC") << QByteArray("UTC") << 1969;
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << 2022;
        QTest::newRow("St. John's") << QByteArray("America/St_Johns") << 2023;
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << 2024;
        QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << 2025;
    }

    // Over both changes of a year, and up to 1970.
    void localTimeIsTheClocks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, year);
        const bool had = qEnvironmentVariableIsSet("TZ");
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        constexpr qint64 kStepMs = 17 * 60 * 1000 + 1;
        const auto begin = [](int of) { return QDateTime(QDate(of, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); };
        for (qint64 ms = begin(year); ms < begin(year + 1); ms += kStepMs) {
            const QDateTime ours = localTime(ms), theirs = QDateTime::fromMSecsSinceEpoch(ms);
            QCOMPARE(ours.date(), theirs.date());
            QCOMPARE(ours.time(), theirs.time());
        }
        if (had)
            qputenv("TZ", before);
        else
            qunsetenv("TZ");
    }

    void noLocaleShowsItsZone()
    {
        for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
            QLocale::setDefault(locale);
            const QString text = timeText(QTime(14, 5, 9));
            QCOMPARE(timeText(QTime(9, 5, 7)), locale.toString(QTime(9, 5, 7), locale.timeFormat(QLocale::LongFormat).remove(QLatin1Char('t')).remove(QStringLiteral("()")).simplified()));
            QVERIFY2(!text.contains(QStringLiteral("UTC")) && !text.contains(QStringLiteral("()")) && !text.isEmpty(), qPrintable(locale.name() + QLatin1Char(' ') + text));
        }
    }

    void theDayStandsBefore()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QVERIFY(dayTimeText(QDateTime(QDate(2026, 3, 2), QTime(14, 5, 9))).startsWith(QStringLiteral("Mo")));
    }
};

QTEST_GUILESS_MAIN(TimeTextTest)
#include "time_text_test.moc"
