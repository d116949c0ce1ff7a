// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/main_window.h"
#include "console/app/tour_card.h"

#include "console/app/command_palette.h"
#include "console/app/connection_editor.h"
#include "console/app/connection_tree.h"
#include "console/app/help_viewer.h"
#include "console/app/local_gateway_host.h"
#include "console/app/page_header.h"
#include "console/app/request_log.h"
#include "console/app/store_directory.h"
#include "console/app/theme.h"
#include "console/app/trust_dialog.h"
#include "console/app/wall_window.h"
#include "console/app/welcome_page.h"
#include "console/connections/connection_store.h"
#include "console/forms/edit_panel.h"
#include "console/forms/field.h"
#include "console/forms/form_context.h"
#include "console/forms/schema_form.h"
#include "console/keychain/memory_secret_store.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/pages/local_gateway_page.h"
#include "console/pages/page.h"
#include "console/pages/page_registry.h"
#include "console/widgets/badge.h"
#include "support/accessible_names.h"
#include "support/fake_directory.h"
#include "support/schema_files.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gatehouse;
using namespace gatehouse::console;
using domain::Kind;
using testing::FakeDirectory;
using testing::FakeHost;

namespace {

QAction* action(MainWindow& window, const char* name)
{
    return window.findChild<QAction*>(QLatin1String(name));
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void actionsAreComplete();
    void whatThePageCanDoIsInThePalette();
    void theTourIsNeverInTheWay();
    void everyControlHasAName();
    void pagesAreMadeWhenShown();
    void connectionsLookDifferent();
    void applyTakesInWhatStandsInTheForm();
    void anUnreachedGatewayIsSaidOnce();
    void whatIsPendingIsNeverAnotherConnections();
    void keysWorkWhereverOneIs();
    void aDoubleClickMeansOneLine();
    void fitsASmallScreen();
    void docksAreNoSmallerThanNothing();
    void aRequestOfTheLogIsTriedInTheForm();
    void closingASessionLeavesNoTrace();
    void theWallShowsTheCurrentConnection();
    void themeChangesWithEverythingOpen();
    void paletteFindsEverything();
    void paletteOutlivesItsConnection();
    void welcomeWithoutConnections();
    void failureOffersTheRemedy();
    void stateIsRestored();
    void helpHasItsTopics();
    void requestLogIsBounded();
    void editorRefusesNonsense();
    void changedCertificateIsRefused();
    void localGatewayComesAndGoes();
    void storedConnectionsAppear();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Theme> m_theme;
};

void MainWindowTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path());
    QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
    QCoreApplication::setApplicationName(QStringLiteral("main-window"));
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->choose(Theme::Choice::Light);
}

void MainWindowTest::actionsAreComplete()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    FakeHost host;
    MainWindow window(directory, &host, *m_theme);
    QHash<QString, QString> shortcuts;
    int seen = 0;
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
        for (QAction* each : menu->actions()) {
            if (each->isSeparator() || each->menu())
                continue;
            ++seen;
            const QString name = each->objectName();
            QVERIFY2(!each->text().isEmpty(), qPrintable(name));
            QVERIFY2(!each->icon().isNull(), qPrintable(name));
            if (name.startsWith(QLatin1String("actionLanguage_")))
                continue; // chosen once
            if (!name.startsWith(QLatin1String("actionGoTo_")) || shortcuts.size() < 9)
                QVERIFY2(!each->shortcut().isEmpty(), qPrintable(name));
            if (each->shortcut().isEmpty())
                continue;
            const QString keys = each->shortcut().toString();
            QVERIFY2(!shortcuts.contains(keys), qPrintable(keys + QStringLiteral(": ") + name + QStringLiteral(", ") + shortcuts.value(keys)));
            shortcuts.insert(keys, name);
        }
    }
    QVERIFY(seen > 25);
    for (const char* keys : {"Ctrl+K", "Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z", "F5", "/", "F1"})
        QVERIFY2(shortcuts.contains(QLatin1String(keys)), keys);
    action(window, "actionAddConnection")->trigger();
    QCOMPARE(directory.added, 1);
}

