// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/outbox.h"
#include "http/message.h"
#include "net/task.h"
#include "net/wait_point.h"
#include "proxy/patience.h"

#include <cstdint>
#include <string_view>

namespace gatehouse::net {
class TlsSession;
}

namespace gatehouse::proxy {

struct ClientHead;

// The client's side of one request, whatever protocol it came by: where the rest of the request's body comes from and where the answer goes. Nothing here waits but
// drain(): who gets "not yet" waits at the point named. The worker's thread.
class ClientSide
{
public:
    virtual ~ClientSide() = default;

    // ---- the request's body, framing taken off
    enum class Got : uint8_t {
        Data,    // `data` holds until fillBody()
        Nothing, // of what has been received, all is used
        End,
        Bad      // malformed framing
    };
    Got nextBody(std::string_view& data)
    {
        if (m_rewound) {
            m_rewound = false;
            m_bodyDone = m_doneBehind;
            data = m_ahead;
            if (!data.empty())
                return Got::Data;
        }
        return readBody(data);
    }
    // The body begins anew: `read` is what nextBody() has given of it so far, and it must stay where it is until it has been given again or unwind().
    void rewind(std::string_view read)
    {
        m_ahead = read;
        m_doneBehind = m_bodyDone;
        m_rewound = true;
        m_bodyDone = false;
    }
    size_t ahead() const { return m_rewound ? m_ahead.size() : 0; } // of what was read and is to be given again
    void unwind()
    {
        if (!m_rewound)
            return;
        m_rewound = false;
        m_bodyDone = m_doneBehind;
    }
    enum class Filled : uint8_t { More, Wait, Gone };
    virtual Filled fillBody() = 0;
    virtual net::WaitPoint& bodyPoint() = 0;
    virtual std::string_view bodyTrailers() const = 0; // "Name: value\r\n" lines, after End
    bool bodyDone() const { return m_bodyDone; }
    // Waits for more of it; false when the client does not send it in time, or not within `mostNs`.
    net::Task<bool> awaitBody(net::EventLoop& loop, int64_t mostNs = INT64_MAX);
    // Asks a client that waits for it for the body (100 Continue). Queued.
    virtual void goOn() = 0;

    // ---- the answer: queued, then pushed
    virtual void interim(const http::ResponseHead& head) = 0;
    virtual void begin(const ClientHead& head) = 0;
    virtual bool add(std::string_view data) = 0; // false: push first
    virtual void end(std::string_view trailers) = 0;
    virtual bool hasQueued() const = 0;
    virtual void discard() = 0; // what is queued and has not gone out
    virtual net::Outgoing stage() { return {}; } // what push(), which must follow, will send: for the end of the loop's turn
    virtual http::Sent push() = 0;
    virtual net::WaitPoint& writePoint() = 0;
    // Until all that is queued has been taken; false when the client is gone or does not take it in time.
    net::Task<bool> drain(net::EventLoop& loop);
    // Behind a 101: bytes in both directions, no framing.
    virtual void startTunnel() = 0;
    virtual bool saidAll() const = 0; // of a tunnel, after Filled::Gone: the client has ended its half in good order
    virtual void endTunnel() = 0;     // our half of it: the client sees the end, and may go on sending

    // It did not take the answer in time.
    bool hasStalled() const { return m_stalled; }
    // How long this request's client is waited for, and how slow it may be.
    void bear(int64_t longestWaitNs, uint64_t leastPerSecond) 
    {
        m_sending = m_taking = Patience(longestWaitNs, leastPerSecond);
        m_bytesSeen = bytesIn;
        m_stalled = false;
    }

    // ---- the connection
    virtual bool isBroken() const = 0;     // in both directions
    virtual bool isPeerClosed() const = 0; // at least its sending half
    virtual net::WaitPoint& brokenPoint() = 0;
    virtual const net::TlsSession* tls() const = 0;
    // Towards old clients an answer of unknown length ends with the connection.
    virtual bool canFrameAnyLength() const = 0;

    static constexpr size_t kMaxDropped = 64 * 1024; // of a body that nobody wants, so that the connection can be used again
    bool keepAlive = true; // another request may follow; told to the client by the answer's head
    uint64_t bytesIn = 0;
    uint64_t bytesOut = 0;

protected:
    virtual Got readBody(std::string_view& data) = 0;
    bool m_bodyDone = true;

private:
    std::string_view m_ahead;
    bool m_rewound = false;
    bool m_doneBehind = false; // of the body behind m_ahead
    Patience m_sending;
    Patience m_taking;
    bool m_stalled = false;
    uint64_t m_bytesSeen = 0; // of bytesIn, by m_sending
};

} // namespace gatehouse::proxy
