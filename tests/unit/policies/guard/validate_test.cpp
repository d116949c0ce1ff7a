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

// A description with one operation, POST /a, of a body.
std::string describing(const std::string& body, const std::string& more = {}, const std::string& version = "3.1.0")
{
    return "openapi: " + version + "\npaths:\n  /a:\n    post:\n      requestBody: { content: { " + body + " } }\n      responses: { default: { description: d } }\n" + more;
}

base::Json openapi(const std::string& text)
{
    return base::Json{{"openapi", text}};
}

std::string part(const std::string& head, const std::string& body)
{
    return "--b\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + body + "\r\n";
}

TEST_F(ValidateTest, FormsInPartsAreHeldAgainstTheirSchema)
{
    m_path = "/a";
    use("validate", base::toText(openapi(describing(
                        "multipart/form-data: { schema: { type: object, additionalProperties: false, required: [ id, photo ], properties: { id: { type: integer }, photo: { type: string, maxLength: 10 }, "
                        "tags: { type: array, maxItems: 2, items: { enum: [ a, b ] } }, address: { type: object, required: [ city ] }, notes: { type: array, items: { type: object, required: [ n ] } } } }, "
                        "encoding: { photo: { contentType: 'image/png, image/*' } } }"))));
    const auto send = [&](const std::string& parts) { return postTo("multipart/form-data; boundary=b", parts + "--b--\r\n"); };
    const std::string photo = part("name=\"photo\"; filename=\"a.png\"\r\nContent-Type: image/png", "\x89PNG");
    const std::string id = part("name=\"id\"", "7");
    EXPECT_EQ(send(id + photo), 0) << told();
    EXPECT_EQ(send(id + photo + part("name=\"tags\"", "a") + part("name=\"tags\"", "b") + part("name=\"address\"", "{\"city\": \"x\"}") +
                   part("name=\"notes\"\r\nContent-Type: application/json", "{\"n\": 1}") + part("name=\"notes\"", "{\"n\": 2}")), 0)
        << told();
    EXPECT_EQ(send(id + photo + part("name=\"notes\"\r\nContent-Type: application/json", "[{\"n\": 1}, {\"n\": 2}]")), 0) << told();
    const auto refused = [&](const std::string& parts) {
        EXPECT_EQ(send(parts), 400);
        return told();
    };
    EXPECT_EQ(refused(photo), "/body/id is required\n");
    EXPECT_EQ(refused(part("name=\"id\"", "x") + photo), "/body/id must be an integer\n");
    EXPECT_EQ(refused(id + id + photo), "/body/id must be an integer\n") << "twice: whoever reads it takes the first or the last";
    EXPECT_EQ(refused(id + photo + part("name=\"admin\"", "1")), "/body/admin is not allowed\n");
    EXPECT_EQ(refused(id + photo + part("name=\"tags\"", "c")), "/body/tags/0 is not one of the allowed values\n");
    EXPECT_EQ(refused(id + photo + part("name=\"address\"", "{}")), "/body/address/city is required\n");
    EXPECT_EQ(refused(id + photo + part("name=\"address\"", "{\"city\": 1, \"city\": 2}")), "/body/address is not JSON that can be read\n");
    EXPECT_EQ(refused(id + part("name=\"photo\"; filename=\"a\"\r\nContent-Type: text/html", "<h1>")), "/body/photo is of a media type that is not described\n/body/photo is required\n");
    EXPECT_EQ(refused(id + part("name=\"photo\"; filename=\"a.png\"\r\nContent-Type: image/png", std::string(11, '\x89'))), "/body/photo must have at most 10 characters\n");
    EXPECT_EQ(refused(part("name=\"id\"; filename=\"7\"", "7") + photo), "/body/id must be an integer\n") << "a file is no number";
    EXPECT_EQ(refused(part("name=\"_charset_\"", "utf-7") + id + photo), "/body is not in UTF-8\n");
    EXPECT_EQ(postTo("multipart/form-data; boundary=b", "x" + id + photo + "--b--"), 400);
    EXPECT_EQ(told(), "/body is not a form that can be read with certainty\n");
    EXPECT_EQ(postTo("multipart/form-data", id + photo + "--b--"), 400);
    // Plain forms have encodings, too.
    use("validate", base::toText(openapi(describing("application/x-www-form-urlencoded: { schema: { properties: { p: { type: object, required: [ n ] } } }, encoding: { p: { contentType: application/json } } }"))));
    EXPECT_EQ(postTo("application/x-www-form-urlencoded", "p=%7B%22n%22%3A1%7D"), 0) << told();
    EXPECT_EQ(postTo("application/x-www-form-urlencoded", "p=%7B%7D"), 400);
    EXPECT_EQ(postTo("application/x-www-form-urlencoded", "p=%7B"), 400);
}

