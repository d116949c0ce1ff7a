// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "pipeline/body_changer.h"
#include "support/encoded.h"

namespace gatehouse::policies {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

class TransformTest : public PolicyTest
{
protected:
    std::string query(const std::string& config, const std::string& given)
    {
        use("transform", "{\"request\":" + config + "}");
        newRequest();
        m_head.query = given;
        EXPECT_EQ(run(), 0);
        return m_context.upstreamQuery ? std::string(*m_context.upstreamQuery) : given;
    }
    std::string path(const std::string& text, const std::string& header = {})
    {
        use("transform", base::Json{{"request", {{"path", text}}}}.dump());
        newRequest();
        if (!header.empty())
            field("X-Id", header);
        const int status = run();
        return status ? std::to_string(status) + ' ' + code() : std::string(m_context.forwarding.path.value_or("<kept>"));
    }
    void answer(const Fields& fields, int status = 200, http::Method method = http::Method::Get)
    {
        newRequest();
        field("X-Evil", "\",\"admin\":true,\"x\":\"");
        m_head.method = method;
        m_context.consumer = m_consumers.byId(0, "mobile");
        EXPECT_EQ(run(), 0);
        m_fields = fields;
        http::ResponseHead head;
        head.status = status;
        for (const auto& [name, value] : m_fields)
            head.fields.add(name, value);
        m_chain.runResponse(m_context, head);
    }
    std::string filtered(const std::string& body, size_t size = 1u << 20)
    {
        if (m_context.refusal().status != 0)
            return std::string(m_context.refusal().code);
        if (!m_context.responseFilter)
            return "<as it is>";
        std::string out;
        for (size_t i = 0; i < body.size(); i += size) {
            if (!m_context.responseFilter->data(std::string_view(body).substr(i, size), false, out))
                return "<failed>";
        }
        return m_context.responseFilter->data({}, true, out) ? out : "<failed>";
    }
    std::string changed(const std::string& config, const std::string& body, size_t size = 1u << 20)
    {
        use("transform", "{\"response\":" + config + "}");
        answer({{"Content-Type", "application/json"}});
        return filtered(body, size);
    }
    Fields m_fields;
};

TEST_F(TransformTest, ChangesQueries)
{
    EXPECT_EQ(query(R"({"removeQuery":["a"]})", "a=1&b=2&%61=3"), "b=2");
    EXPECT_EQ(query(R"({"keepQuery":["a"]})", "a=1&b=2&%61=3&a=1;b=2&c"), "a=1&%61=3");
    EXPECT_EQ(query(R"({"renameQuery":{"pageSize":"limit","x":"a b"}})", "pageSize=5&page%53ize=6&x&q=%20"), "limit=5&limit=6&a%20b&q=%20");
    EXPECT_EQ(query(R"({"setQuery":{"a":"1&2","who":"${client.ip}"}})", "a=0&b&who=me"), "b&a=1%262&who=192.0.2.1");
    EXPECT_EQ(query(R"({"addQuery":{"a":"1","b":"2"}})", "a=0"), "a=0&b=2");
    EXPECT_EQ(query(R"({"renameQuery":{"x":"a"},"addQuery":{"a":"1"}})", "x=0"), "a=0");
    EXPECT_EQ(query(R"({"addQuery":{"a":"1"}})", ""), "a=1");
    EXPECT_EQ(query("{}", "a=1"), "a=1");
}

TEST_F(TransformTest, MakesPathsOfTemplates)
{
    EXPECT_EQ(path(""), "<kept>");
    EXPECT_EQ(path("/v2${request.path}"), "/v2/orders/1");
    EXPECT_EQ(path("/t/${tenant.id}/${request.header.x-id}", "a b\xC3\xA4"), "/t/acme/a%20b%C3%A4");
    EXPECT_EQ(path("/v${request.header.x-id}/x", "2.1"), "/v2.1/x");
    for (const char* evil : {"..", ".", "../..", "a/b", "a\\b", "%2e%2e", "..;a"})
        EXPECT_EQ(path("/a/${request.header.x-id}/b", evil), "400 transform.bad-path") << evil;
    EXPECT_EQ(path("/a/.${request.header.x-id}/b", "."), "400 transform.bad-path");
    EXPECT_EQ(path("/a/${request.header.x-id}/b"), "400 transform.bad-path") << "an empty segment";
}

TEST_F(TransformTest, PathParametersComeDecodedOnce)
{
    const auto of = [&](const std::string& config, std::string_view id) {
        use("transform", "{\"request\":" + config + "}");
        newRequest();
        const std::pair<std::string_view, std::string_view> taken[] = {{"other", "x"}, {"id", id}};
        m_context.pathParameters = taken;
        const int status = run();
        m_context.pathParameters = {};
        return status ? std::to_string(status) + ' ' + code() : std::string(m_context.forwarding.path.value_or("")) + '?' + std::string(m_context.upstreamQuery.value_or(""));
    };
    const std::string into = "{\"path\":\"/v2/${request.path.id}/x\"}";
    EXPECT_EQ(of(into, "7"), "/v2/7/x?");
    EXPECT_EQ(of(into, "a%20b+c"), "/v2/a%20b%2Bc/x?") << "a plus is a plus in a path";
    EXPECT_EQ(of(into, "%22%26"), "/v2/%22%26/x?");
    for (const char* evil : {"a%2Fb", "..%2F..", "..", "%2E%2E", "a%5Cb", "%252e%252e", "a%252Fb", "a%3Bb", "a%0D%0AX-Evil: 1", "a%00", ""})
        EXPECT_EQ(of(into, evil), "400 transform.bad-path") << evil;
    EXPECT_EQ(of("{\"setQuery\":{\"id\":\"${request.path.id}\"}}", "a%26admin=1%2F%252F"), "?id=a%26admin%3D1%2F%252F");
    EXPECT_EQ(of("{\"setQuery\":{\"id\":\"${request.path.id}\"}}", "a%0D%0Ab"), "?id=");
    EXPECT_EQ(of("{\"setQuery\":{\"id\":\"${request.path.ID}\"}}", "a"), "?id=") << "names are as the route has them";
    EXPECT_EQ(refusedAt("transform", "{\"request\":{\"setQuery\":{\"id\":\"${request.path.}\"}}}").pointer, "/request/setQuery/id");
}

TEST_F(TransformTest, RenamesHeaderFields)
{
    use("transform", R"({"request":{"renameHeaders":{"X-Old":"X-New"}},"response":{"renameHeaders":{"X-Power":"X-By"}}})");
    newRequest();
    field("x-old", "1");
    field("X-Old", "2");
    EXPECT_EQ(run(), 0);
    ASSERT_EQ(m_context.requestEdits.size(), 3u);
    EXPECT_EQ(upstream("X-Old"), "<removed>");
    EXPECT_EQ(m_context.requestEdits[1].value, "1");
    EXPECT_EQ(m_context.requestEdits[2].value, "2");
    answer({{"x-power", "a"}});
    EXPECT_EQ(client("X-By"), "a");
    EXPECT_EQ(client("X-Power"), "<removed>");
    // What another policy took out stays out.
    newRequest();
    field("X-Old", "secret");
    m_context.requestEdits.push_back({pipeline::HeaderEdit::Op::Remove, http::HeaderId::Unknown, "x-old", {}});
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-New"), "");
    for (const char* bad : {R"({"X-A":"X-Consumer-Id"})", R"({"X-A":"x-forwarded-for"})", R"({"X-A":"Content-Length"})", R"({"Transfer-Encoding":"X-A"})"})
        EXPECT_TRUE(refusedAt("transform", std::string("{\"request\":{\"renameHeaders\":") + bad + "}}").pointer.starts_with("/request/renameHeaders/")) << bad;
}

TEST_F(TransformTest, WhatIsHeldIsCounted)
{
    class Account final : public pipeline::MemoryAccount
    {
    public:
        void takes(size_t bytes) override { held += bytes; }
        void gives(size_t bytes) override { held -= bytes; }
        bool isShort() const override { return held > most; }
        size_t held = 0;
        size_t most = 100'000;
    } account;
    m_context.memory = &account;
    const std::string body = R"({"a":")" + std::string(50'000, 'x') + "\"}";
    EXPECT_EQ(changed(R"({"remove":["$.a"]})", body, 1000), "{}");
    EXPECT_EQ(account.held, 0u) << "given back with what was held";
    use("transform", R"({"response":{"remove":["$.a"]}})");
    answer({{"Content-Type", "application/json"}});
    std::string out;
    EXPECT_TRUE(m_context.responseFilter->data(body, false, out));
    EXPECT_GE(account.held, body.size());
    m_context.responseFilter.reset();
    EXPECT_EQ(account.held, 0u) << "also when the answer is cut off";
    account.most = 20'000;
    EXPECT_EQ(changed(R"({"remove":["$.a"]})", body, 1000), "<failed>") << "there is no memory for it";
    EXPECT_EQ(changed(R"({"remove":["$.a"],"unsuitable":"pass"})", body, 1000), body);
    m_context.responseFilter.reset();
    EXPECT_EQ(account.held, 0u);
    m_context.memory = nullptr;
}

