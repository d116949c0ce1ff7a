// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace gatehouse::pipeline {

// Memory that is given back all at once, at the end of a request; the first block is kept for the next one. One thread.
class Arena
{
public:
    char* allocate(size_t bytes);
    std::string_view copy(std::string_view text);
    std::string_view concat(std::initializer_list<std::string_view> parts);
    void reset();

private:
    struct Block {
        std::unique_ptr<char[]> memory;
        size_t size = 0;
    };
    std::vector<Block> m_blocks;
    size_t m_used = 0; // of the last block
};

} // namespace gatehouse::pipeline
