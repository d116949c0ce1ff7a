// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_list_model.h"

#include "console/pages/resource_columns.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

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
        model.setFilter(QStringLiteral("SERVICE-7"), {});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(QStringLiteral("team=t3 acme"), {});
        QVERIFY(model.rowCount() > 0);
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.index(i, 2).data().toString(), QStringLiteral("acme"));
        model.setFilter({}, QStringLiteral("globex"));
        QCOMPARE(model.rowCount(), 25);
        model.setFilter({}, {});
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("service-49"));
        QCOMPARE(model.indexOf({domain::Kind::Service, "acme", "service-49"}), 0);
        QCOMPARE(model.indexOf({domain::Kind::Service, "acme", "none"}), -1);
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
        model.setFilter(QStringLiteral("x"), {}); // makes the texts to search in
        QElapsedTimer timer;
        timer.start();
        model.setFilter(QStringLiteral("service-99"), {});
        QVERIFY(model.rowCount() > 1000);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // tens of milliseconds when built for release
        timer.restart();
        model.setFilter({}, {});
        QVERIFY(timer.elapsed() < 500);
    }
};

QTEST_MAIN(ResourceListModelTest)
#include "resource_list_model_test.moc"
