// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/call_outs.h"
#include "pipeline/policy.h"
#include "policies/auth/digest_cache.h"
#include "policies/auth/identity.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace gatehouse::policies {

// What the policy forward-auth does with each request. Immutable but for the decisions that it remembers; any worker.
class ExternalDecision : public pipeline::Policy
{
public:
    // A header field by its name.
    struct Named {
        std::string name;
        std::string lower; // as answers have it
        http::HeaderId id = http::HeaderId::Unknown;
    };
    using Fields = std::vector<std::pair<std::string, std::string>>;
    // What the service said, as far as it counts.
    struct Decision {
        int status = 0;     // what the client gets; 0: it passes
        int said = 0;       // by the service
        Fields upstream;    // of who passes; by the names of the configuration
        Fields client;      // of who passes, or is refused
        std::string consumer;
        std::string body;   // of a refusal
        std::string contentType;
        std::string mark;   // another one for each caller
    };
    using Decisions = DigestCache<Decision>;
    struct Settings {
        std::shared_ptr<pipeline::CallTarget> target; // null: none is configured
        std::shared_ptr<pipeline::CallOuts> calls;
        std::string method = "GET";
        std::vector<Named> requestFields;
        std::vector<Named> upstreamFields;
        std::vector<Named> clientFields;
        std::vector<Named> refusalFields;
        bool refusalBody = false;
        std::string consumerField; // lower case; empty: none
        std::vector<std::pair<int, int>> statuses;
        bool passesWithout = false;
        int errorStatus = 503;
        int64_t passHoldsNs = 0;
        int64_t refusalHoldsNs = 0;
        std::vector<Named> keyFields;
        bool keyHasAddress = true;
        std::shared_ptr<Decisions> decisions;
    };

    explicit ExternalDecision(Settings settings);

    pipeline::Verdict onRequest(pipeline::Context& context) const override;
    net::Task<pipeline::Verdict> resume(pipeline::Context& context) const override;

private:
    bool remembers() const { return m_settings.passHoldsNs > 0 || m_settings.refusalHoldsNs > 0; }
    base::Sha256 keyOf(const pipeline::Context& context) const;
    http::ClientRequest questionOf(const pipeline::Context& context) const;
    // Nothing when what came is no answer.
    std::shared_ptr<const Decision> decide(const pipeline::Context& context, const http::ClientResponse& answer) const;
    void remember(const base::Sha256& key, const std::shared_ptr<const Decision>& decision, const http::ClientResponse& answer, int64_t nowNs) const;
    pipeline::Verdict conclude(pipeline::Context& context, const Decision& decision) const;
    pipeline::Verdict withoutAnswer(pipeline::Context& context, const std::string& why) const;
    void takeForgedOut(pipeline::Context& context) const;

    const Settings m_settings;
    const Challenge m_challenge;
};

} // namespace gatehouse::policies
