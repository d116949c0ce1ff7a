// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What each policy costs: CPU time of one request through the chain of a route that has this policy alone, from the first hook to the last, without a network. Each kind in the registry must
// have a case in cases.json.
//
//     policy_bench [--benchmark_filter=REGEX] [--benchmark_repetitions=9] …      a table as Markdown
//     policy_bench --write FOLDER                                                the same cases for compare.py, with tokens and signatures made
#include "bench/policies/bench_site.h"

#include "base/clock.h"
#include "http/server.h"
#include "net/event_loop.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <thread>
#include <unistd.h>

namespace gatehouse::bench {
namespace {

using base::Json;
using pipeline::Verdict;

constexpr int64_t kStepNs = 10'000; // time goes on by so much with each request, whatever the machine: limits stay open

// Says yes to whoever asks, on a thread of its own: for forward-auth.
class Decider
{
public:
    Decider()
        : m_server(m_loop, http::ServerOptions{}, [](const http::ServerRequest&, http::ResponseWriter& response) -> net::Task<void> { (void)co_await response.send(200, {}, {}); })
    {
        const auto bound = m_server.listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
        if (bound)
            m_url = "http://" + bound->text() + "/check";
        m_thread = std::thread([this] { m_loop.run(); });
    }
    ~Decider()
    {
        m_loop.stop();
        m_thread.join();
    }
    const std::string& url() const { return m_url; }

private:
    net::EventLoop m_loop;
    http::Server m_server;
    std::string m_url;
    std::thread m_thread;
};

// One case's request, sent through its route's policies again and again.
class Runner
{
public:
    Runner(const PolicyCase& one, proxy::SnapshotPtr snapshot, net::EventLoop& loop) : m_case(one), m_snapshot(std::move(snapshot)), m_loop(loop)
    {
        m_head.methodText = m_case.method;
        m_head.method = http::methodFrom(m_case.method);
        m_head.target = m_head.path = m_case.path;
        m_head.host = "127.0.0.1";
        m_head.fields.add("Host", "127.0.0.1");
        for (const auto& [name, value] : m_case.headers.items())
            m_texts.emplace_back(name, value.get<std::string>());
        for (const auto& [name, value] : m_texts)
            m_head.fields.add(name, value);
        m_answer.status = 200;
        m_answer.minorVersion = 1;
        m_answer.reason = "OK";
        m_answer.fields.add("Content-Type", "application/json");
        m_answer.fields.add("Content-Length", "1024");
        m_certificate.subject = "CN=mobile,O=Acme";
        m_certificate.issuer = "CN=Acme CA";
        m_certificate.dns = {"mobile.bench.test"};
        m_certificate.notAfterNs = INT64_MAX;
        m_certificate.verified = true;
        m_context.client = *net::IpAddress::parse("127.0.0.1");
        m_context.tls = m_case.certificate;
        m_context.peerCertificate = m_case.certificate ? &m_certificate : nullptr;
        m_context.loop = &m_loop;
        m_record.method = m_case.method;
        m_record.path = m_case.path;
        m_record.requestId = "0190a0b2-7c3d-7f00-8000-000000000001";
        m_record.status = 200;
        m_record.route = m_case.id;
        m_nowNs = base::systemClock().monotonicNs();
        m_wallNs = base::systemClock().wallNs();
        proxy::Match match;
        if (m_snapshot->router.find(m_head, match))
            m_route = match.route;
    }

