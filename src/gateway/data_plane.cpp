// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/data_plane.h"

#include "base/crypto.h"
#include "net/listener.h"
#include "pipeline/name_servers.h"
#include "pipeline/pool_counts.h"
#include "proxy/explain.h"


#include <algorithm>
#include <latch>
#include <set>
#include <system_error>

namespace gatehouse::gateway {

namespace {

constexpr int kMaxWorkers = 256;

} // namespace

// A compiled configuration with its ports bound; closes them again when it is not activated.
class PreparedSwap : public admin::Prepared
{
public:
    PreparedSwap(DataPlane& plane, proxy::SnapshotPtr snapshot, DataPlane::BoundListeners listeners)
        : m_plane(plane), m_snapshot(std::move(snapshot)), m_listeners(std::move(listeners))
    {
    }

    CompileState state; // what the next configuration is compiled from

    void activate() override
    {
        m_plane.spread(m_listeners, m_plane.m_workers.size(), m_snapshot);
        m_plane.m_state = std::move(state);
        const std::scoped_lock lock(m_plane.m_mutex);
        if (m_plane.m_snapshot)
            m_plane.m_retired.push_back(std::move(m_plane.m_snapshot));
        m_plane.m_snapshot = std::move(m_snapshot);
        m_plane.m_listeners = std::move(m_listeners);
    }

