// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// How the engine bears many routes, keys and tenants: what they cost in memory, what looking one up costs, and how long one change takes from the control
// plane's door until the worker serves it.
//
//     scale_bench [--routes N] [--keys N] [--tenants N] [--store DIR]      one row; without numbers, the sweep
#include "admin/control/control_plane.h"
#include "base/crypto.h"
#include "gateway/compile/snapshot_compiler.h"
#include "gateway/data_plane.h"
#include "policies/registry.h"
#include "proxy/access_log.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <malloc.h>
#include <random>

namespace {

using namespace gatehouse;
using base::Json;
using domain::Kind;
using Clock = std::chrono::steady_clock;

struct Size {
    unsigned routes = 10, keys = 10, tenants = 1;
};

double microseconds(Clock::time_point since)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - since).count();
}

double resident()
{
    malloc_trim(0);
    std::ifstream status("/proc/self/statm");
    size_t total = 0, pages = 0;
    status >> total >> pages;
    return static_cast<double>(pages) * 4096;
}

std::string tenantOf(unsigned number, const Size& size)
{
    return "t" + std::to_string(number % size.tenants);
}

std::string keyOf(unsigned number)
{
    return "scale-key-" + std::to_string(number * 2654435761u) + "-" + std::to_string(number);
}

class House
{
public:
    explicit House(const std::string& directory) : m_log(base::LogLevel::Error)
    {
        gateway::DataPlane::Options parts;
        parts.workers = 1;
        parts.policies = policies::allPolicyTypes();
        parts.metrics = &m_metrics;
        parts.accessLog = &m_accessLog;
        parts.log = &m_log;
        parts.openSecret = [](const std::string&) -> base::Result<std::string> { return base::failure(base::ErrorCode::NotFound, "nothing is sealed here"); };
        m_plane = std::make_unique<gateway::DataPlane>(std::move(parts));
        check(m_plane->start());
        admin::ControlPlane::Options control;
        if (directory.empty()) {
            control.store = store::makeMemoryStore();
        } else {
            auto opened = store::openSqliteStore(directory);
            check(opened);
            control.store = std::move(*opened);
        }
        control.activator = m_plane.get();
        control.policies = policies::allPolicyTypes();
        control.sealKey = std::string(32, 'k');
        m_control = std::make_unique<admin::ControlPlane>(std::move(control));
        check(m_control->start());
    }
    ~House()
    {
        m_plane->stop();
    }

