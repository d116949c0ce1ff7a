// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/event_loop.h"
#include "net/task.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::net {
class Resolver;
class TlsContext;
}

namespace gatehouse::http {

class KeptConnections;

struct ClientRequest {
    std::string method = "GET";
    std::string url; // http or https
    // Host, Content-Length and Connection are made; Host may be given instead, the other two and Transfer-Encoding may not.
    std::vector<std::pair<std::string, std::string>> fields;
    std::string body;
};

struct ClientOptions {
    std::chrono::nanoseconds timeout = std::chrono::seconds(30); // for the whole exchange, names included
    size_t maxHeadBytes = 32 * 1024;
    size_t maxBodyBytes = 8u << 20;
    std::shared_ptr<net::TlsContext> tls;  // for https; null makes one that trusts the system's authorities, each time anew
    std::string serverName;                // what the certificate must say; empty: the URL's host
    net::Resolver* resolver = nullptr;     // must outlive the call; null makes one
    // Connections that are kept for the next call; must outlive this one. Null: a connection for this call alone.
    KeptConnections* kept = nullptr;
    // The request may reach the server twice: a kept connection that turns out to be closed is then replaced by a new one whatever the method (RFC 9110, section 9.2.2).
    bool repeatable = false;
};

struct ClientResponse {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> fields; // names in lower case
    std::string body;

    std::string_view field(std::string_view lowerCaseName) const; // the first one, or ""
};

// One request and its whole answer. For call-outs and tests; the data plane forwards by other means. Redirects are not followed.
net::Task<base::Result<ClientResponse>> fetch(net::EventLoop& loop, ClientRequest request, ClientOptions options);

} // namespace gatehouse::http
