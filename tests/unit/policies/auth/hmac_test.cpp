// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "policies/auth/hmac/signature_keys.h"
#include "unit/policies/policy_fixture.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace gatehouse::policies {
namespace {

// RFC 9421, appendix B.1 and B.2.
const std::string kRsaKey = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2\n+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x28Rw"
    "3Ry53mm+\noAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHq\ngDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd11nqqzi+bJ9cvSKADYdUAAN5W\nUtzdpiy6"
    "LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4\naOT9v6d+nb4bnNkQVklLQ3fVAvJm+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI\n2wIDAQAB\n-----END PUBLIC "
    "KEY-----\n";
const std::string kEd25519Key = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----\n";
const std::string kP256Key = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf\nw0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNno"
    "XQ==\n-----END PUBLIC KEY-----\n";
constexpr const char* kSharedSecret = "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==";
constexpr int64_t kCreated = 1'618'884'473;
constexpr const char* kBody = "{\"hello\": \"world\"}";
constexpr const char* kContentDigest = "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:";
constexpr const char* kB21 = "d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXaJMkA7ChG52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8DhTS"
    "ja8xxbR/Z2cOGdCbzR72rgFWhzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVrogUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9"
    "mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ98Xw9Q==";
constexpr const char* kB22 = "LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/0PIXxi0A0nxKyB09RNrCQibbUjsLS/2"
    "YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAox"
    "k//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEjHSw==";
constexpr const char* kB23 = "bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrCUb38K0fUxN0O0iC59DzYx8DFll5GmydPxSmme9v6ULbMFk"
    "l+V5B1TP/yPViV7KsLNmvKiLJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJpvRX"
    "2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKEgM4cUA==";

std::string hmacOf(const std::string& secret, const std::string& text)
{
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &size);
    return base::toBase64({reinterpret_cast<const char*>(mac), size});
}

class HmacTest : public PolicyTest
{
protected:
    HmacTest()
    {
        m_consumers.addProof(m_mobile, "rsa", "hmac:test-key-rsa-pss", "key:" + kRsaKey);
        m_consumers.addProof(m_mobile, "ed", "hmac:test-key-ed25519", "key:" + kEd25519Key);
        m_consumers.addProof(m_mobile, "mac", "hmac:test-shared-secret", "secret:" + *base::fromBase64(kSharedSecret));
        m_consumers.addProof(m_mobile, "own", "hmac:mine", "secret:" + m_secret);
        m_consumers.addProof(m_mobile, "old", "hmac:old", "secret:" + m_secret, 1);
        m_consumers.addProof(m_gone, "gone", "hmac:gone", "secret:" + m_secret);
    }

    // The RFC's test request.
    void rfcRequest()
    {
        newRequest();
        m_context.wallNs = (kCreated + 10) * 1'000'000'000;
        m_head.method = http::Method::Post;
        m_head.methodText = "POST";
        m_head.target = "/foo?param=Value&Pet=dog";
        m_head.path = "/foo";
        m_head.query = "param=Value&Pet=dog";
        m_head.host = "example.com";
        field("Host", "example.com");
        field("Date", "Tue, 20 Apr 2021 02:07:55 GMT");
        field("Content-Type", "application/json");
        field("Content-Digest", kContentDigest);
        field("Content-Length", "18");
        m_context.hasBody = true;
        m_context.contentLength = 18;
    }
    int verdictWithBody(const std::string& body, pipeline::Body::State state = pipeline::Body::State::Whole)
    {
        const pipeline::Verdict verdict = m_chain.at(0).policy->onRequestBody(m_context, {state, body});
        return verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
    }
    int rfc(const std::string& label, const std::string& input, const std::string& signature, const std::string& body = kBody)
    {
        rfcRequest();
        field("Signature-Input", label + "=" + input);
        field("Signature", label + "=:" + signature + ":");
        m_context.wantedBody = 0;
        const int status = run();
        return status == 0 && m_context.wantedBody > 0 ? verdictWithBody(body) : status;
    }