void MainWindowTest::whatThePageCanDoIsInThePalette()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    directory.session(QStringLiteral("a"))->open();
    window.show();
    window.showPage(QStringLiteral("a"), QStringLiteral("policies"));
    QTRY_VERIFY(window.currentSession()->resources().find({Kind::Policy, "acme", "mobile-limit"}));
    QSignalSpy edits(window.findChild<Page*>(QStringLiteral("policies")), &Page::editRequested);
    std::unique_ptr<CommandPalette> palette(window.makePalette());
    palette->setAttribute(Qt::WA_DeleteOnClose, false);
    palette->filter(QStringLiteral("> new policy"));
    QCOMPARE(palette->shownTitles().value(0), QStringLiteral("New policy"));
    palette->runCurrent();
    QCOMPARE(edits.size(), 1);
}

void MainWindowTest::theTourIsNeverInTheWay()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    FakeHost host;
    MainWindow window(directory, &host, *m_theme);
    directory.session(QStringLiteral("a"))->open();
    window.show();
    window.showPage(QStringLiteral("a"), QStringLiteral("overview"));
    QVERIFY(!window.findChild<TourCard*>());
    QWidget* before = QApplication::focusWidget();
    window.startTour();
    auto* card = window.findChild<TourCard*>();
    QVERIFY(card && card->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(!card->isModal());
    for (int i = 0; i < card->steps(); ++i) {
        card->showStep(i);
        QVERIFY(window.rect().contains(card->geometry()));
        for (QWidget* part : card->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            QVERIFY2(card->rect().contains(part->geometry()) && part->height() >= part->minimumSizeHint().height(), part->metaObject()->className());
    }
    window.edit({Kind::Policy, "acme", "mobile-limit"});
    auto* panel = window.findChild<QDockWidget*>(QStringLiteral("editDock"));
    QVERIFY(panel && panel->isVisible());
    QTRY_VERIFY(!panel->geometry().intersects(card->geometry())); // its buttons can be reached
    panel->close();
    window.resize(1000, 700);
    QVERIFY(window.rect().contains(card->geometry()));
    card->showStep(2);
    for (QPushButton* button : card->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Show me"))
            button->click();
    }
    QCOMPARE(window.currentPageId(), QStringLiteral("routes"));
    QVERIFY(testing::controlsWithoutName(card).isEmpty());
    // A click elsewhere folds it away; it is at hand where nothing is covered.
    auto* small = window.findChild<QToolButton*>(QStringLiteral("tourButton"));
    QVERIFY(small && small->isHidden());
    QTest::mouseClick(window.findChild<ConnectionTree*>()->viewport(), Qt::LeftButton);
    QVERIFY(card->isHidden() && small->isVisible());
    small->click();
    QVERIFY(card->isVisible() && small->isHidden());
    QSignalSpy ended(card, &TourCard::ended);
    QTest::keyClick(card, Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
    QTRY_VERIFY(!window.findChild<TourCard*>());
}

void MainWindowTest::everyControlHasAName()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    FakeHost host;
    host.now = LocalGatewayHost::State::Running;
    MainWindow window(directory, &host, *m_theme);
    directory.session(QStringLiteral("a"))->open();
    for (const PageEntry& entry : pageEntries())
        window.showPage(QStringLiteral("a"), entry.id);
    window.edit({Kind::Policy, "acme", "mobile-limit"});
    const QStringList missing = testing::controlsWithoutName(&window);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    ConnectionEditor editor({}, {}, QString(), nullptr);
    QVERIFY2(testing::controlsWithoutName(&editor).isEmpty(), qPrintable(testing::controlsWithoutName(&editor).join(QLatin1Char('\n'))));
    HelpViewer help;
    QVERIFY(testing::controlsWithoutName(&help).isEmpty());
    CommandPalette palette({});
    QVERIFY(testing::controlsWithoutName(&palette).isEmpty());
}

void MainWindowTest::pagesAreMadeWhenShown()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    QCOMPARE(window.currentPageId(), QStringLiteral("overview"));
    QCOMPARE(window.findChildren<Page*>().size(), 1);
    window.showPage(QStringLiteral("a"), QStringLiteral("policies"));
    QCOMPARE(window.findChildren<Page*>().size(), 2);
    window.showPage(QStringLiteral("a"), QStringLiteral("policies"));
    QCOMPARE(window.findChildren<Page*>().size(), 2);
    window.showPage(QStringLiteral("a"), QStringLiteral("no-such-page"));
    QCOMPARE(window.currentPageId(), QStringLiteral("overview"));
    // Without a gateway inside there is no page for it.
    QVERIFY(!window.findChild<ConnectionTree*>()->pagesOf(QStringLiteral("a")).contains(QStringLiteral("local-gateway")));
}

