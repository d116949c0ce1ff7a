// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h2/connection.h"

#include <algorithm>
#include <cstring>
#include <nghttp2/nghttp2.h>

namespace gatehouse::http::h2 {

namespace {

std::vector<nghttp2_nv> pairsOf(const FieldList& fields)
{
    std::vector<nghttp2_nv> pairs;
    pairs.reserve(fields.size());
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::string_view name = fields.name(i);
        const std::string_view value = fields.value(i);
        pairs.push_back({reinterpret_cast<uint8_t*>(const_cast<char*>(name.data())), reinterpret_cast<uint8_t*>(const_cast<char*>(value.data())), name.size(), value.size(),
                         NGHTTP2_NV_FLAG_NONE});
    }
    return pairs;
}

} // namespace

// What nghttp2 calls. Nothing here calls back into it, but for submitting.
struct Callbacks {
    static Stream* streamOf(nghttp2_session* session, int32_t id) { return static_cast<Stream*>(nghttp2_session_get_stream_user_data(session, id)); }

    static int beginFrame(nghttp2_session*, const nghttp2_frame_hd* frame, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        switch (frame->type) {
        case NGHTTP2_HEADERS:
            self.m_block = frame->length;
            break;
        case NGHTTP2_CONTINUATION:
            self.m_block += frame->length + 9;
            break;
        case NGHTTP2_PING:
        case NGHTTP2_SETTINGS:
        case NGHTTP2_PRIORITY:
        case NGHTTP2_RST_STREAM:
            return self.spend(1) ? 0 : NGHTTP2_ERR_CALLBACK_FAILURE;
        case NGHTTP2_DATA:
            if (frame->length == 0 && !(frame->flags & NGHTTP2_FLAG_END_STREAM))
                return self.spend(1) ? 0 : NGHTTP2_ERR_CALLBACK_FAILURE;
            break;
        default:
            break;
        }
        if (self.m_block > self.m_limits.maxBlockBytes) {
            self.m_abusive = true;
            return NGHTTP2_ERR_CALLBACK_FAILURE;
        }
        return 0;
    }

    static int beginHeaders(nghttp2_session* session, const nghttp2_frame* frame, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        if (self.m_role != Role::Server || frame->headers.cat != NGHTTP2_HCAT_REQUEST)
            return 0;
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
        Stream* stream = streamOf(session, frame->hd.stream_id);
        if (!stream || stream->m_tooLarge)
            return 0;
        FieldList& fields = stream->m_building;
        if (fields.bytes() + nameSize + valueSize > self.m_limits.maxHeadBytes || fields.size() >= self.m_limits.maxFields + 4) {
            stream->m_tooLarge = true;
            fields.clear();
            return 0;
        }
        fields.add({reinterpret_cast<const char*>(name), nameSize}, {reinterpret_cast<const char*>(value), valueSize});
        return 0;
    }

    static int frameReceived(nghttp2_session* session, const nghttp2_frame* frame, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        if (frame->hd.type == NGHTTP2_GOAWAY) {
            self.m_draining = true;
            return 0;
        }
        if (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA)
            return 0;
        Stream* stream = streamOf(session, frame->hd.stream_id);
        if (!stream)
            return 0;
        const bool ends = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
        if (frame->hd.type == NGHTTP2_HEADERS) {
            self.m_block = 0;
            endBlock(*stream, ends);
        }
        stream->m_ended = stream->m_ended || ends;
        self.touch(*stream);
        return 0;
    }

    static void endBlock(Stream& stream, bool ends)
    {
        FieldList& fields = stream.m_building;
        if (!stream.m_headSeen) {
            const std::string_view status = fields.find(":status");
            stream.m_headSeen = status.empty() || status[0] != '1';
            stream.m_heads.push_back({std::move(fields), ends});
        } else {
            for (size_t i = 0; i < fields.size(); ++i) {
                stream.m_trailers += fields.name(i);
                stream.m_trailers += ": ";
                stream.m_trailers += fields.value(i);
                stream.m_trailers += "\r\n";
            }
        }
        fields = FieldList();
    }

    static int dataChunk(nghttp2_session* session, uint8_t, int32_t id, const uint8_t* data, size_t size, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        Stream* stream = streamOf(session, id);
        if (!stream) {
            nghttp2_session_consume(session, id, size);
            return 0;
        }
        stream->m_in.append(reinterpret_cast<const char*>(data), size);
        self.touch(*stream);
        return 0;
    }

