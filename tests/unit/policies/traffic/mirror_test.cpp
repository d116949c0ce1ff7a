// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class MirrorTest : public PolicyTest
{
protected:
    MirrorTest() { m_services = {{"shadow", 3}, {"other", 4}}; }
};

TEST_F(MirrorTest, CopiesWhatIsSafe)
{
    use("mirror", R"({"service": "shadow"})");
    send();
    EXPECT_EQ(m_context.forwarding.mirrors, (std::vector<uint32_t>{3}));
    newRequest();
    m_head.methodText = "POST";
    run();
    EXPECT_TRUE(m_context.forwarding.mirrors.empty());
    use("mirror", R"({"service": "shadow", "methods": []})");
    newRequest();
    m_head.methodText = "POST";
    run();
    EXPECT_EQ(m_context.forwarding.mirrors.size(), 1u);
}

TEST_F(MirrorTest, CopiesAShare)
{
    use("mirror", R"({"service": "shadow", "share": 12.5})");
    int count = 0;
    for (int i = 0; i < 2000; ++i) {
        const std::string id = "request" + std::to_string(i);
        newRequest();
        m_context.requestId = id;
        run();
        count += !m_context.forwarding.mirrors.empty();
    }
    EXPECT_GT(count, 170);
    EXPECT_LT(count, 330);
}

TEST_F(MirrorTest, AddsUpWithoutDoubles)
{
    use("mirror", R"({"service": "shadow"})", pipeline::Mode::Enforce, "a");
    add("mirror", R"({"service": "other"})", pipeline::Mode::Enforce, "b");
    add("mirror", R"({"service": "shadow"})", pipeline::Mode::Enforce, "c");
    send();
    EXPECT_EQ(m_context.forwarding.mirrors, (std::vector<uint32_t>{3, 4}));
}

TEST_F(MirrorTest, RefusesAServiceThatThereIsNoneOf)
{
    EXPECT_EQ(refusedAt("mirror", R"({"service": "nobody"})").pointer, "/service");
}

} // namespace
} // namespace gatehouse::policies
