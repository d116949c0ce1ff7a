// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/exporter.h"

#include <algorithm>

namespace gatehouse::policies {

size_t ExportItem::bytes() const
{
    size_t sum = sizeof *this + record.path.size() + record.query.size() + record.userAgent.size() + record.reason.size() + 256;
    for (const auto& [name, value] : fields)
        sum += name.size() + value.size() + 64;
    for (const pipeline::Step& step : record.steps)
        sum += sizeof step + step.reason.size();
    return sum;
}

struct Exporter::Core {
    Core(ExportLimits given, std::unique_ptr<ExportSink> to) : limits(given), sink(std::move(to)) {}

    std::vector<ExportItem> take()
    {
        std::vector<ExportItem> out;
        const std::lock_guard lock(mutex);
        while (!queue.empty() && out.size() < limits.batch) {
            queued -= std::min(queued, queue.front().bytes());
            out.push_back(std::move(queue.front()));
            queue.pop_front();
        }
        return out;
    }
    size_t waiting() const
    {
        const std::lock_guard lock(mutex);
        return queue.size();
    }

    const ExportLimits limits;
    const std::unique_ptr<ExportSink> sink;
    mutable std::mutex mutex; // over what follows; held for a move
    std::deque<ExportItem> queue;
    size_t queued = 0; // bytes
    std::atomic<uint64_t> dropped{0};
    // The export thread alone.
    net::WaitPoint point;
    bool over = false;
    uint64_t told = 0; // of those that were dropped
};

Exporter::Exporter(ExportLimits limits, std::unique_ptr<ExportSink> sink, std::shared_ptr<ExportThread> thread)
    : m_thread(std::move(thread)), m_core(std::make_shared<Core>(limits, std::move(sink)))
{
    m_thread->begin([core = m_core](ExportTools& tools) { return run(core, tools); });
}

Exporter::~Exporter()
{
    m_thread->post([core = m_core] {
        core->over = true;
        core->point.wake();
    });
}

void Exporter::push(ExportItem item)
{
    const size_t bytes = item.bytes();
    bool wakes = false;
    {
        const std::lock_guard lock(m_core->mutex);
        if (m_core->queue.size() >= m_core->limits.queue || m_core->queued + bytes > m_core->limits.bytes) {
            m_core->dropped.fetch_add(1, std::memory_order_relaxed);
            return;
        }
        m_core->queue.push_back(std::move(item));
        m_core->queued += bytes;
        wakes = m_core->queue.size() == 1 || m_core->queue.size() == m_core->limits.batch;
    }
    if (wakes) {
        m_thread->post([core = m_core] { core->point.wake(); });
    }
}

uint64_t Exporter::dropped() const
{
    return m_core->dropped.load(std::memory_order_relaxed);
}

net::Task<void> Exporter::run(std::shared_ptr<Core> core, ExportTools& tools)
{
    const ExportLimits& limits = core->limits;
    net::EventLoop& loop = tools.loop;
    for (;;) {
        if (core->waiting() == 0 && !core->over)
            co_await net::WaitAwaiter(loop, core->point, net::Timer::kNever);
        if (core->waiting() < limits.batch && !core->over)
            co_await net::WaitAwaiter(loop, core->point, loop.nowNs() + limits.interval.count());
        const std::vector<ExportItem> items = core->take();
        if (items.empty() && core->over)
            co_return;
        if (items.empty())
            continue;
        std::chrono::nanoseconds backOff = limits.backOff;
        for (int tries = 1;; ++tries) {
            const uint64_t dropped = core->dropped.load(std::memory_order_relaxed);
            auto sent = ExportSink::Sent::Later;
            try {
                sent = co_await core->sink->send(tools, items, dropped - core->told);
            } catch (...) {
                // Counted as any other failure.
            }
            if (sent == ExportSink::Sent::Done) {
                core->told = dropped;
                break;
            }
            if (sent == ExportSink::Sent::Never || tries >= limits.tries || core->over) {
                core->dropped.fetch_add(items.size(), std::memory_order_relaxed);
                break;
            }
            // New items don't shorten it.
            const int64_t until = loop.nowNs() + backOff.count();
            while (!core->over && loop.nowNs() < until)
                co_await net::WaitAwaiter(loop, core->point, until);
            backOff = std::min(backOff * 2, limits.longestBackOff);
        }
    }
}

} // namespace gatehouse::policies
