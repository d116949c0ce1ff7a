// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/crypto.h"

#include "base/bytes.h"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace gatehouse::base {

namespace {

uint64_t rotate(uint64_t value, int by)
{
    return value << by | value >> (64 - by);
}

void sipRound(uint64_t& v0, uint64_t& v1, uint64_t& v2, uint64_t& v3)
{
    v0 += v1;
    v1 = rotate(v1, 13) ^ v0;
    v0 = rotate(v0, 32);
    v2 += v3;
    v3 = rotate(v3, 16) ^ v2;
    v0 += v3;
    v3 = rotate(v3, 21) ^ v0;
    v2 += v1;
    v1 = rotate(v1, 17) ^ v2;
    v2 = rotate(v2, 32);
}

std::string derive(std::string_view password, std::string_view salt, int rounds)
{
    std::string out(32, '\0');
    PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), reinterpret_cast<const unsigned char*>(salt.data()), static_cast<int>(salt.size()),
                      rounds, EVP_sha256(), static_cast<int>(out.size()), reinterpret_cast<unsigned char*>(out.data()));
    return out;
}

} // namespace

Sha256 sha256(std::string_view data)
{
    // Fetching the algorithm costs four times what hashing a key does: once a thread is enough.
    struct Digest {
        EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        EVP_MD_CTX* state = EVP_MD_CTX_new();
        ~Digest()
        {
            EVP_MD_CTX_free(state);
            EVP_MD_free(algorithm);
        }
    };
    thread_local Digest digest;
    Sha256 out;
    unsigned length = 0;
    if (!digest.algorithm || !digest.state || EVP_DigestInit_ex2(digest.state, digest.algorithm, nullptr) != 1 ||
        EVP_DigestUpdate(digest.state, data.data(), data.size()) != 1 || EVP_DigestFinal_ex(digest.state, out.data(), &length) != 1)
        std::abort(); // no memory, or an OpenSSL without SHA-256: no key may be compared with nonsense
    return out;
}

std::string sha256Hex(std::string_view data)
{
    const Sha256 hash = sha256(data);
    return toHex({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

std::string randomBytes(size_t count)
{
    std::string out(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(count)) != 1)
        std::abort(); // going on would hand out guessable tokens
    return out;
}

bool constantTimeEquals(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string hashPassword(std::string_view password, int rounds)
{
    const std::string salt = randomBytes(16);
    return "pbkdf2-sha256$" + std::to_string(rounds) + '$' + toBase64Url(salt) + '$' + toBase64Url(derive(password, salt, rounds));
}

bool verifyPassword(std::string_view password, std::string_view stored)
{
    const auto parts = split(stored, '$');
    if (parts.size() != 4 || parts[0] != "pbkdf2-sha256")
        return false;
    int rounds = 0;
    const auto read = std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), rounds);
    if (read.ec != std::errc() || rounds < 1 || rounds > 10'000'000)
        return false;
    const auto salt = fromBase64Url(parts[2]);
    const auto hash = fromBase64Url(parts[3]);
    return salt && hash && constantTimeEquals(derive(password, *salt, rounds), *hash);
}

SipKey SipKey::random()
{
    const std::string bytes = randomBytes(16);
    SipKey key;
    std::memcpy(&key.k0, bytes.data(), 8);
    std::memcpy(&key.k1, bytes.data() + 8, 8);
    return key;
}

uint64_t sipHash(const SipKey& key, std::string_view data)
{
    uint64_t v0 = key.k0 ^ 0x736f6d6570736575ull;
    uint64_t v1 = key.k1 ^ 0x646f72616e646f6dull;
    uint64_t v2 = key.k0 ^ 0x6c7967656e657261ull;
    uint64_t v3 = key.k1 ^ 0x7465646279746573ull;
    const auto absorb = [&](uint64_t word) {
        v3 ^= word;
        sipRound(v0, v1, v2, v3);
        sipRound(v0, v1, v2, v3);
        v0 ^= word;
    };
    size_t at = 0;
    for (; at + 8 <= data.size(); at += 8) {
        uint64_t word;
        std::memcpy(&word, data.data() + at, 8);
        absorb(word);
    }
    uint64_t last = static_cast<uint64_t>(data.size()) << 56;
    for (size_t i = at; i < data.size(); ++i)
        last |= static_cast<uint64_t>(static_cast<unsigned char>(data[i])) << (8 * (i - at));
    absorb(last);
    v2 ^= 0xff;
    for (int i = 0; i < 4; ++i)
        sipRound(v0, v1, v2, v3);
    return v0 ^ v1 ^ v2 ^ v3;
}

} // namespace gatehouse::base
