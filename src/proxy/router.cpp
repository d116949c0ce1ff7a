// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/router.h"

#include "base/bytes.h"
#include "base/persistent_vector.h"
#include "http/path.h"
#include "proxy/route_tree.h"
#include "proxy/snapshot.h"

#include <algorithm>
#include <set>

namespace gatehouse::proxy {

namespace {

using Path = RouteMatch::Path;
using Value = RouteMatch::Value;

bool methodFits(const RouteRule& rule, const http::RequestHead& request)
{
    if (rule.anyMethod() || (rule.methods >> static_cast<unsigned>(request.method) & 1) != 0)
        return true;
    for (const std::string& method : rule.otherMethods) {
        if (method == request.methodText)
            return true;
    }
    return false;
}

bool textFits(const RoutePredicate& predicate, std::string_view value)
{
    switch (predicate.kind) {
    case Value::Kind::Present: return true;
    case Value::Kind::Exact: return value == predicate.text;
    case Value::Kind::Regex: return RE2::FullMatch(re2::StringPiece(value.data(), value.size()), *predicate.regex);
    }
    return false;
}

bool predicateFits(const RoutePredicate& predicate, const http::RequestHead& request)
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

const RoutePredicate* firstUnfit(const RouteRule& rule, const http::RequestHead& request)
{
    for (const RoutePredicate& predicate : rule.predicates) {
        if (!predicateFits(predicate, request))
            return &predicate;
    }
    return nullptr;
}

// Walks a tree for one request, keeping the best place so far. Parameters are on a small stack, as the walk goes.
class Walk
{
public:
    Walk(const http::RequestHead& request, std::vector<std::pair<const RoutePlace*, std::string>>* candidates) : m_request(request), m_candidates(candidates) {}

    void tree(const RouteTree& tree)
    {
        if (m_request.path.empty() || m_request.path[0] != '/')
            return;
        if (tree.root)
            node(*tree.root, 0, 0);
        for (const RoutePlace& place : tree.regexes) {
            if (worse(place))
                continue;
            if (RE2::FullMatch(re2::StringPiece(m_request.path.data(), m_request.path.size()), *place.regex))
                consider(place, 0);
        }
    }

    const RoutePlace* best() const { return m_best; }
    bool methodMismatch() const { return m_methodMismatch; }
    const std::string_view* values() const { return m_bestValues; }

private:
    bool worse(const RoutePlace& place) const { return !m_candidates && m_best && !before(place, *m_best); }

    void node(const RouteNode& node, size_t at, size_t depth)
    {
        for (const RoutePlace& place : node.prefixes)
            consider(place, depth);
        if (at == m_request.path.size()) {
            for (const RoutePlace& place : node.ends)
                consider(place, depth);
            return;
        }
        size_t next = at;
        const std::string_view segment = nextSegment(m_request.path, next);
        if (const auto* child = node.children.find(segment))
            this->node(**child, next, depth);
        if (node.parameter && !segment.empty() && depth < kMaxPathParameters) {
            m_values[depth] = segment;
            this->node(*node.parameter, next, depth + 1);
        }
    }

    void consider(const RoutePlace& place, size_t depth)
    {
        if (worse(place))
            return;
        if (place.plain && !m_candidates)
            return take(place, depth);
        const RouteRule& rule = *place.rule;
        const RoutePredicate* unfit = firstUnfit(rule, m_request);
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
        take(place, depth);
    }

    void take(const RoutePlace& place, size_t depth)
    {
        if (m_best && !before(place, *m_best))
            return;
        m_best = &place;
        std::copy(m_values, m_values + depth, m_bestValues);
    }

    const http::RequestHead& m_request;
    std::vector<std::pair<const RoutePlace*, std::string>>* m_candidates;
    const RoutePlace* m_best = nullptr;
    bool m_methodMismatch = false;
    std::string_view m_values[kMaxPathParameters];
    std::string_view m_bestValues[kMaxPathParameters];
};

// What a pattern's named groups took; nothing of a group that had no part in it.
void addGroups(const RoutePlace& place, std::string_view path, Match& match)
{
    re2::StringPiece taken[1 + kMaxPathGroups];
    const re2::StringPiece text(path.data(), path.size());
    if (!place.regex->Match(text, 0, text.size(), RE2::ANCHOR_BOTH, taken, place.groups.back() + 1))
        return;
    for (size_t i = 0; i < place.groups.size(); ++i)
        match.parameters.emplace_back(place.parameters[i], std::string_view(taken[place.groups[i]].data(), taken[place.groups[i]].size()));
}

} // namespace

struct Router::Impl {
    using Trees = base::PersistentMap<std::string, std::shared_ptr<RouteTree>, base::TextHash>;
    struct Known {
        std::shared_ptr<const RouteRule> rule;
        const RouteEntry* entry = nullptr;
    };