TEST_F(TransformTest, RemovesAndRenames)
{
    const std::string body = R"({"a":1,"debug":{"x":1},"items":[{"sku":"q","cost":1.10},{"sku":"r","cost":2}],"a":3})";
    EXPECT_EQ(changed(R"({"remove":["$.debug","$.items[*].cost","$.none.x"]})", body), R"({"a":1,"items":[{"sku":"q"},{"sku":"r"}],"a":3})");
    EXPECT_EQ(changed(R"({"remove":["$.a","$.items[0]"]})", body), R"({"debug":{"x":1},"items":[{"sku":"r","cost":2}]})");
    EXPECT_EQ(changed(R"({"remove":["$..sku"]})", body), R"({"a":1,"debug":{"x":1},"items":[{"cost":1.10},{"cost":2}],"a":3})");
    EXPECT_EQ(changed(R"({"remove":["$.items[*]"]})", body), R"({"a":1,"debug":{"x":1},"items":[],"a":3})");
    EXPECT_EQ(changed(R"({"rename":{"$.items[*].sku":"article","$.debug":"a"}})", body), R"({"a":{"x":1},"items":[{"article":"q","cost":1.10},{"article":"r","cost":2}]})");
    for (const size_t size : {1, 3, 50})
        EXPECT_EQ(changed(R"({"remove":["$.debug","$.items"]})", body, static_cast<size_t>(size)), R"({"a":1,"a":3})");
}

