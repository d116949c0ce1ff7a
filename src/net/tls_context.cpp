// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tls_context.h"

#include "base/bytes.h"
#include "base/clock.h"
#include "base/crypto.h"
#include "base/ocsp.h"

#include <ctime>
#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <optional>

namespace gatehouse::net {

namespace {

template <class T, void (*Free)(T*)>
struct Freed {
    void operator()(T* object) const { Free(object); }
};
using BioPtr = std::unique_ptr<BIO, Freed<BIO, BIO_free_all>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509, X509_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, Freed<X509_CRL, X509_CRL_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;

// AEAD with forward secrecy only; TLS 1.3's own are all of that kind.
constexpr char kSuites[] = "ECDHE+AESGCM:ECDHE+CHACHA20";

BioPtr memory(std::string_view text)
{
    return BioPtr(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

base::Error refused(const std::string& what)
{
    const unsigned long code = ERR_peek_last_error();
    std::string text = what;
    if (const char* reason = code != 0 ? ERR_reason_error_string(code) : nullptr)
        text += std::string(" (") + reason + ')';
    ERR_clear_error();
    return base::failure(base::ErrorCode::Invalid, text, "tls");
}

std::vector<X509Ptr> readCertificates(std::string_view pem)
{
    std::vector<X509Ptr> found;
    const BioPtr bio = memory(pem);
    while (X509* certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        found.emplace_back(certificate);
    ERR_clear_error(); // the end of the text is an "error"
    return found;
}

int64_t nsOf(const ASN1_TIME* time)
{
    tm parts{};
    ASN1_TIME_to_tm(time, &parts);
    return static_cast<int64_t>(timegm(&parts)) * 1'000'000'000;
}

std::vector<std::string> namesOf(X509* certificate)
{
    std::vector<std::string> names;
    auto* alternatives = static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(alternatives); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(alternatives, i);
        if (name->type != GEN_DNS)
            continue;
        const ASN1_IA5STRING* text = name->d.dNSName;
        names.push_back(base::toLower({reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), static_cast<size_t>(ASN1_STRING_length(text))}));
    }
    GENERAL_NAMES_free(alternatives);
    return names;
}

SSL_CTX* baseContext(const SSL_METHOD* method)
{
    SSL_CTX* context = SSL_CTX_new(method);
    if (!context)
        return nullptr;
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, kSuites);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context, 1); // one recv a record, not two
    return context;
}

std::string wireForm(const std::vector<std::string>& protocols)
{
    std::string out;
    for (const std::string& protocol : protocols)
        out += static_cast<char>(protocol.size()) + protocol;
    return out;
}

// RFC 7301, by our order.
int chooseProtocol(SSL*, const unsigned char** out, unsigned char* length, const unsigned char* offered, unsigned size, void* argument)
{
    const std::string& ours = static_cast<const TlsContext*>(argument)->alpn();
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, length, reinterpret_cast<const unsigned char*>(ours.data()), static_cast<unsigned>(ours.size()), offered, size) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

int chooseCertificate(SSL* ssl, int*, void* argument)
{
    const auto* context = static_cast<const TlsContext*>(argument);
    if (const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name))
        SSL_set_SSL_CTX(ssl, context->forName(name));
    return SSL_TLSEXT_ERR_OK;
}

base::Result<void> addAuthorities(SSL_CTX* context, const std::string& pem, bool askClients)
{
    const auto authorities = readCertificates(pem);
    if (authorities.empty())
        return refused("the certificate authorities are not PEM certificates");
    X509_STORE* store = SSL_CTX_get_cert_store(context);
    for (const X509Ptr& authority : authorities) {
        X509_STORE_add_cert(store, authority.get());
        if (askClients)
            SSL_CTX_add_client_CA(context, authority.get());
    }
    return {};
}

// The whole chain is looked at, and where there is no list for an authority above the leaf's, that one has revoked nobody.
int tolerateMissingList(int good, X509_STORE_CTX* verification)
{
    if (good == 1 || X509_STORE_CTX_get_error(verification) != X509_V_ERR_UNABLE_TO_GET_CRL || X509_STORE_CTX_get_error_depth(verification) == 0)
        return good;
    X509_STORE_CTX_set_error(verification, X509_V_OK);
    return 1;
}