void MainWindowTest::connectionsLookDifferent()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("test"), Environment::Test, SafetyLevel::Free);
    directory.add(QStringLiteral("prod"), Environment::Production, SafetyLevel::ReadOnly);
    MainWindow window(directory, nullptr, *m_theme);
    window.resize(1000, 700);
    window.show();
    auto* header = window.findChild<PageHeader*>();
    window.showPage(QStringLiteral("test"), QStringLiteral("overview"));
    QCOMPARE(header->connectionName(), QStringLiteral("TEST"));
    const QRgb calm = header->grab().toImage().pixel(200, 1);
    window.showPage(QStringLiteral("prod"), QStringLiteral("policies"));
    QCOMPARE(header->connectionName(), QStringLiteral("PROD"));
    QVERIFY(window.windowTitle().contains(QStringLiteral("PROD")));
    QVERIFY(header->grab().toImage().pixel(200, 1) != calm);
}

void MainWindowTest::applyTakesInWhatStandsInTheForm()
{
    FakeDirectory directory;
    testing::FakeDriver& driver = directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    driver.schemas = testing::resourceSchemaFiles();
    directory.session(QStringLiteral("a"))->open();
    MainWindow window(directory, nullptr, *m_theme);
    window.show();
    GatewaySession* session = window.currentSession();
    const domain::ResourceKey key{Kind::Policy, "acme", "mobile-limit"};
    QTRY_VERIFY(session->resources().find(key));
    window.edit(key);
    auto* panel = window.findChild<EditPanel*>();
    QVERIFY(panel);
    const auto name = [panel] {
        Field* field = panel->findChild<SchemaForm*>()->context().find("/name");
        return field ? field->findChild<QLineEdit*>() : nullptr;
    };
    QTRY_VERIFY(name());
    QVERIFY(!action(window, "actionApply")->isEnabled());
    QTest::keyClicks(name(), QStringLiteral("Mobile"));
    QTRY_VERIFY(action(window, "actionApply")->isEnabled());
    action(window, "actionApply")->trigger();
    QTRY_COMPARE(driver.current().find(key)->value.value("name", ""), std::string("Mobile"));
    QTRY_VERIFY(session->changes().isEmpty());
}

void MainWindowTest::anUnreachedGatewayIsSaidOnce()
{
    FakeDirectory directory;
    testing::FakeDriver& driver = directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    driver.failAll.kind = drivers::CallError::Kind::Unauthorized;
    driver.failAll.title = QStringLiteral("The gateway refused the token");
    driver.failAll.status = 401;
    driver.failAll.call = QStringLiteral("GET /v1/status");
    GatewaySession* session = directory.session(QStringLiteral("a"));
    MainWindow window(directory, nullptr, *m_theme);
    window.show();
    window.showPage(QStringLiteral("a"), QStringLiteral("policies"));
    session->open();
    auto* welcome = window.findChild<WelcomePage*>();
    QTRY_VERIFY(welcome->isVisible());
    QString said;
    for (const QLabel* label : welcome->findChildren<QLabel*>())
        said += label->text();
    QVERIFY2(said.contains(QStringLiteral("refused the token")) && said.contains(QStringLiteral("Edit the connection")), qPrintable(said));
    // It was reached, and another try is not what helps; the call is named.
    QVERIFY2(!said.contains(QStringLiteral("reached")) && said.contains(QStringLiteral("status")), qPrintable(said));
    for (const QPushButton* button : welcome->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QCOMPARE(button->property("role").toString() == QStringLiteral("primary"), button->text().contains(QStringLiteral("Edit")));
    }
    // Back again, the page that was wanted is there.
    driver.failAll = {};
    session->refresh();
    QTRY_VERIFY(!welcome->isVisible());
    QCOMPARE(window.currentPageId(), QStringLiteral("policies"));
}

