// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/router.h"

#include "proxy/snapshot.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <regex>
#include <tuple>

namespace gatehouse::proxy {

namespace {

using Path = RouteMatch::Path;
using Value = RouteMatch::Value;
using http::Method;

struct Route {
    RouteMatch match;
    std::unique_ptr<RouteEntry> entry;
};

class Table
{
public:
    void add(const std::string& name, RouteMatch match)
    {
        Route route{std::move(match), std::make_unique<RouteEntry>()};
        route.entry->qualified = name;
        EXPECT_TRUE(router.add(route.match, route.entry.get()).ok()) << name;
        routes.push_back(std::move(route));
    }
    std::string find(const http::RequestHead& request)
    {
        return router.find(request, match) ? match.route->qualified : "";
    }
    std::string text() const
    {
        std::string out;
        for (const Route& route : routes)
            out += "\n" + route.entry->qualified + " " + (route.match.hosts.empty() ? "" : route.match.hosts[0]) + " kind " + std::to_string(static_cast<int>(route.match.paths[0].kind)) + " " +
                   route.match.paths[0].text + " priority " + std::to_string(route.match.priority);
        return out;
    }
    Router router;
    Match match;
    std::vector<Route> routes;
};

http::RequestHead get(std::string_view host, std::string_view path, Method method = Method::Get)
{
    http::RequestHead request;
    request.method = method;
    request.methodText = http::methodName(method);
    request.host = host;
    request.path = path;
    return request;
}

RouteMatch prefix(const std::string& path)
{
    RouteMatch match;
    match.paths.push_back({Path::Kind::Prefix, path});
    return match;
}

// The same rules, said plainly: every route is looked at, and the best by the documented order is taken.
class Oracle
{
public:
    static std::string find(const std::vector<Route>& routes, const http::RequestHead& request)
    {
        using Rank = std::tuple<int, int, int, int, int>;
        std::pair<Rank, std::string> best;
        bool found = false;
        for (const Route& route : routes) {
            if (!predicatesFit(route.match, request))
                continue;
            const std::vector<std::string> hosts = route.match.hosts.empty() ? std::vector<std::string>{""} : route.match.hosts;
            const std::vector<Path> paths = route.match.paths.empty() ? std::vector<Path>{{Path::Kind::Prefix, "/"}} : route.match.paths;
            for (const std::string& host : hosts) {
                const int byHost = hostRank(host, request.host);
                if (byHost < 0)
                    continue;
                for (const Path& path : paths) {
                    const auto [kind, specificity] = pathRank(path, std::string(request.path));
                    if (kind < 0)
                        continue;
                    const Rank rank{byHost, route.match.priority, kind, specificity, static_cast<int>(route.match.headers.size() + route.match.query.size() + !route.match.methods.empty())};
                    const std::string& name = route.entry->qualified;
                    if (!found || rank > best.first || (rank == best.first && name < best.second))
                        best = {rank, name};
                    found = true;
                }
            }
        }
        return found ? best.second : "";
    }

private:
    // Exact hosts before the longest wildcard before any host; -1: does not fit.
    static int hostRank(const std::string& pattern, std::string_view host)
    {
        if (pattern.empty())
            return 0;
        if (pattern[0] != '*')
            return pattern == host ? 1000 : -1;
        const std::string_view end = std::string_view(pattern).substr(1);
        return host.size() > end.size() && host.ends_with(end) ? static_cast<int>(end.size()) : -1;
    }

    static std::vector<std::string> segments(const std::string& path)
    {
        std::vector<std::string> out;
        size_t at = 0;
        while (at < path.size()) {
            const size_t end = std::min(path.find('/', at + 1), path.size());
            out.push_back(path.substr(at + 1, end - at - 1));
            at = end;
        }
        return out;
    }

