// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/evaluation.h"

#include "unit/cel/cel_support.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<size_t> allocations{0};

} // namespace

// Counted, to see that usual rules take no memory. The rest of this program is none the worse for it.
void* operator new(size_t size)
{
    ++allocations;
    if (void* const memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

// All forms go together: sanitizers look whether memory goes back where it came from.
void* operator new(size_t size, const std::nothrow_t&) noexcept
{
    ++allocations;
    return std::malloc(size);
}

void operator delete(void* memory, const std::nothrow_t&) noexcept
{
    std::free(memory);
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, size_t) noexcept
{
    std::free(memory);
}

namespace gatehouse::cel {

using testing::evaluated;
using testing::unchecked;

namespace {

// A host's record: fields by number, one of them without a value.
class Request final : public Map
{
public:
    explicit Request(const Map& headers) : m_headers(headers) {}
    size_t size() const noexcept override { return 3; }
    std::optional<Value> find(const Value& key) const noexcept override
    {
        const std::array<std::string_view, 4> names = {"method", "path", "headers", "body"};
        for (uint32_t i = 0; i < names.size(); ++i) {
            if (key.isText() && key.text() == names[i])
                return field(i);
        }
        return std::nullopt;
    }
    Value keyAt(size_t) const noexcept override { return {}; }
    Value valueAt(size_t index) const noexcept override { return *field(static_cast<uint32_t>(index)); }
    std::optional<Value> field(uint32_t index) const noexcept override
    {
        switch (index) {
        case 0:
            return Value::string("GET");
        case 1:
            return Value::string("/admin/users");
        case 2:
            return Value::map(m_headers);
        default:
            return std::nullopt;
        }
    }

private:
    const Map& m_headers;
};

struct Host {
    std::array<MapEntry, 2> headers = {MapEntry{Value::string("host"), Value::string("api.example")}, MapEntry{Value::string("x-role"), Value::string("admin")}};
    ArrayMap headerMap{headers};
    Request request{headerMap};
    std::array<Value, 2> names = {Value::string("staff"), Value::string("admins")};
    ArrayList groups{names};
    Ip address{{10, 1, 2, 3}, false};
    std::array<Value, 3> variables = {Value::map(request), Value::list(groups), Value::ip(address)};
    Environment environment = *Environment::make({
        {"request", Type::record("request", {{"method", Type::Kind::String}, {"path", Type::Kind::String}, {"headers", Type::map(Type::Kind::String, Type::Kind::String)}, {"body", Type::Kind::String}})},
        {"groups", Type::list(Type::Kind::String)},
        {"client", Type::Kind::Ip},
    });
    std::string of(std::string_view source) { return evaluated(source, environment, variables); }
};

} // namespace

TEST(CelEvaluation, FieldsOfAHostsRecord)
{
    Host host;
    EXPECT_EQ(host.of("request.method == 'GET' && request.path.startsWith('/admin')"), "true");
    EXPECT_EQ(host.of("request.headers['x-role'] == 'admin' && request.headers.host.endsWith('example')"), "true");
    EXPECT_EQ(host.of("request.headers.`x-role`"), "\"admin\"");
    EXPECT_EQ(host.of("has(request.method) && !has(request.body) && !has(request.headers.cookie)"), "true");
    EXPECT_EQ(host.of("request.body"), "line 1, column 1: no such key: 'body'");
    EXPECT_EQ(host.of("true && request.headers['none'] == ''"), "line 1, column 9: no such key: 'none'");
    EXPECT_EQ(host.of("request['path']"), "\"/admin/users\"");
    EXPECT_EQ(host.of("request[groups[0] == 'staff' ? 'path' : 'method']"), "\"/admin/users\"");
    EXPECT_EQ(host.of("'admins' in groups && groups.exists(g, g.startsWith('st'))"), "true");
    EXPECT_EQ(host.of("client == ip('10.1.2.3') && cidr('10.0.0.0/8').containsIP(client)"), "true");
}

TEST(CelEvaluation, ErrorsAreAbsorbedWhereTheOtherSideDecides)
{
    EXPECT_EQ(evaluated("1/0 == 1 || true"), "true");
    EXPECT_EQ(evaluated("false && 1/0 == 1"), "false");
    EXPECT_EQ(evaluated("1/0 == 1 && true"), "line 1, column 1: division by zero");
    EXPECT_EQ(evaluated("[1, 0].exists(x, 2 / x == 2)"), "true");
    EXPECT_EQ(evaluated("[0, 1].all(x, 2 / x == 3)"), "false");
    EXPECT_EQ(evaluated("[0, 1].exists_one(x, 2 / x == 2)"), "line 1, column 22: division by zero");
    EXPECT_EQ(unchecked("'horse' && false"), "false");
    EXPECT_EQ(unchecked("nobody || true"), "true");
    EXPECT_EQ(unchecked("nobody"), "line 1, column 1: there is no 'nobody'");
    EXPECT_EQ(unchecked("size()"), "line 1, column 1: no such overload: size");
    EXPECT_EQ(unchecked("1 + 'a'"), "line 1, column 1: no such overload: _+_(int, string)");
}

TEST(CelEvaluation, Numbers)
{
    EXPECT_EQ(evaluated("9223372036854775807 + 1"), "line 1, column 1: the result does not fit: overflow");
    EXPECT_EQ(evaluated("1u - 2u"), "line 1, column 1: the result does not fit: overflow");
    EXPECT_EQ(evaluated("-9223372036854775808 % -1"), "0");
    EXPECT_EQ(evaluated("-7 / 2"), "-3");
    EXPECT_EQ(evaluated("dyn(1) == 1.0 && dyn(1u) == 1"), "true");
    EXPECT_EQ(evaluated("1 < 1.5 && 2u > 1"), "true");
    EXPECT_EQ(evaluated("double('nan') == double('nan')"), "false");
    EXPECT_EQ(evaluated("1.0 / 0.0 > 1e308"), "true");
    EXPECT_EQ(evaluated("{1: 'a'}[dyn(1.0)]"), "\"a\"");
    EXPECT_EQ(evaluated("[1, 2][2]"), "line 1, column 1: index out of range");
    EXPECT_EQ(evaluated("[1, 2][-1]"), "line 1, column 1: index out of range");
}

TEST(CelEvaluation, Macros)
{
    EXPECT_EQ(evaluated("[1, 2, 3].map(x, x > 1, x * 10)"), "[20, 30]");
    EXPECT_EQ(evaluated("{'a': 1, 'b': 2}.filter(k, k != 'a')"), "[\"b\"]");
    EXPECT_EQ(evaluated("[5, 6].exists(i, v, i == 1 && v == 6)"), "true");
    EXPECT_EQ(evaluated("[2, 4].transformList(i, v, v + i)"), "[2, 5]");
    EXPECT_EQ(evaluated("{'a': 1, 'b': 2}.transformMap(k, v, v > 1, v * 2)"), "{\"b\": 4}");
    EXPECT_EQ(evaluated("['x'].transformMapEntry(i, v, {v: i})"), "{\"x\": 0}");
    EXPECT_EQ(evaluated("['x', 'x'].transformMapEntry(i, v, {v: i})"), "line 1, column 1: a key comes twice");
    EXPECT_EQ(evaluated("cel.bind(a, [1, 2], a.exists(x, x in a) && cel.bind(b, 3, b == size(a) + 1))"), "true");
    EXPECT_EQ(evaluated("[[1, 2], [3]].map(r, r.map(x, x * r.size()))"), "[[2, 4], [3]]");
}

TEST(CelEvaluation, ConstantsAreWorkedOutOnce)
{
    const Compiled compiled = compile("cidr('10.0.0.0/8').containsIP(ip('10.1.1.1')) && 'b' in ['a', 'b'] && timestamp('2024-01-01T00:00:00Z').getFullYear() == 2024", {});
    ASSERT_TRUE(compiled.program);
    EXPECT_EQ(compiled.program->nodeCount(), 1u);
    EXPECT_EQ(evaluated("ip('300.1.1.1') == ip('1.1.1.1')"), "! line 1, column 1: '300.1.1.1': not an IP address");
    EXPECT_EQ(evaluated("'a'.matches('(')"), "! line 1, column 13: the pattern is not valid: missing ): (");
    EXPECT_EQ(evaluated("timestamp(0).getHours('Atlantis/Poseidonis')"), "! line 1, column 23: there is no time zone 'Atlantis/Poseidonis' in the system's database");
    EXPECT_EQ(evaluated("{1: 1, 1u: 2}"), "! line 1, column 1: a key comes twice");
}

TEST(CelEvaluation, TheCostIsLimited)
{
    const std::string list = "[1,2,3,4,5,6,7,8,9,10]";
    const std::string deep = list + ".all(a, " + list + ".all(b, " + list + ".all(c, " + list + ".all(d, " + list + ".all(e, a + b + c + d + e > 0)))))";
    const std::string stopped = evaluated(deep);
    EXPECT_NE(stopped.find("takes more steps than it may"), std::string::npos) << stopped;
    EXPECT_NE(evaluated("(" + deep + ") || true").find("takes more steps than it may"), std::string::npos) << "no operator absorbs it";
    EXPECT_NE(evaluated("[1].exists(x, " + deep + " || true)").find("takes more steps than it may"), std::string::npos);
    const Compiled compiled = compile(deep, {});
    EXPECT_GT(compiled.program->cost().most, Limits{}.cost) << "which can be told beforehand";
    CompileOptions options;
    options.limits.cost = 3;
    EXPECT_EQ(evaluated("1 + 1 + 1 + 1 == 4", {}, {}, options), "! line 1, column 1: the expression takes 9 steps at least, more than the 3 it may");
}

TEST(CelEvaluation, TheMemoryIsLimited)
{
    std::string doubled = "['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb']";
    for (int i = 0; i < 16; ++i)
        doubled += ".map(x, x + x)";
    const std::string out = evaluated(doubled);
    EXPECT_TRUE(out.find("more memory than it may") != std::string::npos || out.find("more steps") != std::string::npos) << out.substr(0, 200);
    EXPECT_NE(evaluated("[1].exists(x, 'aaaaaaaaaa'.replace('', 'bbbbbbbbbbbbbbbbbbbb').replace('', 'cccccccccccccccccccc').replace('', 'dddddddddddddddddddddddddddddddddddddd').replace('', 'eeeeeeeeeeeeeeeee') == '')").find("more memory than it may"), std::string::npos);
}

TEST(CelEvaluation, UsualRulesTakeNoMemory)
{
    Host host;
    for (const std::string_view source : {
             std::string_view("request.method in ['POST', 'PUT', 'DELETE'] && !('admins' in groups)"),
             std::string_view("request.path.startsWith('/admin') && request.headers['x-role'] == 'admin'"),
             std::string_view("has(request.body) || cidr('10.0.0.0/8').containsIP(client)"),
             std::string_view("request.path.matches('^/admin/[a-z]+$') && groups.exists(g, g == 'admins')"),
             std::string_view("size(request.path) > 5 && request.path.substring(1, 6) == 'admin' && request.path.lowerAscii() == request.path"),
         }) {
        const Compiled compiled = compile(source, host.environment);
        ASSERT_TRUE(compiled.program) << source << ": " << issueText(compiled.issues[0]);
        Scratch scratch;
        (void)compiled.program->evaluate(scratch, host.variables); // RE2 builds its automaton as texts come
        const size_t before = allocations;
        const Value value = compiled.program->evaluate(scratch, host.variables);
        EXPECT_EQ(allocations - before, 0u) << source;
        EXPECT_TRUE(value.is(Value::Kind::Bool)) << source;
    }
}

TEST(CelEvaluation, MemoryIsUsedAgain)
{
    Host host;
    const Compiled compiled = compile("(request.method + request.path).split('/').map(p, p.upperAscii()).join('-') == 'GET-ADMIN-USERS'", host.environment);
    ASSERT_TRUE(compiled.program);
    Scratch scratch;
    EXPECT_TRUE(compiled.program->evaluate(scratch, host.variables).isTrue());
    const size_t before = allocations;
    EXPECT_TRUE(compiled.program->evaluate(scratch, host.variables).isTrue());
    EXPECT_EQ(allocations - before, 0u);
}

TEST(CelEvaluation, AProgramKnowsWhatItLooksAt)
{
    Host host;
    const Compiled compiled = compile("'x' in groups", host.environment);
    EXPECT_EQ(compiled.program->uses(), (std::vector<bool>{false, true, false}));
}

} // namespace gatehouse::cel
