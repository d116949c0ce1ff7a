// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/auth/hmac/signature_base.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// A signature in the field Authorization, of the older, widespread kinds: "hmac username=…" (as Kong's clients send it) and "Signature keyId=…" (draft-cavage-http-signatures).
struct AuthorizationSignature {
    std::string keyId;
    std::string algorithm;            // as it was written, lower case
    std::vector<std::string> headers; // lower case
    std::string signature;            // decoded
    std::optional<int64_t> created;   // seconds since 1970
    std::optional<int64_t> expires;
};

// Whether the field's value is of one of these schemes, whatever stands behind it.
bool isSignatureScheme(std::string_view authorization);
// Nothing when it is not well-formed: an unknown or repeated parameter, bad base64, more than 8 KiB or 64 names.
std::optional<AuthorizationSignature> readAuthorizationSignature(std::string_view authorization);
// The text that is signed: a line for each name. Nothing when the request lacks one.
std::optional<std::string> authorizationBase(const SignedRequest& request, const AuthorizationSignature& signature);
// As covers() does of RFC 9421's components: "request-line" settles "@method", "@path" and "@query"; "digest" settles "content-digest".
bool covers(const AuthorizationSignature& signature, std::string_view component);

} // namespace gatehouse::policies
