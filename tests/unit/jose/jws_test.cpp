// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jws.h"

#include "support/token_maker.h"

#include <gtest/gtest.h>

namespace gatehouse::jose {
namespace {

using base::Json;
using test::TokenMaker;

constexpr AlgorithmSet kAll{Algorithm::HS256, Algorithm::HS384, Algorithm::HS512, Algorithm::RS256, Algorithm::RS384, Algorithm::RS512, Algorithm::PS256,
                            Algorithm::PS384, Algorithm::PS512, Algorithm::ES256, Algorithm::ES384, Algorithm::ES512, Algorithm::EdDSA};

KeySet setOf(std::initializer_list<Json> jwks)
{
    KeySet set;
    for (const Json& jwk : jwks) {
        auto key = Key::fromJwk(jwk);
        EXPECT_TRUE(key.ok() && *key) << base::toText(jwk) << (key ? "" : key.error().text());
        if (key.ok() && *key) {
            EXPECT_TRUE(set.add(**key));
        }
    }
    return set;
}

Verified check(const std::string& token, const KeySet& keys, AlgorithmSet allowed = kAll)
{
    const auto jws = readJws(token);
    EXPECT_TRUE(jws.ok()) << token << ": " << (jws ? "" : jws.error().text());
    return jws ? verify(*jws, keys, allowed) : Verified::No;
}

std::string refusal(const std::string& token)
{
    const auto jws = readJws(token);
    return jws ? "" : jws.error().message;
}

// RFC 7515, appendix A.1 and A.3; RFC 8037, appendix A.4.
const std::string kPayload = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

TEST(Jws, VerifiesTheExamplesOfTheStandards)
{
    const KeySet hs = setOf({Json{{"kty", "oct"}, {"k", "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}}});
    EXPECT_EQ(check("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + kPayload + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", hs), Verified::Yes);
    const KeySet es = setOf({Json{{"kty", "EC"}, {"crv", "P-256"}, {"x", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"}, {"y", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}}});
    EXPECT_EQ(check("eyJhbGciOiJFUzI1NiJ9." + kPayload + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q", es), Verified::Yes);
    const KeySet ed = setOf({Json{{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}}});
    EXPECT_EQ(check("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg", ed),
              Verified::Yes);
}

TEST(Jws, VerifiesEveryAlgorithmAndNotAChangedText)
{
    const TokenMaker rsa = TokenMaker::rsa(), p256 = TokenMaker::ec("P-256"), p384 = TokenMaker::ec("P-384"), p521 = TokenMaker::ec("P-521"), ed = TokenMaker::ed25519(),
                     secret = TokenMaker::secret(std::string(64, 's'));
    const std::pair<const char*, const TokenMaker*> cases[] = {{"HS256", &secret}, {"HS384", &secret}, {"HS512", &secret}, {"RS256", &rsa},  {"RS384", &rsa},
                                                               {"RS512", &rsa},    {"PS256", &rsa},    {"PS384", &rsa},    {"PS512", &rsa},  {"ES256", &p256},
                                                               {"ES384", &p384},   {"ES512", &p521},   {"EdDSA", &ed},     {"Ed25519", &ed}};
    for (const auto& [algorithm, maker] : cases) {
        const KeySet keys = setOf({maker->jwk("k")});
        const std::string token = maker->sign({{"alg", algorithm}, {"kid", "k"}}, "payload");
        EXPECT_EQ(check(token, keys), Verified::Yes) << algorithm;
        const auto jws = readJws(token);
        EXPECT_EQ(jws->payload, "payload");
        EXPECT_EQ(jws->keyId, "k");
        Jws changed = *jws;
        const std::string other = base::toBase64Url(base::toText(Json{{"alg", algorithm}, {"kid", "k"}})) + "." + base::toBase64Url("payloae");
        changed.signedText = other;
        EXPECT_EQ(verify(changed, keys, kAll), Verified::No) << algorithm;
        for (size_t i = 0; i < jws->signature.size(); i += 7) {
            changed = *jws;
            changed.signature[i] = static_cast<char>(changed.signature[i] ^ 1);
            EXPECT_EQ(verify(changed, keys, kAll), Verified::No) << algorithm << " byte " << i;
        }
        for (const std::string& signature : {jws->signature + '\0', '\0' + jws->signature, jws->signature.substr(1), jws->signature.substr(0, jws->signature.size() - 1), std::string("x")}) {
            changed = *jws;
            changed.signature = signature;
            EXPECT_EQ(verify(changed, keys, kAll), Verified::No) << algorithm << " of " << signature.size() << " bytes";
        }
    }
}

TEST(Jws, TheKeySaysWhichAlgorithmAndTheIssuerWhichOfThem)
{
    const TokenMaker rsa = TokenMaker::rsa();
    Json jwk = rsa.jwk("k");
    const std::string ps = rsa.sign({{"alg", "PS256"}, {"kid", "k"}}, "x"), rs = rsa.sign({{"alg", "RS256"}, {"kid", "k"}}, "x");
    EXPECT_EQ(check(ps, setOf({jwk})), Verified::Yes);
    EXPECT_EQ(check(ps, setOf({jwk}), {Algorithm::RS256}), Verified::NotAllowed);
    jwk["alg"] = "RS256";
    EXPECT_EQ(check(ps, setOf({jwk})), Verified::NotAllowed);
    EXPECT_EQ(check(rs, setOf({jwk})), Verified::Yes);
}

TEST(Jws, APublicKeyIsNoSecret)
{
    const TokenMaker rsa = TokenMaker::rsa();
    for (const std::string& text : {rsa.pem(), base::toText(rsa.jwk()), base::stringAt(rsa.jwk(), "n")}) {
        const std::string token = TokenMaker::secret(text).sign({{"alg", "HS256"}, {"kid", "k"}}, "x");
        EXPECT_EQ(check(token, setOf({rsa.jwk("k")})), Verified::NotAllowed);
    }
}

TEST(Jws, FindsTheKeyByItsName)
{
    const TokenMaker one = TokenMaker::ec("P-256"), two = TokenMaker::ec("P-256");
    const KeySet keys = setOf({one.jwk("one"), two.jwk("two")});
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}, {"kid", "two"}}, "x"), keys), Verified::Yes);
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}, {"kid", "one"}}, "x"), keys), Verified::No);
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}, {"kid", "three"}}, "x"), keys), Verified::UnknownKey);
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}}, "x"), keys), Verified::Yes) << "without a name every key is tried";
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}, {"kid", "any"}}, "x"), setOf({one.jwk(), two.jwk()})), Verified::Yes) << "keys without names, too";
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}}, "x"), KeySet()), Verified::UnknownKey);
    const TokenMaker rsa = TokenMaker::rsa();
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}, {"kid", "new"}}, "x"), setOf({one.jwk()})), Verified::UnknownKey) << "a key without a name does not stand for the one that is missing";
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}, {"kid", "new"}}, "x"), setOf({rsa.jwk()})), Verified::UnknownKey);
    EXPECT_EQ(check(two.sign({{"alg", "ES256"}, {"kid", "one"}}, "x"), setOf({rsa.jwk(), one.jwk("one")})), Verified::No);
}

