// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h2/memory.h"

#include "net/frame_pool.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>

namespace gatehouse::http::h2 {

namespace {

// Before each piece: how much there is room for. Keeps what follows as aligned as malloc would.
struct alignas(std::max_align_t) Prefix {
    size_t room;
};

void* take(size_t size) noexcept
{
    try {
        auto* prefix = new (net::allocateFrame(size + sizeof(Prefix))) Prefix{size};
        return prefix + 1;
    } catch (const std::bad_alloc&) {
        return nullptr; // C callers expect that
    }
}

void give(void* piece) noexcept
{
    if (!piece)
        return;
    Prefix* prefix = static_cast<Prefix*>(piece) - 1;
    net::releaseFrame(prefix, prefix->room + sizeof(Prefix));
}

void* takeCleared(size_t count, size_t size) noexcept
{
    size_t bytes = 0;
    if (__builtin_mul_overflow(count, size, &bytes))
        return nullptr;
    void* piece = take(bytes);
    return piece ? std::memset(piece, 0, bytes) : nullptr;
}

void* grow(void* piece, size_t size) noexcept
{
    if (!piece)
        return take(size);
    const size_t room = (static_cast<Prefix*>(piece) - 1)->room;
    void* other = take(size);
    if (other) {
        std::memcpy(other, piece, std::min(room, size));
        give(piece);
    }
    return other;
}

nghttp2_mem memory = {
    nullptr,
    [](size_t size, void*) { return take(size); },
    [](void* piece, void*) { give(piece); },
    [](size_t count, size_t size, void*) { return takeCleared(count, size); },
    [](void* piece, size_t size, void*) { return grow(piece, size); },
};

} // namespace

nghttp2_mem* pooledMemory()
{
    return &memory;
}

} // namespace gatehouse::http::h2
