// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"

#include <gtest/gtest.h>

namespace gatehouse::base {

TEST(Bytes, HexGoesBothWays)
{
    EXPECT_EQ(toHex(std::string_view("\x00\xffZ", 3)), "00ff5a");
    EXPECT_EQ(*fromHex("00FF5a"), std::string("\x00\xffZ", 3));
    EXPECT_FALSE(fromHex("0").ok());
    EXPECT_FALSE(fromHex("0g").ok());
    EXPECT_EQ(*fromHex(""), "");
}

TEST(Bytes, Base64OfTheRfc)
{
    const std::pair<const char*, const char*> vectors[] = {{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, encoded] : vectors) {
        EXPECT_EQ(toBase64(plain), encoded);
        EXPECT_EQ(*fromBase64(encoded), plain);
    }
    EXPECT_EQ(toBase64Url("\xfb\xff\xfe"), "-__-");
    EXPECT_EQ(*fromBase64Url("-__-"), "\xfb\xff\xfe");
}

TEST(Bytes, Base64IsStrict)
{
    for (const char* text : {"Zg=", "Zg", "Z===", "====", "Zm9 ", "Zm9v\n", "Zh==", "Zm9-", "Zm=v"})
        EXPECT_FALSE(fromBase64(text).ok()) << text;
    for (const char* text : {"Zg==", "Z", "Zm9+", "Zh"})
        EXPECT_FALSE(fromBase64Url(text).ok()) << text;
}

TEST(Bytes, Utf8IsCheckedToTheEnd)
{
    EXPECT_TRUE(isValidUtf8("plain, \xc3\xa4, \xe2\x82\xac, \xf0\x9f\x98\x80"));
    for (const char* bad : {"\x80", "\xc3", "\xc0\xaf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xf4\x90\x80\x80", "\xe2\x82", "a\xff"})
        EXPECT_FALSE(isValidUtf8(bad));
}

TEST(Bytes, Words)
{
    EXPECT_TRUE(equalsIgnoreCase("Content-TYPE", "content-type"));
    EXPECT_FALSE(equalsIgnoreCase("a", "ab"));
    EXPECT_EQ(trim(" \t x y\t"), "x y");
    EXPECT_EQ(trim("  "), "");
    EXPECT_EQ(split("a,,b,", ','), (std::vector<std::string_view>{"a", "", "b", ""}));
    EXPECT_EQ(split("", ','), (std::vector<std::string_view>{""}));
}

} // namespace gatehouse::base
