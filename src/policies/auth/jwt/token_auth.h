// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy.h"
#include "policies/auth/identity.h"
#include "policies/auth/jwt/caller_mapping.h"
#include "policies/auth/jwt/issuer.h"
#include "policies/auth/jwt/token_reader.h"
#include "policies/auth/jwt/verified_tokens.h"

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::policies {

// What the policy jwt does with each request. Immutable but for the tokens that it remembers; any worker.
class TokenAuth : public pipeline::Policy
{
public:
    struct Settings {
        TokenReader::Places places;
        bool hide = true;
        bool optional = false;
        std::string realm;
        std::vector<TokenIssuer> issuers;
        CallerMapping mapping;
        int64_t rememberForNs = 0;
        std::shared_ptr<VerifiedTokens> tokens;
    };

    explicit TokenAuth(Settings settings);

    std::string_view secretParameter() const override { return m_reader.query(); }
    pipeline::Verdict onRequest(pipeline::Context& context) const override;
    net::Task<pipeline::Verdict> resume(pipeline::Context& context) const override;

private:
    // What came of looking at a token: a verdict, or the source of keys that must be read before there is one.
    struct Examined {
        pipeline::Verdict verdict = pipeline::Verdict::Continue;
        KeySource* source = nullptr;
    };
    Examined examine(pipeline::Context& context, std::string_view token, const base::Sha256& digest, bool mayWait) const;
    pipeline::Verdict unproven(pipeline::Context& context, const TokenIssuer& issuer, const TokenIssuer::Proof& proof) const;
    pipeline::Verdict refuseClaims(pipeline::Context& context, const jose::CheckedClaims& checked) const;
    pipeline::Verdict invalid(pipeline::Context& context, std::string_view code, std::string detail) const;
    std::shared_ptr<const VerifiedToken> describe(const base::Json& claims, const jose::CheckedClaims& checked, uint32_t issuer, uint64_t version, const base::Sha256& digest) const;
    pipeline::Verdict conclude(pipeline::Context& context, const VerifiedToken& token) const;
    const TokenIssuer* issuerOf(const base::Json& claims, uint32_t& index) const;

    const Settings m_settings;
    const TokenReader m_reader;
    const Challenge m_challenge; // of a request without a token
};

} // namespace gatehouse::policies
