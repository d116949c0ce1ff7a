// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

namespace gatehouse::policies {

// What every authentication policy does around its own way of telling callers. `kind` is its kind, which begins every code.
struct Challenge {
    std::string_view kind;
    std::string_view missingCode;  // "key-auth.missing"
    std::string_view invalidCode;
    std::string_view expiredCode;
    std::string_view inactiveCode;
    std::string authenticate;      // value of WWW-Authenticate
};

// 401, with the challenge.
pipeline::Verdict refuse(pipeline::Context& context, const Challenge& challenge, std::string_view code, const char* detail);

// For a match whose secret has been proven: refuses an expired credential and an inactive consumer, otherwise sets who calls and tells the upstream by
// X-Consumer-Id, X-Consumer-Groups, X-Tenant-Id and X-Credential-Id.
pipeline::Verdict admit(pipeline::Context& context, const Challenge& challenge, const pipeline::CredentialMatch& match);

// Nobody is known, and that is allowed: what clients claim in the identity header fields is taken out.
pipeline::Verdict admitAnonymous(pipeline::Context& context);

// The caller has proven something, but is no consumer: the upstream learns the tenant alone.
void admitUnnamed(pipeline::Context& context, std::string_view kind);

// Groups (joined by commas, good as long as the request) beside those of the consumer, for the upstream.
void addGroups(pipeline::Context& context, std::string_view groups);

// Takes out what a client says in a header field that only policies may set, unless one before has said or taken it out: that stands. `name` outlives the request.
void takeForgedOut(pipeline::Context& context, http::HeaderId id, std::string_view name);

// Whether the gateway writes this header field to tell the upstream who calls.
bool isIdentityHeader(std::string_view name);

// Another policy has told the caller already, or no tenant is known.
bool standsAside(pipeline::Context& context);

} // namespace gatehouse::policies
