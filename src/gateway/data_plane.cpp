// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/data_plane.h"

#include "base/crypto.h"
#include "net/listener.h"

#include <algorithm>
#include <latch>
#include <set>
#include <unistd.h>

namespace gatehouse::gateway {

// A compiled configuration with its ports bound; closes them again when it is not activated.
class PreparedSwap : public admin::Prepared
{
public:
    PreparedSwap(DataPlane& plane, proxy::SnapshotPtr snapshot, std::map<std::string, DataPlane::Bound> listeners, std::set<std::string> fresh)
        : m_plane(plane), m_snapshot(std::move(snapshot)), m_listeners(std::move(listeners)), m_fresh(std::move(fresh))
    {
    }

    ~PreparedSwap() override
    {
        if (m_activated)
            return;
        for (const std::string& id : m_fresh) {
            for (const int socket : m_listeners[id].sockets)
                ::close(socket);
        }
    }

    CompileState state; // what the next configuration is compiled from

    void activate() override
    {
        m_activated = true;
        const auto& workers = m_plane.m_workers;
        std::latch done(static_cast<std::ptrdiff_t>(workers.size()) * 2);
        for (size_t i = 0; i < workers.size(); ++i) {
            std::vector<proxy::ListenerConfig> configs;
            for (const auto& [id, bound] : m_listeners)
                configs.push_back({id, bound.actual, bound.sockets[i], bound.plan.tls});
            // The routes first: no connection may find a new port served by old routes.
            workers[i]->setSnapshot(m_snapshot, [&done] { done.count_down(); });
            workers[i]->setListeners(std::move(configs), [&done] { done.count_down(); });
        }
        done.wait();
        m_plane.m_state = std::move(state);
        const std::scoped_lock lock(m_plane.m_mutex);
        if (m_plane.m_snapshot)
            m_plane.m_retired.push_back(std::move(m_plane.m_snapshot));
        m_plane.m_snapshot = std::move(m_snapshot);
        m_plane.m_listeners = std::move(m_listeners);
    }

private:
    DataPlane& m_plane;
    proxy::SnapshotPtr m_snapshot;
    std::map<std::string, DataPlane::Bound> m_listeners;
    std::set<std::string> m_fresh;
    bool m_activated = false;
};

DataPlane::DataPlane(Options options) : m_options(std::move(options)), m_limits(limits::makeLocalLimitStore()), m_passwords(std::make_unique<pipeline::PasswordChecker>()), m_seed(base::SipKey::random().k0) {}

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
    for (int i = 0; i < m_options.workers; ++i) {
        m_workers.push_back(std::make_unique<proxy::Worker>(i, m_options.limits, m_options.metrics->addShard(), *m_options.accessLog, *m_options.log));
        m_workers.back()->start();
    }
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

base::Result<DataPlane::Bound> DataPlane::bind(const ListenerPlan& plan) const
{
    Bound bound{plan, plan.address, {}};
    if (auto free = net::checkPortIsFree(plan.address); !free)
        return std::move(free).error();
    for (size_t i = 0; i < m_workers.size(); ++i) {
        auto socket = net::bindListener(bound.actual, true);
        if (!socket) {
            close(bound);
            return std::move(socket).error();
        }
        bound.sockets.push_back(*socket);
        bound.actual = net::localAddress(*socket);
    }
    return bound;
}

void DataPlane::close(const Bound& bound)
{
    for (const int socket : bound.sockets)
        ::close(socket);
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
    CompileContext context{*configuration, m_options.policies, m_policySchemas, *m_options.metrics, *m_limits, m_options.echo, m_seed, m_options.openSecret, {}, {}, m_passwords.get()};
    dropRetired();
    CompiledConfiguration compiled = compileConfiguration(context, m_state);
    if (occasion == Occasion::Start)
        leaveOutBroken(compiled, context);

    std::map<std::string, Bound> listeners;
    std::set<std::string> fresh;
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
        fresh.insert(plan.id);
        listeners.emplace(plan.id, std::move(*bound));
    }
    auto prepared = std::make_unique<PreparedSwap>(*this, std::move(compiled.snapshot), std::move(listeners), std::move(fresh));
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
    for (const auto& worker : m_workers)
        worker->setTraceToken(token);
}

void DataPlane::drain()
{
    for (const auto& worker : m_workers)
        worker->drain();
}

bool DataPlane::idle() const
{
    for (const auto& worker : m_workers) {
        if (!worker->idle())
            return false;
    }
    return true;
}

void DataPlane::stop()
{
    for (const auto& worker : m_workers)
        worker->stop(); // the vector stays: the control thread may still ask how many there are
}

} // namespace gatehouse::gateway
