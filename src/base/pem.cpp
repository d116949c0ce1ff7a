// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/pem.h"

#include <climits>
#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace gatehouse::base {

namespace {

struct Free {
    void operator()(BIO* bio) const { BIO_free_all(bio); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using Bio = std::unique_ptr<BIO, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Key = std::unique_ptr<EVP_PKEY, Free>;

Bio memory(std::string_view text)
{
    return Bio(text.size() > INT_MAX ? nullptr : BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

Certificate nextCertificate(const Bio& bio)
{
    return Certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

Key readKey(std::string_view pem)
{
    const Bio bio = memory(pem);
    // Nobody is asked for a pass phrase.
    return Key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, [](char*, int, int, void*) { return 0; }, nullptr) : nullptr);
}

} // namespace

std::string certificatesFault(std::string_view pem)
{
    const Bio bio = memory(pem);
    size_t count = 0;
    ERR_clear_error();
    while (nextCertificate(bio))
        ++count;
    const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (count == 0)
        return "must be a certificate in PEM, from -----BEGIN CERTIFICATE----- on";
    if (!atEnd)
        return "cannot be read behind its certificate number " + std::to_string(count);
    return {};
}

std::string privateKeyFault(std::string_view pem)
{
    if (pem.find("-----BEGIN ENCRYPTED PRIVATE KEY-----") != std::string_view::npos || pem.find("Proc-Type: 4,ENCRYPTED") != std::string_view::npos)
        return "is encrypted: the gateway has nobody to ask for the pass phrase, so give the key without one";
    if (pem.starts_with("sealed:"))
        return "is sealed under a key that this gateway does not have: give it anew";
    const Key key = readKey(pem);
    ERR_clear_error();
    return key ? "" : "must be a private key in PEM, such as from -----BEGIN PRIVATE KEY----- on";
}

std::string keyPairFault(std::string_view certificatePem, std::string_view keyPem)
{
    const Certificate certificate = nextCertificate(memory(certificatePem));
    const Key key = readKey(keyPem);
    const bool fits = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    return fits ? "" : "is not the key of this certificate";
}

} // namespace gatehouse::base
