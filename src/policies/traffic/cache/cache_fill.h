// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/body_hooks.h"
#include "policies/traffic/cache/response_cache.h"

namespace gatehouse::policies {

// The duty of a request that asks the upstream: whatever becomes of it, those who wait are woken at its end.
struct CacheLead {
    std::shared_ptr<ResponseCache> cache;
    std::string uri;
    std::string variant;
    std::shared_ptr<Flight> flight; // null: nobody waits for it
    uint64_t epoch = 0;
    int64_t requestNs = 0;
    std::string_view reason; // of Cache-Status

    ~CacheLead()
    {
        if (flight)
            cache->land(uri, flight);
    }
};

// Gathers an answer's body for the cache, within its bound.
class CacheFill final : public pipeline::BodyObserver
{
public:
    // `length` of the body, if it is known. Not good() when there is no room.
    CacheFill(std::unique_ptr<CacheLead> lead, StoredResponse response, std::optional<uint64_t> length, const net::EventLoop* loop);
    bool good() const { return m_response != nullptr; }

    void data(std::string_view piece) override;
    void complete() override;

private:
    bool grow(size_t wanted);
    void giveUp();

    std::unique_ptr<CacheLead> m_lead;
    std::shared_ptr<StoredResponse> m_response;
    uint64_t m_bodyCharged = 0;
    const net::EventLoop* m_loop;
};

} // namespace gatehouse::policies
