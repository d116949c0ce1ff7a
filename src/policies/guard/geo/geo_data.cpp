// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/geo/geo_data.h"

#include "base/error.h"

#include <algorithm>
#include <cerrno>
#include <maxminddb.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <unistd.h>

namespace gatehouse::policies {

namespace {

// A file of memory alone with these bytes; -1 when there is none to be had.
int memoryFile(std::string_view bytes)
{
    const int file = ::memfd_create("geo", MFD_CLOEXEC);
    while (file >= 0 && !bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            ::close(file);
            return -1;
        }
        bytes.remove_prefix(static_cast<size_t>(written));
    }
    return file;
}

std::array<char, 2> codeOf(MMDB_entry_s* entry, const char* const* path)
{
    MMDB_entry_data_s data{};
    std::array<char, 2> out{};
    if (MMDB_aget_value(entry, &data, path) != MMDB_SUCCESS || !data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING || data.data_size != 2)
        return out;
    const bool letters = std::all_of(data.utf8_string, data.utf8_string + 2, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (letters)
        std::copy_n(data.utf8_string, 2, out.begin());
    return out;
}

} // namespace

struct GeoData::Impl {
    MMDB_s database{};
    bool open = false;

    ~Impl()
    {
        if (open)
            MMDB_close(&database);
    }
};

GeoData::GeoData(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
GeoData::GeoData(GeoData&&) noexcept = default;
GeoData::~GeoData() = default;

base::Result<GeoData> GeoData::fromBytes(std::string_view bytes)
{
    // The library maps files: one that is cut while it is mapped would end the process. So it gets a copy that nobody else can reach.
    const int file = memoryFile(bytes);
    if (file < 0)
        return base::systemError("there is no memory for the database", errno);
    auto impl = std::make_unique<Impl>();
    const int status = MMDB_open(("/proc/self/fd/" + std::to_string(file)).c_str(), MMDB_MODE_MMAP, &impl->database);
    ::close(file);
    if (status != MMDB_SUCCESS)
        return base::invalid(std::string("it is no MaxMind database: ") + MMDB_strerror(status));
    impl->open = true;
    return GeoData(std::move(impl));
}

void GeoData::find(const net::IpAddress& address, GeoFacts& facts) const noexcept
{
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    v4.sin_family = AF_INET;
    v6.sin6_family = AF_INET6;
    std::copy_n(address.bytes.begin(), 4, reinterpret_cast<uint8_t*>(&v4.sin_addr));
    std::copy_n(address.bytes.begin(), 16, reinterpret_cast<uint8_t*>(&v6.sin6_addr));
    int fault = 0;
    const auto* const socket = address.v6 ? reinterpret_cast<const sockaddr*>(&v6) : reinterpret_cast<const sockaddr*>(&v4);
    MMDB_lookup_result_s found = MMDB_lookup_sockaddr(&m_impl->database, socket, &fault);
    if (fault != MMDB_SUCCESS || !found.found_entry)
        return;
    static const char* const kCountry[] = {"country", "iso_code", nullptr};
    static const char* const kRegistered[] = {"registered_country", "iso_code", nullptr};
    static const char* const kContinent[] = {"continent", "code", nullptr};
    static const char* const kAsn[] = {"autonomous_system_number", nullptr};
    if (facts.country[0] == 0)
        facts.country = codeOf(&found.entry, kCountry);
    if (facts.country[0] == 0)
        facts.country = codeOf(&found.entry, kRegistered);
    if (facts.continent[0] == 0)
        facts.continent = codeOf(&found.entry, kContinent);
    MMDB_entry_data_s data{};
    if (facts.asn == 0 && MMDB_aget_value(&found.entry, &data, kAsn) == MMDB_SUCCESS && data.has_data) {
        if (data.type == MMDB_DATA_TYPE_UINT32)
            facts.asn = data.uint32;
        else if (data.type == MMDB_DATA_TYPE_UINT16)
            facts.asn = data.uint16;
    }
}

} // namespace gatehouse::policies
