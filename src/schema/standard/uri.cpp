// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/standard/uri.h"

#include <charconv>

namespace gatehouse::schema {

namespace {

struct Parts {
    std::string_view scheme, authority, path, query;
    bool hasAuthority = false, hasQuery = false;
};

Parts split(std::string_view uri)
{
    Parts parts;
    uri = withoutFragment(uri);
    const size_t colon = uri.find_first_of(":/?");
    if (colon != std::string_view::npos && colon > 0 && uri[colon] == ':') {
        parts.scheme = uri.substr(0, colon);
        uri.remove_prefix(colon + 1);
    }
    if (uri.starts_with("//")) {
        const size_t end = std::min(uri.find_first_of("/?", 2), uri.size());
        parts.hasAuthority = true;
        parts.authority = uri.substr(2, end - 2);
        uri.remove_prefix(end);
    }
    const size_t question = uri.find('?');
    parts.path = uri.substr(0, question);
    if (question != std::string_view::npos) {
        parts.hasQuery = true;
        parts.query = uri.substr(question + 1);
    }
    return parts;
}

// RFC 3986, section 5.2.4.
std::string withoutDots(std::string_view path)
{
    std::string out;
    while (!path.empty()) {
        if (path.starts_with("../")) {
            path.remove_prefix(3);
        } else if (path.starts_with("./")) {
            path.remove_prefix(2);
        } else if (path.starts_with("/./")) {
            path.remove_prefix(2);
        } else if (path == "/.") {
            path = "/";
        } else if (path.starts_with("/../") || path == "/..") {
            path = path == "/.." ? std::string_view("/") : path.substr(3);
            out.resize(out.rfind('/') == std::string::npos ? 0 : out.rfind('/'));
        } else if (path == "." || path == "..") {
            break;
        } else {
            const size_t end = std::min(path.find('/', 1), path.size());
            out += path.substr(0, end);
            path.remove_prefix(end);
        }
    }
    return out;
}

std::string join(const Parts& parts, const std::string& path)
{
    std::string out;
    if (!parts.scheme.empty())
        out.append(parts.scheme).append(":");
    if (parts.hasAuthority)
        out.append("//").append(parts.authority);
    out += path;
    if (parts.hasQuery)
        out.append("?").append(parts.query);
    return out;
}

} // namespace

std::string_view withoutFragment(std::string_view uri)
{
    return uri.substr(0, uri.find('#'));
}

std::string_view fragmentOf(std::string_view uri)
{
    const size_t hash = uri.find('#');
    return hash == std::string_view::npos ? std::string_view() : uri.substr(hash + 1);
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        if (text[i] == '%' && i + 2 < text.size() && std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
            out += static_cast<char>(byte);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string resolveUri(std::string_view base, std::string_view reference)
{
    const size_t hash = reference.find('#');
    const std::string fragment(hash == std::string_view::npos ? std::string_view() : reference.substr(hash));
    const std::string_view plain = reference.substr(0, hash);
    if (plain.empty())
        return std::string(withoutFragment(base)) + fragment;
    Parts wanted = split(plain);
    const Parts from = split(base);
    std::string path;
    if (!wanted.scheme.empty()) {
        path = wanted.scheme == "urn" ? std::string(wanted.path) : withoutDots(wanted.path);
    } else {
        wanted.scheme = from.scheme;
        if (wanted.hasAuthority) {
            path = withoutDots(wanted.path);
        } else {
            if (wanted.path.empty()) {
                path = from.path;
                if (!wanted.hasQuery) {
                    wanted.hasQuery = from.hasQuery;
                    wanted.query = from.query;
                }
            } else if (wanted.path.starts_with('/')) {
                path = withoutDots(wanted.path);
            } else if (from.hasAuthority && from.path.empty()) {
                path = withoutDots("/" + std::string(wanted.path));
            } else {
                const size_t slash = from.path.rfind('/');
                path = withoutDots(std::string(from.path.substr(0, slash == std::string_view::npos ? 0 : slash + 1)) + std::string(wanted.path));
            }
            wanted.hasAuthority = from.hasAuthority;
            wanted.authority = from.authority;
        }
    }
    return join(wanted, path) + fragment;
}

} // namespace gatehouse::schema