    static int streamClosed(nghttp2_session* session, int32_t id, uint32_t errorCode, void* user)
    {
        auto& self = *static_cast<Connection*>(user);
        self.m_streams.erase(id);
        Stream* stream = streamOf(session, id);
        if (!stream)
            return 0;
        // What it holds and nobody will use counts no more against the connection's window.
        nghttp2_session_consume_connection(session, stream->m_in.size() + stream->m_front.size());
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

Connection::Connection(net::EventLoop& loop, net::Stream& transport, Role role, Limits limits)
    : m_loop(loop), m_transport(transport), m_role(role), m_limits(limits), m_calm(limits.idleFrames), m_calmNs(loop.nowNs())
{
    nghttp2_session_callbacks* callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks, Callbacks::beginFrame);
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, Callbacks::beginHeaders);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, Callbacks::header);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, Callbacks::frameReceived);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, Callbacks::dataChunk);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, Callbacks::streamClosed);
    nghttp2_option* options = nullptr;
    nghttp2_option_new(&options);
    nghttp2_option_set_no_auto_window_update(options, 1);
    nghttp2_option_set_no_closed_streams(options, 1);
    nghttp2_option_set_max_settings(options, 32);
    if (role == Role::Server)
        nghttp2_session_server_new2(&m_session, callbacks, this, options);
    else
        nghttp2_session_client_new2(&m_session, callbacks, this, options);
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
    for (Stream* stream : m_touched) {
        if (stream)
            stream->m_connection = nullptr;
    }
    nghttp2_session_del(m_session);
}

uint32_t Connection::peerMaxStreams() const
{
    return nghttp2_session_get_remote_settings(m_session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS);
}

bool Connection::spend(uint32_t cost)
{
    const int64_t now = m_loop.nowNs();
    m_calm = std::min<double>(m_limits.idleFrames, m_calm + static_cast<double>(now - m_calmNs) * 1e-9 * m_limits.idleFramesPerSecond);
    m_calmNs = now;
    m_calm -= cost;
    m_abusive = m_abusive || m_calm < 0;
    return !m_abusive;
}

bool Connection::receive(std::string_view bytes)
{
    const ssize_t used = nghttp2_session_mem_recv(m_session, reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
    if (used < 0) {
        nghttp2_session_terminate_session(m_session, m_abusive                          ? NGHTTP2_ENHANCE_YOUR_CALM
                                                     : used == NGHTTP2_ERR_FLOODED       ? NGHTTP2_ENHANCE_YOUR_CALM
                                                     : used == NGHTTP2_ERR_BAD_CLIENT_MAGIC ? NGHTTP2_PROTOCOL_ERROR
                                                                                          : NGHTTP2_INTERNAL_ERROR);
        return false;
    }
    deliver();
    return true;
}

bool Connection::feed(std::string_view bytes)
{
    m_loop.defer(*this);
    return receive(bytes);
}

net::Task<void> Connection::run(int64_t idleNs)
{
    serialise();
    m_loop.defer(*this);
    int64_t quietSinceNs = m_loop.nowNs();
    while (m_open) {
        // Used before anything can wait: all connections of a thread read into the same one.
        thread_local char buffer[16 * 1024];
        const ssize_t got = m_transport.tryRead(buffer, sizeof buffer);
        if (got > 0) {
            if (!receive({buffer, static_cast<size_t>(got)}))
                break;
            m_loop.defer(*this);
            quietSinceNs = m_loop.nowNs();
            continue;
        }
        if (got != -1)
            break;
        if (m_streams.empty() && m_draining && m_out.empty())
            break;
        if (nghttp2_session_want_read(m_session) == 0 && nghttp2_session_want_write(m_session) == 0 && m_out.empty())
            break;
        net::WaitAwaiter more(m_loop, m_transport.socket().point(net::Socket::For::Read), quietSinceNs + idleNs);
        if (!co_await more) {
            if (m_streams.empty()) {
                if (m_draining)
                    break;
                drain();
            }
            quietSinceNs = m_loop.nowNs();
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
    m_draining = true;
    nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, nghttp2_session_get_last_proc_stream_id(m_session), NGHTTP2_NO_ERROR, nullptr, 0);
    m_loop.defer(*this);
}

bool Connection::open(Stream& stream)
{
    if (!isOpen() || m_streams.size() >= peerMaxStreams() || nghttp2_session_check_request_allowed(m_session) == 0)
        return false;
    stream.m_connection = this;
    stream.m_id = -1;
    return true;
}

void Connection::forget(Stream& stream)
{
    for (Stream*& touched : m_touched)
        touched = touched == &stream ? nullptr : touched;
    for (Stream*& writable : m_writable)
        writable = writable == &stream ? nullptr : writable;
    if (stream.m_id > 0 && m_streams.erase(stream.m_id) > 0) {
        nghttp2_session_set_stream_user_data(m_session, stream.m_id, nullptr);
        nghttp2_session_consume_connection(m_session, stream.m_in.size() + stream.m_front.size());
        // An answer that is complete before the request is: no error, just no interest in the rest (RFC 9113, section 8.1).
        const bool answered = m_role == Role::Server && (stream.m_headEnds || stream.m_endQueued) && !stream.hasQueued();
        nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, stream.m_id, answered ? NGHTTP2_NO_ERROR : NGHTTP2_CANCEL);
        m_loop.defer(*this);
    }
    stream.m_connection = nullptr;
}

void Connection::consumed(Stream& stream, size_t bytes)
{
    if (stream.m_closed)
        return; // the connection's share was given back when it closed
    nghttp2_session_consume(m_session, stream.m_id, bytes);
    m_loop.defer(*this);
}

void Connection::resetStream(Stream& stream, uint32_t errorCode)
{
    if (stream.m_id > 0)
        nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, stream.m_id, errorCode);
    m_loop.defer(*this);
}

