// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/router.h"

#include "base/bytes.h"
#include "http/path.h"
#include "proxy/snapshot.h"

#include <algorithm>
#include <map>
#include <re2/re2.h>
#include <set>
#include <tuple>
#include <unordered_map>

namespace gatehouse::proxy {

namespace {

using Path = RouteMatch::Path;
using Value = RouteMatch::Value;

struct Predicate {
    bool inQuery = false;
    http::HeaderId id = http::HeaderId::Unknown;
    std::string name;
    Value::Kind kind = Value::Kind::Present;
    std::string text;
    std::unique_ptr<RE2> regex;
};

// What a route asks beyond host and path; shared by all its places in the trees.
struct Rule {
    const RouteEntry* route = nullptr;
    int priority = 0;
    uint32_t methods = 0; // a bit per http::Method; 0 with no others: any
    std::vector<std::string> otherMethods;
    std::vector<Predicate> predicates;

    bool anyMethod() const { return methods == 0 && otherMethods.empty(); }
    int asks() const { return static_cast<int>(predicates.size()) + (anyMethod() ? 0 : 1); }
};

// A route at one place of a tree.
struct Place {
    const Rule* rule = nullptr;
    Path::Kind kind = Path::Kind::Prefix;
    uint32_t specificity = 0; // the more, the earlier
    uint32_t prefixLength = 0;
    std::vector<std::string> parameters; // names, in order
    std::shared_ptr<RE2> regex;
};

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

// Whether `a` is asked before `b`.
bool before(const Place& a, const Place& b)
{
    const auto rank = [](const Place& place) { return std::make_tuple(place.rule->priority, kindRank(place.kind), place.specificity, place.rule->asks()); };
    const auto left = rank(a);
    const auto right = rank(b);
    return left != right ? left > right : a.rule->route->qualified < b.rule->route->qualified;
}

struct StringHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

// One segment deep: children by name, and one for a template's parameter.
struct Node {
    std::unordered_map<std::string, std::unique_ptr<Node>, StringHash, std::equal_to<>> children;
    std::unique_ptr<Node> parameter;
    std::vector<Place> ends;     // exact and template paths that end here
    std::vector<Place> prefixes; // prefixes that end here
};

struct Tree {
    Node root;
    std::vector<Place> regexes;
};

// The next segment of a path from `at` (which stands on a slash); moves `at` to the slash behind it, or the end.
std::string_view nextSegment(std::string_view path, size_t& at)
{
    const size_t end = std::min(path.find('/', at + 1), path.size());
    const std::string_view segment = path.substr(at + 1, end - at - 1);
    at = end;
    return segment;
}

bool methodFits(const Rule& rule, const http::RequestHead& request)
{
    if (rule.anyMethod() || (rule.methods >> static_cast<unsigned>(request.method) & 1) != 0)
        return true;
    for (const std::string& method : rule.otherMethods) {
        if (method == request.methodText)
            return true;
    }
    return false;
}

bool textFits(const Predicate& predicate, std::string_view value)
{
    switch (predicate.kind) {
    case Value::Kind::Present: return true;
    case Value::Kind::Exact: return value == predicate.text;
    case Value::Kind::Regex: return RE2::FullMatch(re2::StringPiece(value.data(), value.size()), *predicate.regex);
    }
    return false;
}

bool predicateFits(const Predicate& predicate, const http::RequestHead& request)
{
    if (predicate.inQuery) {
        bool found = false;
        const std::string_view raw = http::queryValue(request.query, predicate.name, found);
        if (!found)
            return false;
        return raw.find_first_of("%+") == std::string_view::npos ? textFits(predicate, raw) : textFits(predicate, http::decodePercent(raw, true));
    }
    const http::HeaderField* field = predicate.id != http::HeaderId::Unknown ? request.fields.find(predicate.id) : request.fields.find(predicate.name);
    return field && textFits(predicate, field->value);
}

const Predicate* firstUnfit(const Rule& rule, const http::RequestHead& request)
{
    for (const Predicate& predicate : rule.predicates) {
        if (!predicateFits(predicate, request))
            return &predicate;
    }
    return nullptr;
}

// Walks a tree for one request, keeping the best place so far. Parameters are on a small stack, as the walk goes.
class Walk
{
public:
    Walk(const http::RequestHead& request, std::vector<std::pair<const Place*, std::string>>* candidates) : m_request(request), m_candidates(candidates) {}

