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
        TooLarge, // longer than `most`; when that was announced, nothing of it has been read
        Failed    // Call::failure says why, or Call::clientGone
    };
    // Goes on from what was read before.
    net::Task<Outcome> read(ClientSide& client, Call& call, uint64_t most);
    bool hasBegun() const { return m_begun; }
    std::string_view bytes() const { return m_bytes; }
    // Of a body that was read whole: another one in its place.
    void replace(std::string bytes, Call& call);
    void clear();

private:
    Outcome fail(Call& call, const Failure& why) const;
    bool add(std::string_view piece, const Call& call);

    WorkerState& m_worker;
    std::string m_bytes;
    size_t m_account = 0;
    bool m_begun = false;
};

} // namespace gatehouse::proxy