TEST_F(ValidateTest, WhatCanNotBeCheckedIsNotPassedOverSilently)
{
    m_path = "/a";
    const auto wrong = [&](const std::string& text) { return refusedAt("validate", base::toText(openapi(text))).message; };
    const std::string object = "{ schema: { type: object } }";
    for (const char* type : {"application/xml", "multipart/mixed", "application/octet-stream", "text/xml"}) {
        EXPECT_NE(wrong(describing(std::string(type) + ": " + object)).find("can't be held against a schema"), std::string::npos) << type;
        base::Json passing = openapi(describing(std::string(type) + ": " + object));
        passing["unchecked"] = "pass";
        EXPECT_TRUE(make("validate", base::toText(passing)).ok()) << type;
    }
    use("validate", base::toText(openapi(describing("application/octet-stream: { schema: { type: string, format: binary } }, image/png: {}, '*/*': " + object))));
    EXPECT_EQ(postTo("application/octet-stream", "\x01"), 0);
    EXPECT_EQ(postTo("image/png", "\x01"), 0);
    EXPECT_EQ(postTo("application/json", "[]"), 400);
    EXPECT_EQ(postTo("application/xml", "<a/>"), 400) << "the range takes it, and nothing can be told";
    EXPECT_NE(wrong(describing("multipart/form-data: { schema: {}, encoding: { a: { headers: { X-A: { schema: {} } } } } }")).find("header fields of a form's parts"), std::string::npos);
    EXPECT_NE(wrong(describing("multipart/form-data: { schema: {}, encoding: { a: { style: deepObject } } }")).find("only the style form"), std::string::npos);
    const auto parameter = [](const std::string& text) { return "openapi: 3.1.0\npaths: { /a: { get: { parameters: [ " + text + " ], responses: {} } } }"; };
    EXPECT_NE(wrong(parameter("{ name: q, in: query, content: { application/xml: { schema: { type: object } } } }")).find("parameters of application/xml"), std::string::npos);
    EXPECT_NE(wrong(parameter("{ name: q, in: query, content: { application/json: {}, text/plain: {} } }")).find("has one media type"), std::string::npos);
    EXPECT_NE(wrong(parameter("{ name: q, in: query, style: pipeDelimited, explode: false, schema: { type: object } }")).find("is for lists"), std::string::npos);
    EXPECT_NE(wrong(parameter("{ name: q, in: header, style: form, schema: {} }")).find("is not a style of parameters in header"), std::string::npos);
    EXPECT_NE(wrong("openapi: 3.1.0\njsonSchemaDialect: 'http://json-schema.org/draft-07/schema#'\npaths: {}").find("are known"), std::string::npos);
    EXPECT_NE(wrong("openapi: 3.1.0\npaths: { /a: { $ref: '#/x', parameters: [] } }\nx: {}").find("beside $ref"), std::string::npos);
}

