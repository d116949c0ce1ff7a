// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/dpop_proof.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "http/client/url.h"
#include "http/path.h"
#include "jose/claims.h"
#include "jose/jws.h"

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr size_t kLongestProof = 8 * 1024;
constexpr size_t kLongestId = 256;

CheckedProof wrong(const char* why)
{
    return {why, {}, {}, {}};
}

// The address without query and fragment, both sides normalised (section 4.3, check 9).
bool isFor(const std::string& address, const ProofRequest& request)
{
    const auto url = http::Url::parse(address);
    if (!url || url->tls != request.tls || url->hostText() != request.host || url->port != request.port)
        return false;
    std::string scratch;
    std::string_view path;
    return http::normalisePath(std::string_view(url->target).substr(0, url->target.find('?')), scratch, path) && path == request.path;
}

std::string hashOf(std::string_view token)
{
    const base::Sha256 digest = base::sha256(token);
    return base::toBase64Url({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

} // namespace

CheckedProof checkProof(std::string_view proof, const ProofRequest& request, int64_t wallNs)
{
    if (proof.size() > kLongestProof)
        return wrong("The proof is too long.");
    const auto read = jose::readKeyedJws(proof);
    if (!read)
        return wrong("The proof is not well-formed, or not signed by the key that it shows.");
    if (!base::equalsIgnoreCase(read->jws.type, "dpop+jwt"))
        return wrong("The proof is for something else, as its type says.");
    const auto claims = jose::readClaims(read->jws.payload);
    if (!claims)
        return wrong("The proof is not well-formed.");
    CheckedProof out{"", base::stringAt(*claims, "jti"), base::stringAt(*claims, "nonce"), read->thumbprint};
    if (out.id.empty() || out.id.size() > kLongestId)
        return wrong("The proof has no id, or one that is too long.");
    if (base::stringAt(*claims, "htm") != request.method)
        return wrong("The proof is for another method.");
    if (!isFor(base::stringAt(*claims, "htu"), request))
        return wrong("The proof is for another address.");
    const Json& made = base::memberAt(*claims, "iat");
    if (!made.is_number() || made.get<double>() > 9e9)
        return wrong("The proof does not say when it was made.");
    const auto madeNs = static_cast<int64_t>(made.get<double>() * 1e9);
    if (madeNs > wallNs + request.skewNs || madeNs < wallNs - request.longestAgeNs)
        return wrong("The proof was made too long ago, or in the future.");
    if (!request.token.empty() && !base::constantTimeEquals(base::stringAt(*claims, "ath"), hashOf(request.token)))
        return wrong("The proof is for another token.");
    if (!request.thumbprint.empty() && !base::constantTimeEquals(read->thumbprint, request.thumbprint))
        return wrong("The proof is of another key than the token's.");
    return out;
}

} // namespace gatehouse::policies
