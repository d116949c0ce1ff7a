// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/presented_signature.h"

#include "base/bytes.h"
#include "policies/auth/hmac/authorization_signature.h"

#include <algorithm>
#include <ctime>

namespace gatehouse::policies {

namespace {

constexpr size_t kLongestKeyId = 200;
constexpr size_t kLongestNonce = 256;

// A parameter that is a text, or absent. False when it is something else, or too long.
bool readText(const FieldMember& input, std::string_view name, size_t longest, std::string& out)
{
    const BareItem* value = findParameter(input.parameters, name);
    if (!value)
        return true;
    out = value->text;
    return value->kind == BareItem::Kind::String && out.size() <= longest;
}

bool readTime(const FieldMember& input, std::string_view name, std::optional<int64_t>& out)
{
    const BareItem* value = findParameter(input.parameters, name);
    if (!value)
        return true;
    out = value->number;
    return value->kind == BareItem::Kind::Integer && value->number >= 0;
}

template <class Signature>
void noteCoverage(const Signature& signature, const std::vector<std::string>& required, PresentedSignature& out)
{
    const auto lacking = std::find_if(required.begin(), required.end(), [&](const std::string& component) { return !covers(signature, component); });
    if (lacking != required.end())
        out.uncovered = *lacking;
    out.coversDigest = covers(signature, "content-digest");
}

const FieldMember* memberNamed(const std::vector<FieldMember>& members, std::string_view name)
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const FieldMember& member) { return member.name == name; });
    return found == members.end() ? nullptr : &*found;
}

} // namespace

std::optional<int64_t> secondsOfDate(std::string_view text)
{
    constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    constexpr std::string_view kDays = "SunMonTueWedThuFriSat";
    if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT" || text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':' || text[22] != ':')
        return std::nullopt;
    bool digits = true;
    const auto number = [&](size_t at, size_t size) {
        int value = 0;
        for (const char c : text.substr(at, size)) {
            digits = digits && c >= '0' && c <= '9';
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const size_t month = kMonths.find(text.substr(8, 3)), day = kDays.find(text.substr(0, 3));
    tm parts{};
    parts.tm_mday = number(5, 2);
    parts.tm_year = number(12, 4) - 1900;
    parts.tm_hour = number(17, 2);
    parts.tm_min = number(20, 2);
    parts.tm_sec = number(23, 2);
    if (!digits || month == std::string_view::npos || month % 3 != 0 || day == std::string_view::npos || day % 3 != 0 || parts.tm_mday < 1 || parts.tm_mday > 31 || parts.tm_hour > 23 ||
        parts.tm_min > 59 || parts.tm_sec > 60)
        return std::nullopt;
    parts.tm_mon = static_cast<int>(month / 3);
    const auto seconds = static_cast<int64_t>(timegm(&parts));
    return seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

SignatureReader::Found SignatureReader::find(const SignedRequest& request, PresentedSignature& out, const char*& why) const
{
    const bool message = m_formats.message && request.head.fields.find("signature-input") != nullptr;
    const bool authorization = m_formats.authorization && std::any_of(request.head.fields.begin(), request.head.fields.end(), [](const http::HeaderField& field) {
                                   return field.id == http::HeaderId::Authorization && isSignatureScheme(field.value);
                               });
    if (message && authorization)
        return Found::Several;
    return message ? findMessage(request, out, why) : authorization ? findAuthorization(request, out, why) : Found::None;
}

SignatureReader::Found SignatureReader::findMessage(const SignedRequest& request, PresentedSignature& out, const char*& why) const
{
    why = "the fields Signature-Input and Signature are not well-formed";
    const auto inputs = readDictionary(request.field("signature-input").value_or(std::string()));
    const auto signatures = readDictionary(request.field("signature").value_or(std::string()));
    if (!inputs || !signatures)
        return Found::Malformed;
    if (m_label.empty() && inputs->size() > 1)
        return Found::Several;
    const FieldMember* input = m_label.empty() ? inputs->empty() ? nullptr : &inputs->front() : memberNamed(*inputs, m_label);
    if (!input)
        return Found::None;
    const FieldMember* signature = memberNamed(*signatures, input->name);
    if (!input->isList || !signature || signature->isList || signature->items[0].value.kind != BareItem::Kind::Bytes)
        return Found::Malformed;
    std::string name;
    if (!readText(*input, "keyid", kLongestKeyId, out.keyId) || !readText(*input, "nonce", kLongestNonce, out.nonce) || !readText(*input, "alg", 64, name) ||
        !readTime(*input, "created", out.created) || !readTime(*input, "expires", out.expires) || out.keyId.empty())
        return Found::Malformed;
    if (!name.empty()) {
        out.kind = signatureKind(name);
        out.kindIsUnknown = !out.kind || signatureName(*out.kind) != name;
    }
    auto base = signatureBase(request, *input, why);
    if (!base)
        return Found::Malformed;
    out.base = std::move(*base);
    out.signature = signature->items[0].value.text;
    noteCoverage(*input, m_required, out);
    return Found::One;
}

SignatureReader::Found SignatureReader::findAuthorization(const SignedRequest& request, PresentedSignature& out, const char*& why) const
{
    why = "the signature in Authorization is not well-formed";
    if (request.head.fields.count(http::HeaderId::Authorization) > 1)
        return Found::Several;
    auto signature = readAuthorizationSignature(request.head.fields.value(http::HeaderId::Authorization));
    if (!signature || signature->keyId.size() > kLongestKeyId)
        return Found::Malformed;
    auto base = authorizationBase(request, *signature);
    if (!base) {
        why = "it signs something that the request doesn't have";
        return Found::Malformed;
    }
    noteCoverage(*signature, m_required, out);
    const auto isSigned = [&](std::string_view name) { return std::find(signature->headers.begin(), signature->headers.end(), name) != signature->headers.end(); };
    // Only what is signed says when.
    if (isSigned("(created)"))
        out.created = signature->created;
    else if (isSigned("x-date") || isSigned("date"))
        out.created = secondsOfDate(request.field(isSigned("x-date") ? "x-date" : "date").value_or(std::string()));
    if (isSigned("(expires)"))
        out.expires = signature->expires;
    out.oldDigest = isSigned("digest") && !isSigned("content-digest");
    if (!signature->algorithm.empty() && signature->algorithm != "hs2019") { // which means: as the key says
        out.kind = signatureKind(signature->algorithm);
        out.kindIsUnknown = !out.kind;
    }
    out.keyId = std::move(signature->keyId);
    out.base = std::move(*base);
    out.signature = std::move(signature->signature);
    return Found::One;
}

} // namespace gatehouse::policies
