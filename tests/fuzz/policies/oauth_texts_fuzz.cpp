// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What clients and token issuers send: forms, proofs, introspection responses, what providers publish, refresh tokens, cookies. Whatever stands there, what comes of it is sound, and nothing is believed that was not proven.
#include "base/bytes.h"
#include "policies/auth/oauth2/access_token.h"
#include "policies/auth/oauth2/dpop_proof.h"
#include "policies/auth/oauth2/introspection.h"
#include "policies/auth/oauth2/proof_nonces.h"
#include "policies/auth/oauth2_server/form.h"
#include "policies/auth/oauth2_server/grant_store.h"
#include "policies/auth/oauth2_server/login_page.h"
#include "policies/auth/oidc/cookie_box.h"
#include "policies/auth/oidc/login_session.h"
#include "policies/auth/oidc/provider_metadata.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (const auto form = policies::Form::read(input)) {
        require(form->all().size() <= policies::Form::kMost, "a form is small");
        for (const auto& [name, value] : form->all()) {
            require(!value.empty(), "what is empty was not sent");
            for (const char c : value)
                require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f, "a value has no control characters");
            std::string back;
            require(policies::readFormValue(policies::formEncoded(value), back) && back == value, "what is written is read again");
        }
    }
    const std::string escaped = policies::escapeHtml(input);
    require(escaped.find_first_of("<>\"'") == std::string::npos, "nothing of a text is markup");

    constexpr int64_t kNow = 1'562'262'616'000'000'000;
    const policies::ProofRequest request{"POST", true, "server.example.com", 443, "/token", {}, "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I", 60'000'000'000, 60'000'000'000};
    const policies::CheckedProof proof = policies::checkProof(input, request, kNow);
    require(*proof.fault || (proof.thumbprint == request.thumbprint && !proof.id.empty()), "a proof that is good is of that key");

    static const policies::ProofNonces nonces;
    require(!nonces.age(input, kNow), "nobody guesses a nonce");
    static policies::GrantStore grants;
    require(grants.familyOf(input).empty(), "nor a refresh token");

    static const policies::Introspection introspection({nullptr, nullptr, "gateway", "secret", false, "", {"orders"}, "", {}});
    http::ClientResponse answer;
    answer.status = 200;
    answer.body = input;
    const auto finding = introspection.read(answer, kNow);
    if (finding.kind == policies::Introspection::Finding::Kind::Active) {
        require(finding.claims["active"] == true, "active is what says so");
        require(finding.untilNs > kNow && finding.fromNs <= kNow, "and is good now");
        policies::AccessToken token;
        if (policies::readBinding(finding.claims, token))
            require(token.isBound() == finding.claims.contains("cnf"), "no binding is overlooked");
    }

    static const policies::CookieBox box(std::string(32, 'k'));
    require(!box.open("gatehouse-session", input), "nor a session");
    if (const auto closed = box.close("a", input))
        require(box.open("a", *closed) == input, "what is closed opens again");
    if (const auto pending = policies::PendingLogin::read(input))
        require(pending->target.starts_with('/'), "a log-in leads back to a path");
    if (const auto session = policies::LoginSession::read(input))
        require(session->claims.is_object(), "a session has claims");
    if (const auto metadata = policies::ProviderMetadata::read(input, "https://id.test")) {
        for (const std::string& address : {metadata->authorizationUrl, metadata->tokenUrl, metadata->jwksUrl})
            require(address.size() <= 2000 && base::toLower(address.substr(0, 8)) == "https://", "what is published leads nowhere in clear text");
    }
    const std::string target = policies::localTarget(input, input);
    require(target.starts_with('/') && (target.size() == 1 || (target[1] != '/' && target[1] != '\\')), "and never to another host");
    return 0;
}
