// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/histogram.h"

#include <gtest/gtest.h>
#include <vector>

namespace gatehouse::telemetry {

TEST(Histogram, everyBoundBelongsToItsOwnBucket)
{
    for (size_t bucket = 0; bucket < Histogram::kBuckets; ++bucket) {
        const uint64_t bound = Histogram::upperBoundNs(bucket);
        EXPECT_EQ(Histogram::bucketOf(bound), bucket);
        EXPECT_EQ(Histogram::bucketOf(bound - 1), bucket);
        if (bucket + 1 < Histogram::kBuckets) {
            EXPECT_EQ(Histogram::bucketOf(bound + 1), bucket + 1);
            EXPECT_GT(Histogram::upperBoundNs(bucket + 1), bound);
        }
    }
    EXPECT_EQ(Histogram::bucketOf(0), 0u);
    EXPECT_EQ(Histogram::bucketOf(UINT64_MAX), Histogram::kBuckets - 1);
    EXPECT_EQ(Histogram::upperBoundNs(0), 1'000u);
    EXPECT_GT(Histogram::upperBoundNs(Histogram::kBuckets - 2), 120'000'000'000u);
}

TEST(Histogram, bucketsAreAtMostAQuarterWide)
{
    for (size_t bucket = 1; bucket < Histogram::kBuckets; ++bucket)
        EXPECT_LE(static_cast<double>(Histogram::upperBoundNs(bucket)), 1.25 * static_cast<double>(Histogram::upperBoundNs(bucket - 1)));
}

TEST(Histogram, quantilesOfAnEvenSpreadAreRightWithinATenth)
{
    Histogram histogram;
    for (uint64_t us = 1; us <= 10'000; ++us)
        histogram.record(us * 1000);
    for (const double q : {0.5, 0.9, 0.95, 0.99})
        EXPECT_NEAR(histogram.quantileNs(q), q * 1e7, q * 1e6);
    EXPECT_EQ(histogram.count(), 10'000u);
    EXPECT_EQ(histogram.sumNs(), 10'000ull * 10'001 / 2 * 1000);
}

TEST(Histogram, anEmptyOneHasNoQuantiles)
{
    EXPECT_EQ(Histogram().quantileNs(0.5), 0);
}

TEST(Histogram, addingAndSubtractingAreInverse)
{
    Histogram a, b;
    a.record(5'000, 3);
    b.record(7'000'000);
    b.record(5'000);
    Histogram sum = a;
    sum += b;
    const Histogram back = sum - a;
    for (size_t bucket = 0; bucket < Histogram::kBuckets; ++bucket)
        EXPECT_EQ(back.at(bucket), b.at(bucket));
    EXPECT_EQ(back.sumNs(), b.sumNs());
}

TEST(Histogram, countsOfAForeignBucketAreIgnored)
{
    Histogram histogram;
    histogram.add(Histogram::kBuckets, 1);
    EXPECT_EQ(histogram.count(), 0u);
    histogram.add(3, 2);
    EXPECT_EQ(histogram.at(3), 2u);
    EXPECT_EQ(histogram.sumNs(), 2 * 1625u);
}

} // namespace gatehouse::telemetry