base::Result<void> addRevoked(SSL_CTX* context, const std::string& pem)
{
    const BioPtr bio = memory(pem);
    X509_STORE* store = SSL_CTX_get_cert_store(context);
    size_t count = 0;
    while (CrlPtr list{PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr)}) {
        X509_STORE_add_crl(store, list.get());
        ++count;
    }
    ERR_clear_error();
    if (count == 0)
        return refused("the lists of revoked certificates are not PEM");
    X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    X509_STORE_set_verify_cb(store, tolerateMissingList);
    return {};
}

base::Result<std::vector<std::string>> useCertificate(SSL_CTX* context, const TlsContext::Certificate& certificate)
{
    const auto chain = readCertificates(certificate.chainPem);
    if (chain.empty())
        return refused("certificate \"" + certificate.name + "\" is not a PEM certificate");
    const BioPtr bio = memory(certificate.keyPem);
    const KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, [](char*, int, int, void*) { return 0; }, nullptr));
    if (!key)
        return refused("the key of certificate \"" + certificate.name + "\" is not an unencrypted PEM private key");
    if (SSL_CTX_use_certificate(context, chain[0].get()) != 1)
        return refused("certificate \"" + certificate.name + "\" cannot be used");
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1)
        return refused("the key of certificate \"" + certificate.name + "\" does not belong to it");
    for (size_t i = 1; i < chain.size(); ++i)
        SSL_CTX_add1_chain_cert(context, chain[i].get());
    return namesOf(chain[0].get());
}

} // namespace

// For clients that ask (RFC 6066, section 8); the context that answers is the one that the server name chose. One that ran out would make them refuse the certificate.
int TlsContext::staple(SSL* ssl, void* argument)
{
    const auto& stapled = *static_cast<const Stapled*>(argument);
    if (base::systemClock().wallNs() >= stapled.untilNs)
        return SSL_TLSEXT_ERR_NOACK;
    auto* copy = static_cast<unsigned char*>(OPENSSL_memdup(stapled.response.data(), stapled.response.size()));
    if (!copy)
        return SSL_TLSEXT_ERR_NOACK;
    SSL_set_tlsext_status_ocsp_resp(ssl, copy, static_cast<long>(stapled.response.size()));
    return SSL_TLSEXT_ERR_OK;
}

base::Result<std::shared_ptr<TlsContext>> TlsContext::server(const ServerOptions& options)
{
    if (options.certificates.empty())
        return base::failure(base::ErrorCode::Invalid, "a TLS listener needs a certificate", "tls");
    std::shared_ptr<TlsContext> made(new TlsContext);
    made->m_alpn = wireForm(options.alpn);
    made->m_tickets = options.tickets ? options.tickets : std::make_shared<TlsTickets>();
    // A session that began under another trust is not resumed.
    const base::Sha256 trust = base::sha256(options.clientCaPem + '\0' + options.crlPem + '\0' + std::to_string(static_cast<int>(options.clientAuth)));
    made->m_stapled.reserve(options.certificates.size()); // they are pointed to
    for (const Certificate& certificate : options.certificates) {
        SSL_CTX* context = baseContext(TLS_server_method());
        if (!context)
            return refused("no TLS context");
        made->m_owned.push_back(context);
        if (options.tls13Only)
            SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
        SSL_CTX_set_alpn_select_cb(context, chooseProtocol, made.get());
        made->m_tickets->install(context); // one set for all names: the context that a name chooses must read what the first one wrote
        SSL_CTX_set_session_id_context(context, trust.data(), static_cast<unsigned>(trust.size()));
        auto names = useCertificate(context, certificate);
        if (!names)
            return std::move(names).error();
        for (std::string& name : *names)
            made->m_names.push_back({std::move(name), context});
        if (!certificate.ocspResponse.empty()) {
            made->m_stapled.push_back({certificate.ocspResponse, base::ocspUntilNs(certificate.ocspResponse).value_or(INT64_MAX)});
            SSL_CTX_set_tlsext_status_cb(context, staple);
            SSL_CTX_set_tlsext_status_arg(context, &made->m_stapled.back());
        }
        if (!options.clientCaPem.empty() && options.clientAuth != ClientAuth::None) {
            if (auto added = addAuthorities(context, options.clientCaPem, true); !added)
                return std::move(added).error();
            if (!options.crlPem.empty()) {
                if (auto added = addRevoked(context, options.crlPem); !added)
                    return std::move(added).error();
            }
            SSL_CTX_set_verify(context, SSL_VERIFY_PEER | (options.clientAuth == ClientAuth::Required ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0), nullptr);
        }
    }
    made->m_default = made->m_owned.front();
    SSL_CTX_set_tlsext_servername_callback(made->m_default, chooseCertificate);
    SSL_CTX_set_tlsext_servername_arg(made->m_default, made.get());
    return made;
}

