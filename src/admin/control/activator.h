// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/configuration.h"

#include <memory>
#include <string_view>

namespace gatehouse::admin {

inline constexpr std::string_view kNotServed = "not served: ";

// A configuration that has been compiled and can be put in force without failing (ports are bound, certificates loaded).
class Prepared
{
public:
    virtual ~Prepared() = default;
    std::vector<base::Problem> warnings; // shadowed routes and the like; pointers are resource paths + pointers: "/v1/tenants/acme/routes/a#/match"
    // Puts it in force on every worker and returns when it is.
    virtual void activate() = 0;
    // What it would decide about a described request if it were in force; see README.md of admin/.
    virtual base::Result<base::Json> explain(const base::Json&) const { return base::failure(base::ErrorCode::Unavailable, "this gateway cannot explain what is not in force"); }
};

// The data plane as the control plane sees it; implemented by gateway/. Called on the control thread.
class Activator
{
public:
    virtual ~Activator() = default;
    // Compiles. An error's problems name resources: pointer "/v1/tenants/acme/policies/limit#/config/limit". With `dryRun` no port is bound.
    virtual base::Result<std::unique_ptr<Prepared>> prepare(domain::ConfigurationPtr configuration, bool dryRun) = 0;
    // The same for what was stored before this start: a listener whose port is taken or whose certificate cannot be read is left out and told of by a warning that
    // begins with kNotServed, so that whoever administers the gateway still reaches it.
    virtual base::Result<std::unique_ptr<Prepared>> prepareAtStart(domain::ConfigurationPtr configuration) { return prepare(std::move(configuration), false); }
};

} // namespace gatehouse::admin
