// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/compress/accept_encoding.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

std::string chosen(std::string_view accept, std::initializer_list<Coding> offered = {Coding::Zstd, Coding::Brotli, Coding::Gzip})
{
    http::HeaderFields fields;
    fields.add("Accept-Encoding", accept);
    return std::string(codingName(chooseCoding(fields, {offered.begin(), offered.size()})));
}

TEST(AcceptEncoding, TakesWhatTheClientLikesBest)
{
    EXPECT_EQ(chosen("gzip, deflate, br, zstd"), "zstd");
    EXPECT_EQ(chosen("gzip, br"), "br");
    EXPECT_EQ(chosen("gzip;q=1.0, br;q=0.8"), "gzip");
    EXPECT_EQ(chosen("GZIP ; Q=0.5 , br;q=0.4"), "gzip");
    EXPECT_EQ(chosen("x-gzip"), "gzip");
    EXPECT_EQ(chosen("gzip, br, zstd", {Coding::Gzip}), "gzip");
}

TEST(AcceptEncoding, HeedsRefusals)
{
    EXPECT_EQ(chosen("gzip;q=0"), "identity");
    EXPECT_EQ(chosen("gzip;q=0, *"), "zstd");
    EXPECT_EQ(chosen("*;q=0"), "identity");
    EXPECT_EQ(chosen("*;q=0, br;q=0.1"), "br");
    EXPECT_EQ(chosen("identity;q=0, gzip;q=0.001"), "gzip");
}

TEST(AcceptEncoding, LeavesItWhenIdentityIsLikedBetter)
{
    EXPECT_EQ(chosen("identity, gzip;q=0.5"), "identity");
    EXPECT_EQ(chosen("identity, gzip"), "gzip");
}

TEST(AcceptEncoding, SaysNothingToSilence)
{
    http::HeaderFields none;
    const Coding offered[] = {Coding::Gzip};
    EXPECT_EQ(chooseCoding(none, offered), Coding::Identity);
    EXPECT_EQ(chosen(""), "identity");
    EXPECT_EQ(chosen("deflate, compress"), "identity");
}

TEST(AcceptEncoding, DropsWhatIsMalformed)
{
    EXPECT_EQ(chosen("zstd;q=2, gzip;q=0.5"), "gzip");
    EXPECT_EQ(chosen("zstd;q=, br;q=1.001, gzip"), "gzip");
    EXPECT_EQ(chosen("zstd;q=-1, br;q=0.1234"), "identity");
    EXPECT_EQ(chosen(",,;;,gzip"), "gzip");
}

TEST(AcceptEncoding, ReadsSeveralFieldsAsOne)
{
    http::HeaderFields fields;
    fields.add("Accept-Encoding", "gzip;q=0.5");
    fields.add("Accept-Encoding", "br");
    const Coding offered[] = {Coding::Gzip, Coding::Brotli};
    EXPECT_EQ(chooseCoding(fields, offered), Coding::Brotli);
}

} // namespace
} // namespace gatehouse::policies
