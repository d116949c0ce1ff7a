// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/client/fetch.h"

#include "base/bytes.h"
#include "http/client/kept_connections.h"
#include "http/client/url.h"
#include "http/h1/chunked.h"
#include "http/h1/head_parser.h"
#include "net/resolver.h"
#include "net/stream.h"
#include "net/tls_context.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gatehouse::http {

namespace {

base::Error badAnswer(const char* why)
{
    return base::failure(base::ErrorCode::Unavailable, why, "http client");
}

base::Error tooLarge(size_t most)
{
    return base::failure(base::ErrorCode::TooLarge, "the answer's body is larger than " + std::to_string(most) + " bytes", "http client");
}

base::Result<std::string> headText(const ClientRequest& request, const Url& url, bool keeps)
{
    if (!h1::isToken(request.method) || request.method == "CONNECT")
        return base::invalid("the method of a request cannot be \"" + request.method.substr(0, 32) + '"');
    std::string text = request.method + ' ' + url.target + " HTTP/1.1\r\n";
    bool hasHost = false;
    for (const auto& [name, value] : request.fields) {
        const HeaderId id = headerId(name);
        const bool ours = id == HeaderId::ContentLength || id == HeaderId::TransferEncoding || id == HeaderId::Connection;
        const bool bad = std::any_of(value.begin(), value.end(), [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
        if (ours || bad || !h1::isToken(name))
            return base::invalid("the header field \"" + name.substr(0, 64) + "\" cannot be sent");
        hasHost = hasHost || id == HeaderId::Host;
        text += name + ": " + value + "\r\n";
    }
    if (!hasHost)
        text += "Host: " + url.authority + "\r\n";
    if (!request.body.empty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH")
        text += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    text += keeps ? "\r\n" : "Connection: close\r\n\r\n";
    return text;
}

net::Task<base::Result<net::Stream>> open(net::EventLoop& loop, const Url& url, const ClientOptions& options, int64_t deadlineNs)
{
    std::optional<net::Resolver> own;
    net::Resolver& resolver = options.resolver ? *options.resolver : own.emplace(loop);
    const auto addresses = co_await resolver.resolve(url.host, deadlineNs);
    if (!addresses)
        co_return addresses.error();
    base::Error last;
    for (const net::IpAddress& address : *addresses) {
        auto stream = co_await net::Stream::connect(loop, {address, url.port}, deadlineNs);
        if (!stream) {
            last = std::move(stream).error();
            continue;
        }
        if (url.tls) {
            std::shared_ptr<net::TlsContext> tls = options.tls;
            if (!tls) {
                auto made = net::TlsContext::client({});
                if (!made)
                    co_return std::move(made).error();
                tls = std::move(*made);
            }
            const std::string& name = options.serverName.empty() ? url.host : options.serverName;
            auto secured = co_await stream->connectTls(std::move(tls), name, deadlineNs);
            if (!secured)
                co_return std::move(secured).error();
        }
        co_return stream;
    }
    co_return last;
}

// Reads one answer; the views of the head lead into m_in, so that its fields are copied before more is read.
class AnswerReader
{
public:
    AnswerReader(net::Stream& stream, const ClientOptions& options, Method method, int64_t deadlineNs)
        : m_stream(stream), m_options(options), m_method(method), m_deadlineNs(deadlineNs), m_parser({.maxBytes = options.maxHeadBytes})
    {
    }

    net::Task<base::Result<ClientResponse>> read()
    {
        auto begun = co_await readHead();
        if (!begun)
            co_return std::move(begun).error();
        // Not by "?:": what a co_await in one of its branches gives is destroyed twice by g++ 12.
        base::Result<void> ended;
        if (m_framing.body == h1::BodyKind::Chunked)
            ended = co_await readChunks();
        else
            ended = co_await readPlain();
        if (!ended)
            co_return std::move(ended).error();
        co_return std::move(m_response);
    }
    // Nothing of an answer came.
    bool hasNothing() const { return !m_received; }
    // The answer is over, and another one may come on this connection.
    bool keepsConnection() const { return m_whole && m_framing.keepAlive && m_framing.body != h1::BodyKind::UntilClose; }

private:
    // False at the end of the stream.
    net::Task<base::Result<bool>> receive()
    {
        for (;;) {
            const ssize_t got = takeIn();
            if (got >= 0)
                co_return got > 0;
            if (got == -2)
                co_return m_stream.error();
            net::ReadyAwaiter ready = m_stream.readable(m_deadlineNs);
            if (!co_await ready)
                co_return base::failure(base::ErrorCode::Timeout, "no answer came in time", "http client");
        }
    }

    ssize_t takeIn()
    {
        thread_local std::array<char, 64 * 1024> buffer;
        const ssize_t got = m_stream.tryRead(buffer.data(), buffer.size());
        if (got > 0) {
            m_in.append(buffer.data(), static_cast<size_t>(got));
            m_received = true;
        }
        return got;
    }

    net::Task<base::Result<void>> readHead()
    {
        for (;;) {
            size_t consumed = 0;
            const h1::Parsed parsed = m_in.empty() ? h1::Parsed::Incomplete : m_parser.response(m_in, m_method, m_head, m_framing, consumed);
            if (parsed == h1::Parsed::Refused)
                co_return badAnswer(h1::textOf(m_parser.error()));
            if (parsed == h1::Parsed::Complete) {
                const int status = m_head.status;
                if (status == 101)
                    co_return badAnswer("the server switched protocols unasked");
                if (status >= 200) {
                    m_response.status = status;
                    for (const HeaderField& field : m_head.fields)
                        m_response.fields.emplace_back(base::toLower(field.name), field.value);
                }
                m_in.erase(0, consumed);
                if (status >= 200)
                    co_return base::Result<void>();
                continue;
            }
            const auto more = co_await receive();
            if (!more)
                co_return more.error();
            if (!*more)
                co_return badAnswer("the connection was closed before an answer came");
        }
    }

    net::Task<base::Result<void>> readPlain()
    {
        const bool untilClose = m_framing.body == h1::BodyKind::UntilClose;
        const uint64_t length = m_framing.body == h1::BodyKind::Length ? m_framing.length : 0;
        if (length > m_options.maxBodyBytes)
            co_return tooLarge(m_options.maxBodyBytes);
        while (untilClose || m_in.size() < length) {
            const auto more = co_await receive();
            if (!more)
                co_return more.error();
            if (untilClose && m_in.size() > m_options.maxBodyBytes)
                co_return tooLarge(m_options.maxBodyBytes);
            if (*more)
                continue;
            if (!untilClose)
                co_return badAnswer("the connection was closed within the answer's body");
            break;
        }
        m_whole = m_in.size() == length;
        if (!untilClose)
            m_in.resize(length);
        m_response.body = std::move(m_in);
        co_return base::Result<void>();
    }

    net::Task<base::Result<void>> readChunks()
    {
        h1::ChunkedDecoder decoder;
        size_t used = 0;
        for (;;) {
            size_t consumed = 0;
            std::string_view data;
            const auto state = decoder.step(std::string_view(m_in).substr(used), consumed, data);
            m_response.body += data;
            used += consumed;
            if (state == h1::ChunkedDecoder::State::Bad)
                co_return badAnswer("the answer's chunked body is malformed");
            if (m_response.body.size() > m_options.maxBodyBytes)
                co_return tooLarge(m_options.maxBodyBytes);
            if (state == h1::ChunkedDecoder::State::Done) {
                m_whole = used == m_in.size();
                co_return base::Result<void>();
            }
            if (used < m_in.size())
                continue;
            m_in.clear();
            used = 0;
            const auto more = co_await receive();
            if (!more)
                co_return more.error();
            if (!*more)
                co_return badAnswer("the connection was closed within the answer's body");
        }
    }

    net::Stream& m_stream;
    const ClientOptions& m_options;
    Method m_method;
    int64_t m_deadlineNs;
    h1::HeadParser m_parser;
    ResponseHead m_head;
    h1::Framing m_framing;
    ClientResponse m_response;
    std::string m_in;
    bool m_received = false;
    bool m_whole = false; // nothing came behind the answer
};

// RFC 9110, section 9.2.2.
bool isIdempotent(Method method)
{
    return method == Method::Get || method == Method::Head || method == Method::Options || method == Method::Put || method == Method::Delete;
}

} // namespace

std::string_view ClientResponse::field(std::string_view lowerCaseName) const
{
    for (const auto& [name, value] : fields) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

net::Task<base::Result<ClientResponse>> fetch(net::EventLoop& loop, ClientRequest request, ClientOptions options)
{
    const int64_t deadline = loop.nowNs() + options.timeout.count();
    const auto url = Url::parse(request.url);
    if (!url)
        co_return url.error();
    auto head = headText(request, *url, options.kept != nullptr);
    if (!head)
        co_return std::move(head).error();
    const KeptConnections::Place place{url->authority, options.serverName, url->tls ? options.tls : nullptr};
    const Method method = methodFrom(request.method);
    // A context that is made anew each time makes connections that nobody else may use.
    KeptConnections* const kept = url->tls && !options.tls ? nullptr : options.kept;
    std::optional<net::Stream> used = kept ? kept->take(place, loop.nowNs()) : std::nullopt;
    for (;;) {
        const bool wasUsed = used.has_value();
        net::Stream stream;
        if (wasUsed) {
            stream = std::move(*used);
            used.reset();
        } else {
            auto opened = co_await open(loop, *url, options, deadline);
            if (!opened)
                co_return std::move(opened).error();
            stream = std::move(*opened);
        }
        iovec parts[2];
        parts[0] = {head->data(), head->size()};
        parts[1] = {request.body.data(), request.body.size()};
        auto sent = co_await stream.writeAll(parts, deadline);
        // A server may refuse a body before it has read it: then its answer is here although sending failed.
        AnswerReader reader(stream, options, method, deadline);
        auto answer = co_await reader.read();
        if (answer && sent && kept && reader.keepsConnection())
            kept->give(place, std::move(stream), loop.nowNs());
        // The server had given the connection up, as it may at any time.
        const bool gone = !answer && wasUsed && reader.hasNothing() && answer.error().code != base::ErrorCode::Timeout;
        if (gone && (options.repeatable || isIdempotent(method)))
            continue;
        if (!answer && !sent)
            co_return std::move(sent).error();
        co_return answer;
    }
}

} // namespace gatehouse::http
