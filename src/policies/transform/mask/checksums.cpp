// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/checksums.h"

#include <cstdint>
#include <string>

namespace gatehouse::policies {

namespace {

int digit(char c)
{
    return c - '0';
}

bool allDigits(std::string_view text, size_t size)
{
    return text.size() == size && text.find_first_not_of("0123456789") == std::string_view::npos;
}

uint64_t number(std::string_view digits)
{
    uint64_t out = 0;
    for (const char c : digits)
        out = out * 10 + static_cast<uint64_t>(digit(c));
    return out;
}

} // namespace

bool isLuhn(std::string_view digits)
{
    int sum = 0;
    bool twice = false;
    for (size_t i = digits.size(); i-- > 0; twice = !twice) {
        const int value = digit(digits[i]) * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return !digits.empty() && sum % 10 == 0;
}

size_t ibanLength(std::string_view country)
{
    // Of the registry that SWIFT keeps for ISO 13616.
    static constexpr std::string_view kLengths = "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30"
                                                 "KZ20LB28LC32LI21LT20LU20LV21MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20";
    if (country.size() != 2)
        return 0;
    for (size_t i = 0; i < kLengths.size(); i += 4) {
        if ((country[0] & ~0x20) == kLengths[i] && (country[1] & ~0x20) == kLengths[i + 1])
            return static_cast<size_t>(number(kLengths.substr(i + 2, 2)));
    }
    return 0;
}

bool isIban(std::string_view text)
{
    if (text.size() < 15 || text.size() != ibanLength(text.substr(0, 2)))
        return false;
    uint32_t rest = 0;
    const auto take = [&](std::string_view part) {
        for (const char c : part) {
            if (c >= '0' && c <= '9')
                rest = (rest * 10 + static_cast<uint32_t>(c - '0')) % 97;
            else
                rest = (rest * 100 + static_cast<uint32_t>((c & ~0x20) - 'A' + 10)) % 97;
        }
    };
    take(text.substr(4));
    take(text.substr(0, 4));
    return rest == 1;
}

bool isUsSsn(std::string_view digits)
{
    return allDigits(digits, 9) && digits[0] != '9' && digits.substr(0, 3) != "000" && digits.substr(0, 3) != "666" && digits.substr(3, 2) != "00" && digits.substr(5) != "0000";
}

bool isGermanTaxId(std::string_view digits)
{
    if (!allDigits(digits, 11) || digits[0] == '0')
        return false;
    int product = 10;
    for (size_t i = 0; i < 10; ++i) {
        int sum = (digit(digits[i]) + product) % 10;
        if (sum == 0)
            sum = 10;
        product = sum * 2 % 11;
    }
    return (11 - product) % 10 == digit(digits[10]);
}

bool isFrenchNir(std::string_view text)
{
    if (text.size() != 15)
        return false;
    std::string digits(text);
    uint64_t less = 0;
    if (digits[6] == 'A' || digits[6] == 'B') {
        less = digits[6] == 'A' ? 1'000'000 : 2'000'000;
        digits[6] = '0';
    }
    if (!allDigits(digits, 15))
        return false;
    return 97 - (number(std::string_view(digits).substr(0, 13)) - less) % 97 == number(std::string_view(digits).substr(13));
}

bool isSpanishId(std::string_view text)
{
    if (text.size() != 9)
        return false;
    std::string digits(text.substr(0, 8));
    if (digits[0] >= 'X' && digits[0] <= 'Z')
        digits[0] = static_cast<char>('0' + (digits[0] - 'X'));
    return allDigits(digits, 8) && std::string_view("TRWAGMYFPDXBNJZSQVHLCKE")[number(digits) % 23] == text[8];
}

bool isPolishPesel(std::string_view digits)
{
    if (!allDigits(digits, 11))
        return false;
    static constexpr int kWeights[] = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    int sum = 0;
    for (size_t i = 0; i < 11; ++i)
        sum += kWeights[i] * digit(digits[i]);
    const uint64_t month = number(digits.substr(2, 2)) % 20; // the century is in it
    const uint64_t day = number(digits.substr(4, 2));
    return sum % 10 == 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

bool isBrazilianCpf(std::string_view digits)
{
    if (!allDigits(digits, 11) || digits.find_first_not_of(digits[0]) == std::string_view::npos)
        return false;
    for (const size_t size : {9, 10}) {
        int sum = 0;
        for (size_t i = 0; i < size; ++i)
            sum += digit(digits[i]) * static_cast<int>(size + 1 - i);
        if (sum * 10 % 11 % 10 != digit(digits[size]))
            return false;
    }
    return true;
}

bool isAadhaar(std::string_view digits)
{
    static constexpr int kTimes[10][10] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 4, 0, 6, 7, 8, 9, 5}, {2, 3, 4, 0, 1, 7, 8, 9, 5, 6}, {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                           {4, 0, 1, 2, 3, 9, 5, 6, 7, 8}, {5, 9, 8, 7, 6, 0, 4, 3, 2, 1}, {6, 5, 9, 8, 7, 1, 0, 4, 3, 2}, {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                           {8, 7, 6, 5, 9, 3, 2, 1, 0, 4}, {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}};
    static constexpr int kTurn[8][10] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 5, 7, 6, 2, 8, 3, 0, 9, 4}, {5, 8, 0, 3, 7, 9, 6, 1, 4, 2}, {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
                                         {9, 4, 5, 3, 1, 2, 6, 8, 7, 0}, {4, 2, 8, 6, 5, 7, 3, 9, 0, 1}, {2, 7, 9, 3, 8, 0, 6, 4, 1, 5}, {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}};
    if (!allDigits(digits, 12) || digits[0] < '2')
        return false;
    int check = 0;
    for (size_t i = 0; i < 12; ++i)
        check = kTimes[check][kTurn[i % 8][digit(digits[11 - i])]];
    return check == 0;
}

} // namespace gatehouse::policies