void MainWindowTest::whatIsPendingIsNeverAnotherConnections()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("prod"), Environment::Production, SafetyLevel::TypedConfirmation);
    directory.add(QStringLiteral("dead"), Environment::Test, SafetyLevel::Free).failAll.kind = drivers::CallError::Kind::Network;
    Connection away; // never opened
    away.id = QStringLiteral("away");
    away.name = QStringLiteral("AWAY");
    directory.all.append(away);
    MainWindow window(directory, nullptr, *m_theme);
    window.show();
    for (const char* id : {"prod", "dead"})
        directory.session(QLatin1String(id))->open();
    window.showPage(QStringLiteral("prod"), QStringLiteral("consumers"));
    GatewaySession* prod = directory.session(QStringLiteral("prod"));
    QTRY_VERIFY(prod->resources().find({Kind::Consumer, "acme", "mobile"}));
    prod->changes().remove({Kind::Consumer, "acme", "mobile"});
    const auto rows = [&window] {
        int visible = 0;
        for (const QListWidget* list : window.findChildren<QListWidget*>(QStringLiteral("list")))
            visible += list->isVisible() ? list->count() : 0;
        return visible;
    };
    const auto named = [&window] {
        auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
        return qobject_cast<Badge*>(tabs->cornerWidget())->text();
    };
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(named(), QStringLiteral("PROD"));
    QTRY_COMPARE(directory.session(QStringLiteral("dead"))->state(), GatewaySession::State::Failed);
    for (const char* id : {"dead", "away"}) {
        window.showPage(QLatin1String(id), QStringLiteral("consumers"));
        window.findChild<QDockWidget*>(QStringLiteral("bottomDock"))->show();
        QCOMPARE(rows(), 0);
        QCOMPARE(named(), QString::fromLatin1(id).toUpper());
        QVERIFY2(window.windowTitle().contains(QString::fromLatin1(id).toUpper()) && !window.windowTitle().contains(QStringLiteral("PROD")), qPrintable(window.windowTitle()));
        QTest::qWait(20);
        QCOMPARE(rows(), 0);
    }
    QCOMPARE(prod->changes().edits().size(), size_t(1));
    window.showPage(QStringLiteral("prod"), QStringLiteral("consumers"));
    window.findChild<QDockWidget*>(QStringLiteral("bottomDock"))->show();
    QTRY_COMPARE(rows(), 1);
}

void MainWindowTest::keysWorkWhereverOneIs()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    FakeHost host;
    MainWindow window(directory, &host, *m_theme);
    directory.session(QStringLiteral("a"))->open();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(QStringLiteral("a"), QStringLiteral("policies"));
    QTRY_VERIFY(window.currentSession()->resources().find({Kind::Policy, "acme", "mobile-limit"}));
    auto* tree = window.findChild<ConnectionTree*>();
    auto* page = window.findChild<Page*>(QStringLiteral("policies"));
    QSignalSpy edits(page, &Page::editRequested);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_R);
    QCOMPARE(window.currentPageId(), QStringLiteral("policies")); // a letter goes nowhere
    QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()) && qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Insert);
    QCOMPARE(edits.size(), 1);
    // Return presses a button with the keyboard.
    auto* add = page->findChild<QPushButton*>(QStringLiteral("newButton"));
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(edits.size(), 2);
}

