// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/key.h"

#include <memory>
#include <optional>
#include <shared_mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gatehouse::policies {

// A kind of signature by its name in RFC 9421, section 6.2, or in the field Authorization.
enum class SignatureKind : uint8_t { HmacSha256, HmacSha384, HmacSha512, Ed25519, EcdsaP256, EcdsaP384, RsaPssSha512, RsaV15Sha256, RsaV15Sha512 };
std::optional<SignatureKind> signatureKind(std::string_view name);
std::string_view signatureName(SignatureKind kind); // RFC 9421's where it has one

// What credentials prove with ("secret:…" or "key:…", a PEM): verifies signatures, and remembers keys that were read. Any thread.
class SignatureKeys
{
public:
    enum class Verdict : uint8_t { Right, Wrong, NotAllowed /* another kind of key */, BadKey };
    Verdict verify(std::string_view proof, SignatureKind kind, std::string_view text, std::string_view signature);
    // What is usual for a proof of that sort, where the sender doesn't say.
    std::span<const SignatureKind> usual(std::string_view proof);

private:
    static constexpr size_t kMostKeys = 4096;
    std::shared_ptr<const jose::Key> keyOf(std::string_view pem);

    std::shared_mutex m_mutex; // over what follows
    std::unordered_map<std::string, std::shared_ptr<const jose::Key>> m_keys; // by PEM; null: none can be read
};

} // namespace gatehouse::policies
