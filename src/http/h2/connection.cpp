// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h2/connection.h"

#include "http/h2/field_pairs.h"
#include "http/h2/memory.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <nghttp2/nghttp2.h>

namespace gatehouse::http::h2 {

namespace {

constexpr int kReadsAtATime = 16;

} // namespace

// What nghttp2 calls. Nothing here calls back into it, but for submitting.
struct Callbacks {
    static Stream* streamOf(nghttp2_session* session, int32_t id) { return static_cast<Stream*>(nghttp2_session_get_stream_user_data(session, id)); }

    // A stream that is reset for what the other side did cost as much as one that it reset itself.
    static int frameSent(nghttp2_session*, const nghttp2_frame* frame, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        if (frame->hd.type != NGHTTP2_RST_STREAM || self.m_role != Role::Server)
            return 0;
        switch (frame->rst_stream.error_code) {
        case NGHTTP2_NO_ERROR:
        case NGHTTP2_INTERNAL_ERROR:
        case NGHTTP2_CANCEL:
            break;
        default:
            self.spend();
        }
        return 0;
    }

    static int beginHeaders(nghttp2_session* session, const nghttp2_frame* frame, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        self.m_blockStream = frame->hd.stream_id;
        self.m_blockSinceNs = self.m_loop.nowNs();
        self.m_blockDecoded = 0;
        self.m_blockTooLarge = false;
        if (self.m_role != Role::Server || frame->headers.cat != NGHTTP2_HCAT_REQUEST)
            return 0;
        self.m_small.give(4, self.m_limits.smallFrames);
        const int32_t id = frame->hd.stream_id;
        Stream* stream = self.m_draining ? nullptr : self.newStream();
        if (!stream) {
            nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, id, NGHTTP2_REFUSED_STREAM);
            return 0;
        }
        stream->m_connection = &self;
        stream->m_id = id;
        stream->m_fresh = true;
        self.m_streams[id] = stream;
        nghttp2_session_set_stream_user_data(session, id, stream);
        return 0;
    }

    static int header(nghttp2_session* session, const nghttp2_frame* frame, const uint8_t* name, size_t nameSize, const uint8_t* value, size_t valueSize, uint8_t, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        // What is only somewhat too large is refused by itself; who says a lot in few bytes (HPACK) means no good.
        self.m_blockDecoded += nameSize + valueSize + 32;
        if (self.m_blockDecoded > 4 * self.m_limits.maxHeadBytes) {
            self.abuse();
            return NGHTTP2_ERR_CALLBACK_FAILURE;
        }
        Stream* stream = streamOf(session, frame->hd.stream_id);
        if (!stream || self.m_blockTooLarge)
            return 0;
        FieldList& fields = stream->m_building;
        if (fields.bytes() + nameSize + valueSize > self.m_limits.maxHeadBytes || fields.size() >= self.m_limits.maxFields + 4) {
            self.m_blockTooLarge = true;
            fields.clear();
            return 0;
        }
        fields.add({reinterpret_cast<const char*>(name), nameSize}, {reinterpret_cast<const char*>(value), valueSize});
        return 0;
    }

    // Without this, nghttp2 leaves such fields out and goes on. The whole message is malformed (RFC 9113, section 8.2.1).
    static int invalidHeader(nghttp2_session*, const nghttp2_frame*, const uint8_t*, size_t, const uint8_t*, size_t, uint8_t, void*)
    {
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    }

