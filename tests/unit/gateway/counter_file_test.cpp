// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/counter_file.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::gateway {
namespace {

Counters sample()
{
    Counters out;
    out.seed = 0x0123456789abcdef;
    out.entries = {{1, 2, 3}, {~0ull, 1ull << 62, INT64_MAX}};
    return out;
}

TEST(CounterFile, GivesBackWhatWasWritten)
{
    const auto read = readCounterBytes(counterBytes(sample()));
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(read->seed, sample().seed);
    ASSERT_EQ(read->entries.size(), 2u);
    EXPECT_EQ(read->entries[0].state, 2u);
    EXPECT_EQ(read->entries[1].key, ~0ull);
    EXPECT_EQ(read->entries[1].expiresNs, INT64_MAX);
    EXPECT_TRUE(readCounterBytes(counterBytes({})).ok());
}

TEST(CounterFile, WhatIsNotWholeIsRefused)
{
    const std::string whole = counterBytes(sample());
    for (size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(readCounterBytes(std::string_view(whole).substr(0, size)).ok()) << size;
    for (size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(readCounterBytes(changed).ok()) << at;
    }
    EXPECT_FALSE(readCounterBytes(whole + 'x').ok());
}

TEST(CounterFile, IsForThisUserAlone)
{
    const std::string path = (std::filesystem::temp_directory_path() / ("gatehouse-counters-" + std::to_string(::getpid()))).string();
    EXPECT_EQ(readCounterFile(path).error().code, base::ErrorCode::NotFound);
    ASSERT_TRUE(writeCounterFile(path, counterBytes(sample())).ok());
    struct stat info {};
    ASSERT_EQ(::stat(path.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
    EXPECT_TRUE(readCounterFile(path).ok());
    ASSERT_TRUE(writeCounterFile(path, "broken").ok());
    EXPECT_EQ(readCounterFile(path).error().code, base::ErrorCode::Invalid);
    std::filesystem::remove(path);
}

} // namespace
} // namespace gatehouse::gateway
