// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/key_set.h"

namespace gatehouse::jose {

// A signed text in compact form (RFC 7515, section 7.1), taken apart. Nothing in it is to be believed before verify() says so.
struct Jws {
    Algorithm algorithm = Algorithm::HS256;
    std::string keyId; // "kid"; may be empty
    std::string type;  // "typ"; may be empty
    std::string payload;
    std::string signature;
    std::string_view signedText; // of the text that was read
};

// Strict: base64url without padding or stray bits, one JSON object without duplicate members as header. Refused: what no algorithm signs ("none") or none that is known
// here, keys and their places in the header (jwk, jku, x5u, x5c), critical extensions (none is known), and b64 that is not true. At most kLongestJws bytes.
inline constexpr size_t kLongestJws = 16 * 1024;
base::Result<Jws> readJws(std::string_view text);

// The same of a text whose header brings the public key that it is signed with (RFC 9449, section 4.2): who signed it has that key, and nothing else is known of him. Refused
// beside all that readJws() refuses: private and secret keys, and algorithms that are not the key's.
struct KeyedJws {
    Jws jws;
    Key key;
    std::string thumbprint; // of the key, RFC 7638
};
base::Result<KeyedJws> readKeyedJws(std::string_view text);

enum class Verified : uint8_t {
    Yes,
    NotAllowed, // the algorithm is none of the allowed ones, or no key of that name is for it
    UnknownKey, // no key has its name, nor is it of one without
    No          // the signature is wrong
};
// By the keys of its name, or, where names are missing on either side, by those that are for its algorithm.
Verified verify(const Jws& jws, const KeySet& keys, AlgorithmSet allowed);

} // namespace gatehouse::jose
