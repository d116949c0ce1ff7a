// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/structured_field.h"

#include "policies/auth/hmac/content_digest.h"
#include "policies/auth/hmac/presented_signature.h"
#include "policies/auth/hmac/replay_window.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

TEST(StructuredField, ReadsAndWritesDictionaries)
{
    const auto read = readDictionary("sig1=(\"@method\"  \"x-a\";bs \"@query-param\";name=\"a\\\"b\") ; created=007;keyid=\"k\";flag, b=:AAEC: ,c;x=?0,d=-5;t=tok/en");
    ASSERT_FALSE(read.ok()) << "no space before a semicolon";
    const auto good = readDictionary("sig1=( \"@method\"  \"x-a\";bs \"@query-param\";name=\"a\\\"b\" );created=007; keyid=\"k\";flag, b=:AAEC: ,c;x=?0,\td=-5;t=tok/en");
    ASSERT_TRUE(good.ok());
    ASSERT_EQ(good->size(), 4u);
    EXPECT_EQ(innerListText((*good)[0]), "(\"@method\" \"x-a\";bs \"@query-param\";name=\"a\\\"b\");created=7;keyid=\"k\";flag");
    EXPECT_EQ((*good)[1].items[0].value.text, std::string("\0\1\2", 3));
    EXPECT_EQ(fieldText((*good)[2].items[0]), "?1;x=?0");
    EXPECT_EQ(fieldText((*good)[3].items[0]), "-5;t=tok/en");
    EXPECT_TRUE(readDictionary("")->empty());
}

TEST(StructuredField, RefusesWhatTwoReadersCouldReadDifferently)
{
    for (const char* text : {"a=1,a=2", "a=(1;b;b)", "a=1,", ",a=1", "A=1", "a=(1", "a=(1\"b\")", "a=\"x", "a=\"\\x\"", "a=:AA:", "a=:AAA=", "a=1.5", "a=?2", "a=1234567890123456", "a==1", "a=1 b", "a=\"\xc3\xa9\"", "1=a"})
        EXPECT_FALSE(readDictionary(text).ok()) << text;
    std::string many = "a=(";
    for (int i = 0; i < 65; ++i)
        many += "1 ";
    EXPECT_FALSE(readDictionary(many + ")").ok());
    EXPECT_FALSE(readDictionary("a=" + std::string(20'000, '1')).ok());
}

// RFC 9530, appendix B.
TEST(ContentDigest, AgreesWithTheExamplesOfTheRfc)
{
    const std::string body = "{\"hello\": \"world\"}\n";
    EXPECT_TRUE(isContentDigestOf("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:", body));
    EXPECT_TRUE(isContentDigestOf("sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:", ""));
    EXPECT_TRUE(isContentDigestOf("unixsum=:AAAA:, sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:", body));
    EXPECT_FALSE(isContentDigestOf("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:", body + " "));
    EXPECT_FALSE(isContentDigestOf("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:, sha-512=:AAAA:", body)) << "one that is wrong";
    for (const char* nothing : {"", "md5=:AAAA:", "sha-256", "sha-256=1", "sha-256=(1)", "sha-256=::"})
        EXPECT_FALSE(isContentDigestOf(nothing, body)) << nothing;
    EXPECT_TRUE(isDigestOf("SHA-256=RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=", body));
    EXPECT_FALSE(isDigestOf("MD5=AAAA", body));
    EXPECT_FALSE(isDigestOf("", body));
}

TEST(ReplayWindow, TakesEachOnceAndForgetsNothingTooEarly)
{
    ReplayWindow window(160);
    const auto name = [](int number) { return base::sha256(std::to_string(number)); };
    EXPECT_EQ(window.take(name(1), 0, 100), ReplayWindow::Taken::Fresh);
    EXPECT_EQ(window.take(name(1), 99, 200), ReplayWindow::Taken::Used);
    EXPECT_TRUE(window.isUsed(name(1), 99));
    EXPECT_EQ(window.take(name(1), 100, 200), ReplayWindow::Taken::Fresh);
    int full = 0;
    for (int i = 2; i < 1000; ++i)
        full += window.take(name(i), 101, 1'000) == ReplayWindow::Taken::Full;
    EXPECT_GT(full, 700);
    EXPECT_EQ(window.take(name(1), 150, 300), ReplayWindow::Taken::Used) << "nothing is forgotten for want of room";
    EXPECT_EQ(window.take(name(5000), 20'000'000'000, 30'000'000'000), ReplayWindow::Taken::Fresh);
}

TEST(SecondsOfDate, ReadsTheOneFormThatIsSent)
{
    EXPECT_EQ(secondsOfDate("Tue, 20 Apr 2021 02:07:55 GMT"), 1'618'884'475);
    EXPECT_EQ(secondsOfDate("Thu, 01 Jan 1970 00:00:00 GMT"), 0);
    for (const char* odd : {"", "Tue, 20 Apr 2021 02:07:55 UTC", "Tue, 20 Abc 2021 02:07:55 GMT", "Tue, 2x Apr 2021 02:07:55 GMT", "Tuesday, 20-Apr-21 02:07:55 GMT", "Tue, 20 prA 2021 02:07:55 GMT", "Tue, 20 Apr 2021 25:07:55 GMT"})
        EXPECT_FALSE(secondsOfDate(odd)) << odd;
}

} // namespace
} // namespace gatehouse::policies
