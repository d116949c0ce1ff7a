// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/security_page.h"

#include "console/models/security_watch.h"
#include "console/pages/resource_list_model.h"
#include "console/pages/security_detail.h"
#include "console/pages/security_text.h"
#include "console/widgets/filter_edit.h"
#include "support/accessible_names.h"
#include "support/console_session.h"
#include "support/shown_text.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using domain::ResourceKey;

class SecurityPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<testing::ConsoleSession> world;
    std::unique_ptr<SecurityPage> page;
    const ResourceKey orders{Kind::Route, "acme", "orders"}, inventory{Kind::Route, "acme", "inventory"};

    void show()
    {
        page = std::make_unique<SecurityPage>(*world->session);
        page->resize(1200, 800);
        page->show();
        page->setActive(true);
        QTRY_COMPARE(page->model().rowCount(), 2);
    }
    QTableView& table() { return *page->findChild<QTableView*>(); }
    QString cell(const ResourceKey& key, const QString& column)
    {
        for (int i = 0; i < page->model().columnCount(); ++i) {
            if (page->model().headerData(i, Qt::Horizontal).toString() == column)
                return page->model().index(page->model().indexOf(key), i).data().toString();
        }
        return QStringLiteral("no such column");
    }
    // Those that are shown now; what is on its way out is hidden.
    QStringList buttons()
    {
        QStringList texts;
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisibleTo(page.get()))
                texts << button->text();
        }
        return texts;
    }
    void press(const QString& text)
    {
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisibleTo(page.get()) && button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text + QStringLiteral(" not among ") + buttons().join(QLatin1Char('|'))));
    }
    void choose(const ResourceKey& key) { table().selectRow(page->model().indexOf(key)); }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<testing::ConsoleSession>();
        world->driver->capabilities_.kinds.append({Kind::Listener, Kind::Certificate});
        world->driver->put(Kind::Policy, "acme", "keys", {{"kind", "key-auth"}, {"scope", {{"tenant", "acme"}, {"route", "inventory"}}}});
        world->driver->put(Kind::Policy, "acme", "limits", {{"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}, {"route", "inventory"}}}});
    }
    void cleanup()
    {
        page.reset();
        world.reset();
    }

    void tellsHowApisStand()
    {
        QVERIFY(world->open());
        show();
        QAbstractItemModelTester tester(&page->model());
        QCOMPARE(cell(orders, QStringLiteral("Severity")), QStringLiteral("High"));
        QCOMPARE(cell(orders, QStringLiteral("Authentication")), QStringLiteral("None"));
        QCOMPARE(cell(orders, QStringLiteral("Limit")), QStringLiteral("None"));
        QCOMPARE(cell(orders, QStringLiteral("Body size")), QStringLiteral("Bounded"));
        QCOMPARE(cell(orders, QStringLiteral("Keys")), QStringLiteral("–"));
        QCOMPARE(cell(inventory, QStringLiteral("Severity")), QStringLiteral("Low"));
        QCOMPARE(cell(inventory, QStringLiteral("Authentication")), QStringLiteral("API key"));
        QCOMPARE(cell(inventory, QStringLiteral("Keys")), QStringLiteral("No expiry"));
        QCOMPARE(cell(inventory, QStringLiteral("Encryption")), QStringLiteral("Local"));
        // The worst stands first and is read at once.
        QVERIFY(page->model().row(0).key == orders);
        const QString text = testing::shownText(*page);
        QVERIFY2(text.contains(QStringLiteral("No authentication")), qPrintable(text));
        QVERIFY(buttons().contains(QStringLiteral("1 High")));
        QVERIFY(buttons().contains(QStringLiteral("0 Medium")));
    }

    void filtersByLevelAndByCode()
    {
        QVERIFY(world->open());
        show();
        press(QStringLiteral("1 Low"));
        QCOMPARE(page->model().rowCount(), 1);
        QVERIFY(page->model().row(0).key == inventory);
        press(QStringLiteral("1 Low"));
        QCOMPARE(page->model().rowCount(), 2);
        page->setFilter(QStringLiteral("code:authentication.none"));
        QCOMPARE(page->model().rowCount(), 1);
        QVERIFY(page->model().row(0).key == orders);
        page->setFilter(QStringLiteral("encryption:\"Plain HTTP\""));
        QCOMPARE(page->model().rowCount(), 0);
        QVERIFY(testing::shownText(*page).contains(QStringLiteral("Nothing fits the filter")));
        press(QStringLiteral("Clear the filter"));
        QCOMPARE(page->model().rowCount(), 2);
    }

    void aRemedyBecomesAPendingChange()
    {
        QVERIFY(world->open());
        show();
        QSignalSpy told(page.get(), &Page::messageRequested), edited(page.get(), &Page::editRequested);
        choose(orders);
        press(QStringLiteral("Require API keys"));
        QCOMPARE(world->session->changes().edits().size(), size_t(1));
        QCOMPARE(told.count(), 1);
        QCOMPARE(edited.count(), 0);
        // It is counted in, and said to be pending.
        QTRY_COMPARE(cell(orders, QStringLiteral("Authentication")), QStringLiteral("API key, pending"));
        QTRY_VERIFY(testing::shownText(*page).contains(QStringLiteral("Helped by pending changes")));
        QVERIFY(!buttons().contains(QStringLiteral("Require API keys")));
        QVERIFY(testing::shownText(*page).contains(QStringLiteral("Pending changes are counted in")));
        QVERIFY2(buttons().contains(QStringLiteral("0 High (now 1)")), qPrintable(buttons().join(QLatin1Char('|'))));
        // What needs a decision opens its form.
        press(QStringLiteral("Add a rate limit…"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().first().value<ResourceKey>().id, std::string("orders-rate-limit"));
        world->session->changes().undoStack().undo();
        world->session->changes().undoStack().undo();
        QVERIFY(world->session->changes().isEmpty());
        QTRY_COMPARE(cell(orders, QStringLiteral("Authentication")), QStringLiteral("None"));
        QVERIFY(!testing::shownText(*page).contains(QStringLiteral("Pending changes are counted in")));
    }

    void severalAtOnce()
    {
        world->driver->put(Kind::Policy, "acme", "keys", {{"kind", "key-auth"}, {"enabled", false}, {"scope", {{"tenant", "acme"}, {"route", "inventory"}}}});
        QVERIFY(world->open());
        show();
        table().selectAll();
        QTRY_VERIFY(testing::shownText(*page).contains(QStringLiteral("2 API(s) chosen")));
        QVERIFY(testing::shownText(*page).contains(QStringLiteral("2 of 2 API(s)")));
        QVERIFY(testing::shownText(*page).contains(QStringLiteral("1 of 2 API(s)"))); // the limit
        press(QStringLiteral("Require API keys"));
        QCOMPARE(world->session->changes().edits().size(), size_t(2));
        QVERIFY((*world->session->changes().pending({Kind::Policy, "acme", "keys"}))["enabled"] == Json(true));
        QTRY_COMPARE(cell(inventory, QStringLiteral("Authentication")), QStringLiteral("API key, pending"));
        QCOMPARE(table().selectionModel()->selectedRows().size(), 2); // who was chosen stays so
    }

    void otherWaysOpenTheForm()
    {
        QVERIFY(world->open());
        show();
        choose(orders);
        QSignalSpy edited(page.get(), &Page::editRequested);
        QPushButton* ways = nullptr;
        for (QPushButton* button : page->findChildren<QPushButton*>(QStringLiteral("otherWays"))) {
            if (button->isVisibleTo(page.get()))
                ways = button;
        }
        QVERIFY(ways && ways->menu());
        QCOMPARE(ways->menu()->actions().first()->text(), QStringLiteral("JWT…"));
        ways->menu()->actions().first()->trigger();
        QCOMPARE(edited.first().first().value<ResourceKey>().id, std::string("orders-jwt"));
        QCOMPARE(world->session->changes().edits().size(), size_t(1));
    }

    void leadsToWhatProtects()
    {
        QVERIFY(world->open());
        show();
        choose(inventory);
        QSignalSpy wanted(page.get(), &Page::resourceRequested), edited(page.get(), &Page::editRequested);
        for (QToolButton* chip : page->findChildren<QToolButton*>()) {
            if (chip->isVisibleTo(page.get()) && chip->text() == QStringLiteral("API key"))
                chip->click();
        }
        QCOMPARE(wanted.count(), 1);
        QVERIFY((wanted.first().first().value<ResourceKey>() == ResourceKey{Kind::Policy, "acme", "keys"}));
        QTest::keyClick(&table(), Qt::Key_Return);
        press(QStringLiteral("Open the route"));
        QVERIFY(edited.count() >= 1);
        QVERIFY(edited.first().first().value<ResourceKey>() == inventory);
    }

    void isShownFromElsewhere()
    {
        QVERIFY(world->open());
        page = std::make_unique<SecurityPage>(*world->session);
        page->showSecurity(inventory); // before anything is known
        page->setActive(true);
        QTRY_COMPARE(page->model().rowCount(), 2);
        QCOMPARE(table().selectionModel()->selectedRows().size(), 1);
        QVERIFY(page->model().row(table().selectionModel()->selectedRows().first().row()).key == inventory);
        page->showSecurity({Kind::Service, "acme", "orders"});
        QCOMPARE(page->model().rowCount(), 1);
        page->showSecurity({Kind::Tenant, "", "acme"});
        QCOMPARE(page->model().rowCount(), 2);
    }

    void readOnlyIsSaidAndKept()
    {
        world = std::make_unique<testing::ConsoleSession>(SafetyLevel::ReadOnly);
        QVERIFY(world->open());
        show();
        QTRY_VERIFY(testing::shownText(*page).contains(QStringLiteral("Read-only")));
        int remedies = 0;
        for (QPushButton* button : page->findChildren<QPushButton*>(QStringLiteral("remedy"))) {
            if (!button->isVisibleTo(page.get()))
                continue;
            ++remedies;
            QVERIFY(!button->isEnabled());
            QVERIFY(!button->toolTip().isEmpty());
        }
        QVERIFY(remedies > 0);
    }

    void goodNewsAreTold()
    {
        world->driver->put(Kind::Consumer, "acme", "mobile", {{"credentials", Json::array()}});
        for (const char* kind : {"key-auth", "rate-limit"})
            world->driver->put(Kind::Policy, "acme", kind, {{"kind", kind}, {"scope", {{"tenant", "acme"}}}});
        QVERIFY(world->open());
        show();
        QTRY_VERIFY(buttons().contains(QStringLiteral("2 Good")));
        QVERIFY(testing::shownText(*page).contains(QStringLiteral("Nothing is missing.")));
    }

    void whatTheGatewayDoesNotTellIsSaid()
    {
        world->driver->capabilities_.kinds.removeAll(Kind::Listener);
        QVERIFY(world->open());
        show();
        QTRY_VERIFY(testing::shownText(*page).contains(QStringLiteral("nothing is said of them")));
        QCOMPARE(cell(orders, QStringLiteral("Encryption")), QStringLiteral("–"));
    }

    void everythingHasAName()
    {
        QVERIFY(world->open());
        show();
        choose(orders);
        const QStringList nameless = testing::controlsWithoutName(page.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    // A gateway may lie: names are text, whatever stands in them.
    void hostileNamesAreBorne()
    {
        const std::string evil = "<b>x</b>\xe2\x80\xae&" + std::string(5000, 'a');
        world->driver->put(Kind::Policy, "acme", evil, {{"kind", evil}, {"scope", {{"tenant", "acme"}, {"route", "orders"}}}, {"mode", "report"}});
        world->driver->put(Kind::Policy, "acme", "cors", {{"kind", "cors"}, {"scope", 7}, {"config", "x"}});
        QVERIFY(world->open());
        show();
        choose(orders);
        QVERIFY(!testing::shownText(*page).contains(QChar(0x202e)));
        for (const QToolButton* chip : page->findChildren<QToolButton*>())
            QVERIFY(chip->text().size() < 120);
    }

    void everyCodeHasWords()
    {
        for (const char* code : {"authentication.none", "authentication.optional", "authentication.report", "limit.none", "size.none", "tls.none", "tls.old", "cors.wide", "upstream.plain", "upstream.unverified", "keys.long-lived"}) {
            QVERIFY2(findingTitle(code) != QLatin1String(code), code);
            QVERIFY2(findingReason(code) != findingReason("unknown"), code);
        }
        QCOMPARE(findingTitle("quantum.none"), QStringLiteral("quantum.none"));
    }
};

QTEST_MAIN(SecurityPageTest)
#include "security_page_test.moc"
