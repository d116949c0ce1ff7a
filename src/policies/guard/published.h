// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace gatehouse::policies {

// A value that one thread replaces now and then while many read it. As long as it stays, reading takes no lock and writes to nothing that threads share: each thread keeps the last one
// it saw. Any thread.
template <class T>
class Published
{
public:
    Published() = default;
    Published(const Published&) = delete;

    void publish(std::shared_ptr<const T> value)
    {
        const std::lock_guard lock(m_mutex);
        m_value = std::move(value);
        m_version.fetch_add(1, std::memory_order_release);
    }
    // Null when there is none. Good until this thread reads the same again.
    const T* read() const
    {
        if (m_version.load(std::memory_order_acquire) == 0)
            return nullptr;
        Seen& seen = mine();
        if (seen.version != m_version.load(std::memory_order_acquire)) {
            const std::lock_guard lock(m_mutex);
            seen.value = m_value;
            seen.version = m_version.load(std::memory_order_relaxed);
        }
        return seen.value.get();
    }

private:
    struct Seen {
        std::weak_ptr<const char> life; // of the Published
        uint64_t version = 0;
        std::shared_ptr<const T> value;
    };

    Seen& mine() const
    {
        thread_local std::unordered_map<uint64_t, Seen> all;
        thread_local size_t sweepAt = 16;
        const auto known = all.find(m_number);
        if (known != all.end())
            return known->second;
        if (all.size() >= sweepAt) {
            std::erase_if(all, [](const auto& entry) { return entry.second.life.expired(); });
            sweepAt = 2 * all.size() + 16;
        }
        Seen& seen = all[m_number];
        seen.life = m_life;
        return seen;
    }

    static uint64_t nextNumber()
    {
        static std::atomic<uint64_t> last{0};
        return last.fetch_add(1, std::memory_order_relaxed);
    }

    const uint64_t m_number = nextNumber(); // never used again, unlike an address
    const std::shared_ptr<const char> m_life = std::make_shared<const char>();
    std::atomic<uint64_t> m_version{0};
    mutable std::mutex m_mutex; // over m_value
    std::shared_ptr<const T> m_value;
};

} // namespace gatehouse::policies
