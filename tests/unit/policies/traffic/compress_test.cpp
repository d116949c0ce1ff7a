// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "support/decoded.h"

namespace gatehouse::policies {
namespace {

class CompressTest : public PolicyTest
{
protected:
    using Fields = std::vector<std::pair<std::string, std::string>>;
    void answer(const Fields& fields, const std::string& accept = "gzip", int status = 200, http::Method method = http::Method::Get)
    {
        newRequest();
        m_head.method = method;
        if (!accept.empty())
            field("Accept-Encoding", accept);
        EXPECT_EQ(run(), 0);
        m_fields = fields;
        http::ResponseHead head;
        head.status = status;
        for (const auto& [name, value] : m_fields)
            head.fields.add(name, value);
        m_chain.runResponse(m_context, head);
    }
    bool compressed() const { return m_context.responseFilter != nullptr; }
    Fields m_fields;
    const Fields kJson = {{"Content-Type", "application/json; charset=utf-8"}, {"Content-Length", "5000"}};
};

TEST_F(CompressTest, CompressesForWhoCanReadIt)
{
    use("compress", "{}");
    for (const char* coding : {"gzip", "br", "zstd"}) {
        answer({{"Content-Type", "text/plain"}, {"Content-Length", "100000"}, {"ETag", "\"abc\""}}, coding);
        ASSERT_TRUE(compressed()) << coding;
        EXPECT_EQ(client("Content-Encoding"), coding);
        EXPECT_EQ(client("Vary"), "Accept-Encoding");
        EXPECT_EQ(client("ETag"), "W/\"abc\"");
        EXPECT_EQ(client("Accept-Ranges"), "<removed>");
        std::string out, in;
        for (int i = 0; i < 10; ++i) {
            const std::string piece(10'000, static_cast<char>('a' + i));
            in += piece;
            ASSERT_TRUE(m_context.responseFilter->data(piece, false, out));
        }
        ASSERT_TRUE(m_context.responseFilter->data({}, true, out));
        EXPECT_EQ(test::decoded(coding, out), in);
        EXPECT_LT(out.size(), 2000u);
    }
}

TEST_F(CompressTest, NothingStaysNothing)
{
    use("compress", R"({"minimumSize": 0})");
    answer({{"Content-Type", "text/plain"}, {"Content-Length", "1"}});
    EXPECT_TRUE(compressed());
    answer({{"Content-Type", "text/plain"}, {"Content-Length", "0"}});
    EXPECT_FALSE(compressed());
    EXPECT_EQ(client("Content-Encoding"), "");
}

TEST_F(CompressTest, LeavesAloneWhatMustStay)
{
    use("compress", "{}");
    answer(kJson);
    EXPECT_TRUE(compressed());
    const auto with = [&](std::pair<std::string, std::string> one) {
        Fields fields = kJson;
        fields.push_back(std::move(one));
        return fields;
    };
    answer(with({"Content-Encoding", "br"}));
    EXPECT_FALSE(compressed());
    EXPECT_EQ(client("Vary"), "");
    answer(with({"Content-Encoding", "identity"}));
    EXPECT_TRUE(compressed());
    answer(with({"Cache-Control", "max-age=5, No-Transform"}));
    EXPECT_FALSE(compressed());
    answer(with({"Content-Range", "bytes 0-9/10"}));
    EXPECT_FALSE(compressed());
    answer(with({"Content-Digest", "sha-256=:x:"}));
    EXPECT_FALSE(compressed());
    for (const int status : {204, 205, 206, 304}) {
        answer(kJson, "gzip", status);
        EXPECT_FALSE(compressed()) << status;
    }
    answer({{"Content-Type", "image/png"}, {"Content-Length", "5000"}});
    EXPECT_FALSE(compressed());
    answer({{"Content-Length", "5000"}});
    EXPECT_FALSE(compressed());
    answer({{"Content-Type", "text/html"}, {"Content-Length", "1023"}});
    EXPECT_FALSE(compressed());
    answer(kJson, "gzip", 500);
    EXPECT_TRUE(compressed()) << "errors are answers too";
}

TEST_F(CompressTest, SaysThatAnswersVaryToThoseWhoGetThemPlain)
{
    use("compress", "{}");
    answer(kJson, "");
    EXPECT_FALSE(compressed());
    EXPECT_EQ(client("Vary"), "Accept-Encoding");
    EXPECT_EQ(client("Content-Encoding"), "");
    answer({{"Content-Type", "text/html"}, {"Content-Length", "5000"}, {"Vary", "Origin, accept-encoding"}});
    EXPECT_TRUE(compressed());
    EXPECT_EQ(client("Vary"), "");
    answer(kJson, "gzip", 200, http::Method::Head);
    EXPECT_FALSE(compressed());
    EXPECT_EQ(client("Vary"), "Accept-Encoding");
}

TEST_F(CompressTest, GivesOutStreamsPieceByPiece)
{
    use("compress", "{}");
    answer({{"Content-Type", "text/event-stream"}}, "zstd, br;q=0.5");
    ASSERT_TRUE(compressed());
    std::string out;
    ASSERT_TRUE(m_context.responseFilter->data("data: 1\n\n", false, out));
    EXPECT_EQ(test::decoded("zstd", out), "data: 1\n\n");
    ASSERT_TRUE(m_context.responseFilter->data("data: 2\n\n", false, out));
    EXPECT_EQ(test::decoded("zstd", out), "data: 1\n\ndata: 2\n\n");
}

TEST_F(CompressTest, HeedsItsConfiguration)
{
    use("compress", R"({"encodings": ["gzip"], "types": ["*/*"], "minimumSize": 0, "level": "best"})");
    answer({{"Content-Type", "image/png"}, {"Content-Length", "1"}}, "br, gzip;q=0.1");
    EXPECT_EQ(client("Content-Encoding"), "gzip");
    use("compress", R"({"types": ["application/*+json"]})");
    answer({{"Content-Type", "Application/Problem+JSON"}, {"Content-Length", "5000"}});
    EXPECT_TRUE(compressed());
    answer({{"Content-Type", "application/json"}, {"Content-Length", "5000"}});
    EXPECT_FALSE(compressed());
}

TEST_F(CompressTest, WeakensWhatConfirmsACompressedAnswer)
{
    use("compress", "{}");
    answer({{"ETag", "\"abc\""}}, "gzip", 304);
    EXPECT_EQ(client("ETag"), "W/\"abc\"");
    answer({{"ETag", "W/\"abc\""}}, "gzip", 304);
    EXPECT_EQ(client("ETag"), "");
}

TEST_F(CompressTest, RefusesWhatItCantDo)
{
    EXPECT_EQ(refusedAt("compress", R"({"encodings": []})").pointer, "/encodings");
    EXPECT_EQ(refusedAt("compress", R"({"types": ["*/x*"]})").pointer, "/types/0");
}

} // namespace
} // namespace gatehouse::policies
