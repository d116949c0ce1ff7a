// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/decoder.h"

#include "support/encoded.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

constexpr const char* kCodings[] = {"gzip", "deflate", "br", "zstd"};

// Fed in pieces of that size; "<broken>" when it breaks off.
std::string read(const std::string& coding, const std::string& body, size_t size)
{
    const auto decoder = Decoder::make(coding);
    std::string out;
    for (size_t i = 0; i < body.size(); i += size) {
        if (!decoder->decode(std::string_view(body).substr(i, size), false, out))
            return "<broken>";
    }
    return decoder->decode({}, true, out) ? out : "<broken>";
}

TEST(Decoder, ReadsEveryCodingInPiecesOfAnySize)
{
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "line " + std::to_string(i * 7919) + '\n';
    for (const char* coding : kCodings) {
        const std::string body = test::encoded(coding, text);
        for (const size_t size : {size_t{1}, size_t{1000}, body.size()})
            EXPECT_EQ(read(coding, body, size), text) << coding << ' ' << size;
        EXPECT_EQ(read(coding, test::encoded(coding, ""), 100), "") << coding;
    }
    const std::string one = test::encoded("gzip", "one"), two = test::encoded("gzip", "two");
    EXPECT_EQ(read("gzip", one + two, 1000), "onetwo");
}

TEST(Decoder, RefusesWhatIsBrokenOrCutOff)
{
    for (const char* coding : kCodings) {
        const std::string body = test::encoded(coding, std::string(5000, 'x') + "end");
        EXPECT_EQ(read(coding, body.substr(0, body.size() - 3), 1000), "<broken>") << coding;
        EXPECT_EQ(read(coding, body + "more", 1000), "<broken>") << coding;
        EXPECT_EQ(read(coding, "this is no such thing, not at all", 1000), "<broken>") << coding;
    }
}

TEST(Decoder, StopsAtBombs)
{
    for (const char* coding : kCodings) {
        const std::string bomb = test::encoded(coding, std::string(64u << 20, '\0'));
        const auto decoder = Decoder::make(coding);
        std::string out;
        EXPECT_FALSE(decoder->decode(bomb, true, out)) << coding;
        EXPECT_LT(out.size(), 16u << 20) << coding;
    }
}

TEST(Decoder, KnowsItsCodingsOnly)
{
    EXPECT_TRUE(Decoder::make("X-GZIP"));
    for (const char* other : {"", "identity", "compress", "gzip, br", "dcb"})
        EXPECT_FALSE(Decoder::make(other)) << other;
}

} // namespace
} // namespace gatehouse::policies
