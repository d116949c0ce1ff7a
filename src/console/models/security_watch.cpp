// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/security_watch.h"

#include "console/compare/background.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"

#include <algorithm>

namespace gatehouse::console {

namespace {

using domain::Kind;
using Shared = std::vector<std::shared_ptr<const domain::Resource>>;

constexpr int kTogetherMs = 30; // a new revision changes all kinds one after another
constexpr Kind kJudged[] = {Kind::Service, Kind::Route, Kind::Consumer, Kind::Policy, Kind::Listener}; // in the order of their keys
// Without these nothing can be said.
constexpr Kind kNeeded[] = {Kind::Route, Kind::Policy};

domain::Configuration configurationOf(const std::vector<Shared>& kinds)
{
    domain::Configuration configuration;
    for (const Shared& resources : kinds) {
        for (const auto& resource : resources)
            configuration.put(resource);
    }
    return configuration;
}

domain::Configuration withEdits(domain::Configuration configuration, const std::vector<domain::Operation>& edits)
{
    for (const domain::Operation& edit : edits) {
        if (edit.op == domain::Operation::Op::Delete)
            configuration.remove(edit.key);
        else
            configuration.put(domain::Resource{edit.key, edit.value, 0, 0, 0});
    }
    return configuration;
}

} // namespace

SecurityWatch::SecurityWatch(drivers::Driver& driver, ResourceCache& resources, SchemaCache& schemas, PendingChanges& changes, QObject* parent)
    : QObject(parent), m_driver(driver), m_resources(resources), m_schemas(schemas), m_changes(changes)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kTogetherMs);
    connect(&m_timer, &QTimer::timeout, this, &SecurityWatch::work);
    connect(&resources, &ResourceCache::changed, this, [this](Kind kind) {
        if (std::find(std::begin(kJudged), std::end(kJudged), kind) != std::end(kJudged))
            stale(true);
    });
    connect(&schemas, &SchemaCache::changed, this, [this] { stale(true); });
    connect(&changes, &PendingChanges::changed, this, [this] { stale(false); });
}

void SecurityWatch::beginLooking()
{
    if (++m_lookers == 1 && m_stale)
        work();
}

void SecurityWatch::endLooking()
{
    m_lookers = std::max(0, m_lookers - 1);
}

void SecurityWatch::stale(bool inForceToo)
{
    m_stale = true;
    m_staleInForce |= inForceToo;
    if (m_lookers > 0 && !m_timer.isActive())
        m_timer.start();
}

bool SecurityWatch::isKnown(Kind kind) const
{
    return m_driver.capabilities().kinds.contains(kind) && (m_resources.state(kind) != ResourceCache::State::Failed || !m_resources.all(kind).empty());
}

std::vector<Kind> SecurityWatch::unknownKinds() const
{
    std::vector<Kind> unknown;
    std::copy_if(std::begin(kJudged), std::end(kJudged), std::back_inserter(unknown), [this](Kind kind) { return !isKnown(kind); });
    return unknown;
}

SecurityWatch::State SecurityWatch::state() const
{
    if (m_planned)
        return State::Ready;
    return std::all_of(std::begin(kNeeded), std::end(kNeeded), [this](Kind kind) { return m_resources.state(kind) != ResourceCache::State::Failed; }) ? State::Waiting : State::Failed;
}

const drivers::CallError& SecurityWatch::error() const
{
    static const drivers::CallError none;
    for (const Kind kind : kNeeded) {
        if (m_resources.state(kind) == ResourceCache::State::Failed)
            return m_resources.error(kind);
    }
    return none;
}

void SecurityWatch::work()
{
    if (m_working || m_lookers == 0)
        return;
    const auto is = [this](Kind kind, ResourceCache::State state) { return m_resources.state(kind) == state; };
    for (const Kind kind : kJudged) {
        if (is(kind, ResourceCache::State::Loading))
            return; // which will tell when it is done
    }
    for (const Kind kind : kNeeded) {
        if (is(kind, ResourceCache::State::Empty) || (is(kind, ResourceCache::State::Failed) && m_resources.all(kind).empty())) {
            Q_EMIT changed();
            return;
        }
    }
    m_working = true;
    std::vector<Shared> kinds;
    if (m_staleInForce) {
        for (const Kind kind : kJudged)
            kinds.push_back(m_resources.all(kind));
    }
    std::vector<domain::Operation> edits;
    for (const PendingChanges::Edit& edit : m_changes.edits())
        edits.push_back(edit.operation);
    std::set<std::string, std::less<>> addingUp;
    for (const drivers::PolicyKind& kind : m_schemas.policyKinds()) {
        if (kind.addsUp)
            addingUp.insert(kind.kind.toStdString());
    }
    const bool listeners = isKnown(Kind::Listener);
    m_stale = m_staleInForce = false;
    inBackground(this, [this, before = kinds.empty() ? m_inForce : nullptr, kinds = std::move(kinds), edits = std::move(edits), addingUp = std::move(addingUp), listeners] {
        const auto inForce = before ? before : std::make_shared<const SecurityReport>(configurationOf(kinds), addingUp, listeners);
        const auto planned = edits.empty() ? inForce : std::make_shared<const SecurityReport>(withEdits(inForce->configuration(), edits), addingUp, listeners);
        return std::function<void()>([this, inForce, planned] {
            m_working = false;
            m_inForce = inForce;
            m_planned = planned;
            if (m_stale && m_lookers > 0)
                m_timer.start();
            Q_EMIT changed();
        });
    });
}

} // namespace gatehouse::console
