// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ip_address.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace gatehouse::test {

// A small database in MaxMind's format (version 2.0, IPv6 tree with IPv4 below ::/96, records of 32 bits), for tests.
class GeoDatabaseMaker
{
public:
    struct Facts {
        std::string country;   // "" for none
        std::string continent;
        uint32_t asn = 0;
    };

    void add(const std::string& network, const Facts& facts)
    {
        const net::Cidr cidr = *net::Cidr::parse(network);
        std::array<uint8_t, 16> bytes{};
        int prefix = cidr.prefix;
        if (cidr.network.v6) {
            bytes = cidr.network.bytes;
        } else {
            std::copy_n(cidr.network.bytes.begin(), 4, bytes.begin() + 12);
            prefix += 96;
        }
        const int64_t value = -1 - static_cast<int64_t>(m_data.size());
        m_data += encode(facts);
        size_t node = 0;
        for (int i = 0; i < prefix; ++i) {
            const size_t bit = bytes[static_cast<size_t>(i) / 8] >> (7 - i % 8) & 1;
            if (i == prefix - 1) {
                m_nodes[node][bit] = value;
                break;
            }
            if (m_nodes[node][bit] <= 0) { // a wider network's value goes on below
                const int64_t inherited = m_nodes[node][bit];
                m_nodes[node][bit] = static_cast<int64_t>(m_nodes.size());
                m_nodes.push_back({inherited, inherited});
            }
            node = static_cast<size_t>(m_nodes[node][bit]);
        }
    }

    std::string bytes() const
    {
        std::string out;
        const auto count = static_cast<int64_t>(m_nodes.size());
        for (const auto& node : m_nodes) {
            for (const int64_t record : node)
                append32(out, static_cast<uint32_t>(record == 0 ? count : record > 0 ? record : count + 16 + (-1 - record)));
        }
        out += std::string(16, '\0') + m_data + "\xab\xcd\xefMaxMind.com";
        out += head(7, 9);
        out += text("binary_format_major_version") + number(5, 2) + text("binary_format_minor_version") + number(5, 0);
        out += text("build_epoch") + head64() + text("database_type") + text("Test") + text("description") + head(7, 0);
        out += text("ip_version") + number(5, 6) + text("languages") + head(11, 0) + text("node_count") + number(6, static_cast<uint32_t>(count)) + text("record_size") + number(5, 32);
        return out;
    }

private:
    static void append32(std::string& out, uint32_t value)
    {
        for (int shift = 24; shift >= 0; shift -= 8)
            out += static_cast<char>(value >> shift & 0xff);
    }
    // The control byte of a value of fewer than 285 bytes or members; types above 7 have a second one.
    static std::string head(int type, size_t size)
    {
        std::string out(1, static_cast<char>((type > 7 ? 0 : type) << 5 | static_cast<int>(size < 29 ? size : 29)));
        if (type > 7)
            out += static_cast<char>(type - 7);
        if (size >= 29)
            out += static_cast<char>(size - 29);
        return out;
    }
    static std::string text(const std::string& value) { return head(2, value.size()) + value; }
    static std::string number(int type, uint32_t value)
    {
        std::string digits;
        append32(digits, value);
        if (type == 5)
            digits.erase(0, 2);
        return head(type, digits.size()) + digits;
    }
    static std::string head64() { return head(9, 4) + std::string("\x65\x00\x00\x00", 4); }
    static std::string encode(const Facts& facts)
    {
        std::string out;
        size_t members = 0;
        if (!facts.country.empty())
            out += text("country") + head(7, 1) + text("iso_code") + text(facts.country), ++members;
        if (!facts.continent.empty())
            out += text("continent") + head(7, 1) + text("code") + text(facts.continent), ++members;
        if (facts.asn != 0)
            out += text("autonomous_system_number") + number(6, facts.asn), ++members;
        return head(7, members) + out;
    }

    // 0: nothing; positive: a node; negative: -1 minus the place in the data.
    std::vector<std::array<int64_t, 2>> m_nodes{{0, 0}};
    std::string m_data;
};

} // namespace gatehouse::test
