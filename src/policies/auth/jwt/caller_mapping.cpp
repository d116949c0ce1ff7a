// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/caller_mapping.h"

#include "base/bytes.h"
#include "pipeline/header_rules.h"
#include "policies/auth/jwt/claim_values.h"

#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::HeaderEdit;
using pipeline::Verdict;

std::string markOf(const VerifiedToken& token, std::string_view issuer, const Json& claims, std::string_view seen)
{
    Json all = Json::array({issuer, token.caller, base::memberAt(claims, "sub"), token.groups, token.scopes, base::toHex(seen)});
    for (const std::optional<std::string>& value : token.values)
        all.push_back(value ? Json(*value) : Json());
    return base::sha256Hex(base::toText(all));
}

void readHeaders(const Json& config, CallerMapping& mapping, std::vector<base::Problem>& problems)
{
    std::set<std::string> known;
    const Json& list = base::memberAt(config, "claimHeaders");
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string pointer = base::joinPointer("/claimHeaders", i);
        CallerMapping::MappedHeader mapped{base::stringAt(list[i], "claim"), base::stringAt(list[i], "header")};
        if (mapped.claim.empty())
            problems.push_back({pointer + "/claim", "is missing"});
        if (const std::string wrong = pipeline::headerNameProblem(mapped.header); !wrong.empty())
            problems.push_back({pointer + "/header", wrong});
        else if (isIdentityHeader(mapped.header))
            problems.push_back({pointer + "/header", "this header field tells who the consumer is"});
        else if (!known.insert(base::toLower(mapped.header)).second)
            problems.push_back({pointer + "/header", "stands in the list twice"});
        mapping.headers.push_back(std::move(mapped));
    }
}

} // namespace

CallerMapping readCallerMapping(const Json& config, std::vector<base::Problem>& problems)
{
    using CallerBy = CallerMapping::CallerBy;
    CallerMapping mapping;
    const std::string by = base::stringAt(config, "consumerBy", "credential");
    mapping.callerBy = by == "id" ? CallerBy::Id : by == "client" ? CallerBy::Client : by == "none" ? CallerBy::Nobody : CallerBy::Credential;
    mapping.callerClaim = base::stringAt(config, "consumerClaim", "sub");
    if (mapping.callerClaim.empty())
        problems.push_back({"/consumerClaim", "is empty"});
    mapping.groupsClaim = base::stringAt(config, "groupsClaim");
    readHeaders(config, mapping, problems);
    return mapping;
}

void CallerMapping::describe(VerifiedToken& token, const Json& claims, std::string_view issuer, std::string_view seen) const
{
    // Clients have a claim of their own (RFC 9068, section 2.2; RFC 7662, section 2.2).
    const std::string& claim = callerBy == CallerBy::Client && callerClaim == "sub" ? "client_id" : callerClaim;
    if (const Json& caller = claimAt(claims, claim); caller.is_string() && !caller.get_ref<const std::string&>().empty()) {
        token.caller = caller.get<std::string>();
        token.anyCaller = pipeline::subjectName({}, token.caller);
        if (callerBy == CallerBy::Credential)
            token.caller = pipeline::subjectName(issuer, token.caller);
    }
    if (!groupsClaim.empty())
        token.groups = groupsOf(claimAt(claims, groupsClaim));
    token.scopes = grantedScopes(claims);
    token.claims = base::toText(claims);
    for (const MappedHeader& mapped : headers)
        token.values.push_back(headerValueOf(claimAt(claims, mapped.claim)));
    token.mark = markOf(token, issuer, claims, seen);
}

Verdict CallerMapping::admit(pipeline::Context& context, const Challenge& challenge, const VerifiedToken& token, std::string_view unknownCode) const
{
    if (callerBy == CallerBy::Nobody) {
        admitUnnamed(context, challenge.kind);
        return Verdict::Continue;
    }
    pipeline::CredentialMatch match;
    const uint32_t tenant = context.place->tenantIndex;
    if (context.consumers && callerBy == CallerBy::Id) {
        match.consumer = context.consumers->byId(tenant, token.caller);
    } else if (context.consumers && callerBy == CallerBy::Client) {
        const pipeline::ClientMatch client = context.consumers->byClient(tenant, token.caller);
        match = {client.consumer, client.credentialId, {}, client.expiresAtNs};
    } else if (context.consumers) {
        match = context.consumers->bySubject(tenant, token.caller);
        if (!match.consumer)
            match = context.consumers->bySubject(tenant, token.anyCaller);
    }
    if (!match.consumer)
        return context.reject(403, unknownCode, "This token is good, but no consumer belongs to it.");
    return policies::admit(context, challenge, match);
}

void CallerMapping::tellUpstream(pipeline::Context& context, const VerifiedToken& token) const
{
    context.callerMark = context.callerMark.empty() ? context.keep(token.mark) : context.arena().concat({context.callerMark, " ", token.mark});
    if (!token.groups.empty())
        addGroups(context, context.keep(token.groups));
    if (!token.scopes.empty())
        context.tokenScopes = context.keep(token.scopes);
    context.tokenClaims = context.keep(token.claims);
    for (size_t i = 0; i < headers.size(); ++i) {
        const std::string& name = headers[i].header;
        const bool there = token.values[i].has_value();
        context.requestEdits.push_back({there ? HeaderEdit::Op::Set : HeaderEdit::Op::Remove, http::headerId(name), name, there ? context.keep(*token.values[i]) : std::string_view()});
    }
}

void CallerMapping::takeForgedOut(pipeline::Context& context) const
{
    for (const MappedHeader& mapped : headers)
        policies::takeForgedOut(context, http::headerId(mapped.header), mapped.header);
}

} // namespace gatehouse::policies
