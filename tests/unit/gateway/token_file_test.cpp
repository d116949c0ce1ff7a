// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/token_file.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace gatehouse::gateway {
namespace {

class TokenFile : public testing::Test
{
protected:
    void SetUp() override
    {
        char name[] = "/tmp/gatehouse-token-XXXXXX";
        m_folder = mkdtemp(name);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    std::string m_folder;
};

TEST_F(TokenFile, IsReadBackAndPrivate)
{
    const std::string path = m_folder + "/owner.token";
    const std::string token = makeToken();
    ASSERT_TRUE(writeSecretFile(path, token + "\n").ok());
    EXPECT_EQ(*readSecretFile(path), token);
    struct stat info{};
    ASSERT_EQ(stat(path.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST_F(TokenFile, ReplacesAnOlderOneWithWiderRights)
{
    const std::string path = m_folder + "/owner.token";
    ASSERT_TRUE(writeSecretFile(path, "old").ok());
    chmod(path.c_str(), 0644);
    ASSERT_TRUE(writeSecretFile(path, "new").ok());
    struct stat info{};
    ASSERT_EQ(stat(path.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
    EXPECT_EQ(*readSecretFile(path), "new");
}

TEST_F(TokenFile, ErrorsNameThePath)
{
    const auto missing = readSecretFile(m_folder + "/none");
    EXPECT_EQ(missing.error().code, base::ErrorCode::NotFound);
    EXPECT_NE(missing.error().message.find(m_folder), std::string::npos);
    const auto unwritable = writeSecretFile(m_folder + "/no/such/folder", "x");
    EXPECT_NE(unwritable.error().message.find("/no/such/folder"), std::string::npos);
}

TEST(Token, IsLongAndNeverTheSame)
{
    EXPECT_GE(makeToken().size(), 40u);
    EXPECT_NE(makeToken(), makeToken());
}

} // namespace
} // namespace gatehouse::gateway
