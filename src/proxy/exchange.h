// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proxy/call.h"
#include "proxy/client_side.h"
#include "proxy/head_writer.h"
#include "proxy/hedge.h"
#include "proxy/upward_end.h"
#include "proxy/worker_state.h"
#include "upstream/h1/h1_link.h"
#include "upstream/h2/h2_link.h"

namespace gatehouse::proxy {

// Forwards one request to its upstream and the answer back: streaming, back-pressured both ways, nothing copied but heads; whatever protocols the two sides speak.
// Kept with its memory and used again for the next request. The worker's thread.
class Exchange
{
public:
    Exchange(WorkerState& worker, Call& call) : m_worker(worker), m_call(call), m_h1(worker.buffers) {}

    // Whether the answer has gone to the client to its end. If not, and Call::responseBegun is still false, Call::failure says what to tell it.
    net::Task<bool> forward(ClientSide& client, const RouteEntry& route, const upstream::ServiceUpstream& service);
    void reset();
    // The request is over: memory that only a held answer needed.
    void releaseHeld();
    // What has been sent of the body, when all of it was kept for mirrors.
    std::optional<std::string_view> keptBody() const { return m_bodyKept && m_client->bodyDone() ? std::optional<std::string_view>(m_body) : std::nullopt; }

private:
    enum class Attempt : uint8_t { Done, Failed, Again };
    struct Timeouts {
        int64_t send, response, read;
    };

    net::Task<Attempt> connect(const upstream::ServiceUpstream& service, upstream::Balancer::Choice choice, std::string greeting);
    net::Task<Attempt> connectHttp2(const upstream::ServiceUpstream& service, upstream::Balancer::Choice choice);
    std::string greetingFor(const upstream::ServiceUpstream& service) const;
    upstream::TargetPool::Limits limitsOf(const upstream::ServiceUpstream& service) const;
    Attempt noConnection(const upstream::ServiceUpstream& service, const base::Error& error);
    net::Task<Attempt> readHead(const RouteEntry& route, bool mayRepeat);
    net::Task<bool> relay(const RouteEntry& route);
    net::Task<void> contain(net::Task<void> pump); // what is thrown within ends the exchange, not the worker
    net::Task<void> pumpBody();
    net::Task<bool> pushUpstream();
    net::Task<void> tunnel(const RouteEntry& route);
    net::Task<void> tunnelUp();
    int64_t tunnelPatience() const;
    net::Task<bool> pause(uint32_t tries, const pipeline::RetryRules& rules);

    void sendHead(const RouteEntry& route, const upstream::ServiceUpstream& service);
    void writeHead(upstream::Link& link, const upstream::Target& target, const RouteEntry& route, const upstream::ServiceUpstream& service);
    void startHedge(const RouteEntry& route, int64_t deadlineNs);
    void takeHedge();
    net::Task<bool> hedgeWins(int64_t deadlineNs);
    void beginAnswer(ClientHead& head);
    // Reads the answer's body for policies that want to see it first; false: it is not to be sent.
    net::Task<bool> holdAnswer(const RouteEntry& route);
    void accountHeld(size_t bytes);
    bool passPiece(std::string_view data, bool last);
    bool isRepeatable() const;
    bool isRetriedStatus(int status) const;
    // What this try says of its target.
    void noteAnswer(const upstream::ServiceUpstream& service, int status);
    void noteFailure(const upstream::ServiceUpstream& service);
    void countTry(int status, int64_t sinceNs);
    void eject(const upstream::ServiceUpstream& service);
    Attempt fail(const Failure& why);
    void dropUpstream(bool complete = false);
    int64_t in_(int64_t ns) const { return m_worker.loop.nowNs() + ns; }
    int64_t nowNs() const { return m_worker.loop.nowNs(); }

    WorkerState& m_worker;
    Call& m_call;
    ClientSide* m_client = nullptr;
    const upstream::ServiceUpstream* m_service = nullptr;
    bool m_paid = false; // the budget has allowed the next try already
    bool m_stale = false; // the last try met a kept connection that its target had closed
    upstream::H1Link m_h1;
    std::unique_ptr<upstream::Link> m_other; // of another protocol
    upstream::Link* m_link = nullptr;
    uint32_t m_chosen = 0; // index of the target that is tried
    std::optional<uint64_t> m_key; // for Balance::Hash
    std::unique_ptr<Hedge> m_hedge;
    net::Task<void> m_pump;
    Timeouts m_timeouts{};
    int64_t m_totalEndNs = net::Timer::kNever;
    uint64_t m_bodySeen = 0;
    int64_t m_bodyEndNs = 0;
    int64_t m_tunnelNs = 0;     // when something last went through
    UpwardEnd m_upwardEnd;
    bool m_bodyStarted = false; // some of it is gone: the request cannot be repeated
    bool m_lastTry = true;
    Failure m_pumpFailure;
    bool m_bodyKept = true;
    std::string m_body; // for mirrors
    void keepBody(std::string_view piece);
    http::FieldList m_fields;
    std::string m_path;
    std::string m_filtered;
    std::string m_held;         // of the answer's body, read before anything went to the client
    size_t m_heldAccount = 0;   // of it, counted as memory of the worker
};

} // namespace gatehouse::proxy
