// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/activator.h"
#include "base/clock.h"
#include "base/log.h"
#include "domain/change_set.h"
#include "domain/diff.h"
#include "pipeline/policy_type.h"
#include "store/config_store.h"

#include <functional>
#include <memory>

namespace gatehouse::admin {

class Seal;

// Who asks for a change.
struct Caller {
    std::string administrator; // id
    std::string role;          // "owner" or "viewer"
    std::string source;        // peer address
    std::string requestId;
};

struct ChangeResult {
    uint64_t revision = 0; // the new one, or the present one for a dry run and for a change that changes nothing
    bool dryRun = false;
    bool changed = false;
    std::vector<domain::ResourceChange> diff; // secrets redacted
    std::vector<base::Problem> warnings;
};

// The one door through which configuration changes, whichever way it came in: normalise, merge write-only members that were left out with what is stored,
// hash and seal secrets, validate against schemas, check references and ownership, compile the data plane, append the revision, activate.
// Everything wrong is reported at once; nothing is half done. Lives on the control thread (the Admin API's loop).
class ControlPlane
{
public:
    struct Options {
        std::unique_ptr<store::ConfigStore> store;
        Activator* activator = nullptr;
        pipeline::PolicyCatalogue policies;
        const base::Clock* clock = &base::systemClock();
        const base::Logger* log = nullptr;
        std::string sealKey; // 32 bytes; secrets that must be used are stored under AES-256-GCM
        bool readOnly = false; // --config: the API may look, not change
    };
    explicit ControlPlane(Options options);
    ~ControlPlane();

    // Loads the newest revision and activates it; a fresh store gets the tenant `default` as revision 1.
    base::Result<void> start();

    // Puts the configuration in force once more, with what its files (certificates) hold now. On an error everything stays as it was.
    base::Result<void> refresh();
    // What start() could not put in force is tried again: ports may have become free. Does nothing when all is.
    void retryStart();
    // What is wrong with the configuration in force, or with the file that it comes from, for status.
    std::vector<std::string> problems() const;
    void setFileProblem(std::string problem); // "" for none

    const domain::Configuration& configuration() const; // in force
    domain::ConfigurationPtr configurationPtr() const;

    // Problems' pointers start at the change set's document: "/operations/0/value/config/limit".
    base::Result<ChangeResult> apply(const domain::ChangeSet& changes, const Caller& caller, bool dryRun) { return applyLooking(changes, caller, dryRun, {}); }
    // The same as a dry run, with a look at what was compiled; `look` is not called when the changes are refused.
    base::Result<ChangeResult> tryOut(const domain::ChangeSet& changes, const Caller& caller, const std::function<void(const Prepared&)>& look);
    // The declarative document (RFC: control-plane.md); prunes what is not named, except administrators and roles when the document has no such section.
    // Problems' pointers start at the document. `fromFile` is for --config and SIGHUP, which go past readOnly.
    base::Result<ChangeResult> applyDocument(const base::Json& document, const Caller& caller, const std::string& message, bool dryRun, bool fromFile = false);
    // A whole revision, administrators and roles excepted, or one resource of it.
    base::Result<ChangeResult> restore(uint64_t revision, const std::optional<domain::ResourceKey>& only, const Caller& caller, const std::string& message, bool dryRun);

    // A resource as the API shows it: redacted, with revision, createdAt, updatedAt.
    base::Json present(const domain::Resource& resource) const;
    domain::Configuration redacted(const domain::Configuration& configuration) const;
    // The configuration in force with the hashes of credentials, as another gateway takes it; what is sealed stays here.
    domain::Configuration withHashes() const;
    base::Result<std::vector<domain::ResourceChange>> diff(uint64_t from, uint64_t to);

    // The administrator whose token this is; compares hashes in constant time. Nothing when unknown or expired.
    std::optional<Caller> authenticate(std::string_view token) const;
    bool hasOwner() const;
    // Adds administrator `owner` with this token's hash (first start).
    base::Result<void> createOwner(const std::string& token);

    store::ConfigStore& store();
    bool readOnly() const;
    const Seal& seal() const; // for who must use a sealed secret
    pipeline::PolicyCatalogue policies() const;
    // Called after each new revision is in force.
    void onRevision(std::function<void(const store::Revision&)> listener);

private:
    base::Result<ChangeResult> applyLooking(const domain::ChangeSet& changes, const Caller& caller, bool dryRun, const std::function<void(const Prepared&)>& look);
    struct Impl;
    void putInForceAsFarAsItGoes();
    std::unique_ptr<Impl> m_impl;
    std::vector<base::Problem> m_startProblems;
    std::string m_fileProblem;
};

} // namespace gatehouse::admin
