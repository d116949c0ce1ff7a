// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "base/json.h"
#include "policies/auth/guess_limit.h"
#include "policies/auth/ldap/ldap_connection.h"
#include "policies/auth/ldap/ldap_text.h"
#include "support/run_task.h"
#include "unit/policies/policy_fixture.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse::policies {
namespace {

using base::Json;
using Kind = LdapTemplate::Kind;

TEST(LdapText, FilterValuesHaveNothingThatCouldEndThem)
{
    // RFC 4515, section 4.
    EXPECT_EQ(filterValue("Parens R Us (for all your parenthetical needs)"), R"(Parens\20R\20Us\20\28for\20all\20your\20parenthetical\20needs\29)");
    EXPECT_EQ(filterValue("*"), R"(\2a)");
    EXPECT_EQ(filterValue("C:\\MyFile"), R"(C\3a\5cMyFile)");
    EXPECT_EQ(filterValue(std::string_view("\0\0\0\4", 4)), R"(\00\00\00\04)");
    EXPECT_EQ(filterValue("Lu\xc4\x8di\xc4\x87"), R"(Lu\c4\8di\c4\87)");
    EXPECT_EQ(filterValue("ann@acme.example"), "ann@acme.example");
}

TEST(LdapText, NorDoThoseOfNames)
{
    EXPECT_EQ(dnValue("James \"Jim\" Smith, III"), R"(James\20\22Jim\22\20Smith\2c\20III)");
    EXPECT_EQ(dnValue("#1 = a+b; <c>\r"), R"(\231\20\3d\20a\2bb\3b\20\3cc\3e\0d)");
    const auto names = LdapTemplate::compile("uid=${user},ou=people,dc=acme,dc=example", Kind::Dn, false);
    ASSERT_TRUE(names.ok());
    const std::string forged = names->fill("x,ou=admins,dc=acme,dc=example", {});
    ASSERT_TRUE(plainDn(forged));
    EXPECT_EQ(*leadingValue(forged), "x,ou=admins,dc=acme,dc=example");
    EXPECT_TRUE(isBelow(*plainDn(forged), "ou=people,dc=acme,dc=example"));
}

TEST(LdapText, NamesOfTheSameMeaningAreMadeAlike)
{
    EXPECT_EQ(plainDn("CN=Staff, OU=Groups,DC=acme"), "cn=staff,ou=groups,dc=acme");
    EXPECT_EQ(plainDn("cn=a\\2cb,dc=acme"), plainDn("CN=a\\,b, dc=ACME"));
    EXPECT_FALSE(plainDn(""));
    EXPECT_FALSE(plainDn("staff"));
    EXPECT_FALSE(plainDn(std::string("cn=a\0,dc=b", 10)));
    EXPECT_EQ(leadingValue("cn=Staff,dc=acme"), "Staff");
    EXPECT_FALSE(leadingValue("cn=a+sn=b,dc=acme"));
    EXPECT_TRUE(isBelow("cn=a,ou=groups,dc=acme", "ou=groups,dc=acme"));
    EXPECT_FALSE(isBelow("ou=groups,dc=acme", "ou=groups,dc=acme"));
    EXPECT_FALSE(isBelow("cn=a,ou=othergroups,dc=acme", "groups,dc=acme"));
}

TEST(LdapText, AttributesMayComeInParts)
{
    const auto read = [](const std::string& text) {
        const auto name = readAttributeName(text);
        if (!name || !name->part)
            return name ? name->name : std::string("<none>");
        return name->name + ' ' + std::to_string(name->part->first) + ' ' + (name->part->last ? std::to_string(*name->part->last) : "*");
    };
    EXPECT_EQ(read("memberOf"), "memberof");
    EXPECT_EQ(read("cn;lang-DE"), "cn");
    EXPECT_EQ(read("memberOf;range=0-1499"), "memberof 0 1499");
    EXPECT_EQ(read("memberOf;Range=1500-*"), "memberof 1500 *");
    EXPECT_EQ(read("userCertificate;binary;range=3-3"), "usercertificate 3 3");
    for (const char* wrong : {"m;range=", "m;range=1", "m;range=-", "m;range=1-", "m;range=-1", "m;range=*-1", "m;range=2-1", "m;range=0-4294967295", "m;range=0-4294967296", "m;range=0x1-2", "m;range= 1-2", "m;range=1-2 ",
                              "m;range=+1-2", "m;range=1-2-3", "m;range=0-1;range=0-1", "m;range=1-**"})
        EXPECT_EQ(read(wrong), "<none>") << wrong;
    EXPECT_EQ(partFrom("memberof", 1500), "memberof;range=1500-*");
}

TEST(LdapText, UsersAreConsumersInWhateverCase)
{
    EXPECT_EQ(directoryProof("Ann"), "ldap:ann");
    EXPECT_EQ(directoryProof("UID=Ann, ou=People,dc=acme"), directoryProof("uid=ann,OU=people,DC=acme"));
    EXPECT_NE(directoryProof("uid=ann,dc=acme"), directoryProof("uid=ann,dc=other"));
    EXPECT_NE(directoryProof("ann"), directoryProof("uid=ann"));
}

TEST(LdapText, TemplatesAreLookedAt)
{
    const auto filter = [](const std::string& text, bool mayHaveDn = false) { return LdapTemplate::compile(text, Kind::Filter, mayHaveDn).ok(); };
    EXPECT_TRUE(filter("(uid=${user})"));
    EXPECT_TRUE(filter("(&(objectClass=person)(|(uid=${user})(mail=${user}@acme.example))(!(locked=TRUE)))"));
    EXPECT_TRUE(filter("(member=${dn})", true));
    for (const char* wrong : {"", "uid=${user}", "(uid=*)", "(uid=${name})", "(member=${dn})", "(${user}=x)", "(${user})", "(uid=${user}", "(uid=${user}))", "(&)", "(!(a=${user})(b=c))", "(uid=${user})(a=b)",
                              "(uid=(${user}))", "(uid${user})", "()", "(=${user})", "(cn=${user})(", "(uid=${user}\n)"})
        EXPECT_FALSE(filter(wrong)) << wrong;
    std::string deep;
    for (int i = 0; i < 40; ++i)
        deep += "(!";
    EXPECT_FALSE(filter(deep + "(a=${user})" + std::string(40, ')')));
    const auto name = [](const std::string& text) { return LdapTemplate::compile(text, Kind::Dn, false).ok(); };
    EXPECT_TRUE(name("uid=${user},dc=acme"));
    EXPECT_TRUE(name("cn=people ${user},dc=acme"));
    for (const char* wrong : {"", "${user}", "uid=ann,dc=acme", "${user}=x,dc=acme", "${user}@acme.example", "uid=${user},dc", "uid=${dn},dc=acme", "ou=a\\"})
        EXPECT_FALSE(name(wrong)) << wrong;
}

TEST(LdapServers, AreAddressesOfTwoKinds)
{
    const auto url = [](const std::string& text) {
        const auto server = LdapServer::parse(text);
        return server ? server->url() : "";
    };
    EXPECT_EQ(url("ldaps://LDAP.example.com"), "ldaps://ldap.example.com:636");
    EXPECT_EQ(url("ldap://ldap.example.com/"), "ldap://ldap.example.com:389");
    EXPECT_EQ(url("ldap://127.0.0.1:80"), "ldap://127.0.0.1:80");
    EXPECT_EQ(url("ldaps://[2001:db8::1]:1636"), "ldaps://[2001:db8::1]:1636");
    for (const char* wrong : {"", "ldap://", "http://a", "ldapi:///", "ldap://a/dc=acme", "ldap://a?x", "ldap://user@a", "ldap://a:0x", "ldap://a b", "ldaps://a:99999"})
        EXPECT_EQ(url(wrong), "") << wrong;
}

TEST(GuessLimits, CountByAddressAndByName)
{
    const auto store = limits::makeLocalLimitStore(100);
    const GuessLimit limit("test", 1, store.get(), 3, 2);
    const auto one = *net::IpAddress::parse("2001:db8::1"), same = *net::IpAddress::parse("2001:db8::2"), other = *net::IpAddress::parse("2001:db8:0:1::1");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(limit.beginFrom(i == 1 ? same : one, 1), 0);
    EXPECT_GT(limit.beginFrom(same, 1), 0);
    EXPECT_EQ(limit.beginFrom(other, 1), 0);
    limit.giveBackFrom(one, 1);
    EXPECT_EQ(limit.beginFrom(same, 1), 0);
    EXPECT_EQ(limit.beginAt("ann", 1), 0);
    EXPECT_EQ(limit.beginAt("ann", 1), 0);
    EXPECT_GT(limit.beginAt("ann", 1), 0);
    EXPECT_EQ(limit.beginAt("bob", 1), 0);
    const GuessLimit none("test", 1, store.get(), 0, 0);
    EXPECT_EQ(none.beginFrom(one, 1), 0);
    EXPECT_EQ(none.beginAt("ann", 1), 0);
}

// The policy with a directory that answers nobody.
class LdapTest : public PolicyTest
{
protected:
    LdapTest() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        // Bound and not listening: whoever connects is refused, and nobody else gets the port.
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<sockaddr*>(&address), length), 0);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length);
        m_url = "ldap://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
    }
    ~LdapTest() override { ::close(m_socket); }

    std::string config(const Json& changes = Json::object()) const
    {
        Json config = {{"servers", Json::array({m_url})}, {"startTls", false}, {"base", "ou=people,dc=acme"}};
        config.update(changes);
        return base::toText(config);
    }
    int ask(const std::string& pair)
    {
        newRequest();
        m_context.loop = &m_loop;
        field("Authorization", "Basic " + base::toBase64(pair));
        m_running = true;
        pipeline::Chain::Outcome outcome = m_chain.run(m_context, 0, m_reported, &m_trace);
        if (outcome.verdict == pipeline::Verdict::Suspend) {
            ++m_asked;
            const auto verdict = test::runTask(m_loop, m_chain.at(outcome.policy).policy->resume(m_context));
            outcome = m_chain.settle(m_context, outcome.policy, verdict.value_or(pipeline::Verdict::Answer), m_reported, &m_trace);
        }
        return outcome.verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
    }

    int m_socket;
    std::string m_url;
    net::EventLoop m_loop;
    int m_asked = 0;
};

