// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/frame_pool.h"

#include <array>
#include <new>

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
    if (index > kClasses)
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
    if (index > kClasses) {
        ::operator delete(frame);
        return;
    }
    Node* node = static_cast<Node*>(frame);
    node->next = pool.free[index];
    pool.free[index] = node;
}

} // namespace gatehouse::net
