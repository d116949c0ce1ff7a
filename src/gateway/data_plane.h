// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/activator.h"
#include "base/log.h"
#include "gateway/compile/snapshot_compiler.h"
#include "gateway/compile/tls_cache.h"
#include "limits/limit_store.h"
#include "pipeline/password_checker.h"
#include "pipeline/shared_states.h"
#include "proxy/worker.h"
#include "telemetry/registry.h"

#include <atomic>
#include <chrono>
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

// The sockets of one listener as one process hands them to the next.
struct ListenerSockets {
    std::string id;
    net::SocketAddress asked;  // as configured
    net::SocketAddress actual;
    std::vector<net::ListeningSocketPtr> sockets; // in the order of binding
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
        std::string logFolder; // below which policies may write files; empty: nowhere
        std::vector<ListenerSockets> inherited; // from the process that this one replaces
        std::optional<uint64_t> seed;           // of keyed hashes, when counters of another process are taken in
    };
    explicit DataPlane(Options options);
    ~DataPlane() override;

    base::Result<void> start();
    base::Result<std::unique_ptr<admin::Prepared>> prepare(domain::ConfigurationPtr configuration, bool dryRun) override;
    base::Result<std::unique_ptr<admin::Prepared>> prepareAtStart(domain::ConfigurationPtr configuration) override;
    // From here on a port that is taken is refused: whoever changes a listener is there to read why.
    void endStart()
    {
        m_options.replaceBusyPorts = false;
        m_options.inherited.clear();
    }
    std::vector<ListenerSockets> sockets() const;
    // Sockets for new workers are bound beside those that are there; the sockets of workers that go are served by the others, so that nobody who waits in their
    // queues is lost. Workers that go finish what they have within WorkerLimits::drainTimeout.
    base::Result<void> setWorkers(int count);
    // Every now and then: ends workers that have drained.
    void tend();

    // Lets go of configurations that no connection uses any more. Now and then; control thread.
    void dropRetired();
    const CompileState& compiled() const { return m_state; } // what is in force
    proxy::SnapshotPtr snapshot() const;
    std::vector<ListenerState> listeners() const;
    int workers() const { return m_workerCount.load(std::memory_order_relaxed); }
    void setTraceToken(const std::string& token);
    // The counters of limits, for keeping them beyond this process; and such ones, before start().
    std::vector<limits::LimitStore::Kept> keptCounters(int64_t wallNs) const { return m_limits->kept(wallNs); }
    void restoreCounters(std::span<const limits::LimitStore::Kept> counters, int64_t wallNs) { m_limits->restore(counters, wallNs); }
    uint64_t seed() const { return m_seed; }
    void drain();
    bool idle() const;
    void stop();

private:
    friend class PreparedSwap;
    // The sockets of one listener, at least one per worker.
    struct Bound {
        ListenerPlan plan;
        net::SocketAddress actual;
        std::vector<net::ListeningSocketPtr> sockets;
    };
    using BoundListeners = std::map<std::string, Bound>;
    struct Retiring {
        std::unique_ptr<proxy::Worker> worker;
        telemetry::Shard* shard;
        std::chrono::steady_clock::time_point until;
    };
    enum class Occasion { Change, DryRun, Start };
    base::Result<std::unique_ptr<admin::Prepared>> prepareFor(domain::ConfigurationPtr configuration, Occasion occasion);
    const Bound* findBound(const ListenerPlan& plan) const;
    base::Result<Bound> bind(const ListenerPlan& plan) const;
    base::Result<void> bindMore(Bound& bound, size_t count) const;
    void startWorker();
    void spread(const BoundListeners& listeners, size_t workers, const proxy::SnapshotPtr& snapshot);

    Options m_options;
    std::map<std::string, schema::Schema, std::less<>> m_policySchemas;
    std::unique_ptr<limits::LimitStore> m_limits;
    std::unique_ptr<pipeline::PasswordChecker> m_passwords; // so that a reload keeps what is verified
    std::unique_ptr<pipeline::SharedStates> m_states;       // caches, who is under way
    std::shared_ptr<telemetry::PoolCounts> m_poolCounts;    // where policies find them
    std::shared_ptr<net::DnsOptions> m_nameServers;         // where policies find them
    std::unique_ptr<TlsCache> m_tls;                        // sessions and warm connections outlive changes
    uint64_t m_seed = 0;
    CompileState m_state;                       // of the configuration in force
    std::vector<proxy::SnapshotPtr> m_retired;  // no longer in force; workers may still hold them, but never be the last to do so
    std::vector<std::unique_ptr<proxy::Worker>> m_workers;
    std::vector<telemetry::Shard*> m_shards; // of the workers; those of ended ones are used again
    std::vector<telemetry::Shard*> m_freeShards;
    std::vector<Retiring> m_retiring;
    std::atomic<int> m_workerCount{0}; // for whoever asks
    bool m_draining = false;
    std::string m_traceToken;
    mutable std::mutex m_mutex; // over what follows; never taken by a worker
    proxy::SnapshotPtr m_snapshot;
    BoundListeners m_listeners;
};

} // namespace gatehouse::gateway
