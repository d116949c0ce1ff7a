// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/admin_api.h"
#include "net/event_loop.h"

#include <gtest/gtest.h>
#include <map>

namespace gatehouse::admin {

// What an answer was.
struct Reply {
    int status = 0;
    std::map<std::string, std::string> fields;
    std::string body;
    base::Json json() const;
    std::string field(const std::string& name) const;
};

// Keeps what is answered; a stream grows `reply.body`.
class KeepingWriter : public http::ResponseWriter
{
public:
    net::Task<base::Result<void>> send(int status, Fields fields, std::string body) override;
    net::Task<base::Result<void>> begin(int status, Fields fields) override;
    net::Task<base::Result<void>> write(std::string_view data) override;
    net::Task<base::Result<void>> end() override;
    bool closed() const override { return gone; }

    Reply reply;
    bool ended = false;
    bool gone = false;
};

class FakeLive : public LiveData
{
public:
    base::Json listeners() const override { return base::Json::array({{{"id", "main"}, {"url", "http://127.0.0.1:8080"}}}); }
    int workers() const override { return workerCount; }
    base::Result<void> setWorkers(int count) override
    {
        workerCount = count;
        return {};
    }
    std::string health(base::Json& problems) const override;
    base::Result<base::Json> explain(const base::Json& request) const override;
    std::unique_ptr<Subscription> subscribeRequests(std::function<void(const Batch&)> sink) override;
    std::string traceToken() override { return "trace-me"; }
    base::Result<base::Json> trace(const std::string& requestId) const override;

    Quotas quotas(const std::string& tenant, const std::string& policy, size_t most) const override
    {
        quotasAsked = tenant + '|' + policy + '|' + std::to_string(most);
        return quotaList;
    }

    Quotas quotaList;
    mutable std::string quotasAsked; // "tenant|policy|most" of the last call
    std::function<void(const Batch&)> sink;
    int workerCount = 2;
};

class FakeActivator : public Activator
{
public:
    base::Result<std::unique_ptr<Prepared>> prepare(domain::ConfigurationPtr configuration, bool dryRun) override;
    std::vector<base::Problem> refuseWith;
    std::vector<base::Problem> warnings;
    int activated = 0;
};

// The Admin API over a memory store, on an event loop that turns while a call is under way. Every answer is searched for secrets at the end.
class ApiTestCase : public testing::Test
{
protected:
    using Headers = std::map<std::string, std::string>;

    static constexpr const char* kOwner = "owner-token-0123456789abcdef";
    static constexpr const char* kViewer = "viewer-token-0123456789abcdef";
    static constexpr const char* kSecret = "a-very-secret-api-key";

    void SetUp() override;
    void TearDown() override;
    virtual bool readOnly() const { return false; }

    // Path with query. The owner's token goes with it unless `headers` has another Authorization.
    Reply call(const std::string& method, const std::string& target, const std::string& body = {}, Headers headers = {});
    Reply put(const std::string& target, const base::Json& body, Headers headers = {}) { return call("PUT", target, base::toText(body), std::move(headers)); }
    Reply post(const std::string& target, const base::Json& body, Headers headers = {}) { return call("POST", target, base::toText(body), std::move(headers)); }
    Reply get(const std::string& target, Headers headers = {}) { return call("GET", target, {}, std::move(headers)); }
    Reply as(const char* token, const std::string& method, const std::string& target, const base::Json& body = nullptr);

    // A stream: runs until `until` is content with what came so far, or five seconds have gone.
    Reply stream(const std::string& target, const std::function<bool(const std::string&)>& until, const std::function<void()>& meanwhile = {});
    Reply streamAs(const char* token, const std::string& target, const std::function<void()>& meanwhile);
    // Changes that do not go through the API, for use while the loop turns.
    void addTenantDirectly();
    void removeDirectly(const domain::ResourceKey& key);
    void addTenant(const std::string& id);
    void addService(const std::string& tenant, const std::string& id);
    uint64_t revision() { return m_control->configuration().revision; }

    net::EventLoop m_loop;
    telemetry::Registry m_metrics;
    telemetry::Shard* m_shard = nullptr;
    FakeLive m_live;
    FakeActivator m_activator;
    std::unique_ptr<ControlPlane> m_control;
    std::unique_ptr<AdminApi> m_api;
    std::string m_allBodies;

private:
    Reply runStream(const http::ServerRequest& made, const std::function<bool(const std::string&)>& until, const std::function<void()>& meanwhile);
    http::ServerRequest request(const std::string& method, const std::string& target, const std::string& body, Headers headers) const;
};

} // namespace gatehouse::admin
