// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/consumer_compiler.h"

#include "base/bytes.h"
#include "base/clock.h"
#include "pipeline/consumer_directory.h"

#include <cstring>

namespace gatehouse::gateway {

namespace {

using base::Json;

// "sha256:<hex>" as bytes; false when it is something else.
bool readHash(const std::string& text, base::Sha256& hash)
{
    if (!text.starts_with("sha256:"))
        return false;
    const auto bytes = base::fromHex(std::string_view(text).substr(7));
    if (!bytes || bytes->size() != hash.size())
        return false;
    std::memcpy(hash.data(), bytes->data(), hash.size());
    return true;
}

int64_t expiryOf(const Json& credential)
{
    return std::max<int64_t>(base::parseRfc3339(base::stringAt(credential, "expiresAt")), 0);
}

} // namespace

std::vector<uint32_t> compileConsumers(const std::vector<ConsumerChange>& changed, pipeline::ConsumerTable& table, CompileContext& context)
{
    std::vector<uint32_t> numbers;
    for (const ConsumerChange& change : changed) {
        const Json& value = change.resource->value;
        pipeline::Consumer consumer;
        consumer.id = change.resource->key.id;
        consumer.qualified = domain::qualifiedName(change.resource->key);
        consumer.active = base::stringAt(value, "status", "active") == "active";
        for (const Json& group : base::memberAt(value, "groups"))
            consumer.groups.push_back(group.get<std::string>());
        consumer.slot = context.metrics.slot(telemetry::Dimension::Consumer, consumer.qualified);
        if (change.number)
            table.replace(*change.number, std::move(consumer));
        numbers.push_back(change.number ? *change.number : table.add(change.tenant, std::move(consumer)));
    }
    for (size_t at = 0; at < changed.size(); ++at) {
        const domain::Resource& resource = *changed[at].resource;
        const uint32_t index = numbers[at];
        const Json& credentials = base::memberAt(resource.value, "credentials");
        for (size_t i = 0; credentials.is_array() && i < credentials.size(); ++i) {
            const Json& credential = credentials[i];
            const std::string kind = base::stringAt(credential, "kind");
            const std::string id = base::stringAt(credential, "id");
            bool added = true;
            base::Sha256 hash;
            if (kind == "api-key" && readHash(base::stringAt(credential, "keyHash"), hash))
                added = table.addApiKey(index, id, hash, expiryOf(credential));
            else if (kind == "basic")
                added = table.addUser(index, id, base::stringAt(credential, "username"), base::stringAt(credential, "passwordHash"), expiryOf(credential));
            else if (kind == "jwt")
                added = table.addSubject(index, id, base::stringAt(credential, "issuer"), base::stringAt(credential, "subject"), expiryOf(credential));
            if (!added)
                context.problem(resource.key, base::joinPointer("/credentials", i), "this credential is another consumer's already");
        }
    }
    return numbers;
}

} // namespace gatehouse::gateway
