// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/claims.h"

#include <gtest/gtest.h>

namespace gatehouse::jose {
namespace {

using base::Json;

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kNow = 1'790'000'000; // seconds

ClaimRules rules()
{
    ClaimRules out;
    out.issuer = "https://id.acme.test/";
    out.audiences = {"orders", "invoices"};
    out.skew = std::chrono::seconds(60);
    return out;
}

Json claims(std::initializer_list<std::pair<const char*, Json>> other = {})
{
    Json out = {{"iss", "https://id.acme.test/"}, {"aud", "orders"}, {"exp", kNow + 300}};
    for (const auto& [member, value] : other) {
        if (value.is_null())
            out.erase(member);
        else
            out[member] = value;
    }
    return out;
}

ClaimFault fault(const Json& of, const ClaimRules& by = rules(), const char* type = "JWT")
{
    const auto read = readClaims(base::toText(of));
    return read ? checkClaims(*read, type, by, kNow * kSecond).fault : ClaimFault::Malformed;
}

TEST(Claims, TimesAreBoundedBySkew)
{
    EXPECT_EQ(fault(claims()), ClaimFault::None);
    EXPECT_EQ(fault(claims({{"exp", kNow - 59}})), ClaimFault::None);
    EXPECT_EQ(fault(claims({{"exp", kNow - 60}})), ClaimFault::Expired);
    EXPECT_EQ(fault(claims({{"exp", 0}})), ClaimFault::Expired);
    EXPECT_EQ(fault(claims({{"exp", nullptr}})), ClaimFault::None) << "whoever wants it requires it";
    EXPECT_EQ(fault(claims({{"nbf", kNow + 60}})), ClaimFault::None);
    EXPECT_EQ(fault(claims({{"nbf", kNow + 61}})), ClaimFault::NotYet);
    EXPECT_EQ(fault(claims({{"iat", kNow + 61}})), ClaimFault::NotYet);
    EXPECT_EQ(fault(claims({{"exp", 1e300}, {"nbf", 0.5}})), ClaimFault::None);
    EXPECT_EQ(fault(claims({{"nbf", 1e300}})), ClaimFault::NotYet);
    const auto checked = checkClaims(claims({{"nbf", kNow - 10}, {"exp", kNow + 0.5}}), "", rules(), kNow * kSecond);
    EXPECT_EQ(checked.fromNs, (kNow - 70) * kSecond);
    EXPECT_NEAR(static_cast<double>(checked.untilNs - (kNow + 60) * kSecond), 0.5e9, 1e3);
    EXPECT_EQ(checkClaims(claims({{"exp", nullptr}}), "", rules(), kNow * kSecond).untilNs, INT64_MAX);
}

TEST(Claims, AgeCountsFromWhenItWasIssued)
{
    ClaimRules by = rules();
    by.maxAge = std::chrono::seconds(100);
    EXPECT_EQ(fault(claims(), by), ClaimFault::Missing);
    EXPECT_EQ(fault(claims({{"iat", kNow - 159}}), by), ClaimFault::None);
    EXPECT_EQ(fault(claims({{"iat", kNow - 160}}), by), ClaimFault::TooOld);
}

TEST(Claims, IssuerAndAudienceAreExact)
{
    EXPECT_EQ(fault(claims({{"iss", "https://id.acme.test"}})), ClaimFault::Issuer);
    EXPECT_EQ(fault(claims({{"iss", nullptr}})), ClaimFault::Issuer);
    EXPECT_EQ(fault(claims({{"aud", "order"}})), ClaimFault::Audience);
    EXPECT_EQ(fault(claims({{"aud", nullptr}})), ClaimFault::Audience);
    EXPECT_EQ(fault(claims({{"aud", Json::array()}})), ClaimFault::Audience);
    EXPECT_EQ(fault(claims({{"aud", Json::array({"x", "invoices"})}})), ClaimFault::None);
    ClaimRules none = rules();
    none.audiences.clear();
    EXPECT_EQ(fault(claims(), none), ClaimFault::Audience) << "a token for somebody else";
    EXPECT_EQ(fault(claims({{"aud", nullptr}}), none), ClaimFault::None);
}

TEST(Claims, RequiredOnesAreThere)
{
    ClaimRules by = rules();
    by.required = {"exp", "scope"};
    EXPECT_EQ(fault(claims(), by), ClaimFault::Missing);
    EXPECT_EQ(fault(claims({{"scope", "read"}}), by), ClaimFault::None);
    EXPECT_EQ(fault(claims({{"scope", "read"}, {"exp", nullptr}}), by), ClaimFault::Missing);
}

TEST(Claims, AccessTokensSayThatTheyAreAndSayItAll)
{
    ClaimRules by = rules();
    by.accessToken = true;
    const Json whole = claims({{"sub", "s"}, {"client_id", "c"}, {"iat", kNow}, {"jti", "1"}});
    EXPECT_EQ(fault(whole, by, "at+jwt"), ClaimFault::None);
    EXPECT_EQ(fault(whole, by, "application/AT+JWT"), ClaimFault::None);
    EXPECT_EQ(fault(whole, by, "JWT"), ClaimFault::Type);
    EXPECT_EQ(fault(whole, by, ""), ClaimFault::Type);
    for (const char* member : {"exp", "sub", "client_id", "iat", "jti"}) {
        Json less = whole;
        less.erase(member);
        EXPECT_EQ(fault(less, by, "at+jwt"), ClaimFault::Missing) << member;
    }
    EXPECT_EQ(fault(claims(), rules(), "at+jwt"), ClaimFault::None);
    EXPECT_EQ(fault(claims(), rules(), ""), ClaimFault::None);
    for (const char* other : {"logout+jwt", "dpop+jwt", "secevent+jwt", "application/jwt2"})
        EXPECT_EQ(fault(claims(), rules(), other), ClaimFault::Type) << other;
}

TEST(Claims, ATokenThatIsBoundToItsSenderIsNoBearerToken)
{
    for (const Json& confirmation : {Json{{"jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}}, Json{{"x5t#S256", "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"}}, Json::object(), Json("x")})
        EXPECT_EQ(fault(claims({{"cnf", confirmation}})), ClaimFault::Bound) << base::toText(confirmation);
    ClaimRules by = rules();
    by.accessToken = true;
    EXPECT_EQ(fault(claims({{"sub", "s"}, {"client_id", "c"}, {"iat", kNow}, {"jti", "1"}, {"cnf", Json::object()}}), by, "at+jwt"), ClaimFault::Bound);
}

TEST(Claims, AreStrictJsonOfTheRightTypes)
{
    for (const char* text : {"", "[]", "1", "{} x", "{\"sub\":\"a\",\"sub\":\"b\"}", "{\"sub\":1}", "{\"iss\":[\"a\"]}", "{\"exp\":\"1\"}", "{\"exp\":-1}", "{\"exp\":null}", "{\"nbf\":true}",
                             "{\"exp\":1e999}", "{\"aud\":1}", "{\"aud\":[\"a\",1]}", "{\"aud\":null}", "{\"client_id\":{}}", "{\"jti\":1}", "{\"a\":\"\xff\"}"})
        EXPECT_FALSE(readClaims(text).ok()) << text;
    EXPECT_TRUE(readClaims("{\"exp\":1.5,\"aud\":[]}").ok());
}

} // namespace
} // namespace gatehouse::jose
