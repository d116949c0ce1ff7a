// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tls_session.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "net/ip_address.h"
#include "net/spare_text.h"
#include "net/tls_context.h"

#include <algorithm>
#include <cstring>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace gatehouse::net {

namespace {

constexpr size_t kRecord = 16 * 1024;
// Each message that asks for new keys costs some microseconds and an answer (RFC 8446, 4.6.3); in a row without data they are an attack.
constexpr unsigned kMostKeyUpdates = 32;
constexpr size_t kMostUnsent = 256 * 1024;

// Of calls before, which SSL_get_error() would take for this one's. There are hardly ever any, and clearing costs as if there were many.
void clearErrors()
{
    if (ERR_peek_error() != 0)
        ERR_clear_error();
}

} // namespace

struct TlsBio {
    static BIO_METHOD* method()
    {
        static BIO_METHOD* const made = [] {
            BIO_METHOD* fresh = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "gatehouse");
            BIO_meth_set_write(fresh, TlsSession::bioWrite);
            BIO_meth_set_read(fresh, TlsSession::bioRead);
            BIO_meth_set_ctrl(fresh, TlsSession::bioControl);
            return fresh;
        }();
        return made;
    }
};

int TlsSession::bioWrite(BIO* bio, const char* data, int size)
{
    auto* self = static_cast<TlsSession*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    const size_t length = static_cast<size_t>(size);
    size_t sent = 0;
    if (self->m_unsent.empty() && !self->m_holds) {
        const iovec part{const_cast<char*>(data), length};
        const ssize_t now = self->m_socket.write(&part, 1);
        if (now == -2)
            return -1;
        sent = now > 0 ? static_cast<size_t>(now) : 0;
    }
    // Never refused: the rest waits here, and nothing more is encrypted until it is gone.
    return sent == length || self->keepUnsent(data + sent, length - sent) ? size : -1;
}

bool TlsSession::keepUnsent(const char* data, size_t size)
{
    if (m_unsent.empty())
        borrowText(m_unsent);
    // What is staged must not move when OpenSSL has something to say as well, as answers to new keys.
    const bool moves = m_staged.iov_base && m_unsent.size() + size > m_unsent.capacity();
    (moves || !m_behind.empty() ? m_behind : m_unsent).append(data, size);
    return m_unsent.size() + m_behind.size() <= kMostUnsent;
}

void TlsSession::noteMessage(int outgoing, int, int type, const void* message, size_t size, SSL*, void* self)
{
    if (outgoing == 0 && type == SSL3_RT_HANDSHAKE && size > 0 && *static_cast<const unsigned char*>(message) == SSL3_MT_KEY_UPDATE)
        ++static_cast<TlsSession*>(self)->m_keyUpdates;
}

int TlsSession::bioRead(BIO* bio, char* into, int room)
{
    auto* self = static_cast<TlsSession*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    if (self->m_keyUpdates > kMostKeyUpdates)
        return -1;
    const ssize_t got = self->m_socket.read(into, static_cast<size_t>(room));
    if (got == -1)
        BIO_set_retry_read(bio);
    if (got == 0)
        self->m_ended = true;
    return got < 0 ? -1 : static_cast<int>(got);
}

long TlsSession::bioControl(BIO* bio, int command, long, void*)
{
    if (command == BIO_CTRL_FLUSH || command == BIO_CTRL_DUP)
        return 1;
    if (command == BIO_CTRL_EOF)
        return static_cast<TlsSession*>(BIO_get_data(bio))->m_ended ? 1 : 0;
    return 0;
}

bool TlsSession::make(bool server)
{
    m_ssl = SSL_new(m_context->handle());
    if (!m_ssl)
        return false;
    BIO* bio = BIO_new(TlsBio::method());
    if (!bio)
        return false;
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_ssl, bio, bio);
    SSL_set_mode(m_ssl, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_set_msg_callback(m_ssl, noteMessage);
    SSL_set_msg_callback_arg(m_ssl, this);
    if (server)
        SSL_set_accept_state(m_ssl);
    else
        SSL_set_connect_state(m_ssl);
    return true;
}

base::Result<std::unique_ptr<TlsSession>> TlsSession::server(std::shared_ptr<TlsContext> context, Socket& socket)
{
    std::unique_ptr<TlsSession> session(new TlsSession(std::move(context), socket));
    if (!session->make(true))
        return base::failure(base::ErrorCode::Internal, "no memory for a TLS session", "tls");
    return session;
}

