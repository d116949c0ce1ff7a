// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/response_cache.h"

#include <algorithm>
#include <bit>

namespace gatehouse::policies {

namespace {

// What the allocator and the containers take beside: a list node, a share of hash nodes and buckets, control blocks.
constexpr uint64_t kPerEntry = 256;
constexpr uint64_t kPerText = 32;

size_t partsFor(uint64_t maxBytes, uint64_t maxEntryBytes)
{
    return static_cast<size_t>(std::bit_floor(std::clamp<uint64_t>(maxBytes / std::max<uint64_t>(8 * maxEntryBytes, 1), 1, 16)));
}

} // namespace

uint64_t StoredResponse::headBytes(std::string_view uri) const
{
    uint64_t bytes = sizeof *this + kPerEntry + 2 * uri.size() + variant.capacity() + etag.capacity() + 4 * kPerText;
    for (const auto* list : {&fields, &vary}) {
        bytes += list->capacity() * sizeof(list->front());
        for (const auto& [name, value] : *list)
            bytes += name.capacity() + value.capacity() + 2 * kPerText;
    }
    return bytes;
}

ResponseCache::ResponseCache(uint64_t maxBytes, uint64_t maxEntryBytes)
    : m_maxEntryBytes(std::min(maxEntryBytes, maxBytes)), m_partKey(base::SipKey::random()),
      m_budget(std::make_shared<ByteBudget>(maxBytes > sizeof *this ? maxBytes - sizeof *this : 0))
{
    const base::SipKey key = base::SipKey::random();
    for (size_t i = partsFor(maxBytes, maxEntryBytes); i > 0; --i)
        m_parts.push_back(std::make_unique<Part>(key));
}

void ResponseCache::Part::erase(Use::iterator entry)
{
    const auto found = byUri.find(entry->uri);
    std::erase(found->second, entry);
    byUse.erase(entry);
    if (found->second.empty())
        byUri.erase(found);
    noteOldest();
}

bool ResponseCache::giveUpOne()
{
    // Another thread may be faster; then the next oldest goes.
    for (;;) {
        Part* oldest = nullptr;
        int64_t oldestNs = INT64_MAX;
        for (const auto& part : m_parts) {
            const int64_t usedNs = part->oldestNs.load(std::memory_order_relaxed);
            if (usedNs < oldestNs) {
                oldestNs = usedNs;
                oldest = part.get();
            }
        }
        if (!oldest)
            return false;
        Stored gone; // freed behind the mutex
        const std::lock_guard lock(oldest->mutex);
        if (oldest->byUse.empty())
            continue;
        gone = oldest->byUse.back().response;
        oldest->erase(std::prev(oldest->byUse.end()));
        return true;
    }
}

bool ResponseCache::makeRoom(Charge& charge, uint64_t bytes)
{
    if (bytes > m_budget->most())
        return false;
    while (!charge.tryAdd(bytes)) {
        if (!giveUpOne())
            return false;
    }
    return true;
}

uint64_t ResponseCache::epoch(std::string_view uri) const
{
    return m_epochs[base::sipHash(m_partKey, uri) / kMostParts % kMarks].load(std::memory_order_acquire);
}

void ResponseCache::put(std::string_view uri, uint64_t before, std::shared_ptr<const StoredResponse> response, int64_t nowNs)
{
    Stored gone[2]; // freed behind the mutex
    Part& part = partOf(uri);
    const std::lock_guard lock(part.mutex);
    if (epoch(uri) != before)
        return;
    const auto found = part.byUri.try_emplace(std::string(uri)).first;
    std::vector<Use::iterator>& variants = found->second;
    part.byUse.push_front({std::move(response), found->first, nowNs});
    const Use::iterator fresh = part.byUse.begin();
    variants.insert(variants.begin(), fresh); // first: taking the last of a URI away would take the URI away
    const auto same = std::find_if(variants.begin() + 1, variants.end(), [&](const Use::iterator& entry) {
        return entry->response->variant == fresh->response->variant && entry->response->vary == fresh->response->vary;
    });
    if (same != variants.end()) {
        gone[0] = (*same)->response;
        part.erase(*same);
    }
    if (variants.size() > kMostVariants) {
        const Use::iterator oldest = *std::min_element(variants.rbegin(), variants.rend(), [](const auto& a, const auto& b) { return a->usedNs < b->usedNs; });
        gone[1] = oldest->response;
        part.erase(oldest);
    }
    part.noteOldest();
}

void ResponseCache::drop(std::string_view uri)
{
    std::vector<Stored> gone;
    Part& part = partOf(uri);
    const std::lock_guard lock(part.mutex);
    m_epochs[base::sipHash(m_partKey, uri) / kMostParts % kMarks].fetch_add(1, std::memory_order_release);
    for (auto found = part.byUri.find(uri); found != part.byUri.end(); found = part.byUri.find(uri)) {
        gone.push_back(found->second.back()->response);
        part.erase(found->second.back());
    }
}

std::shared_ptr<Flight> ResponseCache::flight(std::string_view uri, std::string_view variant, bool begin, bool& leads)
{
    leads = false;
    Part& part = partOf(uri);
    const std::lock_guard lock(part.mutex);
    auto found = part.flights.find(uri);
    if (found != part.flights.end()) {
        for (const std::shared_ptr<Flight>& flight : found->second) {
            if (flight->variant == variant)
                return flight;
        }
    }
    if (!begin)
        return nullptr;
    if (found == part.flights.end())
        found = part.flights.try_emplace(std::string(uri)).first;
    leads = true;
    return found->second.emplace_back(std::make_shared<Flight>(std::string(variant)));
}

void ResponseCache::land(std::string_view uri, const std::shared_ptr<Flight>& flight)
{
    {
        Part& part = partOf(uri);
        const std::lock_guard lock(part.mutex);
        if (const auto found = part.flights.find(uri); found != part.flights.end()) {
            std::erase(found->second, flight);
            if (found->second.empty())
                part.flights.erase(found);
        }
    }
    flight->land();
}

uint64_t ResponseCache::markOf(std::string_view uri, std::string_view variant) const noexcept
{
    return base::sipHash({m_partKey.k0 ^ base::sipHash(m_partKey, variant), m_partKey.k1}, uri);
}

void ResponseCache::markPassing(std::string_view uri, std::string_view variant, int64_t nowNs) noexcept
{
    const uint64_t mark = markOf(uri, variant);
    m_passing[mark % kMarks].store((mark & ~0xffffffffull) | static_cast<uint32_t>((nowNs + kPassingNs) / 1'000'000'000), std::memory_order_relaxed);
}

bool ResponseCache::isPassing(std::string_view uri, std::string_view variant, int64_t nowNs) const noexcept
{
    const uint64_t mark = markOf(uri, variant);
    const uint64_t there = m_passing[mark % kMarks].load(std::memory_order_relaxed);
    return (there >> 32) == (mark >> 32) && nowNs / 1'000'000'000 < static_cast<int64_t>(there & 0xffffffff);
}

size_t ResponseCache::size() const
{
    size_t count = 0;
    for (const auto& part : m_parts) {
        const std::lock_guard lock(part->mutex);
        count += part->byUse.size();
    }
    return count;
}

} // namespace gatehouse::policies
