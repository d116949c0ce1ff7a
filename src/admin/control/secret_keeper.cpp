// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/control/secret_keeper.h"

#include "base/crypto.h"

#include <cstdlib>

namespace gatehouse::admin {

namespace {

using base::Json;

// "keyHash" is replaced by a new "key", "key" by a "keyFile".
bool isSuperseded(const Json& value, const std::string& member)
{
    return (member.ends_with("Hash") && value.contains(member.substr(0, member.size() - 4))) || value.contains(member + "File");
}

const Json* withId(const Json& list, const Json& id)
{
    for (const Json& item : list) {
        if (!id.is_null() && base::memberAt(item, "id") == id)
            return &item;
    }
    return nullptr;
}

// The stored counterpart of the object at `pointer` of `value`: items of lists are matched by "id".
const Json* counterpart(const Json& value, const Json& stored, const std::string& pointer)
{
    const Json* at = &value;
    const Json* old = &stored;
    for (const std::string& token : base::splitPointer(pointer)) {
        if (at->is_array()) {
            const size_t index = static_cast<size_t>(std::strtoull(token.c_str(), nullptr, 10));
            if (!old->is_array() || index >= at->size())
                return nullptr;
            at = &(*at)[index];
            old = withId(*old, base::memberAt(*at, "id"));
        } else {
            at = &base::memberAt(*at, token);
            old = &base::memberAt(*old, token);
        }
        if (!old || old->is_null() || at->is_null())
            return nullptr;
    }
    return old;
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

bool SecretKeeper::isProtected(const Json& value) const
{
    return value.is_string() && Seal::isSealed(value.get_ref<const std::string&>()) && m_seal.open(value.get_ref<const std::string&>()).ok();
}

std::optional<std::string> SecretKeeper::clear(const Json& value) const
{
    if (!value.is_string())
        return {};
    auto opened = m_seal.open(value.get_ref<const std::string&>());
    return opened ? std::move(*opened) : value.get<std::string>();
}

void SecretKeeper::mergeStored(const schema::Schema& schema, Json& value, const Json& stored) const
{
    merge(value, stored, schema.redacted(stored));
}

void SecretKeeper::protect(const schema::Schema& schema, Json& value, const Json& stored) const
{
    schema.forEachSecret(value, [&](const std::string& how, const std::string& pointer, Json& parent, const std::string& member) {
        const Json& given = base::memberAt(parent, member);
        if (!given.is_string())
            return;
        const std::string secret = given.get<std::string>();
        const Json* before = counterpart(value, stored, pointer.substr(0, pointer.rfind('/')));
        if (how == "sha256") {
            parent[member + "Hash"] = "sha256:" + base::sha256Hex(secret);
            parent.erase(member);
        } else if (how == "password") {
            const std::string old = before ? base::stringAt(*before, member + "Hash") : std::string();
            parent[member + "Hash"] = !old.empty() && base::verifyPassword(secret, old) ? old : base::hashPassword(secret);
            parent.erase(member);
        } else if (how == "seal") {
            const std::string old = before ? base::stringAt(*before, member) : std::string();
            if (!old.empty() && secret == old)
                return; // came from the store by merging
            const auto opened = m_seal.open(old);
            parent[member] = opened && *opened == secret ? old : m_seal.close(secret);
        }
    });
}

} // namespace gatehouse::admin
