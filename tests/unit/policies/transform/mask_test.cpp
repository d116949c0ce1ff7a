// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "support/encoded.h"

namespace gatehouse::policies {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

class MaskTest : public PolicyTest
{
protected:
    void answer(Fields fields, int status = 200, http::Method method = http::Method::Get)
    {
        newRequest();
        m_head.method = method;
        EXPECT_EQ(run(), 0);
        m_fields = std::move(fields);
        http::ResponseHead head;
        head.status = status;
        for (const auto& [name, value] : m_fields)
            head.fields.add(name, value);
        m_chain.runResponse(m_context, head);
    }
    // What the client gets of a body that comes in pieces of that size.
    std::string passed(const std::string& body, const std::string& type = "application/json", size_t size = 1u << 20, const std::string& coding = {})
    {
        Fields fields = {{"Content-Type", type}};
        if (!coding.empty())
            fields.emplace_back("Content-Encoding", coding);
        answer(std::move(fields));
        if (!m_context.responseFilter)
            return "<as it is>";
        std::string out;
        for (size_t i = 0; i < body.size(); i += size) {
            if (!m_context.responseFilter->data(std::string_view(body).substr(i, size), false, out))
                return out + "<cut off>";
        }
        return m_context.responseFilter->data({}, true, out) ? out : out + "<cut off>";
    }
    std::string logged(pipeline::LogMask::Part part, std::string text, std::string_view name = {})
    {
        for (const pipeline::LogMask* mask : m_chain.logMasks())
            mask->hide(part, name, text);
        return text;
    }
    Fields m_fields;
};

TEST_F(MaskTest, ShowsPartsByDefault)
{
    use("mask", "{}");
    EXPECT_EQ(passed(R"({"mail":"alice@acme.test","card":"4111 1111 1111 1111","n":4111111111111111,"iban":"DE89370400440532013000","id":17})"),
              R"({"mail":"a***@acme.test","card":"***1111","n":"***1111","iban":"***3000","id":17})");
    EXPECT_EQ(passed("to bob@acme.test\n", "text/plain"), "to b***@acme.test\n");
}

TEST_F(MaskTest, NeverShowsMoreThanHalf)
{
    use("mask", R"({"rules":[{"find":"key","match":["a"],"show":"part","first":2,"last":2}]})");
    EXPECT_EQ(passed(R"({"a":"12345678"})"), R"({"a":"12***78"})");
    EXPECT_EQ(passed(R"({"a":"1234567"})"), R"({"a":"***"})");
    EXPECT_EQ(passed("{\"a\":\"\xC3\xA4\xC3\xB6\xC3\xBC\xC3\x9F\x61\x62\x63\x64\"}"), "{\"a\":\"\xC3\xA4\xC3\xB6***\x63\x64\"}");
    EXPECT_EQ(passed(R"({"a":""})"), R"({"a":"***"})");
}

TEST_F(MaskTest, HidesByNameWhateverTheValueAndItsSpelling)
{
    use("mask", R"({"rules":[{"find":"key","match":["password","*token*"]}]})");
    EXPECT_EQ(passed(R"({"Password":"x","accessTokenId":12,"p":1})"), R"({"Password":"***","accessTokenId":"***","p":1})");
    EXPECT_EQ(passed(R"({"p\u0061ssword":"x"})"), R"({"p\u0061ssword":"***"})") << "an escape is the same name";
    EXPECT_EQ(passed(R"({"password":"x","password":"y"})"), R"({"password":"***","password":"***"})");
    EXPECT_EQ(passed(R"({"password":{"a":[1,"b",null,true],"c":"d"},"e":"f"})"), R"({"password":{"a":["***","***",null,"***"],"c":"***"},"e":"f"})");
    EXPECT_EQ(passed(R"({password:'x',"e":1,})"), R"({password:"***","e":1,})") << "as sloppy writers write it";
    EXPECT_EQ(passed("{\"password\" :\n \"x\\\"y\"}{\"password\":1}\n"), "{\"password\" :\n \"***\"}{\"password\":\"***\"}\n");
    EXPECT_EQ(passed(R"([["password","x"]])"), R"([["password","x"]])") << "it is no name there";
}

TEST_F(MaskTest, HidesByPath)
{
    use("mask", R"({"rules":[{"find":"path","match":["$.users[*].born","$..secret"]},{"find":"path","match":["$.users[1]"],"replacement":"gone"}]})");
    EXPECT_EQ(passed(R"({"users":[{"born":"1970","name":"a","secret":1},{"born":"1971","x":{"y":2}}],"born":3,"x":{"users":[{"born":4}]}})"),
              R"({"users":[{"born":"***","name":"a","secret":"***"},{"born":"gone","x":{"y":"gone"}}],"born":3,"x":{"users":[{"born":4}]}})");
    use("mask", R"({"rules":[{"find":"path","match":["$"]}]})");
    EXPECT_EQ(passed(R"(["a",1])"), R"(["***","***"])");
    EXPECT_EQ(passed(R"("a")"), R"("***")");
}

TEST_F(MaskTest, HashesWithAKey)
{
    m_secrets["k"] = "0123456789abcdef0123";
    use("mask", R"({"hashKey":"k","rules":[{"find":"email","show":"hash"},{"find":"card","show":"hash"}]})");
    const std::string one = passed("\"alice@acme.test\"");
    EXPECT_EQ(one.size(), 2u + 2u + 24u);
    EXPECT_EQ(one, passed("\"ALICE@acme.test\""));
    EXPECT_NE(one, passed("\"alicf@acme.test\""));
    EXPECT_EQ(passed("\"4111-1111-1111-1111\""), passed("\"4111111111111111\""));
    m_secrets["k"] = "another key, as long";
    use("mask", R"({"hashKey":"k","rules":[{"find":"email","show":"hash"}]})");
    EXPECT_NE(one, passed("\"alice@acme.test\""));
    EXPECT_EQ(refusedAt("mask", R"({"rules":[{"find":"email","show":"hash"}]})").pointer, "/hashKey");
    m_secrets["k"] = "short";
    EXPECT_EQ(refusedAt("mask", R"({"hashKey":"k","rules":[]})").pointer, "/hashKey");
    EXPECT_EQ(refusedAt("mask", R"({"hashKey":"none"})").pointer, "/hashKey");
}

// Whatever the pieces: the same comes out.
TEST_F(MaskTest, FindsWhatStandsAcrossPieces)
{
    use("mask", R"({"rules":[{"find":"email"},{"find":"card","show":"part"},{"find":"key","match":["secret"]},{"find":"pattern","match":["INS-[0-9]+"]}]})");
    const std::string json = R"({"a":"x alice@acme.test y","secret":[1,"\u00e9\ud83d\ude00\"",{"z":true}],"n":4111111111111111,"t":"INS-123456\n\\ \/","e":"\u0061lice\u0040acme.test"})";
    const std::string whole = passed(json);
    EXPECT_EQ(whole, R"({"a":"x *** y","secret":["***","***",{"z":"***"}],"n":"***1111","t":"***\n\\ /","e":"***"})");
    for (size_t size = 1; size <= json.size(); ++size)
        EXPECT_EQ(passed(json, "application/json", size), whole) << size;
    std::string text;
    for (int i = 0; i < 600; ++i)
        text += "lorem ipsum 4111 1111 1111 1111, INS-" + std::to_string(i) + " dolor bob" + std::to_string(i) + "@acme.test sit ";
    const std::string masked = passed(text, "text/html");
    EXPECT_EQ(masked.find('@'), std::string::npos);
    EXPECT_EQ(masked.find("INS"), std::string::npos);
    EXPECT_EQ(masked.find("4111"), std::string::npos);
    for (const size_t size : {1, 7, 100, 1023, 4097, 16384})
        EXPECT_EQ(passed(text, "text/html", size), masked) << size;
}

