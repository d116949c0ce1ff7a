// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What the other side may make a connection do: frames are counted by their heads. The rest is in connection.cpp.
#include "http/h2/connection.h"

#include <algorithm>
#include <cstring>
#include <nghttp2/nghttp2.h>

namespace gatehouse::http::h2 {

bool Connection::Bucket::take(int64_t nowNs, uint32_t size, uint32_t perSecond)
{
    give(static_cast<double>(nowNs - atNs) * 1e-9 * perSecond, size);
    atNs = nowNs;
    return --left >= 0;
}

void Connection::spend()
{
    if (!m_calm.take(m_loop.nowNs(), m_limits.idleFrames, m_limits.idleFramesPerSecond))
        abuse();
}

void Connection::spendSmall()
{
    if (!m_small.take(m_loop.nowNs(), m_limits.smallFrames, m_limits.smallFramesPerSecond))
        abuse();
}

// Every frame's head, before nghttp2 sees it, which does not tell of those that it ignores.
void Connection::scan(std::string_view bytes)
{
    while (!bytes.empty()) {
        const size_t skip = std::min<size_t>(m_frameLeft, bytes.size());
        m_frameLeft -= static_cast<uint32_t>(skip);
        bytes.remove_prefix(skip);
        const size_t take = std::min(kFrameHead - m_frameHeadSize, bytes.size());
        std::memcpy(m_frameHead + m_frameHeadSize, bytes.data(), take);
        m_frameHeadSize += take;
        bytes.remove_prefix(take);
        if (m_frameHeadSize < kFrameHead)
            continue;
        m_frameHeadSize = 0;
        m_frameLeft = static_cast<uint32_t>(m_frameHead[0] << 16 | m_frameHead[1] << 8 | m_frameHead[2]);
        count(m_frameHead[3], m_frameHead[4], m_frameLeft);
    }
}

void Connection::count(uint8_t type, uint8_t flags, uint32_t length)
{
    switch (type) {
    case NGHTTP2_HEADERS:
    case NGHTTP2_PUSH_PROMISE:
        m_block = length;
        m_continuations = 0;
        break;
    case NGHTTP2_CONTINUATION:
        m_block += length + kFrameHead;
        ++m_continuations;
        break;
    case NGHTTP2_PING:
    case NGHTTP2_SETTINGS:
    case NGHTTP2_PRIORITY:
    case NGHTTP2_RST_STREAM:
        spend();
        break;
    case NGHTTP2_DATA:
        if (length == 0 && !(flags & NGHTTP2_FLAG_END_STREAM))
            spend();
        else if (length <= 256 && (flags & NGHTTP2_FLAG_PADDED)) // perhaps of nothing but padding
            spendSmall();
        break;
    default:
        spendSmall();
        break;
    }
    if (m_block > m_limits.maxBlockBytes || m_continuations > m_limits.maxContinuations)
        abuse();
}

} // namespace gatehouse::http::h2
