// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/key_set.h"

#include "jose/weak_modulus.h"
#include "support/token_maker.h"

#include <gtest/gtest.h>
#include <openssl/bn.h>

namespace gatehouse::jose {
namespace {

using base::Json;
using test::TokenMaker;

bool isLeftOut(const Json& jwk)
{
    const auto key = Key::fromJwk(jwk);
    EXPECT_TRUE(key.ok()) << base::toText(jwk) << ": " << (key ? "" : key.error().text());
    return key.ok() && !*key;
}

// What is wrong, or "" when it is taken or left out.
std::string faultOf(const Json& jwk)
{
    const auto key = Key::fromJwk(jwk);
    if (key)
        return {};
    return key.error().problems.empty() ? key.error().message : key.error().problems[0].pointer + ' ' + key.error().problems[0].message;
}

Json with(Json jwk, const char* member, const Json& value)
{
    jwk[member] = value;
    return jwk;
}

Json listOf(std::initializer_list<Json> keys)
{
    Json list = Json::array();
    for (const Json& key : keys)
        list.push_back(key);
    return Json{{"keys", std::move(list)}};
}

TEST(Key, TakesWhatItKnowsAndLeavesOutWhatItDoesNot)
{
    const Json ec = TokenMaker::ec("P-256").jwk("k");
    const auto key = Key::fromJwk(ec);
    ASSERT_TRUE(key.ok() && *key);
    EXPECT_EQ((*key)->id(), "k");
    EXPECT_EQ((*key)->kind(), Key::Kind::Ec);
    EXPECT_EQ((*key)->algorithms(), AlgorithmSet{Algorithm::ES256});
    EXPECT_TRUE(isLeftOut(with(ec, "use", "enc")));
    EXPECT_TRUE(isLeftOut(with(ec, "key_ops", Json::array({"encrypt"}))));
    EXPECT_FALSE(isLeftOut(with(ec, "key_ops", Json::array({"verify"}))));
    EXPECT_TRUE(isLeftOut(with(ec, "kty", "PQ")));
    EXPECT_TRUE(isLeftOut(with(ec, "crv", "secp256k1")));
    EXPECT_TRUE(isLeftOut(with(ec, "crv", "prime256v1"))) << "OpenSSL's name is none of the standard's";
    EXPECT_TRUE(isLeftOut(with(ec, "alg", "ECDH-ES")));
    EXPECT_TRUE(isLeftOut(with(TokenMaker::ed25519().jwk(), "crv", "X25519")));
}

TEST(Key, RefusesBrokenAndWeakOnes)
{
    const Json ec = TokenMaker::ec("P-256").jwk(), rsa = TokenMaker::rsa().jwk();
    EXPECT_EQ(faultOf(ec), "");
    EXPECT_NE(faultOf(with(ec, "crv", "P-384")), "") << "coordinates of another curve";
    EXPECT_EQ(faultOf(with(ec, "alg", "ES384")), "/alg does not fit a key of this type and size");
    EXPECT_EQ(faultOf(with(ec, "alg", "HS256")), "/alg does not fit a key of this type and size");
    EXPECT_NE(faultOf(with(ec, "x", ec["y"])), "") << "no point of the curve";
    EXPECT_NE(faultOf(with(ec, "x", base::toBase64Url('\0' + *base::fromBase64Url(base::stringAt(ec, "x"))))), "") << "too long";
    EXPECT_NE(faultOf(with(ec, "x", base::stringAt(ec, "x") + "=")), "");
    EXPECT_NE(faultOf(with(ec, "y", 1)), "");
    EXPECT_NE(faultOf(with(ec, "kid", 1)), "");
    EXPECT_NE(faultOf(with(ec, "kty", "RSA")), "");
    EXPECT_EQ(faultOf(rsa), "");
    EXPECT_NE(faultOf(with(rsa, "e", "AQ")), "") << "an exponent of one";
    EXPECT_NE(faultOf(with(rsa, "e", "AQAA")), "") << "an even one";
    EXPECT_NE(faultOf(with(rsa, "e", base::toBase64Url(std::string(200, '\x03')))), "") << "a long one, which costs much to verify with";
    EXPECT_NE(faultOf(with(rsa, "n", base::toBase64Url(std::string(1025, '\xff')))), "");
    EXPECT_EQ(faultOf(TokenMaker::rsa(1024).jwk()), "an RSA key needs 2048 bits at least");
    EXPECT_NE(faultOf(Json{{"kty", "oct"}, {"k", base::toBase64Url(std::string(31, 'k'))}}), "");
    EXPECT_NE(faultOf(Json{{"kty", "oct"}, {"k", ""}}), "");
    EXPECT_NE(faultOf(Json{{"kty", "oct"}, {"alg", "HS512"}, {"k", base::toBase64Url(std::string(63, 'k'))}}), "");
    EXPECT_EQ(faultOf(Json{{"kty", "oct"}, {"alg", "HS512"}, {"k", base::toBase64Url(std::string(64, 'k'))}}), "");
    EXPECT_NE(faultOf(Json(1)), "");
    EXPECT_NE(faultOf(Json::object()), "");
}

TEST(Key, RefusesPrivatePartsAndNeverTellsThem)
{
    const std::string part = base::toBase64Url(std::string(32, 'p'));
    for (const Json& jwk : {TokenMaker::ec("P-256").jwk(), TokenMaker::ed25519().jwk(), TokenMaker::rsa().jwk()}) {
        EXPECT_EQ(faultOf(with(jwk, "d", part)), "a private key stands where only public ones may");
        EXPECT_EQ(faultOf(with(with(jwk, "d", part), "use", "enc")), "a private key stands where only public ones may");
    }
    const auto pem = Key::fromPem(TokenMaker::rsa().privatePem());
    ASSERT_FALSE(pem.ok());
    EXPECT_EQ(pem.error().message, "a private key stands where only public ones may");
}

TEST(Key, ReadsPem)
{
    const TokenMaker rsa = TokenMaker::rsa(), ec = TokenMaker::ec("P-384");
    const auto keys = Key::fromPem(rsa.pem() + "\n# another one\n" + ec.pem() + TokenMaker::ed25519().pem());
    ASSERT_TRUE(keys.ok()) << keys.error().text();
    ASSERT_EQ(keys->size(), 3u);
    EXPECT_EQ((*keys)[1].algorithms(), AlgorithmSet{Algorithm::ES384});
    EXPECT_TRUE((*keys)[0].verify(Algorithm::RS256, "text", rsa.signature("text", "RS256")));
    EXPECT_FALSE((*keys)[0].verify(Algorithm::RS256, "texts", rsa.signature("text", "RS256")));
    EXPECT_FALSE(Key::fromPem("").ok());
    EXPECT_FALSE(Key::fromPem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n").ok());
    EXPECT_FALSE(Key::fromPem(TokenMaker::rsa(1024).pem()).ok());
    EXPECT_FALSE(Key::fromPem(TokenMaker::ec("secp256k1").pem()).ok());
}

TEST(Key, KnowsTheMarkOfTheWeakGenerator)
{
    // A power of 65537 has the mark; the next odd number has not.
    BN_CTX* context = BN_CTX_new();
    BIGNUM *number = BN_new(), *power = BN_new();
    BN_set_word(number, 65537);
    BN_set_word(power, 129);
    BN_exp(number, number, power, context);
    EXPECT_TRUE(hasWeakGenerator(number));
    BN_add_word(number, 2);
    EXPECT_FALSE(hasWeakGenerator(number));
    BN_free(number);
    BN_free(power);
    BN_CTX_free(context);
}

TEST(KeySet, LeavesBrokenKeysOutAndTellsOfThem)
{
    const Json good = TokenMaker::ec("P-256").jwk("good");
    std::vector<base::Problem> faults;
    const auto set = KeySet::fromJson(listOf({with(with(good, "x", "?"), "kid", "broken"), good, TokenMaker::rsa(1024).jwk("weak"), with(good, "use", "enc")}), &faults);
    ASSERT_TRUE(set.ok()) << set.error().text();
    EXPECT_EQ(set->keys().size(), 1u);
    EXPECT_TRUE(set->hasId("good"));
    EXPECT_FALSE(set->hasId("weak"));
    ASSERT_EQ(faults.size(), 2u);
    EXPECT_EQ(faults[0].pointer, "/keys/0/x");
    EXPECT_EQ(faults[1].pointer, "/keys/2");
}

TEST(KeySet, IsRefusedWholeWhenItShowsSecretsOrIsAmbiguous)
{
    const Json one = TokenMaker::ec("P-256").jwk("k"), two = TokenMaker::ec("P-256").jwk("k"), other = TokenMaker::rsa().jwk("k");
    EXPECT_TRUE(KeySet::fromJson(listOf({one, other})).ok()) << "the same name for another algorithm leaves no doubt";
    EXPECT_FALSE(KeySet::fromJson(listOf({one, two})).ok());
    EXPECT_FALSE(KeySet::fromJson(listOf({one, with(two, "x", "?")})).ok()) << "a broken key has a name, too";
    EXPECT_FALSE(KeySet::fromJson(listOf({one, with(other, "d", "AAAA")})).ok());
    const Json secret = TokenMaker::secret(std::string(32, 's')).jwk();
    EXPECT_FALSE(KeySet::fromJson(listOf({one, secret})).ok());
    EXPECT_FALSE(KeySet::fromJson(listOf({one, with(secret, "use", "enc")})).ok()) << "whatever it is for";
    EXPECT_TRUE(KeySet::fromJson(listOf({one, secret}), nullptr, true).ok());
    EXPECT_FALSE(KeySet::fromJson(Json::object()).ok());
    EXPECT_FALSE(KeySet::fromJson(Json{{"keys", 1}}).ok());
    Json many = Json::array();
    for (int i = 0; i < 101; ++i)
        many.push_back(Json{{"kty", "x"}});
    EXPECT_FALSE(KeySet::fromJson(Json{{"keys", many}}).ok());
}

TEST(KeySet, ReadsStrictTextsAlone)
{
    const std::string good = base::toText(listOf({TokenMaker::ec("P-256").jwk("k")}));
    EXPECT_TRUE(KeySet::fromText(good).ok());
    EXPECT_FALSE(KeySet::fromText(good + 'x').ok());
    EXPECT_FALSE(KeySet::fromText("{\"keys\":[],\"keys\":[]}").ok());
    EXPECT_FALSE(KeySet::fromText("").ok());
    EXPECT_FALSE(KeySet::fromText("{\"keys\":[" + std::string(600'000, ' ') + "]}").ok());
}

} // namespace
} // namespace gatehouse::jose
