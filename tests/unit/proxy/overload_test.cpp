// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/overload.h"

#include <gtest/gtest.h>

namespace gatehouse::proxy {

TEST(Overload, shedsTheLessImportantFirst)
{
    Overload overload({100, 1'000'000, std::chrono::seconds(1)});
    const auto shed = [&] {
        std::string out;
        for (const Shedding priority : {Shedding::Low, Shedding::Normal, Shedding::High, Shedding::Critical})
            out += overload.sheds(priority) ? 'x' : '-';
        return out;
    };
    EXPECT_EQ(shed(), "----");
    for (int i = 0; i < 71; ++i)
        overload.requestBegins();
    EXPECT_EQ(shed(), "x---");
    overload.requestEnds();
    EXPECT_EQ(shed(), "----");
    overload.takes(850'001);
    EXPECT_EQ(shed(), "xx--");
    overload.takes(200'000);
    EXPECT_EQ(shed(), "xxx-");
    overload.gives(1'050'001);
    overload.setLag(700'000'001);
    EXPECT_EQ(shed(), "x---");
    overload.setLag(5'000'000'000);
    EXPECT_EQ(shed(), "xxx-");
}

TEST(Overload, zeroIsNoLimit)
{
    Overload overload({0, 0, std::chrono::seconds(0)});
    overload.takes(SIZE_MAX / 2);
    overload.setLag(INT64_MAX - 1);
    for (int i = 0; i < 1000; ++i)
        overload.requestBegins();
    EXPECT_FALSE(overload.sheds(Shedding::Low));
}

TEST(Overload, knowsItsWords)
{
    EXPECT_EQ(sheddingFrom("low"), Shedding::Low);
    EXPECT_EQ(sheddingFrom("critical"), Shedding::Critical);
    EXPECT_FALSE(sheddingFrom("urgent"));
}

} // namespace gatehouse::proxy
