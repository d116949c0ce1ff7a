// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/text_search.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gatehouse::console {

bool containsText(std::string_view text, std::string_view part)
{
#ifdef __SSE2__
    // Sixteen places at a time, the last of them perhaps a second time: only where the first and the last byte fit are those between looked at.
    constexpr size_t kStep = sizeof(__m128i);
    const size_t length = part.size();
    if (length > 1 && text.size() >= length - 1 + kStep) {
        const __m128i first = _mm_set1_epi8(part.front()), last = _mm_set1_epi8(part.back());
        const size_t lastAt = text.size() - (length - 1) - kStep;
        for (size_t at = 0;; at = std::min(at + kStep, lastAt)) {
            const char* const place = text.data() + at;
            const __m128i begins = _mm_loadu_si128(reinterpret_cast<const __m128i*>(place)), ends = _mm_loadu_si128(reinterpret_cast<const __m128i*>(place + length - 1));
            auto fits = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(begins, first), _mm_cmpeq_epi8(ends, last))));
            for (; fits != 0; fits &= fits - 1) {
                if (std::memcmp(place + std::countr_zero(fits) + 1, part.data() + 1, length - 2) == 0)
                    return true;
            }
            if (at == lastAt)
                return false;
        }
    }
    // A short text, as most cells are: the same at the places of a copy that has room behind it.
    constexpr size_t kShort = 2 * kStep;
    if (length > 0 && text.size() <= kShort) {
        if (text.size() < length)
            return false;
        alignas(kStep) char padded[kShort + kStep] = {};
        std::memcpy(padded, text.data(), text.size());
        const __m128i first = _mm_set1_epi8(part.front());
        const auto at = [&](size_t from) { return static_cast<uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_load_si128(reinterpret_cast<const __m128i*>(padded + from)), first))); };
        const size_t places = text.size() - length + 1; // that part may begin at
        uint64_t fits = (at(0) | at(kStep) << kStep) & ((uint64_t(1) << places) - 1);
        for (; fits != 0; fits &= fits - 1) {
            if (std::memcmp(padded + std::countr_zero(fits) + 1, part.data() + 1, length - 1) == 0)
                return true;
        }
        return false;
    }
#endif
    return text.find(part) != std::string_view::npos;
}

} // namespace gatehouse::console
