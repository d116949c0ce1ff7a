// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/policy.h"

#include "pipeline/policy_type.h"

namespace gatehouse::pipeline {

net::Task<Verdict> Policy::resume(Context&) const
{
    co_return Verdict::Continue;
}

Verdict Policy::onRequestBody(Context&, const Body&) const
{
    return Verdict::Continue;
}

Verdict Policy::onResponseBody(Context&, const Body&) const
{
    return Verdict::Continue;
}

void Policy::onEnd(Context&, const Ending&) const {}

void Policy::onRecord(const Context&, const RequestRecord&, std::span<const LogMask* const>) const {}

void Policy::onResponse(Context&, const http::ResponseHead&) const {}

std::string_view phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Preflight: return "preflight";
    case Phase::Guard: return "guard";
    case Phase::Authenticate: return "authenticate";
    case Phase::Authorize: return "authorize";
    case Phase::Limit: return "limit";
    case Phase::Content: return "content";
    case Phase::Transform: return "transform";
    case Phase::Traffic: return "traffic";
    }
    return "other";
}

const PolicyType* findPolicyType(PolicyCatalogue catalogue, std::string_view kind)
{
    for (const PolicyType& type : catalogue) {
        if (type.kind == kind)
            return &type;
    }
    return nullptr;
}

} // namespace gatehouse::pipeline
