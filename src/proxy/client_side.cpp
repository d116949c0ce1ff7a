// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/client_side.h"

namespace gatehouse::proxy {

net::Task<bool> ClientSide::drain(net::EventLoop& loop, int64_t deadlineNs)
{
    for (;;) {
        const http::Sent sent = push();
        if (sent != http::Sent::Blocked)
            co_return sent == http::Sent::Done;
        net::WaitAwaiter room(loop, writePoint(), deadlineNs);
        if (!co_await room)
            co_return false;
    }
}

} // namespace gatehouse::proxy
