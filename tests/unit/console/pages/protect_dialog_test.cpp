// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/protect_dialog.h"

#include "console/pages/diff_view.h"
#include "support/console_session.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using State = ProtectionItem::State;

class ProtectDialogTest : public QObject
{
    Q_OBJECT
    using Policies = std::vector<std::pair<domain::ResourceKey, Json>>;
    static std::pair<domain::ResourceKey, Json> policy(const char* tenant, const char* id, Json scope)
    {
        Json value = {{"id", id}, {"kind", "timeout"}};
        if (!scope.is_null())
            value["scope"] = std::move(scope);
        return {{Kind::Policy, tenant, id}, std::move(value)};
    }
    static ProtectionItem planned(const domain::ResourceKey& target, const Policies& policies, bool known = true)
    {
        ProtectionBundle bundle{"b", {{"timeout", {{"total", "5s"}}}}};
        return planProtection(bundle, target, Json{{"service", "orders"}}, policies, [known](const std::string&) { return known; }).front();
    }

private Q_SLOTS:
    void theProgramsBundlesAreThere()
    {
        const auto bundles = protectionBundles();
        QCOMPARE(bundles.size(), size_t(4));
        for (const ProtectionBundle& bundle : bundles)
            QVERIFY2(bundle.parts.size() >= 5, bundle.id.c_str());
    }

    void whatIsThereIsNotMadeAgain()
    {
        const domain::ResourceKey route{Kind::Route, "acme", "orders-r"}, service{Kind::Service, "acme", "orders"}, tenant{Kind::Tenant, "", "acme"};
        QVERIFY(planned(route, {}).state == State::Fresh);
        QVERIFY(planned(route, {}, false).state == State::Unknown);
        const Json ofTenant = {{"tenant", "acme"}}, ofService = {{"tenant", "acme"}, {"service", "orders"}}, ofRoute = {{"tenant", "acme"}, {"route", "orders-r"}}, ofGateway = {{"gateway", true}};
        QVERIFY(planned(route, {policy("acme", "p", ofRoute)}).state == State::Present);
        QVERIFY(planned(route, {policy("acme", "p", ofService)}).state == State::Wider);
        QVERIFY(planned(route, {policy("acme", "p", Json{{"tenant", "acme"}, {"service", "other"}})}).state == State::Fresh);
        QVERIFY(planned(route, {policy("acme", "p", Json())}).state == State::Wider);
        QVERIFY(planned(route, {policy("", "p", ofGateway)}).state == State::Wider);
        QVERIFY(planned(route, {policy("other", "p", Json{{"tenant", "other"}})}).state == State::Fresh);
        QVERIFY(planned(route, {policy("acme", "p", Json{{"tenant", "acme"}, {"consumer", "mobile"}})}).state == State::Fresh);
        QVERIFY(planned(route, {policy("", "w", ofGateway), policy("acme", "p", ofRoute), policy("acme", "t", ofTenant)}).state == State::Present);
        QVERIFY(planned(service, {policy("acme", "p", ofService)}).state == State::Present);
        QVERIFY(planned(service, {policy("acme", "p", ofRoute)}).state == State::Fresh);
        QVERIFY(planned(tenant, {policy("acme", "p", Json())}).state == State::Present);
        QVERIFY(planned(tenant, {policy("acme", "p", ofService)}).state == State::Fresh);
    }

    void policiesGetIdsAndScopesOfTheirOwn()
    {
        const domain::ResourceKey route{Kind::Route, "acme", "orders"};
        const ProtectionItem item = planned(route, {{{Kind::Policy, "acme", "orders-timeout"}, Json{{"kind", "cors"}}}});
        QCOMPARE(item.key.id, std::string("orders-timeout-2"));
        QCOMPARE(item.key.tenant, std::string("acme"));
        QVERIFY(item.value == (Json{{"id", "orders-timeout-2"}, {"kind", "timeout"}, {"scope", {{"tenant", "acme"}, {"route", "orders"}}}, {"config", {{"total", "5s"}}}}));
        const ProtectionItem tenant = planned({Kind::Tenant, "", std::string(63, 'a')}, {});
        QVERIFY(tenant.key.id.size() <= 63);
        QVERIFY(tenant.value["scope"] == (Json{{"tenant", std::string(63, 'a')}}));
    }

    void theDialogStagesOneStep()
    {
        testing::ConsoleSession world;
        QVERIFY(world.open());
        const auto service = world.session->resources().find({Kind::Service, "acme", "orders"});
        ProtectDialog dialog(*world.session, service->key, service->value, nullptr);
        QSignalSpy staged(&dialog, &ProtectDialog::staged);
        auto* box = dialog.findChild<QComboBox*>(QStringLiteral("bundleBox"));
        QCOMPARE(box->count(), 4);
        QCOMPARE(box->itemText(1), QStringLiteral("Partner API"));
        box->setCurrentIndex(1);
        auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("policies"));
        int ticked = 0, open = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* item = list->topLevelItem(i);
            ticked += item->checkState(0) == Qt::Checked;
            open += item->text(2).contains(QStringLiteral("sizes")); // one for the whole gateway
        }
        QCOMPARE(open, 1);
        QCOMPARE(ticked, list->topLevelItemCount() - 1);
        QVERIFY(world.session->changes().isEmpty());
        dialog.accept();
        QCOMPARE(staged.count(), 1);
        QCOMPARE(world.session->changes().edits().size(), size_t(ticked));
        QVERIFY((*world.session->changes().pending({Kind::Policy, "acme", "orders-key-auth"}))["scope"] == (Json{{"tenant", "acme"}, {"service", "orders"}}));
        // What is pending is there already.
        ProtectDialog again(*world.session, service->key, service->value, nullptr);
        again.findChild<QComboBox*>(QStringLiteral("bundleBox"))->setCurrentIndex(1);
        for (int i = 0; i < again.findChild<QTreeWidget*>(QStringLiteral("policies"))->topLevelItemCount(); ++i)
            QVERIFY(again.findChild<QTreeWidget*>(QStringLiteral("policies"))->topLevelItem(i)->checkState(0) == Qt::Unchecked);
        QVERIFY(again.findChild<QLabel*>(QStringLiteral("count"))->text().contains(QStringLiteral("Nothing")));
        world.session->changes().undoStack().undo();
        QVERIFY(world.session->changes().isEmpty());
    }

    void withoutATargetItAsksForOneAndShowsWhatWouldBeMade()
    {
        testing::ConsoleSession world;
        QVERIFY(world.open());
        ProtectDialog dialog(*world.session, {}, {}, nullptr);
        auto* targets = dialog.findChild<QComboBox*>(QStringLiteral("targetBox"));
        QVERIFY(targets);
        targets->setCurrentIndex(targets->findText(QStringLiteral("Service acme/orders")));
        dialog.findChild<QComboBox*>(QStringLiteral("bundleBox"))->setCurrentIndex(1);
        const QString preview = dialog.findChild<DiffView*>()->rawText();
        QVERIFY2(preview.contains(QStringLiteral("orders-key-auth")), qPrintable(preview));
        auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("policies"));
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            QVERIFY2(!list->topLevelItem(i)->text(1).contains(QLatin1Char('{')) && !list->topLevelItem(i)->text(1).contains(QLatin1Char('[')), qPrintable(list->topLevelItem(i)->text(1)));
        dialog.accept();
        QVERIFY(world.session->changes().pending({Kind::Policy, "acme", "orders-key-auth"}));
    }
};

QTEST_MAIN(ProtectDialogTest)
#include "protect_dialog_test.moc"
