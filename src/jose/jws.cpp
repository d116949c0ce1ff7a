// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jws.h"

#include "base/bytes.h"
#include "jose/signing_key.h"

namespace gatehouse::jose {

namespace {

using base::Json;

constexpr base::JsonLimits kHeaderLimits{8 * 1024, 8};
constexpr int kMostTried = 8; // keys for one signature: a token costs no more than that

base::Result<Json> headerFrom(std::string_view encoded)
{
    const auto text = base::fromBase64Url(encoded);
    if (!text)
        return base::invalid("the header is not base64url");
    auto header = base::parseJson(*text, kHeaderLimits);
    if (!header || !header->is_object())
        return base::invalid("the header is no strict JSON object");
    return header;
}

// What a header must not say; "" when nothing is wrong.
const char* faultOf(const Json& header, bool keyed)
{
    for (const char* member : {"jwk", "jku", "x5u", "x5c"}) {
        if (header.contains(member) && !(keyed && std::string_view(member) == "jwk"))
            return "the header brings its own key";
    }
    if (header.contains("crit"))
        return "the header names critical extensions, and none is known";
    if (header.contains("b64") && header["b64"] != true)
        return "the payload is not encoded";
    for (const char* member : {"kid", "typ"}) {
        if (header.contains(member) && !header[member].is_string())
            return "a member of the header is no text";
    }
    return "";
}

// The header is given beside what is read.
base::Result<Jws> read(std::string_view text, bool keyed, Json& header)
{
    if (text.size() > kLongestJws)
        return base::invalid("it is too long");
    const size_t first = text.find('.');
    const size_t second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second == std::string_view::npos || text.find('.', second + 1) != std::string_view::npos)
        return base::invalid("it has not three parts");
    auto parsed = headerFrom(text.substr(0, first));
    if (!parsed)
        return parsed.error();
    header = std::move(*parsed);
    if (const std::string fault = faultOf(header, keyed); !fault.empty())
        return base::invalid(fault);
    const Json& name = base::memberAt(header, "alg");
    const auto algorithm = name.is_string() ? algorithmFrom(name.get_ref<const std::string&>()) : std::nullopt;
    if (!algorithm)
        return base::invalid("it is not signed by an algorithm that is known");
    auto payload = base::fromBase64Url(text.substr(first + 1, second - first - 1));
    auto signature = base::fromBase64Url(text.substr(second + 1));
    if (!payload || !signature)
        return base::invalid("its parts are not base64url");
    if (signature->empty())
        return base::invalid("it has no signature");
    return Jws{*algorithm, base::stringAt(header, "kid"), base::stringAt(header, "typ"), std::move(*payload), std::move(*signature), text.substr(0, second)};
}

} // namespace

base::Result<Jws> readJws(std::string_view text)
{
    Json header;
    return read(text, false, header);
}

base::Result<KeyedJws> readKeyedJws(std::string_view text)
{
    Json header;
    auto jws = read(text, true, header);
    if (!jws)
        return jws.error();
    const auto key = Key::fromJwk(base::memberAt(header, "jwk"));
    if (!key || !*key || (*key)->kind() == Key::Kind::Secret)
        return base::invalid("its header brings no public key that is good for signatures");
    if (!(*key)->verify(jws->algorithm, jws->signedText, jws->signature))
        return base::invalid("its signature is wrong");
    return KeyedJws{std::move(*jws), **key, thumbprint(header["jwk"])};
}

Verified verify(const Jws& jws, const KeySet& keys, AlgorithmSet allowed)
{
    if (!allowed.has(jws.algorithm))
        return Verified::NotAllowed;
    bool named = false, exact = jws.keyId.empty(), fits = false;
    int tried = 0;
    for (const Key& key : keys.keys()) {
        if (!jws.keyId.empty() && !key.id().empty() && key.id() != jws.keyId)
            continue;
        named = true;
        exact = exact || key.id() == jws.keyId;
        if (!key.algorithms().has(jws.algorithm) || tried++ >= kMostTried)
            continue;
        fits = true;
        if (key.verify(jws.algorithm, jws.signedText, jws.signature))
            return Verified::Yes;
    }
    // That a key without a name does not fit says nothing of the one that is named.
    if (!named || !exact)
        return Verified::UnknownKey;
    return fits ? Verified::No : Verified::NotAllowed;
}

} // namespace gatehouse::jose
