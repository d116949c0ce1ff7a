// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/request_values.h"

#include "base/bytes.h"
#include "cel/compile.h"
#include "pipeline/claim_values.h"

#include <gtest/gtest.h>
#include <tuple>

namespace gatehouse::pipeline {

namespace {

// What a value of the declared type is.
cel::Value::Kind kindOf(const cel::Type& type)
{
    using Kind = cel::Type::Kind;
    switch (type.kind()) {
    case Kind::Bool:
        return cel::Value::Kind::Bool;
    case Kind::Int:
        return cel::Value::Kind::Int;
    case Kind::String:
        return cel::Value::Kind::String;
    case Kind::List:
        return cel::Value::Kind::List;
    case Kind::Timestamp:
        return cel::Value::Kind::Timestamp;
    case Kind::Ip:
        return cel::Value::Kind::Ip;
    default:
        return cel::Value::Kind::Map;
    }
}

} // namespace

TEST(RequestValues, AreWhatTheEnvironmentDeclares)
{
    http::RequestHead head;
    head.methodText = "GET";
    head.fields.add("Host", "a");
    head.query = "a=1&b";
    Context context;
    const net::TlsFacts facts{"TLSv1.3", "TLS_AES_128_GCM_SHA256", "a"};
    net::PeerCertificate certificate;
    for (const bool bare : {false, true}) {
        context.reset();
        context.request = bare ? nullptr : &head;
        context.tlsFacts = bare ? nullptr : &facts;
        context.peerCertificate = bare ? nullptr : &certificate;
        RequestValues request(context);
        const auto& variables = requestEnvironment().variables();
        ASSERT_EQ(variables.size(), request.values().size());
        for (size_t i = 0; i < variables.size(); ++i) {
            EXPECT_FALSE(variables[i].description.empty());
            ASSERT_EQ(request.values()[i].kind(), kindOf(variables[i].type)) << variables[i].name;
            for (const cel::Field& field : variables[i].type.fields()) {
                EXPECT_FALSE(field.description.empty()) << field.name;
                const cel::Map& record = request.values()[i].asMap();
                const auto byNumber = record.field(field.index), byName = record.find(cel::Value::string(field.name));
                const bool isThere = !bare || variables[i].name != "tls" || field.name == "enabled";
                ASSERT_EQ(byNumber.has_value(), isThere) << field.name;
                ASSERT_EQ(byName.has_value(), isThere) << field.name;
                if (!isThere)
                    continue;
                EXPECT_EQ(byNumber->kind(), kindOf(field.type)) << field.name;
                EXPECT_TRUE(cel::equals(*byNumber, *byName)) << field.name;
                EXPECT_EQ(record.keyAt(field.index).text(), field.name);
                EXPECT_TRUE(cel::equals(record.valueAt(field.index), *byName)) << field.name;
            }
        }
    }
}

TEST(RequestValues, AnEmptyFirstOneIsJoinedLikeAnyOther)
{
    http::RequestHead head;
    head.fields.add("X-A", "");
    head.fields.add("X-A", "b");
    head.query = "a=&a=b";
    Context context;
    context.request = &head;
    RequestValues request(context);
    const auto look = [&](const char* map, const char* name) { return request.values()[0].asMap().find(cel::Value::string(map))->asMap().find(cel::Value::string(name))->text(); };
    EXPECT_EQ(look("headers", "x-a"), ", b");
    EXPECT_EQ(look("query", "a"), ",b");
}

TEST(RequestValues, JoinsWhatComesRepeatedlyOnce)
{
    http::RequestHead head;
    std::string query;
    for (int i = 0; i < 50; ++i) {
        head.fields.add(i % 2 ? "X-Many" : "x-many", "some text");
        query += "a=some+text&";
    }
    head.query = query;
    Context context;
    context.request = &head;
    RequestValues request(context);
    const auto look = [&](const char* map, const char* name) { return request.values()[0].asMap().find(cel::Value::string(map))->asMap().find(cel::Value::string(name))->text(); };
    for (const auto& [map, name, size] : {std::tuple("headers", "X-Many", 50 * 11 - 2), std::tuple("query", "a", 50 * 10 - 1)}) {
        const std::string_view first = look(map, name);
        EXPECT_EQ(first.size(), static_cast<size_t>(size));
        EXPECT_EQ(look(map, name).data(), first.data()) << "it is made anew each time, in memory that nobody counts";
    }
    head.fields.add("Y-Once", "b");
    RequestValues again(context);
    EXPECT_EQ(again.values()[0].asMap().find(cel::Value::string("headers"))->asMap().find(cel::Value::string("y-once"))->text(), "b");
}

namespace {

// What an expression comes to over a request, as text: "true", "false", or why it fails.
std::string outcome(Context& context, const std::string& source)
{
    const cel::Compiled compiled = cel::compile(source, requestEnvironment());
    if (!compiled.program)
        return compiled.issues.front().message;
    RequestValues request(context);
    const cel::Value value = request.evaluate(*compiled.program);
    return value.isTrue() ? "true" : value.isFalse() ? "false" : value.isError() ? std::string(value.text()) : std::string(cel::typeName(value.kind()));
}

} // namespace

TEST(RequestValues, ClaimsAsTheTokenHasThem)
{
    Context context;
    EXPECT_EQ(outcome(context, "size(identity.claims) == 0 && !has(identity.claims.sub)"), "true");
    EXPECT_EQ(outcome(context, "identity.claims.sub == 'a'"), "no such key: 'sub'");
    context.tokenClaims = R"({"aud":["a","b"],"big":18446744073709551615,"deep":{"roles":["admin"]},"exp":1700000000,"nothing":null,"ok":true,"part":0.5,"sub":"alice"})";
    for (const char* right : {"identity.claims.sub == 'alice'", "identity.claims.aud[1] == 'b' && size(identity.claims.aud) == 2", "identity.claims.exp > 1699999999 && type(identity.claims.exp) == int", "identity.claims.big == 18446744073709551615u",
                              "'admin' in identity.claims.deep.roles", "identity.claims.nothing == null && has(identity.claims.nothing)", "identity.claims.ok && identity.claims.part == 0.5", "identity.claims.exists(k, k == 'deep')",
                              "timestamp(identity.claims.exp) < timestamp('2024-01-01T00:00:00Z')"})
        EXPECT_EQ(outcome(context, right), "true") << right;
    EXPECT_EQ(outcome(context, "identity.claims.deep.groups == 'x'"), "no such key: 'groups'");
    EXPECT_EQ(outcome(context, "identity.claim.sub == 'a'").substr(0, 37), "'identity' has no field 'claim', did ");
    const cel::Map* const first = claimValues(context);
    EXPECT_EQ(claimValues(context), first) << "they are read once";
    context.tokenClaims = R"({"sub":"bob"})";
    EXPECT_EQ(outcome(context, "identity.claims.sub == 'bob' && !has(identity.claims.aud)"), "true") << "another policy has another token";
    context.reset();
    EXPECT_EQ(outcome(context, "has(identity.claims.sub)"), "false");
}

TEST(RequestValues, MoreClaimsThanAreLookedAtAreNone)
{
    Context context;
    const auto tell = [&](const std::string& claims) {
        context.tokenClaims = context.keep(claims);
        return outcome(context, "!has(identity.claims.banned)");
    };
    EXPECT_EQ(tell(R"({"a":")" + std::string(1000, 'a') + "\"}"), "true");
    EXPECT_EQ(tell(R"({"a":")" + std::string(kLongestClaims, 'a') + "\"}"), "no such key: 'claims'") << "a rule that asks fails: it refuses";
    std::string many = "{\"a\":[0";
    for (size_t i = 0; i < kMostClaimValues; ++i)
        many += ",0";
    EXPECT_EQ(tell(many + "]}"), "no such key: 'claims'");
    EXPECT_EQ(tell("[]"), "no such key: 'claims'");
}

