// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/sample_request.h"
#include "console/pages/audit_page.h"
#include "console/pages/colour_rules_dialog.h"
#include "console/pages/consumers_page.h"
#include "console/pages/export_dialog.h"
#include "console/pages/history_page.h"
#include "console/pages/logs_page.h"
#include "console/pages/policies_page.h"
#include "console/pages/request_detail.h"
#include "console/pages/request_tail.h"
#include "console/pages/routes_page.h"
#include "console/pages/services_page.h"
#include "console/pages/tenants_page.h"
#include "console/widgets/filter_chips.h"
#include "console/widgets/empty_state.h"
#include "console/widgets/filter_edit.h"
#include "support/console_session.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace gatehouse;
using namespace gatehouse::console;
using domain::Kind;

class PagesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<testing::ConsoleSession> world;

    template <class P>
    std::unique_ptr<P> shown(SafetyLevel safety = SafetyLevel::Free, bool filled = true)
    {
        if (!world) {
            world = std::make_unique<testing::ConsoleSession>(safety, filled);
            world->open();
        }
        auto page = std::make_unique<P>(*world->session);
        page->resize(1000, 600);
        page->show();
        page->setActive(true);
        return page;
    }
    static QString words(const QWidget& page)
    {
        QString all;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }

    QTemporaryDir settings;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QCoreApplication::setApplicationName(QStringLiteral("pages"));
    }
    void cleanup() { world.reset(); }

    void rowsFilterAndCount()
    {
        auto page = shown<ServicesPage>();
        QCOMPARE(page->model().rowCount(), 2);
        page->findChild<QLineEdit*>(QStringLiteral("filterEdit"))->setText(QStringLiteral("inven"));
        QCOMPARE(page->model().rowCount(), 1);
        QCOMPARE(page->findChild<QLabel*>(QStringLiteral("countLabel"))->text(), QStringLiteral("1 of 2"));
        page->findChild<QLineEdit*>(QStringLiteral("filterEdit"))->setText(QStringLiteral("nothing like this"));
        QTRY_VERIFY(words(*page).contains(QStringLiteral("Nothing fits the filter")));
        page->findChild<EmptyState*>()->findChild<QPushButton*>()->click();
        QCOMPARE(page->model().rowCount(), 2);
    }

    void routesOfTheChosenServiceAreShown()
    {
        auto page = shown<ServicesPage>();
        QVERIFY(page->showResource({Kind::Service, "acme", "orders"}));
        QCOMPARE(page->currentKey()->id, std::string("orders"));
        auto* routes = page->findChild<QTreeWidget*>();
        QVERIFY(routes->isVisible());
        QCOMPARE(routes->topLevelItemCount(), 1);
        QVERIFY(!page->showResource({Kind::Route, "acme", "orders"}));
    }

    void enterEdits()
    {
        auto page = shown<PoliciesPage>();
        QSignalSpy edits(page.get(), &Page::editRequested);
        page->showResource({Kind::Policy, "acme", "limit"});
        QTest::keyClick(page->findChild<QTableView*>(), Qt::Key_Return);
        QCOMPARE(edits.count(), 1);
    }

    void theFirstRowIsChosenForWhoComesByTab()
    {
        auto page = shown<PoliciesPage>();
        QSignalSpy edits(page.get(), &Page::editRequested);
        auto* table = page->findChild<QTableView*>();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->model().rowCount() > 0);
        page->findChild<QLineEdit*>(QStringLiteral("filterEdit"))->setFocus();
        table->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QVERIFY(page->currentKey());
    }

    void pendingEditsAreMarked()
    {
        auto page = shown<RoutesPage>();
        world->session->changes().remove({Kind::Route, "acme", "orders"});
        world->session->changes().put({Kind::Route, "acme", "fresh"}, {{"id", "fresh"}, {"service", "orders"}});
        QCOMPARE(page->model().rowCount(), 3);
        QCOMPARE(int(page->model().row(page->model().indexOf({Kind::Route, "acme", "orders"})).state), int(PendingState::Deleted));
        QCOMPARE(int(page->model().row(page->model().indexOf({Kind::Route, "acme", "fresh"})).state), int(PendingState::New));
    }

    void aCellBecomesAFilter()
    {
        auto page = shown<RoutesPage>();
        auto* table = page->findChild<QTableView*>(QStringLiteral("routes"));
        auto* filter = page->findChild<QLineEdit*>(QStringLiteral("filterEdit"));
        QVERIFY(page->showResource({Kind::Route, "acme", "orders"}));
        const auto trigger = [&](const QString& text) {
            for (QAction* action : table->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        table->setCurrentIndex(page->model().index(page->model().indexOf({Kind::Route, "acme", "orders"}), 2));
        trigger(QStringLiteral("Filter by this value"));
        QCOMPARE(filter->text(), QStringLiteral("service=orders"));
        QCOMPARE(page->model().rowCount(), 1);
        filter->clear();
        table->setCurrentIndex(page->model().index(page->model().indexOf({Kind::Route, "acme", "orders"}), 0));
        trigger(QStringLiteral("Exclude this value"));
        QCOMPARE(page->model().indexOf({Kind::Route, "acme", "orders"}), -1);
        QCOMPARE(page->model().rowCount(), 1);
    }

    void manyAreSwitchedAndDeletedAsOneStep()
    {
        auto page = shown<RoutesPage>();
        auto* table = page->findChild<QTableView*>(QStringLiteral("routes"));
        table->selectAll();
        for (QAction* action : table->actions()) {
            if (action->text() == u"Disable")
                action->trigger();
        }
        QCOMPARE(world->session->changes().edits().size(), size_t(2));
        QVERIFY((*world->session->changes().pending({Kind::Route, "acme", "orders"}))["enabled"] == base::Json(false));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2); // the same ones stay selected
        world->session->changes().undoStack().undo();
        QVERIFY(world->session->changes().isEmpty());
        for (QAction* action : table->actions()) {
            if (action->text() == u"Delete…")
                action->trigger();
        }
        page->findChild<QDialog*>()->accept();
        QCOMPARE(world->session->changes().edits().size(), size_t(2));
        QCOMPARE(world->session->changes().undoStack().count(), 1);
    }

    void historyIsFiltered()
    {
        world = std::make_unique<testing::ConsoleSession>();
        QVERIFY(world->open());
        world->driver->configurations[2] = world->driver->current();
        world->driver->configurations[2].revision = 2;
        world->driver->revision = 2;
        auto page = shown<HistoryPage>();
        auto* table = page->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto* filter = page->findChild<QLineEdit*>(QStringLiteral("filterEdit"));
        filter->setText(QStringLiteral("revision>=2"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("2"));
        filter->clear();
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void emptyTeaches()
    {
        auto page = shown<ConsumersPage>(SafetyLevel::Free, false);
        QVERIFY(words(*page).contains(QStringLiteral("No consumers yet")));
        QSignalSpy edits(page.get(), &Page::editRequested);
        page->findChild<EmptyState*>()->findChild<QPushButton*>()->click();
        QCOMPARE(edits.count(), 1);
    }

    void failureIsNotEmptiness()
    {
        world = std::make_unique<testing::ConsoleSession>();
        world->driver->failLists = {drivers::CallError::Kind::Unauthorized, QStringLiteral("The gateway refused the token"), {}, 401, QStringLiteral("GET /v1/tenants"), {}, {}};
        world->session->resources().load(Kind::Tenant);
        QTRY_COMPARE(int(world->session->resources().state(Kind::Tenant)), int(ResourceCache::State::Failed));
        auto page = shown<TenantsPage>();
        QVERIFY(words(*page).contains(QStringLiteral("could not be loaded")));
        QVERIFY(words(*page).contains(QStringLiteral("refused the token")));
        world->driver->failLists = {};
        page->findChild<EmptyState*>()->findChild<QPushButton*>()->click();
        QTRY_COMPARE(page->model().rowCount(), 2);
    }

    void readOnlySaysSo()
    {
        auto page = shown<PoliciesPage>(SafetyLevel::ReadOnly);
        QVERIFY(words(*page).contains(QStringLiteral("Read-only")));
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("newButton"))->isEnabled());
    }

    void historyShowsDifferencesAndRestores()
    {
        world = std::make_unique<testing::ConsoleSession>();
        QVERIFY(world->open());
        auto second = world->driver->current();
        second.revision = 2;
        second.remove({Kind::Policy, "acme", "limit"});
        world->driver->configurations[2] = second;
        world->driver->revision = 2;
        auto page = shown<HistoryPage>();
        auto* table = page->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        auto* diff = page->findChild<QTreeWidget*>();
        QTRY_VERIFY(diff->topLevelItemCount() == 1 && diff->topLevelItem(0)->text(0).contains(QStringLiteral("limit")));
        table->selectRow(1);
        auto* restore = page->findChild<QPushButton*>(QStringLiteral("restoreButton"));
        QVERIFY(restore->isEnabled());
        restore->click();
        auto* dialog = page->findChild<QDialog*>();
        QVERIFY(dialog);
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("confirm"));
        QTRY_VERIFY(go->isEnabled()); // after the dry run
        QCOMPARE(world->driver->revision, uint64_t(2));
        go->click();
        QTRY_COMPARE(world->driver->revision, uint64_t(3));
        QVERIFY(world->driver->current().find({Kind::Policy, "acme", "limit"}));
    }

    void auditLoadsAndSaysFailure()
    {
        world = std::make_unique<testing::ConsoleSession>();
        for (quint64 i = 700; i > 0; --i) {
            drivers::AuditEntry entry;
            entry.sequence = i;
            entry.administrator = QStringLiteral("owner\u202e<b>");
            entry.outcome = QStringLiteral("accepted");
            world->driver->auditEntries.append(entry);
        }
        QVERIFY(world->open());
        auto page = shown<AuditPage>();
        auto* table = page->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 500);
        QVERIFY(!table->model()->index(0, 2).data().toString().contains(QChar(0x202e)));
        table->scrollToBottom();
        QTRY_COMPARE(table->model()->rowCount(), 700);
        world->driver->failNext = {drivers::CallError::Kind::Forbidden, QStringLiteral("Not allowed"), {}, 403, {}, {}, {}};
        page->refresh();
        QTRY_VERIFY(words(*page).contains(QStringLiteral("Not allowed")));
    }

    void theAuditTrailIsFilteredToItsEnd()
    {
        world = std::make_unique<testing::ConsoleSession>();
        for (quint64 i = 1200; i > 0; --i) {
            drivers::AuditEntry entry;
            entry.sequence = i;
            entry.time = QDateTime::fromSecsSinceEpoch(1'700'000'000 + static_cast<qint64>(i) * 60, Qt::UTC);
            entry.administrator = i == 7 ? QStringLiteral("grace") : QStringLiteral("ada");
            entry.outcome = i % 2 ? QStringLiteral("accepted") : QStringLiteral("refused");
            entry.status = i % 2 ? 200 : 403;
            entry.revision = i % 2 ? i : 0;
            world->driver->auditEntries.append(entry);
        }
        QVERIFY(world->open());
        auto page = shown<AuditPage>();
        auto* table = page->findChild<QTableView*>();
        auto* filter = page->findChild<FilterEdit*>();
        QTRY_COMPARE(table->model()->rowCount(), 500);
        filter->setText(QStringLiteral("who=grace"));
        QTRY_COMPARE(table->model()->rowCount(), 1); // among those that had not been read
        QTRY_VERIFY(words(*page).contains(QStringLiteral("1 of 1,200")));
        QSignalSpy revisions(page.get(), &Page::revisionRequested);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(revisions.value(0).value(0).toULongLong(), 7ull);
        filter->setText(QStringLiteral("outcome:refused no<=10"));
        QTRY_COMPARE(table->model()->rowCount(), 5);
        filter->setText(QStringLiteral("outcome:refused no<="));
        QVERIFY(filter->problem());
        QCOMPARE(table->model()->rowCount(), 5); // the last one that could be read
        filter->setText(QStringLiteral("who:nobody"));
        QTRY_VERIFY(words(*page).contains(QStringLiteral("Nothing fits the filter")));

        // By the names that the gateway knows.
        auto* outcomes = page->findChild<QComboBox*>(QStringLiteral("outcomeBox"));
        QStringList asked;
        for (int i = 0; i < outcomes->count(); ++i) {
            outcomes->setCurrentIndex(i);
            Q_EMIT outcomes->activated(i);
            asked << world->driver->auditOutcome;
        }
        QCOMPARE(asked, (QStringList{QString(), QStringLiteral("ok"), QStringLiteral("refused"), QStringLiteral("failed")}));
        outcomes->setCurrentIndex(0);
        Q_EMIT outcomes->activated(0);

        filter->setText(QStringLiteral("no<=3"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        page->findChild<QPushButton*>(QStringLiteral("exportButton"))->click();
        auto* dialog = page->findChild<ExportDialog*>();
        QVERIFY(dialog);
        auto* form = dialog->findChildren<QComboBox*>().first();
        QCOMPARE(dialog->content().count('\n'), 4);
        form->setCurrentIndex(1);
        const auto list = base::parseJson(dialog->content().toStdString());
        QVERIFY(list && list->size() == 3 && (*list)[0]["sequence"] == 3 && (*list)[0]["revision"] == 3);
        form->setCurrentIndex(2);
        QVERIFY(dialog->content().startsWith("| No. |"));
    }

    void anAuditEntryLeadsToWhatItIsAbout()
    {
        world = std::make_unique<testing::ConsoleSession>();
        for (const auto& [target, revision] : {std::pair("/v1/tenants/acme/policies/limit", 7), std::pair("/v1/tenants/acme/policies/gone", 8), std::pair("/v1/config", 0)}) {
            drivers::AuditEntry entry;
            entry.sequence = 10 - quint64(world->driver->auditEntries.size());
            entry.target = QString::fromLatin1(target);
            entry.revision = quint64(revision);
            world->driver->auditEntries.append(entry);
        }
        QVERIFY(world->open());
        auto page = shown<AuditPage>();
        auto* table = page->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QSignalSpy resources(page.get(), &Page::resourceRequested), revisions(page.get(), &Page::revisionRequested), said(page.get(), &Page::messageRequested);
        for (int row = 0; row < 3; ++row)
            Q_EMIT table->activated(table->model()->index(row, 0));
        QCOMPARE(resources.size(), 1);
        QVERIFY(resources[0][0].value<domain::ResourceKey>() == (domain::ResourceKey{Kind::Policy, "acme", "limit"}));
        QCOMPARE(revisions.size(), 1);
        QCOMPARE(revisions[0][0].toULongLong(), 8ull);
        QCOMPARE(said.size(), 1);
    }

    void logsAreBoundedPausedAndExplained()
    {
        auto page = shown<LogsPage>();
        QVERIFY(world->driver->requestsRunning);
        auto* table = page->findChild<QTableView*>();
        const base::Json record = {{"time", "2026-01-01T00:00:00.000Z"}, {"method", "GET"}, {"host", "api.acme.test"}, {"path", "/orders"}, {"status", 429}, {"tenant", "acme"},
                                   {"policy", "acme/limit"}, {"code", "rate-limit.exceeded"}, {"reason", "60 a minute are used up"}};
        for (int i = 0; i < 3; ++i)
            Q_EMIT world->driver->requestReceived(record);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_COMPARE(table->model()->index(0, 7).data().toString(), QStringLiteral("acme/limit"));
        table->selectRow(0);
        const QString detail = page->findChild<QPlainTextEdit*>(QStringLiteral("detail"))->toPlainText();
        QVERIFY(detail.contains(QStringLiteral("Refused with 429 by the policy acme/limit")) && detail.contains(QStringLiteral("60 a minute")));
        Q_EMIT world->driver->requestsLeftOut(12);
        QVERIFY(words(*page).contains(QStringLiteral("12 left out")));
        // Faster than can be read: what is too much is told and not kept.
        for (int i = 0; i < 6000; ++i)
            Q_EMIT world->driver->requestReceived(record);
        QTRY_COMPARE(table->model()->rowCount(), 5003);
        QVERIFY(words(*page).contains(QStringLiteral("came faster than can be read")));
        page->findChild<QPushButton*>(QStringLiteral("pauseButton"))->click();
        QVERIFY(!world->driver->requestsRunning);
        auto* status = page->findChild<QComboBox*>(QStringLiteral("statusBox"));
        page->findChild<QPushButton*>(QStringLiteral("pauseButton"))->click();
        status->setCurrentIndex(status->findData(QStringLiteral("429")));
        Q_EMIT status->activated(status->currentIndex());
        QCOMPARE(world->driver->requestFilter.value(QStringLiteral("status")), QStringLiteral("429"));
        page->setActive(false);
        QVERIFY(!world->driver->requestsRunning);
    }

    void theLogHasWhatCameBeforeAndSaysWhatItMissed()
    {
        world = std::make_unique<testing::ConsoleSession>(SafetyLevel::Free, true);
        world->open();
        RequestTail& tail = RequestTail::of(*world->driver);
        const base::Json record = {{"time", "2026-11-28T08:05:53.000Z"}, {"path", "/before"}, {"status", 200}};
        tail.setInView(true); // another page stands there
        QVERIFY(world->driver->requestsRunning && world->driver->requestFilter.isEmpty());
        Q_EMIT world->driver->requestReceived(record);
        auto page = shown<LogsPage>();
        auto* table = page->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        // It goes on below other pages, as long as the gateway is in view.
        page->setActive(false);
        QVERIFY(world->driver->requestsRunning);
        Q_EMIT world->driver->requestReceived(record);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        page->setActive(true);
        QTest::qWait(200);
        QCOMPARE(table->model()->rowCount(), 2); // nothing was missed
        page->setActive(false);
        tail.setInView(false);
        QVERIFY(!world->driver->requestsRunning);
        QTest::qWait(1100);
        page->setActive(true);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->model()->index(2, 4).data().toString().contains(QStringLiteral("Not followed for 1 s")));
        table->selectRow(2);
        QVERIFY(page->findChild<RequestDetail*>()->isHidden());
        table->selectRow(1);
        QVERIFY(!page->findChild<RequestDetail*>()->isHidden());
        page->setActive(false);
    }

    void theLogCanBeAskedForCertainRequests()
    {
        auto page = shown<LogsPage>();
        page->showRequests({{QStringLiteral("consumer"), QStringLiteral("acme/mobile")}, {QStringLiteral("route"), QStringLiteral("acme/orders")}, {QStringLiteral("tenant"), QStringLiteral("unlisted")}});
        auto* chips = page->findChild<FilterChips*>();
        QCOMPARE(chips->chips().size(), 1);
        QCOMPARE(world->driver->requestFilter.size(), 3);
        QCOMPARE(world->driver->requestFilter.value(QStringLiteral("consumer")), QStringLiteral("acme/mobile"));
        QCOMPARE(world->driver->requestFilter.value(QStringLiteral("tenant")), QStringLiteral("unlisted"));
        QCOMPARE(page->findChild<QLineEdit*>(QStringLiteral("routeEdit"))->text(), QStringLiteral("acme/orders"));
        Q_EMIT chips->removed(chips->chips()[0].key);
        QVERIFY(chips->isHidden() && !world->driver->requestFilter.contains(QStringLiteral("consumer")));
        page->showRequests({});
        QVERIFY(world->driver->requestFilter.isEmpty());
        // A peak of a chart: the minute that it stands in.
        const QDateTime at(QDate(2026, 11, 28), QTime(8, 5, 53));
        page->showRequests({{QStringLiteral("from"), QString::number(at.toMSecsSinceEpoch())}, {QStringLiteral("seconds"), QStringLiteral("60")}});
        QCOMPARE(page->findChild<QLineEdit*>(QStringLiteral("filterEdit"))->text(), QStringLiteral("time>=2026-11-28T08:05 time<2026-11-28T08:06"));
    }

    void aRequestLeadsToItsPolicyRevisionAndDecision()
    {
        auto page = shown<LogsPage>();
        auto* table = page->findChild<QTableView*>();
        Q_EMIT world->driver->requestReceived({{"requestId", "r1"}, {"method", "POST"}, {"host", "api.acme.test"}, {"path", "/or'ders"}, {"query", "a=1"}, {"status", 429}, {"tenant", "acme"}, {"route", "orders"},
                                               {"consumer", "mobile"}, {"policy", "acme/limit"}, {"code", "rate-limit.exceeded"}, {"revision", 7}, {"client", "10.0.0.1:4711"}});
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        auto* detail = page->findChild<RequestDetail*>();
        QVERIFY(detail->isVisible());
        const base::Json asked = explainRequest(detail->record(), {});
        QCOMPARE(asked.dump(), base::Json({{"client", "10.0.0.1"}, {"consumer", "acme/mobile"}, {"headers", base::Json::object()}, {"method", "POST"}, {"url", "http://api.acme.test/or'ders?a=1"}}).dump());
        const auto trigger = [&](const QString& text) {
            for (QAction* action : detail->findChildren<QAction*>()) {
                if (action->text() == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        QSignalSpy resources(page.get(), &Page::resourceRequested), revisions(page.get(), &Page::revisionRequested);
        trigger(QStringLiteral("Policy"));
        trigger(QStringLiteral("Route"));
        QCOMPARE(resources.size(), 2);
        QVERIFY(resources[1][0].value<domain::ResourceKey>() == (domain::ResourceKey{Kind::Route, "acme", "orders"}));
        trigger(QStringLiteral("Revision 7"));
        QCOMPARE(revisions.value(0).value(0).toULongLong(), 7ull);
        trigger(QStringLiteral("Copy as curl"));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("curl -i -X 'POST' 'http://api.acme.test")) && copied.endsWith(QStringLiteral("/or'\\''ders?a=1'")), qPrintable(copied));
    }

    void aCopiedRequestGoesToTheListener()
    {
        const base::Json plain = {{"host", "api.acme.test"}, {"path", "/a"}, {"query", "b=c"}, {"protocol", "HTTP/1.1"}};
        base::Json second = plain;
        second["protocol"] = "HTTP/2";
        const drivers::ListenerStatus http{QStringLiteral("main"), QStringLiteral("http://127.0.0.1:8080"), {}, false}, https{QStringLiteral("tls"), QStringLiteral("https://127.0.0.1:8443"), {}, true};
        QCOMPARE(clientUrl(plain, {}), QStringLiteral("http://api.acme.test/a?b=c"));
        QCOMPARE(clientUrl(plain, {http, https}), QStringLiteral("http://api.acme.test:8080/a?b=c"));
        QCOMPARE(clientUrl(second, {http, https}), QStringLiteral("https://api.acme.test:8443/a?b=c"));
        QCOMPARE(clientUrl(plain, {https}), QStringLiteral("https://api.acme.test:8443/a?b=c"));
        base::Json named = plain;
        named["listener"] = "tls";
        QCOMPARE(clientUrl(named, {http, https}), QStringLiteral("https://api.acme.test:8443/a?b=c"));
        QCOMPARE(clientUrl(named, {http}), QStringLiteral("http://api.acme.test:8080/a?b=c")); // it is gone
        second["listener"] = "main";
        QCOMPARE(clientUrl(second, {https, http}), QStringLiteral("http://api.acme.test:8080/a?b=c")); // prior knowledge
        QCOMPARE(clientUrl(plain, {{QStringLiteral("tls"), QStringLiteral("https://127.0.0.1"), {}, true}}), QStringLiteral("https://api.acme.test/a?b=c"));
    }

    void whatWasDecidedIsAskedOnce()
    {
        auto page = shown<LogsPage>();
        auto* table = page->findChild<QTableView*>();
        const auto asked = [&](const char* call) { return std::count(world->driver->calls.begin(), world->driver->calls.end(), call); };
        Q_EMIT world->driver->requestReceived({{"requestId", "r1"}, {"path", "/a"}, {"status", 200}});
        Q_EMIT world->driver->requestReceived({{"path", "/without-an-id"}, {"status", 200}});
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto look = [&](int row, const char* call, std::ptrdiff_t times) {
            table->selectRow(row);
            QTest::qWait(20);
            QTRY_COMPARE(asked(call), times);
        };
        look(0, "trace", 1);
        look(1, "explain", 1);
        look(0, "trace", 1);
        look(1, "explain", 1);
        // What it would decide is another question with another configuration; what it did decide is not.
        Q_EMIT world->driver->revisionChanged(2);
        look(0, "trace", 1);
        look(1, "explain", 2);
    }

    void whatIsLookedAtStaysThroughAFilter()
    {
        auto page = shown<LogsPage>();
        auto* table = page->findChild<QTableView*>();
        auto* edit = page->findChild<FilterEdit*>();
        auto* detail = page->findChild<RequestDetail*>();
        for (const int status : {200, 503, 200, 503})
            Q_EMIT world->driver->requestReceived({{"method", "GET"}, {"path", "/"}, {"status", status}});
        QTRY_COMPARE(table->model()->rowCount(), 4);
        table->selectRow(3);
        edit->setText(QStringLiteral("status=503"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 1);
        QVERIFY(detail->isVisible());
        edit->setText(QStringLiteral("status=200"));
        QTRY_VERIFY(!detail->isVisible());
        edit->clear();
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QVERIFY(!detail->isVisible());
    }

    void whoScrollsUpIsNotCarriedAway()
    {
        auto page = shown<LogsPage>();
        auto* table = page->findChild<QTableView*>();
        auto* follow = page->findChild<QCheckBox*>(QStringLiteral("followBox"));
        const auto feed = [&] {
            const int before = table->model()->rowCount();
            for (int i = 0; i < 200; ++i)
                Q_EMIT world->driver->requestReceived({{"method", "GET"}, {"path", "/"}, {"status", 200}});
            QTRY_COMPARE(table->model()->rowCount(), before + 200);
        };
        feed();
        QScrollBar* bar = table->verticalScrollBar();
        QTRY_VERIFY(bar->value() >= bar->maximum() - 1);
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        QTRY_VERIFY(!follow->isChecked());
        const int place = bar->value();
        feed();
        QCOMPARE(bar->value(), place);
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        QTRY_VERIFY(follow->isChecked());
        feed();
        QTRY_VERIFY(bar->value() >= bar->maximum() - 1);
    }

    void requestsStandOutByRules()
    {
        QSettings().clear();
        auto page = shown<LogsPage>();
        auto* table = page->findChild<QTableView*>();
        const auto tint = [&](int row) { return table->model()->index(row, 3).data(Qt::BackgroundRole).value<QColor>(); };
        for (const int status : {200, 503, 429, 403})
            Q_EMIT world->driver->requestReceived({{"method", "GET"}, {"path", "/"}, {"status", status}});
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QVERIFY(!tint(0).isValid());
        QCOMPARE(tint(1), toneTint(RowTone::Danger, page.get()));
        QCOMPARE(tint(2), toneTint(RowTone::Warning, page.get()));
        QCOMPARE(tint(3), toneTint(RowTone::Info, page.get()));
        page->findChild<QToolButton*>(QStringLiteral("coloursButton"))->click();
        auto* dialog = page->findChild<ColourRulesDialog*>();
        auto* rules = dialog->findChild<QTableWidget*>();
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        rules->item(0, 1)->setText(QStringLiteral("status>=nonsense"));
        QVERIFY(!ok->isEnabled());
        rules->item(0, 1)->setText(QStringLiteral("status<300"));
        QVERIFY(ok->isEnabled());
        ok->click();
        QTRY_COMPARE(tint(0), toneTint(RowTone::Danger, page.get()));
        QVERIFY(!tint(1).isValid());
        QCOMPARE(ColourRules::load(QStringLiteral("logs")).value(0).query, QStringLiteral("status<300"));
        QSettings().clear();
    }

    void everyControlHasAName()
    {
        world = std::make_unique<testing::ConsoleSession>();
        QVERIFY(world->open());
        std::vector<std::unique_ptr<Page>> pages;
        pages.push_back(shown<ServicesPage>());
        pages.push_back(shown<ConsumersPage>());
        pages.push_back(shown<LogsPage>());
        pages.push_back(shown<AuditPage>());
        pages.push_back(shown<HistoryPage>());
        for (const auto& page : pages) {
            for (QWidget* control : page->findChildren<QWidget*>()) {
                if (control->objectName().startsWith(QStringLiteral("qt_")) || control->focusPolicy() == Qt::NoFocus)
                    continue;
                const auto* button = qobject_cast<QAbstractButton*>(control);
                const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                if (button || qobject_cast<QLineEdit*>(control) || qobject_cast<QComboBox*>(control) || qobject_cast<QAbstractItemView*>(control)) {
                    const bool inner = qobject_cast<QAbstractItemView*>(control) && control->parentWidget() && control->parentWidget()->inherits("QComboBoxPrivateContainer");
                    QVERIFY2(named || inner, QByteArray(control->metaObject()->className()) + ' ' + control->objectName().toUtf8());
                }
            }
        }
    }
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