    static int frameReceived(nghttp2_session* session, const nghttp2_frame* frame, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        if (frame->hd.type == NGHTTP2_SETTINGS && !(frame->hd.flags & NGHTTP2_FLAG_ACK))
            self.m_settled = true;
        if (frame->hd.type == NGHTTP2_HEADERS)
            self.m_blockStream = 0;
        if (frame->hd.type == NGHTTP2_GOAWAY) {
            self.m_draining = true;
            return 0;
        }
        if (frame->hd.type == NGHTTP2_PING && (frame->hd.flags & NGHTTP2_FLAG_ACK) && self.m_noticed)
            self.drain();
        if (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA)
            return 0;
        Stream* stream = streamOf(session, frame->hd.stream_id);
        if (!stream)
            return 0;
        const bool ends = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
        if (frame->hd.type == NGHTTP2_HEADERS) {
            if (!self.endBlock(*stream, ends)) {
                nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, stream->m_id, NGHTTP2_ENHANCE_YOUR_CALM);
                return 0;
            }
        }
        stream->m_ended = stream->m_ended || ends;
        self.touch(*stream);
        return 0;
    }

    static int dataChunk(nghttp2_session* session, uint8_t, int32_t id, const uint8_t* data, size_t size, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        Stream* stream = streamOf(session, id);
        if (!stream) {
            nghttp2_session_consume(session, id, size);
            return 0;
        }
        stream->received({reinterpret_cast<const char*>(data), size});
        // What one request's client does not take may not stop the others on this connection: only the stream's own window holds it back.
        if (self.m_role == Role::Client)
            nghttp2_session_consume_connection(session, size);
        self.touch(*stream);
        return 0;
    }

    static int streamClosed(nghttp2_session* session, int32_t id, uint32_t errorCode, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        self.m_streams.erase(id);
        self.m_quietSinceNs = self.m_loop.nowNs();
        if (self.m_blockStream == id)
            self.m_blockStream = 0;
        Stream* stream = streamOf(session, id);
        if (!stream)
            return 0;
        self.giveBack(*stream);
        stream->m_closed = true;
        stream->m_errorCode = errorCode;
        self.touch(*stream);
        return 0;
    }

    static ssize_t readOut(nghttp2_session* session, int32_t id, uint8_t* into, size_t room, uint32_t* flags, nghttp2_data_source*, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        Stream* const found = streamOf(session, id);
        if (!found)
            return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE; // its owner has let it go
        Stream& stream = *found;
        size_t used = 0;
        while (stream.m_first < stream.m_pieces && used < room) {
            std::string_view& piece = stream.m_out[stream.m_first];
            const size_t take = std::min(piece.size(), room - used);
            std::memcpy(into + used, piece.data(), take);
            piece.remove_prefix(take);
            used += take;
            stream.m_first += piece.empty();
        }
        stream.m_sent += used;
        self.m_calm.give(1, self.m_limits.idleFrames);
        self.m_small.give(4, self.m_limits.smallFrames);
        if (stream.m_first < stream.m_pieces)
            return static_cast<ssize_t>(used);
        stream.m_pieces = stream.m_first = 0;
        if (stream.m_endWaiting) {
            stream.m_endWaiting = false;
            *flags |= NGHTTP2_DATA_FLAG_EOF;
            if (!stream.m_outTrailers.empty()) {
                *flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM;
                const auto pairs = pairsOf(stream.m_outTrailers);
                nghttp2_submit_trailer(self.m_session, stream.m_id, pairs.data(), pairs.size());
            }
        }
        if (!stream.m_wakeWriter) {
            stream.m_wakeWriter = true;
            self.m_writable.push_back(&stream);
        }
        return used == 0 && !(*flags & NGHTTP2_DATA_FLAG_EOF) ? static_cast<ssize_t>(NGHTTP2_ERR_DEFERRED) : static_cast<ssize_t>(used);
    }
};

// A head is complete; whether it can be used.
bool Connection::endBlock(Stream& stream, bool ends)
{
    FieldList fields = std::exchange(stream.m_building, FieldList());
    if (stream.m_headSeen) {
        for (size_t i = 0; i < fields.size(); ++i) {
            stream.m_trailers += fields.name(i);
            stream.m_trailers += ": ";
            stream.m_trailers += fields.value(i);
            stream.m_trailers += "\r\n";
        }
        return !m_blockTooLarge;
    }
    const std::string_view status = fields.find(":status");
    stream.m_headSeen = status.empty() || status[0] != '1';
    stream.m_tooLarge = m_blockTooLarge;
    stream.m_heads.push_back({std::move(fields), ends});
    return stream.m_heads.size() <= m_limits.maxWaitingHeads;
}