    bool hasRoute() const { return m_route != nullptr; }
    // The answer's status where the gateway answers by itself, otherwise 0.
    int once()
    {
        begin();
        const pipeline::Chain& front = *m_route->front;
        const pipeline::Chain& rest = *m_route->rest;
        bool inRest = false;
        Verdict verdict = pass(front);
        if (verdict == Verdict::Continue) {
            inRest = true;
            verdict = pass(rest);
        }
        if (verdict == Verdict::Continue)
            comeBack(rest);
        for (const pipeline::Chain* chain : {&front, &rest}) {
            if (chain->wantsRecord())
                chain->tell(m_context, m_record, {});
        }
        m_ending.nowNs = m_nowNs;
        front.runEnd(m_context, m_ending, UINT32_MAX);
        if (inRest)
            rest.runEnd(m_context, m_ending, UINT32_MAX);
        return verdict == Verdict::Answer ? m_context.answer().status : 0;
    }
    // Until what is read and remembered in the background is there; whether it then goes as the case says.
    bool warmUp()
    {
        for (int i = 0; i < 400; ++i) {
            if (once() == m_case.status && once() == m_case.status)
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return false;
    }
    std::string lastAnswer() const { return std::string(m_context.answer().code) + ' ' + m_context.answer().detail; }
    const PolicyCase& described() const { return m_case; }

private:
    void begin()
    {
        m_context.reset();
        m_context.request = &m_head;
        m_context.place = &m_route->place;
        m_context.consumers = m_snapshot->consumers.get();
        m_context.requestId = m_record.requestId;
        m_context.hasBody = !m_case.body.empty();
        if (m_context.hasBody)
            m_context.contentLength = m_case.body.size();
        m_context.nowNs = m_nowNs += kStepNs;
        m_context.wallNs = m_wallNs += kStepNs;
        m_reported.clear();
    }
    Verdict pass(const pipeline::Chain& chain)
    {
        pipeline::Chain::Outcome outcome = chain.run(m_context, 0, m_reported, nullptr);
        while (outcome.verdict == Verdict::Body || outcome.verdict == Verdict::Suspend) {
            const uint32_t policy = outcome.policy;
            const pipeline::Policy& asked = *chain.at(policy).policy;
            const Verdict said = outcome.verdict == Verdict::Body ? asked.onRequestBody(m_context, {pipeline::Body::State::Whole, m_case.body}) : wait(asked.resume(m_context));
            outcome = chain.settle(m_context, policy, said, m_reported, nullptr);
            if (outcome.verdict == Verdict::Continue)
                outcome = chain.run(m_context, policy + 1, m_reported, nullptr);
        }
        return outcome.verdict;
    }
    void comeBack(const pipeline::Chain& chain)
    {
        chain.runResponse(m_context, m_answer);
        if (!m_context.heldFor.empty())
            (void)chain.runResponseBody(m_context, answerBody(), true, m_reported, nullptr);
        for (const auto& observer : m_context.responseObservers) {
            observer->data(answerBody());
            observer->complete();
        }
        m_filtered.clear();
        if (m_context.responseFilter && !m_context.responseFilter->data(answerBody(), true, m_filtered))
            std::fprintf(stderr, "policy_bench: %s: the answer was cut off\n", m_case.name.c_str());
        benchmark::DoNotOptimize(m_filtered.data());
    }
    Verdict wait(net::Task<Verdict> task)
    {
        std::optional<Verdict> said;
        const auto whole = [&]() -> net::Task<void> {
            said = co_await task;
            m_loop.stop();
        };
        net::Task<void> waiting = whole();
        m_loop.post([&] { waiting.resume(); });
        m_loop.run();
        return said.value_or(Verdict::Answer);
    }

    const PolicyCase& m_case;
    const proxy::SnapshotPtr m_snapshot;
    net::EventLoop& m_loop;
    const proxy::RouteEntry* m_route = nullptr;
    std::vector<std::pair<std::string, std::string>> m_texts;
    http::RequestHead m_head;
    http::ResponseHead m_answer;
    net::PeerCertificate m_certificate;
    pipeline::Context m_context;
    pipeline::RequestRecord m_record;
    pipeline::Ending m_ending{.status = 200, .forwarded = true, .durationNs = 1'000'000, .upstreamNs = 900'000};
    std::vector<uint32_t> m_reported;
    std::string m_filtered;
    int64_t m_nowNs = 0;
    int64_t m_wallNs = 0;
};

// Medians of the repetitions, as Markdown, in the order of the cases.
class Table final : public benchmark::BenchmarkReporter
{
public:
    explicit Table(const std::vector<PolicyCase>& cases) : m_cases(cases) {}

    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            m_times[run.run_name.function_name].push_back(run.GetAdjustedCPUTime() / 1000);
        }
    }
    void Finalize() override
    {
        const double plain = m_times.contains("plain") ? median("plain") : 0;
        std::printf("| policy | CPU µs/request | more than the plain route |\n|---|---|---|\n");
        for (const PolicyCase& one : m_cases) {
            if (!m_times.contains(one.name))
                continue;
            const double time = median(one.name);
            std::printf("| %s | %.2f | %.2f |\n", one.name.c_str(), time, time - plain);
        }
    }

private:
    double median(const std::string& name)
    {
        std::vector<double>& times = m_times[name];
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }

