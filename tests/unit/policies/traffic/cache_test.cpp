// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "pipeline/shared_states.h"
#include "support/run_task.h"

namespace gatehouse::policies {
namespace {

using namespace std::chrono_literals;
using Fields = std::vector<std::pair<std::string, std::string>>;

class CacheTest : public PolicyTest
{
protected:
    CacheTest() { use("cache", "{}"); }

    // One request as the session runs it; without a hit the "upstream" answers with `status`, `fields` and `body`.
    struct Result {
        bool hit = false;
        int status = 0;
        std::string body;
        std::string cacheStatus;
        std::string age;
        std::string code;
    };
    void prepare(const std::string& target, const Fields& request, http::Method method = http::Method::Get)
    {
        newRequest();
        m_texts.push_back(target);
        const std::string_view text = m_texts.back();
        m_head.path = text.substr(0, text.find('?'));
        m_head.query = text.find('?') == std::string_view::npos ? std::string_view() : text.substr(text.find('?') + 1);
        m_head.method = method;
        m_context.consumer = m_caller;
        m_context.callerMark = m_mark;
        m_context.forwarding = m_forwarding;
        for (const auto& [name, value] : request)
            field(name, value);
    }
    Result go(const std::string& target, const Fields& request = {}, http::Method method = http::Method::Get)
    {
        prepare(target, request, method);
        Result result;
        result.status = run();
        if (result.status != 0) {
            result.hit = m_context.answer().actsAsUpstream;
            result.body = m_context.answer().shared ? *m_context.answer().shared : "";
            result.cacheStatus = answered("Cache-Status");
            result.age = answered("Age");
            result.code = code();
            endRequest();
            return result;
        }
        ++m_asked;
        answer(m_context);
        result.status = m_status;
        result.body = m_body;
        result.cacheStatus = client("Cache-Status");
        endRequest();
        return result;
    }
    void answerHead(pipeline::Context& context)
    {
        http::ResponseHead head;
        head.status = m_status;
        for (const auto& [name, value] : m_fields)
            head.fields.add(name, value);
        m_chain.runResponse(context, head);
    }
    void answerBody(pipeline::Context& context)
    {
        for (auto& observer : context.responseObservers) {
            for (size_t at = 0; at < m_body.size(); at += 1000)
                observer->data(std::string_view(m_body).substr(at, 1000));
            observer->complete();
        }
        context.responseObservers.clear();
    }
    void answer(pipeline::Context& context)
    {
        answerHead(context);
        answerBody(context);
    }
    bool isKept(Fields fields, int status = 200, const Fields& request = {})
    {
        m_fields = std::move(fields);
        m_status = status;
        const std::string target = "/kept/" + std::to_string(++m_next);
        go(target, request);
        m_status = 200;
        return go(target, request).hit;
    }
    std::string dateAt(int64_t seconds)
    {
        const time_t now = m_clock.wallNs() / 1'000'000'000 + seconds;
        tm parts{};
        gmtime_r(&now, &parts);
        char text[64];
        std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
        return text;
    }

