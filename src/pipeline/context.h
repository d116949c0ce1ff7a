// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "domain/resource.h"
#include "http/message.h"
#include "net/ip_address.h"
#include "net/peer_certificate.h"
#include "net/tls_facts.h"
#include "pipeline/arena.h"
#include "pipeline/body_hooks.h"
#include "pipeline/consumer.h"
#include "pipeline/decision.h"
#include "pipeline/forwarding.h"
#include "pipeline/gathering.h"
#include "pipeline/header_edit.h"
#include "pipeline/held_memory.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::net {
class EventLoop;
}

namespace gatehouse::cel {
class Map;
}

namespace gatehouse::pipeline {

class Chain;
class Policy;

// Names and metric slots of where a request belongs; owned by the snapshot.
struct Place {
    std::string tenant;
    std::string service;
    std::string route;
    uint32_t tenantIndex = 0;
};

// One request on its way through the policies. Kept by the session and reset between requests, so that it stops allocating. The worker's thread.
class Context
{
public:
    // Set by the session before the first policy.
    const http::RequestHead* request = nullptr;
    net::IpAddress client; // of the connection, like tls, peerCertificate, tlsFacts, memory and loop: reset() leaves these alone
    bool tls = false;
    const net::PeerCertificate* peerCertificate = nullptr; // that the caller has shown in the TLS handshake; null: none, or a trusted proxy forwards for somebody else
    const net::TlsFacts* tlsFacts = nullptr; // the same
    MemoryAccount* memory = nullptr; // where what is held for the request is counted (HeldMemory); set like loop. Null: nowhere
    net::EventLoop* loop = nullptr; // the worker's: how a suspended policy comes back. Without one (explain, tests) resume() does its work at once
    const Place* place = nullptr;
    // What the route's path took by name (of its template, or its pattern's groups), in order and as the path has it: percent-encoded where the client's was.
    std::span<const std::pair<std::string_view, std::string_view>> pathParameters;
    const ConsumerDirectory* consumers = nullptr;
    std::optional<uint64_t> contentLength; // nothing: chunked or none
    bool hasBody = false;
    int64_t nowNs = 0;  // monotonic, of this turn of the loop
    int64_t wallNs = 0;
    uint64_t headBytes = 0;
    bool dryRun = false;  // explain: limits are peeked, nothing is changed
    bool tracing = false; // fill reasons and details

    std::string_view requestId; // for header values
    std::vector<Step>* steps = nullptr; // where what policies did is noted from when one of them sets timesSteps; may be null
    bool timesSteps = false;    // what each policy and each try took is kept for this request's record
    std::string_view traceId;   // of a distributed trace that this request is part of, in hexadecimal; spanId is its own part. Set by policies
    std::string_view spanId;
    std::string_view parentSpanId; // of who called, "" where the trace begins
    std::string_view traceState;   // W3C tracestate, as it goes on
    uint32_t currentPolicy = UINT32_MAX; // chain index of the hook that runs

