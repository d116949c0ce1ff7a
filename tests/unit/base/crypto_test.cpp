// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/crypto.h"

#include "base/bytes.h"

#include <gtest/gtest.h>

namespace gatehouse::base {

TEST(Crypto, Sha256OfTheStandard)
{
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Crypto, SipHashOfItsAuthors)
{
    // Key 00…0f, messages 00, 00 01, …: the first and the last of the reference vectors.
    const SipKey key{0x0706050403020100ull, 0x0f0e0d0c0b0a0908ull};
    std::string message;
    EXPECT_EQ(sipHash(key, message), 0x726fdb47dd0e0e31ull);
    for (int i = 0; i < 15; ++i)
        message += static_cast<char>(i);
    EXPECT_EQ(sipHash(key, message), 0xa129ca6149be45e5ull);
    EXPECT_NE(sipHash(SipKey::random(), message), sipHash(SipKey::random(), message));
}

TEST(Crypto, PasswordsAreSaltedAndVerified)
{
    const std::string one = hashPassword("correct horse", 1000), two = hashPassword("correct horse", 1000);
    EXPECT_NE(one, two);
    EXPECT_TRUE(verifyPassword("correct horse", one));
    EXPECT_TRUE(verifyPassword("correct horse", two));
    EXPECT_FALSE(verifyPassword("correct horsf", one));
    EXPECT_FALSE(verifyPassword("", one));
    EXPECT_TRUE(one.starts_with("pbkdf2-sha256$1000$"));
}

TEST(Crypto, ABrokenHashVerifiesNothing)
{
    for (const char* stored : {"", "x", "pbkdf2-sha256$0$AA$AA", "pbkdf2-sha256$-1$AA$AA", "pbkdf2-sha256$99999999999$AA$AA", "pbkdf2-sha256$1$A$A", "pbkdf2-sha256$1$AA$", "md5$1$AA$AA",
                               "pbkdf2-sha256$100000000$AA$AA"})
        EXPECT_FALSE(verifyPassword("x", stored)) << stored;
}

TEST(Crypto, ConstantTimeEqualsComparesAll)
{
    EXPECT_TRUE(constantTimeEquals("abc", "abc"));
    EXPECT_FALSE(constantTimeEquals("abc", "abd"));
    EXPECT_FALSE(constantTimeEquals("abc", "ab"));
    EXPECT_TRUE(constantTimeEquals("", ""));
}

TEST(Crypto, RandomBytesDiffer)
{
    EXPECT_EQ(randomBytes(32).size(), 32u);
    EXPECT_NE(randomBytes(32), randomBytes(32));
}

} // namespace gatehouse::base