base::Result<std::unique_ptr<TlsSession>> TlsSession::client(std::shared_ptr<TlsContext> context, Socket& socket, const std::string& serverName)
{
    std::unique_ptr<TlsSession> session(new TlsSession(std::move(context), socket));
    if (!session->make(false))
        return base::failure(base::ErrorCode::Internal, "no memory for a TLS session", "tls");
    if (serverName.empty() && session->m_context->verifies())
        return base::failure(base::ErrorCode::Invalid, "a verified TLS connection needs the server's name", "tls"); // OpenSSL would accept any name
    const bool isAddress = IpAddress::parse(serverName).ok();
    if (!isAddress && !serverName.empty())
        SSL_set_tlsext_host_name(session->m_ssl, serverName.c_str());
    if (session->m_context->verifies()) {
        X509_VERIFY_PARAM* parameters = SSL_get0_param(session->m_ssl);
        X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        const int named = isAddress ? X509_VERIFY_PARAM_set1_ip_asc(parameters, serverName.c_str()) : SSL_set1_host(session->m_ssl, serverName.c_str());
        if (named != 1)
            return base::failure(base::ErrorCode::Invalid, "\"" + serverName.substr(0, 64) + "\" cannot be the name of a TLS server", "tls");
    }
    return session;
}

TlsSession::~TlsSession()
{
    if (m_ssl)
        SSL_free(m_ssl);
}

void TlsSession::fail(const char* what)
{
    m_errorText = what;
    if (const long verdict = SSL_get_verify_result(m_ssl); verdict != X509_V_OK && m_context->verifies())
        m_errorText += std::string(": ") + X509_verify_cert_error_string(verdict);
    else if (const unsigned long code = ERR_get_error(); code != 0 && ERR_reason_error_string(code))
        m_errorText += std::string(": ") + ERR_reason_error_string(code);
    else if (m_ended)
        m_errorText += ": the other side closed the connection";
    ERR_clear_error();
}

bool TlsSession::flush()
{
    while (!m_unsent.empty()) {
        const iovec part{m_unsent.data(), m_unsent.size()};
        const ssize_t sent = m_socket.write(&part, 1);
        m_staged = {};
        if (sent == -2)
            return false;
        if (sent <= 0)
            return true;
        m_unsent.erase(0, static_cast<size_t>(sent));
        if (m_unsent.empty()) {
            giveBackText(m_unsent);
            std::swap(m_unsent, m_behind);
        }
    }
    return true;
}

TlsSession::Step TlsSession::handshake()
{
    if (!flush())
        return Step::Failed;
    if (hasUnsent())
        return Step::WantWrite;
    clearErrors();
    const int done = SSL_do_handshake(m_ssl);
    if (done == 1 && !isPinned()) {
        m_errorText = "the TLS handshake failed: none of the server's keys is pinned";
        return Step::Failed;
    }
    if (done == 1)
        return hasUnsent() && !flush() ? Step::Failed : Step::Done;
    if (SSL_get_error(m_ssl, done) == SSL_ERROR_WANT_READ)
        return hasUnsent() ? Step::WantWrite : Step::WantRead;
    fail("the TLS handshake failed");
    return Step::Failed;
}

// RFC 7469, section 2.6; where the chain is not verified, only what the server has shown that it owns: the leaf.
bool TlsSession::isPinned() const
{
    const auto& pins = m_context->pins();
    if (pins.empty())
        return true;
    const auto has = [&](X509* certificate) {
        unsigned char* der = nullptr;
        const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
        if (size <= 0)
            return false;
        const base::Sha256 hash = base::sha256({reinterpret_cast<const char*>(der), static_cast<size_t>(size)});
        OPENSSL_free(der);
        return std::any_of(pins.begin(), pins.end(), [&](const std::string& pin) { return pin.size() == hash.size() && std::memcmp(pin.data(), hash.data(), hash.size()) == 0; });
    };
    if (const STACK_OF(X509)* chain = m_context->verifies() ? SSL_get0_verified_chain(m_ssl) : nullptr) {
        for (int i = 0; i < sk_X509_num(chain); ++i) {
            if (has(sk_X509_value(chain, i)))
                return true;
        }
        return false;
    }
    X509* leaf = SSL_get1_peer_certificate(m_ssl);
    const bool found = leaf && has(leaf);
    X509_free(leaf);
    return found;
}

bool TlsSession::wasResumed() const
{
    return SSL_session_reused(m_ssl) == 1;
}

