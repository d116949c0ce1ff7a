// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/control/control_plane.h"

#include "admin/control/policy_validation.h"
#include "admin/control/staging.h"
#include "base/crypto.h"
#include "domain/declarative.h"
#include "domain/integrity.h"
#include "schema/resource_schemas.h"

#include <algorithm>
#include <set>

namespace gatehouse::admin {

using base::Json;
using domain::Kind;
using domain::ResourceKey;

namespace {

constexpr size_t kMostNamed = 5; // in an audit entry; the revision has them all

// What was done to which resources: a change set's address tells nothing of it.
std::string auditDetail(const std::string& message, const std::vector<domain::ResourceChange>& changes)
{
    using Op = domain::ResourceChange::Op;
    std::string list;
    for (size_t i = 0; i < changes.size() && i < kMostNamed; ++i) {
        const ResourceKey& key = changes[i].key;
        list += list.empty() ? "" : ", ";
        list += changes[i].op == Op::Create ? "create " : changes[i].op == Op::Delete ? "delete " : "update ";
        list += std::string(domain::kindName(key.kind)) + ' ' + (key.tenant.empty() ? key.id : key.tenant + '/' + key.id);
    }
    if (changes.size() > kMostNamed)
        list += " and " + std::to_string(changes.size() - kMostNamed) + " more";
    return message.empty() ? list : message + ": " + list;
}

} // namespace

struct ControlPlane::Impl {
    explicit Impl(Options given) : options(std::move(given)), schemas(options.policies), seal(options.sealKey), secrets(seal), current(std::make_shared<const domain::Configuration>()) {}

    // What a change is called in history and audit.
    struct Cause {
        const Caller& caller;
        std::string action;
        std::string target;
        std::string message;
        uint64_t restoredFrom = 0;
    };

    Staging stage() const { return Staging(*current, index, schemas, secrets, options.clock->wallNs()); }
    base::Result<ChangeResult> commit(Staging& staging, const Cause& cause, bool dryRun, const std::function<void(const Prepared&)>& look = {});
    void tellAll(Staging& staging) const;
    base::Result<void> mayChange(const Caller& caller, bool dryRun) const;
    Json redactedValue(const domain::Resource& resource, bool keepHashes = false) const;
    domain::Configuration shown(const domain::Configuration& configuration, bool keepHashes) const;

