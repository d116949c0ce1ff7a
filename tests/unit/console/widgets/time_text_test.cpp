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
        for (const char* zone : {"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    // Over both changes of a year, and before 1970.
    void localTimeIsTheClocks()
    {
        QFETCH(QByteArray, zone);
        const bool had = qEnvironmentVariableIsSet("TZ");
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        constexpr qint64 kStepMs = 7 * 60 * 1000 + 1;
        for (const char* day : {"1969-12-31", "2026-03-28", "2026-04-04", "2026-10-03", "2026-10-24", "2026-10-31"}) {
            const qint64 from = QDateTime(QDate::fromString(QLatin1String(day), Qt::ISODate), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
            for (qint64 ms = from; ms < from + 3 * 86'400'000LL; ms += kStepMs) {
                const QDateTime ours = localTime(ms), theirs = QDateTime::fromMSecsSinceEpoch(ms);
                QCOMPARE(ours.date(), theirs.date());
                QCOMPARE(ours.time(), theirs.time());
            }
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