    static std::pair<int, int> pathRank(const Path& pattern, const std::string& path)
    {
        switch (pattern.kind) {
        case Path::Kind::Exact: return {pattern.text == path ? 3 : -1, 0};
        case Path::Kind::Template: {
            const auto wanted = segments(pattern.text), given = segments(path);
            int fixed = 0;
            if (wanted.size() != given.size())
                return {-1, 0};
            for (size_t i = 0; i < wanted.size(); ++i) {
                const bool parameter = wanted[i].starts_with('{');
                if (parameter ? given[i].empty() : wanted[i] != given[i])
                    return {-1, 0};
                fixed += !parameter;
            }
            return {2, fixed};
        }
        case Path::Kind::Prefix: {
            std::string text = pattern.text;
            while (text.size() > 1 && text.back() == '/')
                text.pop_back();
            if (text == "/")
                return {1, 0};
            const bool fits = path == text || path.starts_with(text + "/");
            return {fits ? 1 : -1, static_cast<int>(text.size())};
        }
        case Path::Kind::Regex: return {std::regex_match(path, std::regex(pattern.text)) ? 0 : -1, 0};
        }
        return {-1, 0};
    }

    static bool predicatesFit(const RouteMatch& match, const http::RequestHead& request)
    {
        if (!match.methods.empty()) {
            const auto takes = [&](Method method) { return std::find(match.methods.begin(), match.methods.end(), method) != match.methods.end(); };
            if (!takes(request.method) && !(request.method == Method::Head && takes(Method::Get)))
                return false;
        }
        for (const Value& header : match.headers) {
            const http::HeaderField* field = request.fields.find(header.name);
            if (!field || (header.kind == Value::Kind::Exact && field->value != header.text))
                return false;
        }
        return true;
    }
};

} // namespace

TEST(Router, TheMostExactWins)
{
    Table table;
    table.add("any", prefix("/"));
    table.add("orders", prefix("/orders"));
    RouteMatch byTemplate;
    byTemplate.paths.push_back({Path::Kind::Template, "/orders/{id}"});
    table.add("order", byTemplate);
    RouteMatch exact;
    exact.paths.push_back({Path::Kind::Exact, "/orders/new"});
    table.add("new", exact);
    RouteMatch regex;
    regex.paths.push_back({Path::Kind::Regex, "/x[0-9]+"});
    regex.priority = 1;
    table.add("regex", regex);
    table.router.build();
    EXPECT_EQ(table.find(get("a", "/orders/new")), "new");
    EXPECT_EQ(table.find(get("a", "/orders/7")), "order");
    ASSERT_EQ(table.match.parameters.size(), 1u);
    EXPECT_EQ(table.match.parameters[0].second, "7");
    EXPECT_EQ(table.find(get("a", "/orders/7/items")), "orders");
    EXPECT_EQ(table.match.prefixLength, 7u);
    EXPECT_EQ(table.find(get("a", "/ordersx")), "any"); // a prefix ends at a segment's end
    EXPECT_EQ(table.find(get("a", "/x12")), "regex");
}

TEST(Router, NamedGroupsOfAPatternAreParameters)
{
    Table table;
    RouteMatch regex;
    regex.paths.push_back({Path::Kind::Regex, "/(v[0-9])/(?P<kind>[a-z]+)/(?P<id>[^/]+)(?P<rest>/.*)?"});
    table.add("regex", regex);
    table.router.build();
    using Parameters = std::vector<std::pair<std::string_view, std::string_view>>;
    const http::RequestHead request = get("a", "/v1/orders/a%2Fb");
    EXPECT_EQ(table.find(request), "regex");
    EXPECT_EQ(table.match.parameters, (Parameters{{"kind", "orders"}, {"id", "a%2Fb"}, {"rest", ""}}));
    EXPECT_EQ(table.find(get("a", "/v1/orders/7/x/y")), "regex");
    EXPECT_EQ(table.match.parameters, (Parameters{{"kind", "orders"}, {"id", "7"}, {"rest", "/x/y"}}));
    std::string many, far;
    for (int i = 0; i < 17; ++i)
        many += "/(?P<a" + std::to_string(i) + ">x)";
    for (int i = 0; i < 32; ++i)
        far += "/(x)";
    for (const std::string& text : {many, far + "/(?P<a>x)"}) {
        Router router;
        RouteEntry entry;
        RouteMatch match;
        match.paths = {{Path::Kind::Regex, text}};
        EXPECT_FALSE(router.add(match, &entry).ok()) << text;
    }
}

TEST(Router, HostsComeFirst)
{
    Table table;
    RouteMatch exact = prefix("/"), wide = prefix("/a/b/c"), wider = prefix("/");
    exact.hosts = {"api.acme.test"};
    wide.hosts = {"*.acme.test"};
    wider.hosts = {"*.test"};
    table.add("exact", exact);
    table.add("wide", wide);
    table.add("wider", wider);
    table.router.build();
    EXPECT_EQ(table.find(get("api.acme.test", "/a/b/c")), "exact");
    EXPECT_EQ(table.find(get("x.acme.test", "/a/b/c")), "wide");
    EXPECT_EQ(table.find(get("x.acme.test", "/a")), "wider"); // the next table is asked when one has nothing
    EXPECT_EQ(table.find(get("acme.example", "/a")), "");
}

TEST(Router, AnotherMethodIsKnownFromNothingThere)
{
    Table table;
    RouteMatch match = prefix("/a");
    match.methods = {Method::Get, Method::Post};
    table.add("a", match);
    table.router.build();
    EXPECT_EQ(table.find(get("h", "/a", Method::Delete)), "");
    EXPECT_TRUE(table.match.methodMismatch);
    EXPECT_EQ(table.router.methodsFor(get("h", "/a", Method::Delete)), "GET, HEAD, POST");
    EXPECT_EQ(table.find(get("h", "/b", Method::Delete)), "");
    EXPECT_FALSE(table.match.methodMismatch);
    EXPECT_EQ(table.find(get("h", "/a", Method::Head)), "a"); // RFC 9110, section 9.3.2
}

TEST(Router, RefusesWhatCannotMatch)
{
    for (const Path& path : {Path{Path::Kind::Regex, "("}, Path{Path::Kind::Template, "/a/{id}/{id}"}, Path{Path::Kind::Template, "/a{id}"}, Path{Path::Kind::Template, "/{}"}}) {
        Router router;
        RouteEntry entry;
        RouteMatch match;
        match.paths = {{Path::Kind::Exact, "/fine"}, path};
        const auto added = router.add(match, &entry);
        ASSERT_FALSE(added.ok()) << path.text;
        EXPECT_TRUE(added.error().problems.at(0).pointer.starts_with("/paths/1/")) << path.text;
    }
}

TEST(Router, AgreesWithAPlainSearch)
{
    std::mt19937 random(7);
    const auto pick = [&random](const auto& list) { return list[random() % list.size()]; };
    const std::vector<std::string> hosts = {"", "a.test", "b.a.test", "*.a.test", "*.test", "*.b.a.test"};
    const std::vector<std::string> asked = {"a.test", "b.a.test", "c.b.a.test", "x.test", "other"};
    const std::vector<std::string> words = {"a", "b", "c", "{p}", "{q}"};
    const std::vector<std::string> values = {"a", "b", "c", "d"};
    for (int round = 0; round < 60; ++round) {
        Table table;
        for (int i = 0; i < 25; ++i) {
            RouteMatch match;
            if (const std::string host = pick(hosts); !host.empty())
                match.hosts.push_back(host);
            Path path;
            path.kind = static_cast<Path::Kind>(random() % 4);
            const size_t depth = random() % 4;
            bool usedP = false, usedQ = false;
            for (size_t k = 0; k < depth; ++k) {
                std::string word = pick(words);
                if (path.kind != Path::Kind::Template || (word == "{p}" && usedP) || (word == "{q}" && usedQ))
                    word = pick(values);
                usedP |= word == "{p}";
                usedQ |= word == "{q}";
                path.text += "/" + (path.kind == Path::Kind::Regex && random() % 2 ? std::string("[ab]") : word);
            }
            if (path.text.empty())
                path.text = "/";
            match.paths.push_back(path);
            if (random() % 3 == 0)
                match.methods.push_back(random() % 2 ? Method::Get : Method::Post);
            if (random() % 4 == 0)
                match.headers.push_back({"X-A", random() % 2 ? Value::Kind::Present : Value::Kind::Exact, "1"});
            if (random() % 4 == 0)
                match.priority = static_cast<int>(random() % 3);
            table.add("r" + std::to_string(100 + i), match);
        }
        table.router.build();
        for (int i = 0; i < 200; ++i) {
            std::string path;
            for (size_t k = random() % 4; k > 0; --k)
                path += "/" + pick(values);
            const std::string text = path.empty() ? "/" : path, host = pick(asked);
            http::RequestHead request = get(host, text, random() % 3 == 0 ? Method::Post : random() % 5 == 0 ? Method::Head : Method::Get);
            if (random() % 2)
                request.fields.add("X-A", random() % 2 ? "1" : "2");
            ASSERT_EQ(table.find(request), Oracle::find(table.routes, request)) << host << text << " " << request.methodText << table.text();
        }
    }
}

// Where nothing but the text of paths decides, whole paths are looked up instead of segment after segment; routes that come and go change between the two.
TEST(Router, AgreesWithAPlainSearchOfWrittenOutPathsAsRoutesComeAndGo)
{
    std::mt19937 random(11);
    const auto pick = [&random](const auto& list) { return list[random() % list.size()]; };
    const std::vector<std::string> words = {"a", "b", "", "long-segment-of-a-path"};
    const std::vector<std::string> hosts = {"", "a.test", "*.test"};
    const auto anyPath = [&](size_t most) {
        std::string path;
        for (size_t k = random() % (most + 1); k > 0; --k)
            path += "/" + pick(words);
        return path.empty() || random() % 5 == 0 ? path + "/" : path;
    };
    for (int round = 0; round < 40; ++round) {
        Table table;
        std::vector<uint32_t> numbers;
        uint32_t next = 0;
        for (int change = 0; change < 40; ++change) {
            if (!numbers.empty() && random() % 3 == 0) {
                const auto gone = static_cast<std::ptrdiff_t>(random() % numbers.size());
                table.router.remove(numbers[static_cast<size_t>(gone)]);
                numbers.erase(numbers.begin() + gone);
                table.routes.erase(table.routes.begin() + gone);
            } else {
                RouteMatch match;
                if (const std::string host = pick(hosts); !host.empty())
                    match.hosts.push_back(host);
                for (size_t paths = 1 + random() % 2; paths > 0; --paths)
                    match.paths.push_back({random() % 2 ? Path::Kind::Prefix : Path::Kind::Exact, anyPath(4)});
                // Now and then one that needs more than the text, or a template that looks like an exact path.
                if (random() % 12 == 0)
                    match.paths.push_back({Path::Kind::Template, random() % 2 ? "/a/{p}" : "/a/b"});
                if (random() % 12 == 0)
                    match.priority = 1;
                if (random() % 6 == 0)
                    match.methods.push_back(Method::Get);
                table.add("r" + std::to_string(1000 + next), match);
                numbers.push_back(next++);
            }
            table.router.build();
            for (int i = 0; i < 20; ++i) {
                const std::string path = anyPath(i == 0 ? 30 : 6);
                const http::RequestHead request = get(random() % 2 ? "a.test" : "other", path, random() % 3 == 0 ? Method::Post : Method::Get);
                const std::string expected = Oracle::find(table.routes, request);
                ASSERT_EQ(table.find(request), expected) << request.host << path << " " << request.methodText << table.text();
                if (expected.empty() || random() % 4 != 0)
                    continue;
                // What its prefix took is what a rewrite takes off.
                const std::string taken = path.substr(0, table.match.prefixLength);
                const auto& paths = std::find_if(table.routes.begin(), table.routes.end(), [&](const Route& route) { return route.entry->qualified == expected; })->match.paths;
                EXPECT_TRUE(taken.empty() || std::any_of(paths.begin(), paths.end(), [&](const Path& one) { return one.kind == Path::Kind::Prefix && one.text.starts_with(taken); })) << taken;
            }
        }
    }
}

TEST(Router, APrefixTakesAsMuchAsItsText)
{
    Table table;
    table.add("root", prefix("/"));
    table.add("orders", prefix("/orders/"));
    table.router.build();
    for (const auto& [path, length] : std::initializer_list<std::pair<const char*, size_t>>{{"/", 0}, {"//", 0}, {"/ordersx", 0}, {"/orders", 7}, {"/orders/", 7}, {"/orders/1", 7}, {"/orders//1", 7}}) {
        EXPECT_TRUE(table.router.find(get("a", path), table.match)) << path;
        EXPECT_EQ(table.match.prefixLength, length) << path;
    }
    EXPECT_FALSE(table.router.find(get("a", "*"), table.match));
}

TEST(Router, RoutesThatNeverGetATurnAreFound)
{
    const auto match = [](std::vector<Method> methods, std::vector<Value> headers = {}, Path path = {Path::Kind::Prefix, "/orders"}, int priority = 0) {
        RouteMatch out;
        out.hosts = {"api.test"};
        out.paths = {path};
        out.methods = std::move(methods);
        out.headers = std::move(headers);
        out.priority = priority;
        return out;
    };
    const Value one{"X-A", Value::Kind::Exact, "1"}, oneAgain{"x-a", Value::Kind::Exact, "1"}, two{"X-A", Value::Kind::Exact, "2"}, any{"X-A", Value::Kind::Present, ""};
    const Path expression{Path::Kind::Regex, "/o[0-9]+"};
    const auto shadows = [](const RouteMatch& a, const RouteMatch& b) {
        Table table;
        table.add("a", a);
        table.add("b", b);
        table.router.build();
        std::string out;
        for (const auto& [hidden, by] : table.router.shadowed())
            out += hidden->qualified + " by " + by->qualified;
        return out;
    };
    // A twin, whatever it asks.
    EXPECT_EQ(shadows(match({}), match({})), "b by a");
    EXPECT_EQ(shadows(match({Method::Get, Method::Post}), match({Method::Post, Method::Get})), "b by a");
    EXPECT_EQ(shadows(match({}, {one}), match({}, {oneAgain})), "b by a");
    EXPECT_EQ(shadows(match({}, {}, expression), match({}, {}, expression)), "b by a");
    // Fewer methods, or more asked, behind who takes them all.
    EXPECT_EQ(shadows(match({Method::Get, Method::Post}), match({Method::Post})), "b by a");
    EXPECT_EQ(shadows(match({Method::Get}, {}, {Path::Kind::Prefix, "/orders"}, 5), match({Method::Get}, {one})), "b by a");
    EXPECT_EQ(shadows(match({}, {any}, {Path::Kind::Prefix, "/orders"}, 5), match({Method::Get}, {one})), "b by a");
    EXPECT_EQ(shadows(match({Method::Get}), match({Method::Head})), "b by a");
    // Who takes something that the other leaves is not hidden.
    EXPECT_EQ(shadows(match({Method::Get}), match({Method::Post})), "");
    EXPECT_EQ(shadows(match({Method::Get}), match({Method::Get, Method::Post})), "");
    EXPECT_EQ(shadows(match({Method::Get}, {}, {Path::Kind::Prefix, "/orders"}, 5), match({})), "");
    EXPECT_EQ(shadows(match({}, {one}), match({}, {two})), "");
    EXPECT_EQ(shadows(match({}, {one}, {Path::Kind::Prefix, "/orders"}, 5), match({}, {any})), "");
    EXPECT_EQ(shadows(match({}, {}, expression), match({}, {}, {Path::Kind::Regex, "/o[1-9]+"})), "");
    EXPECT_EQ(shadows(match({Method::Get}), match({Method::Get}, {}, {Path::Kind::Prefix, "/other"})), "");
}

} // namespace gatehouse::proxy
