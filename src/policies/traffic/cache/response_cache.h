// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "policies/traffic/cache/flight.h"
#include "policies/traffic/cache/stored_response.h"

#include <array>
#include <atomic>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace gatehouse::policies {

// Answers by URI, with variants of each, in at most so many bytes; what was not used for longest makes room. All workers share it: its parts are guarded by a mutex
// each that is held for a look-up, never while a body is read or written. Any thread.
class ResponseCache : public std::enable_shared_from_this<ResponseCache>
{
public:
    using Stored = std::shared_ptr<const StoredResponse>;

    ResponseCache(uint64_t maxBytes, uint64_t maxEntryBytes);

    // The first of the URI's answers that `fits`; used now, as far as making room goes. `known`: there was one of that URI at all.
    template <class Fits>
    Stored find(std::string_view uri, int64_t nowNs, bool& known, Fits fits)
    {
        Part& part = partOf(uri);
        const std::lock_guard lock(part.mutex);
        const auto found = part.byUri.find(uri);
        known = found != part.byUri.end();
        if (!known)
            return nullptr;
        for (const auto& entry : found->second) {
            if (!fits(*entry->response))
                continue;
            entry->usedNs = nowNs;
            part.byUse.splice(part.byUse.begin(), part.byUse, entry);
            part.noteOldest();
            return entry->response;
        }
        return nullptr;
    }

    // Takes `bytes` more into `charge`, if need be in exchange for what was not used for longest. False: there is nothing left to give up.
    bool makeRoom(Charge& charge, uint64_t bytes);
    Charge charge() const { return Charge(m_budget); }

    // What URIs were taken away since; an answer that was asked for before is not kept.
    uint64_t epoch(std::string_view uri) const;
    // In the place of the one with the same variant and the same fields that Vary names. `response` is charged for all of it. Not, when `epoch` is over.
    void put(std::string_view uri, uint64_t epoch, std::shared_ptr<const StoredResponse> response, int64_t nowNs);
    void drop(std::string_view uri);

    // The flight for this answer; null when there is none, unless it is to begin with this. `leads`: this began it, and who leads must land() it.
    std::shared_ptr<Flight> flight(std::string_view uri, std::string_view variant, bool begin, bool& leads);
    void land(std::string_view uri, const std::shared_ptr<Flight>& flight);

    // Answers that turned out not to be kept: for some seconds nobody waits for one of them. An estimate: another URI may be meant.
    void markPassing(std::string_view uri, std::string_view variant, int64_t nowNs) noexcept;
    bool isPassing(std::string_view uri, std::string_view variant, int64_t nowNs) const noexcept;

    uint64_t maxEntryBytes() const { return m_maxEntryBytes; }
    uint64_t usedBytes() const { return m_budget->used(); }
    size_t size() const;

private:
    static constexpr size_t kMostParts = 16;
    static constexpr size_t kMostVariants = 16; // of one URI
    static constexpr size_t kMarks = 1024;
    static constexpr int64_t kPassingNs = 5'000'000'000;

    struct Entry {
        Stored response;
        std::string_view uri; // the map's
        int64_t usedNs = 0;
    };
    struct Hash {
        using is_transparent = void;
        base::SipKey key;
        size_t operator()(std::string_view text) const { return base::sipHash(key, text); }
    };
    using Use = std::list<Entry>; // the last one used first
    struct Part {
        explicit Part(const base::SipKey& key) : byUri(0, Hash{key}), flights(0, Hash{key}) {}
        void noteOldest() { oldestNs.store(byUse.empty() ? INT64_MAX : byUse.back().usedNs, std::memory_order_relaxed); }
        void erase(Use::iterator entry);

        std::mutex mutex; // over what follows
        Use byUse;
        std::unordered_map<std::string, std::vector<Use::iterator>, Hash, std::equal_to<>> byUri;
        std::unordered_map<std::string, std::vector<std::shared_ptr<Flight>>, Hash, std::equal_to<>> flights;
        std::atomic<int64_t> oldestNs{INT64_MAX}; // read without the mutex, to choose where to make room
    };

    Part& partOf(std::string_view uri) { return *m_parts[base::sipHash(m_partKey, uri) % m_parts.size()]; }
    bool giveUpOne();
    uint64_t markOf(std::string_view uri, std::string_view variant) const noexcept;

    const uint64_t m_maxEntryBytes;
    const base::SipKey m_partKey;
    std::shared_ptr<ByteBudget> m_budget;
    std::vector<std::unique_ptr<Part>> m_parts;
    std::array<std::atomic<uint64_t>, kMarks> m_epochs{};
    std::array<std::atomic<uint64_t>, kMarks> m_passing{}; // upper half: which; lower: until when, in seconds
};

} // namespace gatehouse::policies