TEST_F(LdapTest, WithoutADirectoryNobodyPasses)
{
    use("ldap", "{}");
    EXPECT_EQ(ask("ann:secret"), 503);
    EXPECT_EQ(code(), "ldap.unavailable");
    use("ldap", config());
    EXPECT_EQ(ask("ann:secret"), 503);
    EXPECT_EQ(code(), "ldap.unavailable");
    EXPECT_EQ(answered("Retry-After"), "5");
    EXPECT_EQ(m_asked, 1);
    EXPECT_EQ(ask("ann:other"), 503) << "for a second nobody tries again";
}

TEST_F(LdapTest, WhatIsNoLogInIsNotAsked)
{
    use("ldap", config());
    for (const std::string& pair : {std::string("ann:"), std::string(":secret"), std::string(":"), std::string("ann"), std::string("an*n:secret"), std::string("a)(uid=*:x"), std::string("a,dc=acme:x"),
                                    std::string("ann\0:secret", 11), std::string("ann:sec\0ret", 11), "a" + std::string(200, 'a') + ":x", "ann:" + std::string(1025, 'x'), std::string("\xc3\xa4nn:x"),
                                    std::string("ann\xc2\xad:x"), std::string("ann :x")}) {
        EXPECT_EQ(ask(pair), 401) << pair;
        EXPECT_EQ(code(), "ldap.invalid") << pair;
    }
    EXPECT_EQ(m_asked, 0);
    EXPECT_EQ(send(), 401);
    EXPECT_EQ(code(), "ldap.missing");
    EXPECT_EQ(answered("WWW-Authenticate"), "Basic realm=\"api\", charset=\"UTF-8\"");
    newRequest();
    field("Authorization", "Basic YTpi");
    field("Authorization", "Basic YTpj");
    EXPECT_EQ(run(), 400);
    EXPECT_EQ(code(), "ldap.repeated");
}

