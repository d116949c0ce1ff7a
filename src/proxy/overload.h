// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gatehouse::proxy {

// How soon a route's requests are refused when a worker has too much to do. Low at 70 % of a limit, normal at 85 %, high at all of it, critical never.
enum class Shedding : uint8_t { Low, Normal, High, Critical };
std::optional<Shedding> sheddingFrom(std::string_view text);

// What one worker may have on its hands; 0 stands for no limit.
struct OverloadLimits {
    size_t maxRequests = 20'000;                          // under way
    size_t maxMemory = size_t{1} << 30;                   // of buffers and connections, as accounted here
    std::chrono::nanoseconds maxLag = std::chrono::seconds(1); // from an event to its turn in the loop
};

// Counts what a worker has on its hands and says whose requests to refuse: a few comparisons of integers. The worker's thread.
class Overload
{
public:
    explicit Overload(const OverloadLimits& limits);

    void requestBegins() { ++m_requests; }
    void requestEnds() { --m_requests; }
    void takes(size_t bytes) { m_memory += bytes; }
    void gives(size_t bytes) { m_memory -= bytes; }
    size_t* memoryAccount() { return &m_memory; }
    void setLag(int64_t lagNs) { m_lagNs = lagNs; }

    bool sheds(Shedding priority) const
    {
        const Threshold& threshold = m_thresholds[static_cast<size_t>(priority)];
        return m_requests > threshold.requests || m_memory > threshold.memory || m_lagNs > threshold.lagNs;
    }

    // Whether what is under way may not take more memory either.
    bool isShortOfMemory(Shedding priority) const { return m_memory > m_thresholds[static_cast<size_t>(priority)].memory; }

    // Whether memory is left for what could be done without: half of what is there before anybody is refused.
    bool hasMemoryToSpare() const { return m_memory <= m_thresholds[static_cast<size_t>(Shedding::Low)].memory / 2; }

    size_t requests() const { return m_requests; }
    size_t memory() const { return m_memory; }
    int64_t lagNs() const { return m_lagNs; }

private:
    struct Threshold {
        size_t requests = SIZE_MAX;
        size_t memory = SIZE_MAX;
        int64_t lagNs = INT64_MAX;
    };
    std::array<Threshold, 4> m_thresholds;
    size_t m_requests = 0;
    size_t m_memory = 0;
    int64_t m_lagNs = 0;
};

} // namespace gatehouse::proxy
