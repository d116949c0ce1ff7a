// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/admin/api_test_case.h"

#include "base/bytes.h"
#include "store/config_store.h"

namespace gatehouse::admin {

namespace {

constexpr std::string_view kLimitSchema = R"({"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Rate limit","type":"object","additionalProperties":false,
"properties":{"limit":{"type":"integer","minimum":1,"title":"Limit","description":"How many."},"window":{"type":"string","format":"gatehouse-duration","default":"1m"},
"by":{"type":"string","enum":["ip","consumer"],"default":"ip"}},"required":["limit"]})";

const pipeline::PolicyType kPolicies[] = {
    {"rate-limit", "limit", "Rate limit", "So many in a time.", pipeline::Phase::Limit, true, false, kLimitSchema, nullptr},
};

class QuietPrepared : public Prepared
{
public:
    QuietPrepared(domain::ConfigurationPtr configuration, int& activated) : m_configuration(std::move(configuration)), m_activated(activated) {}
    void activate() override { ++m_activated; }
    base::Result<base::Json> explain(const base::Json&) const override
    {
        return base::Json{{"outcome", m_configuration->find({domain::Kind::Tenant, {}, "fresh"}) ? "with fresh" : "without"}, {"steps", base::Json::array()}};
    }

private:
    domain::ConfigurationPtr m_configuration;
    int& m_activated;
};

class Subscribed : public LiveData::Subscription
{
public:
    explicit Subscribed(FakeLive& live) : m_live(live) {}
    ~Subscribed() override { m_live.sink = {}; }

private:
    FakeLive& m_live;
};

} // namespace

base::Json Reply::json() const
{
    auto parsed = base::parseJson(body);
    EXPECT_TRUE(parsed.ok()) << body.substr(0, 500);
    return parsed ? *parsed : base::Json();
}

std::string Reply::field(const std::string& name) const
{
    const auto found = fields.find(base::toLower(name));
    return found == fields.end() ? std::string() : found->second;
}

net::Task<base::Result<void>> KeepingWriter::send(int status, Fields fields, std::string body)
{
    co_await begin(status, std::move(fields));
    reply.body = std::move(body);
    ended = true;
    co_return base::Result<void>();
}

net::Task<base::Result<void>> KeepingWriter::begin(int status, Fields fields)
{
    EXPECT_EQ(reply.status, 0) << "answered twice";
    reply.status = status;
    for (auto& [name, value] : fields)
        reply.fields[base::toLower(name)] = value;
    co_return base::Result<void>();
}

net::Task<base::Result<void>> KeepingWriter::write(std::string_view data)
{
    if (gone)
        co_return base::failure(base::ErrorCode::Io, "the client has gone");
    reply.body += data;
    co_return base::Result<void>();
}

net::Task<base::Result<void>> KeepingWriter::end()
{
    ended = true;
    co_return base::Result<void>();
}

std::string FakeLive::health(base::Json& problems) const
{
    problems = base::Json::array();
    return "ok";
}

base::Result<base::Json> FakeLive::explain(const base::Json& request) const
{
    if (!request.contains("url"))
        return base::invalid("not a request", {{"/url", "is required", 0, 0}});
    return base::Json{{"outcome", "forward"}, {"steps", base::Json::array()}};
}

std::unique_ptr<LiveData::Subscription> FakeLive::subscribeRequests(std::function<void(const Batch&)> to)
{
    sink = std::move(to);
    return std::make_unique<Subscribed>(*this);
}

base::Result<base::Json> FakeLive::trace(const std::string& requestId) const
{
    if (requestId != "known")
        return base::failure(base::ErrorCode::NotFound, "there is no such trace");
    return base::Json{{"outcome", "forward"}, {"record", {{"requestId", requestId}}}};
}

base::Result<std::unique_ptr<Prepared>> FakeActivator::prepare(domain::ConfigurationPtr configuration, bool)
{
    if (!refuseWith.empty())
        return base::invalid("the configuration cannot be compiled", refuseWith);
    std::unique_ptr<Prepared> prepared = std::make_unique<QuietPrepared>(std::move(configuration), activated);
    prepared->warnings = warnings;
    return prepared;
}

void ApiTestCase::SetUp()
{
    m_shard = &m_metrics.addShard();
    ControlPlane::Options parts;
    parts.store = store::makeMemoryStore();
    parts.activator = &m_activator;
    parts.policies = kPolicies;
    parts.sealKey = std::string(32, 'k');
    parts.readOnly = readOnly();
    m_control = std::make_unique<ControlPlane>(std::move(parts));
    ASSERT_TRUE(m_control->start().ok());
    ASSERT_TRUE(m_control->createOwner(kOwner).ok());
    AdminApi::Options options;
    options.loop = &m_loop;
    options.control = m_control.get();
    options.live = &m_live;
    options.metrics = &m_metrics;
    options.allowedHosts = {"gateway.example"};
    m_api = std::make_unique<AdminApi>(options);
}

