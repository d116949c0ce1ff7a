// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace gatehouse::policies {

// Whether a number, without what groups it, can be one: by its check digits. Pure functions.

bool isLuhn(std::string_view digits);            // ISO/IEC 7812-1
bool isIban(std::string_view lettersAndDigits);  // ISO 13616: mod 97
size_t ibanLength(std::string_view country);     // 0: none is known
bool isUsSsn(std::string_view digits);
bool isGermanTaxId(std::string_view digits);     // ISO 7064, mod 11, 10
bool isFrenchNir(std::string_view text);         // mod 97; 2A and 2B are Corsica
bool isSpanishId(std::string_view text);         // DNI and NIE, by their letter
bool isPolishPesel(std::string_view digits);
bool isBrazilianCpf(std::string_view digits);
bool isAadhaar(std::string_view digits);         // Verhoeff

} // namespace gatehouse::policies
