// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/event_stream.h"
#include "admin/handlers/handlers.h"
#include "admin/request_filter.h"

namespace gatehouse::admin::handlers {

namespace {

constexpr size_t kMetricEvents = 30; // half a minute of a client that doesn't read
constexpr size_t kRequestEvents = 2000;
constexpr uint64_t kRequestsPerSecond = 200;

} // namespace

net::Task<void> streamMetrics(Call& call)
{
    const std::unique_ptr<StreamHub::Ticket> ticket = call.context.streams.open(StreamHub::Topic::Metrics, kMetricEvents);
    if (!ticket) {
        co_await sendAnswer(call, tooManyStreams());
        co_return;
    }
    const base::Json hello = {{"time", base::rfc3339(call.context.loop.wallNs())}, {"revision", call.context.control.configuration().revision}};
    co_await runEventStream(call, *ticket, makeEvent("hello", base::toText(hello)));
}

net::Task<void> streamRequests(Call& call)
{
    const auto filter = RequestFilter::from(call.query);
    if (!filter) {
        co_await sendAnswer(call, badRequest(filter.error().message, filter.error().problems));
        co_return;
    }
    const std::unique_ptr<StreamHub::Ticket> ticket = call.context.streams.open(StreamHub::Topic::Requests, kRequestEvents);
    if (!ticket) {
        co_await sendAnswer(call, tooManyStreams());
        co_return;
    }
    Channel& channel = ticket->channel();
    Sampler sampler(kRequestsPerSecond);
    const net::EventLoop& loop = call.context.loop;
    const auto subscription = call.context.live.subscribeRequests([&](const LiveData::Batch& batch) {
        channel.lose(batch.leftOut);
        for (const base::Json& record : batch.records) {
            if (!filter->matches(record))
                continue;
            if (sampler.take(loop.nowNs()))
                channel.push(makeEvent("request", base::toText(record)));
            else
                channel.lose(1);
        }
    });
    co_await runEventStream(call, *ticket, {});
}

} // namespace gatehouse::admin::handlers
