// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/ldap_auth.h"

#include "base/bytes.h"
#include "pipeline/asker.h"

#include <algorithm>
#include <re2/re2.h>

namespace gatehouse::policies {

namespace {

using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kKind = "ldap";
constexpr size_t kLongestUser = 256;
constexpr size_t kLongestPassword = 1024;

bool hasBasic(const http::HeaderFields& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const http::HeaderField& field) { return field.id == http::HeaderId::Authorization && isBasic(field.value); });
}

// Directories mostly take names for the same that differ in case and in blanks: so does who counts guesses at them.
std::string countedName(std::string_view user)
{
    std::string out;
    for (const char c : user) {
        if (c != ' ' || (!out.empty() && out.back() != ' '))
            out += c;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return base::toLower(out);
}

} // namespace

LdapAuth::LdapAuth(Settings settings)
    : m_settings(std::move(settings)),
      m_challenge{kKind, "ldap.missing", "ldap.invalid", "ldap.invalid", "ldap.inactive", "Basic realm=\"" + m_settings.realm + "\", charset=\"UTF-8\""}
{
}

Verdict LdapAuth::onRequest(pipeline::Context& context) const
{
    if (standsAside(context)) {
        // Nobody has looked at the password: the upstream must not take it for proven.
        if (context.consumer && context.authenticatedBy != kKind && hasBasic(context.request->fields))
            hide(context);
        takeForgedOut(context);
        return Verdict::Continue;
    }
    if (context.request->fields.count(http::HeaderId::Authorization) > 1)
        return context.reject(400, "ldap.repeated", "Credentials were sent more than once.");
    const std::string_view authorization = context.request->fields.value(http::HeaderId::Authorization);
    if (!isBasic(authorization)) {
        if (!m_settings.optional)
            return refuse(context, m_challenge, m_challenge.missingCode, "A user name and a password are needed, and none were sent.");
        takeForgedOut(context);
        return admitAnonymous(context);
    }
    const auto credentials = readBasicCredentials(authorization, context.arena());
    if (!credentials || !isCredible(*credentials))
        return refuse(context, m_challenge, m_challenge.invalidCode, "These credentials are not well-formed.");
    hide(context);
    if (!m_settings.directory)
        return unavailable(context, "no directory is configured");
    if (const auto known = m_settings.directory->recall(m_settings.directory->digestOf(credentials->user, credentials->password), context.nowNs)) {
        context.detail("remembered", "yes");
        return conclude(context, *known);
    }
    if (context.dryRun || !context.loop) { // a log-in that fails counts in directories, too
        context.skip("the directory is not asked in a dry run");
        return Verdict::Continue;
    }
    return Verdict::Suspend;
}

net::Task<Verdict> LdapAuth::resume(pipeline::Context& context) const
{
    const auto credentials = readBasicCredentials(context.request->fields.value(http::HeaderId::Authorization), context.arena());
    if (!credentials)
        co_return refuse(context, m_challenge, m_challenge.invalidCode, "These credentials are not well-formed.");
    const GuessLimit& guesses = *m_settings.guesses;
    const std::string name = countedName(credentials->user);
    const int64_t begunNs = context.nowNs;
    if (const int64_t waitNs = guesses.beginFrom(context.client, begunNs); waitNs > 0)
        co_return tooMany(context, waitNs);
    if (const int64_t waitNs = guesses.beginAt(name, begunNs); waitNs > 0) {
        guesses.giveBackFrom(context.client, begunNs); // nothing was tried
        co_return tooMany(context, waitNs);
    }
    const base::Sha256 digest = m_settings.directory->digestOf(credentials->user, credentials->password);
    const Directory::Finding finding = co_await m_settings.directory->check(*context.loop, digest, std::string(credentials->user), std::string(credentials->password), begunNs, pipeline::askerOf(context));
    // Who goes away while he waits has guessed all the same.
    if (!finding || finding->kind == DirectoryFinding::Kind::Right || finding->kind == DirectoryFinding::Kind::Unknown) {
        guesses.giveBackFrom(context.client, begunNs);
        guesses.giveBackAt(name, begunNs);
    }
    if (!finding)
        co_return context.reject(503, "ldap.busy", "Too many log-ins wait for the directory; try again shortly.", {{"Retry-After", "1"}});
    co_return conclude(context, *finding);
}

