// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/basic_auth/basic_auth.h"

#include "base/bytes.h"
#include "base/units.h"
#include "net/event_loop.h"
#include "pipeline/asker.h"
#include "pipeline/header_rules.h"
#include "pipeline/password_checker.h"
#include "policies/auth/basic_auth/basic_credentials.h"
#include "policies/auth/guess_limit.h"
#include "policies/auth/identity.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::headerValueProblem;
using pipeline::PasswordChecker;
using pipeline::PasswordMemory;
using pipeline::Verdict;

constexpr std::string_view kTooMany = "basic-auth.too-many-attempts";
constexpr int64_t kAttempts = 100; // a minute

// Looks like a stored password that nobody has: an unknown user takes as long as a known one.
std::string nobodysHash()
{
    return "pbkdf2-sha256$100000$" + base::toBase64Url(base::randomBytes(16)) + '$' + base::toBase64Url(base::randomBytes(32));
}

class BasicAuth : public pipeline::Policy
{
public:
    BasicAuth(PasswordChecker* shared, const std::string& realm, bool hide, bool optional, int64_t cacheForNs, std::shared_ptr<const GuessLimit> guesses)
        : m_own(shared ? nullptr : std::make_unique<PasswordChecker>()), m_checker(shared ? *shared : *m_own), m_hide(hide), m_optional(optional), m_cacheForNs(cacheForNs), m_guesses(std::move(guesses)),
          m_nobody(nobodysHash()), m_challenge{"basic-auth",         "basic-auth.missing",  "basic-auth.invalid",
                                               "basic-auth.expired", "basic-auth.inactive", "Basic realm=\"" + realm + "\", charset=\"UTF-8\""}
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (standsAside(context)) {
            // Nobody has looked at the password: the upstream must not take it for proven.
            if (m_hide && context.consumer && context.authenticatedBy != m_challenge.kind && hasBasic(context.request->fields))
                context.requestEdits.push_back({pipeline::HeaderEdit::Op::Remove, http::HeaderId::Authorization, http::headerName(http::HeaderId::Authorization), {}});
            return Verdict::Continue;
        }
        if (context.request->fields.count(http::HeaderId::Authorization) > 1)
            return context.reject(400, "basic-auth.repeated", "Credentials were sent more than once.");
        const std::string_view authorization = context.request->fields.value(http::HeaderId::Authorization);
        if (!isBasic(authorization)) {
            return m_optional ? admitAnonymous(context)
                              : refuse(context, m_challenge, m_challenge.missingCode, "A user name and a password are needed, and none were sent.");
        }
        Presented presented;
        if (!present(context, presented))
            return refuse(context, m_challenge, m_challenge.invalidCode, "These credentials are not well-formed.");
        if (m_hide)
            context.requestEdits.push_back({pipeline::HeaderEdit::Op::Remove, http::HeaderId::Authorization, http::headerName(http::HeaderId::Authorization), {}});
        switch (m_checker.recall(presented.stored, presented.credentials.password, context.nowNs)) {
        case PasswordMemory::Verdict::Right: return conclude(context, presented, PasswordChecker::Outcome::Right);
        case PasswordMemory::Verdict::Wrong: return conclude(context, presented, PasswordChecker::Outcome::Wrong);
        case PasswordMemory::Verdict::Unknown: break;
        }
        if (const int64_t waitNs = m_guesses->waitFrom(context.client, context.nowNs); waitNs > 0)
            return refuseGuess(context, kTooMany, waitNs);
        // Without a loop to come back to (explain, on a thread of its own) there is nobody to be held up.
        if (!context.loop)
            return concludeChecked(context, presented, m_checker.checkHere(presented.stored, presented.credentials.password, context.nowNs, m_cacheForNs));
        return Verdict::Suspend;
    }

    net::Task<Verdict> resume(pipeline::Context& context) const override
    {
        Presented presented;
        if (!present(context, presented))
            co_return refuse(context, m_challenge, m_challenge.invalidCode, "These credentials are not well-formed.");
        auto outcome = PasswordChecker::Outcome::Busy;
        if (context.loop) {
            outcome = co_await m_checker.check(*context.loop, std::string(presented.stored), std::string(presented.credentials.password), context.nowNs, m_cacheForNs,
                                                pipeline::askerOf(context));
        } else {
            outcome = m_checker.checkHere(presented.stored, presented.credentials.password, context.nowNs, m_cacheForNs);
        }
        co_return concludeChecked(context, presented, outcome);
    }

