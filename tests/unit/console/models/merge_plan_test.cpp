// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/merge_plan.h"

#include "console/models/three_way.h"
#include "support/json_compare.h"

#include <QTest>

#include <random>

using namespace gatehouse::console;
using gatehouse::base::Json;

class MergePlanTest : public QObject
{
    Q_OBJECT
    // Small documents that often agree and often don't.
    static Json document(std::mt19937& random, int depth)
    {
        Json value = Json::object();
        for (const char* name : {"a", "b", "c"}) {
            const unsigned roll = random() % 6;
            if (roll < 3)
                value[name] = int(roll);
            else if (roll == 3 && depth > 0)
                value[name] = document(random, depth - 1);
            else if (roll == 4)
                value[name] = nullptr;
        }
        return value;
    }

private Q_SLOTS:
    void eachFieldHasItsChoice()
    {
        MergePlan plan({{"limit", 60}, {"window", "1m"}, {"old", 1}}, {{"limit", 5}, {"window", "1m"}}, {{"limit", 70}, {"window", "2m"}, {"old", 1}});
        QCOMPARE(plan.fields().size(), size_t(3));
        QCOMPARE(plan.fields()[0].pointer, std::string("/limit"));
        QVERIFY(plan.fields()[0].bothChanged && plan.fields()[0].takesMine);
        QVERIFY(!plan.fields()[1].bothChanged && plan.fields()[1].takesMine && !plan.fields()[1].mine); // /old, which I took out
        QVERIFY(!plan.fields()[2].takesMine);
        QCOMPARE(plan.bothChanged(), size_t(1));
        COMPARE_JSON(plan.result(), Json({{"limit", 5}, {"window", "2m"}}));
        plan.take(0, false);
        plan.take(1, false);
        plan.take(2, true);
        COMPARE_JSON(plan.result(), Json({{"limit", 70}, {"window", "1m"}, {"old", 1}}));
    }

    void whatIsGoneIsOneField()
    {
        MergePlan deletedThere({{"a", 1}}, {{"a", 2}}, Json());
        QCOMPARE(deletedThere.fields().size(), size_t(1));
        QVERIFY(deletedThere.fields()[0].pointer.empty() && deletedThere.fields()[0].bothChanged);
        COMPARE_JSON(deletedThere.result(), Json({{"a", 2}}));
        deletedThere.take(0, false);
        QVERIFY(deletedThere.result().is_null());
        MergePlan deletedHere({{"a", 1}}, Json(), {{"a", 3}});
        QVERIFY(deletedHere.result().is_null());
        deletedHere.take(0, false);
        COMPARE_JSON(deletedHere.result(), Json({{"a", 3}}));
    }

    void whatBothMadeTheSameIsNoField()
    {
        const MergePlan plan({{"a", 1}}, {{"a", 2}, {"n", nullptr}}, {{"a", 2}});
        QCOMPARE(plan.fields().size(), size_t(1));
        COMPARE_JSON(plan.result(), Json({{"a", 2}, {"n", nullptr}}));
    }

    void leftAloneItIsTheThreeWayMerge()
    {
        std::mt19937 random(20261128);
        for (int i = 0; i < 3000; ++i) {
            const Json base = document(random, 2), mine = document(random, 2), theirs = document(random, 2);
            MergePlan plan(base, mine, theirs);
            const Merged merged = mergeThreeWay(base, mine, theirs);
            COMPARE_JSON(plan.result(), merged.value);
            QCOMPARE(merged.conflicts.size(), plan.bothChanged());
            for (size_t field = 0; field < plan.fields().size(); ++field)
                plan.take(field, true);
            COMPARE_JSON(plan.result(), mine);
            for (size_t field = 0; field < plan.fields().size(); ++field)
                plan.take(field, false);
            COMPARE_JSON(plan.result(), theirs);
        }
    }
};

QTEST_MAIN(MergePlanTest)
#include "merge_plan_test.moc"
