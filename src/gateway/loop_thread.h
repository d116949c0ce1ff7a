// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"

#include <functional>
#include <string>
#include <thread>

namespace gatehouse::gateway {

// An event loop on a thread of its own. Made, started and joined by its owner's thread.
class LoopThread
{
public:
    explicit LoopThread(std::string name);
    ~LoopThread();

    net::EventLoop& loop() { return m_loop; }
    void start();
    // Runs `call` on the loop's thread and returns when it has; not from the loop's own thread.
    void runAndWait(std::function<void()> call);
    void stop();

private:
    std::string m_name;
    net::EventLoop m_loop;
    std::thread m_thread;
};

} // namespace gatehouse::gateway
