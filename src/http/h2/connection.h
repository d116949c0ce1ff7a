// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h2/stream.h"
#include "net/event_loop.h"
#include "net/stream.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct nghttp2_session;
struct nghttp2_session_callbacks;

namespace gatehouse::http::h2 {

enum class Role : uint8_t { Server, Client };

// What the other side may make a connection hold or do; each has a number.
struct Limits {
    uint32_t maxStreams = 128;             // at once (SETTINGS_MAX_CONCURRENT_STREAMS)
    size_t maxHeadBytes = 32 * 1024;       // names and values of a head, decoded (SETTINGS_MAX_HEADER_LIST_SIZE)
    size_t maxFields = 100;
    size_t maxBlockBytes = 64 * 1024;      // a head's frames, as sent (HEADERS and CONTINUATION)
    int32_t connectionWindow = 4 * 1024 * 1024;
    size_t maxUnsent = 256 * 1024;         // serialised frames that the socket has not taken
    // Frames that make work and bring nothing: PING, SETTINGS, PRIORITY, RST_STREAM, empty DATA. A bucket of that size, refilled at that rate a second; an empty one ends the
    // connection with ENHANCE_YOUR_CALM (the "rapid reset" and flood attacks, CVE-2023-44487, CVE-2019-9512 to 9518).
    uint32_t idleFrames = 1000;
    uint32_t idleFramesPerSecond = 100;
};

// An HTTP/2 connection over a stream of bytes that is connected (and secured) already, either role: nghttp2 does the framing and HPACK, this class the flow control,
// limits, gathering of writes, and waking who waits. Streams are called back only between frames, never inside nghttp2. The loop's thread.
class Connection : private net::Deferred
{
public:
    Connection(net::EventLoop& loop, net::Stream& transport, Role role, Limits limits = {});
    ~Connection() override;

    // Bytes that were read before it was known what they are; call before run().
    bool feed(std::string_view bytes);
    // Serves until the connection is over; `idleNs`: without a stream for so long it ends.
    net::Task<void> run(int64_t idleNs);
    // No new streams; ends when the last one has.
    void drain();
    bool isOpen() const { return m_open && !m_draining; }
    bool isOver() const { return m_over; } // run() has returned
    size_t streams() const { return m_streams.size(); }
    uint32_t peerMaxStreams() const;

    // As a client: a request on a stream of its own. False when the connection cannot take one.
    bool open(Stream& stream);

protected:
    // As a server: whose head begins to come, or null to refuse it.
    virtual Stream* newStream() { return nullptr; }
    // Its head is complete: serve it. The stream may be destroyed meanwhile.
    virtual void start(Stream&) {}
    // At the end of a turn: for taking away what is over.
    virtual void tidy() {}
    net::EventLoop& loop() { return m_loop; }
    // Soon, tidy().
    void tidySoon() { m_loop.defer(*this); }

private:
    friend class Stream;
    friend struct Callbacks;

    void forget(Stream& stream);
    void consumed(Stream& stream, size_t bytes);
    bool push(Stream& stream);
    void resetStream(Stream& stream, uint32_t errorCode);

    bool receive(std::string_view bytes);
    void touch(Stream& stream);
    void deliver();
    void serialise();
    bool write(); // false: the connection is gone
    net::Task<void> writeLater();
    void closeAll(uint32_t errorCode);
    bool spend(uint32_t cost);
    void runDeferred() override;

    net::EventLoop& m_loop;
    net::Stream& m_transport;
    const Role m_role;
    const Limits m_limits;
    nghttp2_session* m_session = nullptr;
    std::unordered_map<int32_t, Stream*> m_streams;
    std::vector<Stream*> m_touched;
    std::vector<Stream*> m_writable;
    std::string m_out;
    size_t m_outSent = 0;
    net::Task<void> m_writer;
    size_t m_block = 0;      // bytes of the head whose frames come
    double m_calm = 0;       // what is left of the bucket
    int64_t m_calmNs = 0;
    bool m_open = true;
    bool m_draining = false;
    bool m_over = false;
    bool m_abusive = false;
};

} // namespace gatehouse::http::h2
