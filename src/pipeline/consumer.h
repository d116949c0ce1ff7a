// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "telemetry/shard.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::pipeline {

// A consumer as the request path knows it; owned by the snapshot.
struct Consumer {
    std::string id;
    std::string qualified; // "acme/mobile"
    uint32_t index = 0;    // dense, over all tenants
    bool active = true;
    std::vector<std::string> groups;
    telemetry::Slot slot = telemetry::kNoSlot;
};

struct CredentialMatch {
    const Consumer* consumer = nullptr;
    std::string_view credentialId;
    std::string_view passwordHash; // basic, and what else proves a credential that was found by byProof()
    int64_t expiresAtNs = 0;       // wall clock; 0 never
};

// A client of the authorisation server (RFC 6749, section 2): what a consumer's credential of kind oauth-client says.
struct OAuthClient {
    std::optional<base::Sha256> secretHash; // nothing: it is a public one, which can keep no secret
    std::vector<std::string> redirectUris;  // compared letter for letter
    std::vector<std::string> grants;        // "client_credentials", "authorization_code", "refresh_token"
    std::vector<std::string> scopes;        // that it may ask for
};

struct ClientMatch {
    const Consumer* consumer = nullptr;
    std::string_view credentialId;
    int64_t expiresAtNs = 0; // wall clock; 0 never
    const OAuthClient* client = nullptr;
};

// Issuer and subject of a token as one text, so that no two pairs give the same. An empty issuer stands for any.
std::string subjectName(std::string_view issuer, std::string_view subject);

// Finds consumers by what they present. Immutable, part of the snapshot; tables keyed by SipHash, so that clients can't aim at collisions.
class ConsumerDirectory
{
public:
    virtual ~ConsumerDirectory() = default;
    // By the SHA-256 of an API key. consumer is null when unknown.
    virtual CredentialMatch byApiKey(uint32_t tenantIndex, std::string_view key) const noexcept = 0;
    virtual CredentialMatch byUserName(uint32_t tenantIndex, std::string_view name) const noexcept = 0;
    // By the issuer and subject of a token, as subjectName() joins them.
    virtual CredentialMatch bySubject(uint32_t tenantIndex, std::string_view subjectName) const noexcept = 0;
    // By the name of something that proves who calls (a certificate, a key id), which begins with the credential's kind and a colon: "hmac:mobile". Names of users have no
    // colon, so they share a table.
    CredentialMatch byProof(uint32_t tenantIndex, std::string_view name) const noexcept { return byUserName(tenantIndex, name); }
    // By the id of a client of the authorisation server. consumer is null when unknown.
    virtual ClientMatch byClient(uint32_t tenantIndex, std::string_view clientId) const noexcept = 0;
    virtual const Consumer* byId(uint32_t tenantIndex, std::string_view id) const noexcept = 0;
};

} // namespace gatehouse::pipeline
