// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/health_probe.h"

#include "http/h1/head_parser.h"
#include "upstream/endpoints.h"

#include <array>

namespace gatehouse::upstream {

namespace {

constexpr size_t kMostHead = 16 * 1024; // of an answer

base::Error wrong(std::string what)
{
    return base::failure(base::ErrorCode::Unavailable, std::move(what), "upstream.check");
}

} // namespace

net::Task<base::Result<void>> probe(net::EventLoop& loop, net::Resolver& resolver, const ServiceUpstream& service, const Target& target)
{
    const HealthCheck& check = service.check;
    const int64_t deadline = loop.nowNs() + check.timeout.count();
    const std::string greeting = net::proxyHeaderOfOwn(service.proxyProtocol);
    Endpoints endpoints(loop, resolver, target);
    const auto places = co_await endpoints.find(deadline);
    if (!places)
        co_return places.error();
    if (places->empty())
        co_return wrong("the name has no address");
    auto stream = co_await net::Stream::connect(loop, places->front(), deadline);
    if (!stream)
        co_return stream.error();
    if (service.proxyProtocol != net::ProxyVersion::None) {
        const auto greeted = co_await stream->write(greeting, deadline);
        if (!greeted)
            co_return greeted.error();
    }
    if (target.tls) {
        const auto secured = co_await stream->connectTls(service.tls, service.tlsServerName.empty() ? target.host : service.tlsServerName, deadline);
        if (!secured)
            co_return secured.error();
    }
    if (check.kind != HealthCheck::Kind::Http)
        co_return base::Result<void>();

    const std::string request = "GET " + target.basePath + check.path + " HTTP/1.1\r\nHost: " + (check.host.empty() ? target.authority : check.host) +
                                "\r\nUser-Agent: Gatehouse-health-check\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    const auto sent = co_await stream->write(request, deadline);
    if (!sent)
        co_return sent.error();
    std::string answer;
    std::array<char, 4096> buffer;
    http::h1::HeadParser parser;
    for (;;) {
        const auto got = co_await stream->read(buffer.data(), buffer.size(), deadline);
        if (!got)
            co_return got.error();
        if (*got == 0)
            co_return wrong("closed without an answer");
        answer.append(buffer.data(), *got);
        http::ResponseHead head;
        http::h1::Framing framing;
        size_t consumed = 0;
        auto parsed = parser.response(answer, http::Method::Get, head, framing, consumed);
        while (parsed == http::h1::Parsed::Complete && head.status < 200) { // interim answers
            answer.erase(0, consumed);
            parsed = parser.response(answer, http::Method::Get, head, framing, consumed);
        }
        if (parsed == http::h1::Parsed::Refused || answer.size() > kMostHead)
            co_return wrong("the answer is not HTTP/1.1");
        if (parsed == http::h1::Parsed::Incomplete)
            continue;
        if (head.status < check.statusFrom || head.status > check.statusTo)
            co_return wrong("answered " + std::to_string(head.status));
        co_return base::Result<void>();
    }
}

} // namespace gatehouse::upstream
