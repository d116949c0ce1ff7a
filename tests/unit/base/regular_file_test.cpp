// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/regular_file.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace gatehouse::base {

namespace {

class RegularFile : public ::testing::Test
{
protected:
    RegularFile()
    {
        char name[] = "/tmp/gatehouse-file-XXXXXX";
        folder = ::mkdtemp(name);
    }
    ~RegularFile() override { std::filesystem::remove_all(folder); }
    std::string folder;
};

} // namespace

TEST_F(RegularFile, isReadWhole)
{
    std::ofstream(folder + "/a") << std::string(200'000, 'x');
    EXPECT_EQ(readRegularFile(folder + "/a", 200'000)->size(), 200'000u);
    EXPECT_EQ(readRegularFile(folder + "/a", 199'999).error().code, ErrorCode::TooLarge);
    std::ofstream(folder + "/empty").flush();
    EXPECT_EQ(*readRegularFile(folder + "/empty", 10), "");
}

TEST_F(RegularFile, nothingElseIs)
{
    ASSERT_EQ(::mkfifo((folder + "/pipe").c_str(), 0600), 0);
    EXPECT_FALSE(readRegularFile(folder + "/pipe", 10).ok()); // and at once
    EXPECT_FALSE(readRegularFile("/dev/zero", 10).ok());
    EXPECT_FALSE(readRegularFile(folder, 10).ok());
    EXPECT_NE(readRegularFile(folder + "/none", 10).error().text().find("No such file"), std::string::npos);
}

} // namespace gatehouse::base
