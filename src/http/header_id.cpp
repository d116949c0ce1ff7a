// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/header_id.h"

#include "base/bytes.h"

#include <array>

namespace gatehouse::http {

namespace {

constexpr std::array<std::string_view, static_cast<size_t>(HeaderId::Count)> kNames{
    "",
    "Accept",
    "Accept-Encoding",
    "Access-Control-Request-Headers",
    "Access-Control-Request-Method",
    "Allow",
    "Authorization",
    "Cache-Control",
    "Connection",
    "Content-Encoding",
    "Content-Length",
    "Content-Type",
    "Cookie",
    "Date",
    "ETag",
    "Expect",
    "Forwarded",
    "Host",
    "If-Match",
    "If-None-Match",
    "Keep-Alive",
    "Location",
    "Origin",
    "Proxy-Authenticate",
    "Proxy-Authorization",
    "Proxy-Connection",
    "Referer",
    "Retry-After",
    "Server",
    "Set-Cookie",
    "TE",
    "Trailer",
    "Transfer-Encoding",
    "Upgrade",
    "User-Agent",
    "Vary",
    "Via",
    "WWW-Authenticate",
    "X-API-Key",
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "X-Gatehouse-Trace",
    "X-Request-Id",
};

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// Length, first and last letters spread the known names over 256 slots; those that meet go to the next free one.
constexpr size_t kSlots = 256;

constexpr size_t slotOf(std::string_view name)
{
    const auto at = [&](size_t i) { return static_cast<size_t>(static_cast<unsigned char>(lower(name[i]))); };
    return (name.size() * 37 + at(0) * 5 + at(name.size() - 1) * 11 + at(name.size() / 2) * 3) % kSlots;
}

constexpr std::array<uint8_t, kSlots> makeTable()
{
    std::array<uint8_t, kSlots> table{};
    for (size_t id = 1; id < kNames.size(); ++id) {
        size_t slot = slotOf(kNames[id]);
        while (table[slot] != 0)
            slot = (slot + 1) % kSlots;
        table[slot] = static_cast<uint8_t>(id);
    }
    return table;
}

constexpr std::array<uint8_t, kSlots> kTable = makeTable();

} // namespace

HeaderId headerId(std::string_view name) noexcept
{
    if (name.empty() || name.size() > 30)
        return HeaderId::Unknown;
    for (size_t slot = slotOf(name); kTable[slot] != 0; slot = (slot + 1) % kSlots) {
        if (base::equalsIgnoreCase(kNames[kTable[slot]], name))
            return static_cast<HeaderId>(kTable[slot]);
    }
    return HeaderId::Unknown;
}

std::string_view headerName(HeaderId id) noexcept
{
    return kNames[static_cast<size_t>(id)];
}

} // namespace gatehouse::http
