// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/rule_text.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

std::string read(const std::string& text)
{
    std::vector<base::Problem> problems;
    const std::string out = safeRules(text, "/ownRules", problems);
    return problems.empty() ? out : "!" + problems.front().message;
}

TEST(RuleText, WritesRulesAnew)
{
    EXPECT_EQ(read(""), "");
    EXPECT_EQ(read("# nothing\n\n   \r\n"), "");
    EXPECT_EQ(read("secrule ARGS:a|!args:b \"@RX ^x\" \"id:1,phase:2,deny,t:lowercase,msg:'No, not that'\""), "SecRule ARGS:a|!ARGS:b \"@rx ^x\" \"id:1,phase:2,deny,t:lowercase,msg:'No, not that',log\"\n") << "who says nothing of logs is logged";
    EXPECT_EQ(read("SecRule ARGS x id:2,pass"), "SecRule ARGS \"@rx x\" \"id:2,pass,log\"\n") << "without quotes, and without an operator's name";
    EXPECT_EQ(read("SecRule ARGS \"say \\\"hi\\\"\" \"id:2,pass\""), "SecRule ARGS \"@rx say \\\"hi\\\"\" \"id:2,pass,log\"\n");
    EXPECT_EQ(read("SecAction \\\n   \"id:3,\\\n    phase:1,\\\n    nolog,pass,\\\n    setvar:tx.a=+5\""), "SecAction \"id:3,phase:1,nolog,pass,setvar:'tx.a=+5'\"\n") << "over several lines";
    EXPECT_EQ(read("SecMarker END\nSecRuleUpdateTargetById 942100 !ARGS:q"), "SecMarker \"END\"\nSecRuleUpdateTargetById 942100 \"!ARGS:q\"\n");
    EXPECT_EQ(read("SecRule ARGS:a \"@streq %{tx.b}\" \"id:4,deny,chain\"\nSecRule ARGS:c \"!@within x y\" \"t:none\""),
              "SecRule ARGS:a \"@streq %{tx.b}\" \"id:4,deny,chain,log\"\nSecRule ARGS:c \"!@within x y\" \"t:none\"\n");
    EXPECT_EQ(read("SecRule REQUEST_COOKIES:/^s_/ \"@eq 1\" \"id:5,pass,nolog,ctl:ruleRemoveTargetById=942100;ARGS:q\""),
              "SecRule REQUEST_COOKIES:/^s_/ \"@eq 1\" \"id:5,pass,nolog,ctl:ruleRemoveTargetById=942100;ARGS:q\"\n");
}

TEST(RuleText, WritesWhatItHasWrittenTheSameWay)
{
    const std::string once = read("SecRule &ARGS:a|XML:/* \"!@pm a b\" \"id:9,phase:2,deny,status:404,severity:'CRITICAL',tag:'a/b',logdata:'%{MATCHED_VAR}',skipAfter:END\"\nSecMarker END");
    EXPECT_NE(once.front(), '!') << once;
    EXPECT_EQ(read(once), once);
}

TEST(RuleText, RefusesWhatReachesBeyondARequest)
{
    for (const char* text : {"Include /etc/passwd", "include /etc/modsecurity/x.conf", "SecRemoteRules key https://evil.test/rules", "SecAuditLog /tmp/x", "SecAuditLogStorageDir /tmp", "SecAuditEngine On",
                             "SecDebugLog /tmp/x", "SecDebugLogLevel 9", "SecRuleEngine Off", "SecRequestBodyAccess Off", "SecResponseBodyAccess Off", "SecRuleScript /tmp/x.lua \"id:1\"", "SecUploadDir /tmp",
                             "SecTmpDir /tmp", "SecDataDir /tmp", "SecGeoLookupDb /tmp/x", "SecUnicodeMapFile /tmp/x 20127", "SecDefaultAction \"phase:1,pass\"", "SecRuleRemoveById 949110", "SecRuleRemoveByTag x",
                             "SecRuleUpdateActionById 949110 pass", "SecComponentSignature x", "SecRequestBodyLimit 1", "SecArgumentsLimit 1", "SecPcreMatchLimit 1", "SecXmlExternalEntity On", "SecHttpBlKey x", "<IfModule x>"})
        EXPECT_NE(read(text).find("is not taken here"), std::string::npos) << text << ": " << read(text);
    for (const char* test : {"@inspectFile /tmp/x.lua", "@pmFromFile /etc/passwd", "@pmf /etc/passwd", "@ipMatchFromFile /etc/passwd", "@ipMatchF x", "@ipMatchFromFile https://evil.test/", "@geoLookup", "@rbl evil.test", "@gsbLookup x",
                             "@fuzzyHash /etc/passwd 1", "@validateSchema /tmp/x.xsd", "@validateDTD /tmp/x.dtd", "@rsub s/a/b/", "@PMFROMFILE /etc/passwd", "!@pmFromFile /etc/passwd", "@", "@nothing"}) {
        const std::string got = read("SecRule ARGS \"" + std::string(test) + "\" \"id:1,pass\"");
        EXPECT_NE(got.find("is not taken here"), std::string::npos) << test << ": " << got;
    }
    for (const char* action : {"exec:/bin/sh", "exec:'/bin/sh'", "initcol:ip=%{REMOTE_ADDR}", "setuid:a", "setsid:a", "setrsc:a", "setenv:PATH=/x", "expirevar:ip.a=1", "deprecatevar:ip.a=1", "redirect:https://evil.test",
                               "proxy:https://evil.test", "pause:10000", "append:x", "prepend:x", "sanitiseArg:a", "xmlns:a=b", "drop", "ctl:ruleEngine=Off", "ctl:auditEngine=On", "ctl:debugLogLevel=9", "ctl:requestBodyAccess=Off",
                               "ctl:auditLogParts=+E", "ctl:responseBodyAccess=Off", "ctl:forceRequestBodyVariable=On", "phase:5", "phase:logging", "EXEC:/bin/sh", " exec : /bin/sh ", "setvar:ip.a=1", "setvar:global.a=1",
                               "setvar:env.a=1", "status:200", "msg:'%{ENV.HOME}'", "msg:'%{ARGS.password}'", "logdata:'%{ENV.HOME}'", "setvar:tx.a=%{ENV.HOME}", "logdata:'%{'", "id:0", "id:100000", "id:x", "id:900001", "id:-1"}) {
        const std::string got = read("SecRule ARGS x \"" + std::string(std::string_view(action).starts_with("id:") ? "" : "id:1,") + "pass," + action + "\"");
        EXPECT_EQ(got.front(), '!') << action << ": " << got;
    }
    for (const char* variable : {"ENV:HOME", "ENV", "IP:a", "GLOBAL:a", "SESSION:a", "FILES_TMPNAMES", "FILES_TMP_CONTENT", "RESOURCE:a", "USER:a", "WEBAPPID", "GEO", "RULE", "", "!", "ARGS|", "ARGS:", "ARGS:a b", "ARGS:/a", "ARGS:/a|b/",
                                 "XML://x/y", "XML:/etc/passwd", "ARGS:'a'", "args_get\x01"})
        EXPECT_EQ(read("SecRule \"" + std::string(variable) + "\" x \"id:1,pass\"").front(), '!') << variable;
}

