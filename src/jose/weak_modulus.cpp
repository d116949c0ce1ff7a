// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/weak_modulus.h"

#include <openssl/bn.h>

namespace gatehouse::jose {

namespace {

// The odd primes up to 167: their product divides what such a generator builds its primes from, whatever their size.
constexpr unsigned kPrimes[] = {3,  5,  7,  11, 13, 17, 19, 23, 29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
                                73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};

bool isPowerOf65537(unsigned long rest, unsigned prime)
{
    unsigned long power = 1;
    do {
        if (power == rest)
            return true;
        power = power * 65537 % prime;
    } while (power != 1);
    return false;
}

} // namespace

bool hasWeakGenerator(const bignum_st* modulus)
{
    for (const unsigned prime : kPrimes) {
        if (!isPowerOf65537(BN_mod_word(modulus, prime), prime))
            return false;
    }
    return true;
}

} // namespace gatehouse::jose
