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
struct ssl_st;

namespace gatehouse::net {

// What TLS connections of one side share: certificates by name, trust, versions (1.2 and 1.3), ticket keys. Immutable once made; any thread.
class TlsContext
{
public:
    struct Certificate {
        std::string chainPem; // leaf first
        std::string keyPem;
        std::string name;     // for errors: the resource's id
        std::string ocspResponse = {}; // DER, stapled to who asks (RFC 6066, section 8) until its time is over
    };
    // Whether clients show a certificate (mutual TLS).
    enum class ClientAuth : uint8_t { None, Optional, Required };
    struct ServerOptions {
        std::vector<Certificate> certificates; // the first one answers when no name fits
        bool tls13Only = false;
        std::string clientCaPem = {}; // non-empty: clients must show a certificate of these authorities
        std::vector<std::string> alpn = {"http/1.1"}; // what is spoken, best first (RFC 7301)
        ClientAuth clientAuth = ClientAuth::Required; // with authorities
        std::string crlPem = {};                      // revoked certificates of those authorities; one list for each of them that issues for clients
        std::shared_ptr<TlsTickets> tickets = {};     // so that a reload keeps sessions; null: keys of its own
    };
    struct ClientOptions {
        bool verify = true;
        std::string caPem; // empty: the system's authorities
        std::vector<std::string> alpn = {}; // offered; none: the extension is not sent
        Certificate certificate = {};       // shown to servers that ask for one; no key: none
        std::vector<std::string> pins = {}; // SHA-256 of public keys (RFC 7469, section 2.4), 32 bytes each: one of them must be in the server's chain
    };

    static base::Result<std::shared_ptr<TlsContext>> server(const ServerOptions& options);
    static base::Result<std::shared_ptr<TlsContext>> client(const ClientOptions& options);
    ~TlsContext();

    ssl_ctx_st* handle() const { return m_default; }
    // The context whose leaf has this name (exact, then one-label wildcard), or the first.
    ssl_ctx_st* forName(std::string_view serverName) const;
    bool verifies() const { return m_verify; }
    const std::vector<std::string>& pins() const { return m_pins; }
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
    struct Stapled {
        std::string response;
        int64_t untilNs; // since 1970; from then on it is worth nothing
    };
    static int staple(ssl_st* ssl, void* stapled);
    std::vector<Stapled> m_stapled;
    std::string m_alpn;
    std::shared_ptr<TlsTickets> m_tickets;
    bool m_verify = true;
    std::vector<std::string> m_pins;
};

// What is wrong with an OCSP response (DER), or nothing.
std::string ocspFault(std::string_view der);

// When the first of these PEM lists of revoked certificates is to be replaced (ns since 1970; from then on whoever is verified against it is refused), or that there is none.
base::Result<int64_t> revokedUntilNs(std::string_view pem);

// Facts about a certificate, for lists and metrics.
struct CertificateInfo {
    std::string subject;
    std::vector<std::string> names;
    int64_t notBeforeNs = 0;
    int64_t notAfterNs = 0;
    std::string fingerprint; // SHA-256 of the DER form, hexadecimal
    bool operator==(const CertificateInfo&) const = default;
};
base::Result<CertificateInfo> certificateInfo(std::string_view pem);

} // namespace gatehouse::net
