// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/activator.h"
#include "base/log.h"
#include "gateway/compile/snapshot_compiler.h"
#include "limits/limit_store.h"
#include "pipeline/password_checker.h"
#include "proxy/worker.h"
#include "telemetry/registry.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace gatehouse::gateway {

struct ListenerState {
    ListenerPlan plan;
    net::SocketAddress actual; // with the port in use
};

// The workers and what they serve. Compiles configurations, binds ports, swaps snapshots. The control thread; listeners() from any.
class DataPlane : public admin::Activator
{
public:
    struct Options {
        int workers = 1;
        pipeline::PolicyCatalogue policies;
        telemetry::Registry* metrics = nullptr;
        proxy::AccessLog* accessLog = nullptr;
        const base::Logger* log = nullptr;
        net::SocketAddress echo;
        // A port that is taken is replaced by a free one, with a warning, instead of refusing the configuration (for the local gateway).
        bool replaceBusyPorts = false;
        proxy::WorkerLimits limits;
        std::function<base::Result<std::string>(const std::string&)> openSecret;
    };
    explicit DataPlane(Options options);
    ~DataPlane() override;

    base::Result<void> start();
    base::Result<std::unique_ptr<admin::Prepared>> prepare(domain::ConfigurationPtr configuration, bool dryRun) override;
    base::Result<std::unique_ptr<admin::Prepared>> prepareAtStart(domain::ConfigurationPtr configuration) override;
    // From here on a port that is taken is refused: whoever changes a listener is there to read why.
    void endStart() { m_options.replaceBusyPorts = false; }

    // Lets go of configurations that no connection uses any more. Now and then; control thread.
    void dropRetired();
    proxy::SnapshotPtr snapshot() const;
    std::vector<ListenerState> listeners() const;
    int workers() const { return static_cast<int>(m_workers.size()); }
    void setTraceToken(const std::string& token);
    void drain();
    bool idle() const;
    void stop();

private:
    friend class PreparedSwap;
    // The sockets of one listener, one per worker.
    struct Bound {
        ListenerPlan plan;
        net::SocketAddress actual;
        std::vector<int> sockets;
    };
    enum class Occasion { Change, DryRun, Start };
    base::Result<std::unique_ptr<admin::Prepared>> prepareFor(domain::ConfigurationPtr configuration, Occasion occasion);
    const Bound* findBound(const ListenerPlan& plan) const;
    base::Result<Bound> bind(const ListenerPlan& plan) const;
    static void close(const Bound& bound);

    Options m_options;
    std::map<std::string, schema::Schema, std::less<>> m_policySchemas;
    std::unique_ptr<limits::LimitStore> m_limits;
    std::unique_ptr<pipeline::PasswordChecker> m_passwords; // so that a reload keeps what is verified
    uint64_t m_seed = 0;
    CompileState m_state;                       // of the configuration in force
    std::vector<proxy::SnapshotPtr> m_retired;  // no longer in force; workers may still hold them, but never be the last to do so
    std::vector<std::unique_ptr<proxy::Worker>> m_workers;
    mutable std::mutex m_mutex; // over what follows; never taken by a worker
    proxy::SnapshotPtr m_snapshot;
    std::map<std::string, Bound> m_listeners;
};

} // namespace gatehouse::gateway
