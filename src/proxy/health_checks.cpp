// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/health_checks.h"

#include "proxy/worker_state.h"
#include "upstream/health_probe.h"

namespace gatehouse::proxy {

class HealthChecks::Check
{
public:
    Check(WorkerState& worker, std::shared_ptr<const upstream::ServiceUpstream> service, const upstream::Target& target)
        : m_worker(worker), m_service(std::move(service)), m_target(target)
    {
    }
    ~Check() { m_task.reset(); }

    void start(HealthChecks& owner)
    {
        m_task = run(owner);
        m_task.resume();
    }
    bool isOver() const { return m_over; }

private:
    net::Task<void> run(HealthChecks& owner)
    {
        try {
            const auto outcome = co_await upstream::probe(m_worker.loop, m_worker.resolver, *m_service, m_target);
            note(outcome);
        } catch (...) {
            m_worker.noteException("a health check");
        }
        m_over = true;
        m_worker.loop.defer(owner);
    }

    void note(const base::Result<void>& outcome)
    {
        const upstream::HealthCheck& check = m_service->check;
        const bool good = outcome.ok();
        if (!m_target.health->checked(good, m_worker.loop.nowNs(), check.healthyAfter, check.unhealthyAfter))
            return;
        if (good)
            m_worker.logger.info("upstream", "a target is up again", {{"service", m_service->service}, {"target", m_target.url}});
        else
            m_worker.logger.warn("upstream", "a target is down", {{"service", m_service->service}, {"target", m_target.url}, {"why", outcome.error().text()}});
    }

    WorkerState& m_worker;
    std::shared_ptr<const upstream::ServiceUpstream> m_service;
    const upstream::Target& m_target;
    net::Task<void> m_task;
    bool m_over = false;
};

HealthChecks::HealthChecks(WorkerState& worker) : m_worker(worker) {}

HealthChecks::~HealthChecks() = default;

void HealthChecks::use(const Snapshot& snapshot)
{
    m_services.clear();
    for (size_t i = 0; i < snapshot.services.size(); ++i) {
        const auto& service = snapshot.services[i];
        if (service && service->check.kind != upstream::HealthCheck::Kind::None)
            m_services.push_back(service);
    }
}

void HealthChecks::look()
{
    const int64_t now = m_worker.loop.nowNs();
    for (const auto& service : m_services) {
        for (const upstream::Target& target : service->targets) {
            if (m_underWay.size() >= kMaxUnderWay)
                return;
            // An eighth more or less, so that targets and gateways don't fall into step.
            const int64_t interval = service->check.interval.count();
            const auto jitter = static_cast<int64_t>(m_worker.random() % static_cast<uint64_t>(interval / 4 + 1));
            if (!target.health->claimCheck(now, interval - interval / 8 + jitter))
                continue;
            m_underWay.push_back(std::make_unique<Check>(m_worker, service, target));
            m_underWay.back()->start(*this);
        }
    }
}

void HealthChecks::clear()
{
    m_underWay.clear();
    m_services.clear();
}

void HealthChecks::runDeferred()
{
    m_underWay.remove_if([](const auto& check) { return check->isOver(); });
}

} // namespace gatehouse::proxy
