// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace gatehouse::policies {

// Of memory that a thread uses again for the next body: what one large body took is not kept for ever.
constexpr size_t kKeptMemory = 64 * 1024;

// Empties a vector or a text whose memory is more than that.
template <class Container>
void giveBackAbove(Container& container, size_t most = kKeptMemory)
{
    if (container.capacity() * sizeof(typename Container::value_type) > most)
        Container().swap(container); // a text that is assigned a short one keeps its memory
}

} // namespace gatehouse::policies
