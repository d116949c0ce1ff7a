// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/request_filter.h"

#include <algorithm>

namespace gatehouse::admin {

namespace {

bool hasDigits(const std::string& text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "orders" or "acme/orders".
bool isNamed(const base::Json& record, const char* member, const std::string& wanted)
{
    const std::string id = base::stringAt(record, member);
    return id == wanted || base::stringAt(record, "tenant") + '/' + id == wanted;
}

bool namesPolicy(const base::Json& record, const std::string& wanted)
{
    if (base::stringAt(record, "policy") == wanted)
        return true;
    const base::Json& reported = base::memberAt(record, "reported");
    return reported.is_array() && std::find(reported.begin(), reported.end(), base::Json(wanted)) != reported.end();
}

} // namespace

const std::vector<Parameter>& RequestFilter::parameters()
{
    using Type = Parameter::Type;
    static const std::vector<Parameter> list = {
        {"tenant", Type::Text, "Only requests of this tenant.", 0, 0, {}, false},
        {"service", Type::Text, "Only requests to this service: an id, or tenant/id.", 0, 0, {}, false},
        {"route", Type::Text, "Only requests on this route: an id, or tenant/id.", 0, 0, {}, false},
        {"consumer", Type::Text, "Only requests of this consumer: an id, or tenant/id.", 0, 0, {}, false},
        {"policy", Type::Text, "Only requests that this policy refused, or would have in report mode: its qualified name.", 0, 0, {}, false},
        {"code", Type::Text, "Only requests refused with this code.", 0, 0, {}, false},
        {"listener", Type::Text, "Only requests that came by this listener.", 0, 0, {}, false},
        {"method", Type::Text, "Only requests with this method.", 0, 0, {}, false},
        {"status", Type::Text, "Only answers with this status, such as 429, or of this class, such as 4xx.", 0, 0, {}, false},
        {"path", Type::Text, "Only requests whose path contains this text.", 0, 0, {}, false},
        {"minMs", Type::Integer, "Only requests that took at least so many milliseconds.", 0, 86'400'000, {}, false},
    };
    return list;
}

base::Result<RequestFilter> RequestFilter::from(const Query& query)
{
    RequestFilter filter;
    filter.m_listener = query.text("listener");
    filter.m_tenant = query.text("tenant");
    filter.m_service = query.text("service");
    filter.m_route = query.text("route");
    filter.m_consumer = query.text("consumer");
    filter.m_policy = query.text("policy");
    filter.m_code = query.text("code");
    filter.m_method = query.text("method");
    filter.m_path = query.text("path");
    filter.m_minMs = static_cast<double>(query.integer("minMs", 0));
    const std::string status = query.text("status");
    if (status.empty())
        return filter;
    if (status.size() == 3 && status.ends_with("xx") && status[0] >= '1' && status[0] <= '5') {
        filter.m_statusFrom = (status[0] - '0') * 100;
        filter.m_statusTo = filter.m_statusFrom + 99;
    } else if (hasDigits(status)) {
        filter.m_statusFrom = filter.m_statusTo = std::stoi(status);
    } else {
        return base::invalid("query parameter \"status\" must be a status such as 429 or a class such as 4xx", {{"?status", "must be a status such as 429 or a class such as 4xx", 0, 0}});
    }
    return filter;
}

bool RequestFilter::matches(const base::Json& record) const
{
    const int64_t status = base::intAt(record, "status");
    return status >= m_statusFrom && status <= m_statusTo && (m_listener.empty() || base::stringAt(record, "listener") == m_listener) &&
           (m_tenant.empty() || base::stringAt(record, "tenant") == m_tenant) &&
           (m_service.empty() || isNamed(record, "service", m_service)) && (m_route.empty() || isNamed(record, "route", m_route)) && (m_consumer.empty() || isNamed(record, "consumer", m_consumer)) &&
           (m_policy.empty() || namesPolicy(record, m_policy)) && (m_code.empty() || base::stringAt(record, "code") == m_code) &&
           (m_method.empty() || base::stringAt(record, "method") == m_method) &&
           (m_path.empty() || base::stringAt(record, "path").find(m_path) != std::string::npos) && base::numberAt(record, "durationMs") >= m_minMs;
}

bool Sampler::take(int64_t nowNs)
{
    if (nowNs - m_sinceNs >= 1'000'000'000) {
        m_sinceNs = nowNs;
        m_taken = 0;
    }
    return m_taken++ < m_perSecond;
}

} // namespace gatehouse::admin
