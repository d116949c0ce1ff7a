// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/path.h"
#include "proxy/transaction.h"

namespace gatehouse::proxy {

namespace {

// All that a client or an upstream may have put personal data into.
void hide(std::span<const pipeline::LogMask* const> masks, AccessRecord& record)
{
    using Part = pipeline::LogMask::Part;
    for (const pipeline::LogMask* mask : masks) {
        mask->hide(Part::Path, {}, record.path);
        mask->hide(Part::Query, {}, record.query);
        mask->hide(Part::Text, "user-agent", record.userAgent);
        mask->hide(Part::Text, {}, record.reason);
        mask->hide(Part::Text, "host", record.host);
        mask->hide(Part::Text, "tracestate", record.traceState);
        for (pipeline::Step& step : record.steps) {
            mask->hide(Part::Text, {}, step.reason);
            for (auto& [name, value] : step.details)
                mask->hide(Part::Text, {}, value);
        }
    }
}

} // namespace

void Transaction::log(int64_t durationNs, const pipeline::Chain* front, const pipeline::Chain* chain)
{
    const pipeline::Context& context = call.context;
    AccessRecord record;
    record.wallNs = m_worker.loop.wallNs();
    record.requestId = call.id();
    record.client = call.clientAddress;
    record.listener = m_peer->rules->id;
    record.method = call.request.methodText;
    record.host = call.request.host;
    record.path = call.request.path;
    record.query = context.loggedQuery ? *context.loggedQuery : call.request.query;
    if (m_held && !record.query.empty() && !m_held->snapshot->secretParameters.empty())
        record.query = http::withoutParameters(record.query, m_held->snapshot->secretParameters);
    record.userAgent = call.request.fields.value(http::HeaderId::UserAgent).substr(0, 512);
    record.majorVersion = call.request.majorVersion;
    record.minorVersion = call.request.minorVersion;
    record.status = call.clientGone && !call.responseBegun ? 0 : call.status;
    if (context.place) {
        record.tenant = context.place->tenant;
        record.service = context.forwarding.serviceId.empty() ? std::string_view(context.place->service) : context.forwarding.serviceId;
        record.route = context.place->route;
    }
    if (context.consumer)
        record.consumer = context.consumer->id;
    record.credential = context.credentialId;
    record.authenticatedBy = context.authenticatedBy;
    if (m_answerPolicy)
        record.policy = m_answerPolicy->qualified;
    record.code = call.failure.code;
    record.reason = call.failure.detail;
    for (const pipeline::BoundPolicy* policy : m_reportedPolicies)
        record.reported.push_back(policy->qualified);
    if (call.target)
        record.upstream = call.target->authority;
    record.durationNs = durationNs;
    record.upstreamNs = call.target ? std::min(call.upstreamNs, durationNs) : 0;
    record.bytesIn = m_client->bytesIn;
    record.bytesOut = m_client->bytesOut;
    record.revision = m_held ? m_held->snapshot->revision : 0;
    record.traced = call.traced;
    record.startNs = call.startNs;
    record.traceId = context.traceId;
    record.spanId = context.spanId;
    record.parentSpanId = context.parentSpanId;
    record.traceState = context.traceState;
    record.tries = call.tries;
    if (call.traced || context.timesSteps)
        describeSteps(record);
    std::span<const pipeline::LogMask* const> masks;
    if (chain)
        masks = chain->logMasks();
    if (!masks.empty())
        hide(masks, record);
    for (const pipeline::Chain* each : {front, chain}) {
        if (each && each->wantsRecord())
            each->tell(context, record, masks);
    }
    if (call.traced || m_worker.accessLog.wanted())
        m_worker.accessLog.push(std::move(record));
}

void Transaction::describeSteps(AccessRecord& record) const
{
    record.steps = m_steps;
    for (const pipeline::BoundPolicy* policy : m_stepPolicies) {
        record.stepPolicies.push_back(policy->qualified);
        record.stepKinds.emplace_back(policy->type->kind);
        record.stepPhases.emplace_back(pipeline::phaseName(policy->type->phase));
        record.stepScopes.push_back(base::toText(policy->scope));
        record.stepModes.emplace_back(policy->mode == pipeline::Mode::Report ? "report" : "enforce");
    }
}

} // namespace gatehouse::proxy
