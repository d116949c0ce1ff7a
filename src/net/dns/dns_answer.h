// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ip_address.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::net {

// Where a service is (RFC 2782).
struct ServiceRecord {
    std::string host;
    uint16_t port = 0;
    uint16_t priority = 0; // the lowest first
    uint16_t weight = 0;   // share among those of the same priority
};

// What the name servers say of a name.
struct DnsAnswer {
    std::vector<IpAddress> addresses;
    std::vector<ServiceRecord> services;
    std::vector<std::string> names; // of an address, without the last dot
    int64_t ttlSeconds = 0; // the shortest of all records
    std::string error;      // "" when there is an answer
    bool isAbsent = false;  // of an error: a name server has said that there is none, where otherwise nobody could be asked
};

// Takes the answer to a question for SRV records apart (RFC 1035, section 4). False when it is malformed or has none.
bool readServiceRecords(std::string_view message, DnsAnswer& answer);
// The same for PTR records: what whoever has an address calls it, which proves nothing by itself.
bool readNameRecords(std::string_view message, DnsAnswer& answer);
// Where an address's PTR records are (RFC 1035, section 3.5; RFC 3596, section 2.5).
std::string reverseName(const IpAddress& address);

} // namespace gatehouse::net