void MainWindowTest::aDoubleClickMeansOneLine()
{
    FakeDirectory directory;
    for (const char* id : {"a", "b", "c"})
        directory.add(QLatin1String(id), Environment::Test, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    window.resize(1280, 500); // so that the tree scrolls
    window.show();
    for (const char* id : {"a", "b", "c"})
        directory.session(QLatin1String(id))->open();
    window.showPage(QStringLiteral("a"), QStringLiteral("routes"));
    auto* tree = window.findChild<ConnectionTree*>();
    tree->scrollToBottom();
    QTreeWidgetItem* last = tree->topLevelItem(2);
    QVERIFY(!last->isExpanded());
    const QPoint at = tree->visualItemRect(last).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(window.currentSession(), directory.session(QStringLiteral("c")));
    const QString page = window.currentPageId();
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::qWait(20);
    QCOMPARE(window.currentPageId(), page);
    QCOMPARE(window.currentSession(), directory.session(QStringLiteral("c")));
    QVERIFY(last->isExpanded());
}

void MainWindowTest::fitsASmallScreen()
{
    FakeDirectory directory;
    FakeHost host;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    directory.session(QStringLiteral("a"))->open();
    MainWindow window(directory, &host, *m_theme);
    window.resize(1280, 760);
    window.show();
    window.showLocalGateway();
    for (const PageEntry& entry : pageEntries()) {
        window.showPage(QStringLiteral("a"), entry.id);
        QCoreApplication::processEvents();
    }
    window.showPage(QStringLiteral("a"), QStringLiteral("policies"));
    GatewaySession* session = window.currentSession();
    QTRY_VERIFY(session->resources().find({Kind::Policy, "acme", "mobile-limit"}));
    window.edit({Kind::Policy, "acme", "mobile-limit"});
    session->changes().remove({Kind::Consumer, "acme", "mobile"});
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), QSize(1280, 760));
    QVERIFY(window.findChild<QWidget*>(QStringLiteral("navigationDock"))->width() >= 190); // its words can be read
    for (const char* dock : {"navigationDock", "editDock", "bottomDock"}) {
        auto* part = window.findChild<QWidget*>(QLatin1String(dock));
        QVERIFY2(part->isVisible() && window.rect().contains(QRect(part->mapTo(&window, QPoint()), part->size())), dock);
    }
}

void MainWindowTest::docksAreNoSmallerThanNothing()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("Negative sizes")));
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
        QVERIFY(dock->titleBarWidget() && dock->titleBarWidget()->sizeHint() == QSize(0, 0));
}

void MainWindowTest::aRequestOfTheLogIsTriedInTheForm()
{
    FakeDirectory directory;
    testing::FakeDriver& driver = directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    std::vector<base::Json> asked;
    driver.explaining = [&](const base::Json& request) -> base::Json {
        asked.push_back(request);
        return {{"outcome", "forward"}, {"status", 200}, {"steps", base::Json::array()}};
    };
    MainWindow window(directory, nullptr, *m_theme);
    window.show();
    GatewaySession& session = *directory.session(QStringLiteral("a"));
    session.open();
    QTRY_VERIFY(session.resources().find({Kind::Policy, "acme", "mobile-limit"}));
    window.showPage(QStringLiteral("a"), QStringLiteral("logs"));
    const auto tryIt = [&](const base::Json& record) {
        asked.clear();
        Q_EMIT window.currentPage()->tryRequested(record);
        return QTest::qWaitFor([&] { return asked.size() == 2; });
    };
    QVERIFY(tryIt({{"method", "GET"}, {"host", "api.acme.test"}, {"path", "/refused"}, {"tenant", "acme"}, {"route", "orders-route"}, {"policy", "acme/mobile-limit"}}));
    auto* panel = window.findChild<EditPanel*>();
    QVERIFY(panel && panel->current() == (domain::ResourceKey{Kind::Policy, "acme", "mobile-limit"}));
    QCOMPARE(asked[0]["url"].get<std::string>(), std::string("http://api.acme.test/refused"));
    QVERIFY(tryIt({{"method", "GET"}, {"host", "api.acme.test"}, {"path", "/passed"}, {"tenant", "acme"}, {"route", "orders-route"}}));
    QVERIFY(panel->current() == (domain::ResourceKey{Kind::Route, "acme", "orders-route"}));
}