    base::Result<base::Json> explain(const base::Json& request) const override { return proxy::explain(*m_snapshot, request); }

private:
    DataPlane& m_plane;
    proxy::SnapshotPtr m_snapshot;
    DataPlane::BoundListeners m_listeners;
};

DataPlane::DataPlane(Options options) : m_options(std::move(options)), m_limits(limits::makeLocalLimitStore()), m_states(std::make_unique<pipeline::SharedStates>()), m_tls(std::make_unique<TlsCache>()), m_seed(m_options.seed ? *m_options.seed : base::SipKey::random().k0)
{
    m_poolCounts = pipeline::keepPoolCounts(*m_states, m_options.metrics ? m_options.metrics->pools() : std::make_shared<telemetry::PoolCounts>());
    pipeline::PasswordChecker::Options passwords;
    passwords.counts = m_poolCounts;
    m_passwords = std::make_unique<pipeline::PasswordChecker>(passwords);
    m_nameServers = pipeline::keepNameServers(*m_states, m_options.limits.dns);
}

DataPlane::~DataPlane()
{
    stop();
}

base::Result<void> DataPlane::start()
{
    for (const pipeline::PolicyType& type : m_options.policies) {
        auto document = base::parseJson(type.schema);
        if (!document)
            return std::move(document).error();
        auto schema = schema::Schema::compile(std::move(*document));
        if (!schema)
            return std::move(schema).error();
        m_policySchemas.emplace(type.kind, std::move(*schema));
    }
    try {
        while (m_workers.size() < static_cast<size_t>(m_options.workers))
            startWorker();
    } catch (const std::system_error& error) {
        return base::failure(base::ErrorCode::Unavailable, "so many workers cannot be begun: " + std::string(error.what()));
    }
    m_workerCount = m_options.workers;
    return {};
}

namespace {

// An address that is not this machine's is no fault of the port.
std::string memberAtFault(const base::Error& error)
{
    return error.code == base::ErrorCode::Invalid ? "/address" : "/port";
}

// Listeners whose certificates cannot be read are told of, and not served; what else is wrong stays wrong.
void leaveOutBroken(CompiledConfiguration& compiled, CompileContext& context)
{
    std::set<std::string> broken;
    const std::string listeners = "/v1/listeners/", certificates = "/v1/certificates/";
    const auto certificateIsBroken = [&](const std::string& id) {
        return std::any_of(context.problems.begin(), context.problems.end(), [&](const base::Problem& problem) { return problem.pointer.starts_with(certificates + id + '#'); });
    };
    for (const ListenerPlan& plan : compiled.listeners) {
        const domain::Resource* listener = context.configuration.find({domain::Kind::Listener, {}, plan.id});
        for (const base::Problem& problem : context.problems)
            if (problem.pointer.starts_with(listeners + plan.id + '#'))
                broken.insert(plan.id);
        for (const base::Json& id : base::memberAt(base::memberAt(listener->value, "tls"), "certificates"))
            if (id.is_string() && certificateIsBroken(id.get<std::string>()))
                broken.insert(plan.id);
    }
    std::erase_if(compiled.listeners, [&](const ListenerPlan& plan) { return broken.contains(plan.id); });
    for (base::Problem& problem : context.problems) {
        if (problem.pointer.starts_with(listeners) || problem.pointer.starts_with(certificates)) {
            problem.message.insert(0, admin::kNotServed);
            context.warnings.push_back(problem);
        }
    }
    std::erase_if(context.problems, [&](const base::Problem& problem) { return problem.pointer.starts_with(listeners) || problem.pointer.starts_with(certificates); });
}

} // namespace

void DataPlane::startWorker()
{
    telemetry::Shard* shard = nullptr;
    if (m_freeShards.empty()) {
        shard = &m_options.metrics->addShard();
    } else {
        shard = m_freeShards.back();
        m_freeShards.pop_back();
    }
    std::unique_ptr<proxy::Worker> worker;
    try {
        worker = std::make_unique<proxy::Worker>(static_cast<int>(m_workers.size()), m_options.limits, *shard, *m_options.accessLog, *m_options.log);
        worker->start();
    } catch (...) { // no descriptor, no thread: one that does not run must not be waited for
        m_freeShards.push_back(shard);
        throw;
    }
    m_shards.push_back(shard);
    m_workers.push_back(std::move(worker));
    if (!m_traceToken.empty())
        m_workers.back()->setTraceToken(m_traceToken);
}

base::Result<DataPlane::Bound> DataPlane::bind(const ListenerPlan& plan) const
{
    Bound bound{plan, plan.address, {}};
    for (const ListenerSockets& inherited : m_options.inherited) {
        if (inherited.asked == plan.address && !inherited.sockets.empty() && (plan.address.port != 0 || inherited.id == plan.id)) {
            bound.actual = inherited.actual;
            bound.sockets = inherited.sockets;
            break;
        }
    }
    if (bound.sockets.empty()) {
        if (auto free = net::checkPortIsFree(plan.address); !free)
            return std::move(free).error();
    }
    if (auto more = bindMore(bound, m_workers.size()); !more)
        return std::move(more).error();
    return bound;
}

base::Result<void> DataPlane::bindMore(Bound& bound, size_t count) const
{
    while (bound.sockets.size() < count) {
        auto socket = net::bindListener(bound.actual, true);
        if (!socket)
            return std::move(socket).error();
        bound.sockets.push_back(std::make_shared<net::ListeningSocket>(*socket));
        bound.actual = net::localAddress(*socket);
    }
    return {};
}

// Gives each of the first `workers` its part of all sockets and, when there is one, the snapshot; returns when it is in force.
void DataPlane::spread(const BoundListeners& listeners, size_t workers, const proxy::SnapshotPtr& snapshot)
{
    std::latch done(static_cast<std::ptrdiff_t>(workers) * (snapshot ? 2 : 1));
    for (size_t i = 0; i < workers; ++i) {
        std::vector<proxy::ListenerConfig> configs;
        for (const auto& [id, bound] : listeners) {
            for (size_t socket = i; socket < bound.sockets.size(); socket += workers)
                configs.push_back({id, bound.actual, bound.sockets[socket], bound.plan.tls, bound.plan.http1, bound.plan.http2, bound.plan.rules});
        }
        // The routes first: no connection may find a new port served by old routes.
        if (snapshot)
            m_workers[i]->setSnapshot(snapshot, [&done] { done.count_down(); });
        m_workers[i]->setListeners(std::move(configs), [&done] { done.count_down(); });
    }
    done.wait();
    // More sockets than workers: new connections go to one socket of each worker, so that all get as many.
    for (const auto& [id, bound] : listeners)
        (void)net::steerConnections(bound.sockets, workers);
}

base::Result<void> DataPlane::setWorkers(int count)
{
    if (count < 1 || count > kMaxWorkers)
        return base::invalid("a gateway has 1 to " + std::to_string(kMaxWorkers) + " workers");
    if (m_draining)
        return base::failure(base::ErrorCode::Unavailable, "the gateway is about to end");
    const auto wanted = static_cast<size_t>(count);
    if (wanted == m_workers.size())
        return {};
    BoundListeners listeners = m_listeners; // only this thread writes it
    for (auto& [id, bound] : listeners) {
        if (auto more = bindMore(bound, wanted); !more)
            return std::move(more).error();
    }
    const size_t before = m_workers.size();
    try {
        while (m_workers.size() < wanted)
            startWorker();
    } catch (const std::system_error& error) {
        while (m_workers.size() > before) {
            m_workers.back()->stop();
            m_freeShards.push_back(m_shards.back());
            m_workers.pop_back();
            m_shards.pop_back();
        }
        return base::failure(base::ErrorCode::Unavailable, "so many workers cannot be begun: " + std::string(error.what()));
    }
    spread(listeners, wanted, m_snapshot);
    const auto until = std::chrono::steady_clock::now() + m_options.limits.drainTimeout;
    while (m_workers.size() > wanted) {
        m_workers.back()->drain();
        m_retiring.push_back({std::move(m_workers.back()), m_shards.back(), until});
        m_workers.pop_back();
        m_shards.pop_back();
    }
    m_workerCount = count;
    m_options.log->info("gateway", "the number of workers was changed", {{"workers", count}});
    const std::scoped_lock lock(m_mutex);
    m_listeners = std::move(listeners);
    return {};
}

void DataPlane::tend()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_retiring, [&](Retiring& retiring) {
        if (!retiring.worker->idle() && now < retiring.until)
            return false;
        retiring.worker->stop();
        m_freeShards.push_back(retiring.shard);
        return true;
    });
}

