// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "limits/limit_store.h"

#include <algorithm>

namespace gatehouse::limits {

// A product of two 64-bit numbers fits.
__extension__ typedef unsigned __int128 Wide;

// The algorithms apart from any store: each keeps its state in one 64-bit word (0 when new, the highest bit never set) and says what a take would give and leave behind.
// The largest limit is 2^28 - 1 a window.
struct Outcome {
    Taken taken;
    uint64_t state = 0;     // to be stored when allowed
    int64_t expiresNs = 0;  // when the state means nothing any more
};

namespace detail {

// Threads read their clocks at slightly different times: what one of them has counted in the next window already must not be lost to another that is still in
// this one. So a state one window ahead moves `nowNs` to that window's begin. Farther ahead, the clock was set back: the count begins anew.
inline int64_t notBefore(uint64_t state, uint64_t stored, uint64_t mask, const Window& window, int64_t nowNs)
{
    const int64_t next = (nowNs - window.originNs) / window.windowNs + 1;
    return state != 0 && stored == (static_cast<uint64_t>(next) & mask) ? window.originNs + next * window.windowNs : nowNs;
}

} // namespace detail

// Generic cell rate algorithm: the word is the theoretical arrival time. `burst` at once, then one each window / limit.
struct Gcra {
    static int64_t interval(const Window& window) { return std::max<int64_t>(window.windowNs / static_cast<int64_t>(std::max<uint64_t>(window.limit, 1)), 1); }

    static Outcome take(uint64_t state, const Window& window, uint64_t cost, int64_t nowNs)
    {
        const int64_t step = interval(window);
        const int64_t room = step * static_cast<int64_t>(window.burst > 0 ? window.burst : window.limit);
        const int64_t arrival = std::max(static_cast<int64_t>(state), nowNs);
        const int64_t after = arrival + step * static_cast<int64_t>(cost);
        Outcome out;
        out.taken.allowed = after - nowNs <= room;
        const int64_t ahead = (out.taken.allowed ? after : arrival) - nowNs;
        out.taken.remaining = static_cast<uint64_t>(std::max<int64_t>(room - ahead, 0) / step);
        out.taken.resetNs = ahead;
        out.taken.retryAfterNs = out.taken.allowed ? 0 : after - nowNs - room;
        out.state = static_cast<uint64_t>(after);
        out.expiresNs = after;
        return out;
    }
    static uint64_t giveBack(uint64_t state, const Window& window, uint64_t cost, int64_t)
    {
        return static_cast<uint64_t>(std::max<int64_t>(static_cast<int64_t>(state) - interval(window) * static_cast<int64_t>(cost), 1));
    }
};

// Windows that begin at multiples of their length (counted from the window's origin): the word is (window number, count).
struct FixedWindow {
    static uint64_t number(const Window& window, int64_t nowNs) { return static_cast<uint64_t>((nowNs - window.originNs) / window.windowNs) & 0x7fffffff; }

    static Outcome take(uint64_t state, const Window& window, uint64_t cost, int64_t atNs)
    {
        const int64_t nowNs = detail::notBefore(state, state >> 32, 0x7fffffff, window, atNs);
        const uint64_t current = number(window, nowNs);
        const uint64_t used = state >> 32 == current ? state & 0xffffffff : 0;
        Outcome out;
        out.taken.allowed = used + cost <= window.limit;
        const uint64_t after = out.taken.allowed ? used + cost : used;
        out.taken.remaining = window.limit - std::min(after, window.limit);
        out.taken.resetNs = window.windowNs - (nowNs - window.originNs) % window.windowNs + (nowNs - atNs);
        out.taken.retryAfterNs = out.taken.allowed ? 0 : out.taken.resetNs;
        out.state = current << 32 | after;
        out.expiresNs = atNs + out.taken.resetNs;
        return out;
    }
    static uint64_t giveBack(uint64_t state, const Window& window, uint64_t cost, int64_t atNs)
    {
        if (state >> 32 != number(window, detail::notBefore(state, state >> 32, 0x7fffffff, window, atNs)))
            return state;
        return state - std::min(state & 0xffffffff, cost);
    }
};

// The last window's count fades out as this one goes by: the word is (window number, count of the last, count of this), of 7, 28 and 28 bits.
struct SlidingWindow {
    static constexpr uint64_t kMask = (1ull << 28) - 1;
    static constexpr uint64_t kNumbers = 0x7f;

    struct State {
        uint64_t number, last, current;
    };
    static State unpack(uint64_t state, const Window& window, int64_t nowNs)
    {
        const uint64_t number = static_cast<uint64_t>(nowNs / window.windowNs) & kNumbers;
        const State stored{state >> 56, state >> 28 & kMask, state & kMask};
        if (stored.number == number)
            return stored;
        return {number, ((stored.number + 1) & kNumbers) == number ? stored.current : 0, 0};
    }

    static Outcome take(uint64_t word, const Window& window, uint64_t cost, int64_t atNs)
    {
        const int64_t nowNs = detail::notBefore(word, word >> 56, kNumbers, window, atNs);
        const State state = unpack(word, window, nowNs);
        const int64_t left = window.windowNs - nowNs % window.windowNs;
        // Rounded up: half a request that still counts is not given away.
        const auto faded = [&](int64_t leftNs) {
            const auto length = static_cast<uint64_t>(window.windowNs);
            return static_cast<uint64_t>((static_cast<Wide>(state.last) * static_cast<uint64_t>(leftNs) + length - 1) / length);
        };
        const uint64_t used = faded(left) + state.current;
        Outcome out;
        out.taken.allowed = used + cost <= window.limit;
        const uint64_t after = out.taken.allowed ? used + cost : used;
        out.taken.remaining = window.limit - std::min(after, window.limit);
        out.taken.resetNs = left + (state.current > 0 || out.taken.allowed ? window.windowNs : 0);
        if (!out.taken.allowed)
            out.taken.retryAfterNs = retryAfter(state, window, cost, left);
        out.state = state.number << 56 | state.last << 28 | std::min(state.current + cost, kMask);
        out.expiresNs = nowNs + left + window.windowNs;
        return out;
    }
    static uint64_t giveBack(uint64_t word, const Window& window, uint64_t cost, int64_t atNs)
    {
        const int64_t nowNs = detail::notBefore(word, word >> 56, kNumbers, window, atNs);
        if (word >> 56 != (static_cast<uint64_t>(nowNs / window.windowNs) & kNumbers))
            return word;
        return word - std::min(word & kMask, cost);
    }

private:
    // How long until enough of the last window (or then, of this one) has faded.
    static int64_t retryAfter(const State& state, const Window& window, uint64_t cost, int64_t left)
    {
        const auto fade = [&](uint64_t count, uint64_t allowed) {
            return static_cast<int64_t>((static_cast<Wide>(window.windowNs) * (count - allowed) + count - 1) / count);
        };
        if (state.current + cost <= window.limit && state.last > 0) {
            const uint64_t allowed = std::min(window.limit - state.current - cost, state.last);
            const int64_t elapsed = window.windowNs - left;
            return std::max<int64_t>(fade(state.last, allowed) - elapsed, 1);
        }
        if (state.current == 0 || cost > window.limit)
            return left + window.windowNs;
        return left + fade(state.current, std::min(window.limit - cost, state.current));
    }
};

} // namespace gatehouse::limits
