// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_list_model.h"

#include "console/pages/resource_columns.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <functional>

using namespace gatehouse;
using namespace gatehouse::console;

class ResourceListModelTest : public QObject
{
    Q_OBJECT
    static std::vector<ResourceRow> rows(int count)
    {
        std::vector<ResourceRow> list;
        for (int i = 0; i < count; ++i) {
            const std::string id = "service-" + std::to_string(i);
            domain::Resource resource{{domain::Kind::Service, i % 2 ? "acme" : "globex", id}, {{"id", id}, {"name", "Name " + std::to_string(i * 7 % 1000)}, {"labels", {{"team", "t" + std::to_string(i % 9)}}}}, static_cast<uint64_t>(i), 0, 0};
            list.push_back({resource.key, std::make_shared<const domain::Resource>(resource), nullptr, PendingState::None});
        }
        // As the cache gives them: by key. The revision is the number.
        std::sort(list.begin(), list.end(), [](const ResourceRow& a, const ResourceRow& b) { return a.key < b.key; });
        return list;
    }

    static void filter(ResourceListModel& model, const char* text, const std::optional<QString>& tenant = {})
    {
        QueryError error;
        auto filter = QueryFilter::compile(QString::fromUtf8(text), model.queryColumns(), 0, error);
        QVERIFY2(filter, qPrintable(error.text));
        model.setFilter(std::move(filter), tenant);
    }
    static QStringList ids(const ResourceListModel& model)
    {
        QStringList list;
        for (int i = 0; i < model.rowCount(); ++i)
            list << QString::fromStdString(model.row(i).key.id);
        return list;
    }

private Q_SLOTS:
    void filtersSortsAndFinds()
    {
        QWidget themed;
        ResourceListModel model({idColumn(), nameColumn(), tenantColumn(), revisionColumn()}, &themed);
        QAbstractItemModelTester tester(&model);
        model.setRows(rows(50));
        QCOMPARE(model.rowCount(), 50);
        filter(model, "SERVICE-7");
        QCOMPARE(model.rowCount(), 1);
        filter(model, "label:team=t3 acme");
        QVERIFY(model.rowCount() > 0);
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.index(i, 2).data().toString(), QStringLiteral("acme"));
        filter(model, "", QStringLiteral("globex"));
        QCOMPARE(model.rowCount(), 25);
        filter(model, "");
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("service-49"));
        QCOMPARE(model.indexOf({domain::Kind::Service, "acme", "service-49"}), 0);
        QCOMPARE(model.indexOf({domain::Kind::Service, "acme", "none"}), -1);
    }

    // The index isn't made yet: that alone takes many frames.
    void aLongFilterGoesOnInSteps()
    {
        QWidget themed;
        ResourceListModel model({idColumn(), nameColumn(), tenantColumn()}, &themed);
        const int count = 40'000;
        const auto list = rows(count);
        model.setRows(list);
        QSignalSpy done(&model, &ResourceListModel::filtered);
        filter(model, "service-39999");
        QVERIFY(model.isFiltering());
        QCOMPARE(model.rowCount(), count); // until then as before
        filter(model, "service-3999"); // who types on need not wait for it
        QVERIFY(done.wait(20'000));
        QCOMPARE(done.size(), 1);
        QVERIFY(!model.isFiltering());
        QCOMPARE(model.rowCount(), 11);
        // New rows: those that are found so far, then all.
        auto changed = list;
        changed.pop_back();
        model.setRows(changed);
        QVERIFY(model.isFiltering());
        QVERIFY(model.rowCount() < 11);
        model.sort(0, Qt::DescendingOrder);
        QVERIFY(done.wait(20'000));
        QCOMPARE(model.rowCount(), list.back().key.id.find("service-3999") == 0 ? 10 : 11);
        const QStringList sorted = ids(model);
        QVERIFY(std::is_sorted(sorted.cbegin(), sorted.cend(), std::greater<>()));
        filter(model, ""); // nothing to look for: at once
        QCOMPARE(model.rowCount(), count - 1);
    }

    // Nobody who types waits for the last row: a screenful is shown as soon as it is found, and stands where it will stand.
    void theFirstRowsComeAheadOfALongFilter()
    {
        QWidget themed;
        ResourceListModel model({idColumn(), nameColumn(), tenantColumn()}, &themed);
        model.setRows(rows(60'000));
        model.sort(0, Qt::DescendingOrder);
        QSignalSpy first(&model, &ResourceListModel::firstFound), done(&model, &ResourceListModel::filtered);
        filter(model, "acme");
        QCOMPARE(first.size(), 1); // before the event loop turns
        QVERIFY(model.isFiltering());
        QVERIFY(done.isEmpty());
        const QStringList ahead = ids(model);
        QVERIFY(ahead.size() >= 100 && ahead.size() < 30'000);
        filter(model, "acme service"); // typed on: answered at once, too, and what was not looked at yet is not forgotten
        QTRY_VERIFY_WITH_TIMEOUT(first.size() == 2 || !done.isEmpty(), 20'000); // a busy machine may find all before it shows a part
        QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty(), 20'000);
        QCOMPARE(model.rowCount(), 30'000);
        QCOMPARE(ids(model).mid(0, ahead.size()), ahead);
        // With the index there all of it is looked at within a few steps, and nothing flickers.
        QTRY_VERIFY_WITH_TIMEOUT(model.indexComplete(), 60'000);
        first.clear();
        filter(model, "globex");
        QTRY_VERIFY_WITH_TIMEOUT(!model.isFiltering(), 20'000);
        QVERIFY(first.isEmpty());
    }

    void rowsComeInOrder()
    {
        QWidget themed;
        ResourceListModel model({idColumn(), revisionColumn()}, &themed);
        auto list = rows(12);
        list.push_back({{domain::Kind::Service, "acme", "fresh"}, nullptr, std::make_shared<const base::Json>(base::Json{{"id", "fresh"}}), PendingState::New});
        model.setRows(list);
        model.sort(1, Qt::AscendingOrder); // 2 before 10: by value; what has none is last
        QCOMPARE(ids(model).mid(0, 3), (QStringList{QStringLiteral("service-0"), QStringLiteral("service-1"), QStringLiteral("service-2")}));
        QCOMPARE(ids(model).last(), QStringLiteral("fresh"));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(ids(model).first(), QStringLiteral("service-11"));
        QCOMPARE(ids(model).last(), QStringLiteral("fresh"));
        // The order holds through filters, narrowed or not, and a filter through a new order.
        filter(model, "id:1");
        filter(model, "id:1 revision>1");
        QCOMPARE(ids(model), (QStringList{QStringLiteral("service-11"), QStringLiteral("service-10")}));
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(ids(model), (QStringList{QStringLiteral("service-10"), QStringLiteral("service-11")}));
        filter(model, "pending:new");
        QCOMPARE(ids(model), QStringList{QStringLiteral("fresh")});
    }

    void aPendingEditIsFoundByItsNewValue()
    {
        QWidget themed;
        ResourceListModel model({idColumn(), nameColumn()}, &themed);
        auto list = rows(600);
        model.setRows(list);
        filter(model, "brandnew");
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, 20'000); // a step may not be enough on a busy machine
        list[300].pending = std::make_shared<const base::Json>(base::Json{{"id", list[300].key.id}, {"name", "BrandNew"}});
        list[300].state = PendingState::Changed;
        model.setRows(list, true);
        QTRY_COMPARE_WITH_TIMEOUT(ids(model), QStringList{QString::fromStdString(list[300].key.id)}, 20'000);
        list[300].pending = nullptr;
        list[300].state = PendingState::None;
        model.setRows(list, true);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, 20'000); // a step may not be enough on a busy machine
        QVERIFY(model.contains(list[300].key));
    }

    void valuesAreOfferedAndBecomeConditions()
    {
        QWidget themed;
        ResourceListModel model({idColumn(), tenantColumn(), revisionColumn()}, &themed);
        model.setRows(rows(20));
        QCOMPARE(model.valuesOf(1, {}), (QStringList{QStringLiteral("acme"), QStringLiteral("globex")}));
        QVERIFY(model.valuesOf(3, QStringLiteral("T3")).contains(QStringLiteral("team=t3"))); // labels
        QCOMPARE(model.queryValues(model.index(7, 2)), QStringList{QString::number(model.row(7).resource->revision)});
        QCOMPARE(model.queryValues(model.index(7, 1)), QStringList{QStringLiteral("acme")});
    }

    void pendingRowsAreMarked()
    {
        QWidget themed;
        ResourceListModel model({idColumn(), nameColumn()}, &themed);
        auto list = rows(3);
        list[0].state = PendingState::Deleted;
        list[1].state = PendingState::Changed;
        list[1].pending = std::make_shared<const base::Json>(base::Json{{"id", "service-1"}, {"name", "Other"}});
        model.setRows(list);
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Other"));
        QVERIFY(!model.index(2, 0).data(Qt::DecorationRole).isValid());
    }

    void aHundredThousandAreQuick()
    {
        QWidget themed;
        ResourceListModel model({idColumn(), nameColumn(), tenantColumn()}, &themed);
        model.setRows(rows(100000));
        filter(model, "x"); // makes the texts to search in
        QElapsedTimer timer;
        timer.start();
        filter(model, "service-99");
        QVERIFY(model.rowCount() > 1000);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // tens of milliseconds when built for release
        timer.restart();
        filter(model, "");
        QVERIFY(timer.elapsed() < 500);
    }
};

QTEST_MAIN(ResourceListModelTest)
#include "resource_list_model_test.moc"