    Fields m_fields = {{"Content-Type", "text/plain"}, {"Cache-Control", "max-age=60"}, {"ETag", "\"v1\""}};
    int m_status = 200;
    std::string m_body = "hello";
    int m_asked = 0;
    int m_next = 0;
    const pipeline::Consumer* m_caller = nullptr;
    std::string m_mark;
    pipeline::Forwarding m_forwarding;
};

TEST_F(CacheTest, AnswersWhatWasAnsweredBefore)
{
    const Result miss = go("/a");
    EXPECT_FALSE(miss.hit);
    EXPECT_EQ(miss.cacheStatus, "Gatehouse; fwd=uri-miss; stored");
    m_body = "other";
    m_clock.advance(10s);
    const Result hit = go("/a");
    EXPECT_TRUE(hit.hit);
    EXPECT_EQ(hit.status, 200);
    EXPECT_EQ(hit.body, "hello");
    EXPECT_EQ(hit.age, "10");
    EXPECT_EQ(hit.cacheStatus, "Gatehouse; hit; ttl=50");
    EXPECT_EQ(answered("Content-Type"), "text/plain");
    m_clock.advance(50s);
    EXPECT_EQ(go("/a").cacheStatus, "Gatehouse; fwd=stale; stored");
    EXPECT_EQ(go("/a").body, "other");
    EXPECT_EQ(m_asked, 2);
}

TEST_F(CacheTest, TellsRequestsApart)
{
    go("/a");
    EXPECT_FALSE(go("/b").hit);
    EXPECT_FALSE(go("/a?x=1").hit);
    EXPECT_TRUE(go("/a?x=1").hit);
    EXPECT_FALSE(go("/a", {{"Host", "api.acme.test:81"}}).hit);
    m_place.route = "other";
    EXPECT_FALSE(go("/a").hit);
    m_place.tenant = "globex";
    EXPECT_FALSE(go("/a").hit);
}

TEST_F(CacheTest, WhatAnotherPolicyMadeOfThePlaceIsToldApart)
{
    m_forwarding.path = "/accounts/alice";
    go("/account");
    m_forwarding.path = "/accounts/bob";
    EXPECT_FALSE(go("/account").hit);
    m_forwarding.host = "bob.test";
    EXPECT_FALSE(go("/account").hit);
    EXPECT_TRUE(go("/account").hit);
}

TEST_F(CacheTest, ConsumersDontSeeEachOthersAnswers)
{
    m_caller = &m_consumers.at(m_mobile);
    go("/a");
    EXPECT_TRUE(go("/a").hit);
    m_caller = &m_consumers.at(m_gone);
    EXPECT_FALSE(go("/a").hit);
    use("cache", R"({"perConsumer": false})");
    go("/a");
    m_caller = &m_consumers.at(m_mobile);
    EXPECT_TRUE(go("/a").hit);
}

TEST_F(CacheTest, CallersWhomOneConsumerOrNoneStandsForDontEither)
{
    m_mark = "ann";
    go("/a");
    EXPECT_TRUE(go("/a").hit);
    m_mark = "bob";
    EXPECT_FALSE(go("/a").hit);
}

TEST_F(CacheTest, TheKeyIsConfigured)
{
    use("cache", R"({"query": "none", "headers": ["X-Version"]})");
    go("/a?x=1", {{"X-Version", "1"}});
    EXPECT_TRUE(go("/a?x=2", {{"X-Version", "1"}}).hit);
    EXPECT_FALSE(go("/a?x=1", {{"X-Version", "2"}}).hit);
    use("cache", R"({"query": "listed", "queryParameters": ["x"]})");
    go("/a?x=1&utm=3");
    EXPECT_TRUE(go("/a?utm=4&x=1").hit);
    EXPECT_FALSE(go("/a?x=2").hit);
    EXPECT_FALSE(go("/a").hit);
}

TEST_F(CacheTest, EveryOccurrenceOfAListedParameterCounts)
{
    use("cache", R"({"query": "listed", "queryParameters": ["id", "two words"]})");
    go("/a?id=1&id=evil");
    EXPECT_FALSE(go("/a?id=1").hit);
    EXPECT_FALSE(go("/a?id=evil&id=1").hit) << "in their order";
    EXPECT_TRUE(go("/a?id=1&other=2&id=evil").hit);
    for (const char* spelt : {"/b?i%64=evil", "/b?%69d=evil", "/b?other=1;id=evil", "/b?two+words=evil", "/b?two%20words=evil"}) {
        go(spelt);
        EXPECT_FALSE(go("/b").hit) << spelt;
        EXPECT_TRUE(go(spelt).hit) << spelt;
        use("cache", R"({"query": "listed", "queryParameters": ["id", "two words"]})");
    }
    go("/c?id=1;x=2");
    EXPECT_FALSE(go("/c?id=1").hit);
}

TEST_F(CacheTest, TimesAreNotTooLongToReckonWith)
{
    EXPECT_TRUE(isKept({{"Expires", "Fri, 31 Dec 9999 23:59:59 GMT"}}));
    EXPECT_FALSE(isKept({{"Expires", "Mon, 01 Jan 0001 00:00:00 GMT"}}));
    for (const char* century : {"0001", "0100", "0500", "1000", "1400", "1500", "1600"})
        EXPECT_FALSE(isKept({{"Date", std::string("Mon, 01 Jan ") + century + " 00:00:00 GMT"}, {"Cache-Control", "max-age=60"}})) << century;
    EXPECT_FALSE(isKept({{"Date", "Mon, 01 Jan 1400 00:00:00 GMT"}, {"Expires", "Fri, 31 Dec 1399 23:59:59 GMT"}}));
    EXPECT_FALSE(isKept({{"Age", "99999999999999999999"}, {"Cache-Control", "max-age=60"}})) << "RFC 9111, section 1.2.2";
    EXPECT_FALSE(isKept({{"Age", "9223372036854775807"}, {"Cache-Control", "max-age=60"}}));
    EXPECT_TRUE(isKept({{"Age", "59"}, {"Cache-Control", "max-age=60"}}));
}

TEST_F(CacheTest, KeepsOnlyWhatItMay)
{
    EXPECT_TRUE(isKept({{"Cache-Control", "max-age=60"}}));
    EXPECT_TRUE(isKept({{"Cache-Control", "max-age=0, s-maxage=60"}}));
    EXPECT_TRUE(isKept({{"Expires", dateAt(60)}, {"Date", dateAt(0)}}));
    EXPECT_TRUE(isKept({{"Cache-Control", "max-age=60"}}, 404));
    EXPECT_TRUE(isKept({{"Cache-Control", "max-age=60"}}, 302));
    EXPECT_FALSE(isKept({}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=0"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60, s-maxage=0"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "no-store, max-age=60"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "private, max-age=60"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "no-cache, max-age=60"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}, {"Set-Cookie", "a=b"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}, {"Vary", "*"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}, {"Vary", "X-Forwarded-For"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}, {"Content-Range", "bytes 0-1/2"}}, 206));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}}, 500));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}}, 201));
    EXPECT_FALSE(isKept({{"Expires", "0"}}));
    EXPECT_FALSE(isKept({{"Expires", dateAt(-1)}, {"Date", dateAt(-60)}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}, {"Age", "60"}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}, {"Date", dateAt(-61)}}));
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}}, 200, {{"Cache-Control", "no-store"}}));
}

