// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/arena.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace gatehouse::cel {

namespace {

constexpr size_t kFirstBlock = 4096;

} // namespace

void* Arena::allocate(size_t bytes, size_t alignment) noexcept
{
    if (bytes > m_limit || m_used > m_limit - bytes)
        return nullptr;
    m_used += bytes;
    for (; m_block < m_blocks.size(); ++m_block, m_at = 0) {
        const Block& block = m_blocks[m_block];
        const size_t past = (reinterpret_cast<uintptr_t>(block.memory) + m_at) % alignment;
        const size_t aligned = m_at + (past == 0 ? 0 : alignment - past);
        if (aligned <= block.size && bytes <= block.size - aligned) {
            m_at = aligned + bytes;
            return block.memory + aligned;
        }
    }
    const size_t size = std::max({bytes, kFirstBlock, m_blocks.empty() ? 0 : 2 * m_blocks.back().size});
    auto owned = std::make_unique<std::byte[]>(size);
    std::byte* const memory = owned.get();
    m_blocks.push_back({std::move(owned), memory, size});
    m_at = bytes;
    return memory;
}

std::string_view Arena::copy(std::string_view text) noexcept
{
    if (text.empty())
        return {"", 0};
    char* const memory = static_cast<char*>(allocate(text.size(), 1));
    if (!memory)
        return {};
    std::memcpy(memory, text.data(), text.size());
    return {memory, text.size()};
}

void Arena::reset() noexcept
{
    m_block = 0;
    m_at = 0;
    m_used = 0;
}

} // namespace gatehouse::cel
