// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::jose {

// Signature algorithms of RFC 7518, section 3.1, and RFC 8037. "none" is not among them.
enum class Algorithm : uint8_t { HS256, HS384, HS512, RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA };

// By its registered name; "Ed25519" (RFC 9864) is EdDSA with the one curve that is spoken here.
std::optional<Algorithm> algorithmFrom(std::string_view name) noexcept;

// A few algorithms. A value.
class AlgorithmSet
{
public:
    constexpr AlgorithmSet() = default;
    constexpr AlgorithmSet(std::initializer_list<Algorithm> algorithms)
    {
        for (const Algorithm algorithm : algorithms)
            add(algorithm);
    }
    constexpr void add(Algorithm algorithm) { m_bits = static_cast<uint16_t>(m_bits | 1u << static_cast<unsigned>(algorithm)); }
    constexpr bool has(Algorithm algorithm) const { return (m_bits >> static_cast<unsigned>(algorithm) & 1u) != 0; }
    constexpr bool meets(AlgorithmSet other) const { return (m_bits & other.m_bits) != 0; }
    constexpr bool empty() const { return m_bits == 0; }
    bool operator==(const AlgorithmSet&) const = default;

private:
    uint16_t m_bits = 0;
};

// Those whose key is a shared secret.
inline constexpr AlgorithmSet kSecretAlgorithms{Algorithm::HS256, Algorithm::HS384, Algorithm::HS512};

} // namespace gatehouse::jose