    void add(Kind kind, const std::string& tenant, const std::string& id, Json value)
    {
        value["id"] = id;
        m_changes.operations.push_back({domain::Operation::Op::Put, {kind, tenant, id}, std::move(value), {}});
        if (m_changes.operations.size() >= 100'000)
            flush();
    }
    double flush()
    {
        const auto begin = Clock::now();
        if (!m_changes.operations.empty())
            check(m_control->apply(m_changes, {"bench", "owner", "local", {}}, false));
        m_changes.operations.clear();
        return microseconds(begin);
    }

    void addRoute(unsigned number, const Size& size, unsigned edition = 0)
    {
        const std::string tenant = tenantOf(number, size);
        add(Kind::Route, tenant, "r" + std::to_string(number),
            {{"service", "s"}, {"match", {{"hosts", Json::array({tenant + ".example"})}, {"paths", Json::array({{{"prefix", "/api/v" + std::to_string(edition) + "/resource" + std::to_string(number)}}})}}}});
    }
    void addKey(unsigned number, const Size& size, unsigned edition = 0)
    {
        add(Kind::Consumer, tenantOf(number, size), "c" + std::to_string(number),
            {{"credentials", Json::array({{{"id", "k"}, {"kind", "api-key"}, {"key", keyOf(number) + (edition > 0 ? std::to_string(edition) : "")}}})}});
    }
    void addLimit(unsigned number, const Size& size, unsigned limit)
    {
        const std::string tenant = tenantOf(number, size);
        add(Kind::Policy, tenant, "limit", {{"kind", "rate-limit"}, {"scope", {{"tenant", tenant}}}, {"config", {{"limit", limit}, {"window", "1m"}, {"by", "consumer"}}}});
    }
    void fill(const Size& size)
    {
        for (unsigned i = 0; i < size.tenants; ++i) {
            const std::string tenant = tenantOf(i, size);
            add(Kind::Tenant, {}, tenant, Json::object());
            add(Kind::Service, tenant, "s", {{"upstream", {{"targets", Json::array({{{"url", "http://10.0.0.1"}}})}}}});
            add(Kind::Policy, tenant, "keys", {{"kind", "key-auth"}, {"scope", {{"tenant", tenant}}}, {"config", Json::object()}});
            addLimit(i, size, 1000);
        }
        flush();
        for (unsigned i = 0; i < size.routes; ++i)
            addRoute(i, size);
        for (unsigned i = 0; i < size.keys; ++i)
            addKey(i, size);
        flush();
    }

    const gateway::DataPlane& plane() const { return *m_plane; }
    const domain::Configuration& configuration() const { return m_control->configuration(); }
    telemetry::Registry& metrics() { return m_metrics; }

private:
    template <class T>
    static void check(const T& result)
    {
        if (result)
            return;
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
        for (const base::Problem& problem : result.error().problems)
            std::fprintf(stderr, "  %s: %s\n", problem.pointer.c_str(), problem.message.c_str());
        std::exit(1);
    }

    telemetry::Registry m_metrics;
    proxy::AccessLog m_accessLog;
    base::Logger m_log;
    std::unique_ptr<gateway::DataPlane> m_plane;
    std::unique_ptr<admin::ControlPlane> m_control;
    domain::ChangeSet m_changes;
};

struct Times {
    double median = 0, worst = 0;
};

Times changes(House& house, const std::function<void(unsigned)>& stage)
{
    std::vector<double> took;
    for (unsigned i = 0; i < 21; ++i) {
        stage(i);
        took.push_back(house.flush() / 1000);
    }
    std::sort(took.begin(), took.end());
    return {took[took.size() / 2], took.back()};
}

double findRoute(const proxy::Snapshot& snapshot, const Size& size)
{
    constexpr unsigned kRounds = 400'000;
    std::vector<std::pair<std::string, std::string>> asked(65'536);
    std::mt19937 random(1);
    for (auto& [host, path] : asked) {
        const auto number = static_cast<unsigned>(random() % size.routes);
        host = tenantOf(number, size) + ".example";
        path = "/api/v0/resource" + std::to_string(number) + "/item";
    }
    http::RequestHead request;
    request.method = http::Method::Get;
    request.methodText = "GET";
    proxy::Match match;
    unsigned found = 0;
    const auto begin = Clock::now();
    for (unsigned i = 0; i < kRounds; ++i) {
        request.host = asked[i % asked.size()].first;
        request.path = asked[i % asked.size()].second;
        found += snapshot.router.find(request, match) && match.route->place.tenantIndex != UINT32_MAX;
    }
    const double took = microseconds(begin);
    if (found != kRounds) {
        std::fprintf(stderr, "%u of %u routes were found\n", found, kRounds);
        std::exit(1);
    }
    return took * 1000 / kRounds;
}

double findKey(const proxy::Snapshot& snapshot, const Size& size, const std::vector<uint32_t>& tenants)
{
    constexpr unsigned kRounds = 400'000;
    std::vector<std::pair<uint32_t, std::string>> asked(65'536);
    std::mt19937 random(2);
    for (auto& [tenant, key] : asked) {
        const auto number = static_cast<unsigned>(random() % size.keys);
        tenant = tenants[number % size.tenants];
        key = keyOf(number);
    }
    unsigned found = 0;
    const auto begin = Clock::now();
    for (unsigned i = 0; i < kRounds; ++i)
        found += snapshot.consumers->byApiKey(asked[i % asked.size()].first, asked[i % asked.size()].second).consumer != nullptr;
    const double took = microseconds(begin);
    if (found != kRounds) {
        std::fprintf(stderr, "%u of %u keys were found\n", found, kRounds);
        std::exit(1);
    }
    return took * 1000 / kRounds;
}

void measure(const Size& size, const std::string& directory)
{
    const double before = resident();
    House house(directory);
    const auto begin = Clock::now();
    house.fill(size);
    const double filled = microseconds(begin) / 1e6;
    const double memory = resident() - before;

    const proxy::SnapshotPtr snapshot = house.plane().snapshot();
    std::vector<uint32_t> tenants(size.tenants);
    for (size_t i = 0; i < snapshot->routes.size(); ++i) {
        if (const auto& route = snapshot->routes[i])
            tenants[static_cast<size_t>(std::atoi(route->place.tenant.c_str() + 1))] = route->place.tenantIndex;
    }
    const double route = findRoute(*snapshot, size);
    const double key = size.keys > 0 && size.routes >= size.tenants ? findKey(*snapshot, size, tenants) : 0;

    const Times routeChange = changes(house, [&](unsigned i) { house.addRoute(i * 7 % size.routes, size, i + 1); });
    const Times newRoute = changes(house, [&](unsigned i) { house.addRoute(size.routes + i, size); });
    const Times keyChange = changes(house, [&](unsigned i) { house.addKey(i * 7 % size.keys, size, i + 1); });
    const Times limitChange = changes(house, [&](unsigned i) { house.addLimit(i, size, 2000 + i); });

    // The same from nothing, as at a start: what is only the data plane's.
    std::map<std::string, schema::Schema, std::less<>> schemas;
    for (const pipeline::PolicyType& type : policies::allPolicyTypes())
        schemas.emplace(type.kind, *schema::Schema::compile(*base::parseJson(type.schema)));
    const auto limitStore = limits::makeLocalLimitStore(1000);
    gateway::CompileContext context{house.configuration(), policies::allPolicyTypes(), schemas, house.metrics(), *limitStore, {}, 1, {}, {}, {}};
    const double beforeCompiling = resident();
    const auto compileBegin = Clock::now();
    const gateway::CompiledConfiguration whole = gateway::compileConfiguration(context);
    const double compiled = microseconds(compileBegin) / 1000;
    const double items = size.routes + size.keys;
    std::printf("| %u | %u | %u | %.0f | %.0f | %.2f (%.2f) | %.2f (%.2f) | %.2f (%.2f) | %.2f (%.2f) | %.0f | %.1f | %.0f | %.0f |\n", size.routes, size.keys, size.tenants, route, key, routeChange.median,
                routeChange.worst, newRoute.median, newRoute.worst, keyChange.median, keyChange.worst, limitChange.median, limitChange.worst, compiled, filled, (resident() - beforeCompiling) / items,
                memory / items);
    std::fflush(stdout);
}

} // namespace

int main(int count, char** arguments)
{
    Size size;
    bool one = false;
    std::string directory;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = arguments[i];
        const auto value = static_cast<unsigned>(std::strtoul(arguments[i + 1], nullptr, 10));
        if (name == "--store") {
            directory = arguments[i + 1];
            continue;
        }
        one = true;
        (name == "--routes" ? size.routes : name == "--keys" ? size.keys : size.tenants) = value;
    }
    std::printf("| routes | keys | tenants | route ns | key ns | route changed ms (worst) | route added | key changed | limit changed | compiled whole ms | filled s | compiled B/item | all B/item |\n");
    std::printf("|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    if (one) {
        measure(size, directory);
        return 0;
    }
    for (const unsigned routes : {10u, 1000u, 10'000u, 100'000u})
        measure({routes, 10, std::max(1u, routes / 100)}, directory);
    for (const unsigned keys : {1000u, 100'000u, 1'000'000u})
        measure({10, keys, 10}, directory);
    for (const unsigned tenants : {100u, 10'000u})
        measure({tenants, tenants, tenants}, directory);
    measure({100'000, 1'000'000, 1000}, directory);
    return 0;
}
