// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "policies/auth/mtls/name_pattern.h"
#include "unit/policies/policy_fixture.h"

namespace gatehouse::policies {
namespace {

class MtlsTest : public PolicyTest
{
protected:
    MtlsTest()
    {
        m_certificate.subject = "CN=mobile,O=Acme";
        m_certificate.issuer = "CN=Acme CA";
        m_certificate.serial = "1a2b";
        m_certificate.dns = {"other.acme.test", "mobile.acme.test"};
        m_certificate.uris = {"spiffe://acme/mobile"};
        m_certificate.emails = {"ops@acme.test"};
        m_certificate.ips = {"192.0.2.7"};
        m_certificate.notBeforeNs = m_clock.wallNs() - 1'000;
        m_certificate.notAfterNs = m_clock.wallNs() + 1'000;
        m_certificate.der = "a certificate";
        m_certificate.sha256 = base::sha256(m_certificate.der);
        m_certificate.spkiSha256 = base::sha256("a key");
        m_certificate.verified = true;
    }

    static std::string_view bytesOf(const base::Sha256& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }
    void know(const std::string& name, const std::string& others = {}, int64_t expiresAtNs = 0) { EXPECT_TRUE(m_consumers.addProof(m_mobile, "cert", name, others, expiresAtNs)); }
    int show(const net::PeerCertificate* certificate)
    {
        newRequest();
        m_context.peerCertificate = certificate;
        return run();
    }
    int show() { return show(&m_certificate); }

    net::PeerCertificate m_certificate;
};

TEST_F(MtlsTest, KnowsTheCallerByWhateverTheCredentialNames)
{
    const std::string fingerprint = base::toHex(bytesOf(m_certificate.sha256));
    const std::string pin = base::toBase64(bytesOf(m_certificate.spkiSha256));
    for (const std::string& name : {"mtls:fingerprint:" + fingerprint, "mtls:spki:" + pin, std::string("mtls:san:dns:mobile.acme.test"), std::string("mtls:san:uri:spiffe://acme/mobile"),
                                    std::string("mtls:san:email:ops@acme.test"), std::string("mtls:san:ip:192.0.2.7"), std::string("mtls:subject:CN=mobile,O=Acme"),
                                    std::string("mtls:subject:CN=mobile,O=Acme\nCN=Acme CA")}) {
        m_consumers = pipeline::ConsumerTable();
        pipeline::Consumer mobile;
        mobile.id = "mobile";
        m_mobile = m_consumers.add(0, mobile);
        know(name);
        use("mtls", "{}");
        EXPECT_EQ(show(), 0) << name << ' ' << code();
        ASSERT_NE(m_context.consumer, nullptr);
        EXPECT_EQ(m_context.credentialId, "cert");
        EXPECT_EQ(m_context.authenticatedBy, "mtls");
        EXPECT_EQ(upstream("X-Consumer-Id"), "mobile");
        m_context.place = nullptr;
    }
}

TEST_F(MtlsTest, AllThatTheCredentialAsksForMustFit)
{
    know("mtls:san:dns:mobile.acme.test", "mtls:subject:CN=mobile,O=Acme\nmtls:issuer:CN=Acme CA");
    use("mtls", "{}");
    EXPECT_EQ(show(), 0);
    m_certificate.issuer = "CN=Somebody Else";
    EXPECT_EQ(show(), 403);
    EXPECT_EQ(code(), "mtls.unknown-consumer");
    m_certificate.issuer = "CN=Acme CA";
    m_certificate.subject = "CN=mobile,O=Acme,OU=Other";
    EXPECT_EQ(show(), 403);
}

TEST_F(MtlsTest, AnotherAuthoritysNameIsAnotherName)
{
    know("mtls:subject:CN=mobile,O=Acme\nCN=Other CA", "mtls:issuer:CN=Other CA");
    use("mtls", "{}");
    EXPECT_EQ(show(), 403);
    m_certificate.subject = "CN=mobile,O=Acme\nCN=Other CA"; // as no parser gives it
    EXPECT_EQ(show(), 403);
}

TEST_F(MtlsTest, RefusesWithDistinctCodes)
{
    know("mtls:subject:CN=mobile,O=Acme");
    use("mtls", R"({"realm": "orders"})");
    EXPECT_EQ(show(nullptr), 401);
    EXPECT_EQ(code(), "mtls.missing");
    EXPECT_EQ(answered("WWW-Authenticate"), "ClientCertificate realm=\"orders\"");
    m_certificate.verified = false;
    EXPECT_EQ(show(), 401);
    EXPECT_EQ(code(), "mtls.unverified");
    m_certificate.verified = true;
    m_certificate.notAfterNs = m_clock.wallNs();
    EXPECT_EQ(show(), 401);
    EXPECT_EQ(code(), "mtls.expired");
    m_certificate.notAfterNs = m_clock.wallNs() + 10;
    m_certificate.notBeforeNs = m_clock.wallNs() + 5;
    EXPECT_EQ(show(), 401);
    EXPECT_EQ(code(), "mtls.expired");
    m_certificate.notBeforeNs = 0;
    EXPECT_EQ(show(), 0);
    EXPECT_TRUE(m_consumers.addProof(m_gone, "g", "mtls:san:dns:other.acme.test", {}));
    EXPECT_EQ(show(), 403) << "the first name that somebody has counts";
    EXPECT_EQ(code(), "mtls.inactive");
}

TEST_F(MtlsTest, AnExpiredCredentialIsRefused)
{
    know("mtls:subject:CN=mobile,O=Acme", {}, m_clock.wallNs() - 1);
    use("mtls", "{}");
    EXPECT_EQ(show(), 401);
    EXPECT_EQ(code(), "mtls.credential-expired");
}

TEST_F(MtlsTest, RevokesByFingerprintAndSerialNumber)
{
    know("mtls:subject:CN=mobile,O=Acme");
    for (const std::string& entry : {base::toHex(bytesOf(m_certificate.sha256)), std::string("1A:2B"), std::string("001a2b")}) {
        use("mtls", R"({"revoked": [")" + entry + "\"]}");
        EXPECT_EQ(show(), 401) << entry;
        EXPECT_EQ(code(), "mtls.revoked");
    }
    use("mtls", R"({"revoked": ["1a2c"]})");
    EXPECT_EQ(show(), 0);
    EXPECT_EQ(refusedAt("mtls", R"({"revoked": ["xyz"]})").pointer, "/revoked/0");
    EXPECT_EQ(refusedAt("mtls", R"({"revoked": ["1a", ":"]})").pointer, "/revoked/1");
}

TEST_F(MtlsTest, AcceptsIssuersAndNamesOfALists)
{
    use("mtls", R"({"consumerBy": "none", "issuers": ["CN=Acme CA"], "names": ["dns:*.acme.test"]})");
    EXPECT_EQ(show(), 0);
    EXPECT_EQ(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.authenticatedBy, "mtls");
    EXPECT_FALSE(m_context.callerMark.empty()) << "callers without a consumer are told apart";
    m_certificate.issuer = "CN=Acme CA,O=x";
    EXPECT_EQ(show(), 403);
    EXPECT_EQ(code(), "mtls.issuer");
    m_certificate.issuer = "CN=Acme CA";
    m_certificate.dns = {"a.b.acme.test", "acme.test", "x.acme.test.evil.test"};
    EXPECT_EQ(show(), 403);
    EXPECT_EQ(code(), "mtls.name");
    EXPECT_EQ(refusedAt("mtls", R"({"names": ["cn:x*"]})").pointer, "/names/0");
    EXPECT_EQ(refusedAt("mtls", R"({"names": ["ip:10.0.0.0/40"]})").pointer, "/names/0");
}

TEST_F(MtlsTest, TellsTheUpstreamAndTakesForgedOnesOut)
{
    use("mtls", R"({"consumerBy": "none", "forwardCertificate": true})");
    newRequest();
    field("Client-Cert", ":Zm9yZ2Vk:");
    field("Client-Cert-Chain", ":Zm9yZ2Vk:");
    m_context.peerCertificate = &m_certificate;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("Client-Cert"), ":" + base::toBase64("a certificate") + ":");
    EXPECT_EQ(upstream("Client-Cert-Chain"), "<removed>");
    use("mtls", R"({"optional": true})");
    newRequest();
    field("Client-Cert", ":Zm9yZ2Vk:");
    m_context.peerCertificate = nullptr;
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("Client-Cert"), "<removed>");
    EXPECT_EQ(m_context.consumer, nullptr);
}