TEST(Jws, RefusesEcdsaNumbersThatAreZeroOrTooLarge)
{
    const TokenMaker maker = TokenMaker::ec("P-256");
    const KeySet keys = setOf({maker.jwk()});
    const std::string order = *base::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const std::string zero(32, '\0'), one = std::string(31, '\0') + '\x01', most(32, '\xff');
    const std::string token = maker.sign({{"alg", "ES256"}}, "x");
    for (const std::string& r : {zero, one, order, most}) {
        for (const std::string& s : {zero, one, order, most}) {
            auto jws = readJws(token);
            jws->signature = r + s;
            EXPECT_EQ(verify(*jws, keys, kAll), Verified::No);
        }
    }
}

TEST(Jws, RefusesHeadersThatWouldMisleadIt)
{
    const TokenMaker maker = TokenMaker::ec("P-256");
    const auto token = [&](const std::string& header) { return maker.signText(header, "x", "ES256"); };
    EXPECT_EQ(refusal(token("{\"alg\":\"ES256\"}")), "");
    for (const char* algorithm : {"none", "None", "NONE", "nOnE", "es256", "ES256 ", "HS1", "", "A128KW", "RS1"})
        EXPECT_EQ(refusal(token("{\"alg\":\"" + std::string(algorithm) + "\"}")), "it is not signed by an algorithm that is known") << algorithm;
    EXPECT_NE(refusal(token("{}")), "");
    EXPECT_NE(refusal(token("{\"alg\":1}")), "");
    EXPECT_NE(refusal(token("{\"alg\":[\"ES256\"]}")), "");
    EXPECT_NE(refusal(token("[]")), "");
    EXPECT_NE(refusal(token("")), "");
    EXPECT_NE(refusal(token("{\"alg\":\"ES256\",\"alg\":\"ES256\"}")), "") << "duplicate members";
    EXPECT_NE(refusal(token("{\"alg\":\"ES256\",\"kid\":\"a\",\"kid\":\"b\"}")), "");
    EXPECT_NE(refusal(token("{\"alg\":\"ES256\"} x")), "");
    EXPECT_NE(refusal(token("{\"alg\":\"ES256\",\"kid\":1}")), "");
    EXPECT_NE(refusal(token("{\"alg\":\"ES256\",\"typ\":{}}")), "");
    for (const char* member : {"jwk", "jku", "x5u", "x5c"})
        EXPECT_EQ(refusal(token("{\"alg\":\"ES256\",\"" + std::string(member) + "\":null}")), "the header brings its own key") << member;
    for (const char* crit : {"[]", "[\"exp\"]", "[\"b64\"]", "\"exp\"", "null"})
        EXPECT_EQ(refusal(token("{\"alg\":\"ES256\",\"exp\":1,\"b64\":true,\"crit\":" + std::string(crit) + "}")), "the header names critical extensions, and none is known") << crit;
    for (const char* value : {"false", "null", "0", "\"true\""})
        EXPECT_EQ(refusal(token("{\"alg\":\"ES256\",\"b64\":" + std::string(value) + "}")), "the payload is not encoded") << value;
    EXPECT_EQ(refusal(token("{\"alg\":\"ES256\",\"b64\":true,\"x5t\":\"abc\",\"cty\":\"JWT\"}")), "");
}

TEST(Jws, RefusesWhatIsNotCompact)
{
    const std::string good = TokenMaker::secret(std::string(32, 'k')).sign({{"alg", "HS256"}}, "a");
    ASSERT_EQ(refusal(good), "");
    const size_t first = good.find('.'), second = good.find('.', first + 1);
    const std::string header = good.substr(0, first), payload = good.substr(first + 1, second - first - 1), signature = good.substr(second + 1);
    for (const std::string& token : std::initializer_list<std::string>{
             "", ".", "..", "...", header, header + '.' + payload, good + '.', '.' + good, header + ".." + signature + ".x", good + "=", header + "=." + payload + '.' + signature,
             header + '.' + payload + "=." + signature, ' ' + good, good + ' ', good + '\n', header + '.' + payload + '.', header + ".YR." + signature, header + ".Y." + signature,
             header + ".Y+." + signature, header + ".a b." + signature, header + '.' + payload + '.' + signature.substr(0, 41) + '/', std::string(20'000, 'a'),
             "{\"payload\":\"YQ\",\"signatures\":[]}", "a.b.c.d.e"})
        EXPECT_NE(refusal(token), "") << token.substr(0, 100);
}

} // namespace
} // namespace gatehouse::jose
