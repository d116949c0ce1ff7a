// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/request_filter.h"
#include "unit/admin/api_test_case.h"

#include <algorithm>

namespace gatehouse::admin {

using base::Json;

class LiveApi : public ApiTestCase
{
protected:
    void SetUp() override
    {
        ApiTestCase::SetUp();
        m_route = m_metrics.slot(telemetry::Dimension::Route, "acme/orders");
        m_policy = m_metrics.slot(telemetry::Dimension::Policy, "acme/limit");
    }
    void traffic()
    {
        for (const telemetry::Slot slot : {telemetry::Slot{0}, m_route}) {
            m_shard->request(slot, 200, 10, 100, 1'000'000);
            m_shard->request(slot, 429, 0, 50, 50'000);
        }
        m_shard->rejected(m_policy);
    }
    static std::vector<std::pair<std::string, Json>> events(const std::string& text)
    {
        std::vector<std::pair<std::string, Json>> list;
        for (size_t at = 0; (at = text.find("event: ", at)) != std::string::npos;) {
            const size_t data = text.find("data: ", at);
            const size_t end = text.find("\n\n", data);
            list.emplace_back(text.substr(at + 7, text.find('\n', at) - at - 7), *base::parseJson(text.substr(data + 6, end - data - 6)));
            at = end;
        }
        return list;
    }
    static std::function<bool(const std::string&)> has(std::string what)
    {
        return [what](const std::string& body) { return body.find(what) != std::string::npos; };
    }
    telemetry::Slot m_route = 0, m_policy = 0;
};

TEST_F(LiveApi, metricsStreamGreetsCountsAndTellsOfRevisions)
{
    m_api->start();
    const Reply reply = stream("/v1/stream/metrics", has("\"routes\":{\"acme/orders\""), [&] {
        traffic();
        addTenantDirectly();
    });
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.field("Content-Type"), "text/event-stream");
    const auto list = events(reply.body);
    ASSERT_GE(list.size(), 3u);
    EXPECT_EQ(list[0].first, "hello");
    EXPECT_TRUE(list[0].second.contains("revision"));
    const auto told = std::find_if(list.begin(), list.end(), [](const auto& event) { return event.first == "revision"; });
    ASSERT_NE(told, list.end());
    EXPECT_EQ(told->second["number"], revision());
    const Json& frame = list.back().second;
    EXPECT_EQ(list.back().first, "metrics");
    EXPECT_EQ(frame["total"]["requests"], 2);
    EXPECT_EQ(frame["routes"]["acme/orders"]["status"], (Json{{"2xx", 1}, {"4xx", 1}}));
    EXPECT_EQ(frame["policies"]["acme/limit"]["rejected"], 1);
    EXPECT_TRUE(frame["tenants"].empty());
    EXPECT_TRUE(frame["connections"].contains("active"));
    // A second, or of the first second a quarter.
    EXPECT_GT(frame["intervalMs"].get<double>(), 0);
    EXPECT_LE(frame["intervalMs"].get<double>(), 1500);
}

TEST_F(LiveApi, theFirstFiguresComeSoon)
{
    m_api->start();
    const Reply reply = stream("/v1/stream/metrics", [](const std::string& body) {
        size_t frames = 0;
        for (size_t at = body.find("\"intervalMs\""); at != std::string::npos; at = body.find("\"intervalMs\"", at + 1))
            ++frames;
        return frames >= 3;
    }, [&] { traffic(); });
    double interval = 0;
    for (const auto& [name, event] : events(reply.body))
        interval = name == "metrics" && interval == 0 ? event["intervalMs"].get<double>() : interval;
    EXPECT_GT(interval, 0);
    EXPECT_LT(interval, 1000); // and the figures are those of this time
}

TEST_F(LiveApi, quotasAreListedByWhatIsLeft)
{
    m_live.quotaList.nearest = {{"acme/monthly", "consumer", "acme", "acme/mobile", "month", 120, 100, base::parseRfc3339("2026-12-01T00:00:00Z"), false},
                                {"all", "tenant", "acme", "acme", "day", 5, 1000, base::parseRfc3339("2026-11-29T00:00:00Z"), true}};
    m_live.quotaList.counting = 7;
    m_live.quotaList.unnamed = 1;
    m_live.quotaList.isComplete = false;
    const Reply reply = get("/v1/quotas?tenant=acme&policy=acme/monthly&limit=2");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(m_live.quotasAsked, "acme|acme/monthly|2");
    const Json answer = reply.json();
    EXPECT_EQ(answer["items"][0], (Json{{"policy", "acme/monthly"}, {"by", "consumer"}, {"tenant", "acme"}, {"subject", "acme/mobile"}, {"period", "month"}, {"limit", 100}, {"used", 120},
                                        {"remaining", 0}, {"endsAt", "2026-12-01T00:00:00.000Z"}, {"mode", "enforce"}}))
        << "a limit that was made less";
    EXPECT_EQ(answer["items"][1]["remaining"], 995);
    EXPECT_EQ(answer["items"][1]["mode"], "report");
    EXPECT_EQ(answer["total"], 7);
    EXPECT_EQ(answer["unnamed"], 1);
    EXPECT_EQ(answer["complete"], false);
    EXPECT_EQ(get("/v1/quotas?limit=0").status, 400);
    EXPECT_EQ(get("/v1/quotas").status, 200);
    EXPECT_EQ(m_live.quotasAsked, "||100");
}

TEST_F(LiveApi, securityOverviewTellsWhatRoutesLack)
{
    ASSERT_EQ(put("/v1/tenants/acme", {{"id", "acme"}}).status, 201);
    const Json targets = Json::array({Json{{"url", "http://127.0.0.1:9"}}});
    ASSERT_EQ(put("/v1/tenants/acme/services/orders", {{"id", "orders"}, {"upstream", {{"targets", targets}}}}).status, 201);
    for (const char* id : {"a", "b"}) {
        const Json paths = Json::array({Json{{"prefix", std::string("/") + id}}});
        ASSERT_EQ(put(std::string("/v1/tenants/acme/routes/") + id, {{"id", id}, {"service", "orders"}, {"match", {{"paths", paths}}}}).status, 201);
    }
    const Json answer = get("/v1/security-overview?tenant=acme&service=orders&limit=1").json();
    EXPECT_EQ(answer["total"], 2);
    ASSERT_EQ(answer["items"].size(), 1u);
    EXPECT_EQ(answer["items"][0]["route"], "acme/a");
    EXPECT_EQ(answer["items"][0]["findings"][0], (Json{{"code", "authentication.none"}, {"weight", "high"}, {"kind", "route"}, {"about", "acme/a"}, {"remedy", "key-auth"}}));
    EXPECT_EQ(get("/v1/security-overview?service=none").json()["total"], 0);
    EXPECT_EQ(get("/v1/security-overview?limit=0").status, 400);
}

TEST_F(LiveApi, seriesTellWhatHappened)
{
    m_api->start();
    stream("/v1/stream/metrics", has("\"requests\":2"), [&] { traffic(); });
    Json series = get("/v1/series").json();
    EXPECT_EQ(series["by"], "total");
    EXPECT_EQ(series["stepSeconds"], 1);
    ASSERT_FALSE(series["points"].empty());
    // The stream may have ended a second later: what happened is in one of the points.
    const auto sum = [](const Json& points, const char* name, const char* figure) {
        int64_t total = 0;
        for (const Json& point : points)
            total += base::intAt(base::memberAt(point["series"], name), figure);
        return total;
    };
    EXPECT_EQ(sum(series["points"], "total", "requests"), 2);
    series = get("/v1/series?by=route&step=10s").json();
    EXPECT_EQ(sum(series["points"], "acme/orders", "requests"), 2);
    series = get("/v1/series?by=policy&name=acme/limit").json();
    EXPECT_EQ(sum(series["points"], "acme/limit", "rejected"), 1);
    series = get("/v1/series?by=route&name=nobody").json();
    EXPECT_TRUE(series["points"].back()["series"].empty());
    EXPECT_EQ(get("/v1/series?from=1970-01-01T00:00:00Z").status, 200);
    EXPECT_EQ(get("/v1/series?by=colour").status, 400);
    EXPECT_EQ(get("/v1/series?step=fast").status, 400);
    EXPECT_EQ(get("/v1/series?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z").status, 400);
}

TEST_F(LiveApi, requestsAreFilteredAndSampled)
{
    m_api->start();
    const Reply reply = stream("/v1/stream/requests?status=4xx&tenant=acme", has("left-out"), [&] {
        LiveData::Batch batch;
        for (int i = 0; i < 250; ++i)
            batch.records.push_back({{"status", 429}, {"tenant", "acme"}, {"path", "/" + std::to_string(i)}});
        batch.records.push_back({{"status", 200}, {"tenant", "acme"}, {"path", "/fine"}});
        batch.records.push_back({{"status", 429}, {"tenant", "other"}, {"path", "/other"}});
        batch.leftOut = 7;
        m_live.sink(batch);
    });
    const auto list = events(reply.body);
    size_t requests = 0;
    uint64_t leftOut = 0;
    for (const auto& [name, data] : list) {
        requests += name == "request";
        leftOut += name == "left-out" ? data["count"].get<uint64_t>() : 0;
        EXPECT_NE(base::stringAt(data, "path"), "/fine");
        EXPECT_NE(base::stringAt(data, "tenant"), "other");
    }
    EXPECT_EQ(requests, 200u);
    EXPECT_EQ(leftOut, 57u);
    EXPECT_FALSE(m_live.sink) << "the subscription outlived its stream";
    EXPECT_EQ(get("/v1/stream/requests?status=9xx").status, 400);
    EXPECT_EQ(get("/v1/stream/requests?colour=red").status, 400);
}

TEST_F(LiveApi, aStreamEndsWithItsAdministrator)
{
    m_api->start();
    ASSERT_EQ(put("/v1/administrators/second", {{"role", "owner"}, {"tokens", {{{"id", "t"}, {"token", kViewer}}}}}).status, 201);
    const Reply reply = streamAs(kViewer, "/v1/stream/metrics", [&] { removeDirectly({domain::Kind::Administrator, {}, "second"}); });
    EXPECT_EQ(reply.status, 200);
}

TEST_F(LiveApi, explainAndTraces)
{
    EXPECT_EQ(post("/v1/explain", {{"url", "http://api.acme.test/"}}).json()["outcome"], "forward");
    EXPECT_EQ(post("/v1/explain", Json::object()).status, 422);
    EXPECT_EQ(post("/v1/explain", Json::array()).status, 422);
}

TEST_F(LiveApi, explainsWhatIsNotInForceYet)
{
    const uint64_t before = revision();
    const int activated = m_activator.activated;
    const auto asking = [](const Json& operations) { return Json{{"url", "http://api.acme.test/"}, {"changes", operations}}; };
    const Json tenant = {{"op", "put"}, {"kind", "tenant"}, {"id", "fresh"}, {"value", Json::object()}};
    const Reply reply = post("/v1/explain", asking(Json::array({tenant})));
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.json()["outcome"], "with fresh");
    EXPECT_EQ(revision(), before);
    EXPECT_EQ(get("/v1/tenants/fresh").status, 404);
    EXPECT_EQ(m_activator.activated, activated);
    // Refused as a dry run would be, with the place.
    const Reply wrong = post("/v1/explain", asking(Json::array({Json{{"op", "put"}, {"kind", "tenant"}, {"id", "fresh"}, {"value", {{"nonsense", 1}}}}})));
    EXPECT_EQ(wrong.status, 422);
    EXPECT_NE(wrong.body.find("/changes/0/value"), std::string::npos) << wrong.body;
    EXPECT_EQ(post("/v1/explain", asking("no list")).status, 422);
    EXPECT_EQ(post("/v1/explain", asking(Json::array({1}))).status, 422);
    ASSERT_EQ(put("/v1/administrators/second", {{"role", "viewer"}, {"tokens", {{{"id", "t"}, {"token", kViewer}}}}}).status, 201);
    EXPECT_EQ(as(kViewer, "POST", "/v1/explain", asking(Json::array({tenant}))).status, as(kViewer, "POST", "/v1/changes?dryRun=true", {{"operations", Json::array({tenant})}}).status);
}

