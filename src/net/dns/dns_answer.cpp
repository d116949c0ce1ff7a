// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/dns/dns_answer.h"

#include <algorithm>

namespace gatehouse::net {

namespace {

constexpr size_t kHead = 12;
constexpr size_t kMostName = 255;
constexpr uint16_t kName = 12;
constexpr uint16_t kService = 33;
constexpr uint16_t kInternet = 1;
constexpr size_t kMostRecords = 256;
constexpr size_t kMostNames = 16; // whoever has an address says of it what he likes

class Reader
{
public:
    explicit Reader(std::string_view message) : m_message(message) {}

    size_t at() const { return m_at; }
    bool goTo(size_t at)
    {
        m_at = at;
        return at <= m_message.size();
    }
    bool has(size_t bytes) const { return m_message.size() - m_at >= bytes; }
    uint16_t number16()
    {
        const uint16_t value = static_cast<uint16_t>(byte(m_at) << 8 | byte(m_at + 1));
        m_at += 2;
        return value;
    }
    uint32_t number32()
    {
        const uint32_t high = number16();
        return high << 16 | number16();
    }
    // A name with its labels joined by dots; pointers lead backwards only, so that none can turn in a circle (RFC 1035, section 4.1.4).
    bool name(std::string& out)
    {
        out.clear();
        size_t at = m_at, lowest = m_at;
        bool jumped = false;
        for (;;) {
            if (at >= m_message.size())
                return false;
            const uint8_t length = byte(at);
            if ((length & 0xc0) == 0xc0) {
                if (at + 1 >= m_message.size())
                    return false;
                const size_t target = static_cast<size_t>(length & 0x3f) << 8 | byte(at + 1);
                if (target >= lowest)
                    return false;
                if (!jumped)
                    m_at = at + 2;
                jumped = true;
                at = lowest = target;
                continue;
            }
            if (length > 63 || at + 1 + length > m_message.size() || out.size() + length + 1 > kMostName)
                return false;
            if (length == 0) {
                if (!jumped)
                    m_at = at + 1;
                return true;
            }
            if (!out.empty())
                out += '.';
            out.append(m_message.substr(at + 1, length));
            at += 1u + length;
        }
    }

private:
    uint8_t byte(size_t at) const { return static_cast<uint8_t>(m_message[at]); }
    std::string_view m_message;
    size_t m_at = 0;
};

bool isHostName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
}

// Calls `use` with the reader at the data of each record of that type, and where it ends. False: the message is malformed, or `use` says so.
template <class Use>
bool eachRecord(std::string_view message, uint16_t wanted, DnsAnswer& answer, Use use)
{
    Reader reader(message);
    if (!reader.has(kHead))
        return false;
    reader.goTo(4);
    const uint16_t questions = reader.number16();
    const uint16_t answers = reader.number16();
    reader.goTo(kHead);
    std::string name;
    for (uint16_t i = 0; i < questions; ++i) {
        if (!reader.name(name) || !reader.has(4))
            return false;
        reader.goTo(reader.at() + 4);
    }
    uint32_t ttl = UINT32_MAX;
    for (uint16_t i = 0; i < std::min<size_t>(answers, kMostRecords); ++i) {
        if (!reader.name(name) || !reader.has(10))
            return false;
        const uint16_t type = reader.number16();
        const uint16_t group = reader.number16();
        ttl = std::min(ttl, reader.number32()); // of a CNAME on the way, too
        const size_t length = reader.number16();
        const size_t end = reader.at() + length;
        if (!reader.has(length) || (type == wanted && group == kInternet && !use(reader, length, end)))
            return false;
        reader.goTo(end);
    }
    answer.ttlSeconds = ttl == UINT32_MAX ? 0 : static_cast<int64_t>(std::min<uint32_t>(ttl, INT32_MAX));
    return true;
}

} // namespace

bool readServiceRecords(std::string_view message, DnsAnswer& answer)
{
    const auto use = [&](Reader& reader, size_t length, size_t end) {
        ServiceRecord record;
        if (length < 7)
            return false;
        record.priority = reader.number16();
        record.weight = reader.number16();
        record.port = reader.number16();
        if (!reader.name(record.host) || reader.at() != end)
            return false;
        if (isHostName(record.host) && record.port != 0) // "." says that there is no such service
            answer.services.push_back(std::move(record));
        return true;
    };
    return eachRecord(message, kService, answer, use) && !answer.services.empty();
}

bool readNameRecords(std::string_view message, DnsAnswer& answer)
{
    std::string name;
    const auto use = [&](Reader& reader, size_t, size_t end) {
        if (!reader.name(name) || reader.at() != end)
            return false;
        if (isHostName(name) && answer.names.size() < kMostNames)
            answer.names.push_back(name);
        return true;
    };
    return eachRecord(message, kName, answer, use) && !answer.names.empty();
}

std::string reverseName(const IpAddress& address)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    if (!address.v6) {
        for (int i = 3; i >= 0; --i)
            out.append(std::to_string(address.bytes[static_cast<size_t>(i)])).append(".");
        return out + "in-addr.arpa";
    }
    for (int i = 15; i >= 0; --i) {
        const uint8_t byte = address.bytes[static_cast<size_t>(i)];
        out.append({kDigits[byte & 15], '.', kDigits[byte >> 4], '.'});
    }
    return out + "ip6.arpa";
}

} // namespace gatehouse::net
