// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/inspected_request.h"

#include "base/bytes.h"
#include "policies/guard/body_text.h"
#include "policies/guard/json_threat/json_scanner.h"
#include "policies/guard/xml_threat/xml_scanner.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

constexpr size_t kArgumentWeight = 170;
constexpr int kMediaTypeIsListed = 920420; // rules of the OWASP Core Rule Set
constexpr int kNamesHaveOneLine = 921150;

bool startsWith(std::string_view text, std::string_view beginning)
{
    return base::equalsIgnoreCase(text.substr(0, beginning.size()), beginning);
}

// As sent, where the way to the host is not said again.
std::string targetOf(const pipeline::Context& context)
{
    const http::RequestHead& request = *context.request;
    std::string_view path = request.target.substr(0, request.target.find('?'));
    if (const size_t scheme = path.find("://"); scheme != std::string_view::npos && !path.starts_with('/')) {
        path.remove_prefix(scheme + 3);
        path.remove_prefix(std::min(path.find('/'), path.size()));
    }
    std::string target(path.empty() ? request.path : path);
    const std::string_view query = context.upstreamQuery ? *context.upstreamQuery : request.query;
    if (!query.empty()) {
        target += '?';
        target += query;
    }
    return target;
}

size_t argumentsIn(std::string_view text)
{
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c == '&' || c == ',' || c == ';' || c == '<' || c == '['; }));
}

} // namespace

bool isBinary(std::string_view type)
{
    for (const std::string_view family : {"image/", "audio/", "video/", "font/", "application/grpc"}) {
        if (startsWith(type, family))
            return true;
    }
    for (const std::string_view one : {"application/pdf", "application/zip", "application/gzip"}) {
        if (base::equalsIgnoreCase(type, one))
            return true;
    }
    return false;
}

Inspection::Body readAs(std::string_view type, std::string_view bytes)
{
    using Body = Inspection::Body;
    if (base::equalsIgnoreCase(type, "application/x-www-form-urlencoded"))
        return Body::Form;
    if (base::equalsIgnoreCase(type, "multipart/form-data"))
        return Body::Multipart;
    if (isJsonType(type))
        return Body::Json;
    if (isXmlType(type))
        return Body::Xml;
    if (bytes.substr(0, 1024).find('\0') != std::string_view::npos)
        return Body::Other;
    JsonBounds bounds;
    bounds.depth = 100;
    bounds.values = bounds.objectMembers = bounds.arrayItems = bounds.keyLength = bounds.stringLength = bounds.numberLength = 0; // 0: no limit
    bounds.duplicateKeys = true;
    const size_t begins = bytes.find_first_not_of(" \t\r\n");
    if (begins != std::string_view::npos && (bytes[begins] == '{' || bytes[begins] == '[') && JsonScanner().scan(bytes, bounds) == JsonScanner::Finding::None)
        return Body::Json;
    return Body::Text;
}

bool isPlainXml(std::string_view text)
{
    XmlBounds bounds;
    bounds.depth = 128;
    bounds.elements = bounds.children = bounds.attributes = bounds.namespaces = bounds.nameLength = bounds.attributeLength = bounds.textLength = 0; // 0: no limit
    bounds.instructions = true;
    return XmlScanner().scan(text, bounds) == XmlScanner::Finding::None;
}

Inspection::Fields copied(const http::HeaderFields& fields)
{
    Inspection::Fields out;
    out.reserve(fields.size());
    for (const http::HeaderField& field : fields)
        out.emplace_back(field.name, field.value);
    return out;
}

Inspection::Request inspectedRequest(const pipeline::Context& context)
{
    const http::RequestHead& head = *context.request;
    Inspection::Request out;
    out.client = context.client.text();
    out.method = head.methodText;
    out.target = targetOf(context);
    out.version = head.majorVersion >= 2 ? "2.0" : head.minorVersion == 0 ? "1.0" : "1.1";
    out.host = head.host;
    out.fields = copied(head.fields);
    return out;
}

std::vector<int> needlessRules(Inspection::Body body, std::string_view type, const std::vector<std::string>& listed)
{
    std::vector<int> out;
    // The rule compares whole types.
    const auto covers = [&](std::string_view one) {
        const size_t star = one.find("/*+");
        return star != std::string_view::npos && type.size() > one.size() - 1 && base::equalsIgnoreCase(type.substr(0, star + 1), one.substr(0, star + 1)) &&
               base::equalsIgnoreCase(type.substr(type.size() - (one.size() - star - 2)), one.substr(star + 2));
    };
    if (std::any_of(listed.begin(), listed.end(), covers))
        out.push_back(kMediaTypeIsListed);
    // What is no form has no names, and lines end.
    if (body == Inspection::Body::Text)
        out.push_back(kNamesHaveOneLine);
    return out;
}

size_t weightOf(const Inspection::Request& request)
{
    size_t bytes = request.target.size() + request.bytes.size();
    size_t arguments = argumentsIn(request.target) + argumentsIn(request.bytes);
    for (const auto& [name, value] : request.fields) {
        bytes += value.size();
        arguments += base::equalsIgnoreCase(name, "cookie") ? argumentsIn(value) : 0;
    }
    return bytes + arguments * kArgumentWeight;
}

} // namespace gatehouse::policies
