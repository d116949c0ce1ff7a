// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/resource.h"

#include <QtGlobal>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gatehouse::console {

class PlannedResources;

// What can be done about a finding.
struct Remedy {
    enum class What {
        RequireKeys,    // a policy of kind key-auth
        RequireOther,   // one of another kind that tells callers: `kind`
        Enforce,        // instead of reporting only
        RefuseUnknown,  // who sends no credentials
        AddLimit,       // a policy of kind rate-limit
        LimitBodies,    // a policy of kind request-size
        RedirectToTls,  // a policy of kind redirect
        SetUpTls,       // on the listener
        AddCertificate, // without one there is no TLS to set up
        RequireTls13,
        NameSites, // of a CORS policy
        UseTlsUpstream,
        VerifyUpstream,
        ExpireKeys
    } what = What::Enforce;
    std::string kind;
    bool needsDecision = false; // what is prefilled is a guess: the form is opened
    bool operator==(const Remedy&) const = default;
};

// A route that is to be helped.
struct RemedyTarget {
    domain::ResourceKey route;
    bool asksWhoCalls = false; // some authentication is in force
    bool operator==(const RemedyTarget&) const = default;
};

struct RemedyPlan {
    std::vector<std::pair<domain::ResourceKey, base::Json>> edits; // whole resources
    std::optional<domain::ResourceKey> form;                       // to be opened; without an id: a new one
    size_t leftOut = 0;                                            // more than kMostAtOnce
};

// Works out what findings can be helped by, as edits of what there would be with the pending changes. Changes nothing. GUI thread.
class SecurityRemedies
{
public:
    static constexpr size_t kMostAtOnce = 1000; // resources
    static constexpr int kKeyDays = 90;
    // `isKnown`: whether the gateway has a kind of policy.
    SecurityRemedies(const PlannedResources& resources, std::function<bool(const std::string& kind)> isKnown) : m_resources(resources), m_isKnown(std::move(isKnown)) {}

    // The one to be offered first stands first; none for a code that this version does not know.
    std::vector<Remedy> of(std::string_view code) const;
    // `about`: what the findings are about, of all targets together. `nowMs`: the wall clock.
    RemedyPlan plan(const Remedy& remedy, const std::vector<RemedyTarget>& targets, const std::vector<domain::ResourceKey>& about, qint64 nowMs) const;

private:
    RemedyPlan addPolicies(const std::string& kind, const std::vector<RemedyTarget>& targets, const std::function<base::Json(const RemedyTarget&)>& config) const;
    // Each of them changed by `change`, which tells whether it did.
    RemedyPlan changed(const std::vector<domain::ResourceKey>& about, const std::function<bool(base::Json& value)>& change) const;
    RemedyPlan nameSites(const std::vector<RemedyTarget>& targets, const std::vector<domain::ResourceKey>& about) const;
    RemedyPlan setUpTls(const std::vector<domain::ResourceKey>& about) const;
    RemedyPlan expireKeys(const std::vector<RemedyTarget>& targets, qint64 nowMs) const;
    base::Json redirectConfig() const;
    bool hasTlsListener() const;

    const PlannedResources& m_resources;
    std::function<bool(const std::string&)> m_isKnown;
};

} // namespace gatehouse::console
