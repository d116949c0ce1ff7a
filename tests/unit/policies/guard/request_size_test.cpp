// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class RequestSizeTest : public PolicyTest
{
protected:
    int sendLength(uint64_t length)
    {
        newRequest();
        m_context.hasBody = length > 0;
        m_context.contentLength = length;
        return run();
    }
};

TEST_F(RequestSizeTest, RefusesAKnownLengthAtOnce)
{
    use("request-size", R"({"max": "1KiB"})");
    EXPECT_EQ(sendLength(1024), 0);
    EXPECT_EQ(sendLength(1025), 413);
    EXPECT_EQ(code(), "request-size.too-large");
    EXPECT_EQ(m_context.answer().detail, "The body of a request may have at most 1KiB.");
    EXPECT_EQ(send(), 0);
    EXPECT_EQ(m_context.maxRequestBody, UINT64_MAX);
}

TEST_F(RequestSizeTest, LeavesAnUnknownLengthToTheSession)
{
    use("request-size", R"({"max": 2048})");
    newRequest();
    m_context.hasBody = true;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.maxRequestBody, 2048u);
    EXPECT_EQ(m_context.maxRequestBodyPolicy, 0u);
}

TEST_F(RequestSizeTest, ChecksTheHeadWhenTold)
{
    use("request-size", R"({"maxHead": "1KiB"})");
    newRequest();
    m_context.headBytes = 1025;
    EXPECT_EQ(run(), 431);
    EXPECT_EQ(code(), "request-size.head-too-large");
}

TEST_F(RequestSizeTest, ChecksFieldsAndTargetWhenTold)
{
    use("request-size", R"({"maxFields": 2, "maxField": 32, "maxTarget": 16})");
    newRequest();
    field("A", "1");
    field("B", "2");
    m_head.target = "/0123456789?abcd";
    EXPECT_EQ(run(), 0);
    field("C", "3");
    EXPECT_EQ(run(), 431);
    EXPECT_EQ(code(), "request-size.too-many-fields");
    newRequest();
    field("Name", std::string(28, 'v'));
    EXPECT_EQ(run(), 0);
    newRequest();
    field("Name", std::string(29, 'v'));
    EXPECT_EQ(run(), 431);
    EXPECT_EQ(code(), "request-size.field-too-large");
    newRequest();
    m_head.target = "/0123456789?abcde";
    EXPECT_EQ(run(), 414);
    EXPECT_EQ(code(), "request-size.target-too-long");
}

TEST_F(RequestSizeTest, ReportModeStopsNothing)
{
    use("request-size", R"({"max": "1KiB"})", pipeline::Mode::Report);
    EXPECT_EQ(sendLength(5000), 0);
    EXPECT_EQ(m_reported.size(), 1u);
    newRequest();
    m_context.hasBody = true;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.maxRequestBody, UINT64_MAX);
}

} // namespace
} // namespace gatehouse::policies
