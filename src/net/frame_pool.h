// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace gatehouse::net {

// Memory for coroutine frames: size classes of 64 bytes up to 4 KiB, one free list per thread, so that a request allocates nothing once warm.
void* allocateFrame(size_t bytes);
void releaseFrame(void* frame, size_t bytes) noexcept;

} // namespace gatehouse::net
