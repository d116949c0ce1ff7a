// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/policy_schemas.h"
#include "admin/control/secret_keeper.h"
#include "domain/configuration.h"
#include "domain/integrity_index.h"

#include <map>
#include <set>

namespace gatehouse::admin {

// A configuration being made out of the one in force: resources are put and removed, everything wrong is gathered with its place in the document that
// the change came in. One change; the control thread.
class Staging
{
public:
    // `index` is of what is in force.
    Staging(const domain::Configuration& current, const domain::IntegrityIndex& index, const PolicySchemas& policies, const SecretKeeper& secrets, int64_t wallNs);

    // `place` is the pointer of the value in the caller's document.
    void put(const domain::ResourceKey& key, base::Json value, const std::string& place);
    // A value as it was stored before: nothing is merged or hashed, it is only checked.
    void putStored(const domain::ResourceKey& key, base::Json value);
    void remove(const domain::ResourceKey& key, const std::string& place);
    void problem(std::string pointer, std::string message);
    // References, ownership, the last owner: once all is staged.
    void checkWhole();
    // What was put, whether its schema took it or not.
    const std::set<domain::ResourceKey>& staged() const { return m_staged; }
    const std::set<domain::ResourceKey>& refused() const { return m_refused; }
    // What is odd, but not refused.
    std::vector<base::Problem> takeWarnings() { return std::move(m_warnings); }
    // Problems that name resources as "/v1/…#/pointer" get their place in the document, if they came with it.
    void addProblems(std::vector<base::Problem> problems);
    // The same, but for what is known of a place already, or of one around or within it.
    void addUnsaid(std::vector<base::Problem> problems);
    // "/v1/…" of what was put and taken by its schema.
    std::set<std::string> soundPaths() const;
    std::vector<base::Problem> localised(std::vector<base::Problem> problems) const;

    domain::Configuration& configuration() { return m_next; }
    std::vector<base::Problem> takeProblems() { return std::move(m_problems); }
    bool good() const { return m_problems.empty(); }
    domain::IntegrityIndex takeIndex() { return std::move(m_index); } // of the configuration, once the whole was checked

private:
    void check(const domain::ResourceKey& key, const base::Json& value, const std::string& place);
    void validate(const schema::Schema& schema, const base::Json& value, const std::string& place);
    void checkOwner();
    void checkPolicy(const base::Json& value, const std::string& place);
    void checkCertificate(const base::Json& value, const std::string& place);
    void checkCredentials(const domain::ResourceKey& key, const base::Json& value, const std::string& place);
    void store(const domain::ResourceKey& key, base::Json value);

    const domain::Configuration& m_current;
    domain::IntegrityIndex m_index;
    const PolicySchemas& m_policies;
    const SecretKeeper& m_secrets;
    int64_t m_wallNs;
    domain::Configuration m_next;
    std::map<std::string, std::string> m_places; // resource path -> place
    std::set<domain::ResourceKey> m_staged;
    std::set<domain::ResourceKey> m_refused; // by their own schema
    std::vector<base::Problem> m_problems;
    std::vector<base::Problem> m_warnings;
};

} // namespace gatehouse::admin
