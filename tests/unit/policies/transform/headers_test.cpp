// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/headers/value_template.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

using HeadersTest = PolicyTest;

TEST_F(HeadersTest, RemovesThenSetsThenAdds)
{
    use("headers", R"({"request": {"add": {"X-C": "3"}, "set": {"X-B": "2"}, "remove": ["X-A"]}, "response": {"set": {"Cache-Control": "no-store"}, "remove": ["Server"]}})");
    EXPECT_EQ(send(), 0);
    using Op = pipeline::HeaderEdit::Op;
    ASSERT_EQ(m_context.requestEdits.size(), 3u);
    EXPECT_EQ(m_context.requestEdits[0].op, Op::Remove);
    EXPECT_EQ(m_context.requestEdits[1].op, Op::Set);
    EXPECT_EQ(m_context.requestEdits[2].op, Op::Add);
    EXPECT_EQ(client("Server"), "<removed>");
    EXPECT_EQ(m_context.responseEdits[1].id, http::HeaderId::CacheControl);
    EXPECT_EQ(m_trace.at(0).reason, "3 changes to the request, 2 to the response");
}

TEST_F(HeadersTest, FillsVariablesIn)
{
    use("headers", R"({"request": {"set": {
        "A": "${consumer.id}@${tenant.id}/${route.id} from ${client.ip}", "B": "${consumer.groups}", "C": "cost: $$5 ${request.header.x-a}${request.header.none}",
        "D": "${request.method} ${request.scheme}://${request.host}${request.path} ${request.id} ${service.id}", "E": "$ {x} $"}}})");
    newRequest();
    field("X-A", "one");
    m_context.consumer = &m_consumers.at(m_mobile);
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("A"), "mobile@acme/orders from 192.0.2.1");
    EXPECT_EQ(upstream("B"), "apps,beta");
    EXPECT_EQ(upstream("C"), "cost: $5 one");
    EXPECT_EQ(upstream("D"), "GET http://api.acme.test/orders/1 r-1 orders");
    EXPECT_EQ(upstream("E"), "$ {x} $");
    newRequest();
    m_context.place = nullptr;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("A"), "@/ from 192.0.2.1");
}

TEST_F(HeadersTest, RefusesFieldsThatFrameTheMessage)
{
    for (const char* name : {"Host", "content-length", "Transfer-Encoding", "Connection", "TE", "Trailer", "Upgrade", "Keep-Alive", "Proxy-Authorization"}) {
        EXPECT_EQ(refusedAt("headers", std::string(R"({"request": {"set": {")") + name + R"(": "x"}}})").pointer, std::string("/request/set/") + name);
        EXPECT_EQ(refusedAt("headers", std::string(R"({"response": {"remove": [")") + name + R"("]}})").pointer, "/response/remove/0");
    }
}

TEST_F(HeadersTest, RefusesLineBreaksAndUnknownVariables)
{
    EXPECT_EQ(refusedAt("headers", R"({"request": {"set": {"A": "x\r\nB: y"}}})").pointer, "/request/set/A");
    EXPECT_EQ(refusedAt("headers", R"({"request": {"add": {"A": "x\u0000"}}})").pointer, "/request/add/A");
    EXPECT_NE(refusedAt("headers", R"({"request": {"add": {"A": "${consumer.secret}"}}})").message.find("consumer.secret"), std::string::npos);
    EXPECT_EQ(refusedAt("headers", R"({"request": {"add": {"A": "${consumer.id"}}})").pointer, "/request/add/A");
}

} // namespace
} // namespace gatehouse::policies
