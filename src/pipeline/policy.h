// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/task.h"
#include "pipeline/context.h"
#include "pipeline/counter_view.h"
#include "pipeline/log_mask.h"
#include "pipeline/rate_state.h"
#include "pipeline/request_record.h"

#include <span>
#include <string>
#include <vector>

namespace gatehouse::pipeline {

// An address that a policy answers itself.
struct OwnAddress {
    std::string host;    // lower case, without port, IPv6 with brackets
    std::string path;    // normalised
    std::string about;   // a path at the same host that it tells of, and to which a route of the tenant must lead
    std::string setting; // that names it: a JSON Pointer in the policy's configuration
};

// A policy compiled from its configuration; part of the snapshot, shared by all workers, immutable but for counters in the limit store.
class Policy
{
public:
    virtual ~Policy() = default;
    // Before the upstream is chosen. Must not block, lock, or allocate on its common path.
    virtual Verdict onRequest(Context& context) const = 0;
    // After onRequest(), onRequestBody() or onResponseBody() said Suspend.
    virtual net::Task<Verdict> resume(Context& context) const;
    // After onRequest() said Body: the body, before anything of it goes upstream. Continue, Answer, or Suspend (what is needed of the body is kept with Context::keep()).
    virtual Verdict onRequestBody(Context& context, const Body& body) const;
    // The answer's body, before anything of the answer goes to the client; when its onResponse() has called Context::holdResponse(). Continue, Answer, or Suspend.
    virtual Verdict onResponseBody(Context& context, const Body& body) const;
    // The query parameter that carries a credential, if one does: never logged, whatever becomes of the request.
    virtual std::string_view secretParameter() const { return {}; }
    // Of a kind that gathers (PolicyType): whether it decides over policies of that kind; and whether some of them must agree, so that none stands aside for another.
    virtual bool gathers(std::string_view /*kind*/) const { return false; }
    virtual bool gathersEvery() const { return false; }
    // What it answers itself, whatever the routes say: addresses that standards name (/.well-known/…). Nothing of a tenant is known then but the policy. A tenant's policy
    // may do so for its tenant's own hosts alone, which is looked at when the configuration is compiled.
    virtual std::vector<OwnAddress> ownAddresses() const { return {}; }
    // What it has counted, if it counts over so long a time that somebody may want to know; null otherwise.
    virtual const CounterView* counters() const { return nullptr; }
    // How its limit stands for this request at the moment; nothing is counted. Nothing: it limits no rate.
    virtual std::optional<RateState> rateState(Context& /*context*/) const { return std::nullopt; }
    // When the upstream's head has come. Only called when the type says hooksResponse.
    virtual void onResponse(Context& context, const http::ResponseHead& response) const;
    // What it hides in logs and traces of requests in its scope, if it does; part of the policy.
    virtual const LogMask* logMask() const { return nullptr; }
    // When a request in its scope is over, whether or not it came to onRequest(): what is logged of it, with what is hidden already hidden. Only called when the type says
    // wantsRecord. Context::request may be null (what came was no request). Must not block.
    // `masks` are for what else of the request is logged.
    virtual void onRecord(const Context& context, const RequestRecord& record, std::span<const LogMask* const> masks) const;
    // When the request is over, whatever became of it, if onRequest() ran. Only called when the type says hooksEnd. Context::own() tells what was taken.
    virtual void onEnd(Context& context, const Ending& ending) const;
};

} // namespace gatehouse::pipeline
