// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h2/connection.h"
#include "net/frame_pool.h"
#include "proxy/h2/h2_client.h"
#include "proxy/h2/h2_exchange.h"

#include <list>
#include <memory>

namespace gatehouse::proxy {

// A client's HTTP/2 connection: each stream a request of its own. The worker's thread.
class H2Session final : public http::h2::Connection
{
public:
    H2Session(WorkerState& worker, net::Stream& transport, const Peer& peer);
    ~H2Session() override;

private:
    // One request and what serves it.
    struct Served {
        Served(WorkerState& worker, net::Stream& transport);
        H2Client client;
        std::unique_ptr<H2Exchange> exchange;
        net::Task<void> task;
        bool threw = false;
        std::list<std::unique_ptr<Served>>::iterator place;

        static void* operator new(size_t bytes) { return net::allocateFrame(bytes); }
        static void operator delete(void* served, size_t bytes) { net::releaseFrame(served, bytes); }
    };

    http::h2::Stream* newStream() override;
    void start(http::h2::Stream& stream) override;
    void tidy() override;
    net::Task<void> serve(Served& served);
    bool readHead(Served& served, Failure& failure);

    WorkerState& m_worker;
    net::Stream& m_transport;
    const Peer& m_peer;
    std::list<std::unique_ptr<Served>> m_served;
    std::vector<Served*> m_ended;
};

} // namespace gatehouse::proxy
