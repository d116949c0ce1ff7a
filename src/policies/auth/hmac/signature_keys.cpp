// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/signature_keys.h"

#include "jose/signature.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <optional>

namespace gatehouse::policies {

namespace {

using jose::Algorithm;

struct Known {
    SignatureKind kind;
    std::string_view name;
    std::string_view other; // in the field Authorization
    Algorithm algorithm;
};

constexpr Known kKnown[] = {
    {SignatureKind::HmacSha256, "hmac-sha256", "hmac-sha256", Algorithm::HS256},
    {SignatureKind::HmacSha384, "hmac-sha384", "hmac-sha384", Algorithm::HS384},
    {SignatureKind::HmacSha512, "hmac-sha512", "hmac-sha512", Algorithm::HS512},
    {SignatureKind::Ed25519, "ed25519", "ed25519", Algorithm::EdDSA},
    {SignatureKind::EcdsaP256, "ecdsa-p256-sha256", "ecdsa-sha256", Algorithm::ES256},
    {SignatureKind::EcdsaP384, "ecdsa-p384-sha384", "ecdsa-sha384", Algorithm::ES384},
    {SignatureKind::RsaPssSha512, "rsa-pss-sha512", "rsa-pss-sha512", Algorithm::PS512},
    {SignatureKind::RsaV15Sha256, "rsa-v1_5-sha256", "rsa-sha256", Algorithm::RS256},
    {SignatureKind::RsaV15Sha512, "rsa-v1_5-sha512", "rsa-sha512", Algorithm::RS512},
};

constexpr std::string_view kSecret = "secret:";
constexpr std::string_view kKey = "key:";

const Known& known(SignatureKind kind)
{
    return *std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Known& one) { return one.kind == kind; });
}

} // namespace

std::optional<SignatureKind> signatureKind(std::string_view name)
{
    const auto found = std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Known& one) { return one.name == name || one.other == name; });
    return found == std::end(kKnown) ? std::nullopt : std::optional(found->kind);
}

std::string_view signatureName(SignatureKind kind)
{
    return known(kind).name;
}

std::shared_ptr<const jose::Key> SignatureKeys::keyOf(std::string_view pem)
{
    const std::string name(pem);
    {
        const std::shared_lock lock(m_mutex);
        if (const auto found = m_keys.find(name); found != m_keys.end())
            return found->second;
    }
    auto read = jose::Key::fromPem(pem);
    auto key = read && read->size() == 1 ? std::make_shared<const jose::Key>(std::move(read->front())) : nullptr;
    const std::lock_guard lock(m_mutex);
    if (m_keys.size() >= kMostKeys)
        m_keys.clear();
    return m_keys.emplace(name, std::move(key)).first->second;
}

SignatureKeys::Verdict SignatureKeys::verify(std::string_view proof, SignatureKind kind, std::string_view text, std::string_view signature)
{
    const auto outcome = [](bool right) { return right ? Verdict::Right : Verdict::Wrong; };
    const Algorithm algorithm = known(kind).algorithm;
    if (proof.starts_with(kSecret)) {
        if (!jose::kSecretAlgorithms.has(algorithm))
            return Verdict::NotAllowed;
        return outcome(jose::verifyWithSecret(algorithm, proof.substr(kSecret.size()), text, signature));
    }
    const auto key = proof.starts_with(kKey) ? keyOf(proof.substr(kKey.size())) : nullptr;
    if (!key)
        return Verdict::BadKey;
    return key->algorithms().has(algorithm) ? outcome(key->verify(algorithm, text, signature)) : Verdict::NotAllowed;
}

std::span<const SignatureKind> SignatureKeys::usual(std::string_view proof)
{
    using enum SignatureKind;
    static constexpr SignatureKind kSecretKinds[] = {HmacSha256}, kEd25519Kinds[] = {Ed25519}, kP256Kinds[] = {EcdsaP256}, kP384Kinds[] = {EcdsaP384},
                                   kRsaKinds[] = {RsaPssSha512, RsaV15Sha256};
    if (proof.starts_with(kSecret))
        return kSecretKinds;
    const auto key = proof.starts_with(kKey) ? keyOf(proof.substr(kKey.size())) : nullptr;
    if (!key)
        return {};
    switch (key->kind()) {
    case jose::Key::Kind::Ed25519: return kEd25519Kinds;
    case jose::Key::Kind::Ec: return key->algorithms().has(Algorithm::ES256) ? std::span<const SignatureKind>(kP256Kinds) : kP384Kinds;
    case jose::Key::Kind::Rsa: return kRsaKinds;
    case jose::Key::Kind::Secret: break;
    }
    return {};
}

} // namespace gatehouse::policies