    const std::vector<PolicyCase>& m_cases;
    std::map<std::string, std::vector<double>> m_times;
};

void replaceAll(std::string& text, const std::string& mark, const std::string& value)
{
    for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
}

int writeSite(const std::vector<PolicyCase>& cases, const std::string& folder)
{
    Json out = {{"document", documentOf(cases)}, {"answer", answerBody()}, {"cases", Json::array()}};
    for (const PolicyCase& one : cases) {
        out["cases"].push_back({{"name", one.name}, {"method", one.method}, {"path", one.path}, {"headers", one.headers}, {"body", one.body}, {"certificate", one.certificate}, {"status", one.status == 0 ? 200 : one.status}});
    }
    std::ofstream file(folder + "/site.json");
    file << out.dump(1) << '\n';
    return file.good() ? 0 : 1;
}

int runAll(const std::vector<PolicyCase>& cases, const std::string& folder)
{
    Decider decider;
    std::string text = base::toText(documentOf(cases));
    replaceAll(text, "${upstream}", "http://127.0.0.1:9");
    replaceAll(text, "${decider}", decider.url());
    const BenchSite site(*base::parseJson(text), folder);
    net::EventLoop loop;
    std::vector<std::unique_ptr<Runner>> runners;
    bool good = true;
    for (const PolicyCase& one : cases) {
        runners.push_back(std::make_unique<Runner>(one, site.snapshot(), loop));
        Runner& runner = *runners.back();
        if (!runner.hasRoute() || !runner.warmUp()) {
            std::fprintf(stderr, "policy_bench: %s does not go as cases.json says: %s\n", one.name.c_str(), runner.lastAnswer().c_str());
            good = false;
            continue;
        }
        benchmark::RegisterBenchmark(one.name.c_str(), [&runner, &good](benchmark::State& state) {
            int status = runner.described().status;
            for (auto _ : state)
                benchmark::DoNotOptimize(status |= runner.once());
            if (status != runner.described().status) {
                std::fprintf(stderr, "policy_bench: %s was refused while it was measured: %s\n", runner.described().name.c_str(), runner.lastAnswer().c_str());
                good = false;
            }
        });
    }
    Table table(cases);
    benchmark::RunSpecifiedBenchmarks(&table);
    benchmark::ClearRegisteredBenchmarks();
    return good ? 0 : 1;
}

} // namespace
} // namespace gatehouse::bench

int main(int count, char** arguments)
{
    using namespace gatehouse::bench;
    const bool writes = count == 3 && std::string_view(arguments[1]) == "--write";
    std::string folder = writes ? arguments[2] : (std::filesystem::temp_directory_path() / ("gatehouse-bench-" + std::to_string(getpid()))).string();
    std::filesystem::create_directories(folder);
    const std::vector<PolicyCase> cases = readCases(GATEHOUSE_SOURCE_DIR "/tests/bench/policies/cases.json", folder);
    const std::vector<std::string> missing = kindsWithoutCase(cases);
    for (const std::string& kind : missing)
        std::fprintf(stderr, "policy_bench: cases.json has none for %s\n", kind.c_str());
    if (writes)
        return missing.empty() ? writeSite(cases, folder) : 1;
    // Usual settings; what is said on the command line comes behind and wins.
    std::vector<std::string> settings = {arguments[0], "--benchmark_repetitions=7", "--benchmark_min_time=0.05", "--benchmark_enable_random_interleaving=true"};
    settings.insert(settings.end(), arguments + 1, arguments + count);
    std::vector<char*> pointers;
    for (std::string& setting : settings)
        pointers.push_back(setting.data());
    int number = static_cast<int>(pointers.size());
    benchmark::Initialize(&number, pointers.data());
    const int code = benchmark::ReportUnrecognizedArguments(number, pointers.data()) ? 2 : runAll(cases, folder);
    std::filesystem::remove_all(folder);
    return missing.empty() ? code : 1;
}
