// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/identity.h"

#include "base/bytes.h"
#include "pipeline/sent_fields.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kConsumer = "X-Consumer-Id";
constexpr std::string_view kGroups = "X-Consumer-Groups";
constexpr std::string_view kTenant = "X-Tenant-Id";
constexpr std::string_view kCredential = "X-Credential-Id";

std::string_view joined(pipeline::Arena& arena, const std::vector<std::string>& groups)
{
    if (groups.size() == 1)
        return groups.front();
    size_t size = groups.size() - 1;
    for (const std::string& group : groups)
        size += group.size();
    char* const start = arena.allocate(size);
    char* at = start;
    for (const std::string& group : groups) {
        if (at != start)
            *at++ = ',';
        at += group.copy(at, group.size());
    }
    return {start, size};
}

// The consumer's and those of a token, at least one of which has some.
std::string_view allGroups(pipeline::Context& context)
{
    if (!context.consumer || context.consumer->groups.empty())
        return context.tokenGroups;
    const std::string_view own = joined(context.arena(), context.consumer->groups);
    return context.tokenGroups.empty() ? own : context.arena().concat({own, ",", context.tokenGroups});
}

} // namespace

Verdict refuse(pipeline::Context& context, const Challenge& challenge, std::string_view code, const char* detail)
{
    return context.reject(401, code, detail, {{"WWW-Authenticate", challenge.authenticate}});
}

Verdict admit(pipeline::Context& context, const Challenge& challenge, const pipeline::CredentialMatch& match)
{
    const pipeline::Consumer& consumer = *match.consumer;
    if (match.expiresAtNs != 0 && match.expiresAtNs <= context.wallNs)
        return refuse(context, challenge, challenge.expiredCode, "This credential has expired.");
    if (!consumer.active)
        return context.reject(403, challenge.inactiveCode, "This consumer is not active.");
    if (context.consumer) { // several must agree
        context.gathering.conflict |= context.consumer != &consumer;
        context.authenticatedBy = challenge.kind;
        context.explain("the caller is " + consumer.qualified + ", too");
        return Verdict::Continue;
    }
    context.consumer = &consumer;
    context.credentialId = match.credentialId;
    context.authenticatedBy = challenge.kind;
    pipeline::HeaderEdits& edits = context.requestEdits;
    edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, kConsumer, consumer.id});
    if (consumer.groups.empty() && context.tokenGroups.empty())
        edits.push_back({HeaderEdit::Op::Remove, http::HeaderId::Unknown, kGroups, {}});
    else
        edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, kGroups, allGroups(context)});
    edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, kTenant, context.place->tenant});
    edits.push_back({match.credentialId.empty() ? HeaderEdit::Op::Remove : HeaderEdit::Op::Set, http::HeaderId::Unknown, kCredential, match.credentialId});
    if (context.tracing) {
        context.explain("the caller is " + consumer.qualified);
        context.detail("consumer", consumer.qualified);
        context.detail("credential", std::string(match.credentialId));
    }
    return Verdict::Continue;
}

Verdict admitAnonymous(pipeline::Context& context)
{
    for (const std::string_view name : {kConsumer, kGroups, kTenant, kCredential})
        takeForgedOut(context, http::HeaderId::Unknown, name);
    if (context.tracing)
        context.explain("no credentials were sent, and none are required");
    return Verdict::Continue;
}

void admitUnnamed(pipeline::Context& context, std::string_view kind)
{
    context.authenticatedBy = kind;
    if (context.consumer) { // several must agree
        context.explain("what the caller showed is good");
        return;
    }
    for (const std::string_view name : {kConsumer, kGroups, kCredential})
        context.requestEdits.push_back({HeaderEdit::Op::Remove, http::HeaderId::Unknown, name, {}});
    context.requestEdits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, kTenant, context.place->tenant});
    if (context.tracing)
        context.explain("what the caller showed is good, and no consumer is asked for");
}

void addGroups(pipeline::Context& context, std::string_view groups)
{
    context.tokenGroups = context.tokenGroups.empty() ? groups : context.arena().concat({context.tokenGroups, ",", groups});
    context.requestEdits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, kGroups, allGroups(context)});
}

void takeForgedOut(pipeline::Context& context, http::HeaderId id, std::string_view name)
{
    if (!pipeline::isReplaced(context.requestEdits, {name, {}, id}))
        context.requestEdits.push_back({HeaderEdit::Op::Remove, id, name, {}});
}

bool isIdentityHeader(std::string_view name)
{
    const std::string_view all[] = {kConsumer, kGroups, kTenant, kCredential};
    return std::any_of(std::begin(all), std::end(all), [&](std::string_view one) { return base::equalsIgnoreCase(one, name); });
}

bool standsAside(pipeline::Context& context)
{
    if (context.consumer && !context.gathering.every) {
        if (context.tracing)
            context.skip(context.authenticatedBy.empty() ? "the caller is known already" : "the caller is known already, by " + std::string(context.authenticatedBy));
        return true;
    }
    if (!context.place) {
        if (context.tracing)
            context.skip("no route takes this request, so there is no tenant whose consumers could be asked");
        return true;
    }
    return false;
}

} // namespace gatehouse::policies
