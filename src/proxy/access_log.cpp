// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/access_log.h"

#include <mutex>

namespace gatehouse::proxy {

namespace {

constexpr size_t kCapacity = 65'536;

} // namespace

// A lock is good enough here: records are made only when somebody reads them, and a push holds it for a move.
struct AccessLog::Impl {
    std::mutex mutex;
    std::vector<AccessRecord> records;
    uint64_t dropped = 0;
};

AccessLog::AccessLog() : m_impl(std::make_unique<Impl>()) {}
AccessLog::~AccessLog() = default;

void AccessLog::push(AccessRecord&& record) noexcept
{
    const std::scoped_lock lock(m_impl->mutex);
    if (m_impl->records.size() >= kCapacity)
        ++m_impl->dropped;
    else
        m_impl->records.push_back(std::move(record));
}

std::vector<AccessRecord> AccessLog::take(uint64_t& dropped)
{
    std::vector<AccessRecord> taken;
    const std::scoped_lock lock(m_impl->mutex);
    taken.swap(m_impl->records);
    dropped = std::exchange(m_impl->dropped, 0);
    return taken;
}

} // namespace gatehouse::proxy
