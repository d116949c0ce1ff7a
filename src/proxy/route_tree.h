// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/persistent_map.h"
#include "proxy/router.h"

#include <map>
#include <re2/re2.h>

namespace gatehouse::proxy {

constexpr size_t kMaxPathParameters = 16;
constexpr int kMaxPathGroups = 32; // of a pattern, of which the last one with a name may be this

struct RoutePredicate {
    bool inQuery = false;
    http::HeaderId id = http::HeaderId::Unknown;
    std::string name;
    RouteMatch::Value::Kind kind = RouteMatch::Value::Kind::Present;
    std::string text;
    std::unique_ptr<RE2> regex;
};

// What a route asks, and where it stands; shared by all its places in the trees.
struct RouteRule {
    uint32_t number = 0;
    std::string name; // the route's
    std::vector<std::string> hosts; // "" for any
    std::vector<RouteMatch::Path> paths;
    int priority = 0;
    uint32_t methods = 0; // a bit per http::Method; 0 with no others: any
    std::vector<std::string> otherMethods;
    std::vector<RoutePredicate> predicates;

    bool anyMethod() const { return methods == 0 && otherMethods.empty(); }
    int asks() const { return static_cast<int>(predicates.size()) + (anyMethod() ? 0 : 1); }
};

// A route at one place of a tree.
struct RoutePlace {
    std::shared_ptr<const RouteRule> rule;
    // Of the rule, so that most requests never look at it: its number, whether it asks nothing beyond host and path, and what it is ordered by.
    uint32_t number = 0;
    bool plain = false;
    int priority = 0;
    int asks = 0;
    RouteMatch::Path::Kind kind = RouteMatch::Path::Kind::Prefix;
    uint32_t specificity = 0; // the more, the earlier
    uint32_t prefixLength = 0;
    std::vector<std::string> parameters; // names, in order
    std::shared_ptr<RE2> regex;
    std::vector<int> groups; // of the regex, by parameter
};

using RoutePlaces = std::vector<RoutePlace>; // in the order in which they are asked

// One segment deep: children by name, and one for a template's parameter.
struct RouteNode {
    base::PersistentMap<std::string, std::shared_ptr<RouteNode>, base::TextHash> children;
    std::shared_ptr<RouteNode> parameter;
    RoutePlaces ends;     // exact and template paths that end here
    RoutePlaces prefixes; // prefixes that end here

    bool empty() const { return children.empty() && !parameter && ends.empty() && prefixes.empty(); }
};

// Who takes a path that is written out, when nothing but the path decides: routes by number.
struct WholePath {
    static constexpr uint32_t kNobody = UINT32_MAX;
    static constexpr uint32_t kDepends = UINT32_MAX - 1; // on more than the path: the nodes must be asked
    uint32_t exact = kNobody;
    uint32_t prefix = kNobody;
};

// The paths of one host. Copies share their nodes.
struct RouteTree {
    // By the text of paths, exact ones and prefixes. A tree with thousands of neighbours is in no cache, and its nodes come one after the other; this is one step.
    base::PersistentMap<std::string, WholePath, base::TextHash> whole;
    uint32_t walks = 0;       // places for which a whole path is not enough: templates, regular expressions, priorities. With any, the nodes are asked
    uint32_t longest = 0;     // text in `whole` that there ever was
    std::shared_ptr<RouteNode> root;
    RoutePlaces regexes;

    bool empty() const { return !root && regexes.empty(); }
    // Puts one path of a route in its place; a message says what is wrong with it.
    std::string add(const RouteMatch::Path& path, const std::shared_ptr<const RouteRule>& rule);
    void remove(const RouteMatch::Path& path, uint32_t number);
    // The list that a path of this kind stands in; null when there is none.
    const RoutePlaces* placesOf(const RouteMatch::Path& path) const;

    // What find() knows: the route and how much of the path its prefix took; or that the nodes must be asked.
    struct Found {
        enum class What : uint8_t { Route, Nothing, AskNodes } what = What::AskNodes;
        uint32_t number = 0;
        uint32_t prefixLength = 0;
    };
    Found find(std::string_view path) const;

private:
    void noteWhole(const RouteMatch::Path& path);
};

// Whether `a` is asked before `b`.
bool before(const RoutePlace& a, const RoutePlace& b);
// The next segment of a path from `at` (which stands on a slash); moves `at` to the slash behind it, or the end.
inline std::string_view nextSegment(std::string_view path, size_t& at)
{
    const size_t end = std::min(path.find('/', at + 1), path.size());
    const std::string_view segment = path.substr(at + 1, end - at - 1);
    at = end;
    return segment;
}

// The routes of one list that never get a turn there, with the one that takes it: whatever stands behind a place that asks no more than it does.
// Regular expressions are compared by their text.
std::map<uint32_t, uint32_t> hiddenIn(const RoutePlaces& places);

} // namespace gatehouse::proxy
