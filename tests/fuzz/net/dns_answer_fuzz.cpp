// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// A name server's answer: whatever it says, what is taken from it is usable.
#include "net/dns/dns_answer.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse::net;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    DnsAnswer answer;
    const bool read = readServiceRecords({reinterpret_cast<const char*>(data), size}, answer);
    require(!read || !answer.services.empty(), "what is read has records");
    require(answer.services.size() <= 256, "not without end");
    require(answer.ttlSeconds >= 0, "for a time that is one");
    for (const ServiceRecord& record : answer.services) {
        require(record.port != 0 && !record.host.empty() && record.host.size() <= 255, "each is a place");
        require(record.host.find_first_of(std::string_view(" \r\n\0/@", 6)) == std::string::npos, "with the name of a host");
    }
    DnsAnswer named;
    require(!readNameRecords({reinterpret_cast<const char*>(data), size}, named) || !named.names.empty(), "what is read has names");
    require(named.names.size() <= 16, "not without end");
    for (const std::string& name : named.names)
        require(!name.empty() && name.size() <= 255 && name.find_first_of(std::string_view(" \r\n\0/@", 6)) == std::string::npos, "each is the name of a host");
    return 0;
}
