// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/inspection_pool.h"

#include "policies/guard/waf/inspected_request.h"

#include <algorithm>
#include <thread>

namespace gatehouse::policies {

namespace {

constexpr size_t kHeavyRequest = 8 * 1024;  // weightOf(): some 10 ms
constexpr size_t kHeavyAnswer = 32 * 1024;  // bytes; fewer rules look at them
constexpr size_t kMostThreads = 8;
constexpr size_t kMostWaiting = 512; // half of them of one tenant at most
constexpr size_t kMostHeavyWaiting = 128; // the same

int64_t cpuOf(const std::shared_ptr<Inspection>& inspection)
{
    return inspection ? inspection->cpuNs() : 0;
}

class Inspector : public pipeline::AskerPool::Desk
{
public:
    void answer(pipeline::AskerPool::Question& question) override
    {
        Look& look = static_cast<Look&>(question);
        look.isLate = std::chrono::steady_clock::now() > look.until;
        if (!look.isLate)
            look.run();
    }
};

} // namespace

void Look::run()
{
    const int64_t before = cpuOf(inspection);
    lookAt();
    cpuNs = cpuOf(inspection) - before;
}

RequestLook::RequestLook(std::shared_ptr<const RuleSet> rules, std::string requestId, Inspection::Request request)
    : m_rules(std::move(rules)), m_requestId(std::move(requestId)), m_request(std::move(request)), m_bodyBytes(m_request.bytes.size()), m_isPart(m_request.isPart)
{
    m_isHeavy = weightOf(m_request) > kHeavyRequest;
}

void RequestLook::lookAt()
{
    inspection = m_rules->begin(m_rules, m_requestId);
    finding = inspection->request(m_request);
    m_request = {}; // the inspection has what it needs for the answer
}

AnswerLook::AnswerLook(std::shared_ptr<Inspection> requests, int status, Inspection::Fields fields, std::string body) : m_status(status), m_fields(std::move(fields)), m_body(std::move(body))
{
    inspection = std::move(requests);
    m_isHeavy = m_body.size() > kHeavyAnswer;
}

void AnswerLook::lookAt()
{
    finding = inspection->responseHead(m_status, m_fields, "1.1");
    if (finding.outcome == Finding::Outcome::Pass)
        finding = inspection->responseBody(m_body);
}

std::shared_ptr<pipeline::AskerPool> makeInspectionPool(std::shared_ptr<telemetry::PoolCounts> counts)
{
    pipeline::AskerPool::Options options;
    options.name = "gh-waf";
    options.counted = telemetry::PoolCounts::Pool::Inspections;
    options.counts = std::move(counts);
    options.threads = std::clamp<size_t>(std::thread::hardware_concurrency(), 2, kMostThreads);
    options.heavyThreads = options.threads - 1; // one is there for others at any time
    options.queue = kMostWaiting;
    options.heavyQueue = kMostHeavyWaiting;
    options.dropsForsaken = true;
    return std::make_shared<pipeline::AskerPool>(std::move(options), [] { return std::make_unique<Inspector>(); });
}

} // namespace gatehouse::policies