bool Connection::push(Stream& stream)
{
    if (!m_open)
        return false;
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
        }
    }
    m_touched.clear();
}

void Connection::serialise()
{
    while (m_open && m_out.size() - m_outSent < m_limits.maxUnsent) {
        const uint8_t* data = nullptr;
        const ssize_t size = nghttp2_session_mem_send(m_session, &data);
        if (size <= 0)
            return;
        m_out.append(reinterpret_cast<const char*>(data), static_cast<size_t>(size));
    }
}

bool Connection::write()
{
    while (m_outSent < m_out.size() || m_transport.hasUnsent()) {
        iovec part{m_out.data() + m_outSent, m_out.size() - m_outSent};
        const ssize_t now = m_transport.tryWrite(&part, part.iov_len > 0 ? 1 : 0);
        if (now == -2)
            return false;
        if (now > 0)
            m_outSent += static_cast<size_t>(now);
        if (now <= 0 && (m_outSent < m_out.size() || m_transport.hasUnsent()))
            return true;
    }
    m_out.clear();
    m_outSent = 0;
    if (m_out.capacity() > 64 * 1024)
        m_out.shrink_to_fit();
    return true;
}

net::Task<void> Connection::writeLater()
{
    while (m_open && !m_out.empty()) {
        net::WaitAwaiter room(m_loop, m_transport.socket().point(net::Socket::For::Write), m_loop.nowNs() + 60'000'000'000);
        if (!co_await room || !write()) {
            m_transport.socket().shutdownBoth(); // wakes run()
            break;
        }
        m_loop.defer(*this); // there is room for more
    }
}

void Connection::runDeferred()
{
    if (m_open) {
        deliver(); // closed by what nghttp2 found when it was told to send
        serialise();
        if (!write())
            m_transport.socket().shutdownBoth();
        else if (!m_out.empty() && (!m_writer || m_writer.done())) {
            m_writer = writeLater();
            m_writer.resume();
        }
        deliver();
        for (size_t i = 0; i < m_writable.size(); ++i) {
            Stream* stream = m_writable[i];
            if (!stream)
                continue;
            stream->m_wakeWriter = false;
            stream->writePoint.wake();
        }
        m_writable.clear();
        // run() looks whether it is to end.
        if (m_draining && m_streams.empty() && m_out.empty())
            m_transport.socket().shutdownRead();
    }
    tidy();
}

void Connection::closeAll(uint32_t errorCode)
{
    for (auto& [id, stream] : m_streams) {
        stream->m_closed = true;
        stream->m_errorCode = errorCode;
        touch(*stream);
    }
    m_streams.clear();
    deliver();
}

} // namespace gatehouse::http::h2
