// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nghttp2/nghttp2.h>

namespace gatehouse::http::h2 {

// Memory for nghttp2 from the thread's pool of frames: it allocates some twenty small pieces for each stream, and many streams begin and end in one turn, which is more than
// the general allocator keeps at hand. A session belongs to the thread that made it.
nghttp2_mem* pooledMemory();

} // namespace gatehouse::http::h2
