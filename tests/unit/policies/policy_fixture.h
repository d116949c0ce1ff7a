// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/units.h"
#include "pipeline/chain.h"
#include "pipeline/consumer_directory.h"
#include "policies/registry.h"
#include "schema/validator.h"

#include <deque>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace gatehouse::policies {

// A policy as the gateway makes it (schema, defaults, make), put into a chain and fed with requests.
class PolicyTest : public testing::Test
{
protected:
    PolicyTest()
    {
        m_place.tenant = "acme";
        m_place.service = "orders";
        m_place.route = "orders";
        pipeline::Consumer mobile;
        mobile.id = "mobile";
        mobile.qualified = "acme/mobile";
        mobile.groups = {"apps", "beta"};
        m_mobile = m_consumers.add(0, mobile);
        pipeline::Consumer gone;
        gone.id = "gone";
        gone.qualified = "acme/gone";
        gone.active = false;
        m_gone = m_consumers.add(0, gone);
    }

    ~PolicyTest() override { endRequest(); }

    static const schema::Schema& schemaOf(const std::string& kind)
    {
        static std::map<std::string, schema::Schema> schemas;
        const auto found = schemas.find(kind);
        if (found != schemas.end())
            return found->second;
        const pipeline::PolicyType* type = pipeline::findPolicyType(allPolicyTypes(), kind);
        auto document = base::parseJson(type ? type->schema : "");
        EXPECT_TRUE(document.ok()) << kind;
        auto compiled = schema::Schema::compile(std::move(*document));
        EXPECT_TRUE(compiled.ok()) << kind << ": " << (compiled ? "" : compiled.error().text() + (compiled.error().problems.empty() ? "" : compiled.error().problems[0].pointer + compiled.error().problems[0].message));
        return schemas.emplace(kind, std::move(*compiled)).first->second;
    }

    static base::Json json(const std::string& text)
    {
        auto parsed = base::parseJson(text);
        EXPECT_TRUE(parsed.ok()) << text;
        return *parsed;
    }

    base::Result<std::unique_ptr<pipeline::Policy>> make(const std::string& kind, const std::string& config, const std::string& id = "p")
    {
        const base::Json value = json(config);
        const auto problems = schemaOf(kind).validate(value);
        if (!problems.empty())
            return base::invalid("schema", problems);
        pipeline::MakeContext context;
        context.key = {domain::Kind::Policy, m_policyTenant, id};
        context.qualified = "acme/" + id;
        context.limits = m_limits.get();
        context.seed = 4711;
        context.states = m_states;
        context.configuration = m_configuration;
        context.log = m_log;
        context.reportOnly = m_makesReport;
        context.secret = [this](std::string_view id) -> base::Result<std::string> {
            const auto found = m_secrets.find(std::string(id));
            return found == m_secrets.end() ? base::Result<std::string>(base::failure(base::ErrorCode::NotFound, "there is no secret \"" + std::string(id) + '"')) : found->second;
        };
        context.serviceIndex = [this](std::string_view service) -> std::optional<uint32_t> {
            const auto found = m_services.find(std::string(service));
            return found == m_services.end() ? std::nullopt : std::optional(found->second);
        };
        return pipeline::findPolicyType(allPolicyTypes(), kind)->make(schemaOf(kind).withDefaults(value), context);
    }

    // A chain of this one policy.
    void use(const std::string& kind, const std::string& config, pipeline::Mode mode = pipeline::Mode::Enforce, const std::string& id = "p")
    {
        endRequest();
        m_bound.clear();
        add(kind, config, mode, id);
    }
    void add(const std::string& kind, const std::string& config, pipeline::Mode mode = pipeline::Mode::Enforce, const std::string& id = "p")
    {
        m_makesReport = mode == pipeline::Mode::Report;
        auto made = make(kind, config, id);
        m_makesReport = false;
        ASSERT_TRUE(made.ok()) << made.error().text() << (made.error().problems.empty() ? "" : " " + made.error().problems[0].pointer + ' ' + made.error().problems[0].message);
        auto bound = std::make_shared<pipeline::BoundPolicy>();
        bound->type = pipeline::findPolicyType(allPolicyTypes(), kind);
        bound->policy = std::move(*made);
        bound->key = {domain::Kind::Policy, "acme", id};
        bound->qualified = "acme/" + id;
        bound->nearness = 1;
        bound->mode = mode;
        m_bound.push_back(std::move(bound));
        m_chain = pipeline::Chain(m_bound);
    }
    // The first problem of a configuration that the schema takes and make() refuses.
    base::Problem refusedAt(const std::string& kind, const std::string& config)
    {
        const auto made = make(kind, config);
        if (made.ok() || made.error().problems.empty()) {
            ADD_FAILURE() << kind << " took " << config;
            return {};
        }
        return made.error().problems.front();
    }