    void tree(const Tree& tree)
    {
        if (m_request.path.empty() || m_request.path[0] != '/')
            return;
        node(tree.root, 0, 0);
        for (const Place& place : tree.regexes) {
            if (worse(place))
                continue;
            if (RE2::FullMatch(re2::StringPiece(m_request.path.data(), m_request.path.size()), *place.regex))
                consider(place, 0);
        }
    }

    const Place* best() const { return m_best; }
    bool methodMismatch() const { return m_methodMismatch; }
    const std::string_view* values() const { return m_bestValues; }

private:
    static constexpr size_t kMaxParameters = 16;

    bool worse(const Place& place) const { return !m_candidates && m_best && !before(place, *m_best); }

    void node(const Node& node, size_t at, size_t depth)
    {
        for (const Place& place : node.prefixes)
            consider(place, depth);
        if (at == m_request.path.size()) {
            for (const Place& place : node.ends)
                consider(place, depth);
            return;
        }
        size_t next = at;
        const std::string_view segment = nextSegment(m_request.path, next);
        if (const auto child = node.children.find(segment); child != node.children.end())
            this->node(*child->second, next, depth);
        if (node.parameter && !segment.empty() && depth < kMaxParameters) {
            m_values[depth] = segment;
            this->node(*node.parameter, next, depth + 1);
        }
    }

    void consider(const Place& place, size_t depth)
    {
        if (worse(place))
            return;
        const Rule& rule = *place.rule;
        const Predicate* unfit = firstUnfit(rule, m_request);
        const bool method = methodFits(rule, m_request);
        if (m_candidates) {
            std::string reason;
            if (unfit)
                reason = std::string(unfit->inQuery ? "query parameter " : "header ") + unfit->name + " does not fit";
            else if (!method)
                reason = "method " + std::string(m_request.methodText) + " is not among the route's";
            m_candidates->emplace_back(&place, std::move(reason));
        }
        if (unfit)
            return;
        if (!method) {
            m_methodMismatch = true;
            return;
        }
        if (m_best && !before(place, *m_best))
            return;
        m_best = &place;
        std::copy(m_values, m_values + depth, m_bestValues);
    }

    const http::RequestHead& m_request;
    std::vector<std::pair<const Place*, std::string>>* m_candidates;
    const Place* m_best = nullptr;
    bool m_methodMismatch = false;
    std::string_view m_values[kMaxParameters];
    std::string_view m_bestValues[kMaxParameters];
};

} // namespace

struct Router::Impl {
    std::vector<std::unique_ptr<Rule>> rules;
    std::unordered_map<std::string, std::unique_ptr<Tree>, StringHash, std::equal_to<>> exact;
    std::unordered_map<std::string, std::unique_ptr<Tree>, StringHash, std::equal_to<>> wildcard; // ".example.com"
    std::unique_ptr<Tree> any;

    Tree& treeFor(const std::string& host)
    {
        std::unique_ptr<Tree>& tree = host.empty() ? any : host[0] == '*' ? wildcard[base::toLower(host.substr(1))] : exact[base::toLower(host)];
        if (!tree)
            tree = std::make_unique<Tree>();
        return *tree;
    }

