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

    void noLocaleShowsItsZone()
    {
        for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
            QLocale::setDefault(locale);
            const QString text = timeText(QTime(14, 5, 9));
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
