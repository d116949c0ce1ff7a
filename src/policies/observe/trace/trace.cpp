// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/trace/trace.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "base/units.h"
#include "pipeline/request_record.h"
#include "pipeline/shared_states.h"
#include "policies/observe/http_poster.h"
#include "policies/observe/otlp.h"
#include "policies/observe/trace/trace_context.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;
using Op = pipeline::HeaderEdit::Op;

constexpr uint64_t kWhole = uint64_t{1} << 32;
constexpr size_t kLongestText = 4096;
constexpr int64_t kSecond = 1'000'000'000;

class TraceSink final : public ExportSink
{
public:
    TraceSink(HttpPoster poster, std::string service) : m_poster(std::move(poster)), m_service(std::move(service)) {}
    net::Task<Sent> send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t) override
    {
        std::string text = base::toText(otlpTraces(items, m_service));
        co_return co_await m_poster.post(tools, "application/json", std::move(text));
    }

private:
    const HttpPoster m_poster;
    const std::string m_service;
};

// So many in a second, over all workers: a client that has everything sampled can't flood the collector.
class Ceiling
{
public:
    explicit Ceiling(uint32_t most) : m_most(most) {}
    bool take(int64_t nowNs)
    {
        const auto second = static_cast<uint64_t>(nowNs / kSecond) & 0xFFFFFFFF;
        uint64_t seen = m_state.load(std::memory_order_relaxed);
        for (;;) {
            const uint64_t count = seen >> 32 == second ? seen & 0xFFFFFFFF : 0;
            if (count >= m_most)
                return false;
            if (m_state.compare_exchange_weak(seen, second << 32 | (count + 1), std::memory_order_relaxed))
                return true;
        }
    }

private:
    const uint32_t m_most;
    std::atomic<uint64_t> m_state{0}; // the second, and how many in it
};

struct Rules {
    bool continues = true;  // what the client began
    bool asParent = true;   // whether it is sampled is the client's word
    uint64_t share = kWhole / 10;
    uint32_t most = 100;
    bool active = true;     // not in report mode
};

class Trace : public pipeline::Policy
{
public:
    Trace(Rules rules, std::shared_ptr<Exporter> exporter) : m_rules(rules), m_exporter(std::move(exporter)), m_ceiling(rules.most), m_keys{base::SipKey::random(), base::SipKey::random(), base::SipKey::random(), base::SipKey::random()} {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (!context.traceId.empty()) {
            context.skip("another policy traces this request already");
            return Verdict::Continue;
        }
        const http::HeaderFields& fields = context.request->fields;
        const http::HeaderField* given = fields.find("traceparent");
        const auto parent = m_rules.continues && given && isOnly(fields, *given) ? TraceParent::parse(given->value) : std::nullopt;
        const std::string_view traceId = parent ? parent->traceId : hex(context, {digest(0, context.requestId), digest(1, context.requestId)});
        const bool wanted = parent && m_rules.asParent ? parent->sampled : (base::sipHash(m_keys[3], traceId) & (kWhole - 1)) < m_rules.share;
        const bool sampled = wanted && !context.dryRun && m_ceiling.take(context.nowNs);
        if (context.tracing) {
            context.explain(parent ? "the client's trace goes on" : "a trace begins");
            context.detail("sampled", wanted ? "yes" : "no");
        }
        if (!m_rules.active)
            return Verdict::Continue;
        context.traceId = traceId;
        context.spanId = hex(context, {digest(2, context.requestId)});
        context.parentSpanId = parent ? parent->spanId : std::string_view();
        context.timesSteps = sampled && m_exporter;
        // A part of the trace that isn't sampled here may be elsewhere: the client's word goes on.
        const bool flag = sampled || (parent && m_rules.asParent && parent->sampled);
        context.requestEdits.push_back({Op::Set, http::HeaderId::Unknown, "traceparent", context.arena().concat({"00-", context.traceId, "-", context.spanId, flag ? "-01" : "-00"})});
        takeState(context, fields, parent.has_value());
        return Verdict::Continue;
    }

