// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/chunked.h"
#include "http/h1/head_parser.h"
#include "net/stream.h"
#include "pipeline/chain.h"
#include "proxy/error_response.h"
#include "proxy/head_writer.h"
#include "proxy/worker_state.h"

namespace gatehouse::proxy {

// Forwards one request to its upstream and the answer back: streaming, back-pressured both ways, nothing copied but heads. Kept by its session and
// used again for the next request. The worker's thread.
class Exchange
{
public:
    explicit Exchange(WorkerState& worker) : m_worker(worker) {}

    // Bytes received from the client and not yet used.
    struct Inbox {
        WorkerState::Buffer memory;
        size_t begin = 0;
        size_t end = 0;
        std::string_view view() const { return {memory.get() + begin, end - begin}; }
        bool empty() const { return begin == end; }
        void use(size_t bytes) { begin += bytes; }
    };

    static constexpr size_t kMaxDropped = 64 * 1024; // of a body that nobody wants, to keep the connection

    net::Stream client;
    Inbox in;
    http::RequestHead request;
    http::h1::Framing framing;
    pipeline::Context context;
    char requestId[24];

    // Of the request under way.
    bool clientKeepAlive = true;
    bool responseBegun = false; // nothing else can be said to the client any more
    bool clientGone = false;
    bool bodyDone = false;      // the request's body has been read to its end
    bool traced = false;
    int status = 0;
    uint64_t bytesIn = 0;
    uint64_t bytesOut = 0;
    int64_t startNs = 0;
    int64_t upstreamNs = 0;
    const upstream::Target* target = nullptr;
    const pipeline::Chain* responseChain = nullptr; // whose response hooks run
    Failure failure; // what to tell the client when forward() gives false and nothing has been sent

    void reset();
    net::Task<bool> forward(const RouteEntry& route, const Match& match, std::string_view clientAddress);
    // More of the client's bytes; false at the end, on an error, or when the deadline has passed.
    net::Task<bool> receive(int64_t deadlineNs);
    net::Task<bool> send(std::span<iovec> parts);
    // Reads the rest of the request's body, 64 KiB at most, so that the connection can be used again.
    net::Task<bool> dropBody();
    // Whatever is under way ends here: the upstream's connection is closed, and its place free.
    void abandon() { dropUpstream(); }

private:
    enum class Attempt : uint8_t { Done, Failed, TryAgain };
    net::Task<Attempt> attempt(const RouteEntry& route, const Match& match, std::string_view clientAddress, uint64_t& avoid);
    // The request's head must stay readable to its end (retries, the log) while its body comes in behind it: the body gets memory of its own.
    void protectHead();
    net::Task<void> contain(net::Task<void> pump); // what is thrown within ends the exchange, not the worker
    net::Task<void> pumpBody(int64_t timeoutNs);
    net::Task<bool> pumpPiece(std::string_view data, int64_t timeoutNs);
    net::Task<Attempt> readAnswerHead(const RouteEntry& route, bool mayRepeat);
    net::Task<bool> relayAnswer(const RouteEntry& route);
    net::Task<bool> relayBody(ClientHead& head, int64_t readTimeout);
    net::Task<void> tunnel(const RouteEntry& route);
    net::Task<void> tunnelUp();
    net::Task<bool> receiveAnswer(int64_t deadlineNs);
    void writeUpstreamHead(const RouteEntry& route, const Match& match, std::string_view clientAddress);
    bool isRepeatable() const;
    Attempt fail(const Failure& why);
    void dropUpstream();
    int64_t in_(std::chrono::nanoseconds timeout) const { return m_worker.loop.nowNs() + timeout.count(); }

    WorkerState& m_worker;
    upstream::Connection m_upstream;
    upstream::TargetPool* m_pool = nullptr;
    WorkerState::Buffer m_headMemory; // what `in` was, when the head is kept from being overwritten
    Inbox m_answerIn;
    http::h1::HeadParser m_answerParser;
    http::ResponseHead m_answer;
    http::h1::Framing m_answerFraming;
    http::h1::ChunkedDecoder m_bodyDecoder;
    http::h1::ChunkedDecoder m_answerDecoder;
    net::Task<void> m_pump;
    uint64_t m_bodyLeft = 0;
    uint64_t m_bodySeen = 0;
    int64_t m_bodyEndNs = 0;
    int64_t m_tunnelNs = 0;     // when something last went through
    bool m_answerEnded = false; // receiveAnswer() met the end, not an error or the deadline
    bool m_bodyStarted = false; // some of it is gone from the inbox: the request cannot be repeated
    Failure m_pumpFailure;
    std::string m_head;
    std::string m_path;
};

} // namespace gatehouse::proxy
