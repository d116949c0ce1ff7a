// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/content_digest.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "policies/auth/hmac/structured_field.h"

#include <openssl/sha.h>

namespace gatehouse::policies {

namespace {

enum class Fit { Yes, No, Unknown };

Fit fits(std::string_view algorithm, std::string_view digest, std::string_view body)
{
    if (base::equalsIgnoreCase(algorithm, "sha-256")) {
        const base::Sha256 hash = base::sha256(body);
        return base::constantTimeEquals({reinterpret_cast<const char*>(hash.data()), hash.size()}, digest) ? Fit::Yes : Fit::No;
    }
    if (base::equalsIgnoreCase(algorithm, "sha-512")) {
        unsigned char hash[SHA512_DIGEST_LENGTH];
        SHA512(reinterpret_cast<const unsigned char*>(body.data()), body.size(), hash);
        return base::constantTimeEquals({reinterpret_cast<const char*>(hash), sizeof hash}, digest) ? Fit::Yes : Fit::No;
    }
    return Fit::Unknown; // of no worth: MD5, CRC
}

} // namespace

bool isContentDigestOf(std::string_view value, std::string_view body)
{
    const auto members = readDictionary(value);
    if (!members)
        return false;
    bool any = false;
    for (const FieldMember& member : *members) {
        if (member.isList || member.items[0].value.kind != BareItem::Kind::Bytes)
            return false;
        const Fit fit = fits(member.name, member.items[0].value.text, body);
        if (fit == Fit::No)
            return false;
        any |= fit == Fit::Yes;
    }
    return any;
}

bool isDigestOf(std::string_view value, std::string_view body)
{
    if (value.size() > kLongestField)
        return false;
    bool any = false;
    for (const std::string_view one : base::split(value, ',')) {
        const std::string_view entry = base::trim(one);
        const size_t equals = entry.find('=');
        const auto digest = equals == std::string_view::npos ? base::Result<std::string>(base::invalid("no digest")) : base::fromBase64(entry.substr(equals + 1));
        const Fit fit = digest ? fits(entry.substr(0, equals), *digest, body) : Fit::No;
        if (fit == Fit::No)
            return false;
        any |= fit == Fit::Yes;
    }
    return any;
}

} // namespace gatehouse::policies