TEST_F(MaskTest, LongTextsAndThingsThatDontEndAreHiddenToo)
{
    use("mask", R"({"rules":[{"find":"email"},{"find":"pattern","match":["tok_[a-z]+"]},{"find":"key","match":["secret"],"show":"part"}]})");
    std::string filler;
    for (int i = 0; i < 30'000; ++i)
        filler += "word \\u00e9 ";
    const std::string json = "{\"a\":\"" + filler + "bob@acme.test\\n" + filler + "\",\"secret\":\"" + filler + "\",\"b\":1}";
    for (const size_t size : {1000, 16384, 1 << 20}) {
        const std::string out = passed(json, "application/json", static_cast<size_t>(size));
        EXPECT_EQ(out.find("bob"), std::string::npos);
        EXPECT_NE(out.find("***\\nword"), std::string::npos);
        EXPECT_TRUE(out.ends_with("\",\"secret\":\"***\",\"b\":1}")) << out.substr(out.size() - 60);
        EXPECT_TRUE(base::parseJson(out).ok());
    }
    const std::string token = "x tok_" + std::string(50'000, 'a') + " y";
    for (const size_t size : {512, 5000, 1 << 20})
        EXPECT_EQ(passed(token, "text/html", static_cast<size_t>(size)), "x *** y");
}

TEST_F(MaskTest, LinesOfAStreamAreNotHeldBack)
{
    use("mask", "{}");
    answer({{"Content-Type", "text/event-stream"}});
    std::string out;
    ASSERT_TRUE(m_context.responseFilter->data("data: bob@acme.test\n\ndata: al", false, out));
    EXPECT_EQ(out, "data: b***@acme.test\n\n");
    ASSERT_TRUE(m_context.responseFilter->data("ice@acme.test\n\n", false, out));
    EXPECT_EQ(out, "data: b***@acme.test\n\ndata: a***@acme.test\n\n");
}

TEST_F(MaskTest, JsonThatIsNotCalledSoIsSeen)
{
    use("mask", R"({"rules":[{"find":"key","match":["a"]}]})");
    for (const size_t size : {1, 3, 100}) {
        EXPECT_EQ(passed("  {\"a\":1}", "text/plain", static_cast<size_t>(size)), "  {\"a\":\"***\"}");
        EXPECT_EQ(passed("[ {\"a\":1}]", "", static_cast<size_t>(size)), "[ {\"a\":\"***\"}]");
        EXPECT_EQ(passed("[INFO] a: 1", "text/plain", static_cast<size_t>(size)), "[INFO] a: 1");
        EXPECT_EQ(passed("", "text/plain", static_cast<size_t>(size)), "");
    }
}

TEST_F(MaskTest, ReadsWhatComesCompressedAllTheSame)
{
    use("mask", "{}");
    for (const char* coding : {"gzip", "deflate", "br", "zstd"}) {
        const std::string body = test::encoded(coding, R"({"m":"bob@acme.test"})");
        EXPECT_EQ(passed(body, "application/json", 5, coding), R"({"m":"b***@acme.test"})") << coding;
        EXPECT_EQ(client("Content-Encoding"), "<removed>");
        EXPECT_EQ(passed(body.substr(0, body.size() / 2), "application/json", 5, coding).find("bob"), std::string::npos);
    }
    EXPECT_NE(passed(test::encoded("gzip", std::string(64u << 20, 'x')), "text/plain", 1u << 20, "gzip").find("<cut off>"), std::string::npos);
}

TEST_F(MaskTest, AsksForWholeAndPlainAnswers)
{
    use("mask", "{}");
    answer({{"Content-Type", "text/plain"}, {"ETag", "\"1\""}, {"Content-Length", "5"}});
    EXPECT_EQ(upstream("Accept-Encoding"), "identity");
    EXPECT_EQ(upstream("Range"), "<removed>");
    EXPECT_EQ(upstream("If-Range"), "<removed>");
    EXPECT_EQ(client("ETag"), "W/\"1\"");
    EXPECT_EQ(client("Content-Length"), "<removed>");
    EXPECT_EQ(client("Content-Digest"), "<removed>");
    use("mask", R"({"bodies":false})");
    answer({{"Content-Type", "text/plain"}});
    EXPECT_EQ(upstream("Accept-Encoding"), "");
    EXPECT_FALSE(m_context.responseFilter);
}

TEST_F(MaskTest, RefusesWhatItCannotRead)
{
    use("mask", "{}");
    const Fields unreadable[] = {{{"Content-Type", "application/json"}, {"Content-Encoding", "compress"}},
                                 {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip, br"}},
                                 {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}, {"Content-Encoding", "br"}},
                                 {{"Content-Type", "text/html; charset=\"UTF-16\""}},
                                 {{"Content-Type", "text/html; a=b; Charset=utf-7"}},
                                 {{"Content-Type", "multipart/byteranges; boundary=x"}}};
    for (const Fields& fields : unreadable) {
        answer(fields);
        EXPECT_EQ(m_context.refusal().status, 502);
        EXPECT_EQ(m_context.refusal().code, "mask.unreadable");
        EXPECT_FALSE(m_context.responseFilter);
        EXPECT_TRUE(m_context.responseEdits.empty());
    }
    answer({{"Content-Type", "application/json"}}, 206);
    EXPECT_EQ(m_context.refusal().status, 502);
    answer({}, 206);
    EXPECT_EQ(m_context.refusal().status, 502);
    answer({{"Content-Type", "video/mp4"}}, 206);
    EXPECT_EQ(m_context.refusal().status, 0);
    answer({{"Content-Type", "application/json"}, {"Content-Encoding", "compress"}}, 200, http::Method::Head);
    EXPECT_EQ(m_context.refusal().status, 0);
    use("mask", R"({"unreadable":"pass"})");
    answer(unreadable[0]);
    EXPECT_EQ(m_context.refusal().status, 0);
    EXPECT_FALSE(m_context.responseFilter);
}

TEST_F(MaskTest, LeavesAloneWhatIsNotLookedThrough)
{
    use("mask", "{}");
    EXPECT_EQ(passed("x", "image/png"), "<as it is>");
    for (const char* framed : {"application/grpc", "application/grpc+json", "Application/gRPC-Web+json"})
        EXPECT_EQ(passed("x", framed), "<as it is>") << framed;
    for (const int status : {101, 204, 304}) {
        answer({{"Content-Type", "text/plain"}}, status);
        EXPECT_FALSE(m_context.responseFilter) << status;
        EXPECT_TRUE(m_context.responseEdits.empty());
    }
    use("mask", "{}", pipeline::Mode::Report);
    answer({{"Content-Type", "text/plain"}});
    EXPECT_FALSE(m_context.responseFilter);
    EXPECT_TRUE(m_context.requestEdits.empty());
    EXPECT_TRUE(m_chain.logMasks().empty());
}

TEST_F(MaskTest, CutsOffWhatIsNestedTooDeeply)
{
    use("mask", "{}");
    EXPECT_EQ(passed(std::string(512, '[')), std::string(512, '['));
    EXPECT_TRUE(passed(std::string(513, '[')).ends_with("<cut off>"));
}

TEST_F(MaskTest, WideLettersHideNothing)
{
    const std::string text = "{\"mail\":\"alice@acme.test\"}";
    const auto wide = [&](const std::string& mark, size_t before, size_t behind) {
        std::string out = mark;
        for (const char c : text)
            out += std::string(before, '\0') + c + std::string(behind, '\0');
        return out;
    };
    use("mask", "{}");
    for (const std::string& body : {wide("\xFF\xFE", 0, 1), wide("\xFE\xFF", 1, 0), wide("", 0, 1), wide("", 1, 0), wide("", 3, 0), wide("", 0, 3)}) {
        for (const char* type : {"application/json", "text/plain", "text/html; charset=utf-8"}) {
            for (const size_t size : {1, 2, 1000}) {
                const std::string out = passed(body, type, size);
                EXPECT_TRUE(out.ends_with("<cut off>") && out.size() < 15) << out;
            }
        }
    }
    use("mask", R"({"unreadable":"pass"})");
    EXPECT_EQ(passed(wide("\xFF\xFE", 0, 1), "text/plain"), wide("\xFF\xFE", 0, 1));
}

TEST_F(MaskTest, MasksAddUpInFrontOfCompression)
{
    use("mask", R"({"rules":[{"find":"email"}]})", pipeline::Mode::Enforce, "one");
    add("mask", R"({"rules":[{"find":"card"}]})", pipeline::Mode::Enforce, "two");
    EXPECT_EQ(passed("[\"bob@acme.test\",\"4111111111111111\"]"), "[\"***\",\"***\"]");
}

TEST_F(MaskTest, HidesInLogsWhateverTheEncoding)
{
    using Part = pipeline::LogMask::Part;
    use("mask", R"({"rules":[{"find":"email"},{"find":"card","show":"part"},{"find":"key","match":["session","x-user"]}]})");
    EXPECT_EQ(logged(Part::Path, "/users/bob@acme.test/a%2Fb"), "/users/***/a%2Fb");
    EXPECT_EQ(logged(Part::Path, "/users/bob%40acme.test"), "/users/***");
    EXPECT_EQ(logged(Part::Path, "/users/%62ob%40acme%2Etest/x"), "/users/***/x");
    EXPECT_EQ(logged(Part::Path, "/users/17"), "/users/17");
    EXPECT_EQ(logged(Part::Query, "a=1&mail=bob%40acme.test&card=4111+1111+1111+1111&b"), "a=1&mail=***&card=***1111&b");
    EXPECT_EQ(logged(Part::Query, "Session=abc&%73ession=d&sessions=e"), "Session=***&%73ession=***&sessions=e");
    EXPECT_EQ(logged(Part::Query, "bob@acme.test"), "***");
    EXPECT_EQ(logged(Part::Text, "curl bob@acme.test", "user-agent"), "curl ***");
    EXPECT_EQ(logged(Part::Text, "bob", "X-User"), "***");
    use("mask", R"({"logs":false})");
    EXPECT_TRUE(m_chain.logMasks().empty());
}

TEST_F(MaskTest, SaysWhatIsWrong)
{
    EXPECT_EQ(refusedAt("mask", R"({"rules":[{"find":"key"}]})").pointer, "/rules/0/match");
    EXPECT_EQ(refusedAt("mask", R"({"rules":[{"find":"email"},{"find":"pattern","match":["("]}]})").pointer, "/rules/1/match");
    EXPECT_EQ(refusedAt("mask", R"({"rules":[{"find":"path","match":["$.a","users"]}]})").pointer, "/rules/0/match/1");
    EXPECT_EQ(refusedAt("mask", R"({"rules":[{"find":"identity","match":["xx"]}]})").pointer, "/rules/0/match");
    EXPECT_EQ(refusedAt("mask", "{\"rules\":[{\"find\":\"email\",\"replacement\":\"a\\nb\"}]}").pointer, "/rules/0/replacement");
}

} // namespace
} // namespace gatehouse::policies
