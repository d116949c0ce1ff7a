// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ip_address.h"
#include "net/peer_certificate.h"

#include <string>
#include <string_view>

namespace gatehouse::policies {

// Alternative names of certificates: "dns:*.acme.example", "uri:spiffe://acme/*", "email:*@acme.example", "ip:10.0.0.0/8". A star stands for any text within one part: labels
// of names of hosts, segments of paths, either side of an at sign. A value.
class NamePattern
{
public:
    static base::Result<NamePattern> parse(std::string_view text);
    // Whether one of the certificate's names of that kind fits.
    bool fits(const net::PeerCertificate& certificate) const;

private:
    enum class Kind : uint8_t { Dns, Uri, Email, Ip };

    Kind m_kind = Kind::Dns;
    std::string m_pattern;
    net::Cidr m_network;
};

// Whether `text` is `pattern`, in which each star stands for any text (empty too) without one of `borders`. Takes no longer than both lengths multiplied.
bool fitsPattern(std::string_view pattern, std::string_view text, std::string_view borders);

} // namespace gatehouse::policies
