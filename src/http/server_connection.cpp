// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/server_connection.h"

#include "base/bytes.h"
#include "base/ids.h"
#include "base/json.h"
#include "net/tls_context.h"
#include "net/tls_session.h"

#include <array>
#include <ctime>

namespace gatehouse::http {

namespace {

constexpr std::chrono::nanoseconds kLinger = std::chrono::seconds(1);

std::string dateNow(int64_t wallNs)
{
    const time_t seconds = wallNs / 1'000'000'000;
    tm parts{};
    gmtime_r(&seconds, &parts);
    char text[40];
    const size_t length = std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {text, length};
}

} // namespace

ServerConnection::ServerConnection(net::EventLoop& loop, const ServerOptions& options, const Server::Handler& handler, int descriptor, const net::SocketAddress& peer,
                                   std::shared_ptr<net::TlsContext> tls)
    : m_options(options), m_handler(handler), m_peer(peer), m_tls(std::move(tls)), m_stream(loop, descriptor), m_parser({options.maxHeadBytes, 100, 8 * 1024})
{
}

int64_t ServerConnection::deadline(std::chrono::nanoseconds timeout) const
{
    return const_cast<net::Stream&>(m_stream).loop().nowNs() + timeout.count();
}

void ServerConnection::drain()
{
    m_draining = true;
    // An idle connection is woken by its own end of stream.
    if (m_idle)
        m_stream.socket().shutdownRead();
}

net::Task<bool> ServerConnection::receive(int64_t deadlineNs)
{
    for (;;) {
        const ssize_t got = takeIn();
        if (got != -1)
            co_return got > 0;
        net::ReadyAwaiter ready = m_stream.readable(deadlineNs);
        if (!co_await ready)
            co_return false;
    }
}

// By a buffer that all connections of the thread share: one that waits keeps none.
ssize_t ServerConnection::takeIn()
{
    thread_local std::array<char, 64 * 1024> buffer;
    const ssize_t got = m_stream.tryRead(buffer.data(), buffer.size());
    if (got > 0)
        m_in.append(buffer.data(), static_cast<size_t>(got));
    return got;
}

net::Task<void> ServerConnection::refuse(int status, std::string_view text)
{
    base::Json problem = {{"type", "about:blank"}, {"title", reasonPhrase(status)}, {"status", status}, {"detail", text}};
    m_framing.keepAlive = false;
    // Not as a braced list within the co_await: g++ 12 cannot compile that.
    Fields fields;
    fields.emplace_back("content-type", "application/problem+json");
    if (!m_options.requestIdField.empty()) {
        problem["requestId"] = base::randomId();
        fields.emplace_back(m_options.requestIdField, problem["requestId"].get<std::string>());
    }
    (void)co_await send(status, std::move(fields), base::toText(problem));
}

net::Task<bool> ServerConnection::readRequest(ServerRequest& request)
{
    m_idle = m_in.empty();
    int64_t until = deadline(m_in.empty() ? m_options.idleTimeout : m_options.headTimeout);
    size_t consumed = 0;
    for (;;) {
        const h1::Parsed parsed = m_in.empty() ? h1::Parsed::Incomplete : m_parser.request(m_in, m_head, m_framing, consumed);
        if (parsed == h1::Parsed::Complete)
            break;
        if (parsed == h1::Parsed::Refused) {
            co_await refuse(h1::statusOf(m_parser.error()), h1::textOf(m_parser.error()));
            co_return false;
        }
        if (!co_await receive(until))
            co_return false;
        if (m_idle)
            until = deadline(m_options.headTimeout);
        m_idle = false;
    }
    request.method = m_head.methodText;
    request.path = m_head.path;
    request.query = m_head.query;
    request.host = m_head.host;
    request.peer = m_peer;
    request.tls = m_stream.tls() != nullptr;
    if (m_stream.tls())
        request.clientCertificateFingerprint = m_stream.tls()->peerFingerprint();
    for (const HeaderField& field : m_head.fields)
        request.fields.emplace_back(base::toLower(field.name), field.value);
    m_in.erase(0, consumed);
    if (m_framing.body != h1::BodyKind::None && m_options.takesBody && !m_options.takesBody(request)) {
        request.bodyLeft = true;
        m_framing.keepAlive = false;
        co_return true;
    }
    if (m_framing.expectContinue && m_framing.length <= m_options.maxBodyBytes)
        (void)co_await m_stream.write("HTTP/1.1 100 Continue\r\n\r\n", deadline(m_options.bodyTimeout));
    co_return co_await readBody(request);
}

net::Task<bool> ServerConnection::readBody(ServerRequest& request)
{
    const int64_t until = deadline(m_options.bodyTimeout);
    if (m_framing.body == h1::BodyKind::Length) {
        if (m_framing.length > m_options.maxBodyBytes) {
            co_await refuse(413, "the body is larger than " + std::to_string(m_options.maxBodyBytes) + " bytes");
            co_return false;
        }
        while (m_in.size() < m_framing.length) {
            if (!co_await receive(until))
                co_return false;
        }
        request.body = m_in.substr(0, m_framing.length);
        m_in.erase(0, m_framing.length);
        co_return true;
    }
    if (m_framing.body != h1::BodyKind::Chunked)
        co_return true;
    h1::ChunkedDecoder decoder;
    size_t used = 0; // of m_in, dropped once a read rather than once a chunk
    for (;;) {
        size_t consumed = 0;
        std::string_view data;
        const auto state = decoder.step(std::string_view(m_in).substr(used), consumed, data);
        request.body += data;
        used += consumed;
        if (used == m_in.size() || state == h1::ChunkedDecoder::State::Done) {
            m_in.erase(0, used);
            used = 0;
        }
        if (state == h1::ChunkedDecoder::State::Done)
            co_return true;
        if (state == h1::ChunkedDecoder::State::Bad || request.body.size() > m_options.maxBodyBytes) {
            const bool bad = state == h1::ChunkedDecoder::State::Bad;
            co_await refuse(bad ? 400 : 413, bad ? "the chunked body is malformed" : "the body is too large");
            co_return false;
        }
        if (m_in.empty() && !co_await receive(until))
            co_return false;
    }
}

net::Task<void> ServerConnection::run()
{
    co_await serve();
    // Whoever is refused shall read why.
    if (m_answered && !m_broken)
        co_await m_stream.closeGently(deadline(kLinger));
    m_stream.close();
}

net::Task<void> ServerConnection::serve()
{
    if (m_tls) {
        const auto secured = co_await m_stream.acceptTls(m_tls, deadline(m_options.headTimeout));
        if (!secured)
            co_return;
    }
    while (!m_draining && !m_broken) {
        ServerRequest request;
        m_answered = m_streaming = false;
        if (!co_await readRequest(request))
            co_return;
        bool failed = false;
        try {
            co_await m_handler(request, *this);
        } catch (...) { // a defect of ours, which should cost this connection and not the process
            failed = true;
        }
        if (failed && m_streaming) // it would look whole
            co_return;
        if (!m_answered)
            co_await refuse(500, "the request was not answered");
        if (m_streaming)
            (void)co_await end();
        if (!m_framing.keepAlive)
            co_return;
    }
}

std::string ServerConnection::head(int status, const Fields& fields) const
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + ' ' + std::string(reasonPhrase(status)) + "\r\ndate: " + dateNow(const_cast<net::Stream&>(m_stream).loop().wallNs()) + "\r\n";
    for (const auto& [name, value] : fields) {
        text += name + ": ";
        // A header value never ends its line.
        for (const char c : value)
            text += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
        text += "\r\n";
    }
    if (!m_framing.keepAlive || m_draining)
        text += "connection: close\r\n";
    else if (m_head.minorVersion == 0)
        text += "connection: keep-alive\r\n";
    return text;
}

