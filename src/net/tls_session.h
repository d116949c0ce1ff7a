// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/peer_certificate.h"
#include "net/socket.h"
#include "net/tls_facts.h"

#include <memory>
#include <string>
#include <sys/uio.h>

struct ssl_st;
struct bio_st;

namespace gatehouse::net {

class TlsContext;

// The TLS state of one stream. Reads and writes the socket through a BIO that knows the readiness flags, so that OpenSSL makes no vain system call;
// what the socket does not take is kept (at most one record) and sent first. The loop's thread.
class TlsSession
{
public:
    static base::Result<std::unique_ptr<TlsSession>> server(std::shared_ptr<TlsContext> context, Socket& socket);
    static base::Result<std::unique_ptr<TlsSession>> client(std::shared_ptr<TlsContext> context, Socket& socket, const std::string& serverName);
    ~TlsSession();

    enum class Step { Done, WantRead, WantWrite, Failed };
    Step handshake();
    // As Stream::tryRead and tryWrite.
    ssize_t read(char* into, size_t room);
    ssize_t write(const iovec* parts, int count);
    // As Stream::stage.
    Outgoing stage(const iovec* parts, int count, size_t& taken);
    bool hasUnsent() const { return !m_unsent.empty(); }
    // Something can be read without another byte from the socket.
    bool hasDecrypted() const;
    // Says goodbye (close_notify), so that the other side can tell an end from a cut; does nothing on a broken connection.
    void shutdown();
    const std::string& errorText() const { return m_errorText; }
    std::string serverName() const;         // what the client asked for
    std::string_view alpn() const;          // what both sides agreed on, "" when nothing
    std::string protocol() const;           // "TLSv1.3"
    TlsFacts facts() const;                 // behind the handshake
    bool wasResumed() const;                // a session from before
    std::string peerFingerprint() const;    // SHA-256, hexadecimal; empty without a certificate
    std::shared_ptr<const PeerCertificate> peerCertificate() const; // null without one; of a resumed session too

private:
    TlsSession(std::shared_ptr<TlsContext> context, Socket& socket) : m_context(std::move(context)), m_socket(socket) {}
    bool make(bool server);
    bool flush(); // false on an error
    ssize_t encrypt(const iovec* parts, int count);
    bool keepUnsent(const char* data, size_t size); // false: too much
    bool isPinned() const;
    void fail(const char* what);
    static int bioWrite(bio_st* bio, const char* data, int size);
    static int bioRead(bio_st* bio, char* into, int room);
    static long bioControl(bio_st* bio, int command, long number, void* pointer);
    static void noteMessage(int outgoing, int version, int type, const void* message, size_t size, ssl_st* ssl, void* self);
    friend struct TlsBio;

    std::shared_ptr<TlsContext> m_context;
    Socket& m_socket;
    ssl_st* m_ssl = nullptr;
    std::string m_unsent; // encrypted
    std::string m_behind; // what comes after it, where m_unsent must stay where it is
    iovec m_staged{};
    bool m_holds = false; // what is encrypted waits in m_unsent
    std::string m_errorText;
    bool m_ended = false;
    unsigned m_keyUpdates = 0; // since the last data
    bool m_starved = false; // the last read wanted more from the socket: what OpenSSL holds is no whole record
};

} // namespace gatehouse::net