    // Set by policies.
    const Consumer* consumer = nullptr;        // who calls, once authenticated
    std::string_view credentialId;
    std::string_view authenticatedBy;          // policy kind; of several that were all wanted: joined by "+"
    bool anonymous = false;                    // `consumer` stands for callers that nobody knows
    std::string_view tokenGroups;              // that a token gives besides the consumer's own, joined by commas
    std::string_view tokenScopes;              // that a token grants, with spaces between
    std::string_view tokenClaims;              // of a token that is good, or that its issuer vouches for: a JSON object; of several that were all wanted, of the last; "" without one
    Gathering gathering;
    std::string_view callerMark;               // another one for each caller, where one consumer or none stands for several; who adds to it keeps what stands there; may be empty
    uint64_t maxRequestBody = UINT64_MAX;      // the session answers 413 (code request-size.too-large, policy below) when a streamed body passes it
    uint32_t maxRequestBodyPolicy = UINT32_MAX; // chain index of the policy that set it
    uint64_t maxResponseBody = UINT64_MAX;     // as the upstream sends it: more is not begun (502, code body-size.too-large), or cut off when it had been
    uint32_t maxResponseBodyPolicy = UINT32_MAX;
    std::optional<std::string_view> upstreamQuery; // instead of the request's: a policy took a credential out
    std::optional<std::string_view> loggedQuery;   // the same for the access log and traces; set whenever a credential came in the query
    // Where the client's address is, as a database of places has it; nothing where none was asked, or does not know.
    std::string_view country;                  // ISO 3166-1: "DE"
    std::string_view continent;                // "EU"
    uint32_t networkOperator = 0;              // its number (ASN)
    uint64_t inspectionNs = 0;                 // CPU time that policies took to look at its content, where they say so; counted for its route
    const Chain* chain = nullptr;              // that was run last
    bool asksForRates = false;                 // an expression asks limits how they stand: what they need for that asks none
    uint64_t expressionSteps = 0;              // that expressions over this request have taken: they share one budget
    struct {
        std::string_view of;                   // which tokenClaims
        const cel::Map* values = nullptr;      // null: they are none
    } readClaims;                              // claimValues() keeps them
    HeaderEdits requestEdits;                  // on the way to the upstream
    HeaderEdits responseEdits;                 // on the way to the client; also applied to answers of our own
    Forwarding forwarding;                     // how it is forwarded, where that is not as the service has it
    std::unique_ptr<BodyFilter> responseFilter; // set by response hooks, by filterResponse()
    std::vector<std::unique_ptr<BodyObserver>> responseObservers; // set by response hooks
    // For onRequest() to return: the session reads the body, at most so many bytes, and asks onRequestBody() before the next policy. Only when hasBody.
    // `first`: of a longer one the first `most` bytes are wanted.
    Verdict needBody(uint64_t most, bool first = false)
    {
        wantedBody = most;
        wantsFirst = first;
        return Verdict::Body;
    }
    uint64_t wantedBody = 0;
    bool wantsFirst = false;
    // For onResponse(): nothing of the answer goes to the client before onResponseBody() has seen its body, or that it is longer than `most`. `first`: and then its first bytes.
    void holdResponse(const Policy& policy, uint64_t most, bool first = false) { heldFor.push_back({&policy, most, first}); }
    struct Held {
        const Policy* policy;
        uint64_t most;
        bool first;
    };
    std::vector<Held> heldFor;
    // A number that a policy keeps between its hooks of one request (zero at first): what it holds and must give back in onEnd().
    uint64_t& own(const Policy& policy);

    // Text that must live until the request ends.
    std::string_view keep(std::string_view text) { return m_arena.copy(text); }
    Arena& arena() { return m_arena; }

    // Makes the answer and returns Verdict::Answer.
    Verdict reject(int status, std::string_view code, std::string detail, std::vector<std::pair<std::string, std::string>> fields = {});
    // The same, with everything that is wrong: places in the request, or in its body, as JSON Pointers.
    Verdict rejectFor(int status, std::string_view code, std::string detail, std::vector<base::Problem> problems);
    Verdict answer(Answer answer);
    const Answer& answer() const { return m_answer; }

    // For response hooks. Puts a filter behind those that are there: it gets what they give out.
    void filterResponse(std::unique_ptr<BodyFilter> filter);
    // For response hooks: the upstream's answer must not go out, the client gets a problem with this status and code instead, and no other hook runs.
    struct Refusal {
        int status = 0; // 0: there is none
        std::string_view code;
        std::string detail;
        uint32_t policy = UINT32_MAX; // chain index
    };
    void refuseResponse(int status, std::string_view code, std::string detail);
    const Refusal& refusal() const { return m_refusal; }

    // Only kept while tracing.
    void explain(std::string reason);
    // The policy has nothing to do with this request.
    void skip(std::string reason);
    void detail(std::string_view name, std::string value);

    void reset();

private:
    friend class Chain;
    // What a policy may have changed, as it was before its hook: what report mode goes back to.
    struct Mark {
        const Consumer* consumer = nullptr;
        std::string_view credentialId;
        std::string_view authenticatedBy;
        std::string_view tokenGroups;
        std::string_view tokenScopes;
        std::string_view tokenClaims;
        bool anonymous = false;
        std::string_view callerMark;
        uint64_t maxRequestBody = UINT64_MAX;
        uint32_t maxRequestBodyPolicy = UINT32_MAX;
        uint64_t maxResponseBody = UINT64_MAX;
        uint32_t maxResponseBodyPolicy = UINT32_MAX;
        std::optional<std::string_view> upstreamQuery;
        size_t requestEdits = 0;
        size_t responseEdits = 0;
        Forwarding forwarding; // kept for policies in report mode alone: a copy costs
    };
    void mark(bool all);
    void undo();
    void undoCaller();
    void undoEdits(); // what was changed on the way; who calls stays known
    void clearAnswer();

    Arena m_arena;
    std::vector<std::pair<const Policy*, uint64_t>> m_own;
    Answer m_answer;
    Refusal m_refusal;
    Mark m_mark;
    Step m_step; // of the policy that is at work
    int64_t m_stepStartNs = 0;
};

} // namespace gatehouse::pipeline
