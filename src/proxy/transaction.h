// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proxy/call.h"
#include "proxy/exchange.h"
#include "proxy/peer.h"
#include "proxy/read_body.h"
#include "proxy/worker_state.h"

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::proxy {

// One request through route, policies, upstream, counting and log, whatever protocol it came by. Kept with its memory and used again. The worker's thread.
class Transaction
{
    // What policies hold of bodies counts as the worker's.
    class Account final : public pipeline::MemoryAccount
    {
    public:
        Account(WorkerState& worker, const Call& call) : m_worker(worker), m_call(call) {}
        void takes(size_t bytes) override { m_worker.overload.takes(bytes); }
        void gives(size_t bytes) override { m_worker.overload.gives(bytes); }
        bool isShort() const override { return m_call.match.route && m_worker.overload.isShortOfMemory(m_call.match.route->shedding); }

    private:
        WorkerState& m_worker;
        const Call& m_call;
    };

    Account m_account; // outlives what is held, which is in `call`

public:
    explicit Transaction(WorkerState& worker) : m_account(worker, call), m_worker(worker), m_readBody(worker), m_exchange(worker, call) {}

    // Before a request's head is read.
    void reset(const Peer& peer);
    // `call.request` and `call.framing` have been read: answers it, counts and logs it.
    net::Task<void> serve(ClientSide& client);
    // What could not be read as a request is answered, counted and logged all the same.
    net::Task<void> refuse(ClientSide& client, Failure failure);
    // The client went away, or the connection ends, with the request under way: what was taken is given back, and it is logged.
    void abandon();
    // After an exception: it is counted and logged as a fault of ours.
    void fail();
    bool isUnderWay() const { return m_underWay; }

    Call call;

private:
    void begin();
    void believe(const TrustedPeers& trusted);
    net::Task<void> route();
    bool nameFits(std::string_view host) const;
    bool findForPreflight(const Router& router);
    // Runs a chain from its beginning; false when it has answered. As far as no policy suspends, without a coroutine.
    enum class Ran : uint8_t { Through, Answered, Suspended };
    Ran runChain(const pipeline::Chain& chain);
    Ran goOn(uint32_t next);
    net::Task<bool> resumeChain();
    net::Task<void> answerResponseRefused();
    void noteResponse();
    void blame(uint32_t index, std::string_view kind);
    bool noteOutcome(const pipeline::Chain& chain, pipeline::Chain::Outcome outcome, size_t reportedBefore, size_t stepsBefore);
    net::Task<void> answerWith(const Failure& failure);
    net::Task<void> answerWithPolicy();
    net::Task<void> answerAsUpstream(const pipeline::Answer& answer);
    net::Task<void> sendOwn(int status, std::string_view contentType, std::string_view body, const std::vector<std::pair<std::string, std::string>>& fields);
    net::Task<void> sendAnswer(const http::ResponseHead& head, std::string_view body, const RouteEntry* route);
    void finish();
    void count(int64_t durationNs, int status);
    void endChains(int64_t durationNs, int status);
    void log(int64_t durationNs, const pipeline::Chain* front, const pipeline::Chain* chain);
    void describeSteps(AccessRecord& record) const;
    const pipeline::Chain* chainOfScope() const;

    struct RunChain {
        const pipeline::Chain* chain;
        uint32_t last = UINT32_MAX;                   // the last one that ran, when it answered
    };

    WorkerState& m_worker;
    ClientSide* m_client = nullptr;
    const Peer* m_peer = nullptr;
    ReadBody m_readBody;
    Exchange m_exchange;
    std::shared_ptr<HeldSnapshot> m_held;
    std::vector<uint32_t> m_reported;
    std::vector<const pipeline::BoundPolicy*> m_reportedPolicies;
    std::vector<pipeline::Step> m_steps;
    std::vector<const pipeline::BoundPolicy*> m_stepPolicies;
    std::vector<RunChain> m_chains;
    std::shared_ptr<const pipeline::Chain> m_merged; // keeps a chain that is not the snapshot's
    uint32_t m_suspended = 0;    // the policy of the last chain that suspended
    bool m_wantsBody = false;    // it did to see the body
    bool m_bodyFailed = false;   // which could not be read
    const pipeline::BoundPolicy* m_answerPolicy = nullptr;
    std::string m_allow;         // of a 405
    std::string m_head;
    bool m_underWay = false;
};

} // namespace gatehouse::proxy