TEST_F(CacheTest, AuthorizationNeedsMore)
{
    const Fields request = {{"Authorization", "Bearer x"}};
    EXPECT_FALSE(isKept({{"Cache-Control", "max-age=60"}}, 200, request));
    EXPECT_TRUE(isKept({{"Cache-Control", "public, max-age=60"}}, 200, request));
    EXPECT_TRUE(isKept({{"Cache-Control", "s-maxage=60"}}, 200, request));
    EXPECT_TRUE(isKept({{"Cache-Control", "max-age=60, must-revalidate"}}, 200, request));
    // What the upstream did not see, because a policy took it out, is no reason.
    add("headers", R"({"request": {"remove": ["Authorization"]}})", pipeline::Mode::Enforce, "out");
    EXPECT_TRUE(isKept({{"Cache-Control", "max-age=60"}}, 200, request));
}

TEST_F(CacheTest, TellsVariantsApart)
{
    m_fields = {{"Cache-Control", "max-age=60"}, {"Vary", "Accept-Language, X-Consumer-Id"}};
    m_body = "hallo";
    go("/a", {{"Accept-Language", "de"}});
    m_body = "hello";
    EXPECT_EQ(go("/a", {{"Accept-Language", "en"}}).cacheStatus, "Gatehouse; fwd=vary-miss; stored");
    EXPECT_EQ(go("/a", {{"Accept-Language", "de"}}).body, "hallo");
    EXPECT_EQ(go("/a", {{"Accept-Language", "en"}}).body, "hello");
    EXPECT_FALSE(go("/a").hit);
    m_fields = {{"Cache-Control", "max-age=60"}, {"Content-Encoding", "gzip"}};
    go("/b", {{"Accept-Encoding", "gzip"}});
    EXPECT_FALSE(go("/b").hit) << "encoded, and Vary forgotten";
}

