// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/signature_base.h"

#include "base/bytes.h"
#include "http/path.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

constexpr const char* kUnknown = "it signs a component that is not spoken here";
constexpr const char* kAbsent = "it signs something that the request doesn't have";
constexpr const char* kTwice = "it signs a component twice";
constexpr size_t kLongestBase = 256 * 1024; // fields may be named again with other parameters

std::string encoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*' || c == '-' || c == '.' || c == '_';
        if (plain)
            out += c;
        else
            out.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
    }
    return out;
}

// RFC 9421, section 2.2.8. One that comes twice cannot be told from its other, and is not signed.
std::optional<std::string> queryParameter(std::string_view query, std::string_view name)
{
    std::optional<std::string> value;
    while (!query.empty()) {
        const std::string_view one = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(one.size() + 1, query.size()));
        const size_t equals = std::min(one.find('='), one.size());
        if (encoded(http::decodePercent(one.substr(0, equals), true)) != name)
            continue;
        if (value)
            return std::nullopt;
        value = encoded(http::decodePercent(one.substr(std::min(equals + 1, one.size())), true));
    }
    return value;
}

std::optional<std::string> derived(const SignedRequest& request, const FieldItem& component, const char*& why)
{
    const std::string& name = component.value.text;
    why = kAbsent;
    if (name == "@query-param") {
        const BareItem* parameter = findParameter(component.parameters, "name");
        if (!parameter || parameter->kind != BareItem::Kind::String || component.parameters.size() != 1) {
            why = kUnknown;
            return std::nullopt;
        }
        return queryParameter(request.query(), parameter->text);
    }
    if (!component.parameters.empty()) {
        why = kUnknown;
        return std::nullopt;
    }
    const std::string scheme = request.tls ? "https" : "http";
    const std::string_view target = request.head.target;
    if (name == "@method")
        return std::string(request.head.methodText);
    if (name == "@authority")
        return request.authority();
    if (name == "@scheme")
        return scheme;
    if (name == "@request-target")
        return std::string(target);
    if (name == "@path")
        return std::string(request.path());
    if (name == "@query")
        return '?' + std::string(request.query());
    if (name == "@target-uri")
        return target.starts_with('/') ? scheme + "://" + request.authority() + std::string(target) : std::string(target);
    why = kUnknown;
    return std::nullopt;
}

// RFC 9421, section 2.1.3.
std::optional<std::string> wrapped(const http::HeaderFields& fields, std::string_view name)
{
    std::string out;
    for (const http::HeaderField& field : fields) {
        if (base::equalsIgnoreCase(field.name, name))
            out.append(out.empty() ? "" : ", ").append(":").append(base::toBase64(base::trim(field.value))).append(":");
    }
    return out.empty() ? std::nullopt : std::optional(std::move(out));
}

bool isFieldName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

std::optional<std::string> valueOf(const SignedRequest& request, const FieldItem& component, const char*& why)
{
    const std::string& name = component.value.text;
    if (name.starts_with('@'))
        return derived(request, component, why);
    const bool plain = component.parameters.empty();
    const bool bytes = component.parameters.size() == 1 && component.parameters[0].name == "bs" && component.parameters[0].value == BareItem();
    if (!isFieldName(name) || (!plain && !bytes)) {
        why = kUnknown;
        return std::nullopt;
    }
    why = kAbsent;
    return bytes ? wrapped(request.head.fields, name) : request.field(name);
}

} // namespace

std::string SignedRequest::authority() const
{
    std::string text = base::toLower(head.fields.value(http::HeaderId::Host));
    const std::string_view own = tls ? ":443" : ":80";
    if (text.ends_with(own))
        text.resize(text.size() - own.size());
    return text;
}

std::string_view SignedRequest::path() const
{
    std::string_view text = head.target;
    if (const size_t scheme = text.find("://"); !text.starts_with('/') && scheme != std::string_view::npos) {
        text.remove_prefix(scheme + 3);
        text.remove_prefix(std::min(text.find_first_of("/?"), text.size()));
    }
    text = text.substr(0, text.find('?'));
    return text.empty() ? std::string_view("/") : text;
}

std::string_view SignedRequest::query() const
{
    const size_t at = head.target.find('?');
    return at == std::string_view::npos ? std::string_view() : head.target.substr(at + 1);
}

bool SignedRequest::hasQuery() const
{
    return head.target.find('?') != std::string_view::npos;
}

std::optional<std::string> SignedRequest::field(std::string_view name) const
{
    std::optional<std::string> out;
    for (const http::HeaderField& field : head.fields) {
        if (!base::equalsIgnoreCase(field.name, name))
            continue;
        if (out)
            out->append(", ").append(base::trim(field.value));
        else
            out = base::trim(field.value);
    }
    return out;
}

std::optional<std::string> signatureBase(const SignedRequest& request, const FieldMember& input, const char*& why)
{
    std::string out;
    for (size_t i = 0; i < input.items.size(); ++i) {
        const FieldItem& component = input.items[i];
        why = kUnknown;
        if (component.value.kind != BareItem::Kind::String)
            return std::nullopt;
        const auto value = valueOf(request, component, why);
        if (!value)
            return std::nullopt;
        why = kTwice;
        if (std::find(input.items.begin(), input.items.begin() + static_cast<ptrdiff_t>(i), component) != input.items.begin() + static_cast<ptrdiff_t>(i))
            return std::nullopt;
        out.append(fieldText(component)).append(": ").append(*value).append("\n");
        why = "it signs too much";
        if (out.size() > kLongestBase)
            return std::nullopt;
    }
    out.append("\"@signature-params\": ").append(innerListText(input));
    return out;
}

bool covers(const FieldMember& input, std::string_view component)
{
    return std::any_of(input.items.begin(), input.items.end(), [&](const FieldItem& item) {
        const std::string& name = item.value.text;
        const bool plain = item.parameters.empty() || (item.parameters.size() == 1 && item.parameters[0].name == "bs");
        if (!plain)
            return false;
        if (name == component || (name == "host" && component == "@authority"))
            return true;
        const bool ofTarget = component == "@path" || component == "@query" || component == "@request-target";
        return (name == "@target-uri" && (ofTarget || component == "@authority" || component == "@scheme")) || (name == "@request-target" && ofTarget);
    });
}

} // namespace gatehouse::policies
