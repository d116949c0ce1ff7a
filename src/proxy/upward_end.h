// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/wait_point.h"

namespace gatehouse::proxy {

// That a tunnel's way to the upstream has come to its end: who waits at the point goes on at the end of the loop's turn, when the coroutine that told it has ended
// and may be destroyed. The worker's thread.
class UpwardEnd final : public net::Deferred
{
public:
    void tell(net::EventLoop& loop)
    {
        m_happened = true;
        loop.defer(*this);
    }
    void reset() { m_happened = false; }
    bool happened() const { return m_happened; }
    net::WaitPoint point;

private:
    void runDeferred() override { point.wake(); }
    bool m_happened = false;
};

} // namespace gatehouse::proxy
