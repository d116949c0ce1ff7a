// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/aside.h"

#include <system_error>

namespace gatehouse::net {

Aside::~Aside()
{
    m_waiter->leave();
    if (m_thread.joinable())
        m_thread.join();
}

void Aside::run() noexcept
{
    try {
        m_work();
    } catch (...) {
        m_thrown = std::current_exception();
    }
}

bool Aside::await_suspend(std::coroutine_handle<> handle)
{
    m_waiter->suspend(handle);
    try {
        m_thread = std::thread([this, waiter = m_waiter] {
            run();
            waiter->wake();
        });
    } catch (const std::system_error&) {
        m_waiter->leave();
        run();
        return false;
    }
    return true;
}

void Aside::await_resume()
{
    if (m_thread.joinable())
        m_thread.join(); // it has woken us, and ends
    if (m_thrown)
        std::rethrow_exception(m_thrown);
}

} // namespace gatehouse::net