    Trees exact;
    Trees wildcard; // ".example.com"
    std::shared_ptr<RouteTree> any;
    base::PersistentVector<Known> known; // by number
    base::PersistentMap<uint32_t, uint32_t, base::NumberHash> hidden; // who never gets a turn, and because of whom
    std::vector<std::pair<std::string, Path>> touched; // lists of places that changed since the last build()

    // The tree of a host as a rule names it; null when there is none.
    const RouteTree* treeOf(const std::string& host) const
    {
        if (host.empty())
            return any.get();
        const auto* found = host[0] == '*' ? wildcard.find(std::string_view(host).substr(1)) : exact.find(host);
        return found ? found->get() : nullptr;
    }

    // The tree to change: itself when no other router has it, otherwise a copy in its place.
    RouteTree& ownTree(const std::string& host)
    {
        std::shared_ptr<RouteTree>& tree = host.empty() ? any : host[0] == '*' ? wildcard.edit(std::string_view(host).substr(1)) : exact.edit(host);
        if (!tree)
            tree = std::make_shared<RouteTree>();
        else if (tree.use_count() > 1)
            tree = std::make_shared<RouteTree>(*tree);
        return *tree;
    }

    void takeOut(const RouteRule& rule)
    {
        for (const std::string& host : rule.hosts) {
            for (const Path& path : rule.paths) {
                RouteTree& tree = ownTree(host);
                tree.remove(path, rule.number);
                touched.emplace_back(host, path);
                if (!tree.empty())
                    continue;
                if (host.empty())
                    any.reset();
                else if (host[0] == '*')
                    wildcard.erase(std::string_view(host).substr(1));
                else
                    exact.erase(host);
            }
        }
    }

    const RoutePlaces* placesOf(const std::string& host, const Path& path) const
    {
        const RouteTree* tree = treeOf(host);
        return tree ? tree->placesOf(path) : nullptr;
    }

    // Calls `visit` with the trees that a host leads to, most exact first, until it says that it is done.
    template <class Visit>
    void eachTree(std::string_view host, Visit visit) const
    {
        if (const auto* found = exact.find(host); found && visit(**found))
            return;
        if (!wildcard.empty()) {
            for (size_t dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.', dot + 1)) {
                if (const auto* found = wildcard.find(host.substr(dot)); found && visit(**found))
                    return;
            }
        }
        if (any)
            visit(*any);
    }
};

Router::Router() : m_impl(std::make_unique<Impl>()) {}
Router::~Router() = default;
Router::Router(const Router& other) : m_impl(std::make_unique<Impl>(*other.m_impl)) {}
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router other) noexcept
{
    m_impl.swap(other.m_impl);
    return *this;
}

