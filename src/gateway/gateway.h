// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/log.h"
#include "base/result.h"
#include "proxy/worker.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::gateway {

struct GatewayOptions {
    std::string program = "gatehoused";
    std::string dataDirectory;            // SQLite store; empty: in memory
    std::string configFile;               // declarative file, read-only API
    std::string adminAddress = "127.0.0.1:9080";
    std::string tokenFile;                // where the first owner token goes; empty: dataDirectory/owner.token
    std::string accessLogFile;            // JSON lines; "-" is standard error; empty: none
    std::string logFolder;                // where logging policies may write files; empty: dataDirectory/logs, or without one nowhere
    int workers = 0;                      // 0: one per core
    proxy::WorkerLimits limits;
    bool sample = false;                  // a fresh store begins with the sample tenant
    std::vector<std::string> adminHosts;  // further names the Admin API answers to
    const base::Logger* log = nullptr;
    std::string runtimeDirectory;         // where a successor finds this process; empty: the data directory, or without one nowhere
    bool largePages = false;              // the process is the gateway's own: its memory may be put on large pages (see HugePages)
    bool replace = false;                 // take over from the process that runs on the same configuration
    // Another process has taken over: this one shall stop(). Called on a thread of the gateway's.
    std::function<void(int pid)> replaced;
};

// The engine's composition root: store, control plane, Admin API on the control thread, workers on theirs. Made, started and stopped by one owner thread.
class Gateway
{
public:
    explicit Gateway(GatewayOptions options);
    ~Gateway();

    base::Result<void> start();
    std::string adminUrl() const;
    // {"event":"ready","admin":…,"listeners":[…]}
    std::string readyLine() const;
    // The owner token: known when this start made it, or read back from the token file; else empty.
    std::string ownerToken() const;
    base::Result<void> reloadFile();      // SIGHUP: the configuration's file and those of certificates are read again, the access log is opened again
    bool isReplaced() const;              // another process has taken over
    // Requests under way end, for as long as `drainFor` at most; `hurry` is asked meanwhile whether to end at once.
    void stop(std::chrono::nanoseconds drainFor = std::chrono::seconds(10), const std::function<bool()>& hurry = {});

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::gateway
