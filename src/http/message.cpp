// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/message.h"

#include "base/bytes.h"

#include <array>

namespace gatehouse::http {

namespace {

constexpr std::array<std::string_view, 10> kMethods{"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", ""};

struct Reason {
    int status;
    std::string_view text;
};

// RFC 9110 section 15 and the registry.
constexpr Reason kReasons[] = {
    {100, "Continue"}, {101, "Switching Protocols"}, {103, "Early Hints"}, {200, "OK"}, {201, "Created"}, {202, "Accepted"}, {203, "Non-Authoritative Information"},
    {204, "No Content"}, {205, "Reset Content"}, {206, "Partial Content"}, {300, "Multiple Choices"}, {301, "Moved Permanently"}, {302, "Found"}, {303, "See Other"},
    {304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"}, {400, "Bad Request"}, {401, "Unauthorized"}, {402, "Payment Required"}, {403, "Forbidden"},
    {404, "Not Found"}, {405, "Method Not Allowed"}, {406, "Not Acceptable"}, {407, "Proxy Authentication Required"}, {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"},
    {411, "Length Required"}, {412, "Precondition Failed"}, {413, "Content Too Large"}, {414, "URI Too Long"}, {415, "Unsupported Media Type"}, {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"}, {421, "Misdirected Request"}, {422, "Unprocessable Content"}, {425, "Too Early"}, {426, "Upgrade Required"}, {428, "Precondition Required"},
    {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"}, {451, "Unavailable For Legal Reasons"}, {500, "Internal Server Error"}, {501, "Not Implemented"},
    {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"}, {505, "HTTP Version Not Supported"}, {507, "Insufficient Storage"}, {511, "Network Authentication Required"}};

} // namespace

Method methodFrom(std::string_view text) noexcept
{
    for (size_t i = 0; i + 1 < kMethods.size(); ++i) {
        if (kMethods[i] == text)
            return static_cast<Method>(i);
    }
    return Method::Other;
}

std::string_view methodName(Method method) noexcept
{
    return kMethods[static_cast<size_t>(method)];
}

const HeaderField* HeaderFields::find(HeaderId id) const noexcept
{
    if (!has(id))
        return nullptr;
    for (const HeaderField& field : m_fields) {
        if (field.id == id)
            return &field;
    }
    return nullptr;
}

const HeaderField* HeaderFields::find(std::string_view name) const noexcept
{
    if (const HeaderId id = headerId(name); id != HeaderId::Unknown)
        return find(id);
    for (const HeaderField& field : m_fields) {
        if (field.id == HeaderId::Unknown && base::equalsIgnoreCase(field.name, name))
            return &field;
    }
    return nullptr;
}

std::string_view HeaderFields::value(HeaderId id) const noexcept
{
    const HeaderField* field = find(id);
    return field ? field->value : std::string_view();
}

std::string_view HeaderFields::value(std::string_view name) const noexcept
{
    const HeaderField* field = find(name);
    return field ? field->value : std::string_view();
}

size_t HeaderFields::count(HeaderId id) const noexcept
{
    size_t n = 0;
    if (has(id)) {
        for (const HeaderField& field : m_fields)
            n += field.id == id;
    }
    return n;
}

void RequestHead::clear()
{
    method = Method::Get;
    majorVersion = minorVersion = 1;
    methodText = target = path = query = host = {};
    fields.clear();
}

std::string_view reasonPhrase(int status) noexcept
{
    for (const Reason& reason : kReasons) {
        if (reason.status == status)
            return reason.text;
    }
    return {};
}

} // namespace gatehouse::http
