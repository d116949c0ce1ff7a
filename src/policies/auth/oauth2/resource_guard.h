// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy.h"
#include "policies/auth/guess_limit.h"
#include "policies/auth/identity.h"
#include "policies/auth/jwt/caller_mapping.h"
#include "policies/auth/jwt/issuer.h"
#include "policies/auth/oauth2/access_token.h"
#include "policies/auth/oauth2/introspection.h"
#include "policies/auth/oauth2/proof_nonces.h"
#include "policies/auth/oauth2/resource_metadata.h"
#include "policies/auth/oauth2/scope_rules.h"
#include "policies/auth/oauth2/seen_once.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

// What the policy oauth2 does with each request. Immutable but for what it remembers; any worker.
class ResourceGuard : public pipeline::Policy
{
public:
    using Tokens = DigestCache<AccessToken>;
    struct Refused {
        const char* what = "";
    };
    using Refusals = DigestCache<Refused>;
    // What must bind a token to its sender; what binds it by itself is proven in any case.
    enum class Binding : uint8_t { AsToken, Proof, Certificate, Either };
    struct Settings {
        std::vector<TokenIssuer> issuers;
        std::optional<Introspection> introspection;
        int64_t introspectedHoldNs = 0;
        int64_t inactiveHoldNs = 0;
        ScopeRules scopes;
        std::string scopeClaim = "scope";
        CallerMapping mapping;
        bool hide = true;
        bool optional = false;
        std::string realm;
        Binding binding = Binding::AsToken;
        int64_t proofAgeNs = 0;
        int64_t proofSkewNs = 0;
        int64_t nonceAgeNs = 0; // 0: none are asked for
        std::optional<ResourceMetadata> metadata;
        int64_t rememberForNs = 0;
        std::shared_ptr<Tokens> tokens;
        std::shared_ptr<Refusals> refusals;
        std::shared_ptr<SeenOnce> proofs;
        std::shared_ptr<const GuessLimit> guesses;
        std::shared_ptr<ProofNonces> nonces;
    };

    explicit ResourceGuard(Settings settings);

    pipeline::Verdict onRequest(pipeline::Context& context) const override;
    net::Task<pipeline::Verdict> resume(pipeline::Context& context) const override;
    std::vector<pipeline::OwnAddress> ownAddresses() const override;

private:
    // The token as it was sent.
    struct Presented {
        std::string_view token;
        bool byProof = false; // the scheme is DPoP
        base::Sha256 digest{};
    };
    enum class Found : uint8_t { None, One, Several };
    // What came of looking at a token: a verdict, or what must be waited for before there is one.
    struct Examined {
        pipeline::Verdict verdict = pipeline::Verdict::Continue;
        KeySource* source = nullptr;
        bool introspects = false;
        bool waits() const { return source || introspects; }
    };

    static Found find(const pipeline::Context& context, Presented& presented);
    void hide(pipeline::Context& context) const;
    Examined examine(pipeline::Context& context, const Presented& presented, bool mayWait) const;
    Examined examineSigned(pipeline::Context& context, const Presented& presented, const jose::Jws& jws, const base::Json& claims, uint32_t index, bool mayWait) const;
    pipeline::Verdict takeFinding(pipeline::Context& context, const Presented& presented, const Introspection::Finding& finding) const;
    std::shared_ptr<AccessToken> describe(const Presented& presented, const base::Json& claims, const std::string& issuer) const;
    pipeline::Verdict conclude(pipeline::Context& context, const Presented& presented, const AccessToken& token) const;
    bool isProven(pipeline::Context& context, const Presented& presented, const AccessToken& token) const;
    bool hasGoodProof(pipeline::Context& context, const Presented& presented, const AccessToken& token) const;

    std::string challenge(bool byProof, std::string_view error, std::string_view description, std::string_view scope) const;
    pipeline::Verdict invalid(pipeline::Context& context, const Presented& presented, std::string_view code, std::string detail) const;
    pipeline::Verdict missing(pipeline::Context& context) const;
    pipeline::Verdict badProof(pipeline::Context& context, std::string_view code, std::string_view error, std::string detail) const;
    pipeline::Verdict unavailable(pipeline::Context& context, std::string_view code, std::string detail) const;
    void noteGuess(const pipeline::Context& context) const;
    const TokenIssuer* issuerOf(const base::Json& claims, uint32_t& index) const;

    const Settings m_settings;
    const Challenge m_challenge;
};

} // namespace gatehouse::policies
