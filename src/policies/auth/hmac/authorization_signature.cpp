// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/authorization_signature.h"

#include "base/bytes.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace gatehouse::policies {

namespace {

constexpr size_t kLongest = 8 * 1024;
constexpr size_t kMostNames = 64;

std::string_view schemeOf(std::string_view authorization)
{
    return authorization.substr(0, authorization.find(' '));
}

// name="value" or name=number, from the front of a list with commas.
bool readParameter(std::string_view& text, std::string& name, std::string& value)
{
    const size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return false;
    name = base::toLower(base::trim(text.substr(0, equals)));
    text.remove_prefix(equals + 1);
    value.clear();
    if (text.starts_with('"')) {
        const size_t end = text.find('"', 1);
        if (end == std::string_view::npos || text.substr(1, end - 1).find('\\') != std::string_view::npos)
            return false;
        value = text.substr(1, end - 1);
        text.remove_prefix(end + 1);
    } else {
        value = base::trim(text.substr(0, text.find(',')));
        text.remove_prefix(std::min(text.find(','), text.size()));
    }
    text = base::trim(text);
    if (text.empty())
        return true;
    if (text.front() != ',')
        return false;
    text = base::trim(text.substr(1));
    return !text.empty();
}

std::optional<int64_t> seconds(const std::string& text)
{
    int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number >= 0 && number < 100'000'000'000 ? std::optional(number) : std::nullopt;
}

bool isRequestLine(std::string_view name)
{
    return name == "request-line" || name == "(request-target)" || name == "@request-target";
}

} // namespace

bool isSignatureScheme(std::string_view authorization)
{
    const std::string_view scheme = schemeOf(authorization);
    return base::equalsIgnoreCase(scheme, "hmac") || base::equalsIgnoreCase(scheme, "signature");
}

std::optional<AuthorizationSignature> readAuthorizationSignature(std::string_view authorization)
{
    if (!isSignatureScheme(authorization) || authorization.size() > kLongest)
        return std::nullopt;
    const bool kong = base::equalsIgnoreCase(schemeOf(authorization), "hmac");
    std::string_view text = base::trim(authorization.substr(schemeOf(authorization).size()));
    AuthorizationSignature out;
    std::set<std::string> seen;
    bool signedNames = false;
    while (!text.empty()) {
        std::string name, value;
        if (!readParameter(text, name, value) || !seen.insert(name).second)
            return std::nullopt;
        if (name == (kong ? "username" : "keyid")) {
            out.keyId = value;
        } else if (name == "algorithm") {
            out.algorithm = base::toLower(value);
        } else if (name == "headers") {
            signedNames = true;
            for (const std::string_view one : base::split(value, ' ')) {
                if (!one.empty())
                    out.headers.push_back(base::toLower(one));
            }
        } else if (name == "signature") {
            auto decoded = base::fromBase64(value);
            if (!decoded)
                return std::nullopt;
            out.signature = std::move(*decoded);
        } else if (name == "created" || name == "expires") {
            const auto number = seconds(value);
            if (!number)
                return std::nullopt;
            (name == "created" ? out.created : out.expires) = number;
        } else {
            return std::nullopt;
        }
    }
    if (!signedNames)
        out.headers = {"date"};
    std::set<std::string> names(out.headers.begin(), out.headers.end());
    const bool whole = !out.keyId.empty() && !out.signature.empty() && !out.headers.empty() && out.headers.size() <= kMostNames && names.size() == out.headers.size();
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<std::string> authorizationBase(const SignedRequest& request, const AuthorizationSignature& signature)
{
    std::string out;
    for (const std::string& name : signature.headers) {
        if (!out.empty())
            out += '\n';
        if (name == "request-line") {
            const std::string protocol = request.head.majorVersion == 2 ? "HTTP/2" : request.head.minorVersion == 0 ? "HTTP/1.0" : "HTTP/1.1";
            out.append(request.head.methodText).append(" ").append(request.head.target).append(" ").append(protocol);
        } else if (name == "(request-target)" || name == "@request-target") {
            out.append(name == "(request-target)" ? "(request-target): " : "").append(base::toLower(request.head.methodText)).append(" ").append(request.head.target);
        } else if (name == "(created)" || name == "(expires)") {
            const auto& time = name == "(created)" ? signature.created : signature.expires;
            if (!time)
                return std::nullopt;
            out.append(name).append(": ").append(std::to_string(*time));
        } else {
            const auto value = request.field(name);
            if (!value)
                return std::nullopt;
            out.append(name).append(": ").append(*value);
        }
    }
    return out;
}

bool covers(const AuthorizationSignature& signature, std::string_view component)
{
    return std::any_of(signature.headers.begin(), signature.headers.end(), [&](const std::string& name) {
        if (name == component || (name == "host" && component == "@authority") || (name == "digest" && component == "content-digest"))
            return true;
        return isRequestLine(name) && (component == "@method" || component == "@path" || component == "@query" || component == "@request-target");
    });
}

} // namespace gatehouse::policies
