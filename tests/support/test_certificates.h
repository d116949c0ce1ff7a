// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <ctime>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <string>
#include <vector>

namespace gatehouse::test {

struct TestCertificate {
    std::string certificatePem;
    std::string keyPem;
};

// A certificate authority for one test: P-256 keys, made in a millisecond, kept nowhere.
class TestAuthority
{
public:
    struct Options {
        long notBeforeSeconds = -3600; // from now
        long notAfterSeconds = 24 * 3600;
    };

    explicit TestAuthority(const std::string& name = "Gatehouse Test CA") : m_name(name), m_key(EVP_EC_gen("P-256"))
    {
        m_certificate.reset(make(name, m_key.get(), {}, true, Options()));
    }

    std::string pem() const { return pemOf(m_certificate.get()); }

    // Names such as "DNS:api.example.com", "DNS:*.example.com", "IP:127.0.0.1".
    TestCertificate issue(const std::vector<std::string>& names, Options options) const
    {
        const Key key(EVP_EC_gen("P-256"));
        const Certificate leaf(make("leaf", key.get(), names, false, options));
        return {pemOf(leaf.get()), pemOf(key.get())};
    }
    TestCertificate issue(const std::vector<std::string>& names) const { return issue(names, Options()); }

    // This authority's word (DER) that a certificate of its own is good, until then (seconds from now).
    std::string ocspResponse(const TestCertificate& of, long untilSeconds) const
    {
        const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(of.certificatePem.data(), static_cast<int>(of.certificatePem.size())));
        const Certificate leaf(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        const std::unique_ptr<OCSP_BASICRESP, Free> basic(OCSP_BASICRESP_new());
        const std::unique_ptr<ASN1_TIME, Free> from(X509_gmtime_adj(nullptr, -30 * 24 * 3600)), until(X509_gmtime_adj(nullptr, untilSeconds));
        const std::unique_ptr<OCSP_CERTID, Free> id(OCSP_cert_to_id(nullptr, leaf.get(), m_certificate.get()));
        ASN1_GENERALIZEDTIME* const fromText = ASN1_TIME_to_generalizedtime(from.get(), nullptr);
        ASN1_GENERALIZEDTIME* const untilText = ASN1_TIME_to_generalizedtime(until.get(), nullptr);
        OCSP_basic_add1_status(basic.get(), id.get(), V_OCSP_CERTSTATUS_GOOD, 0, nullptr, fromText, untilText);
        ASN1_GENERALIZEDTIME_free(fromText);
        ASN1_GENERALIZEDTIME_free(untilText);
        if (OCSP_basic_sign(basic.get(), m_certificate.get(), m_key.get(), EVP_sha256(), nullptr, 0) != 1)
            std::abort();
        const std::unique_ptr<OCSP_RESPONSE, Free> response(OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
        unsigned char* bytes = nullptr;
        const int size = i2d_OCSP_RESPONSE(response.get(), &bytes);
        std::string der(reinterpret_cast<const char*>(bytes), static_cast<size_t>(size));
        OPENSSL_free(bytes);
        return der;
    }

private:
    struct Free {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
        void operator()(X509* certificate) const { X509_free(certificate); }
        void operator()(BIO* bio) const { BIO_free_all(bio); }
        void operator()(OCSP_BASICRESP* basic) const { OCSP_BASICRESP_free(basic); }
        void operator()(OCSP_RESPONSE* response) const { OCSP_RESPONSE_free(response); }
        void operator()(OCSP_CERTID* id) const { OCSP_CERTID_free(id); }
        void operator()(ASN1_TIME* time) const { ASN1_TIME_free(time); }
    };
    using Key = std::unique_ptr<EVP_PKEY, Free>;
    using Certificate = std::unique_ptr<X509, Free>;

    X509* make(const std::string& name, EVP_PKEY* key, const std::vector<std::string>& names, bool authority, Options options) const
    {
        X509* made = X509_new();
        X509_set_version(made, X509_VERSION_3);
        static long serial = static_cast<long>(time(nullptr));
        ASN1_INTEGER_set(X509_get_serialNumber(made), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(made), options.notBeforeSeconds);
        X509_gmtime_adj(X509_getm_notAfter(made), options.notAfterSeconds);
        X509_set_pubkey(made, key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
        X509_set_issuer_name(made, X509_get_subject_name(m_certificate ? m_certificate.get() : made));
        std::string joined;
        for (const std::string& each : names)
            joined += (joined.empty() ? "" : ",") + each;
        extend(made, NID_basic_constraints, authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
        extend(made, NID_key_usage, authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
        if (!joined.empty())
            extend(made, NID_subject_alt_name, joined.c_str());
        if (X509_sign(made, m_key.get(), EVP_sha256()) == 0)
            std::abort();
        return made;
    }

    static void extend(X509* certificate, int what, const char* value)
    {
        X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, what, value);
        if (!extension)
            std::abort();
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    static std::string textOf(BIO* bio)
    {
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        return {data, static_cast<size_t>(size)};
    }

    static std::string pemOf(X509* certificate)
    {
        const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(bio.get(), certificate);
        return textOf(bio.get());
    }

    static std::string pemOf(EVP_PKEY* key)
    {
        const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
        return textOf(bio.get());
    }

    std::string m_name;
    Key m_key;
    Certificate m_certificate;
};

} // namespace gatehouse::test