    // Calls `visit` with the trees that a host leads to, most exact first, until it says that it is done.
    template <class Visit>
    void eachTree(std::string_view host, Visit visit) const
    {
        if (const auto found = exact.find(host); found != exact.end() && visit(*found->second))
            return;
        if (!wildcard.empty()) {
            for (size_t dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.', dot + 1)) {
                if (const auto found = wildcard.find(host.substr(dot)); found != wildcard.end() && visit(*found->second))
                    return;
            }
        }
        if (any)
            visit(*any);
    }
};

Router::Router() : m_impl(std::make_unique<Impl>()) {}
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

namespace {

base::Result<void> makePredicates(const std::vector<Value>& values, bool inQuery, const char* member, Rule& rule)
{
    for (size_t i = 0; i < values.size(); ++i) {
        Predicate predicate;
        predicate.inQuery = inQuery;
        predicate.id = inQuery ? http::HeaderId::Unknown : http::headerId(values[i].name);
        predicate.name = values[i].name;
        predicate.kind = values[i].kind;
        predicate.text = values[i].text;
        if (predicate.kind == Value::Kind::Regex) {
            predicate.regex = std::make_unique<RE2>(predicate.text, RE2::Quiet);
            if (!predicate.regex->ok())
                return base::invalid("a regular expression is wrong", {{"/" + std::string(member) + "/" + std::to_string(i) + "/regex", predicate.regex->error(), 0, 0}});
        }
        rule.predicates.push_back(std::move(predicate));
    }
    return {};
}

// Puts one path of a route into a tree; a message says what is wrong with it.
std::string addPath(Tree& tree, const Path& path, const Rule* rule)
{
    Place place;
    place.rule = rule;
    place.kind = path.kind;
    if (path.kind == Path::Kind::Regex) {
        place.regex = std::make_shared<RE2>(path.text, RE2::Quiet);
        if (!place.regex->ok())
            return place.regex->error();
        tree.regexes.push_back(std::move(place));
        return {};
    }
    if (path.text.empty() || path.text[0] != '/')
        return "must begin with a slash";
    std::string_view text = path.text;
    if (path.kind == Path::Kind::Prefix) {
        while (text.size() > 1 && text.back() == '/')
            text.remove_suffix(1);
        place.specificity = place.prefixLength = static_cast<uint32_t>(text == "/" ? 0 : text.size());
    }
    Node* node = &tree.root;
    for (size_t at = 0; at < text.size() && !(path.kind == Path::Kind::Prefix && text == "/");) {
        const std::string_view segment = nextSegment(text, at);
        const bool braces = segment.find_first_of("{}") != std::string_view::npos;
        if (path.kind == Path::Kind::Template && braces) {
            const std::string_view name = segment.size() > 2 ? segment.substr(1, segment.size() - 2) : std::string_view();
            if (segment.front() != '{' || segment.back() != '}' || name.empty() || name.find_first_of("{}") != std::string_view::npos)
                return "a parameter takes a whole segment, as in /orders/{id}";
            if (place.parameters.size() >= 16)
                return "has more than 16 parameters";
            if (std::find(place.parameters.begin(), place.parameters.end(), name) != place.parameters.end())
                return "names the parameter \"" + std::string(name) + "\" twice";
            place.parameters.emplace_back(name);
            if (!node->parameter)
                node->parameter = std::make_unique<Node>();
            node = node->parameter.get();
        } else {
            std::unique_ptr<Node>& child = node->children[std::string(segment)];
            if (!child)
                child = std::make_unique<Node>();
            node = child.get();
            place.specificity += path.kind == Path::Kind::Template;
        }
    }
    (path.kind == Path::Kind::Prefix ? node->prefixes : node->ends).push_back(std::move(place));
    return {};
}

void sortNode(Node& node)
{
    std::sort(node.ends.begin(), node.ends.end(), before);
    std::sort(node.prefixes.begin(), node.prefixes.end(), before);
    for (auto& [name, child] : node.children)
        sortNode(*child);
    if (node.parameter)
        sortNode(*node.parameter);
}

} // namespace

base::Result<void> Router::add(const RouteMatch& match, const RouteEntry* route)
{
    auto rule = std::make_unique<Rule>();
    rule->route = route;
    rule->priority = match.priority;
    rule->otherMethods = match.otherMethods;
    for (const http::Method method : match.methods)
        rule->methods |= 1u << static_cast<unsigned>(method);
    // A route for GET answers HEAD too (RFC 9110 section 9.3.2).
    if ((rule->methods & 1u << static_cast<unsigned>(http::Method::Get)) != 0)
        rule->methods |= 1u << static_cast<unsigned>(http::Method::Head);
    if (auto made = makePredicates(match.headers, false, "headers", *rule); !made)
        return made;
    if (auto made = makePredicates(match.query, true, "query", *rule); !made)
        return made;

    std::vector<base::Problem> problems;
    const std::vector<std::string> hosts = match.hosts.empty() ? std::vector<std::string>{""} : match.hosts;
    const std::vector<Path> paths = match.paths.empty() ? std::vector<Path>{{Path::Kind::Prefix, "/"}} : match.paths;
    static constexpr const char* kMembers[] = {"exact", "prefix", "template", "regex"};
    for (const std::string& host : hosts) {
        Tree& tree = m_impl->treeFor(host);
        for (size_t i = 0; i < paths.size(); ++i) {
            std::string problem = addPath(tree, paths[i], rule.get());
            if (!problem.empty() && &host == &hosts[0])
                problems.push_back({"/paths/" + std::to_string(i) + "/" + kMembers[static_cast<size_t>(paths[i].kind)], std::move(problem), 0, 0});
        }
    }
    m_impl->rules.push_back(std::move(rule));
    if (!problems.empty())
        return base::invalid("a path is malformed", std::move(problems));
    return {};
}

void Router::build()
{
    const auto finish = [](Tree& tree) {
        sortNode(tree.root);
        std::sort(tree.regexes.begin(), tree.regexes.end(), before);
    };
    for (auto& [host, tree] : m_impl->exact)
        finish(*tree);
    for (auto& [host, tree] : m_impl->wildcard)
        finish(*tree);
    if (m_impl->any)
        finish(*m_impl->any);
}

bool Router::find(const http::RequestHead& request, Match& match) const
{
    match.route = nullptr;
    match.prefixLength = 0;
    match.parameters.clear();
    match.methodMismatch = false;
    m_impl->eachTree(request.host, [&](const Tree& tree) {
        Walk walk(request, nullptr);
        walk.tree(tree);
        match.methodMismatch = match.methodMismatch || walk.methodMismatch();
        const Place* place = walk.best();
        if (!place)
            return false;
        match.route = place->rule->route;
        match.prefixLength = place->prefixLength;
        for (size_t i = 0; i < place->parameters.size(); ++i)
            match.parameters.emplace_back(place->parameters[i], walk.values()[i]);
        return true;
    });
    return match.route != nullptr;
}

std::string Router::methodsFor(const http::RequestHead& request) const
{
    using http::Method;
    static constexpr std::pair<Method, std::string_view> kMethods[] = {{Method::Get, "GET"},     {Method::Head, "HEAD"},     {Method::Post, "POST"},      {Method::Put, "PUT"},
                                                                       {Method::Patch, "PATCH"}, {Method::Delete, "DELETE"}, {Method::Options, "OPTIONS"}};
    http::RequestHead asked = request;
    Match match;
    std::string out;
    for (const auto& [method, text] : kMethods) {
        asked.method = method;
        asked.methodText = text;
        if (find(asked, match))
            out.append(out.empty() ? "" : ", ").append(text);
    }
    return out;
}

std::vector<Router::Candidate> Router::candidates(const http::RequestHead& request, size_t limit) const
{
    std::vector<std::pair<const Place*, std::string>> found;
    m_impl->eachTree(request.host, [&](const Tree& tree) {
        Walk walk(request, &found);
        walk.tree(tree);
        return found.size() >= limit;
    });
    Match best;
    find(request, best);
    std::vector<Candidate> out;
    std::set<const RouteEntry*> seen;
    for (auto& [place, reason] : found) {
        const RouteEntry* route = place->rule->route;
        if (out.size() >= limit || !seen.insert(route).second)
            continue;
        const bool matched = route == best.route;
        if (reason.empty() && !matched)
            reason = "another route comes first";
        out.push_back({route, matched, std::move(reason)});
    }
    return out;
}

namespace {

using Verdicts = std::map<const RouteEntry*, std::pair<int, const RouteEntry*>>; // places where it can match, and by whom it is hidden

bool isAsked(const Rule& rule, const Predicate& wanted)
{
    return std::any_of(rule.predicates.begin(), rule.predicates.end(), [&](const Predicate& predicate) {
        const bool sameName = predicate.inQuery == wanted.inQuery && (wanted.inQuery ? predicate.name == wanted.name : base::equalsIgnoreCase(predicate.name, wanted.name));
        return sameName && (wanted.kind == Value::Kind::Present || (predicate.kind == wanted.kind && predicate.text == wanted.text));
    });
}

// Whether `wall` takes every request that `rule` would take, at a place of the same path.
bool covers(const Rule& wall, const Rule& rule)
{
    if (!wall.anyMethod()) {
        const bool methods = !rule.anyMethod() && (rule.methods & ~wall.methods) == 0;
        const bool others = std::all_of(rule.otherMethods.begin(), rule.otherMethods.end(), [&](const std::string& method) {
            return std::find(wall.otherMethods.begin(), wall.otherMethods.end(), method) != wall.otherMethods.end();
        });
        if (!methods || !others)
            return false;
    }
    return std::all_of(wall.predicates.begin(), wall.predicates.end(), [&](const Predicate& predicate) { return isAsked(rule, predicate); });
}

// In one list, whatever stands behind a place that asks no more than it does never gets a turn. Regular expressions are compared by their text.
void noteShadows(const std::vector<Place>& places, Verdicts& verdicts)
{
    constexpr size_t kMaxWalls = 64; // for one path; comparing all of thousands with each other would take too long
    std::map<std::string_view, std::vector<const Place*>> wallsOf;
    for (const Place& place : places) {
        std::vector<const Place*>& walls = wallsOf[place.regex ? std::string_view(place.regex->pattern()) : std::string_view()];
        auto& verdict = verdicts[place.rule->route];
        const auto wall = std::find_if(walls.begin(), walls.end(), [&](const Place* earlier) { return earlier->rule->route != place.rule->route && covers(*earlier->rule, *place.rule); });
        if (wall != walls.end()) {
            verdict.second = (*wall)->rule->route;
            continue;
        }
        ++verdict.first;
        if (walls.size() < kMaxWalls)
            walls.push_back(&place);
    }
}

void noteShadows(const Node& node, Verdicts& verdicts)
{
    noteShadows(node.ends, verdicts);
    noteShadows(node.prefixes, verdicts);
    for (const auto& [name, child] : node.children)
        noteShadows(*child, verdicts);
    if (node.parameter)
        noteShadows(*node.parameter, verdicts);
}

} // namespace

std::vector<std::pair<const RouteEntry*, const RouteEntry*>> Router::shadowed() const
{
    Verdicts verdicts;
    const auto look = [&](const Tree& tree) {
        noteShadows(tree.root, verdicts);
        noteShadows(tree.regexes, verdicts);
    };
    for (const auto& [host, tree] : m_impl->exact)
        look(*tree);
    for (const auto& [host, tree] : m_impl->wildcard)
        look(*tree);
    if (m_impl->any)
        look(*m_impl->any);
    std::vector<std::pair<const RouteEntry*, const RouteEntry*>> out;
    for (const auto& [route, verdict] : verdicts) {
        if (verdict.first == 0 && verdict.second)
            out.emplace_back(route, verdict.second);
    }
    return out;
}

} // namespace gatehouse::proxy
