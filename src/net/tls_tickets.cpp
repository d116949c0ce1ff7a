// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tls_tickets.h"

#include <cstring>
#include <ctime>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>

namespace gatehouse::net {

namespace {

int slotOfContexts()
{
    static const int slot = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return slot;
}

bool useMac(EVP_MAC_CTX* mac, TlsTickets::Key& key)
{
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, key.mac.data(), key.mac.size()),
                                     OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    return EVP_MAC_CTX_set_params(mac, parameters) == 1;
}

// OpenSSL's contract: 1 done, 2 done and the ticket should be replaced, 0 no such key (a full handshake), -1 an error.
int ticketKey(SSL* ssl, unsigned char* name, unsigned char* iv, EVP_CIPHER_CTX* cipher, EVP_MAC_CTX* mac, int encrypts)
{
    auto* tickets = static_cast<TlsTickets*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), slotOfContexts()));
    if (!tickets)
        return 0;
    const int64_t now = static_cast<int64_t>(time(nullptr));
    TlsTickets::Key key;
    bool stale = false;
    int verdict = -1;
    if (encrypts) {
        key = tickets->current(now);
        std::memcpy(name, key.name.data(), key.name.size());
        if (RAND_bytes(iv, 16) == 1 && EVP_EncryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key.secret.data(), iv) == 1 && useMac(mac, key))
            verdict = 1;
    } else if (!tickets->find(name, now, key, stale)) {
        verdict = 0;
    } else if (EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key.secret.data(), iv) == 1 && useMac(mac, key)) {
        verdict = stale ? 2 : 1;
    }
    OPENSSL_cleanse(&key, sizeof key);
    return verdict;
}

} // namespace

void TlsTickets::rotate(int64_t nowSeconds)
{
    const int64_t age = nowSeconds - m_current.madeAt;
    if (m_current.madeAt >= 0 && age >= 0 && age < kKeySeconds)
        return;
    // A key that has lain for more than two turns opens nothing any more; nor does one from the future, after the clock was set back.
    m_previous = m_current.madeAt >= 0 && age >= 0 && age < 2 * kKeySeconds ? m_current : Key();
    RAND_bytes(m_current.name.data(), static_cast<int>(m_current.name.size()));
    RAND_priv_bytes(m_current.secret.data(), static_cast<int>(m_current.secret.size()));
    RAND_priv_bytes(m_current.mac.data(), static_cast<int>(m_current.mac.size()));
    m_current.madeAt = nowSeconds;
}

TlsTickets::Key TlsTickets::current(int64_t nowSeconds)
{
    const std::scoped_lock lock(m_mutex);
    rotate(nowSeconds);
    return m_current;
}

bool TlsTickets::find(const unsigned char* name, int64_t nowSeconds, Key& key, bool& stale)
{
    const std::scoped_lock lock(m_mutex);
    rotate(nowSeconds);
    for (const Key* candidate : {&m_current, &m_previous}) {
        if (candidate->madeAt >= 0 && std::memcmp(candidate->name.data(), name, candidate->name.size()) == 0) {
            key = *candidate;
            stale = candidate == &m_previous;
            return true;
        }
    }
    return false;
}

void TlsTickets::install(SSL_CTX* context)
{
    SSL_CTX_set_ex_data(context, slotOfContexts(), this);
    SSL_CTX_set_tlsext_ticket_key_evp_cb(context, ticketKey);
}

} // namespace gatehouse::net
