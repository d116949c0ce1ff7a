// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

namespace gatehouse::pipeline {

// Where memory is counted that is held for one request beyond a turn of the loop: the worker's account. The worker's thread.
class MemoryAccount
{
public:
    virtual ~MemoryAccount() = default;
    virtual void takes(size_t bytes) = 0;
    virtual void gives(size_t bytes) = 0;
    // Whether there is none left for this request: its route's shedding says so.
    virtual bool isShort() const = 0;
};

// What somebody holds, counted as long as it lives. Without an account (tests, explain) there is always enough. The worker's thread.
class HeldMemory
{
public:
    explicit HeldMemory(MemoryAccount* account) : m_account(account) {}
    ~HeldMemory() { (void)hold(0); }
    HeldMemory(const HeldMemory&) = delete;
    HeldMemory& operator=(const HeldMemory&) = delete;

    // So much is held now, in all; false: more than there is, and it should be given back.
    bool hold(size_t bytes)
    {
        if (!m_account)
            return true;
        const size_t before = std::exchange(m_bytes, bytes);
        if (bytes <= before) {
            m_account->gives(before - bytes);
            return true;
        }
        m_account->takes(bytes - before);
        return !m_account->isShort();
    }

private:
    MemoryAccount* const m_account;
    size_t m_bytes = 0;
};

} // namespace gatehouse::pipeline
