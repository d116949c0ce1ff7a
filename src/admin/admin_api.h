// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/control_plane.h"
#include "admin/live_data.h"
#include "http/server.h"
#include "telemetry/registry.h"

namespace gatehouse::admin {

// The Admin API: authentication, routing of paths to handlers, problem+json, audit of what was refused. Handlers live one file per resource in handlers/.
// Lives on the control thread.
class AdminApi
{
public:
    struct Options {
        net::EventLoop* loop = nullptr;
        ControlPlane* control = nullptr;
        LiveData* live = nullptr;
        telemetry::Registry* metrics = nullptr;
        const base::Logger* log = nullptr;
        std::string program = "gatehoused";
        std::string mode = "data";             // "data", "config", "memory"
        std::vector<std::string> allowedHosts; // besides loopback names and the listening address
    };
    explicit AdminApi(Options options);
    ~AdminApi();

    // The handler for http::Server.
    net::Task<void> handle(const http::ServerRequest& request, http::ResponseWriter& response);
    // Whether a request's body is worth reading, by its head alone: strangers get their answer without. For http::ServerOptions::takesBody.
    bool takesBody(const http::ServerRequest& request) const;
    // Begins the once-a-second collection that feeds the ring, the metric streams and /metrics.
    void start();
    void setListening(const net::SocketAddress& address);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::admin
