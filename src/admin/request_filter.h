// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/query.h"

namespace gatehouse::admin {

// Which access-log records a subscriber wants. A value.
class RequestFilter
{
public:
    static const std::vector<Parameter>& parameters();
    // Reports a status that is neither a number nor a class.
    static base::Result<RequestFilter> from(const Query& query);
    bool matches(const base::Json& record) const;

private:
    std::string m_listener, m_tenant, m_service, m_route, m_consumer, m_policy, m_code, m_method, m_path;
    int m_statusFrom = 0, m_statusTo = 999;
    double m_minMs = 0;
};

// Lets at most so many records a second through.
class Sampler
{
public:
    explicit Sampler(uint64_t perSecond) : m_perSecond(perSecond) {}
    bool take(int64_t nowNs);

private:
    uint64_t m_perSecond;
    uint64_t m_taken = 0;
    int64_t m_sinceNs = 0;
};

} // namespace gatehouse::admin
