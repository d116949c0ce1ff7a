// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/tls_tickets.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct ssl_ctx_st;

namespace gatehouse::net {

// What TLS connections of one side share: certificates by name, trust, versions (1.2 and 1.3), ticket keys. Immutable once made; any thread.
class TlsContext
{
public:
    struct Certificate {
        std::string chainPem; // leaf first
        std::string keyPem;
        std::string name;     // for errors: the resource's id
    };
    struct ServerOptions {
        std::vector<Certificate> certificates; // the first one answers when no name fits
        bool tls13Only = false;
        std::string clientCaPem = {}; // non-empty: clients must show a certificate of these authorities
        std::vector<std::string> alpn = {"http/1.1"}; // what is spoken, best first (RFC 7301)
    };
    struct ClientOptions {
        bool verify = true;
        std::string caPem; // empty: the system's authorities
        std::vector<std::string> alpn = {}; // offered; none: the extension is not sent
    };

    static base::Result<std::shared_ptr<TlsContext>> server(const ServerOptions& options);
    static base::Result<std::shared_ptr<TlsContext>> client(const ClientOptions& options);
    ~TlsContext();

    ssl_ctx_st* handle() const { return m_default; }
    // The context whose leaf has this name (exact, then one-label wildcard), or the first.
    ssl_ctx_st* forName(std::string_view serverName) const;
    bool verifies() const { return m_verify; }
    const std::string& alpn() const { return m_alpn; } // as it goes over the wire

private:
    TlsContext() = default;
    ssl_ctx_st* m_default = nullptr;
    struct Named {
        std::string name; // lower case; "*.example.com" for wildcards
        ssl_ctx_st* context;
    };
    std::vector<Named> m_names;
    std::vector<ssl_ctx_st*> m_owned;
    std::string m_alpn;
    TlsTickets m_tickets;
    bool m_verify = true;
};

// Facts about a certificate, for lists and metrics.
struct CertificateInfo {
    std::string subject;
    std::vector<std::string> names;
    int64_t notBeforeNs = 0;
    int64_t notAfterNs = 0;
    std::string fingerprint; // SHA-256 of the DER form, hexadecimal
};
base::Result<CertificateInfo> certificateInfo(std::string_view pem);

} // namespace gatehouse::net