TEST_F(LiveApi, traces)
{
    EXPECT_EQ(post("/v1/traces", Json::object()).json(), (Json{{"token", "trace-me"}, {"header", "X-Gatehouse-Trace"}}));
    EXPECT_EQ(get("/v1/traces/known").json()["record"]["requestId"], "known");
    EXPECT_EQ(get("/v1/traces/unknown").status, 404);
}

TEST_F(LiveApi, statusAndMetrics)
{
    const Json status = get("/v1/status").json();
    EXPECT_EQ(status["program"], "gatehoused");
    EXPECT_EQ(status["revision"], revision());
    EXPECT_EQ(status["workers"], 2);
    EXPECT_EQ(status["listeners"][0]["id"], "main");
    EXPECT_EQ(status["health"], "ok");
    EXPECT_EQ(status["administrator"]["role"], "owner");
    traffic();
    const Reply metrics = get("/metrics");
    EXPECT_EQ(metrics.field("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
    EXPECT_NE(metrics.body.find("gatehouse_route_requests_total{tenant=\"acme\",route=\"orders\",class=\"4xx\"} 1"), std::string::npos);
    EXPECT_NE(metrics.body.find("gatehouse_config_revision"), std::string::npos);
}

TEST(RequestFilter, everyCondition)
{
    const Json record = {{"tenant", "acme"},   {"service", "shop"}, {"route", "orders"},  {"consumer", "mobile"}, {"policy", "acme/limit"}, {"code", "rate-limit.exceeded"},
                         {"method", "GET"},    {"status", 429},      {"path", "/orders/1"},  {"durationMs", 12.5},     {"reported", {"acme/x"}}, {"listener", "main"}};
    const auto matches = [&](const char* query) {
        const auto parsed = Query::parse(query, RequestFilter::parameters());
        EXPECT_TRUE(parsed.ok()) << query;
        return RequestFilter::from(*parsed)->matches(record);
    };
    for (const char* query : {"", "tenant=acme", "service=shop", "service=acme/shop", "route=orders", "route=acme/orders", "consumer=acme%2Fmobile", "policy=acme/limit", "policy=acme/x", "code=rate-limit.exceeded", "method=GET", "status=429",
                              "status=4xx", "path=ders", "minMs=12", "listener=main", "tenant=acme&status=4xx"})
        EXPECT_TRUE(matches(query)) << query;
    for (const char* query : {"tenant=acm", "service=acme/x", "route=other/orders", "consumer=x", "policy=limit", "code=x", "method=get", "status=428", "status=5xx", "path=x", "minMs=13", "listener=mai", "tenant=acme&status=200"})
        EXPECT_FALSE(matches(query)) << query;
}

TEST_F(LiveApi, theNumberOfWorkersIsChangedByOwnersAndAudited)
{
    EXPECT_EQ(get("/v1/runtime").json(), (Json{{"workers", 2}}));
    for (const Json& wrong : {Json{{"workers", 0}}, Json{{"workers", 257}}, Json{{"workers", "3"}}, Json{{"workers", 3}, {"more", 1}}, Json::object(), Json(3)})
        EXPECT_EQ(put("/v1/runtime", wrong).status, 422) << wrong;
    EXPECT_EQ(m_live.workerCount, 2);
    EXPECT_EQ(put("/v1/runtime", {{"workers", 3}}).json(), (Json{{"workers", 3}}));
    EXPECT_EQ(m_live.workerCount, 3);
    const Json entry = get("/v1/audit?limit=1").json()["items"][0];
    EXPECT_EQ(entry["target"], "/v1/runtime");
    EXPECT_EQ(entry["detail"], "3 workers");
}

} // namespace gatehouse::admin
