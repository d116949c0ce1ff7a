// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/client_side.h"

namespace gatehouse::proxy {

net::Task<bool> ClientSide::drain(net::EventLoop& loop)
{
    uint64_t before = bytesOut;
    for (;;) {
        const http::Sent sent = push();
        m_taking.moved(bytesOut - before);
        before = bytesOut;
        if (sent != http::Sent::Blocked)
            co_return sent == http::Sent::Done;
        const int64_t begun = loop.nowNs();
        net::WaitAwaiter room(loop, writePoint(), begun + m_taking.leftNs());
        m_stalled = !co_await room;
        if (m_stalled)
            co_return false;
        m_taking.waited(loop.nowNs() - begun);
    }
}

net::Task<bool> ClientSide::awaitBody(net::EventLoop& loop, int64_t mostNs)
{
    m_sending.moved(bytesIn - m_bytesSeen);
    m_bytesSeen = bytesIn;
    const int64_t begun = loop.nowNs();
    net::WaitAwaiter more(loop, bodyPoint(), begun + std::min(m_sending.leftNs(), mostNs));
    const bool came = co_await more;
    m_sending.waited(loop.nowNs() - begun);
    co_return came;
}

} // namespace gatehouse::proxy
