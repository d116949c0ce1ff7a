// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/echo_upstream.h"

#include "base/json.h"
#include "base/units.h"

namespace gatehouse::gateway {

namespace {

constexpr auto kMaxDelay = std::chrono::seconds(10);
constexpr uint64_t kMaxBody = 16u << 20;

int statusOf(const http::ServerRequest& request)
{
    const auto text = request.parameter("status");
    if (!text || text->size() != 3 || text->find_first_not_of("0123456789") != std::string::npos)
        return 200;
    const int status = std::stoi(*text);
    return status >= 200 && status <= 599 ? status : 200;
}

std::string describe(const http::ServerRequest& request)
{
    base::Json headers = base::Json::object();
    for (const auto& [name, value] : request.fields) {
        base::Json& slot = headers[name];
        slot = slot.is_string() ? base::Json(slot.get<std::string>() + ", " + value) : base::Json(value);
    }
    base::Json out = {{"service", "gatehouse echo"}, {"method", request.method}, {"path", request.path}, {"host", request.host}, {"headers", std::move(headers)}};
    if (!request.query.empty())
        out["query"] = request.query;
    if (!request.body.empty()) {
        out["bodyBytes"] = request.body.size();
        if (request.body.size() <= 64 * 1024)
            out["body"] = request.body;
    }
    return base::toPrettyText(out) + '\n';
}

} // namespace

EchoUpstream::EchoUpstream() : m_thread("gh-echo") {}

EchoUpstream::~EchoUpstream()
{
    stop();
}

base::Result<net::SocketAddress> EchoUpstream::start()
{
    m_thread.start();
    base::Result<net::SocketAddress> address = net::SocketAddress{};
    m_thread.runAndWait([&] {
        http::ServerOptions options;
        options.maxConnections = 16'384;
        options.maxBodyBytes = kMaxBody;
        m_server = std::make_unique<http::Server>(m_thread.loop(), options,
                                                  [this](const http::ServerRequest& request, http::ResponseWriter& response) { return answer(request, response); });
        address = m_server->listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
    });
    return address;
}

void EchoUpstream::stop()
{
    if (m_server)
        m_thread.runAndWait([this] { m_server.reset(); });
    m_thread.stop();
}

net::Task<void> EchoUpstream::answer(const http::ServerRequest& request, http::ResponseWriter& response)
{
    if (const auto text = request.parameter("delay")) {
        if (const auto delay = base::parseDuration(*text))
            co_await m_thread.loop().sleep(std::min<std::chrono::nanoseconds>(*delay, kMaxDelay));
    }
    std::string body;
    std::string type = "application/json";
    const auto bytes = request.parameter("bytes");
    if (const auto size = bytes ? base::parseSize(*bytes) : base::Result<uint64_t>(base::invalid("no size"))) {
        body.assign(std::min(*size, kMaxBody), 'x');
        type = "text/plain";
    } else {
        body = describe(request);
    }
    http::ResponseWriter::Fields fields;
    fields.emplace_back("content-type", type);
    (void)co_await response.send(statusOf(request), std::move(fields), std::move(body));
}

} // namespace gatehouse::gateway
