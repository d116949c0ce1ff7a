// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/control/staging.h"

#include "base/ids.h"
#include "base/pem.h"
#include "schema/resource_schemas.h"

namespace gatehouse::admin {

using base::Json;
using domain::Kind;
using domain::ResourceKey;

Staging::Staging(const domain::Configuration& current, const domain::IntegrityIndex& index, const PolicySchemas& policies, const SecretKeeper& secrets, int64_t wallNs)
    : m_current(current), m_index(index), m_policies(policies), m_secrets(secrets), m_wallNs(wallNs), m_next(current)
{
}

void Staging::problem(std::string pointer, std::string message)
{
    m_problems.push_back({std::move(pointer), std::move(message), 0, 0});
}

void Staging::put(const ResourceKey& key, Json value, const std::string& place)
{
    m_places[domain::resourcePath(key)] = place;
    m_staged.insert(key);
    if (!value.is_object()) {
        m_refused.insert(key);
        problem(place, "must be an object");
        return;
    }
    for (const char* own : {"revision", "createdAt", "updatedAt"})
        value.erase(own);
    if (value.contains("id") && value["id"] != Json(key.id))
        problem(place + "/id", "must be \"" + key.id + "\", as in the path");
    value["id"] = key.id;
    if (key.kind == Kind::Policy && !value.contains("scope"))
        value["scope"] = key.tenant.empty() ? Json{{"gateway", true}} : Json{{"tenant", key.tenant}};
    const schema::Schema& schema = schema::resourceSchema(key.kind);
    const domain::Resource* stored = m_current.find(key);
    if (stored)
        m_secrets.mergeStored(schema, value, stored->value);
    // A policy's own secrets, as its kind's schema marks them.
    const schema::Schema* kind = key.kind == Kind::Policy ? m_policies.find(base::stringAt(value, "kind")) : nullptr;
    const Json oldConfig = stored && kind && stored->value.value("kind", Json()) == value["kind"] ? base::memberAt(stored->value, "config") : Json();
    const bool hasConfig = kind && base::memberAt(value, "config").is_object();
    if (hasConfig && oldConfig.is_object())
        m_secrets.mergeStored(*kind, value["config"], oldConfig);
    const size_t before = m_problems.size();
    check(key, value, place);
    if (m_problems.size() != before) {
        m_refused.insert(key);
        // In its place all the same, so that what refers to it is not reported as dangling.
        store(key, std::move(value));
        return;
    }
    m_secrets.protect(schema, value, stored ? stored->value : Json());
    if (hasConfig)
        m_secrets.protect(*kind, value["config"], oldConfig);
    store(key, std::move(value));
}

void Staging::putStored(const ResourceKey& key, Json value)
{
    m_staged.insert(key);
    check(key, value, domain::resourcePath(key) + '#');
    store(key, std::move(value));
}

void Staging::store(const ResourceKey& key, Json value)
{
    const domain::Resource* before = m_current.find(key);
    if (before && before->value == value)
        return; // nothing changed: keeps its revision
    m_next.put({key, std::move(value), m_current.revision + 1, before ? before->createdAtNs : m_wallNs, m_wallNs});
}

void Staging::remove(const ResourceKey& key, const std::string& place)
{
    m_places[domain::resourcePath(key)] = place;
    if (!m_next.remove(key))
        problem(place, "there is no " + std::string(domain::kindName(key.kind)) + " \"" + domain::qualifiedName(key) + "\"");
}

void Staging::check(const ResourceKey& key, const Json& value, const std::string& place)
{
    validate(schema::resourceSchema(key.kind), value, place);
    if (key.kind == Kind::Policy)
        checkPolicy(value, place);
    if (key.kind == Kind::Consumer || key.kind == Kind::Administrator)
        checkCredentials(key, value, place);
    if (key.kind == Kind::Certificate)
        checkCertificate(value, place);
    if (key.kind == Kind::Secret && !value.contains("value"))
        problem(place + "/value", "is required");
}

void Staging::checkCertificate(const Json& value, const std::string& place)
{
    if (!value.contains("certificate") && !value.contains("certificateFile"))
        problem(place + "/certificate", "is required, or certificateFile and keyFile");
    if (value.contains("certificate") && !value.contains("key"))
        problem(place + "/key", "is required");
    const std::string certificate = base::stringAt(value, "certificate");
    const auto secret = m_secrets.clear(base::memberAt(value, "key"));
    if (value.contains("certificateFile") || !secret || !base::certificatesFault(certificate).empty() || !base::privateKeyFault(*secret).empty())
        return; // files are read by who uses them; the schema tells what is wrong with either alone
    if (const std::string fault = base::keyPairFault(certificate, *secret); !fault.empty())
        problem(place + "/key", fault);
}

void Staging::checkPolicy(const Json& value, const std::string& place)
{
    const std::string kind = base::stringAt(value, "kind");
    if (kind.empty())
        return;
    const schema::Schema* schema = m_policies.find(kind);
    if (!schema) {
        problem(place + "/kind", "this gateway has no policy of kind \"" + kind.substr(0, 64) + "\"; it has " + m_policies.kindList());
        return;
    }
    const Json config = value.contains("config") ? value["config"] : Json::object();
    validate(*schema, config, place + "/config");
}

void Staging::validate(const schema::Schema& schema, const Json& value, const std::string& place)
{
    for (base::Problem& found : schema.validate(value, place)) {
        // What is stored was checked before it was sealed.
        const Json* blamed = base::atPointer(value, std::string_view(found.pointer).substr(place.size()));
        if (!blamed || !m_secrets.isProtected(*blamed))
            m_problems.push_back(std::move(found));
    }
}

void Staging::checkCredentials(const ResourceKey& key, const Json& value, const std::string& place)
{
    const bool tokens = key.kind == Kind::Administrator;
    const char* list = tokens ? "tokens" : "credentials";
    const Json& items = base::memberAt(value, list);
    for (size_t i = 0; items.is_array() && i < items.size(); ++i) {
        const std::string kind = tokens ? "token" : base::stringAt(items[i], "kind");
        const char* secret = kind == "token" ? "token" : kind == "api-key" ? "key" : kind == "basic" ? "password" : kind == "hmac" || kind == "oauth-client" ? "secret" : nullptr;
        const bool needsNone = kind == "oauth-client" && base::boolAt(items[i], "public");
        if (secret && !needsNone && !items[i].contains(secret) && !items[i].contains(std::string(secret) + "Hash"))
            problem(base::joinPointer(place + "/" + list, i) + "/" + secret, "is required: nothing is stored for this credential yet");
    }
}

void Staging::checkWhole()
{
    std::set<std::string> said;
    for (const base::Problem& known : m_problems)
        said.insert(known.pointer);
    domain::IntegrityIndex::Checked checked = m_index.check(m_next);
    m_index = std::move(checked.index);
    for (domain::IntegrityProblem& found : checked.problems) {
        // Who deletes what others need is told so at the deletion.
        const auto deletion = found.missing ? m_places.find(domain::resourcePath(*found.missing)) : m_places.end();
        const bool deleted = deletion != m_places.end() && m_current.find(*found.missing) && !m_places.contains(domain::resourcePath(found.key));
        base::Problem problem{deleted ? deletion->second : domain::resourcePath(found.key) + '#' + found.pointer, std::move(deleted ? found.messageAtMissing : found.message), 0, 0};
        problem = std::move(localised({std::move(problem)}).front());
        if (found.warning)
            m_warnings.push_back(std::move(problem));
        else if (!m_refused.contains(found.key) || !said.contains(problem.pointer)) // the schema has said the same already
            m_problems.push_back(std::move(problem));
    }
    checkOwner();
}

void Staging::checkOwner()
{
    if (!domain::hasOwner(m_current, m_wallNs) || domain::hasOwner(m_next, m_wallNs))
        return;
    for (const domain::Resource* administrator : m_current.listAll(Kind::Administrator)) {
        const domain::Resource* now = m_next.find(administrator->key);
        if (now && now->value == administrator->value)
            continue;
        const auto place = m_places.find(domain::resourcePath(administrator->key));
        problem(place == m_places.end() ? "/administrators" : place->second, "an owner with a token must stay: without one nobody could change anything any more");
        return;
    }
}

std::vector<base::Problem> Staging::localised(std::vector<base::Problem> problems) const
{
    for (base::Problem& found : problems) {
        const size_t hash = found.pointer.find('#');
        if (hash == std::string::npos)
            continue;
        const auto place = m_places.find(found.pointer.substr(0, hash));
        if (place != m_places.end())
            found.pointer = place->second + found.pointer.substr(hash + 1);
    }
    return problems;
}

void Staging::addProblems(std::vector<base::Problem> problems)
{
    for (base::Problem& found : localised(std::move(problems)))
        m_problems.push_back(std::move(found));
}

void Staging::addUnsaid(std::vector<base::Problem> problems)
{
    std::set<std::string> said, around;
    for (const base::Problem& known : m_problems) {
        said.insert(known.pointer);
        for (size_t slash = known.pointer.rfind('/'); slash != std::string::npos && slash > 0; slash = known.pointer.rfind('/', slash - 1))
            around.insert(known.pointer.substr(0, slash));
    }
    for (base::Problem& found : localised(std::move(problems))) {
        bool known = said.contains(found.pointer) || around.contains(found.pointer);
        for (size_t slash = found.pointer.rfind('/'); slash != std::string::npos && slash > 0 && !known; slash = found.pointer.rfind('/', slash - 1))
            known = said.contains(found.pointer.substr(0, slash));
        if (!known)
            m_problems.push_back(std::move(found));
    }
}

std::set<std::string> Staging::soundPaths() const
{
    std::set<std::string> paths;
    for (const ResourceKey& key : m_staged) {
        if (!m_refused.contains(key))
            paths.insert(domain::resourcePath(key));
    }
    return paths;
}

} // namespace gatehouse::admin