Connection::Connection(net::EventLoop& loop, net::Stream& transport, Role role, Limits limits)
    : m_loop(loop), m_transport(transport), m_role(role), m_limits(limits), m_calm{static_cast<double>(limits.idleFrames), loop.nowNs()},
      m_small{static_cast<double>(limits.smallFrames), loop.nowNs()}, m_quietSinceNs(loop.nowNs())
{
    nghttp2_session_callbacks* callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, Callbacks::beginHeaders);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, Callbacks::header);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, Callbacks::frameReceived);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, Callbacks::dataChunk);
    nghttp2_session_callbacks_set_on_invalid_header_callback(callbacks, Callbacks::invalidHeader);
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, Callbacks::frameSent);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, Callbacks::streamClosed);
    nghttp2_option* options = nullptr;
    nghttp2_option_new(&options);
    nghttp2_option_set_no_auto_window_update(options, 1);
    nghttp2_option_set_no_closed_streams(options, 1);
    nghttp2_option_set_max_settings(options, 32);
    // count() does both, and says why the connection ends.
    nghttp2_option_set_stream_reset_rate_limit(options, UINT32_MAX, UINT32_MAX);
    nghttp2_option_set_max_continuations(options, limits.maxContinuations + 8);
    m_frameLeft = role == Role::Server ? NGHTTP2_CLIENT_MAGIC_LEN : 0;
    if (role == Role::Server)
        nghttp2_session_server_new3(&m_session, callbacks, this, options, pooledMemory());
    else
        nghttp2_session_client_new3(&m_session, callbacks, this, options, pooledMemory());
    nghttp2_option_del(options);
    nghttp2_session_callbacks_del(callbacks);

    std::vector<nghttp2_settings_entry> settings = {{NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, static_cast<uint32_t>(Stream::kWindow)},
                                                    {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, static_cast<uint32_t>(limits.maxHeadBytes)}};
    if (role == Role::Server) {
        settings.push_back({NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.maxStreams});
        settings.push_back({NGHTTP2_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1}); // RFC 8441
    } else {
        settings.push_back({NGHTTP2_SETTINGS_ENABLE_PUSH, 0});
    }
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
    nghttp2_session_set_local_window_size(m_session, NGHTTP2_FLAG_NONE, 0, limits.connectionWindow);
}

Connection::~Connection()
{
    m_writer.reset();
    for (auto& [id, stream] : m_streams)
        stream->m_connection = nullptr;
    for (const auto* list : {&m_touched, &m_opened}) {
        for (Stream* stream : *list) {
            if (stream)
                stream->m_connection = nullptr;
        }
    }
    nghttp2_session_del(m_session);
    countUnsent(0);
}

uint32_t Connection::peerMaxStreams() const
{
    return nghttp2_session_get_remote_settings(m_session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS);
}

