// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct x509_st;

namespace gatehouse::net {

// The certificate that the other side of a TLS connection has shown and proven to own. Made once a connection; immutable, any thread.
struct PeerCertificate {
    std::string subject;            // RFC 2253: "CN=mobile,O=Acme"; UTF-8
    std::string issuer;             // the same
    std::string serial;             // hexadecimal, lower case, without zeros ahead
    std::vector<std::string> dns;   // alternative names by kind; those with control characters are left out, for they read differently to others
    std::vector<std::string> uris;
    std::vector<std::string> emails;
    std::vector<std::string> ips;
    int64_t notBeforeNs = 0;        // since 1970
    int64_t notAfterNs = 0;
    base::Sha256 spkiSha256{};      // of its public key (RFC 7469, section 2.4)
    base::Sha256 sha256{};          // of the whole certificate (RFC 8705, x5t#S256)
    std::string der;
    bool verified = false;          // its chain leads to an authority that the listener trusts
};

// Names beyond that number are left out: what looks at them is to cost no more.
inline constexpr size_t kMostAlternativeNames = 100;

std::shared_ptr<const PeerCertificate> describePeer(const x509_st& certificate, bool verified);

} // namespace gatehouse::net