TEST_F(TransformTest, SetsAndAdds)
{
    EXPECT_EQ(changed(R"({"set":{"$.a":"x","$.b.c":"[1,{\"d\":\"${consumer.id}\"}]","$.who":"by ${consumer.id}"}})", R"({"a":1,"z":2})"),
              R"({"a":"x","z":2,"b":{"c":[1,{"d":"mobile"}]},"who":"by mobile"})");
    EXPECT_EQ(changed(R"({"add":{"$.a":"2","$.b":"3","$.items[*].cur":"EUR"}})", R"({"a":1,"items":[{"cur":"USD"},{}]})"), R"({"a":1,"items":[{"cur":"USD"},{"cur":"EUR"}],"b":3})");
    EXPECT_EQ(changed(R"({"set":{"$.list[1]":"true","$.list[5]":"true","$.n.x":"1"}})", R"({"list":[0],"n":7})"), R"({"list":[0,true],"n":7})");
    EXPECT_EQ(changed(R"({"set":{"$..pin":"null"}})", R"({"a":{"pin":1},"b":{}})"), R"({"a":{"pin":null},"b":{}})");
    EXPECT_EQ(changed("{\"set\":{\"$.t\":\"two\\nlines\"}}", "{}"), R"({"t":"two\nlines"})");
}

TEST_F(TransformTest, WhatAClientSaysIsNeverMoreThanAText)
{
    EXPECT_EQ(changed(R"({"set":{"$.h":"${request.header.x-evil}","$.j":"{\"k\":\"${request.header.x-evil}\"}"}})", "{}"),
              R"({"h":"\",\"admin\":true,\"x\":\"","j":{"k":"\",\"admin\":true,\"x\":\""}})");
    EXPECT_EQ(changed(R"({"template":"{\"h\":\"${request.header.x-evil}\",\"b\":\"${body:$.a}\"}"})", R"({"a":"${consumer.id}"})"), R"({"h":"\",\"admin\":true,\"x\":\"","b":"${consumer.id}"})");
}

