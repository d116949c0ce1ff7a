// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proxy/call.h"
#include "proxy/worker_state.h"

#include <string>
#include <string_view>

namespace gatehouse::proxy {

// What is read of a request's body for policies, before any of it goes upstream. Its memory counts as the worker's. The worker's thread.
class ReadBody
{
public:
    explicit ReadBody(WorkerState& worker) : m_worker(worker) {}

    enum class Outcome : uint8_t {
        Whole,
        TooLarge, // longer than `most`; when that was announced, nothing of it has been read, unless the first part was wanted
        Unheld,   // where it is only looked at: there is no memory for it, it does not come, or is longer than another policy lets pass
        Failed    // Call::failure says why, or Call::clientGone
    };
    struct How {
        bool looks = false; // for a policy that only reports: nothing may fail because of it, and it is not waited for long
        bool first = false; // a longer one is read as well, a little further than `most`
    };
    // Goes on from what was read before.
    net::Task<Outcome> read(ClientSide& client, Call& call, uint64_t most, How how);
    bool hasBegun() const { return m_begun; }
    std::string_view bytes() const { return m_bytes; }
    // Of a body that was read whole: another one in its place.
    void replace(std::string bytes, Call& call);
    void clear();

private:
    Outcome fail(Call& call, const Failure& why) const;
    void add(std::string_view piece);
    bool isShortOfMemory(const Call& call) const;

    WorkerState& m_worker;
    std::string m_bytes;
    size_t m_account = 0;
    int64_t m_lookedNs = 0; // that was waited for those who look
    bool m_begun = false;
    bool m_unheld = false;
};

} // namespace gatehouse::proxy
