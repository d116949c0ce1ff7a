// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/header_rules.h"

#include "http/header_id.h"

#include <algorithm>

namespace gatehouse::pipeline {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isReserved(http::HeaderId id)
{
    using enum http::HeaderId;
    switch (id) {
    case Connection:
    case ContentLength:
    case Host:
    case KeepAlive:
    case ProxyAuthenticate:
    case ProxyAuthorization:
    case ProxyConnection:
    case Te:
    case Trailer:
    case TransferEncoding:
    case Upgrade:
    case XGatehouseTrace:
        return true;
    default:
        return false;
    }
}

} // namespace

std::string headerNameProblem(std::string_view name)
{
    if (name.empty())
        return "a header field needs a name";
    if (name.size() > 128)
        return "a header field's name has at most 128 characters";
    if (!std::all_of(name.begin(), name.end(), isTokenCharacter))
        return "not a header field's name: letters, digits and !#$%&'*+-.^_`|~ are allowed";
    if (isReserved(http::headerId(name)))
        return "the gateway alone writes this header field, since it frames the message or belongs to one hop";
    return {};
}

std::string headerValueProblem(std::string_view value)
{
    if (value.size() > 8192)
        return "a header field's value has at most 8192 bytes";
    const bool controls = std::any_of(value.begin(), value.end(), [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
    return controls ? "line breaks and control characters are not allowed in a header field's value" : "";
}

} // namespace gatehouse::pipeline
