// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/tls_compiler.h"

#include "base/bytes.h"
#include "support/test_certificates.h"

#include <gtest/gtest.h>

namespace gatehouse::gateway {
namespace {

using base::Json;
using domain::Kind;

class TlsCompiler : public testing::Test
{
protected:
    void add(const std::string& id, Json value)
    {
        value["id"] = id;
        configuration.put({{Kind::Certificate, {}, id}, std::move(value), 1, 0, 0});
    }
    std::shared_ptr<net::TlsContext> compile(const std::string& id)
    {
        const domain::Resource listener{{Kind::Listener, {}, "main"}, {{"id", "main"}, {"tls", {{"certificates", {id}}}}}, 1, 0, 0};
        context.problems.clear();
        return compileListenerTls(listener, context);
    }
    std::string blamed() const { return context.problems.size() == 1 ? context.problems[0].pointer : std::to_string(context.problems.size()); }

    const test::TestAuthority authority;
    const test::TestCertificate good = authority.issue({"DNS:a.test"}, {-3600, 90 * 24 * 3600});
    const test::TestCertificate other = authority.issue({"DNS:b.test"}, {-3600, 90 * 24 * 3600});
    domain::Configuration configuration;
    std::map<std::string, schema::Schema, std::less<>> schemas;
    telemetry::Registry metrics;
    std::unique_ptr<limits::LimitStore> limitStore = limits::makeLocalLimitStore(100);
    CompileContext context{configuration, {}, schemas, metrics, *limitStore, *net::SocketAddress::parse("127.0.0.1:7777"), 1,
                           [](const std::string& text) { return base::Result<std::string>(text); }, {}, {}};
};

TEST_F(TlsCompiler, TheCertificateIsToBlameAndNotItsListener)
{
    add("good", {{"certificate", good.certificatePem}, {"key", good.keyPem}});
    EXPECT_TRUE(compile("good"));
    EXPECT_TRUE(context.problems.empty());
    add("mismatched", {{"certificate", good.certificatePem}, {"key", other.keyPem}});
    EXPECT_FALSE(compile("mismatched"));
    EXPECT_EQ(blamed(), "/v1/certificates/mismatched#/key");
    add("encrypted", {{"certificate", good.certificatePem}, {"key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n"}});
    EXPECT_FALSE(compile("encrypted"));
    EXPECT_EQ(blamed(), "/v1/certificates/encrypted#/key");
    add("garbage", {{"certificate", "garbage"}, {"key", good.keyPem}});
    EXPECT_FALSE(compile("garbage"));
    EXPECT_EQ(blamed(), "/v1/certificates/garbage#/certificate");
    add("file", {{"certificateFile", "/nonexistent/web.crt"}, {"keyFile", "/nonexistent/web.key"}});
    EXPECT_FALSE(compile("file"));
    ASSERT_EQ(context.problems.size(), 2u);
    EXPECT_EQ(context.problems[1].pointer, "/v1/certificates/file#/keyFile");
}

TEST_F(TlsCompiler, AnOcspResponseThatRanOutIsWarnedOfAndNotGiven)
{
    const auto with = [&](const std::string& id, long untilSeconds) {
        add(id, {{"certificate", good.certificatePem}, {"key", good.keyPem}, {"ocspResponse", base::toBase64(authority.ocspResponse(good, untilSeconds))}});
        context.warnings.clear();
        EXPECT_TRUE(compile(id));
        EXPECT_TRUE(context.problems.empty());
        return context.warnings.empty() ? std::string() : context.warnings[0].pointer + ' ' + context.warnings[0].message;
    };
    EXPECT_EQ(with("fresh", 3600), "");
    const std::string said = with("old", -3600);
    EXPECT_TRUE(said.starts_with("/v1/certificates/old#/ocspResponse was to be replaced by ")) << said;
    EXPECT_TRUE(said.ends_with(": it is not given to clients")) << said;
}

TEST_F(TlsCompiler, UnusedCertificatesAreWarnedOf)
{
    add("good", {{"certificate", good.certificatePem}, {"key", good.keyPem}});
    add("file", {{"certificateFile", "/nonexistent/web.crt"}, {"keyFile", "/nonexistent/web.key"}});
    add("used", {{"certificate", "garbage"}, {"key", "garbage"}});
    checkUnusedCertificates({"used"}, context);
    EXPECT_TRUE(context.problems.empty());
    ASSERT_EQ(context.warnings.size(), 2u);
    EXPECT_EQ(context.warnings[0].pointer, "/v1/certificates/file#/certificateFile");
    EXPECT_EQ(context.warnings[1].pointer, "/v1/certificates/file#/keyFile");
}

} // namespace
} // namespace gatehouse::gateway
