// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace gatehouse::net {

// Buffers of one size that a worker's connections borrow while something is under way. Keeps 512 at most. One thread.
class BufferPool
{
public:
    static constexpr size_t kSize = 32 * 1024;
    using Buffer = std::unique_ptr<char[]>;

    Buffer take()
    {
        if (m_free.empty())
            return std::make_unique_for_overwrite<char[]>(kSize);
        Buffer buffer = std::move(m_free.back());
        m_free.pop_back();
        return buffer;
    }
    void give(Buffer buffer)
    {
        if (buffer && m_free.size() < kKept)
            m_free.push_back(std::move(buffer));
    }

private:
    static constexpr size_t kKept = 512;
    std::vector<Buffer> m_free;
};

// Bytes received and not yet used.
struct Inbox {
    BufferPool::Buffer memory;
    size_t begin = 0;
    size_t end = 0;

    std::string_view view() const { return {memory.get() + begin, end - begin}; }
    size_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    void use(size_t bytes) { begin += bytes; }
    // Where more can go; moves what is here to the front when the end is reached. Empty when the buffer is full.
    char* room(BufferPool& pool, size_t& size);
    void giveBack(BufferPool& pool)
    {
        pool.give(std::move(memory));
        begin = end = 0;
    }
};

} // namespace gatehouse::net
