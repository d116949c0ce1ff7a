// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>

namespace gatehouse::policies {

// So many bytes, and never one more. Any thread.
class ByteBudget
{
public:
    explicit ByteBudget(uint64_t most) : m_most(most) {}

    bool tryTake(uint64_t bytes) noexcept
    {
        uint64_t used = m_used.load(std::memory_order_relaxed);
        do {
            if (bytes > m_most - used)
                return false;
        } while (!m_used.compare_exchange_weak(used, used + bytes, std::memory_order_relaxed));
        return true;
    }
    void giveBack(uint64_t bytes) noexcept { m_used.fetch_sub(bytes, std::memory_order_relaxed); }
    uint64_t used() const noexcept { return m_used.load(std::memory_order_relaxed); }
    uint64_t most() const noexcept { return m_most; }

private:
    const uint64_t m_most;
    std::atomic<uint64_t> m_used{0};
};

// What was taken out of a budget; given back with its end. What is kept in memory holds one: it counts as long as it is there, whoever still looks at it.
class Charge
{
public:
    Charge() = default;
    explicit Charge(std::shared_ptr<ByteBudget> budget) : m_budget(std::move(budget)) {}
    Charge(Charge&& other) noexcept : m_budget(std::move(other.m_budget)), m_bytes(std::exchange(other.m_bytes, 0)) {}
    Charge& operator=(Charge&& other) noexcept
    {
        std::swap(m_budget, other.m_budget);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~Charge()
    {
        if (m_budget)
            m_budget->giveBack(m_bytes);
    }
    // For who has made room in the budget.
    bool tryAdd(uint64_t bytes) noexcept
    {
        const bool taken = m_budget && m_budget->tryTake(bytes);
        m_bytes += taken ? bytes : 0;
        return taken;
    }
    void reduceTo(uint64_t bytes) noexcept
    {
        if (bytes < m_bytes)
            m_budget->giveBack(m_bytes - bytes);
        m_bytes = bytes < m_bytes ? bytes : m_bytes;
    }
    uint64_t bytes() const noexcept { return m_bytes; }

private:
    std::shared_ptr<ByteBudget> m_budget;
    uint64_t m_bytes = 0;
};

} // namespace gatehouse::policies
