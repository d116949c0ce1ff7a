// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/stream_hub.h"

#include <gtest/gtest.h>

namespace gatehouse::admin {

TEST(StreamHub, holdsNoMoreThanItsLimit)
{
    net::EventLoop loop;
    StreamHub hub(loop);
    std::vector<std::unique_ptr<StreamHub::Ticket>> tickets;
    for (size_t i = 0; i < StreamHub::kMaxStreams; ++i)
        tickets.push_back(hub.open(StreamHub::Topic::Metrics, 1));
    EXPECT_TRUE(tickets.back());
    EXPECT_FALSE(hub.open(StreamHub::Topic::Requests, 1));
    tickets.pop_back();
    EXPECT_TRUE(hub.open(StreamHub::Topic::Requests, 1));
    EXPECT_FALSE(hub.hasAny(StreamHub::Topic::Requests));
}

TEST(StreamHub, aSlowSubscriberLosesEventsAndIsTold)
{
    net::EventLoop loop;
    StreamHub hub(loop);
    const auto ticket = hub.open(StreamHub::Topic::Metrics, 3);
    for (int i = 0; i < 5; ++i)
        hub.publish(StreamHub::Topic::Metrics, makeEvent("metrics", std::to_string(i)));
    hub.publish(StreamHub::Topic::Requests, makeEvent("request", "{}"));
    const std::string text = ticket->channel().take();
    EXPECT_EQ(text, "event: metrics\ndata: 0\n\nevent: metrics\ndata: 1\n\nevent: metrics\ndata: 2\n\nevent: left-out\ndata: {\"count\":2}\n\n");
    EXPECT_EQ(ticket->channel().take(), "");
}

TEST(StreamHub, aStreamThatIsDestroyedWhileItWaitsIsNotResumed)
{
    net::EventLoop loop;
    StreamHub hub(loop);
    auto ticket = hub.open(StreamHub::Topic::Metrics, 3);
    bool resumed = false;
    const auto wait = [&](Channel& channel) -> net::Task<void> {
        co_await channel.wait();
        resumed = true;
    };
    net::Task<void> task = wait(ticket->channel());
    task.resume();
    hub.pokeAll();
    task.reset();
    ticket.reset();
    loop.post([&] { loop.stop(); });
    loop.run();
    EXPECT_FALSE(resumed);
}

} // namespace gatehouse::admin
