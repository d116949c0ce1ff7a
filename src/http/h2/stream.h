// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/field_list.h"
#include "http/h1/outbox.h"
#include "net/wait_point.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::http::h2 {

class Connection;
struct Callbacks;

// One stream of an HTTP/2 connection (RFC 9113, section 5), either role: what came in and is not yet used, and what is queued to go out. Flow control follows use: the
// window opens again when data has been used. The loop's thread.
class Stream
{
public:
    // What a stream holds of a body that nobody reads yet is bounded by its window.
    static constexpr int32_t kWindow = 256 * 1024;

    Stream() = default;
    ~Stream();
    Stream(const Stream&) = delete;

    // Where the bytes of body that wait here are counted; before any come, and it outlives the stream.
    void accountTo(size_t* memory) { m_account = memory; }

    // ---- what came in
    struct Head {
        FieldList fields; // pseudo fields first
        bool ends = false; // no body and no trailers follow
    };
    bool hasHead() const { return !m_heads.empty(); }
    Head takeHead();
    bool isHeadTooLarge() const { return m_tooLarge; }
    // Data that is here, and holds until fill().
    std::string_view data() const { return std::string_view(m_front).substr(m_used); }
    void use(size_t bytes) { m_used += bytes; }
    // Gives what was used back to the window and takes in what came meanwhile; whether there is any.
    bool fill();
    bool isEnded() const { return m_ended && m_in.empty() && data().empty(); } // the other side said that no more comes, and all is used
    const std::string& trailers() const { return m_trailers; }                // "name: value\r\n" lines
    // Nothing can be sent or received any more; before its end when isEnded() is false.
    bool isClosed() const { return m_closed; }
    uint32_t errorCode() const { return m_errorCode; } // RFC 9113, section 7
    bool isOrphaned() const { return m_orphaned; }     // closed with its connection, and not by itself

    // ---- what goes out: queued, then pushed
    // An interim answer (1xx).
    void interim(FieldList fields);
    void begin(FieldList fields, bool ends);
    bool add(std::string_view data); // stays where it is until push() has said Done; false: push first
    void end(std::string_view trailers);
    bool hasQueued() const { return m_headWaiting || !m_interim.empty() || m_pieces > 0 || m_endWaiting; }
    void discard();
    Sent push(uint64_t& sent);
    void reset(uint32_t errorCode);

    net::WaitPoint readPoint;   // a head, data, the end, or that it was closed
    net::WaitPoint writePoint;  // what was pushed has been taken
    net::WaitPoint brokenPoint; // closed by the other side

    int32_t id() const { return m_id; }

private:
    friend class Connection;
    friend struct Callbacks;
    static constexpr size_t kPieces = 16;
    void received(std::string_view data);
    void account(std::ptrdiff_t change)
    {
        if (m_account)
            *m_account += static_cast<size_t>(change);
    }

    Connection* m_connection = nullptr;
    int32_t m_id = -1;
    std::vector<Head> m_heads;
    FieldList m_building;
    size_t* m_account = nullptr;
    std::string m_in;
    std::string m_front;
    size_t m_used = 0;
    std::string m_trailers;
    uint32_t m_errorCode = 0;
    bool m_ended = false;
    bool m_closed = false;
    bool m_orphaned = false;
    bool m_tooLarge = false;
    bool m_headSeen = false; // the final one; another block is trailers
    bool m_touched = false;
    bool m_reset = false;    // by this side
    bool m_fresh = false;    // a request that has not been started

    std::vector<FieldList> m_interim;
    FieldList m_head;
    bool m_headWaiting = false;
    bool m_headEnds = false;
    bool m_submitted = false;
    std::array<std::string_view, kPieces> m_out;
    size_t m_pieces = 0;
    size_t m_first = 0;
    bool m_endWaiting = false;
    bool m_endQueued = false;
    bool m_wakeWriter = false;
    FieldList m_outTrailers;
    uint64_t m_sent = 0;
};

} // namespace gatehouse::http::h2
