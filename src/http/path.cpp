// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/path.h"

#include <algorithm>
#include <cstring>

namespace gatehouse::http {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

// What needs a closer look: escapes, dot segments, two slashes in a row, what is not allowed at all.
bool isPlain(std::string_view path)
{
    char before = 0;
    for (const char c : path) {
        if (c <= 0x20 || c >= 0x7f || c == '%' || c == '\\' || c == '#' || ((c == '.' || c == '/') && before == '/'))
            return false;
        before = c;
    }
    return true;
}

bool decodeUnreserved(std::string_view path, std::string& out, PathRules rules)
{
    constexpr char kHex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < path.size(); ++i) {
        const char c = path[i];
        if (c <= 0x20 || c >= 0x7f || c == '\\' || c == '#')
            return false;
        if (c == '/' && out.ends_with('/') && rules.emptySegments != PathRules::EmptySegments::Keep) {
            if (rules.emptySegments == PathRules::EmptySegments::Refuse)
                return false;
            continue;
        }
        if (c != '%') {
            out += c;
            continue;
        }
        if (i + 2 >= path.size())
            return false;
        const int high = hexValue(path[i + 1]);
        const int low = hexValue(path[i + 2]);
        if (high < 2 || low < 0 || (high == 7 && low == 15)) // no escape, or a control character
            return false;
        const char decoded = static_cast<char>(high << 4 | low);
        if (decoded == '/' && rules.refuseEncodedSlash)
            return false;
        if (isUnreserved(decoded)) {
            out += decoded;
        } else {
            out += '%';
            out += kHex[high];
            out += kHex[low];
        }
        i += 2;
    }
    return true;
}

// Whether decoding once more would decode something: "%25" with two digits behind it.
bool isEncodedTwice(std::string_view path)
{
    for (size_t at = path.find("%25"); at != std::string_view::npos; at = path.find("%25", at + 3)) {
        if (at + 4 < path.size() && hexValue(path[at + 3]) >= 0 && hexValue(path[at + 4]) >= 0)
            return true;
    }
    return false;
}

// In place; false when ".." would leave the root.
bool removeDots(std::string& path)
{
    size_t out = 0;
    size_t at = 0;
    while (at < path.size()) {
        const size_t end = std::min(path.find('/', at + 1), path.size());
        const std::string_view segment(path.data() + at, end - at); // with its slash
        const bool last = end == path.size();
        if (segment == "/.") {
            if (last)
                path[out++] = '/';
        } else if (segment == "/..") {
            if (out == 0)
                return false;
            while (path[--out] != '/') {
            }
            if (last)
                path[out++] = '/';
        } else {
            std::memmove(path.data() + out, segment.data(), segment.size());
            out += segment.size();
        }
        at = end;
    }
    path.resize(out);
    if (path.empty())
        path = "/";
    return true;
}

} // namespace

bool normalisePath(std::string_view path, std::string& scratch, std::string_view& normalised, PathRules rules)
{
    if (path.empty() || path[0] != '/')
        return false;
    if (isPlain(path)) {
        normalised = path;
        return true;
    }
    scratch.clear();
    if (!decodeUnreserved(path, scratch, rules) || !removeDots(scratch) || (rules.refuseDoubleEncoding && isEncodedTwice(scratch)))
        return false;
    normalised = scratch;
    return true;
}

std::string decodePercent(std::string_view text, bool form)
{
    std::string out;
    out.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high << 4 | low);
            i += 2;
        } else {
            out += form && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::string_view queryValue(std::string_view query, std::string_view name, bool& found)
{
    found = false;
    while (!query.empty()) {
        const size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        const size_t equals = std::min(pair.find('='), pair.size());
        if (pair.substr(0, equals) == name) {
            found = true;
            return equals < pair.size() ? pair.substr(equals + 1) : std::string_view();
        }
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return {};
}

bool isOfName(std::string_view parameter, std::string_view name)
{
    for (;;) {
        const size_t end = std::min(parameter.find(';'), parameter.size());
        const std::string_view raw = parameter.substr(0, std::min(parameter.find('='), end));
        if (raw == name || (raw.find_first_of("%+") != std::string_view::npos && decodePercent(raw, true) == name))
            return true;
        if (end == parameter.size())
            return false;
        parameter.remove_prefix(end + 1);
    }
}

std::string withoutParameters(std::string_view query, std::span<const std::string> names)
{
    std::string out;
    while (!query.empty()) {
        const size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (std::any_of(names.begin(), names.end(), [&](const std::string& name) { return isOfName(pair, name); }))
            continue;
        if (!out.empty())
            out += '&';
        out += pair;
    }
    return out;
}

} // namespace gatehouse::http
