// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/key.h"

#include <span>
#include <string_view>
#include <vector>

namespace gatehouse::jose {

// Keys by which one issuer's signatures are verified (RFC 7517, section 5). Any thread while it is not changed.
class KeySet
{
public:
    static constexpr size_t kMostKeys = 100;

    // A document with a list "keys". Keys that are not for signatures are left out, and so are broken and weak ones, of which `faults` is told ("/keys/0/n"). The whole
    // set is refused when it shows private parts or (unless it `mayHoldSecrets`) secrets, or when one name leads to two keys for the same algorithm, or to a broken one, too.
    static base::Result<KeySet> fromJson(const base::Json& document, std::vector<base::Problem>* faults = nullptr, bool mayHoldSecrets = false);
    // The same of a text that came from elsewhere: strict JSON.
    static base::Result<KeySet> fromText(std::string_view text);

    // False when another key of that name is for the same algorithm.
    bool add(Key key);
    bool empty() const { return m_keys.empty(); }
    std::span<const Key> keys() const { return m_keys; }
    bool hasId(std::string_view id) const;

private:
    std::vector<Key> m_keys;
};

} // namespace gatehouse::jose