bool LdapAuth::isCredible(const BasicCredentials& credentials) const
{
    const auto& [user, password] = credentials;
    // A bind without a password is one that proves nothing, and succeeds in many directories (RFC 4513, section 5.1.2).
    return !user.empty() && user.size() <= kLongestUser && !password.empty() && password.size() <= kLongestPassword && base::isValidUtf8(user) &&
           re2::RE2::FullMatch(re2::StringPiece(user.data(), user.size()), *m_settings.userNames);
}

void LdapAuth::hide(pipeline::Context& context) const
{
    if (m_settings.hide)
        context.requestEdits.push_back({HeaderEdit::Op::Remove, http::HeaderId::Authorization, http::headerName(http::HeaderId::Authorization), {}});
}

// What only the directory may say.
void LdapAuth::takeForgedOut(pipeline::Context& context) const
{
    for (const std::string& name : m_settings.headers)
        policies::takeForgedOut(context, http::headerId(name), name);
}

Verdict LdapAuth::conclude(pipeline::Context& context, const DirectoryFinding& finding) const
{
    using Kind = DirectoryFinding::Kind;
    if (context.tracing)
        context.detail("directory", finding.what);
    switch (finding.kind) {
    case Kind::Wrong: return refuse(context, m_challenge, m_challenge.invalidCode, "User name and password do not fit.");
    case Kind::TooMany: return tooMany(context, 10'000'000'000);
    case Kind::Unknown: return unavailable(context, finding.what);
    case Kind::Right: break;
    }
    if (const Verdict verdict = admitFound(context, finding); verdict != Verdict::Continue)
        return verdict;
    if (context.tracing)
        context.detail("entry", finding.dn);
    context.callerMark = context.callerMark.empty() ? context.keep(finding.mark) : context.arena().concat({context.callerMark, " ", finding.mark});
    if (!finding.groups.empty())
        addGroups(context, context.keep(finding.groups));
    for (size_t i = 0; i < m_settings.headers.size(); ++i) {
        const std::string& name = m_settings.headers[i];
        const bool there = i < finding.values.size() && finding.values[i].has_value();
        context.requestEdits.push_back({there ? HeaderEdit::Op::Set : HeaderEdit::Op::Remove, http::headerId(name), name, there ? context.keep(*finding.values[i]) : std::string_view()});
    }
    return Verdict::Continue;
}

Verdict LdapAuth::admitFound(pipeline::Context& context, const DirectoryFinding& finding) const
{
    using ConsumerBy = Settings::ConsumerBy;
    if (m_settings.consumerBy == ConsumerBy::Nothing) {
        admitUnnamed(context, kKind);
        return Verdict::Continue;
    }
    pipeline::CredentialMatch match;
    if (context.consumers && !finding.consumer.empty()) {
        if (m_settings.consumerBy == ConsumerBy::Credential)
            match = context.consumers->byProof(context.place->tenantIndex, finding.proof);
        else
            match.consumer = context.consumers->byId(context.place->tenantIndex, finding.consumer);
    }
    if (match.consumer)
        return admit(context, m_challenge, match);
    if (!m_settings.unknownConsumers)
        return context.reject(403, "ldap.unknown-consumer", "User name and password are good, but no consumer belongs to them.");
    admitUnnamed(context, kKind);
    return Verdict::Continue;
}

Verdict LdapAuth::tooMany(pipeline::Context& context, int64_t waitNs) const
{
    return context.reject(429, "ldap.too-many-attempts", "Too many log-ins have failed; wait a while.", {{"Retry-After", std::to_string((waitNs + 999'999'999) / 1'000'000'000)}});
}

Verdict LdapAuth::unavailable(pipeline::Context& context, const std::string& why) const
{
    context.detail("fault", why);
    return context.reject(503, "ldap.unavailable", "The directory that knows user names and passwords cannot be asked at the moment.", {{"Retry-After", "5"}});
}

} // namespace gatehouse::policies
