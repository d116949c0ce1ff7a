// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace gatehouse::cel {

// Copies a text, which may be none at all, and gives the place behind it.
inline char* put(char* at, std::string_view text) noexcept
{
    if (!text.empty())
        std::memcpy(at, text.data(), text.size());
    return at + text.size();
}

// Memory of one evaluation, given back all at once; nothing in it is destroyed. After reset() the blocks are used again, so that evaluations alike stop allocating.
class Arena
{
public:
    explicit Arena(size_t limitBytes) : m_limit(limitBytes) {}
    // With a first block of somebody else's, which outlives it.
    Arena(size_t limitBytes, std::span<std::byte> first) : m_limit(limitBytes) { m_blocks.push_back({nullptr, first.data(), first.size()}); }
    Arena(Arena&&) = default;
    Arena& operator=(Arena&&) = default;

    // Null when the limit is passed.
    void* allocate(size_t bytes, size_t alignment) noexcept;
    template <class T>
    std::span<T> array(size_t count) noexcept
    {
        static_assert(std::is_trivially_destructible_v<T>);
        T* const memory = count > m_limit / sizeof(T) ? nullptr : static_cast<T*>(allocate(count * sizeof(T), alignof(T)));
        if (memory) {
            for (size_t i = 0; i < count; ++i)
                new (memory + i) T();
        }
        return {memory, memory ? count : 0};
    }
    template <class T, class... Args>
    T* make(Args&&... args) noexcept
    {
        void* const memory = allocate(sizeof(T), alignof(T));
        return memory ? new (memory) T(std::forward<Args>(args)...) : nullptr;
    }
    // Data is null when the limit is passed; never for a copy of nothing.
    std::string_view copy(std::string_view text) noexcept;

    void reset() noexcept;
    void setLimit(size_t bytes) { m_limit = bytes; }
    size_t used() const { return m_used; }

private:
    struct Block {
        std::unique_ptr<std::byte[]> owned;
        std::byte* memory = nullptr;
        size_t size = 0;
    };
    std::vector<Block> m_blocks;
    size_t m_block = 0; // that is being filled
    size_t m_at = 0;    // its first free byte
    size_t m_used = 0;
    size_t m_limit;
};

} // namespace gatehouse::cel
