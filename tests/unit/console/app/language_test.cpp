// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/language.h"

#include "console/forms/schema_text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace gatehouse::console;

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup()
    {
        chooseLanguage({});
        QLocale::setDefault(QLocale::system());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void speaksWhatIsAskedFor_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("rateLimit");
        QTest::addColumn<QString>("twoRequests");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("de") << "de" << "Ratenbegrenzung" << "2 Anfragen" << Qt::LeftToRight;
        QTest::newRow("fr") << "fr" << "Limite de débit" << "2 requêtes" << Qt::LeftToRight;
        QTest::newRow("es") << "es" << "Límite de tasa" << "2 solicitudes" << Qt::LeftToRight;
        QTest::newRow("zh") << "zh_CN" << "速率限制" << "2 个请求" << Qt::LeftToRight;
        QTest::newRow("ar") << "ar" << "حد المعدل" << "طلبان" << Qt::RightToLeft;
        QTest::newRow("none of ours") << "tlh" << "Rate limit" << "2 requests" << Qt::LeftToRight;
    }

    void speaksWhatIsAskedFor()
    {
        QFETCH(QString, code);
        {
            const Translation translation(code);
            QTEST(schemaText("Rate limit"), "rateLimit");
            QTEST(QCoreApplication::translate("gatehouse::console::LogsPage", "%n request(s)", nullptr, 2), "twoRequests");
            QTEST(QGuiApplication::layoutDirection(), "direction");
        }
        QCOMPARE(schemaText("Rate limit"), QStringLiteral("Rate limit")); // and takes its texts with it
    }

    void unknownSchemaTextsStay()
    {
        const Translation translation(QStringLiteral("de"));
        QCOMPARE(schemaText("Somebody else's policy"), QStringLiteral("Somebody else's policy"));
        QCOMPARE(schemaText(""), QString());
    }

    void germanNounsKeepTheirCapital()
    {
        {
            const Translation translation(QStringLiteral("de"));
            QCOMPARE(insideSentence(QStringLiteral("Ziel")), QStringLiteral("Ziel"));
        }
        const Translation translation(QStringLiteral("en"));
        QCOMPARE(insideSentence(QStringLiteral("Target")), QStringLiteral("target"));
        QCOMPARE(insideSentence(QStringLiteral("URL")), QStringLiteral("URL"));
    }

    void theChoiceIsKept()
    {
        QCOMPARE(chosenLanguage(), QString());
        chooseLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(chosenLanguage(), QStringLiteral("zh_CN"));
        chooseLanguage({});
        QCOMPARE(chosenLanguage(), QString());
        QVERIFY(!QSettings().contains(QStringLiteral("window/language")));
    }

    void eachIsNamedInItself()
    {
        QStringList names;
        for (const Language& language : languages())
            names << language.name;
        for (const char* name : {"Deutsch", "English", "Español", "Français", "简体中文", "العربية"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), qPrintable(names.join(QStringLiteral(", "))));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
