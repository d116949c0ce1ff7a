// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/header_id.h"

#include <string_view>
#include <vector>

namespace gatehouse::http {

enum class Method : uint8_t { Get, Head, Post, Put, Delete, Connect, Options, Trace, Patch, Other };

Method methodFrom(std::string_view text) noexcept;
std::string_view methodName(Method method) noexcept;

// Views into the connection's buffer (or the arena of the request); valid until the request ends.
struct HeaderField {
    std::string_view name;
    std::string_view value;
    HeaderId id = HeaderId::Unknown;
    bool inHead = false; // name and value stand in the text of a head, with the line's end behind
};

// The fields of a message in the order they came. Kept by the connection and cleared between messages, so that it stops allocating.
class HeaderFields
{
public:
    void clear()
    {
        m_fields.clear();
        m_present = 0;
    }
    void add(HeaderField field)
    {
        m_fields.push_back(field);
        m_present |= bitOf(field.id);
    }
    void add(std::string_view name, std::string_view value) { add({name, value, headerId(name)}); }
    // Whether there is one: without a look at each.
    bool has(HeaderId id) const noexcept { return (m_present & bitOf(id)) != 0; }
    size_t size() const { return m_fields.size(); }
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }
    // The first of that name, or nullptr.
    const HeaderField* find(HeaderId id) const noexcept;
    const HeaderField* find(std::string_view name) const noexcept; // case-insensitive
    std::string_view value(HeaderId id) const noexcept;
    std::string_view value(std::string_view name) const noexcept;
    size_t count(HeaderId id) const noexcept;

private:
    static_assert(static_cast<size_t>(HeaderId::Count) <= 64);
    static constexpr uint64_t bitOf(HeaderId id) { return uint64_t{1} << static_cast<unsigned>(id); }
    std::vector<HeaderField> m_fields;
    uint64_t m_present = 0;
};

// A request's head after strict parsing and normalisation.
struct RequestHead {
    Method method = Method::Get;
    uint8_t majorVersion = 1;
    uint8_t minorVersion = 1;      // HTTP/1.x
    std::string_view methodText;
    std::string_view target;       // as sent
    std::string_view path;         // normalised once (RFC 3986 section 6.2.2); policies and upstream see this one
    std::string_view query;        // without "?", as sent
    std::string_view host;         // lower case, without port
    HeaderFields fields;

    void clear();
};

struct ResponseHead {
    int status = 0;
    uint8_t minorVersion = 1;
    std::string_view reason;
    HeaderFields fields;
};

// The registered reason phrase (RFC 9110 section 15), or "".
std::string_view reasonPhrase(int status) noexcept;

} // namespace gatehouse::http
