// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/frame_pool.h"

#include <array>
#include <new>

// Address sanitizer sees nothing of a frame that is used after its end while the pool holds it: then there is no pool.
#if defined(__SANITIZE_ADDRESS__)
#define GATEHOUSE_FRAME_POOL 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GATEHOUSE_FRAME_POOL 0
#endif
#endif
#ifndef GATEHOUSE_FRAME_POOL
#define GATEHOUSE_FRAME_POOL 1
#endif

namespace gatehouse::net {

namespace {

constexpr size_t kStep = 64;
constexpr size_t kClasses = 64;

struct Node {
    Node* next;
};

struct Pool {
    std::array<Node*, kClasses + 1> free{};
    ~Pool()
    {
        for (Node* node : free) {
            while (node) {
                Node* next = node->next;
                ::operator delete(node);
                node = next;
            }
        }
    }
};

thread_local Pool pool;

} // namespace

void* allocateFrame(size_t bytes)
{
    const size_t index = (bytes + kStep - 1) / kStep;
    if (index > kClasses || !GATEHOUSE_FRAME_POOL)
        return ::operator new(bytes);
    if (Node* node = pool.free[index]) {
        pool.free[index] = node->next;
        return node;
    }
    return ::operator new(index * kStep);
}

void releaseFrame(void* frame, size_t bytes) noexcept
{
    const size_t index = (bytes + kStep - 1) / kStep;
    if (index > kClasses || !GATEHOUSE_FRAME_POOL) {
        ::operator delete(frame);
        return;
    }
    Node* node = static_cast<Node*>(frame);
    node->next = pool.free[index];
    pool.free[index] = node;
}

} // namespace gatehouse::net
