// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in a language that is 40 % longer than English: no label, button, tab or header is cut off. With GATEHOUSE_SHOTS=DIR a picture of each page is left there.
#include "apps/embedded_gateway.h"
#include "console/app/console_app.h"
#include "console/app/language.h"
#include "console/app/main_window.h"
#include "console/app/window_pictures.h"
#include "console/app/pseudo_translator.h"
#include "console/app/theme.h"
#include "console/connections/gateway_session.h"
#include "console/pages/page_registry.h"
#include "drivers/driver.h"
#include "support/cut_off_texts.h"
#include "support/gui_test_main.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

namespace {
constexpr int kPatience = 20'000; // milliseconds, on a busy machine
}

class PseudoLocaleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textsAreStretched();
    void languagesAreOffered();
    void noPageCutsTextsOff_data();
    void noPageCutsTextsOff();
    void norAtTwiceTheTextSize_data() { noPageCutsTextsOff_data(); }
    void norAtTwiceTheTextSize();
    void cleanupTestCase();

private:
    MainWindow& window() { return m_app->window(); }
    void look(const QString& name);
    QTemporaryDir m_folder;
    std::unique_ptr<apps::EmbeddedGateway> m_gateway;
    std::unique_ptr<ConsoleApp> m_app;
};

void PseudoLocaleTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
    m_gateway = std::make_unique<apps::EmbeddedGateway>(m_folder.filePath(QStringLiteral("gateway")));
    ConsoleOptions options;
    options.local = true;
    options.remember = false;
    options.dark = false;
    options.size = QSize(1600, 1000);
    options.language = PseudoTranslator::code();
    options.connectionsFile = m_folder.filePath(QStringLiteral("connections.json"));
    options.keychain = false;
    m_app = std::make_unique<ConsoleApp>(*qApp, options, m_gateway.get());
    m_app->start();
    QTRY_VERIFY_WITH_TIMEOUT(window().currentSession() != nullptr, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(window().currentSession()->state(), GatewaySession::State::Connected, kPatience);
}

void PseudoLocaleTest::textsAreStretched()
{
    QCOMPARE(PseudoTranslator::stretched(QStringLiteral("Save")), QStringLiteral("[Šávéxx]"));
    const QString whole = PseudoTranslator::stretched(QStringLiteral("<b>&Name</b> of %1, %n times"));
    for (const char* kept : {"<b>", "</b>", "&N", "%1", "%n"})
        QVERIFY2(whole.contains(QLatin1String(kept)), qPrintable(whole));
    // Plurals are chosen before the text grows.
    QCOMPARE(QCoreApplication::translate("gatehouse::console::LogsPage", "%n request(s)", nullptr, 1), PseudoTranslator::stretched(QStringLiteral("%n request")).replace(QStringLiteral("%n"), QStringLiteral("1")));
}

void PseudoLocaleTest::languagesAreOffered()
{
    QStringList codes;
    for (const Language& language : languages()) {
        codes << language.code;
        QAction* action = window().findChild<QAction*>(QStringLiteral("actionLanguage_") + language.code);
        QVERIFY2(action, qPrintable(language.code));
        QCOMPARE(action->text(), language.name);
    }
    for (const char* code : {"ar", "de", "en", "es", "fr", "zh_CN"})
        QVERIFY2(codes.contains(QLatin1String(code)), code);
}

void PseudoLocaleTest::noPageCutsTextsOff_data()
{
    QTest::addColumn<QString>("page");
    for (const PageEntry& entry : pageEntries())
        if (entry.make)
            QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void PseudoLocaleTest::look(const QString& name)
{
    QApplication::processEvents();
    const QString folder = qEnvironmentVariable("GATEHOUSE_SHOTS");
    if (!folder.isEmpty())
        renderWindow(window(), 1).save(QDir(folder).filePath(QStringLiteral("pseudo-%1.png").arg(name)));
    // Figures that came just now are laid out in the next turn.
    QStringList found;
    (void)QTest::qWaitFor(
        [&] {
            found = testing::CutOffTexts::under(window());
            return found.isEmpty();
        },
        2000);
    QVERIFY2(found.isEmpty(), qPrintable(name + QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void PseudoLocaleTest::noPageCutsTextsOff()
{
    QFETCH(QString, page);
    window().showPage(window().currentSession()->connection().id, page);
    QCOMPARE(window().currentPageId(), page);
    look(page);
    if (QTest::currentTestFailed())
        return;
    // The first resource in its form.
    QTableView* table = nullptr;
    for (QTableView* each : window().findChildren<QTableView*>())
        if (each->isVisible() && (!table || each->height() > table->height()))
            table = each;
    if (!table)
        return;
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 2000))
        return;
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::qWait(50);
    look(page + QStringLiteral("-form"));
}

void PseudoLocaleTest::norAtTwiceTheTextSize()
{
    QFETCH(QString, page);
    m_app->theme().setTextScale(2);
    window().resize(2400, 1500);
    window().showPage(window().currentSession()->connection().id, page);
    QTest::qWait(50);
    look(page + QStringLiteral("-200"));
    m_app->theme().setTextScale(1);
    window().resize(1600, 1000);
}

void PseudoLocaleTest::cleanupTestCase()
{
    m_app.reset();
    m_gateway.reset();
}

GATEHOUSE_GUI_TEST_MAIN(PseudoLocaleTest)
#include "pseudo_locale_test.moc"
