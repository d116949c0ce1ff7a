// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/message.h"

#include "base/bytes.h"

#include <gtest/gtest.h>

namespace gatehouse::http {

TEST(HeaderId, isFoundByEveryName)
{
    for (int id = 1; id < static_cast<int>(HeaderId::Count); ++id) {
        const auto header = static_cast<HeaderId>(id);
        const std::string name(headerName(header));
        ASSERT_FALSE(name.empty());
        EXPECT_EQ(headerId(name), header) << name;
        EXPECT_EQ(headerId(base::toLower(name)), header) << name;
        EXPECT_EQ(headerId(name + "x"), HeaderId::Unknown) << name;
        EXPECT_EQ(headerId(name.substr(1)), HeaderId::Unknown) << name;
    }
    EXPECT_EQ(headerId(""), HeaderId::Unknown);
    EXPECT_EQ(headerId("X-Something-Else"), HeaderId::Unknown);
    EXPECT_EQ(headerId(std::string(1000, 'x')), HeaderId::Unknown);
    EXPECT_EQ(headerName(HeaderId::Unknown), "");
}

TEST(Method, readsAndWrites)
{
    for (const char* name : {"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"})
        EXPECT_EQ(methodName(methodFrom(name)), name);
    EXPECT_EQ(methodFrom("get"), Method::Other); // methods have case
    EXPECT_EQ(methodFrom("PURGE"), Method::Other);
    EXPECT_EQ(methodFrom(""), Method::Other);
}

TEST(HeaderFields, findByNumberAndByName)
{
    HeaderFields fields;
    fields.add("content-type", "text/plain");
    fields.add("X-Own", "1");
    fields.add("x-own", "2");
    EXPECT_EQ(fields.value(HeaderId::ContentType), "text/plain");
    EXPECT_EQ(fields.value("Content-Type"), "text/plain");
    EXPECT_EQ(fields.value("X-OWN"), "1");
    EXPECT_EQ(fields.find("absent"), nullptr);
    EXPECT_EQ(fields.count(HeaderId::ContentType), 1u);
    EXPECT_EQ(fields.size(), 3u);
}

TEST(ReasonPhrase, isTheRegisteredOne)
{
    EXPECT_EQ(reasonPhrase(200), "OK");
    EXPECT_EQ(reasonPhrase(429), "Too Many Requests");
    EXPECT_EQ(reasonPhrase(299), "");
}

} // namespace gatehouse::http