namespace {

base::Result<void> makePredicates(const std::vector<Value>& values, bool inQuery, const char* member, RouteRule& rule)
{
    for (size_t i = 0; i < values.size(); ++i) {
        RoutePredicate predicate;
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

} // namespace

base::Result<void> Router::add(const RouteMatch& match, const RouteEntry* route)
{
    return put(static_cast<uint32_t>(m_impl->known.size()), match, route);
}

base::Result<void> Router::put(uint32_t number, const RouteMatch& match, const RouteEntry* route)
{
    remove(number);
    auto rule = std::make_shared<RouteRule>();
    rule->number = number;
    rule->name = route->qualified;
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
    for (const std::string& host : match.hosts)
        rule->hosts.push_back(base::toLower(host));
    if (rule->hosts.empty())
        rule->hosts.emplace_back();
    rule->paths = match.paths.empty() ? std::vector<Path>{{Path::Kind::Prefix, "/"}} : match.paths;

    std::vector<base::Problem> problems;
    static constexpr const char* kMembers[] = {"exact", "prefix", "template", "regex"};
    for (const std::string& host : rule->hosts) {
        RouteTree& tree = m_impl->ownTree(host);
        for (size_t i = 0; i < rule->paths.size(); ++i) {
            std::string problem = tree.add(rule->paths[i], rule);
            m_impl->touched.emplace_back(host, rule->paths[i]);
            if (!problem.empty() && &host == &rule->hosts[0])
                problems.push_back({"/paths/" + std::to_string(i) + "/" + kMembers[static_cast<size_t>(rule->paths[i].kind)], std::move(problem), 0, 0});
        }
    }
    m_impl->known.edit(number) = {std::move(rule), route};
    if (!problems.empty())
        return base::invalid("a path is malformed", std::move(problems));
    return {};
}

void Router::lead(uint32_t number, const RouteEntry* route)
{
    m_impl->known.edit(number).entry = route;
}

void Router::remove(uint32_t number)
{
    if (number >= m_impl->known.size() || !m_impl->known[number].rule)
        return;
    m_impl->takeOut(*m_impl->known[number].rule);
    m_impl->known.edit(number) = {};
    m_impl->hidden.erase(number);
}

void Router::build()
{
    // A route is hidden when it is so at all its places; looked at again is who stands in a list that changed.
    std::map<const RoutePlaces*, std::map<uint32_t, uint32_t>> seen;
    const auto look = [&](const RoutePlaces* places) -> const std::map<uint32_t, uint32_t>& {
        auto [at, isNew] = seen.try_emplace(places);
        if (isNew)
            at->second = hiddenIn(*places);
        return at->second;
    };
    std::set<uint32_t> doubtful;
    for (const auto& [host, path] : m_impl->touched) {
        const RoutePlaces* places = m_impl->placesOf(host, path);
        if (!places || seen.contains(places))
            continue;
        const auto& hiddenHere = look(places);
        for (const RoutePlace& place : *places) {
            if (hiddenHere.contains(place.number))
                doubtful.insert(place.number);
            else
                m_impl->hidden.erase(place.number);
        }
    }
    m_impl->touched.clear();
    for (const uint32_t number : doubtful) {
        const RouteRule& rule = *m_impl->known[number].rule;
        std::optional<uint32_t> by;
        bool visible = false;
        for (const std::string& host : rule.hosts) {
            for (const Path& path : rule.paths) {
                const RoutePlaces* places = visible ? nullptr : m_impl->placesOf(host, path);
                if (!places)
                    continue;
                const auto& hiddenHere = look(places);
                const auto wall = hiddenHere.find(number);
                visible = wall == hiddenHere.end();
                if (!visible && !by)
                    by = wall->second;
            }
        }
        if (visible || !by)
            m_impl->hidden.erase(number);
        else
            m_impl->hidden.set(number, *by);
    }
}

bool Router::find(const http::RequestHead& request, Match& match) const
{
    match.route = nullptr;
    match.prefixLength = 0;
    match.parameters.clear();
    match.methodMismatch = false;
    if (request.path.empty() || request.path[0] != '/')
        return false;
    m_impl->eachTree(request.host, [&](const RouteTree& tree) {
        using What = RouteTree::Found::What;
        const RouteTree::Found found = tree.find(request.path);
        if (found.what == What::Nothing)
            return false;
        if (found.what == What::Route) {
            match.route = m_impl->known[found.number].entry;
            match.route->prefetch();
            match.prefixLength = found.prefixLength;
            return true;
        }
        Walk walk(request, nullptr);
        walk.tree(tree);
        match.methodMismatch = match.methodMismatch || walk.methodMismatch();
        const RoutePlace* place = walk.best();
        if (!place)
            return false;
        match.route = m_impl->known[place->number].entry;
        match.route->prefetch();
        match.prefixLength = place->prefixLength;
        if (place->groups.empty()) {
            for (size_t i = 0; i < place->parameters.size(); ++i)
                match.parameters.emplace_back(place->parameters[i], walk.values()[i]);
        } else {
            addGroups(*place, request.path, match);
        }
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
    std::vector<std::pair<const RoutePlace*, std::string>> found;
    m_impl->eachTree(request.host, [&](const RouteTree& tree) {
        Walk walk(request, &found);
        walk.tree(tree);
        return found.size() >= limit;
    });
    Match best;
    find(request, best);
    std::vector<Candidate> out;
    std::set<const RouteEntry*> seen;
    for (auto& [place, reason] : found) {
        const RouteEntry* route = m_impl->known[place->number].entry;
        if (out.size() >= limit || !seen.insert(route).second)
            continue;
        const bool matched = route == best.route;
        if (reason.empty() && !matched)
            reason = "another route comes first";
        out.push_back({route, matched, std::move(reason)});
    }
    return out;
}

std::vector<std::pair<const RouteEntry*, const RouteEntry*>> Router::shadowed() const
{
    std::vector<std::pair<const RouteEntry*, const RouteEntry*>> out;
    m_impl->hidden.each([&](uint32_t number, uint32_t by) { out.emplace_back(m_impl->known[number].entry, m_impl->known[by].entry); });
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first->qualified < b.first->qualified; });
    return out;
}

} // namespace gatehouse::proxy