bool Connection::receive(std::string_view bytes)
{
    scan(bytes);
    const ssize_t used = m_abusive ? 0 : nghttp2_session_mem_recv(m_session, reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
    if (used < 0 || m_abusive) {
        const bool calm = m_abusive || used == NGHTTP2_ERR_FLOODED;
        const uint32_t other = used == NGHTTP2_ERR_BAD_CLIENT_MAGIC ? NGHTTP2_PROTOCOL_ERROR : NGHTTP2_INTERNAL_ERROR;
        nghttp2_session_terminate_session(m_session, calm ? static_cast<uint32_t>(NGHTTP2_ENHANCE_YOUR_CALM) : other);
        return false;
    }
    deliver();
    return true;
}

void Connection::feed(std::string_view bytes)
{
    m_loop.defer(*this);
    m_failed = !receive(bytes);
}

// A turn of the loop for everybody else: who sends without end must not have the thread for himself.
net::Task<void> Connection::letOthers()
{
    if (!m_turn)
        m_turn = std::make_shared<net::WaitPoint>();
    m_loop.post([turn = std::weak_ptr<net::WaitPoint>(m_turn)] {
        if (const auto point = turn.lock())
            point->wake();
    });
    net::WaitAwaiter turn(m_loop, *m_turn, m_loop.nowNs() + 1'000'000'000);
    co_await turn;
}

net::Task<void> Connection::run(Timeouts timeouts)
{
    serialise();
    m_loop.defer(*this);
    const int64_t begunNs = m_loop.nowNs();
    int reads = 0;
    while (m_open && !m_failed) {
        // Used before anything can wait: all connections of a thread read into the same one.
        thread_local char buffer[16 * 1024];
        const ssize_t got = m_transport.tryRead(buffer, sizeof buffer);
        if (got > 0) {
            if (!receive({buffer, static_cast<size_t>(got)}))
                break;
            m_loop.defer(*this);
            if (++reads % kReadsAtATime == 0)
                co_await letOthers();
            continue;
        }
        reads = 0;
        if (got != -1 || isFinished())
            break;
        // A head that does not come to its end holds all others up; so do SETTINGS that do not come, as a client.
        const int64_t sinceNs = m_blockStream != 0 ? m_blockSinceNs : m_role == Role::Client && !m_settled ? begunNs : net::Timer::kNever;
        const int64_t headEndNs = sinceNs != net::Timer::kNever && timeouts.headNs != net::Timer::kNever ? sinceNs + timeouts.headNs : net::Timer::kNever;
        const int64_t idleEndNs = (m_streams.empty() ? m_quietSinceNs : m_loop.nowNs()) + timeouts.idleNs;
        net::WaitAwaiter more(m_loop, m_transport.socket().point(net::Socket::For::Read), std::min(idleEndNs, headEndNs));
        if (co_await more)
            continue;
        if (m_loop.nowNs() >= headEndNs) {
            nghttp2_session_terminate_session(m_session, m_blockStream != 0 ? NGHTTP2_ENHANCE_YOUR_CALM : NGHTTP2_SETTINGS_TIMEOUT);
            break;
        }
        if (m_streams.empty()) {
            if (m_draining || m_noticed)
                break;
            drain();
            m_quietSinceNs = m_loop.nowNs();
        }
    }
    // What nghttp2 still wants to say (GOAWAY), as far as the socket takes it.
    serialise();
    write();
    m_open = false;
    closeAll(NGHTTP2_CANCEL);
    m_over = true;
    m_loop.defer(*this);
}

void Connection::drain()
{
    if (m_draining)
        return;
    // First a GOAWAY that takes everything, then, when the other side has seen it, the one that names the last stream: requests on their way are served (RFC 9113, section 6.8).
    if (m_role == Role::Server && !std::exchange(m_noticed, true)) {
        nghttp2_submit_shutdown_notice(m_session);
        nghttp2_submit_ping(m_session, NGHTTP2_FLAG_NONE, nullptr);
        m_loop.defer(*this);
        return;
    }
    m_draining = true;
    nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, nghttp2_session_get_last_proc_stream_id(m_session), NGHTTP2_NO_ERROR, nullptr, 0);
    m_loop.defer(*this);
}

bool Connection::open(Stream& stream)
{
    if (!isOpen() || streams() >= peerMaxStreams() || nghttp2_session_check_request_allowed(m_session) == 0)
        return false;
    stream.m_connection = this;
    stream.m_id = -1;
    m_opened.push_back(&stream);
    return true;
}

void Connection::forget(Stream& stream)
{
    for (auto* list : {&m_touched, &m_writable})
        std::replace(list->begin(), list->end(), &stream, static_cast<Stream*>(nullptr));
    std::erase(m_stalled, &stream);
    if (std::erase(m_opened, &stream) > 0)
        m_loop.defer(*this); // somebody may wait for its place
    if (stream.m_id > 0 && m_streams.erase(stream.m_id) > 0) {
        nghttp2_session_set_stream_user_data(m_session, stream.m_id, nullptr);
        giveBack(stream);
        // An answer that is complete before the request is: no error, just no interest in the rest (RFC 9113, section 8.1).
        const bool answered = m_role == Role::Server && (stream.m_headEnds || stream.m_endQueued) && !stream.hasQueued();
        if (!stream.m_reset)
            nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, stream.m_id, answered ? NGHTTP2_NO_ERROR : NGHTTP2_CANCEL);
        m_loop.defer(*this);
    }
    stream.m_connection = nullptr;
}

