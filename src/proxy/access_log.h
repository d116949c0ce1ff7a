// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/request_record.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::proxy {

using AccessRecord = pipeline::RequestRecord;

// Takes records from workers and hands them to one reader in batches. Bounded (65,536 records): what doesn't fit is dropped and counted. Nobody wants
// records most of the time: then wanted() is false and workers build none (unless a request is traced, or a JSON-lines file is set).
class AccessLog
{
public:
    AccessLog();
    ~AccessLog();

    bool wanted() const noexcept { return m_wanted.load(std::memory_order_relaxed); }
    void setWanted(bool wanted) noexcept { m_wanted.store(wanted, std::memory_order_relaxed); }
    void push(AccessRecord&& record) noexcept; // any worker
    std::vector<AccessRecord> take(uint64_t& dropped); // the reader

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
    std::atomic<bool> m_wanted{false};
};

} // namespace gatehouse::proxy
