// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/three_way.h"

#include "console/models/secret_parts.h"

#include <QTest>

using namespace gatehouse::console;
using gatehouse::base::Json;

class ThreeWayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesChangesAreKept()
    {
        const Merged merged = mergeThreeWay({{"a", 1}, {"b", 1}, {"c", {{"d", 1}}}, {"gone", 1}}, {{"a", 2}, {"b", 1}, {"c", {{"d", 1}, {"e", 5}}}, {"gone", 1}},
                                            {{"a", 1}, {"b", 3}, {"c", {{"d", 4}}}, {"new", 7}});
        QCOMPARE(merged.value.dump(), Json({{"a", 2}, {"b", 3}, {"c", {{"d", 4}, {"e", 5}}}, {"new", 7}}).dump());
        QVERIFY(merged.conflicts.empty());
    }

    void whatBothChangedIsToldAndMineStands()
    {
        Merged merged = mergeThreeWay({{"a", 1}, {"l", {1}}}, {{"a", 2}, {"l", {1, 2}}}, {{"a", 3}, {"l", {1}}});
        QCOMPARE(merged.value.dump(), Json({{"a", 2}, {"l", {1, 2}}}).dump());
        QCOMPARE(merged.conflicts, std::vector<std::string>{"/a"});
        merged = mergeThreeWay({{"a", 1}, {"b", 1}}, {{"b", 1}}, {{"a", 3}, {"b", 1}}); // taken out here, changed there
        QCOMPARE(merged.value.dump(), Json({{"b", 1}}).dump());
        QCOMPARE(merged.conflicts, std::vector<std::string>{"/a"});
        merged = mergeThreeWay({{"a", 1}}, {{"a", 2}}, {{"a", 2}});
        QVERIFY(merged.conflicts.empty());
    }

    void nullIsNotAbsence()
    {
        const Merged added = mergeThreeWay(Json::object(), {{"a", nullptr}}, {{"a", 0}}); // both put it in
        QCOMPARE(added.value.dump(), Json({{"a", nullptr}}).dump());
        QCOMPARE(added.conflicts, std::vector<std::string>{"/a"});
        const Merged merged = mergeThreeWay({{"a", nullptr}, {"b", 1}}, {{"b", 1}}, {{"a", nullptr}, {"b", 2}});
        QCOMPARE(merged.value.dump(), Json({{"b", 2}}).dump());
        QVERIFY(merged.conflicts.empty());
    }

    void secretsAreTakenOutWhereTheSchemaSaysThatTheyAre()
    {
        const Json secret = {{"x-secret", "seal"}}, open = Json::object();
        const auto object = [](const Json& properties) { return Json{{"properties", properties}}; };
        const Json schema = {{"$defs", {{"key", {{"type", "string"}, {"writeOnly", true}}}}},
                             {"properties",
                              {{"name", open},
                               {"key", {{"$ref", "#/$defs/key"}}},
                               {"list", {{"items", object({{"id", open}, {"token", secret}})}}},
                               {"either", {{"oneOf", Json::array({object({{"p", open}}), object({{"s", secret}})})}}},
                               {"map", {{"additionalProperties", object({{"pin", {{"writeOnly", true}}}})}}}}}};
        Json value = {{"name", "n"}, {"key", "k"}, {"list", Json::array({Json{{"id", "1"}, {"token", "t"}}})}, {"either", {{"s", "x"}, {"p", 1}}}, {"map", {{"m", {{"pin", 1}, {"open", 2}}}}}, {"more", 3}};
        QVERIFY(dropSecrets(value, schema));
        const Json left = {{"name", "n"}, {"list", Json::array({Json{{"id", "1"}}})}, {"either", {{"p", 1}}}, {"map", {{"m", {{"open", 2}}}}}, {"more", 3}};
        QCOMPARE(value.dump(), left.dump());
        QVERIFY(!dropSecrets(value, schema));
        QVERIFY(!dropSecrets(value, Json()));
    }
};

QTEST_APPLESS_MAIN(ThreeWayTest)
#include "three_way_test.moc"
