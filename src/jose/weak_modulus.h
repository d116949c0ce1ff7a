// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

struct bignum_st;

namespace gatehouse::jose {

// Whether an RSA modulus has the mark of the generator of CVE-2017-15361 ("ROCA"), whose keys can be factored: modulo many small primes it is a power of 65537.
// Of other keys, one in a hundred million has it.
bool hasWeakGenerator(const bignum_st* modulus);

} // namespace gatehouse::jose
