// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/compress/encoder.h"

#include "support/decoded.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

std::string sample(size_t size)
{
    std::string text;
    for (uint64_t i = 0; text.size() < size; ++i)
        text += "{\"order\":" + std::to_string(i * 2654435761u % 100'000) + ",\"state\":\"open\"},";
    text.resize(size);
    return text;
}

class EveryCoding : public testing::TestWithParam<std::tuple<Coding, Effort>>
{
};

TEST_P(EveryCoding, GivesBackWhatWentIn)
{
    for (const size_t size : {0u, 1u, 100u, 70'000u, 3'000'000u}) {
        for (const bool known : {false, true}) {
            const std::string text = sample(size);
            auto encoder = Encoder::make(std::get<0>(GetParam()), std::get<1>(GetParam()), known ? std::optional<uint64_t>(size) : std::nullopt);
            ASSERT_TRUE(encoder);
            std::string out;
            for (size_t at = 0; at < size; at += 16'384)
                ASSERT_TRUE(encoder->encode(std::string_view(text).substr(at, 16'384), Encoder::Then::Go, out));
            ASSERT_TRUE(encoder->encode({}, Encoder::Then::Finish, out));
            EXPECT_EQ(test::decoded(codingName(std::get<0>(GetParam())), out), text) << size;
            if (size > 10'000) {
                EXPECT_LT(out.size(), size / 2);
            }
        }
    }
}

TEST_P(EveryCoding, AFlushedPieceCanBeReadAtOnce)
{
    auto encoder = Encoder::make(std::get<0>(GetParam()), std::get<1>(GetParam()), std::nullopt);
    std::string out, in;
    for (int i = 0; i < 5; ++i) {
        const std::string piece = "data: event " + std::to_string(i) + "\n\n";
        in += piece;
        ASSERT_TRUE(encoder->encode(piece, Encoder::Then::Flush, out));
        EXPECT_EQ(test::decoded(codingName(std::get<0>(GetParam())), out), in);
    }
}

TEST_P(EveryCoding, WhatWasLeftHalfwayIsNotInTheNextStream)
{
    const auto [coding, effort] = GetParam();
    for (const size_t length : {100'000u, 10u, 5'000u}) {
        {
            auto left = Encoder::make(coding, effort, std::nullopt);
            std::string ignored;
            ASSERT_TRUE(left->encode(sample(30'000), Encoder::Then::Go, ignored));
        }
        auto encoder = Encoder::make(coding, effort, length);
        std::string out;
        ASSERT_TRUE(encoder->encode(sample(length), Encoder::Then::Finish, out));
        EXPECT_EQ(test::decoded(codingName(coding), out), sample(length));
    }
}

INSTANTIATE_TEST_SUITE_P(Codings, EveryCoding,
                         testing::Combine(testing::Values(Coding::Gzip, Coding::Brotli, Coding::Zstd), testing::Values(Effort::Fast, Effort::Balanced, Effort::Best)));

} // namespace
} // namespace gatehouse::policies
