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
    int64_t ttlSeconds = 0; // the shortest of all records
    std::string error;      // "" when there is an answer
};

// Takes the answer to a question for SRV records apart (RFC 1035, section 4). False when it is malformed or has none.
bool readServiceRecords(std::string_view message, DnsAnswer& answer);

} // namespace gatehouse::net