    // A request of our own, signed with HMAC over these lines.
    struct Own {
        std::string key = "mine";
        std::string parameters; // behind keyid
        int64_t age = 10;       // seconds
        std::string components = "\"@method\" \"@authority\" \"@path\" \"@query\"";
        std::string base = "\"@method\": GET\n\"@authority\": api.acme.test\n\"@path\": /orders/1\n\"@query\": ?\n";
    };
    void ownRequest(const Own& own)
    {
        newRequest();
        m_head.target = "/orders/1";
        field("Host", "api.acme.test");
        const std::string input = "(" + own.components + ");created=" + std::to_string(m_clock.wallNs() / 1'000'000'000 - own.age) + ";keyid=\"" + own.key + "\"" + own.parameters;
        field("Signature-Input", "sig=" + input);
        field("Signature", "sig=:" + hmacOf(m_secret, own.base + "\"@signature-params\": " + input) + ":");
    }
    int sendOwn(const Own& own)
    {
        ownRequest(own);
        return run();
    }

    const std::string m_secret = "a secret of sixteen bytes at least";
};

constexpr const char* kAnything = R"({"required": [], "digest": "if-signed"})";

TEST_F(HmacTest, AgreesWithTheExamplesOfTheRfc)
{
    use("hmac", kAnything);
    EXPECT_EQ(rfc("sig-b21", "();created=1618884473;keyid=\"test-key-rsa-pss\";nonce=\"b3k2pp5k7z-50gnwp.yemd\"", kB21), 0) << code();
    EXPECT_EQ(rfc("sig-b22", "(\"@authority\" \"content-digest\" \"@query-param\";name=\"Pet\");created=1618884473;keyid=\"test-key-rsa-pss\";tag=\"header-example\"", kB22), 0) << code();
    EXPECT_EQ(rfc("sig-b23", "(\"date\" \"@method\" \"@path\" \"@query\" \"@authority\" \"content-type\" \"content-digest\" \"content-length\");created=1618884473;keyid=\"test-key-rsa-pss\"", kB23), 0)
        << code();
    EXPECT_EQ(rfc("sig-b25", "(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\"", "pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8="), 0) << code();
    EXPECT_EQ(rfc("sig-b26", "(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\");created=1618884473;keyid=\"test-key-ed25519\"",
                  "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="),
              0)
        << code();
    EXPECT_EQ(m_context.credentialId, "ed");
    EXPECT_EQ(upstream("Signature"), "<removed>");
    EXPECT_EQ(upstream("Signature-Input"), "<removed>");
}

// B.2.4 is an answer's; what it is over is the same kind of text.
TEST_F(HmacTest, VerifiesTheExampleOfAnEcdsaSignature)
{
    SignatureKeys keys;
    const std::string base = "\"@status\": 200\n\"content-type\": application/json\n"
                             "\"content-digest\": sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:\n\"content-length\": 23\n"
                             "\"@signature-params\": (\"@status\" \"content-type\" \"content-digest\" \"content-length\");created=1618884473;keyid=\"test-key-ecc-p256\"";
    const std::string signature = *base::fromBase64("wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==");
    EXPECT_EQ(keys.verify("key:" + kP256Key, SignatureKind::EcdsaP256, base, signature), SignatureKeys::Verdict::Right);
    EXPECT_EQ(keys.verify("key:" + kP256Key, SignatureKind::EcdsaP256, base + " ", signature), SignatureKeys::Verdict::Wrong);
    EXPECT_EQ(keys.verify("key:" + kP256Key, SignatureKind::HmacSha256, base, signature), SignatureKeys::Verdict::NotAllowed);
    EXPECT_EQ(keys.verify("key:" + kP256Key, SignatureKind::EcdsaP384, base, signature), SignatureKeys::Verdict::NotAllowed);
    EXPECT_EQ(keys.verify("secret:" + kP256Key, SignatureKind::EcdsaP256, base, signature), SignatureKeys::Verdict::NotAllowed);
    EXPECT_EQ(keys.verify("key:nonsense", SignatureKind::EcdsaP256, base, signature), SignatureKeys::Verdict::BadKey);
    EXPECT_TRUE(keys.usual("key:nonsense").empty());
    EXPECT_EQ(keys.usual("key:" + kP256Key).front(), SignatureKind::EcdsaP256);
}

TEST_F(HmacTest, NothingOfTheExamplesCanBeChanged)
{
    use("hmac", kAnything);
    const std::string input = "(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\"";
    const std::string signature = "pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=";
    for (const char* changed : {"(\"date\" \"content-type\" \"@authority\");created=1618884473;keyid=\"test-shared-secret\"", "(\"date\" \"@authority\");created=1618884473;keyid=\"test-shared-secret\"",
                                "(\"date\" \"@authority\" \"content-type\");created=1618884474;keyid=\"test-shared-secret\"", "(\"date\" \"@authority\" \"content-type\");keyid=\"test-shared-secret\";created=1618884473",
                                "(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\";expires=1618884999"}) {
        EXPECT_EQ(rfc("sig", changed, signature), 401) << changed;
        EXPECT_EQ(code(), "hmac.invalid");
    }
    EXPECT_EQ(rfc("sig", "(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-key-ed25519\"", signature), 401) << "another's key";
    EXPECT_EQ(rfc("sig", "(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\";alg=\"ed25519\"", signature), 401);
    EXPECT_EQ(code(), "hmac.algorithm");
    EXPECT_EQ(rfc("sig", "(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\";alg=\"none\"", signature), 401);
    EXPECT_EQ(code(), "hmac.algorithm");
    EXPECT_EQ(rfc("sig", input, signature), 0) << "as it stands it is good";
}

TEST_F(HmacTest, ABodyIsTheOneThatWasSigned)
{
    const std::string input = "(\"date\" \"@method\" \"@path\" \"@query\" \"@authority\" \"content-type\" \"content-digest\" \"content-length\");created=1618884473;keyid=\"test-key-rsa-pss\"";
    use("hmac", R"({"replay": "off"})");
    EXPECT_EQ(rfc("sig-b23", input, kB23, "{\"hello\": \"wurld\"}"), 401);
    EXPECT_EQ(code(), "hmac.digest");
    EXPECT_EQ(rfc("sig-b23", input, kB23, ""), 401);
    EXPECT_EQ(rfc("sig-b23", input, kB23), 0);
    rfcRequest();
    field("Signature-Input", "s=" + input);
    field("Signature", std::string("s=:") + kB23 + ":");
    EXPECT_EQ(m_chain.run(m_context, 0, m_reported, &m_trace).verdict, pipeline::Verdict::Body);
    EXPECT_EQ(m_context.consumer, nullptr) << "not before the body has been seen";
    EXPECT_EQ(verdictWithBody("", pipeline::Body::State::TooLarge), 413);
    EXPECT_EQ(code(), "hmac.body-too-large");
    rfcRequest();
    field("Signature-Input", "s=" + input);
    field("Signature", std::string("s=:") + kB23 + ":");
    m_context.hasBody = false;
    EXPECT_EQ(run(), 401) << "a body that was taken away";
    EXPECT_EQ(code(), "hmac.digest");
    // A body that nobody has signed.
    EXPECT_EQ(rfc("sig", "(\"@method\" \"@authority\" \"@path\" \"@query\");created=1618884473;keyid=\"test-key-rsa-pss\"", kB23), 401);
    EXPECT_EQ(code(), "hmac.incomplete");
    EXPECT_EQ(verdictWithBody(kBody), 401) << "nothing is pending";
}

TEST_F(HmacTest, WhoGuessesWaits)
{
    use("hmac", R"({"attemptsByAddress": 2, "replay": "off"})");
    Own nobody, wrong, late;
    nobody.key = "nobody";
    wrong.base += "x";
    late.age = 100'000;
    EXPECT_EQ(sendOwn(nobody), 401);
    EXPECT_EQ(sendOwn(late), 401) << "is no guess";
    EXPECT_EQ(sendOwn({}), 0);
    EXPECT_EQ(sendOwn(wrong), 401);
    EXPECT_EQ(sendOwn({}), 429);
    EXPECT_EQ(code(), "hmac.too-many-attempts");
    m_clock.advance(std::chrono::minutes(1));
    EXPECT_EQ(sendOwn({}), 0);
}

TEST_F(HmacTest, TellsTheCaller)
{
    use("hmac", "{}");
    EXPECT_EQ(sendOwn({}), 0) << code() << m_context.answer().detail;
    EXPECT_EQ(m_context.consumer->qualified, "acme/mobile");
    EXPECT_EQ(m_context.credentialId, "own");
    EXPECT_EQ(m_context.authenticatedBy, "hmac");
    Own old;
    old.key = "old";
    EXPECT_EQ(sendOwn(old), 401);
    EXPECT_EQ(code(), "hmac.credential-expired");
    Own gone;
    gone.key = "gone";
    EXPECT_EQ(sendOwn(gone), 403);
    EXPECT_EQ(code(), "hmac.inactive");
    Own nobody;
    nobody.key = "nobody";
    EXPECT_EQ(sendOwn(nobody), 401);
    EXPECT_EQ(code(), "hmac.invalid");
    EXPECT_EQ(send(), 401);
    EXPECT_EQ(code(), "hmac.missing");
    EXPECT_EQ(answered("Accept-Signature"), "sig=(\"@method\" \"@authority\" \"@path\" \"@query\");created;keyid");
}

TEST_F(HmacTest, EachIsGoodOnce)
{
    use("hmac", "{}");
    EXPECT_EQ(sendOwn({}), 0);
    EXPECT_EQ(sendOwn({}), 401);
    EXPECT_EQ(code(), "hmac.replayed");
    Own other;
    other.age = 11;
    EXPECT_EQ(sendOwn(other), 0);
    Own nonce;
    nonce.parameters = ";nonce=\"n1\"";
    EXPECT_EQ(sendOwn(nonce), 0);
    nonce.age = 12;
    EXPECT_EQ(sendOwn(nonce), 401) << "the same nonce at another time";
    EXPECT_EQ(code(), "hmac.replayed");

    use("hmac", R"({"replay": "required-nonce"})");
    EXPECT_EQ(sendOwn({}), 401);
    EXPECT_EQ(code(), "hmac.incomplete");
    EXPECT_EQ(sendOwn(nonce), 0);
    EXPECT_EQ(sendOwn(nonce), 401);

    use("hmac", R"({"replay": "nonce"})");
    EXPECT_EQ(sendOwn({}), 0);
    EXPECT_EQ(sendOwn({}), 0);

    use("hmac", R"({"replay": "off"})");
    EXPECT_EQ(sendOwn(nonce), 0);
    EXPECT_EQ(sendOwn(nonce), 0);
}

TEST_F(HmacTest, WhatIsWrongUsesNothingUpAndNeitherDoesADryRun)
{
    use("hmac", "{}");
    ownRequest({});
    m_texts.back() = "sig=:AAAA:";
    m_head.fields.clear();
    field("Host", "api.acme.test");
    field("Signature-Input", "sig=(\"@method\" \"@authority\" \"@path\" \"@query\");created=" + std::to_string(m_clock.wallNs() / 1'000'000'000 - 10) + ";keyid=\"mine\"");
    field("Signature", "sig=:AAAA:");
    EXPECT_EQ(run(), 401);
    ownRequest({});
    m_context.dryRun = true;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(sendOwn({}), 0);
    ownRequest({});
    m_context.dryRun = true;
    EXPECT_EQ(run(), 401);
}

TEST_F(HmacTest, SignaturesHaveTheirTime)
{
    use("hmac", R"({"maxAge": "1m", "clockSkew": "10s", "replay": "off"})");
    const auto at = [&](int64_t age, const std::string& parameters = {}) {
        Own own;
        own.age = age;
        own.parameters = parameters;
        return sendOwn(own);
    };
    EXPECT_EQ(at(70), 0);
    EXPECT_EQ(at(71), 401);
    EXPECT_EQ(code(), "hmac.expired");
    EXPECT_EQ(at(-10), 0);
    EXPECT_EQ(at(-11), 401);
    const int64_t now = m_clock.wallNs() / 1'000'000'000;
    EXPECT_EQ(at(1, ";expires=" + std::to_string(now + 1)), 0);
    EXPECT_EQ(at(1, ";expires=" + std::to_string(now)), 401);
    EXPECT_EQ(at(1, ";expires=-1"), 401);
    EXPECT_EQ(code(), "hmac.malformed");
    EXPECT_EQ(at(-999'999'999'999'999 + now), 401);
}

TEST_F(HmacTest, WhatMustBeSignedMustBeSigned)
{
    use("hmac", R"({"replay": "off"})");
    Own own;
    own.components = "\"@method\" \"@path\" \"@query\"";
    own.base = "\"@method\": GET\n\"@path\": /orders/1\n\"@query\": ?\n";
    EXPECT_EQ(sendOwn(own), 401);
    EXPECT_EQ(code(), "hmac.incomplete");
    EXPECT_EQ(m_context.answer().detail, "The signature must cover @authority.");
    own.components = "\"@method\" \"@target-uri\"";
    own.base = "\"@method\": GET\n\"@target-uri\": http://api.acme.test/orders/1\n";
    EXPECT_EQ(sendOwn(own), 0) << code();
    own.components = "\"@method\" \"@target-uri\" \"@method\"";
    own.base += "\"@method\": GET\n";
    EXPECT_EQ(sendOwn(own), 401);
    EXPECT_EQ(code(), "hmac.malformed");
    for (const char* component : {"\"@status\"", "\"host\";req", "\"host\";tr", "\"host\";sf", "\"Host\"", "\"x-none\"", "host", "\"@query-param\"", "\"@query-param\";name=\"a\"", "1"}) {
        own.components = component;
        EXPECT_EQ(sendOwn(own), 401) << component;
        EXPECT_EQ(code(), "hmac.malformed") << component;
    }
}

TEST_F(HmacTest, SeveralSignaturesNeedALabel)
{
    use("hmac", "{}");
    ownRequest({});
    field("Signature-Input", "other=();created=1;keyid=\"x\"");
    EXPECT_EQ(run(), 400);
    EXPECT_EQ(code(), "hmac.repeated");
    use("hmac", R"({"label": "sig"})");
    ownRequest({});
    field("Signature-Input", "other=();created=1;keyid=\"x\"");
    field("Signature", "other=:AAAA:");
    EXPECT_EQ(run(), 0) << code();
    use("hmac", R"({"label": "proxy"})");
    EXPECT_EQ(sendOwn({}), 401);
    EXPECT_EQ(code(), "hmac.missing");
}

TEST_F(HmacTest, TakesSignaturesInAuthorization)
{
    const std::string date = "Tue, 20 Apr 2021 02:07:55 GMT";
    const auto sendSigned = [&](const std::string& scheme, const std::string& names, const std::string& text, const std::string& algorithm = "hmac-sha256") {
        rfcRequest();
        m_context.hasBody = false;
        const std::string key = scheme == "hmac" ? "username" : "keyId";
        field("Authorization", scheme + " " + key + "=\"mine\", algorithm=\"" + algorithm + "\", headers=\"" + names + "\", signature=\"" + hmacOf(m_secret, text) + "\"");
        return run();
    };
    use("hmac", R"({"formats": ["authorization"], "replay": "off"})");
    EXPECT_EQ(sendSigned("hmac", "date host request-line", "date: " + date + "\nhost: example.com\nPOST /foo?param=Value&Pet=dog HTTP/1.1"), 0) << code() << m_context.answer().detail;
    EXPECT_EQ(upstream("Authorization"), "<removed>");
    EXPECT_EQ(sendSigned("Signature", "(request-target) host date", "(request-target): post /foo?param=Value&Pet=dog\nhost: example.com\ndate: " + date, "hs2019"), 0) << code();
    EXPECT_EQ(sendSigned("hmac", "date request-line", "date: " + date + "\nPOST /foo?param=Value&Pet=dog HTTP/1.1"), 401);
    EXPECT_EQ(code(), "hmac.incomplete");
    EXPECT_EQ(sendSigned("hmac", "host request-line", "host: example.com\nPOST /foo?param=Value&Pet=dog HTTP/1.1"), 401) << "nothing says when";
    EXPECT_EQ(code(), "hmac.incomplete");
    EXPECT_EQ(sendSigned("hmac", "date host request-line", "date: " + date + "\nhost: evil.com\nPOST /foo?param=Value&Pet=dog HTTP/1.1"), 401);
    EXPECT_EQ(code(), "hmac.invalid");
    EXPECT_EQ(sendSigned("hmac", "date host request-line", "date: " + date + "\nhost: example.com\nPOST /foo?param=Value&Pet=dog HTTP/1.1", "hmac-sha1"), 401);
    EXPECT_EQ(code(), "hmac.algorithm");
    rfcRequest();
    field("Authorization", "Bearer abc");
    EXPECT_EQ(run(), 401);
    EXPECT_EQ(code(), "hmac.missing");
    EXPECT_EQ(upstream("Authorization"), "") << "another scheme is another policy's";
    for (const char* odd : {"hmac", "hmac username=\"mine\"", "hmac username=\"mine\", username=\"x\", signature=\"AAAA\"", "Signature keyId=\"mine\",signature=\"?\"", "hmac username=\"mine\",signature=\"AAAA\",",
                            "hmac username=\"mine\",signature=\"AAAA\",headers=\"date date\"", "hmac username=\"mine\",signature=\"AAAA\",evil=\"1\""}) {
        rfcRequest();
        field("Authorization", odd);
        EXPECT_EQ(run(), 401) << odd;
        EXPECT_EQ(code(), "hmac.malformed") << odd;
    }
}

TEST_F(HmacTest, ChecksTheOldDigestToo)
{
    use("hmac", R"({"formats": ["authorization"], "required": [], "replay": "off"})");
    for (const std::string& body : {std::string(kBody), std::string("forged")}) {
        rfcRequest();
        const std::string digest = "SHA-256=" + base::toBase64(base::fromHex(base::sha256Hex(kBody)).value());
        field("Digest", digest);
        field("Authorization", "hmac username=\"mine\", algorithm=\"hmac-sha256\", headers=\"date digest\", signature=\"" +
                                   hmacOf(m_secret, "date: Tue, 20 Apr 2021 02:07:55 GMT\ndigest: " + digest) + "\"");
        m_context.wantedBody = 0;
        EXPECT_EQ(run(), 0) << code();
        EXPECT_GT(m_context.wantedBody, 0u);
        EXPECT_EQ(verdictWithBody(body), body == kBody ? 0 : 401);
    }
}

TEST_F(HmacTest, NeverTellsTheSecret)
{
    use("hmac", "{}");
    (void)sendOwn({});
    for (const auto& [name, value] : m_trace.at(0).details)
        EXPECT_EQ(value.find(m_secret), std::string::npos);
}

TEST_F(HmacTest, RefusesWhatCannotBeSetUp)
{
    EXPECT_EQ(refusedAt("hmac", R"({"required": ["@status"]})").pointer, "/required/0");
    EXPECT_EQ(refusedAt("hmac", R"({"required": ["Date"]})").pointer, "/required/0");
    EXPECT_EQ(refusedAt("hmac", R"({"maxAge": "2h"})").pointer, "/maxAge");
    EXPECT_EQ(refusedAt("hmac", R"({"clockSkew": "10m"})").pointer, "/clockSkew");
}

} // namespace
} // namespace gatehouse::policies
