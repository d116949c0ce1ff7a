// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/h2/h2_session.h"
#include "support/run_task.h"
#include "support/socket_pair.h"
#include "telemetry/registry.h"

#include <gtest/gtest.h>

namespace gatehouse::proxy
{

namespace
{

using net::Task;
using namespace std::chrono_literals;

struct Frame {
    uint8_t type = 0;
    uint8_t flags = 0;
    uint32_t stream = 0;
    std::string payload;
};

std::string frame(uint8_t type, uint8_t flags, uint32_t stream, const std::string& payload = {})
{
    std::string out;
    for (int shift = 16; shift >= 0; shift -= 8)
        out += static_cast<char>(payload.size() >> shift);
    out += static_cast<char>(type);
    out += static_cast<char>(flags);
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(stream >> shift);
    return out + payload;
}

// A GET as HPACK literals.
std::string getBlock()
{
    std::string out;
    for (const auto& [name, value] : std::initializer_list<std::pair<std::string, std::string>>{
             {":method", "GET"}, {":scheme", "http"}, {":authority", "a.test"}, {":path", "/"}}) {
        out += '\0';
        out += static_cast<char>(name.size());
        out += name;
        out += static_cast<char>(value.size());
        out += value;
    }
    return out;
}

std::string windowSetting(uint32_t size)
{
    std::string payload("\0\4", 2);
    for (int shift = 24; shift >= 0; shift -= 8)
        payload += static_cast<char>(size >> shift);
    return frame(4, 0, 0, payload);
}

const std::string kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
constexpr uint8_t kHeaders = 1, kReset = 3, kSettings = 4, kPing = 6, kGoaway = 7;
constexpr uint8_t kEndStream = 1, kEndHeaders = 4;

// A session without a configuration: everything is answered with a refusal, which has a body.
class H2SessionTest : public testing::Test
{
protected:
    void start()
    {
        const auto [client, server] = test::socketPair();
        m_client = client;
        m_worker = std::make_unique<WorkerState>(m_limits, m_registry.addShard(), m_accessLog, m_logger);
        m_transport = net::Stream(m_worker->loop, server);
        m_peer.rules = m_rules;
        m_session = std::make_unique<H2Session>(*m_worker, m_transport, m_peer);
        m_running = m_session->run({m_rules->keepAliveTimeout.count(), m_rules->headTimeout.count()});
        m_running.resume();
    }
    ~H2SessionTest() override
    {
        m_running.reset();
        m_session.reset();
        m_transport.close();
        ::close(m_client);
    }
    void send(const std::string& bytes)
    {
        EXPECT_EQ(::send(m_client, bytes.data(), bytes.size(), MSG_NOSIGNAL), static_cast<ssize_t>(bytes.size()));
    }
    void read()
    {
        char buffer[4096];
        ssize_t got = 0;
        while ((got = ::recv(m_client, buffer, sizeof buffer, 0)) > 0)
            m_bytes.append(buffer, static_cast<size_t>(got));
        m_closed = m_closed || got == 0;
        while (m_bytes.size() >= 9) {
            const auto byte = [&](size_t i) { return static_cast<uint32_t>(static_cast<unsigned char>(m_bytes[i])); };
            const size_t size = byte(0) << 16 | byte(1) << 8 | byte(2);
            if (m_bytes.size() < 9 + size)
                break;
            m_frames.push_back({static_cast<uint8_t>(byte(3)), static_cast<uint8_t>(byte(4)),
                                byte(5) << 24 | byte(6) << 16 | byte(7) << 8 | byte(8), m_bytes.substr(9, size)});
            m_bytes.erase(0, 9 + size);
        }
    }
    size_t count(uint8_t type) const
    {
        return static_cast<size_t>(std::count_if(m_frames.begin(), m_frames.end(), [&](const Frame& each) {
            return each.type == type && !(type == kSettings && each.flags & 1);
        }));
    }
    // Until `condition` holds, for at most five seconds.
    bool until(std::function<bool()> condition)
    {
        const auto wait = [&]() -> Task<bool> {
            for (int i = 0; i < 5000 && !condition(); ++i) {
                co_await m_worker->loop.sleep(1ms);
                read();
            }
            co_return condition();
        };
        return test::runTask<bool>(m_worker->loop, wait()).value_or(false);
    }

