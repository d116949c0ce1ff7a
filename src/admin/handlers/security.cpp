// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"

#include "domain/security_overview.h"

namespace gatehouse::admin::handlers {

namespace {

using domain::SecurityFinding;

const char* weightName(SecurityFinding::Weight weight)
{
    return weight == SecurityFinding::Weight::High ? "high" : weight == SecurityFinding::Weight::Medium ? "medium" : "low";
}

base::Json toJson(const domain::RouteSecurity& security)
{
    base::Json protections = base::Json::array();
    for (const auto& each : security.protections)
        protections.push_back({{"policy", domain::qualifiedName(each.policy)}, {"kind", each.kind}, {"mode", each.reports ? "report" : "enforce"}});
    base::Json findings = base::Json::array();
    for (const SecurityFinding& finding : security.findings) {
        base::Json one = {{"code", finding.code}, {"weight", weightName(finding.weight)}, {"kind", domain::kindName(finding.about.kind)}, {"about", domain::qualifiedName(finding.about)}};
        if (!finding.remedy.empty())
            one["remedy"] = finding.remedy;
        findings.push_back(std::move(one));
    }
    return {{"route", domain::qualifiedName(security.route)}, {"service", security.service}, {"protections", std::move(protections)}, {"findings", std::move(findings)}};
}

} // namespace

Answer securityOverview(Call& call)
{
    const domain::Configuration& configuration = call.context.control.configuration();
    const std::string tenant = call.query.text("tenant"), service = call.query.text("service");
    const auto most = static_cast<size_t>(call.query.integer("limit", 100));
    std::set<std::string, std::less<>> addingUp;
    for (const pipeline::PolicyType& type : call.context.control.policies()) {
        if (type.addsUp)
            addingUp.emplace(type.kind);
    }
    const domain::SecurityOverview overview(configuration, std::move(addingUp));
    base::Json items = base::Json::array();
    size_t total = 0;
    for (const domain::Resource* route : tenant.empty() ? configuration.listAll(domain::Kind::Route) : configuration.list(domain::Kind::Route, tenant)) {
        if (!base::boolAt(route->value, "enabled", true) || (!service.empty() && base::stringAt(route->value, "service") != service) || ++total > most)
            continue;
        items.push_back(toJson(overview.of(*route)));
    }
    return Answer::json({{"items", std::move(items)}, {"total", total}});
}

} // namespace gatehouse::admin::handlers