void MainWindowTest::closingASessionLeavesNoTrace()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    directory.add(QStringLiteral("b"), Environment::Staging, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    window.showPage(QStringLiteral("a"), QStringLiteral("routes"));
    window.edit({Kind::Route, "acme", "orders-route"});
    directory.close(QStringLiteral("a"));
    QVERIFY(!window.currentSession());
    QVERIFY(!window.currentPage());
    QVERIFY(window.findChild<ConnectionTree*>()->pagesOf(QStringLiteral("a")).isEmpty());
    window.showPage(QStringLiteral("b"), QStringLiteral("routes"));
    QCOMPARE(window.currentSession(), directory.session(QStringLiteral("b")));
    QTest::qWait(20);
}

void MainWindowTest::theWallShowsTheCurrentConnection()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    directory.add(QStringLiteral("b"), Environment::Test, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    window.show();
    window.showPage(QStringLiteral("b"), QStringLiteral("overview"));
    action(window, "actionWall")->trigger();
    QPointer<WallWindow> wall = window.findChild<WallWindow*>();
    QVERIFY(wall && wall->isFullScreen());
    QVERIFY(wall->windowTitle().startsWith(QLatin1Char('B')));
    directory.close(QStringLiteral("a"));
    QVERIFY(wall);
    directory.close(QStringLiteral("b")); // the session goes: nothing may look at it
    QVERIFY(!wall);
    window.close();
}

void MainWindowTest::themeChangesWithEverythingOpen()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    FakeHost host;
    MainWindow window(directory, &host, *m_theme);
    window.show();
    directory.session(QStringLiteral("a"))->open();
    for (const PageEntry& entry : pageEntries())
        window.showPage(QStringLiteral("a"), entry.id);
    action(window, "actionThemeDark")->trigger();
    QVERIFY(m_theme->isDark());
    const QImage dark = window.grab().toImage();
    action(window, "actionThemeLight")->trigger();
    QVERIFY(!m_theme->isDark());
    QVERIFY(window.grab().toImage() != dark);
}

void MainWindowTest::paletteFindsEverything()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    GatewaySession* session = directory.session(QStringLiteral("a"));
    session->resources().loadAll();
    QTRY_COMPARE(session->resources().state(Kind::Policy), ResourceCache::State::Ready);
    std::unique_ptr<CommandPalette> palette(window.makePalette());
    palette->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto found = [&palette](const char* typed) {
        palette->filter(QLatin1String(typed));
        return palette->shownTitles();
    };
    QTRY_COMPARE(found("moblim").value(0), QStringLiteral("mobile-limit"));
    palette->runCurrent();
    QCOMPARE(window.currentPageId(), QStringLiteral("policies"));
    QVERIFY(found("history").contains(QStringLiteral("History")));
    QVERIFY(found("dark").contains(QStringLiteral("Dark")));
    QVERIFY(found("zzzzqqq").isEmpty());
    QVERIFY(found("> dark").contains(QStringLiteral("Dark")));
    QVERIFY(!found("> orders").contains(QStringLiteral("orders")));
    QVERIFY(found("? search every").contains(QStringLiteral("Search everywhere")));
    // The tenant and the kind are words like others.
    QCOMPARE(found("acme consumer mobile"), QStringList{QStringLiteral("mobile")});
    // What was gone to comes first when nothing is typed.
    palette.reset(window.makePalette());
    QCOMPARE(palette->shownTitles().value(0), QStringLiteral("mobile-limit"));
}

void MainWindowTest::paletteOutlivesItsConnection()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    directory.add(QStringLiteral("b"), Environment::Test, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    for (const char* id : {"a", "b"})
        directory.session(QLatin1String(id))->resources().loadAll();
    std::unique_ptr<CommandPalette> palette(window.makePalette());
    palette->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto routes = [&palette] {
        palette->filter(QStringLiteral("orders-route"));
        return palette->shownTitles().size();
    };
    QTRY_COMPARE(routes(), 2);
    directory.close(QStringLiteral("a"));
    QCOMPARE(routes(), 1);
    palette->runCurrent();
    QCOMPARE(window.currentSession(), directory.session(QStringLiteral("b")));
    QCOMPARE(window.currentPageId(), QStringLiteral("routes"));
}

