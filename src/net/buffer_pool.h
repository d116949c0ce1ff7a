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
    // A buffer goes back where it came from, whoever lets go of it and how: what is out is what is accounted for.
    struct GiveBack {
        BufferPool* owner = nullptr;
        void operator()(char* memory) const noexcept { owner->takeBack(memory); }
    };
    using Buffer = std::unique_ptr<char[], GiveBack>;

    // `account` is told how many bytes are out; it outlives the pool.
    explicit BufferPool(size_t* account = nullptr);
    BufferPool(const BufferPool&) = delete;

    Buffer take();
    void give(Buffer buffer) { buffer.reset(); }

private:
    void takeBack(char* memory) noexcept;
    static constexpr size_t kKept = 512;
    std::vector<std::unique_ptr<char[]>> m_free;
    size_t* m_account;
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
