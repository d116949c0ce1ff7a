// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "policies/guard/xml_threat/xml_scanner.h"

namespace gatehouse::policies {
namespace {

using Finding = XmlScanner::Finding;

Finding scan(std::string_view text, const XmlBounds& bounds = {})
{
    return XmlScanner().scan(text, bounds);
}

TEST(XmlScanner, TakesWhatIsXml)
{
    for (const char* text : {"<a/>", "<a></a>", "<?xml version=\"1.0\" encoding='UTF-8'?>\n<a b='1' c=\"2\"><!-- x --><b>t &amp; &#65;&#x1F600;</b><![CDATA[<&]]></a>\n<!-- end -->", "\xEF\xBB\xBF<a/>",
                             "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>", "<\xC3\xA9 x.y-z='' />", "<a\n b = '>' ></a >", "<?xml version='1.0' standalone='yes' ?><a/>"})
        EXPECT_EQ(scan(text), Finding::None) << text;
}

TEST(XmlScanner, RefusesWhatIsNot)
{
    for (const char* text : {"", "x", "<a>", "</a>", "<a></b>", "<a></ab>", "<a/><b/>", "<a/>x", "x<a/>", "<a b/>", "<a b=1/>", "<a b='1'c='2'/>", "<a b='1' b='2'/>", "<a b='<'/>", "<a b='1/>", "<a>&</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#x110000;</a>",
                             "<a>&#;</a>", "<a>]]></a>", "<a><!-- -- --></a>", "<a><!-- x</a>", "<a><![CDATA[x</a>", "<![CDATA[x]]><a/>", "<1/>", "<:a/>", "<a:/>", "<a:b:c/>", "< a/>", "<a/ >", "<?xml version=\"1.1\"?><a/>", "<?xml encoding=\"utf-8\"?><a/>", "<?xml version=\"1.0\" x='encoding=\"utf-8\"' encoding=\"utf-7\"?><a/>", "<a>\x01</a>", "<a>\xEF\xBF\xBF</a>", "<a", "<a><!ELEMENT x></a>",
                             "<a>&#99999999999999999999;</a>"})
        EXPECT_EQ(scan(text), Finding::Malformed) << text;
    EXPECT_EQ(scan(" <?xml version=\"1.0\"?><a/>"), Finding::Instruction) << "a declaration stands first or not at all";
}

TEST(XmlScanner, RefusesWhatMakesReadersFetchOrMultiply)
{
    EXPECT_EQ(scan("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"), Finding::Doctype);
    EXPECT_EQ(scan("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol1 \"&lol;&lol;\">]><lolz>&lol1;</lolz>"), Finding::Doctype);
    EXPECT_EQ(scan("<!doctype a><a/>"), Finding::Doctype);
    EXPECT_EQ(scan("<!DOCTYPE a PUBLIC '-//x' 'http://evil.test/x.dtd'><a/>"), Finding::Doctype);
    EXPECT_EQ(scan("<a>&xxe;</a>"), Finding::Entity);
    EXPECT_EQ(scan("<a b='&xxe;'/>"), Finding::Entity);
    EXPECT_EQ(scan("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd'/></a>"), Finding::Inclusion);
    EXPECT_EQ(scan("<a xmlns:xi='http://www.w3.org/2003/XInclude'><xi:include href='file:///etc/passwd' parse='text'/></a>"), Finding::Inclusion);
    EXPECT_EQ(scan("<a xmlns:xi='&#104;ttp://www.w3.org/2001/XInclude'/>"), Finding::Inclusion);
    EXPECT_EQ(scan("<?xml-stylesheet href='http://evil.test/x.xsl'?><a/>"), Finding::Instruction);
}

TEST(XmlScanner, RefusesOtherEncodings)
{
    EXPECT_EQ(scan("<?xml version='1.0' encoding='UTF-7'?><a/>"), Finding::Encoding);
    EXPECT_EQ(scan("<?xml version='1.0' encoding='ISO-8859-1'?><a/>"), Finding::Encoding);
    EXPECT_EQ(scan(std::string_view("\xFE\xFF\0<\0a\0/\0>", 10)), Finding::Encoding);
    EXPECT_EQ(scan(std::string_view("<\0a\0/\0>\0", 8)), Finding::Encoding);
}

TEST(XmlScanner, WhatALargeTextTookIsGivenBack)
{
    XmlScanner scanner;
    XmlBounds bounds;
    bounds.depth = bounds.attributes = bounds.attributeLength = bounds.nameLength = 0;
    std::string deep, attributes = "<a";
    for (int i = 0; i < 9'000; ++i) {
        deep += "<b>";
        attributes += " a" + std::to_string(i) + "=''";
    }
    (void)scanner.scan(deep, bounds);
    EXPECT_LE(scanner.keptBytes(), 3u * 64 * 1024);
    EXPECT_EQ(scanner.scan(attributes + "/>", bounds), Finding::None);
    EXPECT_LE(scanner.keptBytes(), 3u * 64 * 1024);
    EXPECT_EQ(scanner.scan("<a b='&amp;" + std::string(500'000, 'x') + "'/>", bounds), Finding::None);
    EXPECT_LE(scanner.keptBytes(), 3u * 64 * 1024);
    EXPECT_EQ(scanner.scan("<a/>", bounds), Finding::None);
}

TEST(XmlScanner, HoldsEachBoundToTheLast)
{
    XmlBounds bounds;
    bounds.depth = 2;
    EXPECT_EQ(scan("<a><b/></a>", bounds), Finding::None);
    EXPECT_EQ(scan("<a><b><c/></b></a>", bounds), Finding::Depth);
    bounds = {};
    bounds.elements = 2;
    EXPECT_EQ(scan("<a><b/></a>", bounds), Finding::None);
    EXPECT_EQ(scan("<a><b/><b/></a>", bounds), Finding::Elements);
    bounds = {};
    bounds.children = 1;
    EXPECT_EQ(scan("<a><b><c/></b></a>", bounds), Finding::None);
    EXPECT_EQ(scan("<a><b/><b/></a>", bounds), Finding::Children);
    bounds = {};
    bounds.attributes = 1;
    EXPECT_EQ(scan("<a b=''/>", bounds), Finding::None);
    EXPECT_EQ(scan("<a b='' c=''/>", bounds), Finding::Attributes);
    bounds = {};
    bounds.namespaces = 1;
    EXPECT_EQ(scan("<a xmlns='x' b=''/>", bounds), Finding::None);
    EXPECT_EQ(scan("<a xmlns='x'><b xmlns:c='y'/></a>", bounds), Finding::Namespaces);
    bounds = {};
    bounds.nameLength = 3;
    EXPECT_EQ(scan("<abc abc=''/>", bounds), Finding::None);
    EXPECT_EQ(scan("<abcd/>", bounds), Finding::NameLength);
    EXPECT_EQ(scan("<a abcd=''/>", bounds), Finding::NameLength);
    bounds = {};
    bounds.attributeLength = 3;
    EXPECT_EQ(scan("<a b='123'/>", bounds), Finding::None);
    EXPECT_EQ(scan("<a b='1234'/>", bounds), Finding::AttributeLength);
    bounds = {};
    bounds.textLength = 3;
    EXPECT_EQ(scan("<a>123<b/>123</a>", bounds), Finding::None);
    EXPECT_EQ(scan("<a>1234</a>", bounds), Finding::TextLength);
    EXPECT_EQ(scan("<a>12<!-- -->3<![CDATA[4]]></a>", bounds), Finding::TextLength) << "pieces of one text count together";
    bounds = {};
    bounds.depth = 0;
    std::string deep;
    for (int i = 0; i < 20'000; ++i)
        deep += "<a>";
    EXPECT_EQ(scan(deep, bounds), Finding::Depth) << "without a bound there is one all the same";
    bounds.comments = false;
    EXPECT_EQ(scan("<a><!-- --></a>", bounds), Finding::Comment);
    bounds.instructions = true;
    EXPECT_EQ(scan("<a><?x y?></a>", bounds), Finding::None);
    EXPECT_EQ(scan("<a><?xml y?></a>", bounds), Finding::Malformed);
}

class XmlThreatTest : public PolicyTest
{
};

TEST_F(XmlThreatTest, LooksAtWhatIsDeclaredAsXml)
{
    use("xml-threat", "{}");
    EXPECT_EQ(post("application/xml", "<a/>"), 0);
    EXPECT_EQ(m_trace.at(0).reason, "the XML is as it should be");
    for (const char* type : {"application/xml", "text/xml; charset=utf-8", "application/soap+xml"}) {
        EXPECT_EQ(post(type, "<!DOCTYPE a><a/>"), 400) << type;
        EXPECT_EQ(code(), "xml-threat.doctype");
    }
    EXPECT_EQ(m_context.answer().detail, "The XML has a document type, which is not taken, at byte 0.");
    EXPECT_EQ(post("application/json", "<!DOCTYPE a><a/>"), 0);
}

TEST_F(XmlThreatTest, EveryFindingHasACode)
{
    use("xml-threat", R"({"maxDepth": 1, "comments": false})");
    for (const auto& [body, expected] : std::vector<std::pair<const char*, const char*>>{{"<a><b/></a>", "depth"}, {"<a>&x;</a>", "entity"}, {"<a><!-- --></a>", "comment"}, {"<a><?b?></a>", "instruction"}, {"<a", "malformed"}}) {
        EXPECT_EQ(post("text/xml", body), 400);
        EXPECT_EQ(code(), std::string("xml-threat.") + expected);
    }
}

TEST_F(XmlThreatTest, ReportModeLetsPass)
{
    use("xml-threat", "{}", pipeline::Mode::Report);
    EXPECT_EQ(post("text/xml", "<a"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

} // namespace
} // namespace gatehouse::policies