void ApiTestCase::TearDown()
{
    EXPECT_EQ(m_allBodies.find(kSecret), std::string::npos) << "a secret was shown";
    EXPECT_EQ(m_allBodies.find(kOwner), std::string::npos) << "a token was shown";
    EXPECT_EQ(m_allBodies.find(kViewer), std::string::npos) << "a token was shown";
}

http::ServerRequest ApiTestCase::request(const std::string& method, const std::string& target, const std::string& body, Headers headers) const
{
    http::ServerRequest made;
    made.method = method;
    const size_t question = target.find('?');
    made.path = target.substr(0, question);
    made.query = question == std::string::npos ? std::string() : target.substr(question + 1);
    if (!headers.contains("authorization"))
        headers["authorization"] = std::string("Bearer ") + kOwner;
    if (!headers.contains("host"))
        headers["host"] = "127.0.0.1:9080";
    const std::string& host = headers["host"];
    made.host = base::toLower(host.substr(0, host.front() == '[' ? host.find(']') + 1 : host.find(':')));
    made.fields.assign(headers.begin(), headers.end());
    made.body = body;
    made.peer = *net::SocketAddress::parse("127.0.0.1:55555");
    return made;
}

Reply ApiTestCase::call(const std::string& method, const std::string& target, const std::string& body, Headers headers)
{
    const http::ServerRequest made = request(method, target, body, std::move(headers));
    KeepingWriter writer;
    const auto run = [&]() -> net::Task<void> {
        co_await m_api->handle(made, writer);
        m_loop.stop();
    };
    m_loop.spawn(run());
    m_loop.run();
    EXPECT_NE(writer.reply.status, 0) << method << ' ' << target;
    m_allBodies += writer.reply.body + '\n';
    return writer.reply;
}

Reply ApiTestCase::as(const char* token, const std::string& method, const std::string& target, const base::Json& body)
{
    return call(method, target, body.is_null() ? std::string() : base::toText(body), {{"authorization", std::string("Bearer ") + token}});
}

Reply ApiTestCase::stream(const std::string& target, const std::function<bool(const std::string&)>& until, const std::function<void()>& meanwhile)
{
    return runStream(request("GET", target, {}, {}), until, meanwhile);
}

Reply ApiTestCase::streamAs(const char* token, const std::string& target, const std::function<void()>& meanwhile)
{
    return runStream(request("GET", target, {}, {{"authorization", std::string("Bearer ") + token}}), [](const std::string&) { return false; }, meanwhile);
}

void ApiTestCase::addTenantDirectly()
{
    domain::ChangeSet changes;
    changes.operations.push_back({domain::Operation::Op::Put, {domain::Kind::Tenant, {}, "direct"}, {{"id", "direct"}}, {}});
    const auto applied = m_control->apply(changes, {"owner", "owner", "local", "r"}, false);
    EXPECT_TRUE(applied.ok()) << applied.error().text();
}

void ApiTestCase::removeDirectly(const domain::ResourceKey& key)
{
    domain::ChangeSet changes;
    changes.operations.push_back({domain::Operation::Op::Delete, key, {}, {}});
    const auto applied = m_control->apply(changes, {"owner", "owner", "local", "r"}, false);
    EXPECT_TRUE(applied.ok()) << applied.error().text();
}

Reply ApiTestCase::runStream(const http::ServerRequest& made, const std::function<bool(const std::string&)>& until, const std::function<void()>& meanwhile)
{
    KeepingWriter writer;
    bool done = false;
    const auto run = [&]() -> net::Task<void> {
        co_await m_api->handle(made, writer);
        done = true;
    };
    const auto watch = [&]() -> net::Task<void> {
        bool told = false;
        for (int i = 0; i < 1000 && !done; ++i) {
            if (!told && writer.reply.status != 0 && meanwhile)
                meanwhile();
            told = told || writer.reply.status != 0;
            if (until(writer.reply.body))
                writer.gone = true;
            co_await m_loop.sleep(std::chrono::milliseconds(5));
        }
        m_loop.stop();
    };
    m_loop.spawn(run());
    m_loop.spawn(watch());
    m_loop.run();
    EXPECT_TRUE(done) << "the stream did not end: " << writer.reply.body.substr(0, 500);
    m_allBodies += writer.reply.body + '\n';
    return writer.reply;
}

void ApiTestCase::addTenant(const std::string& id)
{
    const Reply reply = put("/v1/tenants/" + id, {{"id", id}});
    ASSERT_EQ(reply.status, 201) << reply.body;
}

void ApiTestCase::addService(const std::string& tenant, const std::string& id)
{
    const Reply reply = put("/v1/tenants/" + tenant + "/services/" + id, {{"id", id}, {"upstream", {{"targets", {{{"url", "http://127.0.0.1:9001"}}}}}}});
    ASSERT_EQ(reply.status, 201) << reply.body;
}

} // namespace gatehouse::admin
