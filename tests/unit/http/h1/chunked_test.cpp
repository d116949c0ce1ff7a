// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h1/chunked.h"

#include <gtest/gtest.h>

namespace gatehouse::http::h1 {

namespace {

struct Decoded {
    ChunkedDecoder::State state = ChunkedDecoder::State::More;
    std::string data;
    std::string trailers;
    size_t consumed = 0;
};

// Feeds the text in pieces of the given size.
Decoded decode(std::string_view text, size_t piece = SIZE_MAX)
{
    ChunkedDecoder decoder;
    Decoded result;
    while (result.consumed < text.size()) {
        std::string_view input = text.substr(result.consumed, piece);
        while (!input.empty() && result.state == ChunkedDecoder::State::More) {
            size_t consumed = 0;
            std::string_view data;
            result.state = decoder.step(input, consumed, data);
            result.data += data;
            result.consumed += consumed;
            input.remove_prefix(consumed);
            if (result.state == ChunkedDecoder::State::More && consumed == 0) {
                ADD_FAILURE() << "no progress";
                return result;
            }
        }
        if (result.state != ChunkedDecoder::State::More)
            break;
    }
    if (result.state == ChunkedDecoder::State::Done)
        result.trailers = decoder.trailers();
    return result;
}

} // namespace

TEST(Chunked, givesTheSameWhereverItIsSplit)
{
    const std::string text = "5\r\nhello\r\n1;name=\"v;\"\r\n,\r\n00A\r\n world\r\n!!\r\n0\r\nX-Sum: 1\r\nY: \r\n\r\n";
    for (size_t first = 0; first <= text.size(); ++first) {
        ChunkedDecoder decoder;
        std::string all;
        size_t used = 0;
        ChunkedDecoder::State state = ChunkedDecoder::State::More;
        for (const size_t end : {first, text.size()}) {
            while (used < end && state == ChunkedDecoder::State::More) {
                size_t consumed = 0;
                std::string_view data;
                state = decoder.step(std::string_view(text).substr(used, end - used), consumed, data);
                all += data;
                used += consumed;
            }
        }
        EXPECT_EQ(state, ChunkedDecoder::State::Done) << first;
        EXPECT_EQ(all, "hello, world\r\n!!") << first;
        EXPECT_EQ(decoder.trailers(), "X-Sum: 1\r\nY: \r\n") << first;
        EXPECT_EQ(used, text.size());
    }
    for (const size_t piece : {1, 2, 3, 7})
        EXPECT_EQ(decode(text, piece).data, "hello, world\r\n!!");
}

TEST(Chunked, passesDataThroughWithoutCopying)
{
    const std::string text = "3\r\nabc\r\n0\r\n\r\n";
    ChunkedDecoder decoder;
    size_t consumed = 0;
    std::string_view data;
    decoder.step(text, consumed, data);
    EXPECT_EQ(data.data(), text.data() + 3);
}

TEST(Chunked, stopsBehindTheBody)
{
    const Decoded empty = decode("0\r\n\r\nGET / HTTP/1.1\r\n");
    EXPECT_EQ(empty.state, ChunkedDecoder::State::Done);
    EXPECT_EQ(empty.consumed, 5u);
    EXPECT_EQ(empty.data, "");
}

TEST(Chunked, refusesWhatTwoDecodersCouldReadDifferently)
{
    using namespace std::string_literals;
    const std::string cases[] = {
        "\r\n", "\n", ";\r\n", " 5\r\nhello\r\n", "5 \r\nhello\r\n", "5\nhello\r\n", "5\r\rhello\r\n", "0x5\r\nhello\r\n", "+5\r\nhello\r\n", "-5\r\n", "g\r\n",
        "5\r\nhello0\r\n\r\n", "5\r\nhello\n0\r\n\r\n", "5\r\nhello\r0\r\n\r\n", "5\r\nhelloX\r\n", "4\r\nhello\r\n",
        "fffffffffffffffff\r\n", "10000000000000000\r\n", "0000000000000000\r\n", "5\t\r\nhello\r\n",
        "5;a\nb\r\nhello\r\n", "5;a\x01\r\n", "5;a\0b\r\n"s, "5;" + std::string(300, 'x') + "\r\n",
        "0\r\nX\r\n\r\n", "0\r\n: y\r\n\r\n", "0\r\nX : y\r\n\r\n", "0\r\n folded: y\r\n\r\n", "0\r\nX: y\n\r\n", "0\r\n\n", "0\r\nX: a\rb\r\n\r\n", "0\r\nX: a\x02\r\n\r\n",
        "0\r\nX: " + std::string(9000, 'y') + "\r\n\r\n"};
    for (const std::string& text : cases) {
        EXPECT_EQ(decode(text).state, ChunkedDecoder::State::Bad) << text.substr(0, 60);
        EXPECT_EQ(decode(text, 1).state, ChunkedDecoder::State::Bad) << text.substr(0, 60);
    }
}

TEST(Chunked, boundsTheExtensionsOfAWholeBody)
{
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "1;" + std::string(200, 'e') + "\r\nx\r\n";
    EXPECT_EQ(decode(text).state, ChunkedDecoder::State::Bad);
}

TEST(Chunked, takesLongChunksInPieces)
{
    std::string text = "20000\r\n" + std::string(0x20000, 'z') + "\r\n0\r\n\r\n";
    const Decoded whole = decode(text, 4096);
    EXPECT_EQ(whole.state, ChunkedDecoder::State::Done);
    EXPECT_EQ(whole.data.size(), 0x20000u);
}

TEST(Chunked, startsAfresh)
{
    ChunkedDecoder decoder;
    size_t consumed = 0;
    std::string_view data;
    EXPECT_EQ(decoder.step("0\r\nA: b\r\n\r\n", consumed, data), ChunkedDecoder::State::Done);
    decoder.reset();
    EXPECT_EQ(decoder.trailers(), "");
    EXPECT_EQ(decoder.step("1\r\nx\r\n", consumed, data), ChunkedDecoder::State::More);
    EXPECT_EQ(data, "x");
}

TEST(Chunked, writesHeadsThatItReads)
{
    for (const uint64_t size : {1ull, 15ull, 16ull, 0x123456789abcull, (1ull << 60) - 1}) {
        char text[20];
        const size_t length = writeChunkHead(text, size);
        ASSERT_LE(length, 18u);
        ChunkedDecoder decoder;
        size_t consumed = 0;
        std::string_view data;
        EXPECT_EQ(decoder.step({text, length}, consumed, data), ChunkedDecoder::State::More);
        EXPECT_EQ(consumed, length);
    }
}

} // namespace gatehouse::http::h1
