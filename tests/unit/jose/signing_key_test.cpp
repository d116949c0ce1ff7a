// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/signing_key.h"

#include "jose/jws.h"
#include "support/token_maker.h"

#include <gtest/gtest.h>

namespace gatehouse::jose {
namespace {

using base::Json;
using test::TokenMaker;

TEST(SigningKey, SignsWhatItsPublicPartVerifies)
{
    std::vector<SigningKey> keys = {*SigningKey::generate()};
    for (const auto& maker : {TokenMaker::rsa(), TokenMaker::ec("P-384"), TokenMaker::ec("P-521"), TokenMaker::ed25519()})
        keys.push_back(*SigningKey::fromPem(maker.privatePem()));
    for (const SigningKey& key : keys) {
        const auto token = key.sign("at+jwt", Json{{"sub", "alice"}});
        ASSERT_TRUE(token.ok());
        const auto jws = readJws(*token);
        ASSERT_TRUE(jws.ok()) << jws.error().text();
        EXPECT_EQ(jws->type, "at+jwt");
        EXPECT_EQ(jws->keyId, key.id());
        EXPECT_EQ(jws->payload, "{\"sub\":\"alice\"}");
        Json list = Json::array();
        list.push_back(key.jwk());
        const auto set = KeySet::fromJson(Json{{"keys", list}});
        ASSERT_TRUE(set.ok());
        EXPECT_EQ(verify(*jws, *set, {key.algorithm()}), Verified::Yes) << key.algorithmName();
    }
}

TEST(SigningKey, NeverShowsWhatIsPrivate)
{
    for (const auto& maker : {TokenMaker::rsa(), TokenMaker::ec("P-256"), TokenMaker::ed25519()}) {
        const auto key = SigningKey::fromPem(maker.privatePem());
        for (const char* member : {"d", "p", "q", "dp", "dq", "qi", "k"})
            EXPECT_FALSE(key->jwk().contains(member)) << member;
    }
}

TEST(SigningKey, RefusesWhatIsNoGood)
{
    for (const std::string& pem : {std::string(), std::string("x"), TokenMaker::ec("P-256").pem(), TokenMaker::rsa(1024).privatePem(), TokenMaker::ec("secp256k1").privatePem(), std::string(100'000, 'a')}) {
        const auto key = SigningKey::fromPem(pem);
        EXPECT_FALSE(key.ok());
    }
}

// RFC 7638, section 3.1.
TEST(Thumbprint, IsTheStandardsOwn)
{
    const Json jwk = {{"kty", "RSA"},
                      {"n", "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368"
                            "QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"},
                      {"e", "AQAB"},
                      {"alg", "RS256"},
                      {"kid", "2011-04-29"}};
    EXPECT_EQ(thumbprint(jwk), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    EXPECT_EQ(thumbprint(Json{{"kty", "oct"}, {"k", "AAAA"}}), "");
    EXPECT_EQ(thumbprint(Json()), "");
}

// RFC 9449, section 4.2, figure 2, and section 6.1.
TEST(KeyedJws, ReadsTheStandardsProof)
{
    const auto proof = readKeyedJws("eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5V"
                                    "ERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfr"
                                    "g8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg");
    ASSERT_TRUE(proof.ok()) << proof.error().text();
    EXPECT_EQ(proof->thumbprint, "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
    EXPECT_EQ(proof->jws.type, "dpop+jwt");
}

TEST(KeyedJws, RefusesKeysThatProveNothing)
{
    const TokenMaker ec = TokenMaker::ec("P-256"), other = TokenMaker::ec("P-256"), secret = TokenMaker::secret(std::string(32, 's'));
    const auto with = [](const TokenMaker& signer, const Json& jwk, const char* algorithm) { return readKeyedJws(signer.sign({{"alg", algorithm}, {"jwk", jwk}}, "{}")).ok(); };
    EXPECT_TRUE(with(ec, ec.jwk(), "ES256"));
    EXPECT_FALSE(with(ec, other.jwk(), "ES256")) << "another's key";
    EXPECT_FALSE(with(secret, secret.jwk(), "HS256")) << "a secret";
    EXPECT_FALSE(with(ec, Json(), "ES256")) << "none";
    Json shown = ec.jwk();
    shown["d"] = "AAAA";
    EXPECT_FALSE(with(ec, shown, "ES256")) << "a private key";
    Json elsewhere = ec.jwk();
    EXPECT_FALSE(readKeyedJws(ec.sign({{"alg", "ES256"}, {"jwk", elsewhere}, {"jku", "https://evil.test"}}, "{}")).ok());
    EXPECT_FALSE(readJws(ec.sign({{"alg", "ES256"}, {"jwk", elsewhere}}, "{}")).ok()) << "and for tokens all of it is refused as before";
}

} // namespace
} // namespace gatehouse::jose