TEST(RuleText, RefusesWhatTwoReadersUnderstandInTwoWays)
{
    for (const char* text : {"SecRule ARGS \"x", "SecRule ARGS \"x\"y \"id:1\"", "SecRule ARGS x\"y \"id:1\"", "SecRule ARGS \"x\\\\\" \"id:1,pass\"", "SecRule ARGS \"x\\\\\\\"\" \"id:1,pass\"", "SecRule ARGS x \"id:1,msg:'a\"", "SecRule ARGS x \"id:1,msg:'a\\''\"",
                             "SecRule ARGS x \"id:1,msg:'a\\\"b'\"", "SecRule ARGS x \"id:1,msg:a'b\"", "SecRule ARGS x \"id:1,pass\" more", "SecRule ARGS", "SecRule", "SecRule ARGS x", "SecRule ARGS x pass", "SecAction id:1 x", "SecAction pass", "SecAction id:1,chain",
                             "SecMarker", "SecMarker a b", "SecRuleUpdateTargetById 1-5 !ARGS:a", "SecRuleUpdateTargetById x !ARGS", "SecRule ARGS x \"id:1,chain\"", "SecRule ARGS x \"id:1,chain\"\nSecAction id:2", "SecRule ARGS x \"id:1,chain\"\nSecRule ARGS y \"id:2\"",
                             "SecRule ARGS x \"id:1,pass\" \\", "SecRule ARGS \"x\x01\" \"id:1,pass\"", "SecRule ARGS \"x\xFF\" \"id:1,pass\""})
        EXPECT_EQ(read(text).front(), '!') << text;
    EXPECT_NE(read("SecMarker a\n\n#\nnothing").find("line 4: "), std::string::npos);
    EXPECT_NE(read("SecMarker a\nSecRule ARGS \\\n x \\\n \"id:0\"").find("line 2: "), std::string::npos) << "where it begins";
}

TEST(RuleText, RefusesPatternsThatTheEngineCannotReadOrThatBacktrack)
{
    for (const char* pattern : {"(", "a{2,1}", "[z-a]", "(?=a)b", "(a)\\1", "*"})
        EXPECT_NE(read("SecRule ARGS \"@rx " + std::string(pattern) + "\" \"id:1,pass\"").find("regular expression"), std::string::npos) << pattern;
    EXPECT_EQ(read("SecRule ARGS:/(/ x \"id:1,pass\"").front(), '!');
    EXPECT_NE(read("SecRule ARGS \"@rx ^%{tx.a}$\" \"id:1,pass\"").front(), '!');
}

TEST(RuleText, HasBounds)
{
    std::string many;
    for (size_t i = 0; i < kMostDirectives; ++i)
        many += "SecMarker a\n";
    EXPECT_NE(read(many).front(), '!');
    EXPECT_EQ(read(many + "SecMarker a").front(), '!');
    EXPECT_EQ(read("SecRule ARGS \"" + std::string(9000, 'x') + "\" \"id:1,pass\"").front(), '!');
    EXPECT_EQ(read(std::string(kMostRuleText + 1, '\n')).front(), '!');
}

TEST(RuleText, KnowsWhatRulesLookAt)
{
    for (const char* target : {"ARGS", "ARGS:password", "args:user[name]", "REQUEST_COOKIES:session", "REQUEST_HEADERS:User-Agent", "ARGS:json.a.b", "XML:/*"})
        EXPECT_EQ(isRuleTarget(target), !std::string_view(target).starts_with("XML")) << target;
    for (const char* target : {"", "!ARGS", "&ARGS", "ARGS|FILES", "ARGS:/x/", "ENV:HOME", "ARGS:a\"", "ARGS:a b", "ARGS:a\nInclude x", "ARGS:"})
        EXPECT_FALSE(isRuleTarget(target)) << target;
}

} // namespace
} // namespace gatehouse::policies
