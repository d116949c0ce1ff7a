// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/stream.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <sys/uio.h>

namespace gatehouse::http {

// What became of something that was to be sent.
enum class Sent : uint8_t {
    Done,
    Blocked, // the other side does not take it now: try again when the write point wakes
    Gone     // the connection is broken
};

namespace h1 {

// Gathers what goes out on an HTTP/1.1 connection, so that a head, the pieces of a body and its end leave in one system call. Pieces are not copied (unless they
// are small) and must stay where they are until push() has said Done. The loop's thread.
class Outbox
{
public:
    // Heads are appended here, before any piece.
    std::string& text();
    // A piece of the body; in a chunk of its own when `chunked`. False: there is no room for more before push().
    bool add(std::string_view data, bool chunked);
    // The end of a chunked body; `trailers` are "Name: value\r\n" lines.
    void endChunks(std::string_view trailers);
    bool empty() const { return m_text.empty() && m_count == 0 && m_tail.empty() && !m_blocked; }
    // What push() will send first, for the end of the loop's turn (net::EventLoop::TurnEnd); push() must follow. What TLS took already is added to `sent`.
    net::Outgoing stage(net::Stream& stream, uint64_t& sent);
    // Sends what is there; what was sent is added to `sent`.
    Sent push(net::Stream& stream, uint64_t& sent);
    void clear();

private:
    static constexpr size_t kPieces = 16;
    static constexpr size_t kSmall = 4096; // copied behind the head: cheaper than a second part

    void gather();
    void use(size_t bytes); // of the parts, from the first

    std::string m_text; // its memory is borrowed from the thread while there is something in it
    std::string m_tail;
    size_t m_first = 0;
    size_t m_count = 0; // parts behind the first
    size_t m_pieces = 0;
    bool m_gathered = false;
    bool m_blocked = false; // everything is taken, but the stream still holds some of it
    std::array<iovec, kPieces * 3 + 2> m_parts; // the first is for m_text, the last used one for m_tail
    std::array<char[20], kPieces> m_sizes;
};

} // namespace h1

} // namespace gatehouse::http
