// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Tokens, claims and key sets as strangers send them: what is taken has one reading only, and nothing that nobody signed is good.
#include "base/bytes.h"
#include "base/crypto.h"
#include "jose/claims.h"
#include "jose/jws.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

namespace {

constexpr jose::AlgorithmSet kAllowed{jose::Algorithm::HS256, jose::Algorithm::ES256, jose::Algorithm::EdDSA};

// A secret that nobody knows, and the public keys of RFC 7515, appendix A.3, and RFC 8037, appendix A.2.
jose::KeySet makeKeys()
{
    jose::KeySet keys;
    for (const base::Json& jwk : {base::Json{{"kty", "oct"}, {"k", base::toBase64Url(base::randomBytes(32))}},
                                  base::Json{{"kty", "EC"}, {"crv", "P-256"}, {"x", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"}, {"y", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}},
                                  base::Json{{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}}}) {
        auto key = jose::Key::fromJwk(jwk);
        require(key.ok() && key->has_value() && keys.add(std::move(**key)), "the examples' keys are read");
    }
    return keys;
}

// The two texts that were signed with those keys.
bool isOfTheExamples(std::string_view text)
{
    return text == "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ" ||
           text == "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const jose::KeySet keys = makeKeys();
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (const auto jws = jose::readJws(input)) {
        const std::string again = std::string(jws->signedText) + '.' + base::toBase64Url(jws->signature);
        require(again == input, "a token has one spelling");
        require(jws->signedText.ends_with('.' + base::toBase64Url(jws->payload)), "and so has its payload");
        require(!jws->signature.empty(), "an unsigned token is none");
        if (jose::verify(*jws, keys, kAllowed) == jose::Verified::Yes)
            require(isOfTheExamples(jws->signedText), "nobody signed this");
    }
    if (const auto claims = jose::readClaims(input)) {
        const jose::ClaimRules rules{"joe", {}, {"exp"}, std::chrono::seconds(60), {}, false};
        const auto checked = jose::checkClaims(*claims, "JWT", rules, 1'300'819'000'000'000'000);
        require(checked.fault != jose::ClaimFault::None || checked.untilNs > checked.fromNs, "a good token is good for some time");
    }
    if (const auto set = jose::KeySet::fromText(input)) {
        for (const jose::Key& key : set->keys())
            require(key.kind() != jose::Key::Kind::Secret && !key.algorithms().empty(), "a published key is public, and for something");
    }
    return 0;
}
