// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

constexpr const char* kOrders = R"(openapi: 3.1.0
info: { title: Orders, version: '1' }
servers: [ { url: 'https://api.acme.test/v1' } ]
paths:
  /orders:
    get:
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }
        - { name: state, in: query, schema: { type: array, items: { enum: [ open, paid ] } } }
        - { name: tags, in: query, explode: false, schema: { type: array, maxItems: 2, items: { type: string } } }
        - { name: near, in: query, style: deepObject, schema: { type: object, properties: { lat: { type: number }, lon: { type: number } }, required: [ lat, lon ] } }
        - { name: pipes, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: X-Trace, in: header, required: true, schema: { type: string, format: uuid } }
        - { name: session, in: cookie, schema: { type: string, minLength: 4 } }
        - { name: filter, in: query, content: { application/json: { schema: { type: object, required: [ a ] } } } }
      responses:
        '200': { description: all, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } }
    post:
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Order' } }
          application/x-www-form-urlencoded: { schema: { type: object, required: [ item, count ], properties: { item: { type: string }, count: { type: integer }, tags: { type: array, items: { type: string } } } } }
          image/*: {}
      responses:
        '201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }, headers: { Location: { required: true, schema: { type: string } } } }
        default: { description: else }
  /orders/{id}:
    parameters: [ { name: id, in: path, required: true, schema: { type: integer, minimum: 1 } } ]
    get: { responses: { '200': { description: one } } }
    delete: { responses: { '204': { description: gone } } }
  /orders/latest:
    get: { responses: { '200': { description: one } } }
  /files/{name}.json:
    get: { parameters: [ { name: name, in: path, required: true, schema: { type: string, maxLength: 3 } } ], responses: { '200': { description: one } } }
components:
  schemas:
    Order:
      type: object
      additionalProperties: false
      required: [ id, item, count ]
      properties:
        id: { type: string, readOnly: true }
        item: { type: string, pattern: '^[a-z]+$' }
        count: { type: integer, minimum: 1 }
        secret: { type: string, writeOnly: true }
)";

class ValidateTest : public PolicyTest
{
protected:
    void useOrders(base::Json more = base::Json::object(), pipeline::Mode mode = pipeline::Mode::Enforce)
    {
        more["openapi"] = kOrders;
        use("validate", base::toText(more), mode);
    }
    int ask(const std::string& method, const std::string& path, const std::string& query = {}, const std::string& trace = "0b1a6b0e-4f7b-4b8e-9f0a-000000000000")
    {
        newRequest();
        m_texts.push_back(method);
        m_head.methodText = m_texts.back();
        m_head.method = http::methodFrom(m_head.methodText);
        m_texts.push_back(path);
        m_head.path = m_texts.back();
        m_texts.push_back(query);
        m_head.query = m_texts.back();
        if (!trace.empty())
            field("X-Trace", trace);
        return run();
    }
    int order(const std::string& body, const std::string& type = "application/json")
    {
        m_path = "/v1/orders";
        return postTo(type, body);
    }
    int postTo(const std::string& type, const std::string& body)
    {
        newRequest();
        m_head.method = http::Method::Post;
        m_head.methodText = "POST";
        m_head.path = m_path;
        field("Content-Type", type);
        m_body = body;
        m_bodyKnown = true;
        m_context.hasBody = !body.empty();
        m_context.contentLength = body.size();
        return run();
    }
    // "pointer message" of all that was told, one a line.
    std::string told() const
    {
        std::string out;
        for (const auto& [pointer, message] : m_context.answer().problems)
            out += pointer + ' ' + message + '\n';
        return out;
    }
    // An answer to the request that has just run; its status as the client gets it.
    int answer(int status, const std::string& type, const std::string& body, const std::vector<std::pair<std::string, std::string>>& fields = {})
    {
        http::ResponseHead head;
        head.status = status;
        for (const auto& [name, value] : fields)
            head.fields.add(name, value);
        if (!type.empty())
            head.fields.add("Content-Type", type);
        m_chain.runResponse(m_context, head);
        const auto outcome = m_chain.runResponseBody(m_context, body, true, m_reported, &m_trace);
        return outcome.verdict == pipeline::Verdict::Answer ? m_context.answer().status : status;
    }
    std::string m_path;
};

TEST_F(ValidateTest, TellsAllThatIsWrongAtOnce)
{
    useOrders();
    EXPECT_EQ(ask("GET", "/v1/orders", "limit=5&state=open&state=paid&tags=a,b&near[lat]=1.5&near[lon]=2&pipes=1|2&filter=%7B%22a%22:1%7D"), 0) << told();
    EXPECT_EQ(m_trace.at(0).reason, "the request is as described");
    EXPECT_EQ(ask("GET", "/v1/orders", "limit=500&state=lost&tags=a,b,c&near[lat]=x&pipes=1|x&filter=%7B%7D", "no-uuid"), 400);
    EXPECT_EQ(code(), "validate.request");
    EXPECT_EQ(told(), "/query/limit must be at most 100\n/query/state/0 is not one of the allowed values\n/query/tags must have at most 2 items\n/query/near/lon is required\n/query/near/lat must be a number\n"
                      "/query/pipes/1 must be an integer\n/header/X-Trace must have the format uuid\n/query/filter/a is required\n");
    EXPECT_EQ(m_context.answer().detail, "/query/limit must be at most 100 (and 7 more).");
    EXPECT_EQ(ask("GET", "/v1/orders", "", ""), 400);
    EXPECT_EQ(told(), "/header/X-Trace is required\n");
    EXPECT_EQ(ask("GET", "/v1/orders", "limit=1&limit=2"), 400) << "which one the upstream takes, nobody knows";
    EXPECT_EQ(told(), "/query/limit is there several times\n");
    EXPECT_EQ(ask("GET", "/v1/orders", "limit=%2B1"), 400);
    EXPECT_EQ(ask("GET", "/v1/orders", "limit=0x10"), 400);
}

TEST_F(ValidateTest, KnowsPathsAndMethods)
{
    useOrders();
    EXPECT_EQ(ask("GET", "/v1/orders/17"), 0);
    EXPECT_EQ(ask("HEAD", "/v1/orders/17"), 0);
    EXPECT_EQ(ask("GET", "/v1/orders/0"), 400);
    EXPECT_EQ(told(), "/path/id must be at least 1\n");
    EXPECT_EQ(ask("GET", "/v1/orders/x%20y"), 400);
    EXPECT_EQ(ask("GET", "/v1/orders/latest"), 0) << "what stands there letter for letter is meant";
    EXPECT_EQ(ask("DELETE", "/v1/orders/latest"), 405);
    EXPECT_EQ(answered("Allow"), "GET");
    EXPECT_EQ(ask("GET", "/v1/files/abc.json"), 0);
    EXPECT_EQ(ask("GET", "/v1/files/abcd.json"), 400);
    for (const char* path : {"/v1/nothing", "/v1/orders/1/2", "/v1/orders/", "/orders", "/v2/orders", "/v1orders", "/v1/files/.json"}) {
        EXPECT_EQ(ask("GET", path), 404) << path;
        EXPECT_EQ(code(), "validate.unknown-path");
    }
    useOrders({{"unknownOperations", "pass"}, {"basePath", "/shop/"}});
    EXPECT_EQ(ask("GET", "/v1/nothing"), 0);
    EXPECT_EQ(ask("GET", "/shop/orders/0"), 400);
}

TEST_F(ValidateTest, UnknownParametersAreRefusedIfTold)
{
    useOrders();
    EXPECT_EQ(ask("GET", "/v1/orders", "debug=1"), 0);
    useOrders({{"unknownParameters", "refuse"}});
    EXPECT_EQ(ask("GET", "/v1/orders", "limit=1&debug=1"), 400);
    EXPECT_EQ(told(), "/query/debug is not known\n");
}

TEST_F(ValidateTest, LooksAtBodies)
{
    useOrders();
    EXPECT_EQ(order(R"({"item": "tea", "count": 2})"), 0) << "what only the answer has is not asked of a request: " << told();
    EXPECT_EQ(order(R"({"item": "Tea!", "count": 0, "admin": true})"), 400);
    EXPECT_EQ(told(), "/body/admin is not allowed\n/body/count must be at least 1\n/body/item must match ^[a-z]+$\n");
    EXPECT_EQ(order("{\"item\": \"tea\", \"item\": \"tea\", \"count\": 1}"), 400);
    EXPECT_TRUE(told().starts_with("/body is not JSON that can be read (line 1, ")) << told();
    EXPECT_EQ(order(""), 400);
    EXPECT_EQ(told(), "/body is required\n");
    EXPECT_EQ(order("item=tea&count=3&tags=a&tags=b", "application/x-www-form-urlencoded"), 0) << told();
    EXPECT_EQ(order("item=tea&count=x", "application/x-www-form-urlencoded"), 400);
    EXPECT_EQ(told(), "/body/count must be an integer\n");
    EXPECT_EQ(order("item=tea&item=coffee&count=1", "application/x-www-form-urlencoded"), 400);
    EXPECT_EQ(order("\x89PNG", "image/png"), 0);
    EXPECT_EQ(order("<a/>", "application/xml"), 415);
    EXPECT_EQ(code(), "validate.media-type");
    m_path = "/v1/orders/1";
    EXPECT_EQ(postTo("application/json", "{}"), 405);
    useOrders({{"maxBody", 10}});
    EXPECT_EQ(order(R"({"item": "tea", "count": 2})"), 413);
}

TEST_F(ValidateTest, DeepBodiesDoNotTakeLong)
{
    base::Json config{{"schema", R"({"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"type": "array", "items": {"$ref": "#/$defs/a"}, "maxItems": 1}, {"type": "array", "items": {"$ref": "#/$defs/a"}, "minItems": 1}, {"const": 1}]}}})"}};
    use("validate", base::toText(config));
    EXPECT_EQ(post("application/json", "[[1]]"), 0);
    EXPECT_EQ(post("application/json", std::string(60, '[') + "2" + std::string(60, ']')), 400);
    EXPECT_NE(told().find("takes too long to be checked"), std::string::npos) << told();
    EXPECT_EQ(post("application/json", std::string(70, '[') + std::string(70, ']')), 400);
}

TEST_F(ValidateTest, LongBodiesMayTakeLonger)
{
    use("validate", R"({"schema": "{\"items\": {\"type\": \"integer\", \"minimum\": 0, \"maximum\": 9}}"})");
    std::string body = "[1";
    for (int i = 0; i < 400'000; ++i)
        body += ",1";
    EXPECT_EQ(post("application/json", body + "]"), 0) << told();
}

TEST_F(ValidateTest, ASchemaAloneIsEnough)
{
    use("validate", R"({"schema": "type: object\nrequired: [a]\nproperties: { a: { $ref: 'more.json#/$defs/id' } }", "documents": [{"uri": "more.json", "text": "{\"$defs\": {\"id\": {\"type\": \"integer\"}}}"}]})");
    EXPECT_EQ(post("application/json", "{\"a\": 1}"), 0);
    EXPECT_EQ(post("application/json", "{\"a\": \"x\"}"), 400);
    EXPECT_EQ(told(), "/body/a must be an integer\n");
    EXPECT_EQ(post("text/plain", "{\"a\": 1}"), 415);
    EXPECT_EQ(send(), 0);
    use("validate", R"({"schema": "{\"type\": \"object\"}", "others": "pass"})");
    EXPECT_EQ(post("text/plain", "x"), 0);
    EXPECT_EQ(post("application/json", ""), 400) << "what is left out is not as the schema has it";
    EXPECT_EQ(told(), "/body is required\n");
    m_bodyKnown = false;
    EXPECT_EQ(send(), 0) << "but for requests that have none";
}

TEST_F(ValidateTest, RefusesWhatCanNotBeMeant)
{
    EXPECT_EQ(refusedAt("validate", R"({"openapi": "swagger: '2.0'"})").pointer, "/openapi");
    EXPECT_NE(refusedAt("validate", R"({"openapi": "openapi: 3.1.0\npaths: { /a: { get: { parameters: [ { $ref: '#/components/parameters/none' } ] } } }"})").message.find("leads nowhere"), std::string::npos);
    EXPECT_NE(refusedAt("validate", R"({"schema": "{\"$ref\": \"http://evil.test/schema\"}"})").message.find("leads nowhere"), std::string::npos) << "nothing is fetched";
    EXPECT_NE(refusedAt("validate", R"({"schema": "{\"pattern\": \"(?=x)\"}"})").message.find("regular expression"), std::string::npos);
    EXPECT_EQ(refusedAt("validate", R"({"schema": "{"})").pointer, "/schema");
    EXPECT_EQ(refusedAt("validate", R"({"schema": "{\"type\": \"text\"}"})").message, "/type: is not a type");
}

TEST_F(ValidateTest, KnowsTheOlderOpenApi)
{
    use("validate", R"({"openapi": "openapi: 3.0.3\npaths:\n  /a:\n    post:\n      requestBody: { content: { application/json: { schema: { type: object, properties: { n: { type: string, nullable: true }, m: { type: number, minimum: 0, exclusiveMinimum: true } } } } } }\n      responses: { '200': { description: ok } }\n"})");
    m_path = "/a";
    EXPECT_EQ(postTo("application/json", R"({"n": null, "m": 0.1})"), 0) << told();
    EXPECT_EQ(postTo("application/json", R"({"n": 1, "m": 0})"), 400);
    EXPECT_EQ(told(), "/body/m must be more than 0\n/body/n must be null or a text\n");
    EXPECT_EQ(postTo("application/json", ""), 0) << "a body need not be there unless it is said";
}

TEST_F(ValidateTest, AnswersAreHeldBackAndJudged)
{
    useOrders({{"responses", true}});
    EXPECT_EQ(ask("GET", "/v1/orders"), 0);
    EXPECT_EQ(answer(200, "application/json", R"([{"id": "1", "item": "tea", "count": 1}])"), 200);
    EXPECT_EQ(ask("GET", "/v1/orders"), 0);
    EXPECT_EQ(answer(200, "application/json", R"([{"item": "tea", "count": 1}])"), 502) << "id is the answer's to give";
    EXPECT_EQ(code(), "validate.response");
    EXPECT_EQ(m_context.answer().detail, "The upstream's answer is not as it is described.");
    EXPECT_EQ(m_trace.back().reason, "the answer is not as described: /body/0/id is required");
    EXPECT_EQ(ask("GET", "/v1/orders"), 0);
    EXPECT_EQ(answer(200, "text/html", "<h1>"), 502);
    EXPECT_EQ(ask("GET", "/v1/orders"), 0);
    EXPECT_EQ(answer(302, "", ""), 502) << "such a status is not described";
    EXPECT_EQ(ask("GET", "/v1/orders"), 0);
    EXPECT_EQ(answer(503, "text/html", ""), 503);
    EXPECT_EQ(order(R"({"item": "tea", "count": 2})"), 0);
    EXPECT_EQ(answer(201, "application/json", R"({"id": "1", "item": "tea", "count": 1})"), 502) << "without Location";
    EXPECT_EQ(order(R"({"item": "tea", "count": 2})"), 0);
    EXPECT_EQ(answer(201, "application/json", R"({"id": "1", "item": "tea", "count": 1})", {{"Location", "/1"}}), 201);
    EXPECT_EQ(order(R"({"item": "tea", "count": 2})"), 0);
    EXPECT_EQ(answer(418, "text/plain", "tea"), 418) << "the default describes it";
}

TEST_F(ValidateTest, ReportModeLetsBothPass)
{
    useOrders({{"responses", true}}, pipeline::Mode::Report);
    EXPECT_EQ(order("{}"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
    EXPECT_EQ(ask("GET", "/v1/orders"), 0);
    EXPECT_EQ(answer(200, "application/json", "{}"), 200);
    EXPECT_EQ(m_reported.size(), 1u);
    EXPECT_EQ(m_trace.back().outcome, pipeline::Step::Outcome::WouldReject);
}

TEST_F(ValidateTest, ExplainWithoutASampleTellsWhatTheHeadSays)
{
    useOrders();
    newRequest();
    m_head.methodText = "POST";
    m_head.path = "/v1/orders";
    field("Content-Type", "application/json");
    m_context.hasBody = m_context.dryRun = true;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_trace.at(0).reason, "a sample of the body is needed to tell");
}

} // namespace
} // namespace gatehouse::policies
