// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/live_data.h"
#include "base/log.h"
#include "gateway/data_plane.h"
#include "proxy/access_log.h"

#include <atomic>
#include <cstdio>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

namespace gatehouse::gateway {

// What the Admin API shows of the running data plane; reads the access log ten times a second for its subscribers, the log file and the traces.
// The control thread.
class LiveView : public admin::LiveData
{
public:
    LiveView(DataPlane& plane, proxy::AccessLog& log, const base::Logger& logger);
    ~LiveView() override;

    // Access log as JSON lines; "-" is standard error. Opens again on reopen() (after a rotation).
    base::Result<void> openFile(const std::string& path);
    void reopenFile();
    void flush() { deliver(); } // what was logged and not yet handed on; control thread
    net::Task<void> pump(net::EventLoop& loop);
    void setDraining() { m_draining = true; }

    base::Json listeners() const override;
    int workers() const override { return m_plane.workers(); }
    void eachTarget(const std::function<void(const Target&, const History&)>& call) const override;
    Quotas quotas(const std::string& tenant, const std::string& policy, size_t most) const override;
    std::vector<Certificate> certificates() const override;
    base::Result<void> setWorkers(int count) override { return m_plane.setWorkers(count); }
    std::string health(base::Json& problems) const override;
    base::Result<base::Json> explain(const base::Json& request) const override;
    std::unique_ptr<Subscription> subscribeRequests(std::function<void(const Batch&)> sink) override;
    std::string traceToken() override;
    base::Result<base::Json> trace(const std::string& requestId) const override;

private:
    void deliver();
    class Subscriber;
    void updateWanted();
    void keepTrace(const proxy::AccessRecord& record);

    DataPlane& m_plane;
    proxy::AccessLog& m_log;
    const base::Logger& m_logger;
    std::set<Subscriber*> m_subscribers;
    std::string m_filePath;
    std::FILE* m_file = nullptr;
    std::string m_traceToken;
    std::deque<std::string> m_traceOrder;
    std::unordered_map<std::string, base::Json> m_traces;
    std::atomic<bool> m_draining = false; // set by who stops the gateway, read by the control thread
};

} // namespace gatehouse::gateway
