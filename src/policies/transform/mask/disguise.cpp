// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/disguise.h"

#include "base/bytes.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <vector>

namespace gatehouse::policies {

namespace {

constexpr size_t kHashBytes = 12; // 96 bits are enough to tell values apart

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// How it is grouped says nothing.
std::string bare(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (isLetterOrDigit(c))
            out += c;
    }
    return out;
}

std::string partOf(std::string_view text, size_t first, size_t last, const std::string& replacement)
{
    std::vector<size_t> begins; // of characters (UTF-8)
    for (size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            begins.push_back(i);
    }
    if (begins.size() < 2 * (first + last) || begins.empty())
        return replacement;
    const size_t head = begins[first];
    const size_t tail = last == 0 ? text.size() : begins[begins.size() - last];
    return std::string(text.substr(0, head)) + replacement + std::string(text.substr(tail));
}

} // namespace

std::string Disguise::of(Kind kind, std::string_view text) const
{
    const bool grouped = kind == Kind::Card || kind == Kind::Phone || kind == Kind::Iban || kind == Kind::Identity;
    switch (show) {
    case Show::Replacement: return replacement;
    case Show::Part: {
        const size_t at = text.rfind('@');
        if (kind == Kind::Email && at != std::string_view::npos) // the domain stays: it tells whom to ask
            return partOf(text.substr(0, at), first > 0 ? first : 1, 0, replacement) + std::string(text.substr(at));
        return partOf(grouped ? bare(text) : std::string(text), first, last, replacement);
    }
    case Show::Hash: {
        const std::string value = grouped ? bare(text) : kind == Kind::Email ? base::toLower(text) : std::string(text);
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        if (!HMAC(EVP_sha256(), hashKey.data(), static_cast<int>(hashKey.size()), reinterpret_cast<const unsigned char*>(value.data()), value.size(), digest, &size) || size < kHashBytes)
            return replacement;
        return "h:" + base::toHex({reinterpret_cast<const char*>(digest), kHashBytes});
    }
    }
    return replacement;
}

} // namespace gatehouse::policies