TEST_F(CacheTest, AgeCountsFromTheBeginning)
{
    m_fields = {{"Cache-Control", "max-age=60"}, {"Age", "20"}};
    go("/a");
    m_clock.advance(5s);
    EXPECT_EQ(go("/a").age, "25");
    m_clock.advance(35s);
    EXPECT_FALSE(go("/a").hit);
}

TEST_F(CacheTest, HasTimesOfItsOwn)
{
    use("cache", R"({"defaultTtl": "10s", "maxTtl": "30s"})");
    m_fields = {};
    go("/a");
    m_clock.advance(9s);
    EXPECT_TRUE(go("/a").hit);
    m_clock.advance(1s);
    EXPECT_FALSE(go("/a").hit);
    m_fields = {{"Cache-Control", "max-age=3600"}};
    go("/b");
    m_clock.advance(30s);
    EXPECT_FALSE(go("/b").hit);
    EXPECT_FALSE(isKept({}, 302));
}

TEST_F(CacheTest, AnswersConditions)
{
    m_fields = {{"Cache-Control", "max-age=60"}, {"ETag", "W/\"v1\""}, {"Last-Modified", dateAt(-100)}, {"Content-Type", "text/plain"}};
    go("/a");
    EXPECT_EQ(go("/a", {{"If-None-Match", "\"v0\", \"v1\""}}).status, 304);
    EXPECT_EQ(answered("ETag"), "W/\"v1\"");
    EXPECT_EQ(answered("Content-Type"), "");
    EXPECT_FALSE(m_context.answer().shared);
    EXPECT_EQ(go("/a", {{"If-None-Match", "*"}}).status, 304);
    EXPECT_EQ(go("/a", {{"If-None-Match", "\"v2\""}}).status, 200);
    EXPECT_EQ(go("/a", {{"If-Modified-Since", dateAt(-100)}}).status, 304);
    EXPECT_EQ(go("/a", {{"If-Modified-Since", dateAt(-101)}}).status, 200);
    EXPECT_EQ(go("/a", {{"If-None-Match", "\"v2\""}, {"If-Modified-Since", dateAt(0)}}).status, 200);
    EXPECT_EQ(m_asked, 1);
}

TEST_F(CacheTest, AConditionDoesNotKeepAnAnswerOut)
{
    prepare("/a", {{"If-None-Match", "\"v1\""}, {"If-Modified-Since", dateAt(0)}});
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("If-None-Match"), "<removed>");
    EXPECT_EQ(upstream("If-Modified-Since"), "<removed>");
}

TEST_F(CacheTest, HeadIsAnsweredFromGet)
{
    EXPECT_FALSE(go("/a", {}, http::Method::Head).hit);
    EXPECT_FALSE(go("/a").hit) << "an answer to HEAD is not kept";
    EXPECT_TRUE(go("/a", {}, http::Method::Head).hit);
}

TEST_F(CacheTest, PassesBy)
{
    go("/a");
    EXPECT_EQ(go("/a", {{"Range", "bytes=0-1"}}).cacheStatus, "Gatehouse; fwd=bypass");
    EXPECT_EQ(go("/a", {{"If-Match", "\"v1\""}}).cacheStatus, "Gatehouse; fwd=bypass");
    EXPECT_EQ(go("/a", {{"X-HTTP-Method-Override", "DELETE"}}).cacheStatus, "Gatehouse; fwd=bypass");
    EXPECT_EQ(go("/a", {{"Cache-Control", "no-store"}}).cacheStatus, "Gatehouse; fwd=bypass");
    EXPECT_EQ(go("/b", {}, http::Method::Options).cacheStatus, "Gatehouse; fwd=method");
    EXPECT_TRUE(go("/a").hit);
}

