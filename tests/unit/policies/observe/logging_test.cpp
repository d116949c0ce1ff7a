// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "policies/observe/logging/file_sink.h"
#include "policies/observe/logging/syslog_sink.h"
#include "policies/observe/otlp.h"

#include <filesystem>
#include <fstream>
#include <future>
#include <unistd.h>

namespace gatehouse::policies {
namespace {

using base::Json;
using Sent = ExportSink::Sent;

ExportItem item(const std::string& path = "/a", int status = 200)
{
    ExportItem out;
    out.record.wallNs = 1'767'225'600'000'000'000;
    out.record.requestId = "r-1";
    out.record.method = "GET";
    out.record.path = path;
    out.record.status = status;
    out.record.route = "orders";
    return out;
}

// What it was given, as it says to do.
struct FakeSink final : ExportSink {
    struct Seen {
        std::mutex mutex;
        std::vector<std::string> paths;
        std::vector<Sent> answers; // then Done
        uint64_t dropped = 0;
        int calls = 0;
        std::promise<void> blocked;
        std::shared_future<void> release;
    };
    explicit FakeSink(std::shared_ptr<Seen> to) : seen(std::move(to)) {}
    net::Task<Sent> send(ExportTools&, const std::vector<ExportItem>& items, uint64_t dropped) override
    {
        if (seen->release.valid() && seen->calls == 0) {
            seen->blocked.set_value();
            seen->release.wait();
        }
        const std::lock_guard lock(seen->mutex);
        const Sent answer = static_cast<size_t>(seen->calls) < seen->answers.size() ? seen->answers[static_cast<size_t>(seen->calls)] : Sent::Done;
        ++seen->calls;
        if (answer == Sent::Done) {
            seen->dropped += dropped;
            for (const ExportItem& each : items)
                seen->paths.push_back(each.record.path);
        }
        co_return answer;
    }
    const std::shared_ptr<Seen> seen;
};

ExportLimits quick()
{
    ExportLimits limits;
    limits.interval = std::chrono::milliseconds(1);
    limits.backOff = limits.longestBackOff = std::chrono::milliseconds(1);
    return limits;
}

// Its end sends what waits: so nothing has to be waited for here.
TEST(Exporter, GivesAllInTheirOrderAtTheLatestAtItsEnd)
{
    const auto seen = std::make_shared<FakeSink::Seen>();
    {
        Exporter exporter(quick(), std::make_unique<FakeSink>(seen), std::make_shared<ExportThread>("test"));
        for (int i = 0; i < 1000; ++i)
            exporter.push(item(std::to_string(i)));
        EXPECT_EQ(exporter.dropped(), 0u);
    }
    ASSERT_EQ(seen->paths.size(), 1000u);
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(seen->paths[static_cast<size_t>(i)], std::to_string(i));
    EXPECT_GE(seen->calls, 10) << "no batch has more than a hundred";
}

TEST(Exporter, DropsAndCountsWhatDoesNotFitAndTellsOfIt)
{
    const auto seen = std::make_shared<FakeSink::Seen>();
    std::promise<void> release;
    seen->release = release.get_future().share();
    {
        ExportLimits limits = quick();
        limits.queue = 100;
        Exporter exporter(limits, std::make_unique<FakeSink>(seen), std::make_shared<ExportThread>("test"));
        exporter.push(item());
        seen->blocked.get_future().wait(); // the sink has one, and is stuck
        for (int i = 0; i < 150; ++i)
            exporter.push(item());
        EXPECT_EQ(exporter.dropped(), 50u);
        release.set_value();
    }
    EXPECT_EQ(seen->paths.size(), 101u);
    EXPECT_EQ(seen->dropped, 50u);
}

TEST(Exporter, IsBoundedInBytesToo)
{
    const auto seen = std::make_shared<FakeSink::Seen>();
    std::promise<void> release;
    seen->release = release.get_future().share();
    ExportLimits limits = quick();
    limits.bytes = 100'000;
    Exporter exporter(limits, std::make_unique<FakeSink>(seen), std::make_shared<ExportThread>("test"));
    exporter.push(item());
    seen->blocked.get_future().wait();
    for (int i = 0; i < 100; ++i)
        exporter.push(item(std::string(4000, 'x')));
    EXPECT_GT(exporter.dropped(), 70u);
    release.set_value();
}

TEST(Exporter, TriesAgainWhatIsWorthIt)
{
    const auto seen = std::make_shared<FakeSink::Seen>();
    seen->answers = {Sent::Later, Sent::Later, Sent::Done, Sent::Never, Sent::Done};
    const auto thread = std::make_shared<ExportThread>("test");
    ExportLimits limits = quick();
    limits.batch = 1;
    limits.tries = 3;
    std::optional<Exporter> exporter;
    exporter.emplace(limits, std::make_unique<FakeSink>(seen), thread);
    for (const char* path : {"a", "b", "c"})
        exporter->push(item(path));
    const auto calls = [&] {
        const std::lock_guard lock(seen->mutex);
        return seen->calls;
    };
    while (calls() < 5)
        std::this_thread::yield();
    exporter.reset();
    EXPECT_EQ(seen->paths, (std::vector<std::string>{"a", "c"}));
    EXPECT_EQ(seen->dropped, 1u);
}

class FileSinkTest : public testing::Test
{
protected:
    FileSinkTest()
    {
        m_folder = std::filesystem::temp_directory_path() / ("gatehouse-logs-" + std::to_string(getpid()) + '-' + testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::remove_all(m_folder);
    }
    ~FileSinkTest() override { std::filesystem::remove_all(m_folder); }
    FileSink::Options options() const
    {
        FileSink::Options out;
        out.folder = m_folder;
        out.name = "a.log";
        out.compressed = false;
        return out;
    }
    Sent send(FileSink& sink, const std::vector<ExportItem>& items, uint64_t dropped = 0)
    {
        net::Task<Sent> task = sink.send(m_tools, items, dropped);
        task.resume();
        EXPECT_TRUE(task.done());
        return task.handle().promise().take();
    }
    std::string text(const std::string& name) const
    {
        std::ifstream in(m_folder / name);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> out;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            out.push_back(entry.path().filename());
        std::sort(out.begin(), out.end());
        return out;
    }
    std::filesystem::path m_folder;
    net::EventLoop m_loop;
    net::Resolver m_resolver{m_loop};
    ExportTools m_tools{m_loop, m_resolver, nullptr};
    const RecordFields m_fields{{"method", "path"}};
};

TEST_F(FileSinkTest, WritesLinesAndCountsWhatWasLost)
{
    FileSink sink(options(), m_fields);
    EXPECT_EQ(send(sink, {item("/a"), item("/b\n{")}), Sent::Done);
    EXPECT_EQ(send(sink, {item("/c")}, 7), Sent::Done);
    const std::string out = text("a.log");
    EXPECT_TRUE(out.starts_with("{\"method\":\"GET\",\"path\":\"/a\"}\n{\"method\":\"GET\",\"path\":\"/b\\n{\"}\n{\"dropped\":7,")) << out;
    EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 4);
}

TEST_F(FileSinkTest, PutsLargeFilesAside)
{
    FileSink::Options given = options();
    given.largest = 100;
    given.kept = 2;
    given.oldest = {};
    FileSink sink(given, m_fields);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(send(sink, {item('/' + std::string(100, static_cast<char>('a' + i)))}), Sent::Done);
    EXPECT_EQ(names(), (std::vector<std::string>{"a.log", "a.log.1", "a.log.2"}));
    EXPECT_NE(text("a.log").find("eee"), std::string::npos);
    EXPECT_NE(text("a.log.1").find("ddd"), std::string::npos);
    EXPECT_NE(text("a.log.2").find("ccc"), std::string::npos);
    given.kept = 0;
    FileSink none(given, m_fields);
    EXPECT_EQ(send(none, {item("/x")}), Sent::Done);
    EXPECT_EQ(text("a.log").find("eee"), std::string::npos);
}

TEST_F(FileSinkTest, CompressesWhatIsPutAside)
{
    FileSink::Options given = options();
    given.largest = 10;
    given.compressed = true;
    FileSink sink(given, m_fields);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(send(sink, {item("/x")}), Sent::Done);
    EXPECT_EQ(names(), (std::vector<std::string>{"a.log", "a.log.1.gz", "a.log.2.gz"}));
    EXPECT_TRUE(text("a.log.1.gz").starts_with("\x1f\x8b"));
}

TEST_F(FileSinkTest, FollowsWhenAnotherOneMovesTheFileAndFollowsNoLinks)
{
    FileSink sink(options(), m_fields);
    EXPECT_EQ(send(sink, {item("/a")}), Sent::Done);
    std::filesystem::rename(m_folder / "a.log", m_folder / "moved");
    EXPECT_EQ(send(sink, {item("/b")}), Sent::Done);
    EXPECT_NE(text("a.log").find("/b"), std::string::npos);
    EXPECT_EQ(text("moved").find("/b"), std::string::npos);
    std::filesystem::remove(m_folder / "a.log");
    std::filesystem::create_symlink(m_folder / "moved", m_folder / "a.log");
    FileSink other(options(), m_fields);
    EXPECT_EQ(send(other, {item("/c")}), Sent::Later);
    EXPECT_EQ(text("moved").find("/c"), std::string::npos);
}

TEST(Syslog, SaysWhatRfc5424WantsAndNothingElse)
{
    SyslogSink::Options options;
    options.facility = 20;
    options.application = "my app\n";
    EXPECT_EQ(SyslogSink::message(options, "host", 1'767'225'600'000'000'000, 200, Json{{"path", "/a\n<0>1"}}),
              "<166>1 2026-01-01T00:00:00.000Z host myapp " + std::to_string(getpid()) + " access - {\"path\":\"/a\\n<0>1\"}");
    EXPECT_TRUE(SyslogSink::message(options, "host", 0, 503, Json::object()).starts_with("<164>1 "));
    options.application = "\xC3\xA4";
    EXPECT_NE(SyslogSink::message(options, "host", 0, 200, Json::object()).find(" host - "), std::string::npos);
}

TEST(Otlp, TellsLogsAsProtobufsJsonHasThem)
{
    ExportItem one = item();
    one.record.bytesIn = 5;
    one.fields.emplace_back("x-a", "b");
    one.record.traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    one.record.spanId = "00f067aa0ba902b7";
    const Json logs = otlpLogs({one, item("/b", 503)}, RecordFields({"status", "path", "code"}), "gw", 3, 5);
    const Json& resource = logs["resourceLogs"][0];
    EXPECT_EQ(resource["resource"]["attributes"][0], (Json{{"key", "service.name"}, {"value", {{"stringValue", "gw"}}}}));
    const Json& records = resource["scopeLogs"][0]["logRecords"];
    ASSERT_EQ(records.size(), 3u);
    EXPECT_EQ(records[0]["attributes"][0], (Json{{"key", "gatehouse.dropped"}, {"value", {{"intValue", "3"}}}}));
    EXPECT_EQ(records[1]["timeUnixNano"], "1767225600000000000");
    EXPECT_EQ(records[1]["traceId"], one.record.traceId);
    EXPECT_EQ(records[1]["severityNumber"], 9);
    EXPECT_EQ(records[2]["severityNumber"], 13);
    EXPECT_FALSE(records[2].contains("traceId"));
    std::map<std::string, Json> attributes;
    for (const Json& each : records[1]["attributes"])
        attributes[each["key"].get<std::string>()] = each["value"];
    EXPECT_EQ(attributes["http.response.status_code"], (Json{{"intValue", "200"}}));
    EXPECT_EQ(attributes["url.path"], (Json{{"stringValue", "/a"}}));
    EXPECT_EQ(attributes["http.request.header.x-a"], (Json{{"stringValue", "b"}}));
    EXPECT_EQ(attributes.size(), 3u);
}

TEST(Otlp, TellsSpansOfRequestPoliciesAndTries)
{
    ExportItem one = item();
    pipeline::RequestRecord& record = one.record;
    record.traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    record.spanId = "00f067aa0ba902b7";
    record.parentSpanId = "1111111111111111";
    record.startNs = 1000;
    record.durationNs = 500;
    pipeline::Step step;
    step.startNs = 1100;
    step.durationNs = 10;
    step.outcome = pipeline::Step::Outcome::Reject;
    record.steps.push_back(step);
    record.stepPolicies = {"acme/limit"};
    record.stepKinds = {"rate-limit"};
    record.tries.push_back({"10.0.0.1:80", 0, 1200, 100});
    const Json spans = otlpTraces({one, item()}, "gw")["resourceSpans"][0]["scopeSpans"][0]["spans"];
    ASSERT_EQ(spans.size(), 3u) << "none of a request without a trace";
    EXPECT_EQ(spans[0]["kind"], 2);
    EXPECT_EQ(spans[0]["name"], "GET orders");
    EXPECT_EQ(spans[0]["parentSpanId"], record.parentSpanId);
    EXPECT_EQ(spans[0]["startTimeUnixNano"], std::to_string(record.wallNs - 500));
    EXPECT_EQ(spans[0]["endTimeUnixNano"], std::to_string(record.wallNs));
    EXPECT_EQ(spans[1]["name"], "rate-limit");
    EXPECT_EQ(spans[1]["parentSpanId"], record.spanId);
    EXPECT_EQ(spans[1]["startTimeUnixNano"], std::to_string(record.wallNs - 400));
    EXPECT_EQ(spans[1]["spanId"].get<std::string>().size(), 16u);
    EXPECT_EQ(spans[2]["kind"], 3);
    EXPECT_EQ(spans[2]["status"]["code"], 2);
}

class LoggingTest : public PolicyTest
{
};

TEST_F(LoggingTest, HearsOfRequestsWhateverBecameOfThem)
{
    for (const char* kind : {"logging", "trace"}) {
        const std::string config = kind == std::string("logging") ? R"({"to":"syslog","syslog":{"host":"127.0.0.1"}})" : "{}";
        use(kind, config);
        EXPECT_TRUE(m_chain.wantsRecord()) << kind;
        use(kind, config, pipeline::Mode::Report);
        EXPECT_FALSE(m_chain.wantsRecord()) << kind;
    }
    use("timeout", "{}");
    EXPECT_FALSE(m_chain.wantsRecord());
}

TEST_F(LoggingTest, SaysWhatIsWrong)
{
    for (const char* name : {"Authorization", "cookie", "X-API-KEY", "Proxy-Authorization"})
        EXPECT_EQ(refusedAt("logging", std::string(R"({"file":{"name":"a"},"headers":["X-Ok",")") + name + "\"]}").pointer, "/headers/1") << name;
    for (const char* name : {"../a", ".a", "a/b", "a b", "/etc/passwd"})
        EXPECT_EQ(refusedAt("logging", std::string(R"({"file":{"name":")") + name + "\"}}").pointer, "/file/name") << name;
    EXPECT_EQ(refusedAt("logging", R"({"file":{"name":"a.log"}})").pointer, "/file/name") << "there is no folder for logs";
}

TEST_F(LoggingTest, RefusesATargetThatLacksWhatItNeeds)
{
    for (const auto& [config, pointer] : std::map<std::string, std::string>{{"{}", "/file"},
                                                                            {R"({"file":{}})", "/file/name"},
                                                                            {R"({"file":{"name":""}})", "/file/name"},
                                                                            {R"({"to":"syslog"})", "/syslog"},
                                                                            {R"({"to":"syslog","syslog":{"port":514}})", "/syslog/host"},
                                                                            {R"({"to":"http","http":{"url":""}})", "/http/url"},
                                                                            {R"({"to":"otlp","otlp":{}})", "/otlp/url"},
                                                                            {R"({"to":"otlp","http":{"url":"https://x.test/"}})", "/otlp"}})
        EXPECT_EQ(refusedAt("logging", config).pointer, pointer) << config;
    // Where no schema stands before it, as for defaults written out.
    const auto* type = pipeline::findPolicyType(allPolicyTypes(), "logging");
    const auto made = type->make(schemaOf("logging").withDefaults(json("{}")), {});
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().problems.front().pointer, "/file/name");
    EXPECT_TRUE(make("logging", R"({"to":"syslog","syslog":{"host":"127.0.0.1"},"file":{"name":""}})").ok()) << "of the other targets nothing is asked";
}

TEST_F(LoggingTest, WhatCallersProveThemselvesWithCannotBeChosen)
{
    domain::Configuration configuration;
    domain::Resource policy;
    policy.key = {domain::Kind::Policy, "acme", "keys"};
    policy.value = json(R"({"id":"keys","kind":"key-auth","config":{"header":"X-Door"}})");
    configuration.put(policy);
    m_configuration = &configuration;
    EXPECT_EQ(refusedAt("logging", R"({"file":{"name":"a"},"headers":["x-door"]})").pointer, "/headers/0");
    EXPECT_TRUE(make("logging", R"({"to":"syslog","syslog":{"host":"127.0.0.1"},"headers":["x-window"]})").ok());
}

TEST_F(LoggingTest, RefusesSecretsInTheClear)
{
    m_secrets["s"] = "Bearer x";
    EXPECT_EQ(refusedAt("logging", R"({"to":"http","http":{"url":"http://x.test/","secret":"s"}})").pointer, "/http/url");
    EXPECT_EQ(refusedAt("logging", R"({"to":"otlp","otlp":{"url":"https://x.test/","secret":"none"}})").pointer, "/otlp/secret");
    EXPECT_EQ(refusedAt("logging", R"({"to":"http","http":{"url":"x"}})").pointer, "/http/url");
    EXPECT_EQ(refusedAt("logging", R"({"to":"syslog","syslog":{"host":"a/b"}})").pointer, "/syslog/host");
}

} // namespace
} // namespace gatehouse::policies
