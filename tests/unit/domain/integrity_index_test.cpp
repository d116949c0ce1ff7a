// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/integrity_index.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace gatehouse::domain {
namespace {

using base::Json;

class IntegrityIndexTest : public testing::Test
{
protected:
    unsigned upTo(unsigned count) { return static_cast<unsigned>(random() % count); }
    bool chance(unsigned percent) { return upTo(100) < percent; }
    std::string name(const char* prefix, unsigned count) { return prefix + std::to_string(upTo(count)); }

    void put(Configuration& to, Kind kind, const std::string& tenant, const std::string& id, Json value)
    {
        value["id"] = id;
        to.put({{kind, tenant, id}, std::move(value), ++revision, 0, 0});
    }

    void changeSomething(Configuration& to)
    {
        const std::string tenant = name("t", 3);
        if (!to.find({Kind::Tenant, {}, tenant}) && chance(95))
            put(to, Kind::Tenant, {}, tenant, Json::object());
        switch (upTo(14)) {
        case 0: {
            Json value = Json::object();
            if (chance(20))
                value["hosts"] = Json::array({name("h", 4) + ".test"});
            if (chance(20))
                value["pathPrefixes"] = Json::array({name("/p", 4)});
            put(to, Kind::Tenant, {}, tenant, std::move(value));
            break;
        }
        case 1:
        case 2: put(to, Kind::Service, tenant, name("s", 4), Json::object()); break;
        case 3:
        case 4:
        case 5: {
            Json match = Json::object();
            if (chance(80))
                match["hosts"] = Json::array({chance(40) ? tenant + ".test" : chance(20) ? "localhost" : name("h", 4) + ".test"});
            if (chance(80))
                match["paths"] = Json::array({{{chance(80) ? "prefix" : "exact", name("/p", 4) + (chance(30) ? "/" : "")}}});
            Json value = {{"service", name("s", 4)}, {"match", std::move(match)}};
            if (chance(10))
                value["rewrite"] = {{"stripPrefix", true}};
            put(to, Kind::Route, tenant, name("r", 8), std::move(value));
            break;
        }
        case 6:
        case 7: {
            Json value = {{"groups", Json::array()}, {"credentials", Json::array()}};
            const std::string id = name("c", 6);
            if (chance(40))
                value["groups"].push_back(name("g", 2));
            value["credentials"].push_back({{"id", "k"}, {"kind", "api-key"}, {"keyHash", chance(10) ? name("hash", 6) : tenant + id}});
            put(to, Kind::Consumer, tenant, id, std::move(value));
            break;
        }
        case 8:
        case 9: {
            Json scope = {{"tenant", tenant}};
            switch (upTo(6)) {
            case 0: scope["service"] = name("s", 4); break;
            case 1: scope["route"] = name("r", 8); break;
            case 2: scope["group"] = name("g", 2); break;
            case 3: scope["consumer"] = name("c", 6); break;
            default: break;
            }
            put(to, Kind::Policy, chance(70) ? tenant : "", name("p", 6), {{"kind", "x"}, {"scope", std::move(scope)}, {"config", {{"key", {{"secret", name("x", 3)}}}}}});
            break;
        }
        case 10: put(to, Kind::Secret, chance(50) ? tenant : "", name("x", 3), Json::object()); break;
        case 11: put(to, Kind::Listener, {}, name("l", 3), {{"port", 8000 + upTo(4)}}); break;
        default: {
            const Kind kinds[] = {Kind::Tenant, Kind::Service, Kind::Route, Kind::Consumer, Kind::Policy, Kind::Secret, Kind::Listener};
            const Kind kind = kinds[upTo(7)];
            const auto there = to.listAll(kind);
            if (there.empty())
                break;
            const ResourceKey key = there[upTo(static_cast<unsigned>(there.size()))]->key;
            if (kind == Kind::Tenant && chance(80)) {
                for (const Kind held : kKinds)
                    for (const Resource* resource : to.list(held, key.id))
                        to.remove(ResourceKey(resource->key));
            }
            to.remove(key);
        }
        }
    }

    static std::vector<std::string> text(const std::vector<IntegrityProblem>& problems)
    {
        std::vector<std::string> out;
        for (const IntegrityProblem& problem : problems)
            out.push_back((problem.warning ? "warning " : "") + resourcePath(problem.key) + problem.pointer + ": " + problem.message + " / " + problem.messageAtMissing);
        std::sort(out.begin(), out.end());
        return out;
    }

    std::mt19937 random{17};
    uint64_t revision = 0;
};

TEST_F(IntegrityIndexTest, SaysWhatTheWholeCheckSays)
{
    Configuration current;
    IntegrityIndex index;
    int sound = 0, refused = 0, whole = 0;
    for (int step = 0; step < 20'000; ++step) {
        Configuration next = current;
        for (unsigned changes = 1 + upTo(2); changes > 0; --changes)
            changeSomething(next);
        IntegrityIndex::Checked checked = index.check(next);
        const auto expected = checkIntegrity(next);
        ASSERT_EQ(text(checked.problems), text(expected)) << step;
        const bool good = std::all_of(expected.begin(), expected.end(), [](const auto& problem) { return problem.warning; });
        (good ? sound : refused) += 1;
        whole += good && checked.whole;
        if (!good && !chance(1))
            continue; // refused, as a control plane does; sometimes it is stored all the same
        if (!good) {
            // From a bad one every check is a whole one, until a good one comes.
            EXPECT_TRUE(checked.index.check(next).whole);
            continue;
        }
        current = next;
        index = std::move(checked.index);
    }
    EXPECT_GT(sound, 3000);
    EXPECT_GT(refused, 3000);
    EXPECT_LT(whole, sound / 2); // most need no whole check
}

TEST_F(IntegrityIndexTest, AChangeAmongManyIsNotAWholeCheck)
{
    Configuration many;
    put(many, Kind::Tenant, {}, "t", Json::object());
    put(many, Kind::Service, "t", "s", Json::object());
    for (int i = 0; i < 20'000; ++i)
        put(many, Kind::Route, "t", std::to_string(i), {{"service", "s"}, {"match", {{"paths", Json::array({{{"prefix", "/" + std::to_string(i)}}})}}}});
    const IntegrityIndex::Checked first = IntegrityIndex().check(many);
    EXPECT_TRUE(first.whole);
    put(many, Kind::Route, "t", "new", {{"service", "s"}, {"match", {{"paths", Json::array({{{"prefix", "/new"}}})}}}});
    const IntegrityIndex::Checked second = first.index.check(many);
    EXPECT_FALSE(second.whole);
    EXPECT_TRUE(second.problems.empty());
    many.remove({Kind::Service, "t", "s"});
    EXPECT_EQ(second.index.check(many).problems.size(), 20'001u);
}

} // namespace
} // namespace gatehouse::domain