void MainWindowTest::welcomeWithoutConnections()
{
    FakeDirectory directory;
    FakeHost host;
    MainWindow window(directory, &host, *m_theme);
    auto* welcome = window.findChild<WelcomePage*>();
    QVERIFY(welcome->isVisibleTo(&window));
    QPushButton* connectButton = nullptr;
    for (QPushButton* button : welcome->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Connect")))
            connectButton = button;
    QVERIFY(connectButton);
    connectButton->click();
    QCOMPARE(directory.added, 1);
}

void MainWindowTest::failureOffersTheRemedy()
{
    FakeDirectory directory;
    Connection away;
    away.id = QStringLiteral("away");
    away.name = QStringLiteral("Away");
    directory.all.append(away);
    MainWindow window(directory, nullptr, *m_theme);
    window.showPage(away.id, QStringLiteral("overview"));
    QString said;
    for (const QLabel* label : window.findChild<WelcomePage*>()->findChildren<QLabel*>())
        said += label->text();
    QVERIFY(said.contains(QStringLiteral("nothing listens there")));
}

void MainWindowTest::stateIsRestored()
{
    FakeDirectory directory;
    directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    {
        MainWindow window(directory, nullptr, *m_theme);
        window.setRemembering(true);
        window.resize(1111, 777);
        window.show();
        window.showPage(QStringLiteral("a"), QStringLiteral("consumers"));
        window.close();
    }
    MainWindow window(directory, nullptr, *m_theme);
    window.restoreState();
    QCOMPARE(window.size(), QSize(1111, 777));
    QCOMPARE(window.currentPageId(), QStringLiteral("consumers"));
}

void MainWindowTest::helpHasItsTopics()
{
    HelpViewer help;
    for (const char* topic : {"start", "overview", "connections", "changes", "local-gateway", "keyboard"})
        QVERIFY2(help.shownTopics().contains(QLatin1String(topic)), topic);
    help.search(QStringLiteral("fingerprint trusted"));
    QVERIFY(help.shownTopics().contains(QStringLiteral("connections")));
    QVERIFY(!help.shownTopics().contains(QStringLiteral("keyboard")));
    help.showTopic(QStringLiteral("changes"));
    QVERIFY(help.findChild<QListWidget*>()->currentItem()->text().contains(QStringLiteral("Changes")));
}

void MainWindowTest::requestLogIsBounded()
{
    FakeDirectory directory;
    testing::FakeDriver& driver = directory.add(QStringLiteral("a"), Environment::Test, SafetyLevel::Free);
    MainWindow window(directory, nullptr, *m_theme);
    auto& log = window.findChild<RequestLog*>()->model();
    for (int i = 0; i < 2000; ++i)
        Q_EMIT driver.callFinished(QStringLiteral("GET"), QStringLiteral("/v1/status"), i % 2 ? 200 : 401, 1.5, i % 2 ? QString() : QStringLiteral("refused"));
    QCOMPARE(log.rowCount(), int(RequestLogModel::kKept));
    QVERIFY(log.asCurl(0).startsWith(QStringLiteral("curl")));
    QCOMPARE(log.asCurl(100'000), QString());
}

void MainWindowTest::editorRefusesNonsense()
{
    ConnectionEditor editor({}, {}, QString(), nullptr);
    auto* name = editor.findChild<QLineEdit*>(QStringLiteral("name"));
    auto* url = editor.findChild<QLineEdit*>(QStringLiteral("url"));
    QVERIFY(!editor.complaint().isEmpty());
    name->setText(QStringLiteral("Payments"));
    for (const char* bad : {"", "gateway", "ftp://gateway", "https://", "https://user:secret@gateway"}) {
        url->setText(QLatin1String(bad));
        QVERIFY2(!editor.complaint().isEmpty(), bad);
    }
    url->setText(QStringLiteral("https://gateway:9080"));
    QVERIFY(editor.complaint().isEmpty());
    QSignalSpy test(&editor, &ConnectionEditor::testRequested);
    editor.findChild<QPushButton*>(QStringLiteral("testButton"))->click();
    QCOMPARE(test.size(), 1);
    editor.setFingerprint(QStringLiteral("ab12"));
    QCOMPARE(editor.connection().trustedFingerprint, QStringLiteral("ab12"));
    QTest::keyClicks(url, QStringLiteral("1"));
    QVERIFY(editor.connection().trustedFingerprint.isEmpty()); // another host is another trust
    auto* environment = editor.findChild<QComboBox*>(QStringLiteral("environment"));
    environment->setCurrentIndex(int(Environment::Production));
    QCOMPARE(editor.connection().safety, SafetyLevel::TypedConfirmation);
    environment->setCurrentIndex(int(Environment::Local));
    QCOMPARE(editor.connection().safety, SafetyLevel::Free);
    editor.findChild<QComboBox*>(QStringLiteral("safety"))->setCurrentIndex(int(SafetyLevel::ReadOnly));
    environment->setCurrentIndex(int(Environment::Production));
    QCOMPARE(editor.connection().safety, SafetyLevel::ReadOnly); // chosen by hand
    Connection known;
    known.safety = SafetyLevel::ReadOnly;
    ConnectionEditor existing(known, {}, QString(), nullptr);
    existing.findChild<QComboBox*>(QStringLiteral("environment"))->setCurrentIndex(int(Environment::Test));
    QCOMPARE(existing.connection().safety, SafetyLevel::ReadOnly);
}

void MainWindowTest::changedCertificateIsRefused()
{
    Connection connection;
    connection.name = QStringLiteral("x");
    TrustDialog asks(connection, QString(64, QLatin1Char('a')), QStringLiteral("self-signed"), nullptr);
    asks.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!asks.isRefusal());
    QVERIFY(asks.findChild<QPushButton*>(QStringLiteral("confirm")));
    connection.trustedFingerprint = QString(64, QLatin1Char('b'));
    TrustDialog refuses(connection, QString(64, QLatin1Char('a')), QString(), nullptr);
    refuses.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(refuses.isRefusal());
    QVERIFY(!refuses.findChild<QPushButton*>(QStringLiteral("confirm")));
    QCOMPARE(fingerprintForPeople(QStringLiteral("abcdef")), QStringLiteral("AB:CD:EF"));
}

void MainWindowTest::localGatewayComesAndGoes()
{
    FakeHost host;
    StoreDirectory directory(&host, std::make_unique<ConnectionStore>(m_directory.filePath(QStringLiteral("local.json"))), std::make_unique<MemorySecretStore>());
    MainWindow window(directory, &host, *m_theme);
    window.showLocalGateway();
    QCOMPARE(host.now, LocalGatewayHost::State::Starting);
    QVERIFY(!window.currentSession());
    host.become(LocalGatewayHost::State::Running);
    QVERIFY(window.currentSession());
    QCOMPARE(window.currentPageId(), QStringLiteral("overview"));
    host.become(LocalGatewayHost::State::Stopped);
    QVERIFY(!window.currentSession());
    QCOMPARE(window.currentPageId(), QStringLiteral("local-gateway"));
    window.showLocalGateway();
    host.become(LocalGatewayHost::State::Failed);
    QString said;
    for (const QLabel* label : window.findChild<WelcomePage*>()->findChildren<QLabel*>())
        said += label->text();
    QVERIFY(said.contains(QStringLiteral("port in use")));
}

void MainWindowTest::storedConnectionsAppear()
{
    const QString file = m_directory.filePath(QStringLiteral("stored.json"));
    Connection connection;
    connection.name = QStringLiteral("Payments");
    connection.group = QStringLiteral("Europe");
    connection.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    QString id;
    {
        ConnectionStore store(file);
        id = store.put(connection);
    }
    StoreDirectory directory(nullptr, std::make_unique<ConnectionStore>(file), std::make_unique<MemorySecretStore>());
    MainWindow window(directory, nullptr, *m_theme);
    QCOMPARE(directory.connections().size(), 1);
    QSignalSpy opened(&directory, &SessionDirectory::sessionOpened);
    window.showPage(id, QStringLiteral("overview"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(window.currentSession()->connection().name, QStringLiteral("Payments"));
    // Nothing listens there: said, not shown as emptiness.
    QTRY_COMPARE(window.currentSession()->state(), GatewaySession::State::Failed);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