net::Task<base::Result<void>> ServerConnection::send(int status, Fields fields, std::string body)
{
    m_answered = true;
    std::string text = head(status, fields);
    if (status >= 200 && status != 204 && status != 304)
        text += "content-length: " + std::to_string(body.size()) + "\r\n";
    text += "\r\n";
    iovec parts[2] = {{text.data(), text.size()}, {body.data(), m_head.method == Method::Head ? 0 : body.size()}};
    auto sent = co_await m_stream.writeAll(parts, deadline(m_options.bodyTimeout));
    m_broken = m_broken || !sent;
    co_return sent;
}

net::Task<base::Result<void>> ServerConnection::begin(int status, Fields fields)
{
    m_answered = m_streaming = true;
    m_chunked = m_head.minorVersion == 1;
    if (!m_chunked)
        m_framing.keepAlive = false;
    const std::string text = head(status, fields) + (m_chunked ? "transfer-encoding: chunked\r\n\r\n" : "\r\n");
    auto sent = co_await m_stream.write(text, deadline(m_options.bodyTimeout));
    m_broken = m_broken || !sent;
    co_return sent;
}

net::Task<base::Result<void>> ServerConnection::write(std::string_view data)
{
    if (data.empty() || m_head.method == Method::Head)
        co_return base::Result<void>();
    char size[20];
    iovec parts[3] = {{size, m_chunked ? h1::writeChunkHead(size, data.size()) : 0}, {const_cast<char*>(data.data()), data.size()}, {const_cast<char*>("\r\n"), m_chunked ? 2u : 0u}};
    auto sent = co_await m_stream.writeAll(parts, deadline(m_options.bodyTimeout));
    m_broken = m_broken || !sent;
    co_return sent;
}

net::Task<base::Result<void>> ServerConnection::end()
{
    m_streaming = false;
    if (!m_chunked || m_head.method == Method::Head)
        co_return base::Result<void>();
    auto sent = co_await m_stream.write("0\r\n\r\n", deadline(m_options.bodyTimeout));
    m_broken = m_broken || !sent;
    co_return sent;
}

} // namespace gatehouse::http
