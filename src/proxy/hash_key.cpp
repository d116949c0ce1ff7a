// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/hash_key.h"

#include "base/crypto.h"
#include "http/cookies.h"
#include "pipeline/consumer.h"

namespace gatehouse::proxy {

std::optional<uint64_t> hashKey(const Call& call, const upstream::HashKey& key)
{
    std::string_view text;
    switch (key.of) {
    case upstream::HashKey::Of::ClientIp:
        text = call.clientAddress;
        break;
    case upstream::HashKey::Of::Consumer:
        if (call.context.consumer)
            text = call.context.consumer->qualified;
        break;
    case upstream::HashKey::Of::Header:
        text = call.request.fields.value(key.name);
        break;
    case upstream::HashKey::Of::Cookie:
        text = http::cookie(call.request.fields, key.name);
        break;
    }
    if (text.empty())
        return {};
    return base::sipHash(base::SipKey{}, text);
}

} // namespace gatehouse::proxy
