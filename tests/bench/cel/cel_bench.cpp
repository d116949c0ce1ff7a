// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What an expression costs: nanoseconds and allocations of one evaluation of usual rules, and of compiling one.
#include "cel/compile.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <new>

namespace {

size_t allocations = 0;

} // namespace

void* operator new(size_t size)
{
    ++allocations;
    if (void* const memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, size_t) noexcept
{
    std::free(memory);
}

using namespace gatehouse;

namespace {

constexpr int kRounds = 9;
constexpr int kEvaluations = 200'000;

// Of the process, so that neighbours count as little as can be.
double cpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e9 + double(now.tv_nsec);
}

// As a host gives it: fields by number.
class Request final : public cel::Map
{
public:
    explicit Request(const cel::Map& headers) : m_headers(headers) {}
    size_t size() const noexcept override { return 3; }
    std::optional<cel::Value> find(const cel::Value&) const noexcept override { return std::nullopt; }
    cel::Value keyAt(size_t) const noexcept override { return {}; }
    cel::Value valueAt(size_t) const noexcept override { return {}; }
    std::optional<cel::Value> field(uint32_t index) const noexcept override
    {
        return index == 0 ? cel::Value::string("GET") : index == 1 ? cel::Value::string("/api/v2/orders/4711/items") : cel::Value::map(m_headers);
    }

private:
    const cel::Map& m_headers;
};

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

} // namespace

int main()
{
    using Kind = cel::Type::Kind;
    const auto text = [](const char* value) { return cel::Value::string(value); };
    const std::array<cel::MapEntry, 6> headers = {cel::MapEntry{text("host"), text("api.example.com")},          {text("user-agent"), text("curl/8.0")},
                                                  {text("accept"), text("*/*")},                                 {text("x-request-id"), text("0b3c1f2e")},
                                                  {text("content-type"), text("application/json; charset=utf-8")}, {text("x-role"), text("admin")}};
    const cel::ArrayMap headerMap(headers);
    const Request request(headerMap);
    const std::array<cel::Value, 3> names = {text("staff"), text("billing"), text("admins")};
    const cel::ArrayList groups(names);
    const std::array<cel::Value, 3> variables = {cel::Value::map(request), cel::Value::list(groups), cel::Value::ip({{10, 1, 2, 3}, false})};
    const auto environment = cel::Environment::make(
        {{"request", cel::Type::record("request", {{"method", Kind::String}, {"path", Kind::String}, {"headers", cel::Type::map(Kind::String, Kind::String)}})}, {"groups", cel::Type::list(Kind::String)}, {"client", Kind::Ip}});
    const std::pair<const char*, const char*> rules[] = {
        {"method and group", "request.method in ['GET', 'HEAD'] || 'admins' in groups"},
        {"path and header", "request.path.startsWith('/api/') && request.headers['x-role'] == 'admin' && has(request.headers.host)"},
        {"network and pattern", "cidr('10.0.0.0/8').containsIP(client) && request.path.matches('^/api/v[0-9]+/orders/')"},
        {"macro over groups", "groups.exists(g, g.endsWith('ins')) && !groups.all(g, g == 'staff')"},
    };
    std::printf("| rule | ns per evaluation | allocations | steps of the program | estimate of its cost |\n|---|---|---|---|---|\n");
    for (const auto& [name, source] : rules) {
        const cel::Compiled compiled = cel::compile(source, *environment);
        if (!compiled.program) {
            std::fprintf(stderr, "%s: %s\n", name, cel::issueText(compiled.issues[0]).c_str());
            return 1;
        }
        cel::Scratch scratch;
        bool result = compiled.program->evaluate(scratch, variables).isTrue();
        std::vector<double> times;
        times.reserve(kRounds);
        const size_t before = allocations;
        for (int round = 0; round < kRounds; ++round) {
            const double start = cpuNs();
            for (int i = 0; i < kEvaluations; ++i)
                result = compiled.program->evaluate(scratch, variables).isTrue() && result;
            times.push_back((cpuNs() - start) / kEvaluations);
        }
        const size_t made = allocations - before;
        std::printf("| %s | %.1f | %.3f | %zu | %llu to %llu |%s\n", name, median(times), static_cast<double>(made) / (double(kRounds) * kEvaluations), compiled.program->nodeCount(),
                    static_cast<unsigned long long>(compiled.program->cost().least), static_cast<unsigned long long>(compiled.program->cost().most), result ? "" : " (false)");
    }
    std::vector<double> times;
    for (int round = 0; round < kRounds * 20; ++round) {
        const double start = cpuNs();
        const cel::Compiled compiled = cel::compile(rules[1].second, *environment);
        times.push_back((cpuNs() - start) / 1000);
    }
    std::printf("\ncompiling '%s': %.1f µs\n", rules[1].first, median(times));
    return 0;
}
