// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/head_parser.h"
#include "http/h1/outbox.h"
#include "net/wait_point.h"

#include <cstdint>
#include <string_view>

namespace gatehouse::upstream {

// A request as it goes to an upstream. Its head is text for HTTP/1.1 and fields for HTTP/2.
struct RequestStart {
    http::FieldList* fields = nullptr; // HTTP/2: taken over
    bool chunked = false;              // HTTP/1.1: the body goes in chunks
    bool hasBody = false;
};

// One request's way to an upstream and its answer back: a connection of HTTP/1.1 or a stream of HTTP/2. Nothing here waits: who gets "not yet" waits at the point
// named. The worker's thread.
class Link
{
public:
    virtual ~Link() = default;

    // Where the head is to be written before begin(), as text; null for a link that takes fields.
    virtual std::string* headText() = 0;

    // ---- the request: queued, then pushed; pieces stay where they are until push() has said Done
    virtual void begin(const RequestStart& start) = 0;
    virtual bool add(std::string_view data) = 0; // false: push first
    virtual void end(std::string_view trailers) = 0; // of a body
    virtual net::Outgoing stage() { return {}; } // what push(), which must follow, will send: for the end of the loop's turn
    virtual http::Sent push() = 0;
    virtual net::WaitPoint& writePoint() = 0;

    // ---- the answer
    enum class Got : uint8_t {
        Head,    // head() and framing(); interim ones too
        Data,    // `data` holds until fill()
        Nothing, // of what has been received, all is used
        End,     // trailers()
        Bad      // no HTTP
    };
    virtual Got next(http::Method requestMethod, std::string_view& data) = 0;
    enum class Filled : uint8_t {
        More,
        Wait,
        Closed // and nothing more will come; a body that runs until then is complete (next() says so), any other was cut off
    };
    virtual Filled fill() = 0;
    virtual net::WaitPoint& readPoint() = 0;
    virtual http::ResponseHead& head() = 0;
    virtual http::h1::Framing& framing() = 0;
    virtual std::string_view trailers() const = 0; // "Name: value\r\n" lines

    // ---- the connection
    virtual bool mayRepeat() const = 0; // nothing of an answer has come, and the connection had served before: an upstream that closed it did not see the request
    virtual bool isRefused() const { return false; } // closed, and the upstream says that it has not looked at the request: any may be repeated
    virtual bool isPeerClosed() const = 0;
    virtual void startTunnel() = 0; // behind a 101; next() says End when the upstream has ended its half in good order
    virtual void endTunnel() = 0;   // our half of it: the upstream sees the end, and may go on sending
    virtual void abort() = 0;       // wakes who waits for it, as if it had closed
    // The request is over: the connection goes back when it can serve another, or is closed.
    virtual void finish(bool complete) = 0;
};

} // namespace gatehouse::upstream