private:
    struct Presented {
        BasicCredentials credentials;
        pipeline::CredentialMatch match;
        std::string_view stored;
    };

    static bool hasBasic(const http::HeaderFields& fields)
    {
        return std::any_of(fields.begin(), fields.end(), [](const http::HeaderField& field) { return field.id == http::HeaderId::Authorization && isBasic(field.value); });
    }

    bool present(pipeline::Context& context, Presented& presented) const
    {
        const auto credentials = readBasicCredentials(context.request->fields.value(http::HeaderId::Authorization), context.arena());
        if (!credentials)
            return false;
        presented.credentials = *credentials;
        if (context.consumers)
            presented.match = context.consumers->byUserName(context.place->tenantIndex, credentials->user);
        presented.stored = presented.match.consumer ? presented.match.passwordHash : std::string_view(m_nobody);
        return true;
    }

    // What is remembered does not count again: who repeats himself guesses nothing.
    Verdict concludeChecked(pipeline::Context& context, const Presented& presented, PasswordChecker::Outcome outcome) const
    {
        if (!context.dryRun && outcome != PasswordChecker::Outcome::Busy && (outcome == PasswordChecker::Outcome::Wrong || !presented.match.consumer))
            m_guesses->failedFrom(context.client, context.loop ? context.loop->nowNs() : context.nowNs); // the check has taken a while
        return conclude(context, presented, outcome);
    }

    Verdict conclude(pipeline::Context& context, const Presented& presented, PasswordChecker::Outcome outcome) const
    {
        if (outcome == PasswordChecker::Outcome::Busy)
            return context.reject(503, "basic-auth.busy", "Too many passwords are being checked; try again shortly.", {{"Retry-After", "1"}});
        if (outcome == PasswordChecker::Outcome::Wrong || !presented.match.consumer)
            return refuse(context, m_challenge, m_challenge.invalidCode, "User name and password do not fit.");
        return admit(context, m_challenge, presented.match);
    }

    const std::unique_ptr<PasswordChecker> m_own;
    PasswordChecker& m_checker;
    const bool m_hide;
    const bool m_optional;
    const int64_t m_cacheForNs;
    const std::shared_ptr<const GuessLimit> m_guesses;
    const std::string m_nobody;
    const Challenge m_challenge;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeBasicAuth(const base::Json& config, const pipeline::MakeContext& context)
{
    const std::string realm = base::stringAt(config, "realm", "api");
    std::vector<base::Problem> problems;
    if (const std::string wrong = headerValueProblem(realm); !wrong.empty() || realm.find_first_of("\"\\") != std::string::npos)
        problems.push_back({"/realm", wrong.empty() ? "quotation marks and back slashes are not allowed" : wrong});
    const auto cacheFor = base::durationFrom(config.contains("cacheFor") ? config["cacheFor"] : base::Json("5m"));
    if (!cacheFor)
        problems.push_back({"/cacheFor", cacheFor.error().text()});
    else if (*cacheFor > std::chrono::hours(24))
        problems.push_back({"/cacheFor", "at most one day"});
    if (!problems.empty())
        return base::invalid("basic-auth is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(
        std::make_unique<BasicAuth>(context.passwords, realm, base::boolAt(config, "hideCredentials", true), base::boolAt(config, "optional"), cacheFor->count(),
                                    makeAddressLimit("basic-auth", config, kAttempts, context)));
}

} // namespace gatehouse::policies