    Options options;
    PolicySchemas schemas;
    Seal seal;
    SecretKeeper secrets;
    domain::ConfigurationPtr current;
    domain::IntegrityIndex index; // of it
    std::vector<std::function<void(const store::Revision&)>> listeners;
};

ControlPlane::ControlPlane(Options options) : m_impl(std::make_unique<Impl>(std::move(options))) {}

ControlPlane::~ControlPlane() = default;

base::Result<void> ControlPlane::start()
{
    auto loaded = m_impl->options.store->load();
    if (!loaded)
        return std::move(loaded).error();
    m_impl->current = *loaded;
    m_impl->index = m_impl->index.check(**loaded).index;
    if (m_impl->current->revision == 0) {
        Staging staging = m_impl->stage();
        staging.put({Kind::Tenant, {}, "default"}, {{"id", "default"}, {"name", "Default"}}, "");
        const Caller system{"system", "owner", "local", {}};
        auto made = m_impl->commit(staging, {system, "apply", "/v1/tenants/default", "a fresh gateway", 0}, false);
        if (!made)
            return std::move(made).error();
        return {};
    }
    putInForceAsFarAsItGoes();
    return {};
}

void ControlPlane::putInForceAsFarAsItGoes()
{
    auto prepared = m_impl->options.activator->prepareAtStart(m_impl->current);
    std::vector<base::Problem> left;
    if (prepared) {
        (*prepared)->activate();
        left = std::move((*prepared)->warnings);
        std::erase_if(left, [](const base::Problem& problem) { return !problem.message.starts_with(kNotServed); });
    } else {
        left = prepared.error().problems;
        if (left.empty())
            left.push_back({"", prepared.error().text(), 0, 0});
    }
    if (m_impl->options.log && left != m_startProblems) {
        for (const base::Problem& problem : left)
            m_impl->options.log->error("config", "the stored configuration is in force but for this", {{"at", problem.pointer}, {"problem", problem.message}});
        if (left.empty())
            m_impl->options.log->info("config", "the whole of the stored configuration is in force", {});
    }
    m_startProblems = std::move(left);
}

base::Result<void> ControlPlane::refresh()
{
    if (!m_startProblems.empty()) {
        putInForceAsFarAsItGoes();
        return {};
    }
    auto prepared = m_impl->options.activator->prepare(m_impl->current, false);
    if (!prepared)
        return std::move(prepared).error();
    (*prepared)->activate();
    return {};
}

void ControlPlane::retryStart()
{
    if (!m_startProblems.empty())
        putInForceAsFarAsItGoes();
}

std::vector<std::string> ControlPlane::problems() const
{
    std::vector<std::string> out;
    for (const base::Problem& problem : m_startProblems)
        out.push_back((problem.pointer.empty() ? "" : problem.pointer + ": ") + problem.message);
    if (!m_fileProblem.empty())
        out.push_back(m_fileProblem);
    return out;
}

void ControlPlane::setFileProblem(std::string problem)
{
    m_fileProblem = std::move(problem);
}

const domain::Configuration& ControlPlane::configuration() const
{
    return *m_impl->current;
}

domain::ConfigurationPtr ControlPlane::configurationPtr() const
{
    return m_impl->current;
}

base::Result<void> ControlPlane::Impl::mayChange(const Caller& caller, bool dryRun) const
{
    if (caller.role != "owner" && !dryRun) // a dry run only looks
        return base::failure(base::ErrorCode::Forbidden, "a " + caller.role + " may look, and change nothing");
    if (options.readOnly && !dryRun)
        return base::failure(base::ErrorCode::Conflict, "the configuration comes from a file: change the file and send SIGHUP");
    return {};
}

// What a change that is refused anyway would be refused for next: what the policies themselves say, and what shows when all that is sound is compiled.
void ControlPlane::Impl::tellAll(Staging& staging) const
{
    staging.addUnsaid(policyProblems(options.policies, schemas, staging.configuration(), staging.staged()));
    const domain::Configuration& wanted = staging.configuration();
    auto trial = std::make_shared<domain::Configuration>(wanted);
    for (const ResourceKey& key : staging.refused()) {
        if (const domain::Resource* present = current->find(key))
            trial->put(*present);
        else
            trial->remove(key);
    }
    // Without its tenant nothing of a tenant is told apart from another's.
    for (const ResourceKey& key : staging.staged()) {
        const ResourceKey tenant{Kind::Tenant, {}, key.tenant};
        if (!key.tenant.empty() && !trial->find(tenant))
            trial->put({tenant, {{"id", key.tenant}}, 0, 0, 0});
    }
    const auto prepared = options.activator->prepare(std::move(trial), true);
    if (prepared)
        return;
    std::vector<base::Problem> found = prepared.error().problems;
    const std::set<std::string> sound = staging.soundPaths();
    // References are checked; here one is missing only because what it leads to was left out.
    std::erase_if(found, [&](const base::Problem& problem) {
        return !sound.contains(problem.pointer.substr(0, problem.pointer.find('#'))) || problem.pointer.ends_with("#/service");
    });
    staging.addUnsaid(std::move(found));
}

base::Result<ChangeResult> ControlPlane::Impl::commit(Staging& staging, const Cause& cause, bool dryRun, const std::function<void(const Prepared&)>& look)
{
    staging.checkWhole();
    if (!staging.good()) {
        tellAll(staging);
        return base::invalid("the configuration was refused", staging.takeProblems());
    }
    auto next = std::make_shared<domain::Configuration>(std::move(staging.configuration()));
    const std::vector<domain::ResourceChange> changes = domain::diffConfigurations(*current, *next);
    next->revision = current->revision + (changes.empty() ? 0 : 1);
    auto prepared = options.activator->prepare(next, dryRun);
    if (!prepared) {
        staging.addProblems(prepared.error().problems);
        base::Error error = std::move(prepared).error();
        error.problems = staging.takeProblems();
        return error;
    }
    if (look)
        look(**prepared);
    ChangeResult result;
    result.dryRun = dryRun;
    result.changed = !changes.empty();
    result.revision = current->revision;
    result.warnings = staging.takeWarnings();
    for (base::Problem& warning : staging.localised((*prepared)->warnings))
        result.warnings.push_back(std::move(warning));
    // Of what clients may see.
    domain::Configuration before, after;
    for (const domain::ResourceChange& change : changes) {
        if (const domain::Resource* old = current->find(change.key))
            before.put({change.key, redactedValue(*old), 0, 0, 0});
        if (const domain::Resource* now = next->find(change.key))
            after.put({change.key, redactedValue(*now), 0, 0, 0});
    }
    result.diff = domain::diffConfigurations(before, after);
    // A secret alone may have changed: said, without showing it.
    std::set<ResourceKey> shown;
    for (const domain::ResourceChange& change : result.diff)
        shown.insert(change.key);
    for (const domain::ResourceChange& change : changes) {
        if (!shown.contains(change.key))
            result.diff.push_back({change.op, change.key, {}});
    }
    if (dryRun || changes.empty())
        return result;

    store::Revision revision;
    revision.timeNs = options.clock->wallNs();
    revision.author = cause.caller.administrator;
    revision.source = cause.caller.source;
    revision.message = cause.message;
    revision.restoredFrom = cause.restoredFrom;
    store::AuditEntry audit;
    audit.timeNs = revision.timeNs;
    audit.administrator = cause.caller.administrator;
    audit.source = cause.caller.source;
    audit.action = cause.action;
    audit.target = cause.target;
    audit.outcome = "ok";
    audit.status = 200;
    audit.detail = auditDetail(cause.message, changes);
    audit.requestId = cause.caller.requestId;
    auto appended = options.store->append(*next, changes, std::move(revision), std::move(audit));
    if (!appended)
        return std::move(appended).error();
    current = std::move(next);
    index = staging.takeIndex();
    (*prepared)->activate();
    result.revision = appended->number;
    for (const auto& listener : listeners)
        listener(*appended);
    return result;
}

base::Result<ChangeResult> ControlPlane::tryOut(const domain::ChangeSet& changes, const Caller& caller, const std::function<void(const Prepared&)>& look)
{
    return applyLooking(changes, caller, true, look);
}

base::Result<ChangeResult> ControlPlane::applyLooking(const domain::ChangeSet& changes, const Caller& caller, bool dryRun, const std::function<void(const Prepared&)>& look)
{
    if (auto allowed = m_impl->mayChange(caller, dryRun); !allowed)
        return std::move(allowed).error();
    std::vector<base::Problem> lost;
    for (size_t i = 0; i < changes.operations.size(); ++i) {
        const domain::Operation& operation = changes.operations[i];
        const domain::Resource* present = m_impl->current->find(operation.key);
        const uint64_t revision = present ? present->revision : 0;
        if (operation.ifRevision && *operation.ifRevision != revision) {
            const std::string name = std::string(domain::kindName(operation.key.kind)) + " \"" + domain::qualifiedName(operation.key) + "\"";
            lost.push_back({"/operations/" + std::to_string(i) + "/ifRevision",
                            !present                     ? name + " does not exist any more"
                            : *operation.ifRevision == 0 ? name + " exists already"
                                                         : name + " was changed in revision " + std::to_string(revision),
                            0, 0});
        }
    }
    Staging staging = m_impl->stage();
    for (size_t i = 0; i < changes.operations.size(); ++i) {
        const domain::Operation& operation = changes.operations[i];
        const std::string place = "/operations/" + std::to_string(i);
        if (operation.op == domain::Operation::Op::Put)
            staging.put(operation.key, operation.value, place + "/value");
        else
            staging.remove(operation.key, place);
    }
    if (!lost.empty()) {
        // What is wrong with it besides will still be so when it is tried again.
        staging.checkWhole();
        if (!staging.good())
            m_impl->tellAll(staging);
        base::Error error = base::failure(base::ErrorCode::Conflict, "somebody else was faster");
        error.problems = std::move(lost);
        for (base::Problem& problem : staging.takeProblems())
            error.problems.push_back(std::move(problem));
        return error;
    }
    const bool single = changes.operations.size() == 1;
    const std::string action = !single ? "apply" : changes.operations[0].op == domain::Operation::Op::Put ? "put" : "delete";
    const std::string target = single ? domain::resourcePath(changes.operations[0].key) : "/v1/changes";
    return m_impl->commit(staging, {caller, action, target, changes.message, 0}, dryRun, look);
}

base::Result<ChangeResult> ControlPlane::applyDocument(const Json& document, const Caller& caller, const std::string& message, bool dryRun, bool fromFile)
{
    if (!fromFile) {
        if (auto allowed = m_impl->mayChange(caller, dryRun); !allowed)
            return std::move(allowed).error();
    }
    // What is not in its place cannot be checked further; but what is well placed is, so that all errors come at once.
    std::vector<base::Problem> misplaced;
    std::vector<domain::DeclaredResource> declared = domain::fromDeclarative(document, misplaced);
    if (!document.is_object())
        return base::invalid("a configuration is an object", std::move(misplaced));
    Staging staging = m_impl->stage();
    std::set<ResourceKey> named;
    staging.addProblems(std::move(misplaced));
    for (const domain::DeclaredResource& resource : declared)
        named.insert(resource.key);
    for (const auto& [key, resource] : m_impl->current->resources()) {
        const bool spared = (key.kind == Kind::Administrator || key.kind == Kind::Role) && !document.contains(std::string(domain::kindPlural(key.kind)));
        if (!spared && !named.contains(key))
            staging.configuration().remove(key);
    }
    for (domain::DeclaredResource& resource : declared)
        staging.put(resource.key, std::move(resource.value), resource.pointer);
    return m_impl->commit(staging, {caller, "apply", "/v1/config", message, 0}, dryRun);
}

base::Result<ChangeResult> ControlPlane::restore(uint64_t revision, const std::optional<ResourceKey>& only, const Caller& caller, const std::string& message, bool dryRun)
{
    if (auto allowed = m_impl->mayChange(caller, dryRun); !allowed)
        return std::move(allowed).error();
    auto old = m_impl->options.store->configurationAt(revision);
    if (!old)
        return std::move(old).error();
    // Who may change what is not part of going back: a revoked token must not come to life again, nor an owner lock himself out.
    const auto spared = [](const ResourceKey& key) { return key.kind == Kind::Administrator || key.kind == Kind::Role; };
    if (only && spared(*only))
        return base::invalid("administrators and roles are not restored: a revoked token would come to life again",
                             {{"/id", "make " + domain::qualifiedName(*only) + " anew instead", 0, 0}});
    Staging staging = m_impl->stage();
    if (only) {
        const domain::Resource* resource = (*old)->find(*only);
        if (resource)
            staging.putStored(*only, resource->value);
        else if (m_impl->current->find(*only))
            staging.remove(*only, domain::resourcePath(*only) + '#');
        else
            return base::failure(base::ErrorCode::NotFound, "neither revision " + std::to_string(revision) + " nor the present has " + domain::qualifiedName(*only));
    } else {
        for (const auto& [key, resource] : m_impl->current->resources()) {
            if (!spared(key) && !(*old)->find(key))
                staging.configuration().remove(key);
        }
        for (const auto& [key, resource] : (*old)->resources()) {
            if (!spared(key))
                staging.putStored(key, resource->value);
        }
    }
    const std::string text = message.empty() ? "restored from revision " + std::to_string(revision) : message;
    return m_impl->commit(staging, {caller, "restore", only ? domain::resourcePath(*only) : "/v1/revisions/" + std::to_string(revision), text, revision}, dryRun);
}

Json ControlPlane::Impl::redactedValue(const domain::Resource& resource, bool keepHashes) const
{
    const auto redacted = [&](const schema::Schema& schema, const Json& value) { return keepHashes ? schema.withHashesOnly(value) : schema.redacted(value); };
    Json value = redacted(schema::resourceSchema(resource.key.kind), resource.value);
    if (resource.key.kind == Kind::Policy && value.contains("config")) {
        if (const schema::Schema* schema = schemas.find(base::stringAt(value, "kind")))
            value["config"] = redacted(*schema, value["config"]);
    }
    return value;
}

Json ControlPlane::present(const domain::Resource& resource) const
{
    Json value = m_impl->redactedValue(resource);
    value["revision"] = resource.revision;
    value["createdAt"] = base::rfc3339(resource.createdAtNs);
    value["updatedAt"] = base::rfc3339(resource.updatedAtNs);
    return value;
}

domain::Configuration ControlPlane::Impl::shown(const domain::Configuration& configuration, bool keepHashes) const
{
    domain::Configuration out;
    out.revision = configuration.revision;
    for (const auto& [key, resource] : configuration.resources()) {
        domain::Resource copy = *resource;
        copy.value = redactedValue(*resource, keepHashes);
        out.put(std::move(copy));
    }
    return out;
}

domain::Configuration ControlPlane::redacted(const domain::Configuration& configuration) const
{
    return m_impl->shown(configuration, false);
}

domain::Configuration ControlPlane::withHashes() const
{
    return m_impl->shown(*m_impl->current, true);
}

base::Result<std::vector<domain::ResourceChange>> ControlPlane::diff(uint64_t from, uint64_t to)
{
    auto before = m_impl->options.store->configurationAt(from);
    if (!before)
        return std::move(before).error();
    auto after = m_impl->options.store->configurationAt(to);
    if (!after)
        return std::move(after).error();
    return domain::diffConfigurations(redacted(**before), redacted(**after));
}

std::optional<Caller> ControlPlane::authenticate(std::string_view token) const
{
    const std::string hash = "sha256:" + base::sha256Hex(token);
    const int64_t now = m_impl->options.clock->wallNs();
    std::optional<Caller> found;
    // All of them, whatever was found: the time taken must not tell.
    for (const domain::Resource* administrator : m_impl->current->listAll(Kind::Administrator)) {
        for (const Json& entry : base::memberAt(administrator->value, "tokens")) {
            const int64_t expires = base::parseRfc3339(base::stringAt(entry, "expiresAt"));
            const bool expired = expires >= 0 && expires <= now;
            if (base::constantTimeEquals(base::stringAt(entry, "tokenHash"), hash) && !expired)
                found = Caller{administrator->key.id, base::stringAt(administrator->value, "role"), {}, {}};
        }
    }
    return found;
}

bool ControlPlane::hasOwner() const
{
    return domain::hasOwner(*m_impl->current, m_impl->options.clock->wallNs());
}

base::Result<void> ControlPlane::createOwner(const std::string& token)
{
    Staging staging = m_impl->stage();
    Json owner = {{"id", "owner"}, {"name", "Owner"}, {"role", "owner"}};
    owner["tokens"] = Json::array({Json{{"id", "first"}, {"token", token}}});
    staging.put({Kind::Administrator, {}, "owner"}, std::move(owner), "");
    const Caller system{"system", "owner", "local", {}};
    auto made = m_impl->commit(staging, {system, "put", "/v1/administrators/owner", "the first owner", 0}, false);
    if (!made)
        return std::move(made).error();
    return {};
}

store::ConfigStore& ControlPlane::store()
{
    return *m_impl->options.store;
}

bool ControlPlane::readOnly() const
{
    return m_impl->options.readOnly;
}

pipeline::PolicyCatalogue ControlPlane::policies() const
{
    return m_impl->options.policies;
}

const Seal& ControlPlane::seal() const
{
    return m_impl->seal;
}

void ControlPlane::onRevision(std::function<void(const store::Revision&)> listener)
{
    m_impl->listeners.push_back(std::move(listener));
}

} // namespace gatehouse::admin
