// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include "base/ids.h"
#include "base/log.h"
#include "base/result.h"

#include <cerrno>
#include <gtest/gtest.h>

namespace gatehouse::base {

TEST(Error, TellsItselfFromInsideOut)
{
    Error error = invalid("the file was refused", {{"/a/b", "is required", 3, 7}, {"", "is odd", 0, 0}});
    error.because(systemError("reading /x", ENOENT));
    EXPECT_EQ(error.text(), "the file was refused\n  line 3, column 7: /a/b: is required\n  is odd: reading /x: No such file or directory");
    EXPECT_EQ(errorCodeName(error.code), "invalid");
    EXPECT_EQ(failure(ErrorCode::Timeout, "late", "upstream").source, "upstream");
}

TEST(Result, HoldsAValueOrAnError)
{
    const Result<int> good(3), bad(invalid("no"));
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(*good, 3);
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error().message, "no");
    EXPECT_TRUE(Result<void>().ok());
    EXPECT_FALSE(Result<void>(invalid("no")).ok());
}

TEST(Ids, ValidOnesAndSuggestions)
{
    for (const char* id : {"a", "0", "orders-api", "a.b_c-d", "1st"})
        EXPECT_TRUE(isValidId(id)) << id;
    for (const std::string& id : {std::string(), std::string("A"), std::string("-a"), std::string(".a"), std::string("a b"), std::string("a/b"), std::string("\xc3\xa4"), std::string(64, 'a')})
        EXPECT_FALSE(isValidId(id)) << id;
    EXPECT_EQ(idFrom("Orders API"), "orders-api");
    EXPECT_EQ(idFrom("  !!"), "");
    EXPECT_TRUE(isValidId(idFrom(std::string(62, 'a') + " b")));
    EXPECT_TRUE(isValidId(randomId()));
    EXPECT_NE(randomId(), randomId());
}

TEST(Logger, WritesOneObjectALine)
{
    std::string lines;
    const Logger log(LogLevel::Info, [&](std::string_view line) { lines += line; });
    log.write(LogLevel::Debug, "test", "not this");
    log.warn("test", "two\nlines", {{"port", 80}, {"level", "forged"}});
    ASSERT_EQ(std::count(lines.begin(), lines.end(), '\n'), 1);
    const auto line = parseJson(lines);
    ASSERT_TRUE(line.ok());
    EXPECT_EQ((*line)["level"], "warning");
    EXPECT_EQ((*line)["part"], "test");
    EXPECT_EQ((*line)["message"], "two\nlines");
    EXPECT_EQ((*line)["port"], 80);
}

} // namespace gatehouse::base
