// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/control/secret_keeper.h"

#include "base/crypto.h"

namespace gatehouse::admin {

namespace {

using base::Json;

// "keyHash" is replaced by a new "key".
bool isSuperseded(const Json& value, const std::string& member)
{
    return member.ends_with("Hash") && value.contains(member.substr(0, member.size() - 4));
}

const Json* withId(const Json& list, const Json& id)
{
    for (const Json& item : list) {
        if (!id.is_null() && base::memberAt(item, "id") == id)
            return &item;
    }
    return nullptr;
}

void merge(Json& value, const Json& stored, const Json& shown)
{
    if (value.is_object() && stored.is_object()) {
        // Another kind of credential under the same id is another credential.
        if (base::memberAt(value, "kind") != base::memberAt(stored, "kind"))
            return;
        for (const auto& [member, secret] : stored.items()) {
            if (!shown.contains(member)) {
                if (!value.contains(member) && !isSuperseded(value, member))
                    value[member] = secret;
            } else if (value.contains(member)) {
                merge(value[member], secret, shown[member]);
            }
        }
    } else if (value.is_array() && stored.is_array()) {
        for (Json& item : value) {
            const Json& id = base::memberAt(item, "id");
            const Json* before = withId(stored, id);
            const Json* visible = withId(shown, id);
            if (before && visible)
                merge(item, *before, *visible);
        }
    }
}

} // namespace

void SecretKeeper::mergeStored(const schema::Schema& schema, Json& value, const Json& stored) const
{
    merge(value, stored, schema.redacted(stored));
}

void SecretKeeper::protect(const schema::Schema& schema, Json& value, const Json& stored) const
{
    schema.forEachSecret(value, [&](const std::string& how, const std::string&, Json& parent, const std::string& member) {
        const Json& given = base::memberAt(parent, member);
        if (!given.is_string())
            return;
        const std::string secret = given.get<std::string>();
        if (how == "sha256") {
            parent[member + "Hash"] = "sha256:" + base::sha256Hex(secret);
            parent.erase(member);
        } else if (how == "password") {
            const Json* before = withId(base::memberAt(stored, "credentials"), base::memberAt(parent, "id"));
            const std::string old = before ? base::stringAt(*before, "passwordHash") : std::string();
            parent["passwordHash"] = !old.empty() && base::verifyPassword(secret, old) ? old : base::hashPassword(secret);
            parent.erase(member);
        } else if (how == "seal") {
            if (Seal::isSealed(secret) && m_seal.open(secret))
                return; // came from the store by merging
            const Json& old = base::memberAt(stored, member);
            const auto opened = old.is_string() ? m_seal.open(old.get<std::string>()) : base::Result<std::string>(base::invalid("none"));
            parent[member] = opened && *opened == secret ? old.get<std::string>() : m_seal.close(secret);
        }
    });
}

} // namespace gatehouse::admin
