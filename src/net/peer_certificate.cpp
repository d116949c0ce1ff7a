// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/peer_certificate.h"

#include "base/bytes.h"
#include "net/ip_address.h"

#include <algorithm>
#include <ctime>
#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>
#include <string_view>

namespace gatehouse::net {

namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

std::string nameText(const X509_NAME* name)
{
    const std::unique_ptr<BIO, Freed<BIO_free>> out(BIO_new(BIO_s_mem()));
    // Special signs stay escaped, so that no value can look like two; letters beyond ASCII are not.
    if (!out || !name || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB)) < 0)
        return {};
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return size > 0 ? std::string(text, static_cast<size_t>(size)) : std::string();
}

std::string serialText(const X509& certificate)
{
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(&certificate), nullptr));
    const std::unique_ptr<char, void (*)(char*)> text(number ? BN_bn2hex(number.get()) : nullptr, [](char* gone) { OPENSSL_free(gone); });
    std::string out = text ? base::toLower(text.get()) : std::string();
    const size_t first = out.find_first_not_of('0');
    return first == std::string::npos ? out.substr(0, 1) : out.substr(first);
}

int64_t nsOf(const ASN1_TIME* time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return 0;
    return static_cast<int64_t>(timegm(&parts)) * 1'000'000'000;
}

std::string_view textOf(const ASN1_STRING* text)
{
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), static_cast<size_t>(ASN1_STRING_length(text))};
}

void addText(std::vector<std::string>& to, std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7f; });
    if (plain && !text.empty())
        to.emplace_back(text);
}

void addAddress(std::vector<std::string>& to, std::string_view bytes)
{
    IpAddress address;
    if (bytes.size() != 4 && bytes.size() != 16)
        return;
    address.v6 = bytes.size() == 16;
    std::copy(bytes.begin(), bytes.end(), address.bytes.begin());
    to.push_back(address.text());
}

void addNames(const X509& certificate, PeerCertificate& to)
{
    auto* names = static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr));
    const auto count = static_cast<size_t>(std::max(sk_GENERAL_NAME_num(names), 0));
    for (size_t i = 0; i < std::min(count, kMostAlternativeNames); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names, static_cast<int>(i));
        switch (name->type) {
        case GEN_DNS: addText(to.dns, base::toLower(textOf(name->d.dNSName))); break;
        case GEN_URI: addText(to.uris, textOf(name->d.uniformResourceIdentifier)); break;
        case GEN_EMAIL: addText(to.emails, textOf(name->d.rfc822Name)); break;
        case GEN_IPADD: addAddress(to.ips, textOf(name->d.iPAddress)); break;
        default: break;
        }
    }
    GENERAL_NAMES_free(names);
}

} // namespace

std::shared_ptr<const PeerCertificate> describePeer(const x509_st& certificate, bool verified)
{
    auto out = std::make_shared<PeerCertificate>();
    out->subject = nameText(X509_get_subject_name(&certificate));
    out->issuer = nameText(X509_get_issuer_name(&certificate));
    out->serial = serialText(certificate);
    addNames(certificate, *out);
    out->notBeforeNs = nsOf(X509_get0_notBefore(&certificate));
    out->notAfterNs = nsOf(X509_get0_notAfter(&certificate));
    unsigned char* bytes = nullptr;
    if (const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(&certificate), &bytes); size > 0)
        out->spkiSha256 = base::sha256({reinterpret_cast<const char*>(bytes), static_cast<size_t>(size)});
    OPENSSL_free(bytes);
    bytes = nullptr;
    if (const int size = i2d_X509(&certificate, &bytes); size > 0)
        out->der.assign(reinterpret_cast<const char*>(bytes), static_cast<size_t>(size));
    OPENSSL_free(bytes);
    out->sha256 = base::sha256(out->der);
    out->verified = verified && !out->der.empty();
    ERR_clear_error();
    return out;
}

} // namespace gatehouse::net
