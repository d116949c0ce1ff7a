// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/buffer_pool.h"

#include <cstring>

namespace gatehouse::net {

BufferPool::BufferPool(size_t* account) : m_account(account)
{
    m_free.reserve(kKept);
}

BufferPool::Buffer BufferPool::take()
{
    std::unique_ptr<char[]> memory;
    if (m_free.empty()) {
        memory = std::make_unique_for_overwrite<char[]>(kSize);
    } else {
        memory = std::move(m_free.back());
        m_free.pop_back();
    }
    if (m_account)
        *m_account += kSize;
    return Buffer(memory.release(), GiveBack{this});
}

void BufferPool::takeBack(char* memory) noexcept
{
    std::unique_ptr<char[]> owned(memory);
    if (m_account)
        *m_account -= kSize;
    if (m_free.size() < kKept)
        m_free.push_back(std::move(owned)); // there is room: it was reserved
}

char* Inbox::room(BufferPool& pool, size_t& size)
{
    if (!memory)
        memory = pool.take();
    if (empty()) {
        begin = end = 0;
    } else if (end == BufferPool::kSize && begin > 0) {
        std::memmove(memory.get(), memory.get() + begin, end - begin);
        end -= begin;
        begin = 0;
    }
    size = BufferPool::kSize - end;
    return memory.get() + end;
}

} // namespace gatehouse::net