TEST(NamePattern, AStarStaysWithinItsPart)
{
    EXPECT_TRUE(fitsPattern("*.acme.test", "a.acme.test", "."));
    EXPECT_FALSE(fitsPattern("*.acme.test", "a.b.acme.test", "."));
    EXPECT_FALSE(fitsPattern("*.acme.test", "a.acme.test.evil", "."));
    EXPECT_FALSE(fitsPattern("*.acme.test", "acme.test", "."));
    EXPECT_TRUE(fitsPattern("spiffe://acme/*", "spiffe://acme/mobile", "/?#"));
    EXPECT_FALSE(fitsPattern("spiffe://acme/*", "spiffe://acme/a/b", "/?#"));
    EXPECT_FALSE(fitsPattern("spiffe://*/x", "spiffe://a/../x", "/?#"));
    EXPECT_TRUE(fitsPattern("*@acme.test", "ops@acme.test", "@"));
    EXPECT_FALSE(fitsPattern("*@acme.test", "a@b@acme.test", "@"));
    EXPECT_TRUE(fitsPattern("", "", "."));
    EXPECT_FALSE(fitsPattern("", "a", "."));
    EXPECT_TRUE(fitsPattern("a*b*c", "axxbyyc", "."));
    EXPECT_FALSE(fitsPattern(std::string(8, '*') + "b", std::string(100'000, 'a'), "")) << "in little time";
    net::PeerCertificate certificate;
    certificate.ips = {"10.1.2.3"};
    EXPECT_TRUE(NamePattern::parse("ip:10.0.0.0/8")->fits(certificate));
    EXPECT_FALSE(NamePattern::parse("ip:11.0.0.0/8")->fits(certificate));
    EXPECT_FALSE(NamePattern::parse("dns:10.1.2.3")->fits(certificate));
}

} // namespace
} // namespace gatehouse::policies