    void field(const std::string& name, const std::string& value)
    {
        m_texts.push_back(name);
        const std::string_view kept = m_texts.back();
        m_texts.push_back(value);
        m_head.fields.add(kept, m_texts.back());
    }
    // As the session does, whatever became of the request.
    void endRequest()
    {
        if (std::exchange(m_running, false))
            m_chain.runEnd(m_context, {}, UINT32_MAX);
    }
    // Forgets the request before, but not the time.
    void newRequest()
    {
        endRequest();
        m_head.clear();
        m_head.method = http::Method::Get;
        m_head.methodText = "GET";
        m_head.path = "/orders/1";
        m_head.host = "api.acme.test";
        m_context.reset();
        m_context.request = &m_head;
        m_context.client = m_client;
        m_context.consumers = &m_consumers;
        m_context.place = &m_place;
        m_context.requestId = "r-1";
        m_context.nowNs = m_clock.monotonicNs();
        m_context.wallNs = m_clock.wallNs();
        m_context.tracing = true;
        m_reported.clear();
        m_trace.clear();
    }
    // 0 when the request goes on, otherwise the answer's status.
    int run()
    {
        m_running = true;
        pipeline::Chain::Outcome outcome = m_chain.run(m_context, 0, m_reported, &m_trace);
        // As the session does, which reads the body up to what was asked for.
        while (outcome.verdict == pipeline::Verdict::Body) {
            const uint32_t policy = outcome.policy;
            using State = pipeline::Body::State;
            const bool fits = m_body.size() <= m_context.wantedBody;
            const pipeline::Body body{!m_bodyKnown ? State::Unknown : fits ? State::Whole : State::TooLarge, fits ? std::string_view(m_body) : std::string_view(m_body).substr(0, m_context.wantsFirst ? m_context.wantedBody : 0)};
            outcome = m_chain.settle(m_context, policy, m_bound.at(policy)->policy->onRequestBody(m_context, body), m_reported, &m_trace);
            if (outcome.verdict == pipeline::Verdict::Continue)
                outcome = m_chain.run(m_context, policy + 1, m_reported, &m_trace);
        }
        EXPECT_NE(outcome.verdict, pipeline::Verdict::Suspend) << "without a loop nothing suspends";
        return outcome.verdict == pipeline::Verdict::Answer ? m_context.answer().status : 0;
    }
    // A request with a body.
    int post(const std::string& contentType, std::string body)
    {
        newRequest();
        m_head.method = http::Method::Post;
        m_head.methodText = "POST";
        if (!contentType.empty())
            field("Content-Type", contentType);
        m_body = std::move(body);
        m_bodyKnown = true;
        m_context.hasBody = !m_body.empty();
        m_context.contentLength = m_body.size();
        return run();
    }
    int send()
    {
        newRequest();
        return run();
    }
    int sendFrom(const std::string& address)
    {
        m_client = *net::IpAddress::parse(address);
        return send();
    }

    static std::string valueOf(const pipeline::HeaderEdits& edits, std::string_view name)
    {
        std::string out;
        for (const pipeline::HeaderEdit& edit : edits) {
            if (edit.name == name)
                out = edit.op == pipeline::HeaderEdit::Op::Remove ? "<removed>" : std::string(edit.value);
        }
        return out;
    }
    std::string upstream(std::string_view name) const { return valueOf(m_context.requestEdits, name); }
    std::string client(std::string_view name) const { return valueOf(m_context.responseEdits, name); }
    std::string answered(std::string_view name) const
    {
        for (const auto& [field, value] : m_context.answer().fields) {
            if (field == name)
                return value;
        }
        return {};
    }
    std::string code() const { return std::string(m_context.answer().code); }

    base::ManualClock m_clock;
    std::unique_ptr<limits::LimitStore> m_limits = limits::makeLocalLimitStore(10'000);
    std::map<std::string, uint32_t> m_services; // of the tenant, beside the request's own
    std::map<std::string, std::string> m_secrets; // in clear, by id
    const domain::Configuration* m_configuration = nullptr;
    pipeline::SharedStates* m_states = nullptr;
    const base::Logger* m_log = nullptr;
    pipeline::ConsumerTable m_consumers;
    uint32_t m_mobile = 0;
    uint32_t m_gone = 0;
    pipeline::Place m_place;
    std::string m_policyTenant = "acme"; // empty: policies of the whole gateway
    http::RequestHead m_head;
    std::deque<std::string> m_texts;
    net::IpAddress m_client = *net::IpAddress::parse("192.0.2.1");
    pipeline::Context m_context;
    std::vector<std::shared_ptr<const pipeline::BoundPolicy>> m_bound;
    pipeline::Chain m_chain;
    bool m_running = false;
    bool m_makesReport = false;
    std::string m_body;
    bool m_bodyKnown = false;
    std::vector<uint32_t> m_reported;
    std::vector<pipeline::Step> m_trace;
};

} // namespace gatehouse::policies