    void onRecord(const pipeline::Context& context, const pipeline::RequestRecord& record, std::span<const pipeline::LogMask* const>) const override
    {
        if (!m_exporter || !context.timesSteps || record.traceId.empty())
            return;
        ExportItem item;
        item.record = record;
        for (std::string* text : {&item.record.path, &item.record.query, &item.record.userAgent, &item.record.reason, &item.record.host, &item.record.method})
            text->resize(std::min(text->size(), kLongestText));
        // Names and times are told, not what a policy saw.
        for (pipeline::Step& step : item.record.steps) {
            step.reason.clear();
            step.details.clear();
        }
        m_exporter->push(std::move(item));
    }

private:
    static bool isOnly(const http::HeaderFields& fields, const http::HeaderField& first)
    {
        return std::count_if(fields.begin(), fields.end(), [&](const http::HeaderField& field) { return field.name.size() == first.name.size() && base::equalsIgnoreCase(field.name, first.name); }) == 1;
    }

    // A state without a trace is nobody's (section 3.3); one that is malformed, or of a trace that begins anew, is dropped.
    static void takeState(pipeline::Context& context, const http::HeaderFields& fields, bool continued)
    {
        std::string_view state;
        bool any = false;
        for (const http::HeaderField& field : fields) {
            if (!base::equalsIgnoreCase(field.name, "tracestate"))
                continue;
            state = any ? context.arena().concat({state, ",", field.value}) : field.value;
            any = true;
        }
        if (continued && any && isTraceState(state))
            context.traceState = state;
        else if (any)
            context.requestEdits.push_back({Op::Remove, http::HeaderId::Unknown, "tracestate", {}});
    }

    // Unique as the request's id is, and nothing that could be guessed from it.
    uint64_t digest(size_t key, std::string_view requestId) const { return std::max<uint64_t>(base::sipHash(m_keys[key], requestId), 1); }

    static std::string_view hex(pipeline::Context& context, std::initializer_list<uint64_t> values)
    {
        static constexpr char kDigits[] = "0123456789abcdef";
        char* const text = context.arena().allocate(values.size() * 16);
        char* at = text;
        for (const uint64_t value : values) {
            for (int shift = 60; shift >= 0; shift -= 4)
                *at++ = kDigits[value >> shift & 15];
        }
        return {text, values.size() * 16};
    }

    const Rules m_rules;
    const std::shared_ptr<Exporter> m_exporter; // null: spans go nowhere
    mutable Ceiling m_ceiling;
    const base::SipKey m_keys[4];
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeTrace(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    Rules rules;
    rules.continues = base::boolAt(config, "continue", true);
    rules.asParent = base::stringAt(config, "sampling", "parent") == "parent";
    const double share = base::numberAt(config, "share", 10);
    if (!(share >= 0 && share <= 100))
        problems.push_back({"/share", "0 to 100"});
    else
        rules.share = static_cast<uint64_t>(std::llround(share / 100 * static_cast<double>(kWhole)));
    const int64_t most = base::intAt(config, "perSecond", 100);
    if (most < 1 || most > 100'000)
        problems.push_back({"/perSecond", "1 to 100000"});
    else
        rules.most = static_cast<uint32_t>(most);
    rules.active = !context.reportOnly;
    HttpPoster poster = HttpPoster::from(config, "", context, problems);
    if (!problems.empty())
        return base::invalid("trace is not set up right", std::move(problems));
    std::shared_ptr<Exporter> exporter;
    if (base::stringAt(config, "to", "otlp") != "nowhere" && !poster.url.empty() && rules.active) {
        Json known = config;
        known["proof"] = base::sha256Hex(poster.secret); // a secret may change while its name stays
        auto thread = context.states ? context.states->keep<ExportThread>("thread of exports", [] { return std::make_shared<ExportThread>("gh-export"); }) : std::make_shared<ExportThread>("gh-export");
        exporter = pipeline::keepState<Exporter>(context, "trace", known, [&] {
            return std::make_shared<Exporter>(ExportLimits(), std::make_unique<TraceSink>(std::move(poster), base::stringAt(config, "service", "gatehouse")), std::move(thread));
        });
    }
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Trace>(rules, std::move(exporter)));
}

} // namespace gatehouse::policies