base::Result<std::shared_ptr<TlsContext>> TlsContext::client(const ClientOptions& options)
{
    std::shared_ptr<TlsContext> made(new TlsContext);
    SSL_CTX* context = baseContext(TLS_client_method());
    if (!context)
        return refused("no TLS context");
    made->m_owned.push_back(context);
    made->m_default = context;
    made->m_verify = options.verify;
    if (const std::string offer = wireForm(options.alpn); !offer.empty())
        SSL_CTX_set_alpn_protos(context, reinterpret_cast<const unsigned char*>(offer.data()), static_cast<unsigned>(offer.size()));
    made->m_pins = options.pins;
    if (!options.certificate.keyPem.empty()) {
        if (auto used = useCertificate(context, options.certificate); !used)
            return std::move(used).error();
    }
    SSL_CTX_set_verify(context, options.verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
    if (!options.caPem.empty()) {
        if (auto added = addAuthorities(context, options.caPem, false); !added)
            return std::move(added).error();
    } else if (options.verify && SSL_CTX_set_default_verify_paths(context) != 1) {
        return refused("the system's certificate authorities cannot be read");
    }
    return made;
}

TlsContext::~TlsContext()
{
    for (SSL_CTX* context : m_owned)
        SSL_CTX_free(context);
}

SSL_CTX* TlsContext::forName(std::string_view serverName) const
{
    const std::string name = base::toLower(serverName);
    const size_t dot = name.find('.');
    const std::string wildcard = dot == std::string::npos ? std::string() : '*' + name.substr(dot);
    SSL_CTX* fallback = m_default;
    for (const Named& named : m_names) {
        if (named.name == name)
            return named.context;
        if (named.name == wildcard && fallback == m_default)
            fallback = named.context;
    }
    return fallback;
}

std::string ocspFault(std::string_view der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    OCSP_RESPONSE* response = d2i_OCSP_RESPONSE(nullptr, &at, static_cast<long>(der.size()));
    std::string fault;
    if (!response)
        fault = "not an OCSP response";
    else if (OCSP_response_status(response) != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        fault = "the responder gave no answer in it";
    OCSP_RESPONSE_free(response);
    ERR_clear_error();
    return fault;
}

base::Result<int64_t> revokedUntilNs(std::string_view pem)
{
    const BioPtr bio = memory(pem);
    std::optional<int64_t> until;
    while (CrlPtr list{PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr)}) {
        const ASN1_TIME* next = X509_CRL_get0_nextUpdate(list.get());
        const int64_t own = next ? nsOf(next) : INT64_MAX;
        until = std::min(until.value_or(INT64_MAX), own);
    }
    ERR_clear_error(); // the end of the text is an "error"
    if (!until)
        return refused("not a PEM list of revoked certificates");
    return *until;
}

base::Result<CertificateInfo> certificateInfo(std::string_view pem)
{
    const auto chain = readCertificates(pem);
    if (chain.empty())
        return refused("not a PEM certificate");
    X509* leaf = chain[0].get();
    CertificateInfo info;
    char subject[256];
    X509_NAME_oneline(X509_get_subject_name(leaf), subject, sizeof subject);
    info.subject = subject;
    info.names = namesOf(leaf);
    info.notBeforeNs = nsOf(X509_get0_notBefore(leaf));
    info.notAfterNs = nsOf(X509_get0_notAfter(leaf));
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    X509_digest(leaf, EVP_sha256(), hash, &length);
    info.fingerprint = base::toHex({reinterpret_cast<const char*>(hash), length});
    return info;
}

} // namespace gatehouse::net
