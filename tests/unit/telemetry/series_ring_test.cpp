// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/series_ring.h"

#include "telemetry/frame_codec.h"

#include <gtest/gtest.h>

namespace gatehouse::telemetry {

namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kStart = 1'767'225'600 * kSecond; // on the edge of every step

// A gateway that serves `perTick` requests a second on some slots.
class RingTest : public testing::Test
{
protected:
    void run(int64_t ticks, size_t slots = 1, uint64_t perTick = 1)
    {
        m_totals.resize(std::max(m_totals.size(), slots));
        for (int64_t i = 0; i < ticks; ++i) {
            for (size_t slot = 0; slot < slots; ++slot) {
                m_totals[slot].requests += perTick;
                m_totals[slot].status[2] += perTick;
                m_totals[slot].bytesOut += 1000 * perTick;
                for (uint64_t k = 0; k < perTick; ++k)
                    m_totals[slot].latency.record(1'000'000 + 300'000 * (k % 7));
            }
            m_now += kSecond;
            m_ring.tick(m_now, m_totals, {});
        }
    }
    static uint64_t requests(const std::vector<Frame>& frames, Slot slot = 0)
    {
        uint64_t sum = 0;
        for (const Frame& frame : frames) {
            for (const auto& [at, totals] : frame.deltas)
                sum += at == slot ? totals.requests : 0;
        }
        return sum;
    }

    SeriesRing m_ring;
    std::vector<Totals> m_totals;
    int64_t m_now = kStart;
};

} // namespace

TEST_F(RingTest, aTickIsWhatHappenedSinceTheLast)
{
    run(1, 2, 3);
    m_totals[1].requests += 5;
    const Frame& frame = m_ring.tick(m_now + kSecond, m_totals, {4, 5, 6, 7, 8});
    ASSERT_EQ(frame.deltas.size(), 1u);
    EXPECT_EQ(frame.deltas[0].first, 1u);
    EXPECT_EQ(frame.deltas[0].second.requests, 5u);
    EXPECT_EQ(frame.intervalNs, kSecond);
    EXPECT_EQ(frame.connections.active, 4);
}

TEST_F(RingTest, aSecondAsAskedWhileItLasts)
{
    run(120);
    int64_t step = 0;
    const auto frames = m_ring.query(m_now - 60 * kSecond + 1, m_now, kSecond, step);
    EXPECT_EQ(step, kSecond);
    EXPECT_EQ(frames.size(), 60u);
    EXPECT_EQ(requests(frames), 60u);
    EXPECT_EQ(frames.back().timeNs, m_now);
}

TEST_F(RingTest, mergesUpToTheStepAndLosesNothing)
{
    run(125, 1, 2);
    int64_t step = 0;
    for (const int64_t asked : {7, 10, 20, 60, 300, 3600}) {
        const auto frames = m_ring.query(kStart, m_now, asked * kSecond, step);
        EXPECT_GE(step, asked * kSecond);
        EXPECT_EQ(requests(frames), 250u) << asked;
        EXPECT_EQ(frames.back().deltas[0].second.latency.count(), frames.back().deltas[0].second.requests);
    }
    const auto frames = m_ring.query(kStart, m_now, 60 * kSecond, step);
    ASSERT_EQ(frames.size(), 3u);
    EXPECT_EQ(frames[0].timeNs, kStart + 60 * kSecond);
    EXPECT_EQ(frames[0].intervalNs, 60 * kSecond);
}

TEST_F(RingTest, beyondAnHourTheCoarserLevelsAnswer)
{
    run(2 * 3600);
    int64_t step = 0;
    auto frames = m_ring.query(kStart, m_now, kSecond, step);
    EXPECT_EQ(step, 10 * kSecond);
    EXPECT_EQ(frames.size(), 720u);
    EXPECT_EQ(requests(frames), 7200u);
    frames = m_ring.query(m_now - 1800 * kSecond + 1, m_now, kSecond, step);
    EXPECT_EQ(step, kSecond);
    EXPECT_EQ(frames.size(), 1800u);
    frames = m_ring.query(kStart, m_now, 300 * kSecond, step);
    EXPECT_EQ(step, 300 * kSecond);
    EXPECT_EQ(requests(frames), 7200u);
    // From before the process began: the finest that knows as much as any.
    frames = m_ring.query(kStart - 86'400 * kSecond, m_now, kSecond, step);
    EXPECT_EQ(step, 10 * kSecond);
    EXPECT_EQ(requests(frames), 7200u);
}

TEST_F(RingTest, onlyWantedSlotsAreRead)
{
    run(30, 5);
    size_t seen = 0;
    m_ring.visit(kStart, m_now, kSecond, [](Slot slot) { return slot == 3; }, [&](const Frame& frame) {
        ASSERT_EQ(frame.deltas.size(), 1u);
        EXPECT_EQ(frame.deltas[0].first, 3u);
        ++seen;
    });
    EXPECT_EQ(seen, 30u);
}

TEST_F(RingTest, anIdleGatewayHasEmptyFrames)
{
    m_totals.resize(1);
    for (int i = 1; i <= 5; ++i)
        m_ring.tick(kStart + i * kSecond, m_totals, {});
    int64_t step = 0;
    const auto frames = m_ring.query(kStart, kStart + 5 * kSecond, kSecond, step);
    EXPECT_EQ(frames.size(), 5u);
    EXPECT_TRUE(frames[0].deltas.empty());
}

TEST_F(RingTest, anHourOfFiftyActiveSeriesIsSmall)
{
    run(3700, 50, 20);
    EXPECT_LT(m_ring.bytes(), 20u << 20);
}

TEST(SeriesRing, aLevelNeverPassesItsBytes)
{
    SeriesRing ring(200'000);
    std::vector<Totals> totals(100);
    for (int i = 1; i <= 500; ++i) {
        for (Totals& one : totals) {
            one.requests += 1;
            one.latency.record(5'000'000);
        }
        ring.tick(kStart + i * kSecond, totals, {});
    }
    EXPECT_LT(ring.bytes(), 200'000 * 3 + 100 * sizeof(Totals) * 4);
    int64_t step = 0;
    const auto frames = ring.query(kStart + 499 * kSecond, kStart + 500 * kSecond, kSecond, step);
    EXPECT_EQ(frames.size(), 2u);
}

TEST_F(RingTest, aClockThatIsSetBackKeepsTimesInOrder)
{
    run(100);
    m_now -= 50 * kSecond;
    run(10);
    int64_t step = 0;
    const auto frames = m_ring.query(0, INT64_MAX, kSecond, step);
    for (size_t i = 1; i < frames.size(); ++i)
        EXPECT_GT(frames[i].timeNs, frames[i - 1].timeNs);
    EXPECT_EQ(frames.back().timeNs, m_now);
}

TEST(FrameCodec, whatGoesInComesOut)
{
    std::vector<std::pair<Slot, Totals>> deltas(3);
    deltas[0].first = 0;
    deltas[0].second.requests = 1;
    deltas[1].first = 70'000;
    deltas[1].second.rejected = UINT64_MAX;
    deltas[2].first = 70'001;
    deltas[2].second.status = {1, 2, 3, 4, 5, 6};
    deltas[2].second.bytesOut = 1ull << 40;
    deltas[2].second.latency.record(1, 5);
    deltas[2].second.latency.record(UINT64_MAX / 4);
    std::vector<std::pair<Slot, Totals>> back;
    unpackDeltas(packDeltas(deltas), {}, [&](Slot slot, const Totals& totals) { back.emplace_back(slot, totals); });
    ASSERT_EQ(back.size(), 3u);
    EXPECT_EQ(back[1].first, 70'000u);
    EXPECT_EQ(back[1].second.rejected, UINT64_MAX);
    EXPECT_EQ(back[2].second.status, deltas[2].second.status);
    EXPECT_EQ(back[2].second.latency.at(0), 5u);
    EXPECT_EQ(back[2].second.latency.sumNs(), deltas[2].second.latency.sumNs());
}

} // namespace gatehouse::telemetry
