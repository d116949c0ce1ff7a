// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/seal.h"
#include "base/json.h"
#include "schema/validator.h"

#include <optional>

namespace gatehouse::admin {

// What happens to secrets on their way in: members that were left out come from what is stored, those that were given are hashed or sealed.
class SecretKeeper
{
public:
    explicit SecretKeeper(const Seal& seal) : m_seal(seal) {}

    // Copies write-only members of `stored` into `value` where it has neither them nor a new secret in their place. Items of lists are matched by "id".
    void mergeStored(const schema::Schema& schema, base::Json& value, const base::Json& stored) const;
    // A sealed secret of this gateway: what a schema says of the secret itself (its length, its form) does not hold for it.
    bool isProtected(const base::Json& value) const;
    // The secret itself: a sealed one of this gateway opened, any other text as it is; nothing for what is no text.
    std::optional<std::string> clear(const base::Json& value) const;
    // `stored` may be null; a password that is the stored one keeps its hash, so that applying the same document again changes nothing.
    void protect(const schema::Schema& schema, base::Json& value, const base::Json& stored) const;

private:
    const Seal& m_seal;
};

} // namespace gatehouse::admin
