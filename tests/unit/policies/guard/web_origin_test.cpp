// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/web_origin.h"

#include <gtest/gtest.h>
#include <string>

namespace gatehouse::policies {
namespace {

TEST(WebOrigin, TakesAUrlApart)
{
    const std::string url = "HTTPS://App.Example.com:8443/a/b?c#d";
    const auto origin = WebOrigin::read(url);
    ASSERT_TRUE(origin);
    EXPECT_TRUE(origin->tls);
    EXPECT_EQ(origin->host, "App.Example.com");
    EXPECT_EQ(origin->port, 8443);
    EXPECT_EQ(origin->path, "/a/b?c#d");
    EXPECT_EQ(origin->text, "HTTPS://App.Example.com:8443");
    EXPECT_EQ(WebOrigin::read("http://a")->port, 80);
    EXPECT_EQ(WebOrigin::read("https://[2001:db8::1]/")->host, "[2001:db8::1]");
    EXPECT_EQ(WebOrigin::read("https://a?x")->path, "?x");
}

TEST(WebOrigin, RefusesWhatTwoReadersTakeForDifferentHosts)
{
    for (const char* url : {"", "null", "a.test", "//a.test", "ftp://a.test", "https:/a.test", "https://", "https:///x", "https://good.test@evil.test/", "https://good.test:80@evil.test/", "https://evil.test\\@good.test/",
                            "https://a.test:/", "https://a.test:0/", "https://a.test:65536/", "https://a.test:8a/", "https://a.test:80:80/", "https://a b.test", "https://a.test/\r\nx", "https://[::1", "https://[]", "https://[::1]x",
                            "https://a%2eb.test", "https://b\xc3\xbc" "cher.test", "https://a.test:-1", "https://a.test,b.test", "javascript:https://a.test", " https://a.test"})
        EXPECT_FALSE(WebOrigin::read(url)) << url;
    EXPECT_FALSE(WebOrigin::read("https://" + std::string(256, 'a')));
    EXPECT_FALSE(WebOrigin::read("https://a.test/" + std::string(9000, 'a')));
}

TEST(WebOrigin, ComparesWithAHostField)
{
    const auto is = [](const char* url, const char* host, bool tls = true) { return WebOrigin::read(url)->isHost(host, tls); };
    EXPECT_TRUE(is("https://api.test", "api.test"));
    EXPECT_TRUE(is("https://API.test", "api.TEST:443"));
    EXPECT_TRUE(is("https://api.test:8443", "api.test:8443"));
    EXPECT_TRUE(is("https://[::1]:8443", "[::1]:8443"));
    EXPECT_TRUE(is("http://api.test", "api.test", false));
    EXPECT_TRUE(is("https://api.test", "api.test", false)) << "TLS may end before the gateway";
    EXPECT_FALSE(is("http://api.test", "api.test")) << "who sits on the wire may have written that page";
    EXPECT_FALSE(is("https://api.test:8443", "api.test"));
    EXPECT_FALSE(is("https://api.test", "api.test:80"));
    EXPECT_FALSE(is("https://api.test.evil.test", "api.test"));
    EXPECT_FALSE(is("https://evil-api.test", "api.test"));
    EXPECT_FALSE(is("https://api.test", ""));
}

} // namespace
} // namespace gatehouse::policies
