// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/policy.h"

#include "pipeline/policy_type.h"

namespace gatehouse::pipeline {

net::Task<Verdict> Policy::resume(Context&) const
{
    co_return Verdict::Continue;
}

void Policy::onEnd(Context&, const Ending&) const {}

void Policy::onResponse(Context&, const http::ResponseHead&) const {}

const PolicyType* findPolicyType(PolicyCatalogue catalogue, std::string_view kind)
{
    for (const PolicyType& type : catalogue) {
        if (type.kind == kind)
            return &type;
    }
    return nullptr;
}

} // namespace gatehouse::pipeline
