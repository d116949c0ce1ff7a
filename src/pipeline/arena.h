// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace gatehouse::pipeline {

// Memory that is given back all at once, at the end of a request; the first block is kept for the next one. One thread.
class Arena
{
public:
    char* allocate(size_t bytes);
    std::string_view copy(std::string_view text);
    std::string_view concat(std::initializer_list<std::string_view> parts);
    // Nothing in it is destroyed.
    template <class T>
    std::span<T> array(size_t count)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        T* const out = static_cast<T*>(aligned(count * sizeof(T), alignof(T)));
        std::uninitialized_default_construct_n(out, count);
        return {out, count};
    }
    template <class T, class... Args>
    T& make(Args&&... args)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        return *new (aligned(sizeof(T), alignof(T))) T(std::forward<Args>(args)...);
    }
    void reset();

private:
    void* aligned(size_t bytes, size_t alignment);

    struct Block {
        std::unique_ptr<char[]> memory;
        size_t size = 0;
    };
    std::vector<Block> m_blocks;
    size_t m_used = 0; // of the last block
};

} // namespace gatehouse::pipeline
