// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/chunked.h"
#include "http/h1/head_parser.h"
#include "net/stream.h"
#include "proxy/error_response.h"
#include "proxy/exchange.h"
#include "proxy/worker_state.h"

namespace gatehouse::proxy {

// One client's connection: requests one after another, each through route, policies and upstream, then counted and logged. The worker's thread.
class Session
{
public:
    Session(WorkerState& worker, int descriptor, const net::SocketAddress& peer, std::shared_ptr<net::TlsContext> tls);
    ~Session();

    void start();
    bool done() const { return m_task.done(); }
    // From now on answers say that the connection ends with them. One that waits for a request waits a little longer: a client may be sending just now.
    void drain();
    // What waits for a request ends, unless that is there already, or has some of that little time left. The worker calls it when drain() is so long ago.
    void endIdle();
    void cameBy(uint32_t listener) { m_listener = listener; } // the worker's number of it
    uint32_t listener() const { return m_listener; }
    const std::string& clientAddress() const { return m_clientText; }

private:
    net::Task<void> run(); // contains what is thrown within
    net::Task<void> converse();
    void failInternally();
    // False when the connection is over.
    net::Task<bool> readHead();
    net::Task<bool> serve();
    // Runs a chain from its beginning; false when it has answered.
    bool endsGently();
    bool nameFits(std::string_view host) const;
    bool findForPreflight(const Router& router);
    net::Task<bool> runChain(std::shared_ptr<const pipeline::Chain> chain);
    bool noteOutcome(const pipeline::Chain& chain, pipeline::Chain::Outcome outcome, size_t reportedBefore, size_t stepsBefore);
    net::Task<bool> answerWith(const Failure& failure);
    net::Task<bool> answerWithPolicy();
    net::Task<bool> sendOwn(int status, std::string_view contentType, const std::string& body, const std::vector<std::pair<std::string, std::string>>& fields);
    void finish();
    void log(int64_t durationNs);

    WorkerState& m_worker;
    std::shared_ptr<net::TlsContext> m_tls;
    net::SocketAddress m_peer;
    std::string m_clientText;
    Exchange m_x;
    net::Task<void> m_task;
    http::h1::HeadParser m_parser;
    Match m_match;
    std::shared_ptr<HeldSnapshot> m_held;
    std::vector<uint32_t> m_reported;
    std::vector<const pipeline::BoundPolicy*> m_reportedPolicies;
    std::vector<pipeline::Step> m_steps;
    std::vector<const pipeline::BoundPolicy*> m_stepPolicies;
    std::vector<std::shared_ptr<const pipeline::Chain>> m_chains; // that ran; they keep the policies named above alive
    const pipeline::BoundPolicy* m_answerPolicy = nullptr;
    std::string m_allow;         // of a 405
    bool m_closeGently = false;
    bool m_idle = false;
    bool m_drainAfter = false;
    int64_t m_graceEndNs = 0;
    bool m_underWay = false; // between serve() and finish()
    uint32_t m_listener = 0;
};

} // namespace gatehouse::proxy