void Connection::consumed(Stream& stream, size_t bytes)
{
    if (stream.m_closed)
        return; // the connection's share was given back when it closed
    if (m_role == Role::Client)
        nghttp2_session_consume_stream(m_session, stream.m_id, bytes);
    else
        nghttp2_session_consume(m_session, stream.m_id, bytes);
    m_loop.defer(*this);
}

// What it holds and nobody will use counts no more against the connection's window.
void Connection::giveBack(Stream& stream)
{
    if (m_role == Role::Server)
        nghttp2_session_consume_connection(m_session, stream.m_in.size() + stream.m_front.size());
}

// Nothing is left to do: all was said, or nothing may be said any more.
bool Connection::isFinished() const
{
    if (!m_out.empty() || m_transport.hasUnsent())
        return false;
    return (m_draining && streams() == 0) || (nghttp2_session_want_read(m_session) == 0 && nghttp2_session_want_write(m_session) == 0);
}

void Connection::resetStream(Stream& stream, uint32_t errorCode)
{
    if (stream.m_id > 0 && !std::exchange(stream.m_reset, true))
        nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, stream.m_id, errorCode);
    m_loop.defer(*this);
}

bool Connection::push(Stream& stream)
{
    if (!m_open)
        return false;
    // Nothing but the socket holds heads back: they are not handed over before it takes them.
    if (!stream.m_interim.empty() && unsent() >= m_limits.maxUnsent) {
        std::erase(m_stalled, &stream);
        m_stalled.push_back(&stream);
        return true;
    }
    std::erase(m_opened, &stream);
    for (const FieldList& interim : stream.m_interim) {
        const auto pairs = pairsOf(interim);
        nghttp2_submit_headers(m_session, NGHTTP2_FLAG_NONE, stream.m_id, nullptr, pairs.data(), pairs.size(), nullptr);
    }
    stream.m_interim.clear();
    if (stream.m_headWaiting) {
        stream.m_headWaiting = false;
        nghttp2_data_provider provider{};
        provider.read_callback = Callbacks::readOut;
        const auto pairs = pairsOf(stream.m_head);
        stream.m_sent += stream.m_head.bytes();
        if (m_role == Role::Server) {
            if (nghttp2_submit_response(m_session, stream.m_id, pairs.data(), pairs.size(), stream.m_headEnds ? nullptr : &provider) != 0)
                return false;
        } else {
            stream.m_id = nghttp2_submit_request(m_session, nullptr, pairs.data(), pairs.size(), stream.m_headEnds ? nullptr : &provider, &stream);
            if (stream.m_id < 0)
                return false;
            m_streams[stream.m_id] = &stream;
        }
        stream.m_submitted = true;
    } else if (stream.m_pieces > 0 || stream.m_endWaiting) {
        nghttp2_session_resume_data(m_session, stream.m_id);
    }
    serialise();
    m_loop.defer(*this);
    return true;
}

void Connection::touch(Stream& stream)
{
    if (stream.m_touched)
        return;
    stream.m_touched = true;
    m_touched.push_back(&stream);
}

// Whoever is woken here may touch, push, or destroy any stream.
void Connection::deliver()
{
    for (size_t i = 0; i < m_touched.size(); ++i) {
        Stream* stream = m_touched[i];
        if (!stream)
            continue;
        stream->m_touched = false;
        if (stream->m_fresh && (stream->hasHead() || stream->m_closed)) {
            stream->m_fresh = false;
            start(*stream);
        } else {
            stream->readPoint.wake();
        }
        if (m_touched[i] && stream->m_closed) {
            stream->writePoint.wake();
            if (m_touched[i])
                stream->brokenPoint.wake();
            // Nothing ties the two together any more: either may outlive the other.
            if (m_touched[i]) {
                std::replace(m_writable.begin(), m_writable.end(), stream, static_cast<Stream*>(nullptr));
                std::erase(m_stalled, stream);
                stream->m_connection = nullptr;
            }
        }
    }
    m_touched.clear();
}

void Connection::closeAll(uint32_t errorCode)
{
    for (auto& [id, stream] : m_streams) {
        stream->m_closed = stream->m_orphaned = true;
        stream->m_errorCode = errorCode;
        touch(*stream);
    }
    m_streams.clear();
    deliver();
}

} // namespace gatehouse::http::h2
