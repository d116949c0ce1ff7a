// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/xml_threat/xml_threat.h"

#include "policies/guard/body_policy.h"
#include "policies/guard/body_text.h"
#include "policies/guard/bound_from.h"
#include "policies/guard/xml_threat/xml_scanner.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using Finding = XmlScanner::Finding;
using pipeline::Verdict;

constexpr BodyPolicy::Codes kCodes{"xml-threat.too-large", "xml-threat.encoding", "xml-threat.media-type"};

class XmlThreat : public BodyPolicy
{
public:
    XmlThreat(Rules rules, const XmlBounds& bounds) : BodyPolicy(std::move(rules)), m_bounds(bounds) {}

protected:
    bool concerns(std::string_view mediaType) const override { return isXmlType(mediaType); }

    Verdict check(pipeline::Context& context, std::string_view text) const override
    {
        thread_local XmlScanner scanner;
        const Finding finding = scanner.scan(text, m_bounds);
        if (finding == Finding::None) {
            if (context.tracing)
                context.explain("the XML is as it should be");
            return Verdict::Continue;
        }
        const std::string at = ", at byte " + std::to_string(scanner.offset()) + '.';
        const auto most = [&](std::string_view code, const char* what, uint64_t bound, const char* unit) {
            return context.reject(400, code, std::string(what) + ' ' + std::to_string(bound) + ' ' + unit + at);
        };
        switch (finding) {
        case Finding::None:
        case Finding::Malformed: break;
        case Finding::Encoding: return context.reject(400, "xml-threat.charset", "The XML is not in UTF-8.");
        case Finding::Doctype: return context.reject(400, "xml-threat.doctype", "The XML has a document type, which is not taken" + at);
        case Finding::Entity: return context.reject(400, "xml-threat.entity", "The XML refers to an entity that XML itself does not have" + at);
        case Finding::Inclusion: return context.reject(400, "xml-threat.inclusion", "The XML includes other documents, which is not taken" + at);
        case Finding::Comment: return context.reject(400, "xml-threat.comment", "The XML has a comment, which is not taken" + at);
        case Finding::Instruction: return context.reject(400, "xml-threat.instruction", "The XML has a processing instruction, which is not taken" + at);
        case Finding::Depth: return most("xml-threat.depth", "The XML is nested deeper than", m_bounds.depth, "levels");
        case Finding::Elements: return most("xml-threat.elements", "The XML has more than", m_bounds.elements, "elements");
        case Finding::Children: return most("xml-threat.children", "An element of the XML has more than", m_bounds.children, "children");
        case Finding::Attributes: return most("xml-threat.attributes", "An element of the XML has more than", m_bounds.attributes, "attributes");
        case Finding::Namespaces: return most("xml-threat.namespaces", "The XML declares more than", m_bounds.namespaces, "namespaces");
        case Finding::NameLength: return most("xml-threat.name", "A name in the XML is longer than", m_bounds.nameLength, "bytes");
        case Finding::AttributeLength: return most("xml-threat.attribute", "An attribute's value in the XML is longer than", m_bounds.attributeLength, "bytes");
        case Finding::TextLength: return most("xml-threat.text", "A text in the XML is longer than", m_bounds.textLength, "bytes");
        }
        return context.reject(400, "xml-threat.malformed", "The body is not well-formed XML" + at);
    }

private:
    const XmlBounds m_bounds;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeXmlThreat(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    BodyPolicy::Rules rules = BodyPolicy::rulesFrom(config, kCodes, 1u << 20, problems);
    XmlBounds bounds;
    bounds.depth = boundFrom(config, "maxDepth", bounds.depth, 10'000, problems);
    bounds.elements = boundFrom(config, "maxElements", bounds.elements, 100'000'000, problems);
    bounds.children = boundFrom(config, "maxChildren", bounds.children, 10'000'000, problems);
    bounds.attributes = boundFrom(config, "maxAttributes", bounds.attributes, 10'000, problems);
    bounds.namespaces = boundFrom(config, "maxNamespaces", bounds.namespaces, 100'000, problems);
    bounds.nameLength = boundFrom(config, "maxNameLength", bounds.nameLength, 1'000'000, problems);
    bounds.attributeLength = boundFrom(config, "maxAttributeLength", bounds.attributeLength, 64u << 20, problems);
    bounds.textLength = boundFrom(config, "maxTextLength", bounds.textLength, 64u << 20, problems);
    bounds.comments = base::boolAt(config, "comments", true);
    bounds.instructions = base::boolAt(config, "instructions", false);
    if (!problems.empty())
        return base::invalid("xml-threat is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<XmlThreat>(std::move(rules), bounds));
}

} // namespace gatehouse::policies
