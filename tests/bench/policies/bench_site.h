// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/control_plane.h"
#include "base/json.h"
#include "base/log.h"
#include "gateway/data_plane.h"
#include "proxy/access_log.h"
#include "telemetry/registry.h"

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::bench {

// One policy (or one way of using it) and a request that it lets pass, as cases.json has it and with what is made for it (tokens, signatures) filled in.
struct PolicyCase {
    std::string name;
    std::string kind;             // empty: the plain route
    std::string id;               // of the route and the policy; its paths begin with it
    base::Json config;
    std::vector<std::string> with; // kinds of other policies on the route
    std::string method;
    std::string path;
    base::Json headers;           // an object of texts
    std::string body;
    bool certificate = false;     // the caller shows one
    int status = 0;               // of an answer that the policy gives itself; 0: the request is forwarded
};

// All cases of cases.json. `folder` is where files that policies read are written. Ends the program when a case is not well described.
std::vector<PolicyCase> readCases(const std::string& file, const std::string& folder);
// The kinds in the registry that no case is for.
std::vector<std::string> kindsWithoutCase(const std::vector<PolicyCase>& cases);
// The declarative document of a gateway with a route for each case. "${upstream}" and "${decider}" are left in it.
base::Json documentOf(const std::vector<PolicyCase>& cases);
// What every upstream of the bench answers: 1 KiB of JSON.
const std::string& answerBody();

// A gateway without listeners that has compiled such a document.
class BenchSite
{
public:
    BenchSite(const base::Json& document, const std::string& logFolder);
    ~BenchSite();
    BenchSite(const BenchSite&) = delete;

    proxy::SnapshotPtr snapshot() const { return m_plane->snapshot(); }

private:
    telemetry::Registry m_metrics;
    proxy::AccessLog m_accessLog;
    base::Logger m_log;
    std::unique_ptr<gateway::DataPlane> m_plane;
    std::unique_ptr<admin::ControlPlane> m_control;
};

} // namespace gatehouse::bench