    WorkerLimits m_limits;
    std::shared_ptr<ListenerRules> m_rules = std::make_shared<ListenerRules>();
    telemetry::Registry m_registry;
    AccessLog m_accessLog;
    base::Logger m_logger;
    Peer m_peer;
    int m_client = -1;
    std::unique_ptr<WorkerState> m_worker;
    net::Stream m_transport;
    std::unique_ptr<H2Session> m_session;
    Task<void> m_running;
    std::string m_bytes;
    std::vector<Frame> m_frames;
    bool m_closed = false;
};

} // namespace

TEST_F(H2SessionTest, StreamsWhoseClientTakesNothingEndInTime)
{
    m_rules->bodyTimeout = 1500ms; // long enough for all hundred to be open at once on a busy machine
    start();
    send(kPreface + windowSetting(0));
    for (uint32_t stream = 1; stream <= 199; stream += 2)
        send(frame(kHeaders, kEndHeaders | kEndStream, stream, getBlock()));
    EXPECT_TRUE(until([&] { return count(kHeaders) == 100; }));
    EXPECT_EQ(m_session->streams(), 100u);
    EXPECT_EQ(count(kReset), 0u);
    EXPECT_TRUE(until([&] { return count(kReset) == 100; }));
    EXPECT_EQ(m_session->streams(), 0u);
    // The connection goes on.
    send(windowSetting(65535) + frame(kHeaders, kEndHeaders | kEndStream, 201, getBlock()));
    EXPECT_TRUE(until([&] {
        return std::any_of(m_frames.begin(), m_frames.end(),
                           [](const Frame& each) { return each.stream == 201 && each.type == 0 && each.flags & kEndStream; });
    }));
    EXPECT_EQ(count(kGoaway), 0u);
}

TEST_F(H2SessionTest, AHeadThatNeverEndsEndsTheConnection)
{
    m_rules->headTimeout = 80ms;
    start();
    send(kPreface + frame(kSettings, 0, 0) + frame(kHeaders, kEndStream, 1, getBlock().substr(0, 10)));
    EXPECT_TRUE(until([&] { return m_session->isOver(); }));
    m_transport.shutdownWrite();
    EXPECT_TRUE(until([&] { return m_closed; }));
    ASSERT_EQ(count(kGoaway), 1u);
    EXPECT_EQ(m_frames.back().payload.substr(4, 4), std::string("\0\0\0\x0b", 4)); // ENHANCE_YOUR_CALM
}

TEST_F(H2SessionTest, WithoutARequestItEndsWhateverElseIsSaid)
{
    m_rules->keepAliveTimeout = 120ms;
    start();
    send(kPreface + frame(kSettings, 0, 0));
    EXPECT_TRUE(until([&] {
        if (!m_session->isOver())
            ::send(m_client, frame(kPing, 0, 0, "12345678").data(), 17, MSG_NOSIGNAL);
        return m_session->isOver();
    }));
    EXPECT_GT(count(kPing), 5u);
    EXPECT_EQ(count(kGoaway), 1u);
}

TEST_F(H2SessionTest, DrainingAnIdleOneEndsItWhenTheOtherSideKnows)
{
    start();
    send(kPreface + frame(kSettings, 0, 0));
    EXPECT_TRUE(until([&] { return count(kSettings) == 1; }));
    m_session->drain();
    EXPECT_TRUE(until([&] { return count(kPing) == 1; }));
    EXPECT_EQ(count(kGoaway), 1u);
    EXPECT_FALSE(m_session->isOver());
    send(frame(kPing, 1, 0, std::string(8, '\0')));
    EXPECT_TRUE(until([&] { return m_session->isOver() && count(kGoaway) == 2; }));
}

TEST_F(H2SessionTest, DrainingAnIdleOneTwiceEndsItAtOnce)
{
    start();
    send(kPreface + frame(kSettings, 0, 0));
    EXPECT_TRUE(until([&] { return count(kSettings) == 1; }));
    m_session->drain();
    m_session->drain();
    EXPECT_TRUE(until([&] { return m_session->isOver(); }));
}

} // namespace gatehouse::proxy