TEST_F(CacheTest, HeedsClients)
{
    go("/a");
    m_clock.advance(20s);
    EXPECT_EQ(go("/a", {{"Cache-Control", "max-age=10"}}).cacheStatus, "Gatehouse; fwd=request; stored");
    m_clock.advance(20s);
    EXPECT_FALSE(go("/a", {{"Cache-Control", "min-fresh=50"}}).hit);
    EXPECT_TRUE(go("/a", {{"Cache-Control", "min-fresh=50"}}).hit);
    EXPECT_FALSE(go("/a", {{"Cache-Control", "no-cache"}}).hit);
    EXPECT_FALSE(go("/a", {{"Pragma", "no-cache"}}).hit);
    m_clock.advance(70s);
    EXPECT_TRUE(go("/a", {{"Cache-Control", "max-stale=20"}}).hit);
    EXPECT_FALSE(go("/a", {{"Cache-Control", "max-stale=5"}}).hit);
    const Result none = go("/never", {{"Cache-Control", "only-if-cached"}});
    EXPECT_EQ(none.status, 504);
    EXPECT_EQ(none.code, "cache.not-cached");
    use("cache", R"({"clientDirectives": false})");
    go("/a");
    EXPECT_TRUE(go("/a", {{"Cache-Control", "no-cache"}}).hit);
}

TEST_F(CacheTest, WhatMustBeRevalidatedIsNeverStale)
{
    m_fields = {{"Cache-Control", "max-age=10, must-revalidate, stale-while-revalidate=100"}};
    go("/a");
    m_clock.advance(11s);
    EXPECT_FALSE(go("/a", {{"Cache-Control", "max-stale"}}).hit);
}

TEST_F(CacheTest, GivesStaleAnswersToAllButTheOneThatFetchesAnew)
{
    m_fields = {{"Cache-Control", "max-age=10, stale-while-revalidate=20"}};
    go("/a");
    m_clock.advance(15s);
    prepare("/a", {});
    ASSERT_EQ(run(), 0) << "the first one fetches";
    pipeline::Context other;
    other.request = &m_head;
    other.place = &m_place;
    other.nowNs = m_clock.monotonicNs();
    other.wallNs = m_clock.wallNs();
    std::vector<uint32_t> reported;
    ASSERT_EQ(m_chain.run(other, 0, reported, nullptr).verdict, pipeline::Verdict::Answer);
    EXPECT_EQ(*other.answer().shared, "hello");
    EXPECT_EQ(other.answer().fields.back().second, "Gatehouse; hit; ttl=-5");
    m_body = "new";
    answer(m_context);
    EXPECT_EQ(go("/a").body, "new");
    m_clock.advance(31s);
    EXPECT_FALSE(go("/a").hit) << "too stale";
}

TEST_F(CacheTest, UnsafeMethodsTakeTheirUriAway)
{
    go("/a");
    go("/b");
    m_status = 500;
    go("/a", {}, http::Method::Post);
    EXPECT_TRUE(go("/a").hit) << "what failed changed nothing";
    m_status = 204;
    m_place.route = "write";
    go("/a", {}, http::Method::Post);
    m_place.route = "orders";
    m_status = 200;
    EXPECT_FALSE(go("/a").hit);
    EXPECT_TRUE(go("/b").hit);
}

