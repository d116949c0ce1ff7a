// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/sent_fields.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class SecurityHeadersTest : public PolicyTest
{
protected:
    // What the client gets of an answer with these fields: "name: value" lines of what is set or kept, in lower case names.
    std::map<std::string, std::string> answerWith(std::initializer_list<std::pair<const char*, const char*>> fields, bool tls = true)
    {
        newRequest();
        m_context.tls = tls;
        EXPECT_EQ(run(), 0);
        http::HeaderFields answer;
        for (const auto& [name, value] : fields)
            answer.add(name, value);
        std::map<std::string, std::string> out;
        for (const http::HeaderField& field : answer) {
            if (!pipeline::isReplaced(m_context.responseEdits, field))
                out[std::string(field.name)] += field.value;
        }
        for (size_t i = 0; i < m_context.responseEdits.size(); ++i) {
            if (pipeline::addsField(m_context.responseEdits, i, &answer))
                out[std::string(m_context.responseEdits[i].name)] += m_context.responseEdits[i].value;
        }
        return out;
    }
};

TEST_F(SecurityHeadersTest, SoundDefaults)
{
    use("security-headers", "{}");
    const auto got = answerWith({{"Server", "nginx/1.2.3"}, {"X-Powered-By", "PHP/5"}, {"x-aspnet-version", "4"}, {"Content-Type", "text/html"}});
    EXPECT_EQ(got, (std::map<std::string, std::string>{
                       {"Content-Type", "text/html"},
                       {"Strict-Transport-Security", "max-age=31536000; includeSubDomains"},
                       {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
                       {"X-Content-Type-Options", "nosniff"},
                       {"X-Frame-Options", "DENY"},
                       {"Referrer-Policy", "no-referrer"},
                       {"Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()"},
                       {"Cross-Origin-Opener-Policy", "same-origin"},
                       {"Cross-Origin-Resource-Policy", "same-origin"},
                   }));
}

TEST_F(SecurityHeadersTest, HstsOverTlsAlone)
{
    use("security-headers", "{}");
    EXPECT_FALSE(answerWith({}, false).contains("Strict-Transport-Security"));
    use("security-headers", R"({"hsts": {"always": true, "maxAge": "730d", "preload": true}})");
    EXPECT_EQ(answerWith({}, false).at("Strict-Transport-Security"), "max-age=63072000; includeSubDomains; preload");
    use("security-headers", R"({"hsts": {"enabled": false}})");
    EXPECT_FALSE(answerWith({}).contains("Strict-Transport-Security"));
    use("security-headers", R"({"hsts": {"includeSubDomains": false, "maxAge": 0}})");
    EXPECT_EQ(answerWith({}).at("Strict-Transport-Security"), "max-age=0");
}

TEST_F(SecurityHeadersTest, TheUpstreamsOwnIsKeptOrReplaced)
{
    use("security-headers", R"({"openerPolicy": "off"})");
    auto got = answerWith({{"content-security-policy", "default-src 'self'"}, {"Strict-Transport-Security", "max-age=5"}, {"x-frame-options", "SAMEORIGIN"}});
    EXPECT_EQ(got.at("content-security-policy"), "default-src 'self'");
    EXPECT_EQ(got.at("Strict-Transport-Security"), "max-age=5");
    EXPECT_FALSE(got.contains("Content-Security-Policy"));
    EXPECT_FALSE(got.contains("X-Frame-Options"));
    EXPECT_FALSE(got.contains("Cross-Origin-Opener-Policy"));
    use("security-headers", R"({"existing": "replace", "contentSecurityPolicy": "default-src 'self'", "reportOnly": true, "embedderPolicy": "credentialless", "frameOptions": "sameorigin"})");
    got = answerWith({{"content-security-policy-report-only", "x"}, {"strict-transport-security", "max-age=0"}, {"X-Frame-Options", "ALLOWALL"}});
    EXPECT_FALSE(got.contains("content-security-policy-report-only"));
    EXPECT_EQ(got.at("Content-Security-Policy-Report-Only"), "default-src 'self'");
    EXPECT_FALSE(got.contains("strict-transport-security")) << "an upstream can't switch it off";
    EXPECT_EQ(got.at("X-Frame-Options"), "SAMEORIGIN");
    EXPECT_EQ(got.at("Cross-Origin-Embedder-Policy"), "credentialless");
}

TEST_F(SecurityHeadersTest, WhatIsEmptyOrOffIsNotSent)
{
    use("security-headers", R"({"hsts": {"enabled": false}, "contentSecurityPolicy": " ", "contentTypeOptions": false, "frameOptions": "off", "referrerPolicy": "off", "permissionsPolicy": "",
                               "openerPolicy": "off", "resourcePolicy": "off", "remove": ["Via"]})");
    EXPECT_EQ(answerWith({{"Server", "x"}, {"Via", "1.1 x"}}), (std::map<std::string, std::string>{{"Server", "x"}}));
}

TEST_F(SecurityHeadersTest, ReportModeChangesNothing)
{
    use("security-headers", "{}", pipeline::Mode::Report);
    EXPECT_EQ(send(), 0);
    EXPECT_TRUE(m_context.responseEdits.empty());
    EXPECT_EQ(m_trace.at(0).reason, "the answer gets 7 header fields, and 4 of the upstream are taken out");
}

TEST_F(SecurityHeadersTest, WhatCanNotBeIsRefused)
{
    EXPECT_EQ(refusedAt("security-headers", R"({"contentSecurityPolicy": "a\r\nSet-Cookie: x=1"})").pointer, "/contentSecurityPolicy");
    EXPECT_EQ(refusedAt("security-headers", R"({"permissionsPolicy": "a\u0000"})").pointer, "/permissionsPolicy");
    EXPECT_EQ(refusedAt("security-headers", R"({"hsts": {"preload": true, "includeSubDomains": false}})").pointer, "/hsts/preload");
    EXPECT_EQ(refusedAt("security-headers", R"({"hsts": {"preload": true, "maxAge": "30d"}})").pointer, "/hsts/preload");
    EXPECT_EQ(refusedAt("security-headers", R"({"hsts": {"maxAge": "4000d"}})").pointer, "/hsts/maxAge");
    EXPECT_EQ(refusedAt("security-headers", R"({"remove": ["Server", "x-frame-options"]})").pointer, "/remove/1");
    EXPECT_EQ(refusedAt("security-headers", R"({"remove": ["Content-Length"]})").pointer, "/remove/0");
}

} // namespace
} // namespace gatehouse::policies
