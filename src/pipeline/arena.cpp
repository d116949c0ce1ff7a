// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/arena.h"

#include <algorithm>
#include <cstring>

namespace gatehouse::pipeline {

namespace {

constexpr size_t kFirstBlock = 2048;

} // namespace

char* Arena::allocate(size_t bytes)
{
    if (m_blocks.empty() || m_blocks.back().size - m_used < bytes) {
        const size_t size = std::max(bytes, m_blocks.empty() ? kFirstBlock : m_blocks.back().size * 2);
        m_blocks.push_back({std::make_unique_for_overwrite<char[]>(size), size});
        m_used = 0;
    }
    char* at = m_blocks.back().memory.get() + m_used;
    m_used += bytes;
    return at;
}

void* Arena::aligned(size_t bytes, size_t alignment)
{
    size_t space = bytes + alignment;
    void* memory = allocate(space);
    return std::align(alignment, bytes, memory, space);
}

std::string_view Arena::copy(std::string_view text)
{
    if (text.empty())
        return {};
    char* at = allocate(text.size());
    std::memcpy(at, text.data(), text.size());
    return {at, text.size()};
}

std::string_view Arena::concat(std::initializer_list<std::string_view> parts)
{
    size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    char* const start = allocate(size);
    char* at = start;
    for (const std::string_view part : parts)
        at = std::copy(part.begin(), part.end(), at);
    return {start, size};
}

void Arena::reset()
{
    if (m_blocks.size() > 1)
        m_blocks.resize(1);
    m_used = 0;
}

} // namespace gatehouse::pipeline