TEST(RequestValues, TellsHowTheConnectionIsSecured)
{
    Context context;
    context.tls = true; // by a proxy's word
    EXPECT_EQ(outcome(context, "tls.enabled && !has(tls.version) && !has(tls.cipher) && !has(tls.sni) && !has(tls.client)"), "true");
    EXPECT_EQ(outcome(context, "tls.client.verified"), "no such key: 'client'");
    const net::TlsFacts facts{"TLSv1.3", "TLS_AES_128_GCM_SHA256", "api.acme.test"};
    net::PeerCertificate certificate;
    certificate.subject = "CN=mobile,O=Acme";
    certificate.issuer = "CN=ca";
    certificate.serial = "1f";
    certificate.dns = {"mobile.acme.test", "m.acme.test"};
    certificate.uris = {"spiffe://acme/mobile"};
    certificate.notBeforeNs = -1;
    certificate.notAfterNs = 1'700'000'000'000'000'000;
    certificate.verified = true;
    certificate.sha256 = base::sha256("certificate");
    context.tlsFacts = &facts;
    context.peerCertificate = &certificate;
    for (const std::string& right : {std::string("tls.version == 'TLSv1.3' && tls.cipher.startsWith('TLS_AES') && tls.sni == 'api.acme.test'"), std::string("tls.client.subject == 'CN=mobile,O=Acme' && tls.client.issuer == 'CN=ca' && tls.client.serial == '1f'"),
                                     std::string("'m.acme.test' in tls.client.dns && tls.client.uris[0].startsWith('spiffe://acme/') && size(tls.client.emails) == 0 && size(tls.client.ips) == 0"),
                                     std::string("tls.client.verified && tls.client.notAfter == timestamp(1700000000) && tls.client.notBefore < timestamp(0)"),
                                     "tls.client.fingerprint == '" + base::toHex({reinterpret_cast<const char*>(certificate.sha256.data()), certificate.sha256.size()}) + "' && tls.client.fingerprint == tls.client.fingerprint"})
        EXPECT_EQ(outcome(context, right), "true") << right;
    EXPECT_EQ(outcome(context, "tls.client.subject == 1"), "'==' does not take string and int: they are never equal");
}

TEST(RequestValues, AnEvaluationBeginsInMemoryThatIsThere)
{
    http::RequestHead head;
    head.methodText = "GET";
    head.path = "/a/b/c";
    Context context;
    context.request = &head;
    RequestValues request(context);
    const cel::Compiled compiled = cel::compile("(request.path + '/d').split('/').size() == 5", requestEnvironment());
    ASSERT_TRUE(compiled.program);
    EXPECT_TRUE(request.evaluate(*compiled.program).isTrue());
    EXPECT_LT(request.scratch().memoryUsed(), 2048u);
}

} // namespace gatehouse::pipeline
