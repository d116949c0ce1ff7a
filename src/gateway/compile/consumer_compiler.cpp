// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/consumer_compiler.h"

#include "base/bytes.h"
#include "base/clock.h"
#include "pipeline/consumer_directory.h"
#include "policies/auth/hmac/signature_keys.h"
#include "policies/auth/ldap/ldap_text.h"

#include <cstring>
#include <optional>

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

// What a certificate must have, each as "mtls:<what>:<value>": the credential is found by the first, which says most, and by the issuer where other authorities may use the
// same name; the policy mtls looks at the others.
struct CertificateProof {
    std::string name;
    std::string others; // one a line
};

CertificateProof certificateProof(const Json& credential)
{
    CertificateProof proof;
    const std::string issuer = base::stringAt(credential, "issuer");
    for (const char* member : {"fingerprint", "spki", "san", "subject", "issuer"}) {
        std::string value = base::stringAt(credential, member);
        if (value.empty())
            continue;
        if (value.starts_with("dns:"))
            value = base::toLower(value);
        const std::string line = "mtls:" + std::string(member) + ':' + value;
        if (line.find('\n') != std::string::npos)
            return {}; // no certificate has such a name
        if (proof.name.empty() && std::string_view(member) != "issuer") {
            const bool isUnique = std::string_view(member) == "fingerprint" || std::string_view(member) == "spki";
            proof.name = isUnique || issuer.empty() ? line : line + '\n' + issuer;
        } else {
            proof.others.append(proof.others.empty() ? "" : "\n").append(line);
        }
    }
    return proof;
}

// The secret in clear; nothing when it cannot be had.
std::optional<std::string> sharedSecret(const Json& credential, const CompileContext& context)
{
    const std::string sealed = base::stringAt(credential, "secret");
    auto opened = context.openSecret && !sealed.empty() ? context.openSecret(sealed) : base::Result<std::string>(base::failure(base::ErrorCode::Unavailable, "there is none"));
    return opened ? std::optional(std::move(*opened)) : std::nullopt;
}

std::vector<std::string> textsAt(const Json& object, const char* member)
{
    std::vector<std::string> out;
    const Json& list = base::memberAt(object, member);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i)
        out.push_back(list[i].get<std::string>());
    return out;
}

pipeline::OAuthClient clientOf(const Json& credential)
{
    pipeline::OAuthClient client{std::nullopt, textsAt(credential, "redirectUris"), textsAt(credential, "grants"), textsAt(credential, "scopes")};
    if (!credential.contains("grants"))
        client.grants = {"client_credentials"};
    // One that is not public and lost its secret fits none: what no secret hashes to.
    if (base::Sha256 hash{}; !base::boolAt(credential, "public"))
        client.secretHash = readHash(base::stringAt(credential, "secretHash"), hash) ? hash : base::Sha256{};
    return client;
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
            else if (kind == "mtls") {
                const CertificateProof proof = certificateProof(credential);
                if (proof.name.empty())
                    context.warning(resource.key, base::joinPointer("/credentials", i), "a certificate is known by its fingerprint, key pin, alternative name or subject: one of them is needed");
                else
                    added = table.addProof(index, id, proof.name, proof.others, expiryOf(credential));
            } else if (kind == "signature-key") {
                if (policies::SignatureKeys().usual("key:" + base::stringAt(credential, "publicKey")).empty())
                    context.problem(resource.key, base::joinPointer("/credentials", i) + "/publicKey", "is not one public key in PEM form that signatures can be verified with");
                added = table.addProof(index, id, "hmac:" + base::stringAt(credential, "keyId"), "key:" + base::stringAt(credential, "publicKey"), expiryOf(credential));
            } else if (kind == "hmac") {
                const auto secret = sharedSecret(credential, context);
                if (!secret)
                    context.warning(resource.key, base::joinPointer("/credentials", i) + "/secret", "cannot be opened: this credential is refused");
                else
                    added = table.addProof(index, id, "hmac:" + base::stringAt(credential, "keyId"), "secret:" + *secret, expiryOf(credential));
            }
            else if (kind == "ldap")
                added = table.addProof(index, id, policies::directoryProof(base::stringAt(credential, "name")), {}, expiryOf(credential));
            else if (kind == "oauth-client")
                added = table.addClient(index, id, base::stringAt(credential, "clientId"), clientOf(credential), expiryOf(credential));
            if (!added)
                context.problem(resource.key, base::joinPointer("/credentials", i), "this credential is another consumer's already");
        }
    }
    return numbers;
}

} // namespace gatehouse::gateway
