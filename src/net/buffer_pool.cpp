// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/buffer_pool.h"

#include <cstring>

namespace gatehouse::net {

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