TEST_F(LdapTest, DryRunsAskNobody)
{
    use("ldap", config());
    newRequest();
    m_context.dryRun = true;
    m_context.loop = &m_loop;
    field("Authorization", "Basic " + base::toBase64("ann:secret"));
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_context.consumer, nullptr);
    EXPECT_EQ(m_context.authenticatedBy, "");
    EXPECT_EQ(m_trace.at(0).outcome, pipeline::Step::Outcome::Skip);
}

TEST_F(LdapTest, OptionalTakesForgedNamesOut)
{
    use("ldap", config({{"optional", true}, {"attributeHeaders", Json::array({{{"attribute", "mail"}, {"header", "X-Mail"}}})}}));
    newRequest();
    field("X-Mail", "boss@acme.example");
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(upstream("X-Mail"), "<removed>");
    EXPECT_EQ(upstream("X-Consumer-Id"), "<removed>");
    EXPECT_EQ(ask("ann:"), 401) << "wrong ones are refused all the same";
}

TEST_F(LdapTest, ADirectoryThatIsDownIsNobodysGuess)
{
    use("ldap", config({{"attemptsByUser", 1}, {"attemptsByAddress", 1}}));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(ask("ann:secret"), 503);
}

TEST_F(LdapTest, RefusesWhatWouldBeUnsafe)
{
    const auto at = [&](const Json& changes) { return refusedAt("ldap", config(changes)).pointer; };
    EXPECT_EQ(at({{"servers", Json::array({"ldap://ldap.example.com"})}}), "/servers/0") << "passwords in the clear";
    EXPECT_EQ(at({{"servers", Json::array({"ldap://127.0.0.1.example.com"})}}), "/servers/0");
    EXPECT_EQ(at({{"filter", "(uid=ann)"}}), "/filter");
    EXPECT_EQ(at({{"userDn", "${user}@acme.example"}}), "/userDn");
    EXPECT_EQ(at({{"base", ""}}), "/base");
    EXPECT_EQ(at({{"bindDn", "cn=gateway,dc=acme"}}), "/bindPassword") << "an unauthenticated log-in";
    m_secrets["empty"] = "";
    EXPECT_EQ(at({{"bindDn", "cn=gateway,dc=acme"}, {"bindPassword", "empty"}}), "/bindPassword");
    EXPECT_EQ(at({{"bindDn", "gateway"}, {"bindPassword", "empty"}}), "/bindDn");
    EXPECT_EQ(at({{"userNames", "("}}), "/userNames");
    EXPECT_EQ(at({{"groupsFrom", "search"}}), "/groupBase");
    EXPECT_EQ(at({{"groupsFrom", "attribute"}, {"groupNames", {{"staff", "a,b"}}}}), "/groupNames/staff");
    EXPECT_EQ(at({{"ca", "nonsense"}, {"startTls", true}}), "/ca");
    EXPECT_EQ(at({{"attributeHeaders", Json::array({{{"attribute", "mail"}, {"header", "X-Consumer-Id"}}})}}), "/attributeHeaders/0/header");
    EXPECT_EQ(at({{"cacheFor", "1h"}}), "/cacheFor");
}

} // namespace
} // namespace gatehouse::policies
