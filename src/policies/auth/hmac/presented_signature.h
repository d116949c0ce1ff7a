// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/auth/hmac/signature_base.h"
#include "policies/auth/hmac/signature_keys.h"

#include <optional>
#include <string>

namespace gatehouse::policies {

// A signature that a request carries, in whatever form it came. Nothing in it is to be believed before it is verified.
struct PresentedSignature {
    std::string keyId;
    std::optional<SignatureKind> kind; // that the sender names
    bool kindIsUnknown = false;        // it names one that is none of ours
    std::string base;                  // what is signed
    std::string signature;
    std::optional<int64_t> created;    // seconds since 1970, from a part that is signed
    std::optional<int64_t> expires;
    std::string nonce;
    std::string uncovered;             // the first of the components that must be signed and isn't
    bool coversDigest = false;
    bool oldDigest = false;            // in the field Digest
};

struct SignatureFormats {
    bool message = true;        // RFC 9421
    bool authorization = false; // the field Authorization
};

class SignatureReader
{
public:
    // `label`: which signature of RFC 9421 counts; empty: the only one. `required`: components that must be signed.
    SignatureReader(SignatureFormats formats, std::string label, std::vector<std::string> required) : m_formats(formats), m_label(std::move(label)), m_required(std::move(required)) {}

    enum class Found : uint8_t { None, One, Several, Malformed };
    // `why` is set when it is malformed: a sentence's end.
    Found find(const SignedRequest& request, PresentedSignature& out, const char*& why) const;
    const SignatureFormats& formats() const { return m_formats; }
    const std::vector<std::string>& required() const { return m_required; }

private:
    Found findMessage(const SignedRequest& request, PresentedSignature& out, const char*& why) const;
    Found findAuthorization(const SignedRequest& request, PresentedSignature& out, const char*& why) const;

    const SignatureFormats m_formats;
    const std::string m_label;
    const std::vector<std::string> m_required;
};

// "Tue, 20 Apr 2021 02:07:55 GMT" (RFC 9110, section 5.6.7, the form to be sent) as seconds since 1970.
std::optional<int64_t> secondsOfDate(std::string_view text);

} // namespace gatehouse::policies
