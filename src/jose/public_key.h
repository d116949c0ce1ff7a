// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "jose/key.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

// Public keys out of their parts, by OpenSSL. Errors never repeat a key.
namespace gatehouse::jose {

using PublicKey = std::shared_ptr<evp_pkey_st>;

bool isKnownCurve(std::string_view curve); // P-256, P-384, P-521

// Big-endian numbers.
base::Result<PublicKey> rsaKey(std::string_view modulus, std::string_view exponent);
// Coordinates as long as the curve says (RFC 7518, section 6.2.1.2).
base::Result<PublicKey> ecKey(std::string_view curve, std::string_view x, std::string_view y);
base::Result<PublicKey> ed25519Key(std::string_view bytes);
base::Result<std::vector<PublicKey>> keysFromPem(std::string_view pem, size_t most);

// What a key is good for. Refuses RSA keys of fewer than 2048 or more than 8192 bits, exponents that are no good, weak generators, and unknown kinds and curves.
struct Described {
    Key::Kind kind = Key::Kind::Rsa;
    AlgorithmSet algorithms;
};
base::Result<Described> describe(evp_pkey_st& key);

} // namespace gatehouse::jose
