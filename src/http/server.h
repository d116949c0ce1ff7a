// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/event_loop.h"
#include "net/listening_socket.h"
#include "net/socket_address.h"
#include "net/task.h"

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::net {
class TlsContext;
}

namespace gatehouse::http {

// A whole request, for servers of our own (Admin API, echo upstream), where comfort matters more than microseconds.
struct ServerRequest {
    std::string method;
    std::string path;   // normalised, still percent-encoded
    std::string query;
    std::string host;   // lower case, without port; IPv6 literals keep their brackets
    std::vector<std::pair<std::string, std::string>> fields; // names in lower case
    std::string body;
    bool bodyLeft = false; // the body was not read, as ServerOptions::takesBody said; the connection ends after the answer
    net::SocketAddress peer;
    bool tls = false;
    std::string clientCertificateFingerprint; // SHA-256 in hexadecimal, empty without one

    std::string_view field(std::string_view lowerCaseName) const; // first one, or ""
    // Decoded value of a query parameter, or nothing.
    std::optional<std::string> parameter(std::string_view name) const;
};

// Answers one request, whole or as a stream. Lives on the loop's thread.
class ResponseWriter
{
public:
    using Fields = std::vector<std::pair<std::string, std::string>>;
    virtual ~ResponseWriter() = default;
    // A whole answer; adds Content-Length and Date.
    virtual net::Task<base::Result<void>> send(int status, Fields fields, std::string body) = 0;
    // A stream of unknown length (chunked): begin, write as often as wanted, end. write() waits while the client is slow and fails when it is gone.
    virtual net::Task<base::Result<void>> begin(int status, Fields fields) = 0;
    virtual net::Task<base::Result<void>> write(std::string_view data) = 0;
    virtual net::Task<base::Result<void>> end() = 0;
    // True once the peer has closed or the server drains; a stream should end then.
    virtual bool closed() const = 0;
};

struct ServerOptions {
    size_t maxHeadBytes = 32 * 1024;
    size_t maxBodyBytes = 64u << 20;
    size_t maxConnections = 1024;
    std::string requestIdField; // of answers that the handler never sees (a broken head, a body too large); "" for none
    // Asked with the head before a body is read or its sender told to go on: false answers by the handler without it. None: all bodies are read.
    std::function<bool(const ServerRequest&)> takesBody;
    std::chrono::nanoseconds headTimeout = std::chrono::seconds(10);
    std::chrono::nanoseconds bodyTimeout = std::chrono::seconds(60);
    std::chrono::nanoseconds idleTimeout = std::chrono::seconds(75);
};

// A small HTTP/1.1 server on an event loop, on the same parser as the data plane. All calls on the loop's thread.
class Server
{
public:
    using Handler = std::function<net::Task<void>(const ServerRequest&, ResponseWriter&)>;

    Server(net::EventLoop& loop, ServerOptions options, Handler handler);
    ~Server();
    // Port 0 takes any free one; gives the address in use. `tls` may be null.
    base::Result<net::SocketAddress> listen(const net::SocketAddress& address, std::shared_ptr<net::TlsContext> tls);
    // On a socket that is bound already, and may be somebody else's, too.
    void listen(net::ListeningSocketPtr socket, std::shared_ptr<net::TlsContext> tls);
    // Stops accepting, lets requests under way finish, closes idle connections.
    void drain();
    size_t connections() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::http
