// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/key_set.h"

#include <algorithm>

namespace gatehouse::jose {

namespace {

using base::Json;

constexpr base::JsonLimits kLimits{512 * 1024, 8};

base::Error refused(std::string why)
{
    return base::failure(base::ErrorCode::Forbidden, std::move(why), "key set");
}

void note(std::vector<base::Problem>* faults, size_t index, const base::Error& error)
{
    if (!faults)
        return;
    const std::string pointer = base::joinPointer("/keys", index);
    if (error.problems.empty())
        faults->push_back({pointer, error.message});
    for (const base::Problem& problem : error.problems)
        faults->push_back({pointer + problem.pointer, problem.message});
}

} // namespace

bool KeySet::add(Key key)
{
    const bool taken = std::any_of(m_keys.begin(), m_keys.end(), [&](const Key& other) { return !key.id().empty() && other.id() == key.id() && other.algorithms().meets(key.algorithms()); });
    if (!taken)
        m_keys.push_back(std::move(key));
    return !taken;
}

bool KeySet::hasId(std::string_view id) const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const Key& key) { return key.id() == id; });
}

base::Result<KeySet> KeySet::fromJson(const Json& document, std::vector<base::Problem>* faults, bool mayHoldSecrets)
{
    const Json& list = base::memberAt(document, "keys");
    if (!list.is_array())
        return refused("there is no list \"keys\"");
    if (list.size() > kMostKeys)
        return refused("there are more than " + std::to_string(kMostKeys) + " keys");
    KeySet set;
    std::vector<std::string> brokenIds;
    for (size_t i = 0; i < list.size(); ++i) {
        // Whatever it is for.
        if (!mayHoldSecrets && base::stringAt(list[i], "kty") == "oct")
            return refused("key " + std::to_string(i + 1) + ": a secret stands where only public keys may");
        auto key = Key::fromJwk(list[i]);
        if (!key) {
            if (key.error().code == base::ErrorCode::Forbidden)
                return refused("key " + std::to_string(i + 1) + ": " + key.error().message);
            note(faults, i, key.error());
            brokenIds.push_back(base::stringAt(list[i], "kid"));
            continue;
        }
        if (!*key)
            continue;
        if (!set.add(std::move(**key)))
            return refused("key " + std::to_string(i + 1) + ": another key has the same \"kid\" for the same algorithm");
    }
    for (const std::string& id : brokenIds) {
        if (!id.empty() && set.hasId(id))
            return refused("two keys have the same \"kid\", and one of them is broken");
    }
    return set;
}

base::Result<KeySet> KeySet::fromText(std::string_view text)
{
    const auto document = base::parseJson(text, kLimits);
    if (!document)
        return refused("it is no strict JSON of at most 512 KiB");
    return fromJson(*document);
}

} // namespace gatehouse::jose