TEST_F(ValidateTest, ServersSayWhatStandsBeforePaths)
{
    const auto document = [](const std::string& servers, const std::string& ofPath = {}) { return "openapi: 3.1.0\nservers: " + servers + "\npaths: { /a: { " + ofPath + "get: { responses: { default: { description: d } } } } }"; };
    const auto statusOf = [&](const std::string& path) { return ask("GET", path); };
    use("validate", base::toText(openapi(document("[ { url: 'https://{host}.test/{stage}/v{n}', variables: { host: { default: x }, stage: { default: live, enum: [ live, trial ] }, n: { default: '1', enum: [ '1', '2' ] } } }, { url: '/old/../plain/' } ]"))));
    for (const char* path : {"/live/v1/a", "/trial/v2/a", "/plain/a"})
        EXPECT_EQ(statusOf(path), 0) << path;
    for (const char* path : {"/a", "/live/v3/a", "/other/v1/a"})
        EXPECT_EQ(statusOf(path), 404) << path;
    const auto wrong = [&](const std::string& text) { return refusedAt("validate", base::toText(openapi(text))).message; };
    EXPECT_NE(wrong(document("[ { url: '/{any}', variables: { any: { default: v1 } } } ]")).find("/servers/0/url: has a variable"), std::string::npos);
    EXPECT_NE(wrong(document("[ { url: './v1' } ]")).find("relative"), std::string::npos);
    EXPECT_NE(wrong(document("[ { url: '/v1?x' } ]")).find("query"), std::string::npos);
    EXPECT_NE(wrong(document("[ { url: '/v1' } ]", "servers: [ { url: '/v2' } ], ")).find("/paths/~1a/servers: "), std::string::npos);
    EXPECT_TRUE(make("validate", base::toText(openapi(document("[ { url: '/v1' } ]", "servers: [ { url: 'https://b.test/v1' } ], ")))).ok());
    base::Json based = openapi(document("[ { url: '/{any}' } ]", "servers: [ { url: '/v2' } ], "));
    based["basePath"] = "/here";
    use("validate", base::toText(based));
    EXPECT_EQ(statusOf("/here/a"), 0);
}

