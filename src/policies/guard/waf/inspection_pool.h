// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/asker_pool.h"
#include "policies/guard/waf/rule_engine.h"

#include <chrono>
#include <memory>
#include <string>

namespace gatehouse::policies {

// A message that is to be looked at: what there is of it, and what the rules made of it. Begun by a worker, gone through by one thread of the pool, then read by the worker again.
class Look : public pipeline::AskerPool::Question
{
public:
    // Goes through the rules: milliseconds, and hundreds of them where somebody means it.
    void run();
    virtual size_t bytes() const = 0; // about what it holds
    bool isHeavy() const override { return m_isHeavy; }

    std::shared_ptr<Inspection> inspection;
    Finding finding;
    int64_t cpuNs = 0;   // that it took
    bool isLate = false; // it waited too long, and was not looked at
    std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max(); // to be begun

protected:
    virtual void lookAt() = 0;
    bool m_isHeavy = false;
};

// A request. Afterwards `inspection` is what its answer goes through.
class RequestLook : public Look
{
public:
    RequestLook(std::shared_ptr<const RuleSet> rules, std::string requestId, Inspection::Request request);
    size_t bytes() const override { return m_bodyBytes + m_request.target.size(); }
    size_t bodyBytes() const { return m_bodyBytes; }
    bool isPart() const { return m_isPart; }

private:
    void lookAt() override;
    const std::shared_ptr<const RuleSet> m_rules;
    const std::string m_requestId;
    Inspection::Request m_request; // until it has been looked at
    const size_t m_bodyBytes;
    const bool m_isPart;
};

// An answer to a request that has passed.
class AnswerLook : public Look
{
public:
    AnswerLook(std::shared_ptr<Inspection> requests, int status, Inspection::Fields fields, std::string body);
    size_t bytes() const override { return m_body.size(); }

private:
    void lookAt() override;
    const int m_status;
    const Inspection::Fields m_fields;
    const std::string m_body;
};

// The threads that look at messages, so that a hostile one holds up nobody but whoever sent it. One pool for all policies of a gateway; ends with the last of them.
std::shared_ptr<pipeline::AskerPool> makeInspectionPool(std::shared_ptr<telemetry::PoolCounts> counts);

} // namespace gatehouse::policies
