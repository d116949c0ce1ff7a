// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "policies/guard/json_threat/json_scanner.h"

#include <zlib.h>

namespace gatehouse::policies {
namespace {

using Finding = JsonScanner::Finding;

Finding scan(std::string_view text, const JsonBounds& bounds = {})
{
    return JsonScanner().scan(text, bounds);
}

TEST(JsonScanner, TakesWhatIsJson)
{
    for (const char* text : {"null", " true ", "false", "0", "-0", "-12.50e+3", "1E9", "\"\"", "\"\\u00e9\\n\\\\\\/\\ud83d\\ude00\"", "[]", "{}", "[1,[2,{\"a\":[]}],\"x\"]", "{\"a\":{\"a\":1},\"b\":[{\"a\":2}]}",
                             "\t\r\n{ \"a\" : [ 1 , 2 ] }\n", "\"\xC3\xA9\""})
        EXPECT_EQ(scan(text), Finding::None) << text;
}

TEST(JsonScanner, RefusesWhatIsNot)
{
    for (const char* text : {"", " ", "nul", "True", "01", "-", "1.", ".5", "+1", "1e", "0x10", "NaN", "Infinity", "'a'", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"a\nb\"", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]",
                             "[1}", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\" 1}", "{\"a\":1]", "1 2", "{} {}", "[]]", "// x\n1", "/* */1", "\xEF\xBB\xBF{}", "\"\xC3\"", "\"\xED\xA0\x80\"", "\xFE\xFF\x00[", "nullx", "]", "}"})
        EXPECT_EQ(scan(text), Finding::Malformed) << text;
}

TEST(JsonScanner, HoldsEachBoundToTheLast)
{
    JsonBounds bounds;
    bounds.depth = 3;
    EXPECT_EQ(scan("[[[1]]]", bounds), Finding::None);
    EXPECT_EQ(scan("[[[[1]]]]", bounds), Finding::Depth);
    EXPECT_EQ(scan("{\"a\":{\"a\":[{}]}}", bounds), Finding::Depth);
    bounds = {};
    bounds.stringLength = 3;
    EXPECT_EQ(scan("\"abc\"", bounds), Finding::None);
    EXPECT_EQ(scan("\"abcd\"", bounds), Finding::StringLength);
    EXPECT_EQ(scan("{\"abcd\":1}", bounds), Finding::None) << "names have a bound of their own";
    bounds = {};
    bounds.keyLength = 3;
    EXPECT_EQ(scan("{\"abcd\":1}", bounds), Finding::KeyLength);
    bounds = {};
    bounds.arrayItems = 2;
    EXPECT_EQ(scan("[1,2]", bounds), Finding::None);
    EXPECT_EQ(scan("[[1,2,3]]", bounds), Finding::ArrayItems);
    bounds = {};
    bounds.objectMembers = 1;
    EXPECT_EQ(scan("{\"a\":{\"b\":1}}", bounds), Finding::None);
    EXPECT_EQ(scan("{\"a\":1,\"b\":1}", bounds), Finding::ObjectMembers);
    bounds = {};
    bounds.values = 3;
    EXPECT_EQ(scan("[1,2]", bounds), Finding::None);
    EXPECT_EQ(scan("[1,[2]]", bounds), Finding::Values);
    bounds = {};
    bounds.numberLength = 4;
    EXPECT_EQ(scan("-123", bounds), Finding::None);
    EXPECT_EQ(scan("12345", bounds), Finding::NumberLength);
    bounds.numberLength = 0;
    EXPECT_EQ(scan(std::string(5000, '1'), bounds), Finding::None) << "0 stands for no limit";
}

TEST(JsonScanner, FindsNamesThatAreThereTwice)
{
    EXPECT_EQ(scan("{\"a\":1,\"b\":2,\"a\":3}"), Finding::DuplicateKey);
    EXPECT_EQ(scan("{\"a\":1,\"\\u0061\":2}"), Finding::DuplicateKey) << "escaped or not";
    EXPECT_EQ(scan("{\"\\ud83d\\ude00\":1,\"\xF0\x9F\x98\x80\":2}"), Finding::DuplicateKey);
    EXPECT_EQ(scan("[{\"a\":{\"x\":1,\"x\":2}}]"), Finding::DuplicateKey);
    EXPECT_EQ(scan("{\"a\":{\"a\":1},\"b\":{\"a\":1}}"), Finding::None);
    EXPECT_EQ(scan("{\"A\":1,\"a\":2}"), Finding::None);
    JsonBounds bounds;
    bounds.duplicateKeys = true;
    EXPECT_EQ(scan("{\"a\":1,\"a\":3}", bounds), Finding::None);
}

TEST(JsonScanner, FindsForbiddenNamesHoweverTheyAreWritten)
{
    JsonBounds bounds;
    bounds.forbiddenKeys = {"__proto__"};
    EXPECT_EQ(scan("{\"a\":[{\"__proto__\":{}}]}", bounds), Finding::ForbiddenKey);
    EXPECT_EQ(scan("{\"\\u005f_proto__\":{}}", bounds), Finding::ForbiddenKey);
    EXPECT_EQ(scan("[\"__proto__\"]", bounds), Finding::None);
}

TEST(JsonScanner, WhatALargeTextTookIsGivenBack)
{
    JsonScanner scanner;
    JsonBounds bounds;
    bounds.values = bounds.objectMembers = bounds.keyLength = bounds.depth = 0;
    std::string members = "{";
    for (int i = 0; i < 200'000; ++i)
        members += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
    EXPECT_EQ(scanner.scan(members + '}', bounds), Finding::None);
    EXPECT_LE(scanner.keptBytes(), 3u * 64 * 1024);
    EXPECT_EQ(scanner.scan("{\"\\u0061" + std::string(500'000, 'a') + "\":1}", bounds), Finding::None);
    EXPECT_LE(scanner.keptBytes(), 3u * 64 * 1024);
    EXPECT_EQ(scanner.scan(std::string(9'000, '[') + std::string(9'000, ']'), bounds), Finding::None);
    EXPECT_LE(scanner.keptBytes(), 3u * 64 * 1024);
    EXPECT_EQ(scanner.scan(members, bounds), Finding::Malformed);
    EXPECT_LE(scanner.keptBytes(), 3u * 64 * 1024);
    EXPECT_EQ(scanner.scan("{\"a\":1,\"a\":2}", bounds), Finding::DuplicateKey) << "and it goes on working";
}

TEST(JsonScanner, DepthWithoutABoundHasOneAllTheSame)
{
    JsonBounds bounds;
    bounds.depth = 0;
    EXPECT_EQ(scan(std::string(1'000'000, '['), bounds), Finding::Depth);
}

class JsonThreatTest : public PolicyTest
{
};

TEST_F(JsonThreatTest, LooksAtWhatIsDeclaredAsJson)
{
    use("json-threat", "{}");
    EXPECT_EQ(post("application/json", "{\"a\":1}"), 0);
    EXPECT_EQ(m_trace.at(0).reason, "the JSON is as it should be");
    for (const char* type : {"application/json", "Application/JSON; charset=utf-8", "application/problem+json", "text/json"}) {
        EXPECT_EQ(post(type, "{\"a\":1,\"a\":2}"), 400) << type;
        EXPECT_EQ(code(), "json-threat.duplicate-key");
    }
    EXPECT_EQ(m_context.answer().detail, "An object in the JSON has a member twice, at byte 12.");
    EXPECT_EQ(post("text/plain", "{{{{"), 0);
    EXPECT_EQ(post("application/json", ""), 0);
    EXPECT_EQ(m_trace.at(0).reason, "there is no body");
}

TEST_F(JsonThreatTest, OthersPassAreRefusedOrChecked)
{
    use("json-threat", R"({"others": "refuse"})");
    EXPECT_EQ(post("text/plain", "{}"), 415);
    EXPECT_EQ(code(), "json-threat.media-type");
    EXPECT_EQ(post("", "{}"), 415);
    use("json-threat", R"({"others": "check"})");
    EXPECT_EQ(post("text/plain", "{\"a\":1,\"a\":2}"), 400);
    EXPECT_EQ(post("", "[]"), 0);
}

TEST_F(JsonThreatTest, TwoMediaTypesAreNone)
{
    use("json-threat", "{}");
    newRequest();
    field("Content-Type", "text/plain");
    EXPECT_EQ(post("text/plain, application/json", "{{"), 400);
    EXPECT_EQ(code(), "json-threat.media-type");
    newRequest();
    field("Content-Type", "text/plain");
    field("Content-Type", "application/json");
    m_context.hasBody = true;
    EXPECT_EQ(run(), 400);
}

TEST_F(JsonThreatTest, ACharacterEncodingDoesNotHideAnything)
{
    use("json-threat", "{}");
    EXPECT_EQ(post("application/json; charset=\"UTF-8\"", "[1]"), 0);
    for (const char* type : {"application/json; charset=utf-16", "application/json;charset=ibm037", "application/json; charset=utf-8; charset=utf-7", "application/json; charset=", "application/json; x=y; CharSet=\"utf-7\""}) {
        EXPECT_EQ(post(type, "[1]"), 415) << type;
        EXPECT_EQ(code(), "json-threat.media-type");
    }
}

TEST_F(JsonThreatTest, ALargerBodyIsRefusedOrPasses)
{
    use("json-threat", R"({"maxBody": 10})");
    EXPECT_EQ(post("application/json", "[1,2,3,45]"), 0);
    EXPECT_EQ(post("application/json", "[1,2,3,456]"), 413);
    EXPECT_EQ(code(), "json-threat.too-large");
    use("json-threat", R"({"maxBody": 10, "larger": "pass"})");
    EXPECT_EQ(post("application/json", "[1,2,3,456]"), 0);
    EXPECT_EQ(refusedAt("json-threat", R"({"maxBody": "65MiB"})").pointer, "/maxBody");
}

std::string gzip(const std::string& text)
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string out(text.size() + 1000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

TEST_F(JsonThreatTest, LooksIntoCompressedBodies)
{
    const auto postGzip = [this](const std::string& body, const std::string& coding = "gzip") {
        newRequest();
        field("Content-Type", "application/json");
        field("Content-Encoding", coding);
        m_body = body;
        m_bodyKnown = true;
        m_context.hasBody = true;
        return run();
    };
    use("json-threat", "{}");
    EXPECT_EQ(postGzip(gzip("[1]")), 0);
    EXPECT_EQ(postGzip(gzip("{\"a\":1,\"a\":1}")), 400);
    EXPECT_EQ(code(), "json-threat.duplicate-key");
    EXPECT_EQ(postGzip(gzip('[' + std::string(3u << 20, ' ') + ']')), 413) << "small as sent, large once decoded";
    EXPECT_EQ(code(), "json-threat.too-large");
    EXPECT_EQ(postGzip(gzip("[1]") + "x"), 400);
    EXPECT_EQ(code(), "json-threat.encoding");
    EXPECT_EQ(postGzip(gzip("[1]").substr(0, 12)), 400);
    EXPECT_EQ(postGzip("[1]"), 400);
    EXPECT_EQ(postGzip(gzip("[1]"), "gzip, gzip"), 415);
    EXPECT_EQ(postGzip("[1]", "compress"), 415);
    EXPECT_EQ(postGzip("[1]", "identity"), 0);
    use("json-threat", R"({"compressed": "refuse"})");
    EXPECT_EQ(postGzip(gzip("[1]")), 415);
    EXPECT_EQ(postGzip("[1]", "identity"), 0);
}

TEST_F(JsonThreatTest, ReportModeLetsPass)
{
    use("json-threat", "{}", pipeline::Mode::Report);
    EXPECT_EQ(post("application/json", "{{"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::WouldReject);
}

TEST_F(JsonThreatTest, ExplainWithoutASampleSaysSo)
{
    use("json-threat", "{}");
    newRequest();
    field("Content-Type", "application/json");
    m_context.hasBody = true;
    m_context.dryRun = true;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_trace.at(0).reason, "a sample of the body is needed to tell");
}

} // namespace
} // namespace gatehouse::policies
