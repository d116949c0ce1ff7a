// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/frame_codec.h"

namespace gatehouse::telemetry {

namespace {

constexpr size_t kPlain = 13; // requests, six status classes, rejected, reported, bytesIn, bytesOut, inspected, inspectionNs

void putInt(std::string& out, uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}

uint64_t getInt(const char*& at)
{
    uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        value |= static_cast<uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
}

// Pointers to the figures, constant ones when the totals are.
template <class T>
auto plain(T& totals)
{
    auto& s = totals.status;
    return std::array{&totals.requests, &s[0], &s[1], &s[2], &s[3], &s[4], &s[5], &totals.rejected, &totals.reported, &totals.bytesIn, &totals.bytesOut, &totals.inspected, &totals.inspectionNs};
}

void packOne(std::string& out, const Totals& totals)
{
    // A bit for each figure that is not zero, then those figures.
    const auto figures = plain(totals);
    uint64_t mask = 0;
    for (size_t i = 0; i < kPlain; ++i)
        mask |= static_cast<uint64_t>(*figures[i] != 0) << i;
    putInt(out, mask);
    for (const uint64_t* figure : figures) {
        if (*figure != 0)
            putInt(out, *figure);
    }
    size_t used = 0;
    for (size_t bucket = totals.latency.first(); bucket < totals.latency.end(); ++bucket)
        used += totals.latency.at(bucket) != 0;
    putInt(out, used);
    if (used == 0)
        return;
    putInt(out, totals.latency.sumNs());
    for (size_t bucket = totals.latency.first(); bucket < totals.latency.end(); ++bucket) {
        if (totals.latency.at(bucket) != 0) {
            out += static_cast<char>(bucket);
            putInt(out, totals.latency.at(bucket));
        }
    }
}

Totals unpackOne(const char*& at)
{
    Totals totals;
    const uint64_t mask = getInt(at);
    const auto figures = plain(totals);
    for (size_t i = 0; i < kPlain; ++i) {
        if (mask >> i & 1)
            *figures[i] = getInt(at);
    }
    const uint64_t used = getInt(at);
    if (used == 0)
        return totals;
    const uint64_t sum = getInt(at);
    for (uint64_t i = 0; i < used; ++i) {
        const auto bucket = static_cast<unsigned char>(*at++);
        totals.latency.addUnsummed(bucket, getInt(at));
    }
    totals.latency.setSumNs(sum);
    return totals;
}

} // namespace

std::string packDeltas(const std::vector<std::pair<Slot, Totals>>& sortedBySlot)
{
    std::string out;
    std::string one;
    Slot last = 0;
    for (const auto& [slot, totals] : sortedBySlot) {
        one.clear();
        packOne(one, totals);
        putInt(out, slot - last);
        putInt(out, one.size()); // so that what isn't wanted is stepped over
        out += one;
        last = slot;
    }
    out.shrink_to_fit();
    return out;
}

void unpackDeltas(const std::string& packed, const std::function<bool(Slot)>& wanted, const std::function<void(Slot, const Totals&)>& each)
{
    const char* at = packed.data();
    const char* const end = at + packed.size();
    Slot slot = 0;
    while (at < end) {
        slot += static_cast<Slot>(getInt(at));
        const uint64_t size = getInt(at);
        const char* one = at;
        at += size;
        if (!wanted || wanted(slot))
            each(slot, unpackOne(one));
    }
}

} // namespace gatehouse::telemetry