TEST_F(ValidateTest, DiscriminatorsHold)
{
    m_path = "/a";
    for (const char* version : {"3.0.3", "3.1.0"}) {
        const std::string pets = "components:\n  schemas:\n"
                                 "    Cat: { type: object, required: [ kind, lives ], properties: { kind: { type: string }, lives: { type: integer } } }\n"
                                 "    Dog: { type: object, required: [ kind ], properties: { kind: { type: string }, lives: { type: string } } }\n";
        const auto useOf = [&](const std::string& list, const std::string& mapping = {}) {
            use("validate", base::toText(openapi(describing("application/json: { schema: { " + list + ": [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ], discriminator: { propertyName: kind" + mapping + " } } }", pets, version))));
        };
        for (const char* list : {"oneOf", "anyOf"}) {
            useOf(list);
            EXPECT_EQ(postTo("application/json", R"({"kind": "Cat", "lives": 9})"), 0) << told();
            EXPECT_EQ(postTo("application/json", R"({"kind": "Cat", "lives": "many"})"), 400) << "a dog may, but it says that it is a cat";
            EXPECT_EQ(postTo("application/json", R"({"kind": "Dog", "lives": "many"})"), 0) << told();
            EXPECT_EQ(postTo("application/json", R"({"kind": "Bird", "lives": "many"})"), 400);
            EXPECT_EQ(postTo("application/json", R"({"lives": 1})"), 400);
            EXPECT_EQ(postTo("application/json", R"({"kind": 1, "lives": "x"})"), 400);
        }
        useOf("oneOf", ", mapping: { hound: Dog, tom: '#/components/schemas/Cat' }");
        EXPECT_EQ(postTo("application/json", R"({"kind": "hound", "lives": "many"})"), 0) << told();
        EXPECT_EQ(postTo("application/json", R"({"kind": "tom", "lives": "many"})"), 400);
        // By inheritance, over two levels.
        const std::string family = "components:\n  schemas:\n"
                                   "    Pet: { type: object, required: [ kind ], properties: { kind: { type: string }, discriminator: { type: string } }, discriminator: { propertyName: kind, mapping: { tabby: Cat } } }\n"
                                   "    Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, required: [ lives ], properties: { lives: { type: integer } } } ] }\n"
                                   "    Tiger: { allOf: [ { $ref: '#/components/schemas/Cat' }, { type: object, required: [ stripes ] } ] }\n";
        use("validate", base::toText(openapi(describing("application/json: { schema: { $ref: '#/components/schemas/Pet' } }", family, version))));
        EXPECT_EQ(postTo("application/json", R"({"kind": "Pet"})"), 0) << told();
        EXPECT_EQ(postTo("application/json", R"({"kind": "Cat", "lives": 9, "discriminator": "x"})"), 0) << told();
        EXPECT_EQ(postTo("application/json", R"({"kind": "tabby", "lives": 9})"), 0) << told();
        EXPECT_EQ(postTo("application/json", R"({"kind": "Tiger", "lives": 9, "stripes": 1})"), 0) << told();
        for (const char* bad : {R"({"kind": "Cat"})", R"({"kind": "tabby", "lives": "x"})", R"({"kind": "Tiger", "lives": 9})", R"({"kind": "Tiger", "stripes": 1})", R"({"kind": "Wolf"})", "{}", R"({"kind": "Pet", "discriminator": 1})"})
            EXPECT_EQ(postTo("application/json", bad), 400) << bad;
        // A heir stands for itself.
        use("validate", base::toText(openapi(describing("application/json: { schema: { $ref: '#/components/schemas/Cat' } }", family, version))));
        EXPECT_EQ(postTo("application/json", R"({"kind": "Cat", "lives": 9})"), 0) << told();
        EXPECT_EQ(postTo("application/json", R"({"lives": 9})"), 400);
        const auto wrong = [&](const std::string& schema) { return refusedAt("validate", base::toText(openapi(describing("application/json: { schema: { " + schema + " } }", pets, version)))).message; };
        EXPECT_NE(wrong("oneOf: [ { type: object } ], discriminator: { propertyName: kind }").find("are references"), std::string::npos);
        EXPECT_NE(wrong("oneOf: [ { $ref: '#/components/schemas/Cat' } ], discriminator: { propertyName: kind, mapping: { x: Dog } }").find("/mapping/x: leads to none"), std::string::npos);
        EXPECT_NE(wrong("oneOf: [ { $ref: '#/components/schemas/Cat' } ], discriminator: {}").find("propertyName: is missing"), std::string::npos);
        EXPECT_NE(wrong("type: object, discriminator: { propertyName: kind }").find("belongs to"), std::string::npos);
    }
}

TEST_F(ValidateTest, AnswersHeadersAndTextsAreHeldAgainstTheirSchemas)
{
    base::Json config = openapi("openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: d\n"
                                "          headers: { X-Left: { schema: { type: integer, minimum: 0 } }, X-Tags: { schema: { type: array, items: { enum: [ a, b ] } } } }\n"
                                "          content: { text/plain: { schema: { type: string, maxLength: 5 } }, application/json: {} }\n");
    config["responses"] = true;
    use("validate", base::toText(config));
    const auto get = [&](const std::string& type, const std::string& body, const std::vector<std::pair<std::string, std::string>>& fields = {}) {
        EXPECT_EQ(ask("GET", "/a"), 0);
        return answer(200, type, body, fields);
    };
    EXPECT_EQ(get("text/plain", "hello", {{"X-Left", "3"}, {"x-tags", "a, b"}}), 200);
    EXPECT_EQ(get("text/plain", "too long"), 502);
    EXPECT_EQ(get("text/plain", "hello", {{"X-Left", "-1"}}), 502);
    EXPECT_EQ(m_trace.back().reason, "the answer is not as described: /header/X-Left must be at least 0");
    EXPECT_EQ(get("application/json", "{}", {{"X-Left", "many"}}), 502);
    EXPECT_EQ(get("application/json", "{}", {{"X-Tags", "a"}, {"X-Tags", "c"}}), 502);
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
