// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/data_plane.h"
#include "gateway/handover/channel.h"

#include <optional>

namespace gatehouse::gateway {

// What a process gets of the one that it replaces.
struct Estate {
    std::vector<ListenerSockets> listeners;
    std::string adminAsked; // as its command line had it
    net::ListeningSocketPtr admin;
};

// The new process's side of a handover: asks for the sockets, and says when it serves. Whatever goes wrong before that leaves the old process serving. Waits.
class Successor
{
public:
    // Also when there is nobody at `path`: the error is NotFound then.
    static base::Result<Successor> ask(const std::string& path, const std::string& mode);
    Estate& estate() { return m_estate; }
    // From here on the other one ends, and everything is ours.
    base::Result<void> takeOver();

private:
    explicit Successor(Channel channel) : m_channel(std::move(channel)) {}
    base::Result<void> receiveEstate(const std::string& mode);
    Channel m_channel;
    Estate m_estate;
};

} // namespace gatehouse::gateway
