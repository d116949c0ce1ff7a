// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/event_stream.h"

namespace gatehouse::admin {

namespace {

constexpr int64_t kKeepAliveNs = 15'000'000'000;

} // namespace

Answer tooManyStreams()
{
    return problem(503, "too-many-streams", "there are " + std::to_string(StreamHub::kMaxStreams) + " streams already").with("Retry-After", "10");
}

net::Task<void> runEventStream(Call& call, StreamHub::Ticket& ticket, Event hello)
{
    Channel& channel = ticket.channel();
    http::ResponseWriter::Fields fields;
    fields.emplace_back("Content-Type", "text/event-stream");
    fields.emplace_back("Cache-Control", "no-store");
    fields.emplace_back("X-Gatehouse-Request-Id", call.requestId);
    const auto begun = co_await call.response.begin(200, std::move(fields));
    if (!begun)
        co_return;
    const std::string token(bearerToken(call.request));
    std::string text = hello ? *hello : std::string(": open\n\n");
    int64_t lastNs = call.context.loop.nowNs();
    for (;;) {
        if (!text.empty()) {
            const auto written = co_await call.response.write(text);
            if (!written)
                co_return;
            lastNs = call.context.loop.nowNs();
        }
        co_await channel.wait();
        if (call.response.closed())
            break;
        if (std::exchange(channel.recheck, false) && !call.context.control.authenticate(token))
            break;
        text = channel.take();
        if (text.empty() && call.context.loop.nowNs() - lastNs >= kKeepAliveNs)
            text = ": alive\n\n";
    }
    [[maybe_unused]] const auto ended = co_await call.response.end();
}

} // namespace gatehouse::admin
