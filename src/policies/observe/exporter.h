// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "net/wait_point.h"
#include "pipeline/request_record.h"
#include "policies/observe/export_thread.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <mutex>

namespace gatehouse::policies {

// What is told of one request: its record, and chosen header fields.
struct ExportItem {
    pipeline::RequestRecord record;
    std::vector<std::pair<std::string, std::string>> fields;
    size_t bytes() const; // about
};

// Where items go. One task of an export thread's.
class ExportSink
{
public:
    enum class Sent : uint8_t { Done, Later, Never }; // Later: it is worth another try
    virtual ~ExportSink() = default;
    // `dropped`: how many were lost since the last one that was Done.
    virtual net::Task<Sent> send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped) = 0;
};

struct ExportLimits {
    size_t batch = 100;
    std::chrono::nanoseconds interval = std::chrono::seconds(1); // that items wait for others at most
    size_t queue = 10'000;
    size_t bytes = 32u << 20; // of the queue
    int tries = 5;
    std::chrono::nanoseconds backOff = std::chrono::seconds(1); // before the second try; doubled each time
    std::chrono::nanoseconds longestBackOff = std::chrono::seconds(30);
};

// Takes items from workers and gives them to a sink on an export thread, in batches. Bounded: what doesn't fit is dropped and counted; nobody ever waits.
class Exporter
{
public:
    Exporter(ExportLimits limits, std::unique_ptr<ExportSink> sink, std::shared_ptr<ExportThread> thread);
    ~Exporter(); // what waits is sent once more; the control thread
    Exporter(const Exporter&) = delete;

    void push(ExportItem item); // any worker
    uint64_t dropped() const;   // altogether

private:
    struct Core;
    static net::Task<void> run(std::shared_ptr<Core> core, ExportTools& tools);

    const std::shared_ptr<ExportThread> m_thread;
    const std::shared_ptr<Core> m_core;
};

} // namespace gatehouse::policies
