// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/admin_api.h"
#include "admin/collector.h"
#include "admin/query.h"
#include "admin/refusal_log.h"
#include "admin/stream_hub.h"

namespace gatehouse::admin {

// What the handlers share. Owned by AdminApi; the control thread.
struct Context {
    explicit Context(AdminApi::Options given);

    AdminApi::Options options;
    ControlPlane& control;
    LiveData& live;
    net::EventLoop& loop;
    StreamHub streams;
    Collector collector;
    RefusalLog strangers;      // who could not say who they are
    RefusalLog administrators; // who may not, or whose change was refused
    std::string nodeId;
    int64_t startedWallNs;
    int64_t startedNs;
};

// One request on its way through the API.
struct Call {
    Context& context;
    const http::ServerRequest& request;
    http::ResponseWriter& response;
    std::string requestId;
    const Route* route = nullptr;
    Captures captures;
    Query query;
    Caller caller;

    const std::string& capture(std::string_view name) const { return captures.find(name)->second; }
};

// "Bearer x" gives "x"; nothing gives "".
std::string_view bearerToken(const http::ServerRequest& request);
// Sends a whole answer, completed.
net::Task<void> sendAnswer(Call& call, Answer answer);
// The body as a JSON object or value; the error is a whole answer. Refuses other media types (415).
base::Result<base::Json> jsonBody(const Call& call, Answer& refusal);

} // namespace gatehouse::admin
