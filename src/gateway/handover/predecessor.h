// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/log.h"
#include "gateway/handover/channel.h"
#include "gateway/handover/successor.h"

#include <functional>
#include <thread>

namespace gatehouse::gateway {

// The serving process's side of a handover: waits, on a thread of its own, for a process that wants to replace this one. Made and stopped by the gateway.
class Predecessor
{
public:
    // Called on the thread of the handover; each returns when it is done.
    struct Steps {
        std::function<base::Result<Estate>()> prepare; // takes no more changes, and lets go of the store
        std::function<bool()> resume;                  // the other one failed: false when the store is still not there, to be asked again
        std::function<void(pid_t)> replaced;           // the other one serves
    };
    Predecessor(std::string path, std::string mode, Steps steps, const base::Logger& log);
    ~Predecessor();

    base::Result<void> start();
    void stop();

private:
    void run();
    void handOver(Channel& channel);
    base::Result<void> give(Channel& channel, const Estate& estate);
    bool stopped(std::chrono::milliseconds within) const;

    std::string m_path;
    std::string m_mode;
    Steps m_steps;
    const base::Logger& m_log;
    int m_listening = -1;
    int m_stop = -1;
    bool m_done = false;
    std::thread m_thread;
};

} // namespace gatehouse::gateway
