// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/h1/head_parser.h"
#include "pipeline/chain.h"
#include "proxy/client_side.h"
#include "proxy/error_response.h"
#include "proxy/peer.h"
#include "proxy/router.h"
#include "upstream/service_upstream.h"

#include <string_view>

namespace gatehouse::proxy {

// One request and what has become of it so far. Kept with its memory and used again. The worker's thread.
struct Call {
    http::RequestHead request;
    http::h1::Framing framing;
    pipeline::Context context;
    Match match;
    char requestId[24];
    const Peer* peer = nullptr;
    std::string_view clientAddress; // text
    std::string_view forwardedFor;  // that, and the trusted proxies behind it

    bool responseBegun = false; // nothing else can be said to the client any more
    bool clientGone = false;
    bool traced = false;
    int status = 0;
    int64_t startNs = 0;
    int64_t upstreamNs = 0;                    // spent with the upstream
    const upstream::Target* target = nullptr;
    const pipeline::Chain* responseChain = nullptr; // whose response hooks run
    uint32_t refusedBy = UINT32_MAX;                // the policy of responseChain that has refused the answer
    std::vector<uint32_t> responseReported;         // those that would have
    std::vector<pipeline::Step> responseSteps;      // when traced: what those did who saw the answer's body
    Failure failure;                           // why there is no upstream's answer
    pipeline::Ending ending;
    std::vector<pipeline::RequestRecord::Try> tries; // when the context times them

    std::string_view id() const { return {requestId, sizeof requestId}; }
    void reset()
    {
        context.reset();
        responseBegun = clientGone = traced = false;
        status = 0;
        upstreamNs = 0;
        target = nullptr;
        responseChain = nullptr;
        refusedBy = UINT32_MAX;
        responseReported.clear();
        responseSteps.clear();
        failure = Failure();
        tries.clear();
        ending = pipeline::Ending();
    }
};

// What a response hook wants the client to get instead of the upstream's answer.
inline Failure refused(const pipeline::Context& context)
{
    return {context.refusal().status, context.refusal().code, context.refusal().detail};
}

} // namespace gatehouse::proxy
