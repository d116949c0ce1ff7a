// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/route_tree.h"

#include "base/bytes.h"

#include <algorithm>
#include <tuple>

namespace gatehouse::proxy {

namespace {

using Path = RouteMatch::Path;
using Value = RouteMatch::Value;

int kindRank(Path::Kind kind)
{
    switch (kind) {
    case Path::Kind::Exact: return 3;
    case Path::Kind::Template: return 2;
    case Path::Kind::Prefix: return 1;
    case Path::Kind::Regex: break;
    }
    return 0;
}

// The node to change: itself when no other tree has it, otherwise a copy in its place.
RouteNode& owned(std::shared_ptr<RouteNode>& node)
{
    if (!node)
        node = std::make_shared<RouteNode>();
    else if (node.use_count() > 1)
        node = std::make_shared<RouteNode>(*node);
    return *node;
}

void insert(RoutePlaces& places, RoutePlace place)
{
    if (places.size() == places.capacity())
        places.reserve(places.size() + 1 + places.size() / 2); // most hold one
    places.insert(std::upper_bound(places.begin(), places.end(), place, &before), std::move(place));
}

// Whether more than the text of a path decides which of several places comes first.
bool needsWalk(const RoutePlace& place)
{
    return place.priority != 0 || place.kind == Path::Kind::Template || place.kind == Path::Kind::Regex;
}

// How many of them had needed a walk.
uint32_t removeFrom(RoutePlaces& places, uint32_t number)
{
    uint32_t walks = 0;
    std::erase_if(places, [&](const auto& place) {
        walks += place.number == number && needsWalk(place);
        return place.number == number;
    });
    return walks;
}

// A prefix's text without the slash at its end, "/" for the root.
std::string_view plainPath(const Path& path)
{
    std::string_view text = path.text;
    while (path.kind == Path::Kind::Prefix && text.size() > 1 && text.back() == '/')
        text.remove_suffix(1);
    return text;
}

bool isRootPrefix(const Path& path, std::string_view text)
{
    return path.kind == Path::Kind::Prefix && text == "/";
}

bool isParameter(const Path& path, std::string_view segment)
{
    return path.kind == Path::Kind::Template && segment.find_first_of("{}") != std::string_view::npos;
}

// Takes a route's places of one path out of the node below which it lies, and what is left empty with it. How many of them had needed a walk.
uint32_t removeBelow(std::shared_ptr<RouteNode>& slot, const Path& path, std::string_view text, size_t at, uint32_t number)
{
    if (!slot)
        return 0;
    uint32_t walks = 0;
    RouteNode& node = owned(slot);
    if (at >= text.size() || isRootPrefix(path, text)) {
        walks = removeFrom(path.kind == Path::Kind::Prefix ? node.prefixes : node.ends, number);
    } else {
        const std::string_view segment = nextSegment(text, at);
        if (isParameter(path, segment)) {
            walks = removeBelow(node.parameter, path, text, at, number);
        } else if (node.children.contains(segment)) {
            std::shared_ptr<RouteNode>& child = node.children.edit(segment);
            walks = removeBelow(child, path, text, at, number);
            if (!child)
                node.children.erase(segment);
        }
    }
    if (node.empty())
        slot.reset();
    return walks;
}

bool isAsked(const RouteRule& rule, const RoutePredicate& wanted)
{
    return std::any_of(rule.predicates.begin(), rule.predicates.end(), [&](const RoutePredicate& predicate) {
        const bool sameName = predicate.inQuery == wanted.inQuery && (wanted.inQuery ? predicate.name == wanted.name : base::equalsIgnoreCase(predicate.name, wanted.name));
        return sameName && (wanted.kind == Value::Kind::Present || (predicate.kind == wanted.kind && predicate.text == wanted.text));
    });
}

// Whether `wall` takes every request that `rule` would take, at a place of the same path.
bool covers(const RouteRule& wall, const RouteRule& rule)
{
    if (!wall.anyMethod()) {
        const bool methods = !rule.anyMethod() && (rule.methods & ~wall.methods) == 0;
        const bool others = std::all_of(rule.otherMethods.begin(), rule.otherMethods.end(), [&](const std::string& method) {
            return std::find(wall.otherMethods.begin(), wall.otherMethods.end(), method) != wall.otherMethods.end();
        });
        if (!methods || !others)
            return false;
    }
    return std::all_of(wall.predicates.begin(), wall.predicates.end(), [&](const RoutePredicate& predicate) { return isAsked(rule, predicate); });
}

constexpr const char* kTooManyParameters = "has more than 16 parameters";
static_assert(kMaxPathParameters == 16 && kMaxPathGroups == 32);

} // namespace

bool before(const RoutePlace& a, const RoutePlace& b)
{
    const auto rank = [](const RoutePlace& place) { return std::make_tuple(place.priority, kindRank(place.kind), place.specificity, place.asks); };
    const auto left = rank(a);
    const auto right = rank(b);
    return left != right ? left > right : a.rule->name < b.rule->name;
}

std::string RouteTree::add(const Path& path, const std::shared_ptr<const RouteRule>& rule)
{
    RoutePlace place;
    place.rule = rule;
    place.number = rule->number;
    place.plain = rule->anyMethod() && rule->predicates.empty();
    place.priority = rule->priority;
    place.asks = rule->asks();
    place.kind = path.kind;
    if (path.kind == Path::Kind::Regex) {
        place.regex = std::make_shared<RE2>(path.text, RE2::Quiet);
        if (!place.regex->ok())
            return place.regex->error();
        for (const auto& [group, name] : place.regex->CapturingGroupNames()) {
            if (place.parameters.size() >= kMaxPathParameters)
                return kTooManyParameters;
            if (group > kMaxPathGroups)
                return "has more than 32 groups before one with a name";
            place.parameters.push_back(name);
            place.groups.push_back(group);
        }
        insert(regexes, std::move(place));
        ++walks;
        return {};
    }
    if (path.text.empty() || path.text[0] != '/')
        return "must begin with a slash";
    const std::string_view text = plainPath(path);
    if (path.kind == Path::Kind::Prefix)
        place.specificity = place.prefixLength = static_cast<uint32_t>(text == "/" ? 0 : text.size());
    RouteNode* node = &owned(root);
    for (size_t at = 0; at < text.size() && !isRootPrefix(path, text);) {
        const std::string_view segment = nextSegment(text, at);
        if (isParameter(path, segment)) {
            const std::string_view name = segment.size() > 2 ? segment.substr(1, segment.size() - 2) : std::string_view();
            if (segment.front() != '{' || segment.back() != '}' || name.empty() || name.find_first_of("{}") != std::string_view::npos)
                return "a parameter takes a whole segment, as in /orders/{id}";
            if (place.parameters.size() >= kMaxPathParameters)
                return kTooManyParameters;
            if (std::find(place.parameters.begin(), place.parameters.end(), name) != place.parameters.end())
                return "names the parameter \"" + std::string(name) + "\" twice";
            place.parameters.emplace_back(name);
            node = &owned(node->parameter);
        } else {
            node = &owned(node->children.edit(segment));
            place.specificity += path.kind == Path::Kind::Template;
        }
    }
    walks += needsWalk(place);
    insert(path.kind == Path::Kind::Prefix ? node->prefixes : node->ends, std::move(place));
    noteWhole(path);
    return {};
}

void RouteTree::remove(const Path& path, uint32_t number)
{
    if (path.kind == Path::Kind::Regex) {
        walks -= removeFrom(regexes, number);
        return;
    }
    walks -= removeBelow(root, path, plainPath(path), 0, number);
    noteWhole(path);
}

// After a change of the list that the path stands in.
void RouteTree::noteWhole(const Path& path)
{
    const std::string_view text = plainPath(path);
    if (text.empty() || text[0] != '/' || (path.kind == Path::Kind::Template && text.find_first_of("{}") != std::string_view::npos))
        return;
    // The first of a list takes all that comes, or asks more than the path; those behind it are only looked at then.
    const auto firstOf = [&](Path::Kind kind) {
        const RoutePlaces* places = placesOf({kind, std::string(text)});
        return !places || places->empty() ? WholePath::kNobody : places->front().plain ? places->front().number : WholePath::kDepends;
    };
    // A prefix stands under its text without the slash at its end: under "/a/" there is none, although "/a/" names that of "/a".
    const bool mayBePrefix = text.size() == 1 || text.back() != '/';
    const WholePath now{firstOf(Path::Kind::Exact), mayBePrefix ? firstOf(Path::Kind::Prefix) : WholePath::kNobody};
    if (now.exact == WholePath::kNobody && now.prefix == WholePath::kNobody) {
        whole.erase(text);
        return;
    }
    whole.set(text, now);
    longest = std::max(longest, static_cast<uint32_t>(text.size()));
}

// From the longest text to the shortest: of paths that are written out and have one priority, the exact one comes first, then the longest prefix.
RouteTree::Found RouteTree::find(std::string_view path) const
{
    using What = Found::What;
    constexpr int kMostSteps = 8; // each reads the text again: many slashes must not cost the square of them
    if (walks > 0)
        return {};
    if (const WholePath* end = path.size() <= longest ? whole.find(path) : nullptr; end && end->exact != WholePath::kNobody)
        return end->exact == WholePath::kDepends ? Found{} : Found{What::Route, end->exact, 0};
    std::string_view text = path;
    if (text.size() > longest) {
        // A prefix ends where a segment does.
        const size_t slash = path.rfind('/', longest);
        text = path.substr(0, slash == std::string_view::npos ? 0 : slash);
    }
    for (int step = 0; step < kMostSteps; ++step) {
        const bool isRoot = text.empty();
        const WholePath* found = whole.find(isRoot ? std::string_view("/") : text);
        if (found && found->prefix != WholePath::kNobody)
            return found->prefix == WholePath::kDepends ? Found{} : Found{What::Route, found->prefix, text == "/" ? 0 : static_cast<uint32_t>(text.size())};
        if (isRoot)
            return {What::Nothing, 0, 0};
        text = text.substr(0, text.rfind('/'));
    }
    return {};
}

const RoutePlaces* RouteTree::placesOf(const Path& path) const
{
    if (path.kind == Path::Kind::Regex)
        return &regexes;
    const std::string_view text = plainPath(path);
    const RouteNode* node = root.get();
    for (size_t at = 0; node && at < text.size() && !isRootPrefix(path, text);) {
        const std::string_view segment = nextSegment(text, at);
        const std::shared_ptr<RouteNode>* next = isParameter(path, segment) ? &node->parameter : node->children.find(segment);
        node = next ? next->get() : nullptr;
    }
    return !node ? nullptr : path.kind == Path::Kind::Prefix ? &node->prefixes : &node->ends;
}

std::map<uint32_t, uint32_t> hiddenIn(const RoutePlaces& places)
{
    constexpr size_t kMaxWalls = 64; // for one path; comparing all of thousands with each other would take too long
    std::map<std::string_view, std::vector<const RouteRule*>> wallsOf;
    std::map<uint32_t, uint32_t> hidden;
    std::map<uint32_t, bool> seen;
    for (const auto& place : places) {
        const RouteRule& rule = *place.rule;
        std::vector<const RouteRule*>& walls = wallsOf[place.regex ? std::string_view(place.regex->pattern()) : std::string_view()];
        const auto wall = std::find_if(walls.begin(), walls.end(), [&](const RouteRule* earlier) { return earlier->number != rule.number && covers(*earlier, rule); });
        if (wall != walls.end()) {
            if (!seen[rule.number])
                hidden.emplace(rule.number, (*wall)->number);
            continue;
        }
        seen[rule.number] = true;
        hidden.erase(rule.number);
        if (walls.size() < kMaxWalls)
            walls.push_back(&rule);
    }
    return hidden;
}

} // namespace gatehouse::proxy
