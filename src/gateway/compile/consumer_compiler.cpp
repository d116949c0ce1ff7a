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

CompiledConsumers compileConsumers(CompileContext& context, const std::function<uint32_t(const std::string& tenant)>& tenantIndex)
{
    auto table = std::make_shared<pipeline::ConsumerTable>();
    CompiledConsumers out;
    for (const domain::Resource* resource : context.configuration.listAll(domain::Kind::Consumer)) {
        pipeline::Consumer consumer;
        consumer.id = resource->key.id;
        consumer.qualified = domain::qualifiedName(resource->key);
        consumer.active = base::stringAt(resource->value, "status", "active") == "active";
        for (const Json& group : base::memberAt(resource->value, "groups"))
            consumer.groups.push_back(group.get<std::string>());
        consumer.slot = context.metrics.slot(telemetry::Dimension::Consumer, consumer.qualified);
        out.consumers.emplace_back(resource->key.tenant, consumer);
        const uint32_t index = table->add(tenantIndex(resource->key.tenant), std::move(consumer));

        const Json& credentials = base::memberAt(resource->value, "credentials");
        for (size_t i = 0; credentials.is_array() && i < credentials.size(); ++i) {
            const Json& credential = credentials[i];
            const std::string kind = base::stringAt(credential, "kind");
            const std::string id = base::stringAt(credential, "id");
            bool added = true;
            base::Sha256 hash;
            if (kind == "api-key" && readHash(base::stringAt(credential, "keyHash"), hash))
                added = table->addApiKey(index, id, hash, expiryOf(credential));
            else if (kind == "basic")
                added = table->addUser(index, id, base::stringAt(credential, "username"), base::stringAt(credential, "passwordHash"), expiryOf(credential));
            if (!added)
                context.problem(resource->key, base::joinPointer("/credentials", i), "this credential is another consumer's already");
        }
    }
    out.directory = std::move(table);
    return out;
}

} // namespace gatehouse::gateway