std::vector<ListenerSockets> DataPlane::sockets() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<ListenerSockets> all;
    for (const auto& [id, bound] : m_listeners)
        all.push_back({id, bound.plan.address, bound.actual, bound.sockets});
    return all;
}

// The sockets that already serve a planned listener, whatever its id was.
const DataPlane::Bound* DataPlane::findBound(const ListenerPlan& plan) const
{
    const auto same = m_listeners.find(plan.id);
    if (same != m_listeners.end() && same->second.plan.address == plan.address)
        return &same->second;
    for (const auto& [id, bound] : m_listeners) {
        if (plan.address.port != 0 && bound.plan.address == plan.address)
            return &bound;
    }
    return nullptr;
}

base::Result<std::unique_ptr<admin::Prepared>> DataPlane::prepare(domain::ConfigurationPtr configuration, bool dryRun)
{
    return prepareFor(std::move(configuration), dryRun ? Occasion::DryRun : Occasion::Change);
}

base::Result<std::unique_ptr<admin::Prepared>> DataPlane::prepareAtStart(domain::ConfigurationPtr configuration)
{
    return prepareFor(std::move(configuration), Occasion::Start);
}

base::Result<std::unique_ptr<admin::Prepared>> DataPlane::prepareFor(domain::ConfigurationPtr configuration, Occasion occasion)
{
    CompileContext context{*configuration, m_options.policies, m_policySchemas, *m_options.metrics, *m_limits, m_options.echo, m_seed, m_options.openSecret, {}, {}, m_passwords.get(), m_states.get(), m_tls.get()};
    context.log = m_options.log;
    context.logFolder = m_options.logFolder;
    dropRetired();
    CompiledConfiguration compiled = compileConfiguration(context, m_state);
    if (occasion == Occasion::Start)
        leaveOutBroken(compiled, context);

    std::map<std::string, Bound> listeners;
    for (ListenerPlan& plan : compiled.listeners) {
        const domain::ResourceKey key{domain::Kind::Listener, {}, plan.id};
        if (const Bound* present = findBound(plan)) {
            Bound kept = *present;
            kept.plan = plan;
            listeners.emplace(plan.id, std::move(kept));
            continue;
        }
        if (occasion != Occasion::DryRun && !context.problems.empty())
            continue;
        if (occasion == Occasion::DryRun) {
            // Asked, not bound: no client may come in by a trial.
            if (const auto free = net::checkPortIsFree(plan.address); !free)
                context.problem(key, memberAtFault(free.error()), free.error().text());
            continue;
        }
        auto bound = bind(plan);
        if (!bound && m_options.replaceBusyPorts && plan.address.port != 0) {
            ListenerPlan other = plan;
            other.address.port = 0;
            context.warning(key, "/port", bound.error().text() + "; a free port is used for this run");
            m_options.log->warn("gateway", "a listener's port is taken; a free one is used instead", {{"listener", plan.id}, {"port", plan.address.port}});
            bound = bind(other);
            if (bound)
                bound->plan = plan;
        }
        if (!bound) {
            const std::string member = memberAtFault(bound.error());
            if (occasion == Occasion::Start)
                context.warning(key, member, std::string(admin::kNotServed) + bound.error().text());
            else
                context.problem(key, member, bound.error().text());
            continue;
        }
        listeners.emplace(plan.id, std::move(*bound));
    }
    auto prepared = std::make_unique<PreparedSwap>(*this, std::move(compiled.snapshot), std::move(listeners));
    if (!context.problems.empty())
        return base::invalid("the configuration cannot be put in force", std::move(context.problems));
    prepared->warnings = std::move(context.warnings);
    prepared->state = std::move(compiled.state);
    return std::unique_ptr<admin::Prepared>(std::move(prepared));
}

void DataPlane::dropRetired()
{
    // What they share with others is let go of here, and never by a worker.
    std::erase_if(m_retired, [](const proxy::SnapshotPtr& snapshot) { return snapshot.use_count() == 1; });
}

proxy::SnapshotPtr DataPlane::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    return m_snapshot;
}

std::vector<ListenerState> DataPlane::listeners() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<ListenerState> states;
    for (const auto& [id, bound] : m_listeners)
        states.push_back({bound.plan, bound.actual});
    return states;
}

void DataPlane::setTraceToken(const std::string& token)
{
    m_traceToken = token;
    for (const auto& worker : m_workers)
        worker->setTraceToken(token);
}

void DataPlane::drain()
{
    m_draining = true;
    for (const auto& worker : m_workers)
        worker->drain();
}

bool DataPlane::idle() const
{
    for (const auto& worker : m_workers) {
        if (!worker->idle())
            return false;
    }
    return std::all_of(m_retiring.begin(), m_retiring.end(), [](const Retiring& retiring) { return retiring.worker->idle(); });
}

void DataPlane::stop()
{
    for (const auto& worker : m_workers)
        worker->stop();
    for (const Retiring& retiring : m_retiring)
        retiring.worker->stop();
}

} // namespace gatehouse::gateway
