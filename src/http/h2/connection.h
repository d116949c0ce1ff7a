// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h2/stream.h"
#include "net/event_loop.h"
#include "net/stream.h"

#include <cstdint>
#include <memory>
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
    // Each DATA frame sent gives one back: gRPC's clients measure the way with a PING for what they receive.
    uint32_t idleFrames = 1000;
    uint32_t idleFramesPerSecond = 100;
    // WINDOW_UPDATE and frames of unknown types, likewise; each DATA frame sent and each stream give four back.
    uint32_t smallFrames = 4000;
    uint32_t smallFramesPerSecond = 1000;
    uint32_t maxContinuations = 8;         // of one head
    size_t maxWaitingHeads = 32;           // interim answers that nobody has read yet
    size_t* account = nullptr;             // where the memory of unsent frames is counted; outlives the connection
};

// How long a connection waits.
struct Timeouts {
    int64_t idleNs = 75'000'000'000;     // without a stream
    int64_t headNs = net::Timer::kNever; // from the beginning of a head to its end; as a client, to the other side's SETTINGS too
};

// An HTTP/2 connection over a stream of bytes that is connected (and secured) already, either role: nghttp2 does the framing and HPACK, this class the flow control,
// limits, gathering of writes, and waking who waits. Streams are called back only between frames, never inside nghttp2. The loop's thread.
class Connection : private net::Deferred
{
public:
    Connection(net::EventLoop& loop, net::Stream& transport, Role role, Limits limits = {});
    ~Connection() override;

    // Bytes that were read before it was known what they are; call before run().
    void feed(std::string_view bytes);
    // Serves until the connection is over.
    net::Task<void> run(Timeouts timeouts);
    // No new streams, as a server as soon as the other side knows; ends when the last one has. The second time, it need not know.
    void drain();
    bool isOpen() const { return m_open && !m_draining; }
    bool isOver() const { return m_over; } // run() has returned
    size_t streams() const { return m_streams.size() + m_opened.size(); }
    uint32_t peerMaxStreams() const;
    bool isSettled() const { return m_settled; } // the other side's SETTINGS have come

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
    void scan(std::string_view bytes);
    void count(uint8_t type, uint8_t flags, uint32_t length);
    void countUnsent(size_t bytes);
    size_t unsent() const { return m_out.size() - m_outSent; }
    bool endBlock(Stream& stream, bool ends);
    void giveBack(Stream& stream);
    bool isFinished() const;
    void touch(Stream& stream);
    void deliver();
    void serialise();
    bool write(); // false: the connection is gone
    net::Task<void> writeLater();
    void closeAll(uint32_t errorCode);
    void spend();
    void spendSmall();
    void abuse() { m_abusive = true; }
    net::Task<void> letOthers();
    void runDeferred() override;

    net::EventLoop& m_loop;
    net::Stream& m_transport;
    const Role m_role;
    const Limits m_limits;
    nghttp2_session* m_session = nullptr;
    std::unordered_map<int32_t, Stream*> m_streams;
    std::vector<Stream*> m_opened; // and nothing of them has been sent
    std::vector<Stream*> m_touched;
    std::vector<Stream*> m_writable;
    std::vector<Stream*> m_stalled; // until what has been serialised is less
    std::string m_out;
    size_t m_outCounted = 0; // in m_limits.account
    size_t m_outSent = 0;
    net::Task<void> m_writer;
    // What is left of something that may be used at a rate.
    struct Bucket {
        double left;
        int64_t atNs;
        bool take(int64_t nowNs, uint32_t size, uint32_t perSecond);
        void give(double some, uint32_t size) { left = left + some < size ? left + some : size; }
    };
    Bucket m_calm;
    Bucket m_small;
    // What comes, frame by frame.
    static constexpr size_t kFrameHead = 9;
    unsigned char m_frameHead[kFrameHead] = {};
    size_t m_frameHeadSize = 0;
    uint32_t m_frameLeft = 0;   // bytes of its payload (of the preface, at first)
    // The head whose frames come.
    size_t m_block = 0;         // bytes, as sent
    size_t m_blockDecoded = 0;  // as HTTP/2 counts a list: 32 for each field
    uint32_t m_continuations = 0;
    int32_t m_blockStream = 0;  // 0: none
    int64_t m_blockSinceNs = 0;
    bool m_blockTooLarge = false;
    int64_t m_quietSinceNs;     // when the last stream ended
    std::shared_ptr<net::WaitPoint> m_turn;
    bool m_settled = false;
    bool m_open = true;
    bool m_draining = false;
    bool m_noticed = false; // the other side was told to begin no more, and what it begins is still served
    bool m_over = false;
    bool m_failed = false; // by what was fed
    bool m_abusive = false;
};

} // namespace gatehouse::http::h2