TEST_F(CacheTest, AnAnswerFromBeforeAChangeIsNotKept)
{
    pipeline::Context reader;
    prepare("/a", {});
    http::RequestHead head = m_head;
    reader.request = &head;
    reader.place = &m_place;
    reader.nowNs = m_clock.monotonicNs();
    reader.wallNs = m_clock.wallNs();
    std::vector<uint32_t> reported;
    ASSERT_EQ(m_chain.run(reader, 0, reported, nullptr).verdict, pipeline::Verdict::Continue);
    answerHead(reader);
    go("/a", {}, http::Method::Put);
    answerBody(reader);
    m_chain.runEnd(reader, {}, UINT32_MAX);
    EXPECT_FALSE(go("/a").hit);
}

TEST_F(CacheTest, WhatIsCutOffOrTooLongIsNotKept)
{
    use("cache", R"({"maxEntry": "10kB"})");
    prepare("/a", {});
    ASSERT_EQ(run(), 0);
    answerHead(m_context);
    ASSERT_EQ(m_context.responseObservers.size(), 1u);
    m_context.responseObservers[0]->data("hel");
    m_context.responseObservers.clear();
    EXPECT_FALSE(go("/a").hit);
    m_body.assign(10'001, 'x');
    go("/long");
    EXPECT_FALSE(go("/long").hit);
    m_fields.emplace_back("Content-Length", "10001");
    EXPECT_EQ(go("/long2").cacheStatus, "Gatehouse; fwd=uri-miss");
    m_body.assign(10'000, 'x');
    m_fields.back().second = "10000";
    go("/fits");
    EXPECT_EQ(go("/fits").body, m_body);
}

TEST_F(CacheTest, FieldsOfTheConnectionAreNotKept)
{
    m_fields = {{"Cache-Control", "max-age=60"}, {"Connection", "X-Hop, close"}, {"X-Hop", "1"}, {"Keep-Alive", "timeout=5"}, {"Content-Length", "5"}, {"X-Kept", "1"}};
    go("/a");
    EXPECT_TRUE(go("/a").hit);
    EXPECT_EQ(answered("X-Kept"), "1");
    for (const char* name : {"Connection", "X-Hop", "Keep-Alive", "Content-Length"})
        EXPECT_EQ(answered(name), "") << name;
}

TEST_F(CacheTest, ReportModeKeepsAndAnswersNothing)
{
    use("cache", "{}", pipeline::Mode::Report);
    EXPECT_FALSE(go("/a").hit);
    EXPECT_FALSE(go("/a").hit);
}

TEST_F(CacheTest, OutlivesAChangeOfSomethingElse)
{
    pipeline::SharedStates states;
    m_states = &states;
    use("cache", "{}");
    go("/a");
    const pipeline::Chain before = m_chain;
    use("cache", "{}");
    EXPECT_TRUE(go("/a").hit);
    use("cache", R"({"defaultTtl": "1s"})");
    EXPECT_FALSE(go("/a").hit);
}

// Requests that come at once, on a loop.
class CacheCollapseTest : public CacheTest
{
protected:
    struct Client {
        pipeline::Context context;
        pipeline::Verdict verdict = pipeline::Verdict::Continue;
    };
    pipeline::Verdict begin(Client& client)
    {
        client.context.request = &m_head;
        client.context.place = &m_place;
        client.context.loop = &m_loop;
        client.context.nowNs = m_loop.nowNs();
        client.context.wallNs = m_loop.wallNs();
        std::vector<uint32_t> reported;
        return client.verdict = m_chain.run(client.context, 0, reported, nullptr).verdict;
    }
    net::Task<void> await(Client* client)
    {
        client->verdict = co_await m_chain.at(0).policy->resume(client->context);
    }
    void end(Client& client)
    {
        client.context.responseObservers.clear();
        m_chain.runEnd(client.context, {}, UINT32_MAX);
    }
    // Lets the waiters wait; then `act` happens; then all are awaited.
    template <class Act>
    void waitWhile(std::initializer_list<Client*> waiters, Act act)
    {
        const auto all = [&]() -> net::Task<void> {
            std::vector<net::Task<void>> tasks;
            for (Client* waiter : waiters) {
                tasks.push_back(await(waiter));
                tasks.back().resume();
            }
            act();
            for (;;) {
                bool done = true;
                for (const auto& task : tasks)
                    done = done && task.done();
                if (done)
                    break;
                co_await m_loop.sleep(std::chrono::milliseconds(1));
            }
        };
        EXPECT_TRUE(test::runTask(m_loop, all()));
    }
    net::EventLoop m_loop;
    Client m_first, m_second, m_third;
};

TEST_F(CacheCollapseTest, OnlyTheFirstAsks)
{
    prepare("/a", {});
    EXPECT_EQ(begin(m_first), pipeline::Verdict::Continue);
    EXPECT_EQ(begin(m_second), pipeline::Verdict::Suspend);
    EXPECT_EQ(begin(m_third), pipeline::Verdict::Suspend);
    waitWhile({&m_second, &m_third}, [&] { answer(m_first.context); });
    for (Client* client : {&m_second, &m_third}) {
        EXPECT_EQ(client->verdict, pipeline::Verdict::Answer);
        EXPECT_EQ(*client->context.answer().shared, "hello");
        EXPECT_EQ(client->context.answer().fields.back().second, "Gatehouse; fwd=uri-miss; collapsed");
    }
}

TEST_F(CacheCollapseTest, WhatIsNotKeptIsNotWaitedFor)
{
    prepare("/a", {});
    m_fields = {{"Cache-Control", "no-store"}};
    begin(m_first);
    EXPECT_EQ(begin(m_second), pipeline::Verdict::Suspend);
    waitWhile({&m_second}, [&] { answerHead(m_first.context); });
    EXPECT_EQ(m_second.verdict, pipeline::Verdict::Continue) << "as soon as the head says so";
    EXPECT_EQ(begin(m_third), pipeline::Verdict::Continue) << "and for some seconds nobody waits";
    for (Client* client : {&m_first, &m_second, &m_third})
        end(*client);
}

TEST_F(CacheCollapseTest, WhenTheFirstFailsTheNextOneAsks)
{
    prepare("/a", {});
    begin(m_first);
    begin(m_second);
    begin(m_third);
    waitWhile({&m_second, &m_third}, [&] {
        end(m_first);
        m_loop.post([&] { m_loop.post([&] { // the second leads now
            Client& leader = m_second.verdict == pipeline::Verdict::Continue ? m_second : m_third;
            answer(leader.context);
        }); });
    });
    EXPECT_NE(m_second.verdict == pipeline::Verdict::Answer, m_third.verdict == pipeline::Verdict::Answer) << "one asked, the other waited on";
    end(m_second);
    end(m_third);
}

TEST_F(CacheCollapseTest, WaitsNoLongerThanItMay)
{
    use("cache", R"({"collapseWait": "5ms"})");
    prepare("/a", {});
    begin(m_first);
    EXPECT_EQ(begin(m_second), pipeline::Verdict::Suspend);
    waitWhile({&m_second}, [] {});
    EXPECT_EQ(m_second.verdict, pipeline::Verdict::Continue);
    end(m_second);
    end(m_first);
}

TEST_F(CacheCollapseTest, WhoGoesAwayWhileWaitingIsNotWoken)
{
    prepare("/a", {});
    begin(m_first);
    begin(m_second);
    begin(m_third);
    waitWhile({&m_third}, [&] {
        {
            net::Task<void> gone = await(&m_second);
            gone.resume();
        }
        answer(m_first.context);
    });
    EXPECT_EQ(m_third.verdict, pipeline::Verdict::Answer);
    EXPECT_EQ(m_second.verdict, pipeline::Verdict::Suspend);
}

TEST_F(CacheCollapseTest, CanBeSwitchedOff)
{
    use("cache", R"({"collapse": false})");
    prepare("/a", {});
    EXPECT_EQ(begin(m_first), pipeline::Verdict::Continue);
    EXPECT_EQ(begin(m_second), pipeline::Verdict::Continue);
    end(m_first);
    end(m_second);
}

} // namespace
} // namespace gatehouse::policies
