// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <mutex>
#include <set>

namespace gatehouse::policies {

// The sockets that threads wait on for others, so that those threads can be ended at once. Any thread.
class LiveSockets
{
public:
    bool isStopping() const { return m_stopping.load(std::memory_order_relaxed); }
    // Until it is closed. False: nothing begins any more.
    bool add(int socket);
    void remove(int socket);
    // Whoever waits on one of them sees its end.
    void stop();

private:
    std::mutex m_mutex; // over m_sockets, and what becomes of m_stopping
    std::set<int> m_sockets;
    std::atomic<bool> m_stopping{false};
};

} // namespace gatehouse::policies