TEST_F(TransformTest, PutsBodiesIntoTemplates)
{
    EXPECT_EQ(changed(R"({"remove":["$.x"],"template":"{\"data\":\"${body}\",\"first\":\"${body:$.items[0].id}\",\"none\":\"${body:$.none}\",\"n\":1}"})", R"({"items":[{"id":7}],"x":1})"),
              R"({"data":{"items":[{"id":7}]},"first":7,"none":null,"n":1})");
    const auto wrong = [&](const char* response) { return refusedAt("transform", std::string("{\"response\":") + response + "}").pointer; };
    EXPECT_EQ(wrong(R"({"template":"{\"a\": ${body}}"})"), "/response/template");
    EXPECT_EQ(wrong(R"({"template":"[\"${body}\",\"${body}\",\"${body}\",\"${body}\",\"${body}\",\"${body}\",\"${body}\",\"${body}\",\"${body}\"]"})"), "/response/template");
    EXPECT_EQ(wrong(R"({"template":"[\"${body:a}\"]"})"), "/response/template");
    EXPECT_EQ(wrong(R"({"set":{"$.a":"${body}"}})"), "/response/set/$.a");
    EXPECT_EQ(wrong(R"({"set":{"$":"1"}})"), "/response/set/$");
    EXPECT_EQ(wrong(R"({"add":{"$.a":"${nobody}"}})"), "/response/add/$.a");
    EXPECT_EQ(wrong(R"({"remove":["$.a","b"]})"), "/response/remove/1");
    EXPECT_EQ(wrong(R"({"remove":["$..a..b"]})"), "/response/remove/0");
    EXPECT_EQ(wrong(R"({"rename":{"$.a[*]":"b"}})"), "/response/rename/$.a[*]");
    EXPECT_EQ(wrong(R"({"maximumSize":"17MiB"})"), "/response/maximumSize");
}

TEST_F(TransformTest, ChangesOnlyWhatItIsFor)
{
    use("transform", R"({"response":{"remove":["$.a"],"statuses":["2xx","404"]}})");
    answer({{"Content-Type", "application/problem+json"}}, 404);
    EXPECT_EQ(filtered(R"({"a":1})"), "{}");
    EXPECT_EQ(upstream("Range"), "<removed>");
    answer({{"Content-Type", "application/json"}}, 500);
    EXPECT_EQ(filtered("x"), "<as it is>");
    for (const char* type : {"text/html", "application/grpc+json"}) {
        answer({{"Content-Type", type}});
        EXPECT_EQ(filtered("x"), "<as it is>") << type;
    }
    answer({{"Content-Type", "application/json"}, {"Content-Length", "7"}}, 200, http::Method::Head);
    EXPECT_FALSE(m_context.responseFilter);
    EXPECT_EQ(client("Content-Length"), "<removed>");
    answer({{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}});
    EXPECT_EQ(filtered(test::encoded("gzip", R"({"a":1,"b":2})"), 3), R"({"b":2})");
    EXPECT_EQ(client("Content-Encoding"), "<removed>");
    use("transform", R"({"response":{"remove":["$.a"]}})", pipeline::Mode::Report);
    answer({{"Content-Type", "application/json"}});
    EXPECT_EQ(filtered("x"), "<as it is>");
    EXPECT_TRUE(m_context.requestEdits.empty());
}

TEST_F(TransformTest, RefusesOrPassesWhatItCannotChange)
{
    const std::string large = "[\"" + std::string(2000, 'x') + "\"]";
    for (const bool strict : {true, false}) {
        use("transform", std::string(R"({"response":{"remove":["$.a"],"maximumSize":"1KiB","unsuitable":")") + (strict ? "refuse" : "pass") + "\"}}");
        const Fields json = {{"Content-Type", "application/json"}};
        answer(json);
        EXPECT_EQ(filtered(large, 100), strict ? "<failed>" : large);
        answer(json);
        EXPECT_EQ(filtered("{\"a\":1", 100), strict ? "<failed>" : "{\"a\":1");
        answer({{"Content-Type", "application/json"}, {"Content-Length", "2004"}});
        EXPECT_EQ(filtered(large), strict ? "transform.unsuitable" : "<as it is>");
        answer({{"Content-Type", "application/json"}, {"Content-Encoding", "strange"}});
        EXPECT_EQ(filtered("x"), strict ? "transform.unsuitable" : "<as it is>");
        answer(json, 206);
        EXPECT_EQ(filtered("x"), strict ? "transform.unsuitable" : "<as it is>");
        answer(json);
        EXPECT_EQ(filtered(""), "");
    }
}

// Bodies of requests.
class RequestBodyTest : public PolicyTest
{
protected:
    // What goes upstream, or why nothing does.
    std::string sent(const std::string& config, const std::string& body, const std::string& type = "application/json", const Fields& fields = {})
    {
        use("transform", "{\"request\":" + config + "}");
        newRequest();
        m_head.method = http::Method::Post;
        m_head.methodText = "POST";
        m_head.query = "a=1&q=x%20%22y&q=second&line=a%0Ab&b;q=z";
        m_context.consumer = m_consumers.byId(0, "mobile");
        if (!type.empty())
            field("Content-Type", type);
        field("X-Evil", "\",\"admin\":true,\"x\":\"");
        for (const auto& [name, value] : fields)
            field(name, value);
        m_context.hasBody = true;
        return runWith(body);
    }
    // As the session does.
    std::string runWith(const std::string& body)
    {
        std::optional<std::string> instead;
        pipeline::Chain::Outcome outcome = m_chain.run(m_context, 0, m_reported, &m_trace);
        if (outcome.verdict == pipeline::Verdict::Body) {
            const bool fits = body.size() <= m_context.wantedBody;
            const auto* const changer = dynamic_cast<const pipeline::BodyChanger*>(m_bound.at(0)->policy.get());
            const pipeline::Body given{fits ? pipeline::Body::State::Whole : pipeline::Body::State::TooLarge, fits ? std::string_view(body) : std::string_view()};
            outcome = m_chain.settle(m_context, 0, changer->changeBody(m_context, given, instead), m_reported, &m_trace);
        }
        if (outcome.verdict == pipeline::Verdict::Answer)
            return std::to_string(m_context.answer().status) + ' ' + code();
        return instead.value_or("<as it is>");
    }
};

TEST_F(RequestBodyTest, IsChangedByPathsAndTemplate)
{
    EXPECT_EQ(sent(R"({"remove": ["$.role", "$..secret"]})", R"({"role":"admin","a":{"secret":1,"b":2.50},"role":"x"})"), R"({"a":{"b":2.50}})");
    EXPECT_EQ(sent(R"({"rename": {"$.old": "new"}})", R"({"old":[1],"x":1})"), R"({"new":[1],"x":1})");
    EXPECT_EQ(sent(R"({"set": {"$.owner": "${consumer.id}", "$.a.b": "{\"n\":[1]}"}, "add": {"$.limit": "50", "$.x": "2"}})", R"({"owner":"root","x":1})"),
              R"({"owner":"mobile","x":1,"a":{"b":{"n":[1]}},"limit":50})");
    EXPECT_EQ(sent(R"({"template": "{\"data\":\"${body}\",\"first\":\"${body:$.items[0]}\",\"none\":\"${body:$.no}\",\"by\":\"${consumer.id}\"}"})", R"({"items":["q"]})"),
              R"({"data":{"items":["q"]},"first":"q","none":null,"by":"mobile"})");
    EXPECT_EQ(sent(R"({"removeQuery": ["a"]})", "{}"), "<as it is>");
}

TEST_F(RequestBodyTest, ValuesComeFromHeadersQueryAndIdentity)
{
    EXPECT_EQ(sent(R"({"template": "{\"q\":\"${request.query.q}\",\"no\":\"${request.query.no}\",\"h\":\"${request.header.x-evil}\",\"line\":\"${request.query.line}\"}"})", "{}"),
              R"({"q":"x \"y","no":"","h":"\",\"admin\":true,\"x\":\"","line":""})");
    EXPECT_EQ(sent(R"({"set": {"$.h": "${request.header.x-bytes}"}})", "{}", "application/json", {{"X-Bytes", "a\xff\xfe"}}), R"({"h":""})") << "JSON is UTF-8";
}

TEST_F(RequestBodyTest, APathParameterStaysWithinItsText)
{
    const std::pair<std::string_view, std::string_view> taken[] = {{"id", "%22,%22admin%22:true,%22x%22:%22"}, {"bytes", "%ff"}};
    use("transform", "{\"request\":{\"set\":{\"$.id\":\"${request.path.id}\",\"$.j\":\"{\\\"k\\\":\\\"${request.path.id}\\\"}\",\"$.b\":\"${request.path.bytes}\"}}}");
    newRequest();
    field("Content-Type", "application/json");
    m_context.hasBody = true;
    m_context.pathParameters = taken;
    EXPECT_EQ(runWith("{}"), "{\"b\":\"\",\"id\":\"\\\",\\\"admin\\\":true,\\\"x\\\":\\\"\",\"j\":{\"k\":\"\\\",\\\"admin\\\":true,\\\"x\\\":\\\"\"}}");
    m_context.pathParameters = {};
}

TEST_F(RequestBodyTest, WhatIsNoJsonDoesNotSlipBy)
{
    const std::string config = R"({"remove": ["$.role"]})";
    for (const char* type : {"text/plain", "", "application/x-www-form-urlencoded", "application/jsonx", "json"})
        EXPECT_EQ(sent(config, R"({"role":"admin"})", type), "415 transform.media-type") << type;
    EXPECT_EQ(sent(R"({"remove": ["$.role"], "others": "pass"})", "role=admin", "text/plain"), "<as it is>");
    EXPECT_EQ(sent(config, R"({"role":"admin","a":1})", "application/vnd.api+json; charset=utf-8"), R"({"a":1})");
    EXPECT_EQ(sent(config, "{}", "application/json; charset=utf-16"), "415 transform.unsuitable-body");
    EXPECT_EQ(sent(config, "{}", "application/json", {{"Content-Type", "text/plain"}}), "400 transform.unsuitable-body");
    for (const char* body : {"{", "{}{}", "{'a':1}", "nul", "{\"a\":\"\xff\"}", "[1,]"})
        EXPECT_EQ(sent(config, body), "400 transform.unsuitable-body") << body;
    EXPECT_EQ(sent(config, std::string(300, '[') + std::string(300, ']')), "400 transform.unsuitable-body");
    EXPECT_EQ(sent(R"({"remove": ["$.role"], "maximumSize": 1024})", '"' + std::string(2000, 'x') + '"'), "413 transform.unsuitable-body");
    EXPECT_EQ(sent(R"({"remove": ["$.role"], "unsuitable": "pass"})", "{"), "<as it is>");
    EXPECT_EQ(sent(config, R"({"r\u006fle":"admin"})"), "{}") << "a name by its escapes";
}

TEST_F(RequestBodyTest, CodedBodiesAreReadAndGoOnPlain)
{
    const std::string config = R"({"set": {"$.a": "2"}})";
    EXPECT_EQ(sent(config, test::encoded("gzip", R"({"a":1})"), "application/json", {{"Content-Encoding", "gzip"}, {"Content-Digest", "sha-256=:x:"}}), R"({"a":2})");
    EXPECT_EQ(upstream("Content-Encoding"), "<removed>");
    EXPECT_EQ(upstream("Content-Digest"), "<removed>");
    EXPECT_EQ(sent(config, test::encoded("gzip", std::string(4u << 20, ' ')), "application/json", {{"Content-Encoding", "gzip"}}), "400 transform.unsuitable-body") << "a bomb";
    EXPECT_EQ(sent(config, R"({"a":1})", "application/json", {{"Content-Encoding", "gzip"}}), "400 transform.unsuitable-body");
    EXPECT_EQ(sent(config, R"({"a":1})", "application/json", {{"Content-Encoding", "rot13"}}), "415 transform.unsuitable-body");
    EXPECT_EQ(sent(config, R"({"a":1})", "application/json", {{"Content-Encoding", "gzip"}, {"Content-Encoding", "gzip"}}), "415 transform.unsuitable-body");
}

TEST_F(RequestBodyTest, ShortValuesInManyPlacesAreBounded)
{
    std::string many = "[";
    for (int i = 0; i < 50'000; ++i)
        many += "{},";
    many += "{}]";
    const std::string value(4000, 'x');
    EXPECT_EQ(sent(base::Json{{"set", {{"$[*].a", value}}}}.dump(), many), "413 transform.unsuitable-body");
    EXPECT_EQ(sent(R"({"set": {"$[0].a": "1"}})", many).substr(0, 12), R"([{"a":1},{},)");
}

TEST_F(RequestBodyTest, ReportModeChangesNothing)
{
    use("transform", R"({"request": {"remove": ["$.role"]}})", pipeline::Mode::Report);
    for (const char* type : {"application/json", "text/plain"}) {
        newRequest();
        field("Content-Type", type);
        field("Content-Digest", "sha-256=:x:");
        m_context.hasBody = true;
        (void)runWith(R"({"role":1})");
        EXPECT_NE(m_context.answer().status, 415);
        EXPECT_EQ(upstream("Content-Digest"), "");
    }
    EXPECT_EQ(m_reported.size(), 1u);
}

} // namespace
} // namespace gatehouse::policies
