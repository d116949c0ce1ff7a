// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/tls_cache.h"

#include "base/crypto.h"

namespace gatehouse::gateway {

TlsCache::Made TlsCache::find(const std::string& inputs, const std::function<Made()>& make)
{
    std::weak_ptr<net::TlsContext>& known = m_known[base::sha256Hex(inputs)];
    if (auto context = known.lock())
        return context;
    Made made = make();
    if (made)
        known = *made;
    std::erase_if(m_known, [](const auto& entry) { return entry.second.expired(); });
    return made;
}

} // namespace gatehouse::gateway
