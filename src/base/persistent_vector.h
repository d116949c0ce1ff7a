// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace gatehouse::base {

// Values by number whose copies share them in blocks: a copy costs a pointer for every 256 values, a change one block. Changed by one thread; read by any
// while nobody changes it.
template <class T>
class PersistentVector
{
public:
    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T& operator[](size_t index) const { return (*m_blocks[index / kBlock])[index % kBlock]; }

    // To be changed; up to it the vector grows.
    T& edit(size_t index)
    {
        for (; index >= m_size; ++m_size) {
            if (m_size % kBlock == 0)
                m_blocks.push_back(std::make_shared<Block>());
        }
        std::shared_ptr<Block>& block = m_blocks[index / kBlock];
        if (block.use_count() > 1)
            block = std::make_shared<Block>(*block);
        return (*block)[index % kBlock];
    }

private:
    static constexpr size_t kBlock = 256;
    using Block = std::array<T, kBlock>;

    std::vector<std::shared_ptr<Block>> m_blocks;
    size_t m_size = 0;
};

} // namespace gatehouse::base
