// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/stream.h"

#include <chrono>
#include <list>
#include <memory>
#include <optional>
#include <string>

namespace gatehouse::net {
class TlsContext;
}

namespace gatehouse::http {

// Connections of fetch() that wait for the next call: a few for each place and not for long, the freshest first. One loop's thread; goes before the loop.
class KeptConnections
{
public:
    struct Limits {
        size_t most = 64;      // of all
        size_t mostOfOne = 8;  // of one place
        std::chrono::nanoseconds idle = std::chrono::seconds(20); // servers tend to give up a little later
    };
    // What a connection is good for: nobody gets one that was verified otherwise than he wants.
    struct Place {
        std::string authority;
        std::string serverName;
        std::shared_ptr<net::TlsContext> tls; // null: clear text
        bool operator==(const Place&) const = default;
    };

    KeptConnections() : KeptConnections(Limits()) {}
    explicit KeptConnections(Limits limits) : m_limits(limits) {}

    // One that the other side has not closed, as far as can be seen.
    std::optional<net::Stream> take(const Place& place, int64_t nowNs);
    void give(Place place, net::Stream stream, int64_t nowNs);
    size_t size() const { return m_idle.size(); }

private:
    struct Idle {
        Place place;
        net::Stream stream;
        int64_t sinceNs;
    };
    void dropOld(int64_t nowNs);

    const Limits m_limits;
    std::list<Idle> m_idle; // the freshest in front
};

} // namespace gatehouse::http
