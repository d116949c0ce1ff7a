// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/arena.h"

#include <algorithm>
#include <cstring>

namespace gatehouse::pipeline {

namespace {

constexpr size_t kFirstBlock = 1024;

} // namespace

char* Arena::allocate(size_t bytes)
{
    if (m_blocks.empty() || m_blocks.back().size - m_used < bytes) {
        const size_t size = std::max(bytes, m_blocks.empty() ? kFirstBlock : m_blocks.back().size * 2);
        m_blocks.push_back({std::make_unique<char[]>(size), size});
        m_used = 0;
    }
    char* memory = m_blocks.back().memory.get() + m_used;
    m_used += bytes;
    return memory;
}

std::string_view Arena::copy(std::string_view text)
{
    if (text.empty())
        return {};
    char* memory = allocate(text.size());
    std::memcpy(memory, text.data(), text.size());
    return {memory, text.size()};
}

std::string_view Arena::concat(std::initializer_list<std::string_view> parts)
{
    size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    char* const memory = allocate(size);
    char* at = memory;
    for (const std::string_view part : parts) {
        std::memcpy(at, part.data(), part.size());
        at += part.size();
    }
    return {memory, size};
}

void Arena::reset()
{
    if (m_blocks.size() > 1)
        m_blocks.resize(1);
    m_used = 0;
}

} // namespace gatehouse::pipeline
