// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/counter_file.h"

#include "base/crypto.h"
#include "base/regular_file.h"
#include "gateway/token_file.h"

#include <cstring>
#include <unistd.h>

namespace gatehouse::gateway {

namespace {

constexpr std::string_view kMagic = "gatehouse counters 1\n";
constexpr size_t kEntry = 24;
constexpr size_t kSum = 32;
constexpr size_t kHead = kMagic.size() + 16;
constexpr size_t kLargestFile = 256u << 20; // ten million counters

void put(std::string& out, uint64_t value)
{
    for (int shift = 0; shift < 64; shift += 8)
        out += static_cast<char>(value >> shift & 0xff);
}

uint64_t numberAt(std::string_view bytes, size_t at)
{
    uint64_t out = 0;
    for (size_t i = 0; i < 8; ++i)
        out |= static_cast<uint64_t>(static_cast<unsigned char>(bytes[at + i])) << 8 * i;
    return out;
}

std::string sumOf(std::string_view bytes)
{
    const base::Sha256 sum = base::sha256(bytes);
    return std::string(reinterpret_cast<const char*>(sum.data()), sum.size());
}

} // namespace

std::string counterBytes(const Counters& counters)
{
    std::string out;
    out.reserve(kHead + counters.entries.size() * kEntry + kSum);
    out += kMagic;
    put(out, counters.seed);
    put(out, counters.entries.size());
    for (const limits::LimitStore::Kept& entry : counters.entries) {
        put(out, entry.key);
        put(out, entry.state);
        put(out, static_cast<uint64_t>(entry.expiresNs));
    }
    out += sumOf(out);
    return out;
}

base::Result<Counters> readCounterBytes(std::string_view bytes)
{
    if (bytes.size() < kHead + kSum || !bytes.starts_with(kMagic))
        return base::invalid("it is no file of counters");
    const uint64_t count = numberAt(bytes, kMagic.size() + 8);
    if (count != (bytes.size() - kHead - kSum) / kEntry || (bytes.size() - kHead - kSum) % kEntry != 0 || sumOf(bytes.substr(0, bytes.size() - kSum)) != bytes.substr(bytes.size() - kSum))
        return base::invalid("it is not whole");
    Counters out;
    out.seed = numberAt(bytes, kMagic.size());
    out.entries.reserve(count);
    for (size_t at = kHead; at + kSum < bytes.size(); at += kEntry)
        out.entries.push_back({numberAt(bytes, at), numberAt(bytes, at + 8), static_cast<int64_t>(numberAt(bytes, at + 16))});
    return out;
}

base::Result<Counters> readCounterFile(const std::string& path)
{
    if (::access(path.c_str(), F_OK) != 0)
        return base::failure(base::ErrorCode::NotFound, "there is no file " + path);
    auto bytes = base::readRegularFile(path, kLargestFile);
    if (!bytes)
        return bytes.error();
    return readCounterBytes(*bytes);
}

base::Result<void> writeCounterFile(const std::string& path, std::string_view bytes)
{
    return writeSecretFile(path, bytes);
}

} // namespace gatehouse::gateway