ssize_t TlsSession::read(char* into, size_t room)
{
    clearErrors();
    const int got = SSL_read(m_ssl, into, static_cast<int>(std::min<size_t>(room, 1u << 30)));
    m_starved = false;
    if (got > 0) {
        m_keyUpdates = 0;
        return got;
    }
    const int reason = SSL_get_error(m_ssl, got);
    if (reason == SSL_ERROR_WANT_READ) {
        m_starved = true;
        return -1;
    }
    if (reason == SSL_ERROR_ZERO_RETURN)
        return 0;
    // An end without close_notify is a cut connection: a body that runs until the end must not look complete.
    fail(m_keyUpdates > kMostKeyUpdates ? "the other side asked for new keys again and again" : "the TLS connection broke");
    return -2;
}

ssize_t TlsSession::write(const iovec* parts, int count)
{
    if (!flush())
        return -2;
    return hasUnsent() ? -1 : encrypt(parts, count);
}

Outgoing TlsSession::stage(const iovec* parts, int count, size_t& taken)
{
    if (!hasUnsent()) {
        m_holds = true;
        const ssize_t now = encrypt(parts, count);
        m_holds = false;
        taken = now > 0 ? static_cast<size_t>(now) : 0;
    }
    if (!hasUnsent())
        return {};
    m_staged = {m_unsent.data(), m_unsent.size()};
    return {&m_socket, {&m_staged, 1}};
}

ssize_t TlsSession::encrypt(const iovec* parts, int count)
{
    while (count > 0 && parts->iov_len == 0) {
        ++parts;
        --count;
    }
    if (count <= 0)
        return 0;
    // One record for head and body: gathered, since OpenSSL has no writev. What fills a record by itself need not be copied.
    thread_local char record[kRecord];
    const void* data = parts->iov_base;
    size_t used = std::min(parts->iov_len, kRecord);
    if (count > 1 && used < kRecord) {
        used = 0;
        for (int i = 0; i < count && used < kRecord; ++i) {
            const size_t take = std::min(parts[i].iov_len, kRecord - used);
            if (take > 0)
                std::memcpy(record + used, parts[i].iov_base, take);
            used += take;
        }
        data = record;
    }
    clearErrors();
    const int sent = SSL_write(m_ssl, data, static_cast<int>(used));
    if (sent > 0)
        return sent;
    fail("the TLS connection broke");
    return -2;
}

bool TlsSession::hasDecrypted() const
{
    return !m_starved && SSL_has_pending(m_ssl) != 0;
}

void TlsSession::shutdown()
{
    if (m_errorText.empty() && SSL_is_init_finished(m_ssl) && !(SSL_get_shutdown(m_ssl) & SSL_SENT_SHUTDOWN) && flush() && !hasUnsent()) {
        ERR_clear_error();
        SSL_shutdown(m_ssl);
    }
}

std::string TlsSession::serverName() const
{
    const char* name = SSL_get_servername(m_ssl, TLSEXT_NAMETYPE_host_name);
    return name ? base::toLower(name) : std::string();
}

std::string_view TlsSession::alpn() const
{
    const unsigned char* name = nullptr;
    unsigned length = 0;
    SSL_get0_alpn_selected(m_ssl, &name, &length);
    return {reinterpret_cast<const char*>(name), length};
}

std::string TlsSession::protocol() const
{
    return SSL_get_version(m_ssl);
}

TlsFacts TlsSession::facts() const
{
    const SSL_CIPHER* const cipher = SSL_get_current_cipher(m_ssl);
    const char* name = cipher ? SSL_CIPHER_standard_name(cipher) : nullptr;
    if (cipher && !name)
        name = SSL_CIPHER_get_name(cipher);
    return {SSL_get_version(m_ssl), name ? std::string_view(name) : std::string_view(), serverName()};
}

std::shared_ptr<const PeerCertificate> TlsSession::peerCertificate() const
{
    const X509* certificate = SSL_get0_peer_certificate(m_ssl);
    if (!certificate)
        return nullptr;
    const bool verified = (SSL_get_verify_mode(m_ssl) & SSL_VERIFY_PEER) != 0 && SSL_get_verify_result(m_ssl) == X509_V_OK;
    return describePeer(*certificate, verified);
}

std::string TlsSession::peerFingerprint() const
{
    X509* certificate = SSL_get1_peer_certificate(m_ssl);
    if (!certificate)
        return {};
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    X509_digest(certificate, EVP_sha256(), hash, &length);
    X509_free(certificate);
    return base::toHex({reinterpret_cast<const char*>(hash), length});
}

} // namespace gatehouse::net
