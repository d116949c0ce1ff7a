// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "http/message.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::proxy {

struct RouteEntry;

// What a route asks of a request. Hosts: "api.example.com", "*.example.com", none for any. All parts must hold.
struct RouteMatch {
    struct Path {
        enum class Kind : uint8_t { Exact, Prefix, Template, Regex } kind = Kind::Prefix;
        std::string text; // Prefix "/orders" takes "/orders" and "/orders/…", not "/ordersx"; Template "/orders/{id}"; Regex is RE2, anchored at both ends
    };
    struct Value {
        std::string name;
        enum class Kind : uint8_t { Present, Exact, Regex } kind = Kind::Exact;
        std::string text;
    };
    std::vector<std::string> hosts;
    std::vector<Path> paths;          // none: any
    std::vector<http::Method> methods; // none: any
    std::vector<std::string> otherMethods;
    std::vector<Value> headers;
    std::vector<Value> query;
    int priority = 0;
};

// What a route matched: its template's parameters or its pattern's named groups, and how much of the path its prefix took.
struct Match {
    const RouteEntry* route = nullptr;
    size_t prefixLength = 0;
    std::vector<std::pair<std::string_view, std::string_view>> parameters;
    bool methodMismatch = false; // a route would match but for the method: 405 rather than 404
};

// Host table -> path tree (static, template, prefix, regex last) -> predicates. Exact host before wildcard (longest first) before any; then higher priority;
// then exact path before template before longer prefix before regex; then more predicates; then the route's name.
// Copies share what they have in common: a change of one route costs the nodes on its paths. Routes go by numbers of the caller's, so that what a route
// leads to can change without its place. Read by any thread; changed by one, while nobody reads that copy.
class Router
{
public:
    Router();
    ~Router();
    Router(const Router&);
    Router(Router&&) noexcept;
    Router& operator=(Router) noexcept;

    // Errors (a regex that does not compile, a malformed template) carry a pointer inside the route's "match". Routes get the numbers that come next.
    base::Result<void> add(const RouteMatch& match, const RouteEntry* route);
    // Instead of what had this number. `route` must outlive every copy of the router that leads to it.
    base::Result<void> put(uint32_t number, const RouteMatch& match, const RouteEntry* route);
    void lead(uint32_t number, const RouteEntry* route); // the same match and name, another entry
    void remove(uint32_t number);
    void build(); // after the last of them: sees which routes can match
    // `match` is cleared and filled; returns whether a route was found. No allocation once warm.
    bool find(const http::RequestHead& request, Match& match) const;
    // The methods of the routes that would take the request but for its own, as for an Allow field: "GET, HEAD".
    std::string methodsFor(const http::RequestHead& request) const;
    // For explain and for warnings: why each near candidate did not match; and routes that can never match, with the one that shadows them.
    struct Candidate {
        const RouteEntry* route = nullptr;
        bool matched = false;
        std::string reason;
    };
    std::vector<Candidate> candidates(const http::RequestHead& request, size_t limit = 16) const;
    std::vector<std::pair<const RouteEntry*, const RouteEntry*>> shadowed() const; // (shadowed, by)

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::proxy
