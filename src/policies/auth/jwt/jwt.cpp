// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/jwt.h"

#include "base/bytes.h"
#include "base/units.h"
#include "pipeline/header_rules.h"
#include "pipeline/shared_states.h"
#include "policies/auth/jwt/token_auth.h"

#include <algorithm>
#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using std::chrono::nanoseconds;

constexpr std::string_view kKind = "jwt";

// Reads the policy's configuration and gathers all that is wrong with it.
class SettingsReader
{
public:
    SettingsReader(const Json& config, const pipeline::MakeContext& context) : m_config(config), m_context(context) {}

    base::Result<TokenAuth::Settings> read()
    {
        readPlaces();
        readIssuers();
        readCaller();
        readHeaders();
        const nanoseconds remember = duration("rememberFor", std::chrono::minutes(5), nanoseconds(0), std::chrono::hours(1));
        m_settings.rememberForNs = remember.count();
        const int64_t entries = std::clamp<int64_t>(base::intAt(m_config, "remembered", 4096), 0, 1'000'000);
        if (!m_problems.empty())
            return base::invalid("jwt is not set up right", std::move(m_problems));
        // With other keys a token that was good may be none: they are part of the name.
        const Json name = {{"config", m_config}, {"keys", m_keys}};
        m_settings.tokens = pipeline::keepState<VerifiedTokens>(m_context, kKind, name, [&] { return std::make_shared<VerifiedTokens>(static_cast<size_t>(entries)); });
        return std::move(m_settings);
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }

    nanoseconds duration(const char* member, nanoseconds fallback, nanoseconds least, nanoseconds most)
    {
        if (!m_config.is_object() || !m_config.contains(member))
            return fallback;
        const auto read = base::durationFrom(m_config[member]);
        const std::string pointer = base::joinPointer("", member);
        if (!read)
            problem(pointer, read.error().text());
        else if (*read < least || *read > most)
            problem(pointer, "from " + base::durationText(least) + " to " + base::durationText(most));
        else
            return *read;
        return fallback;
    }

    void readPlaces()
    {
        TokenReader::Places& places = m_settings.places;
        places = {base::stringAt(m_config, "header", "Authorization"), base::stringAt(m_config, "cookie"), base::stringAt(m_config, "query")};
        if (const std::string wrong = places.header.empty() ? std::string() : pipeline::headerNameProblem(places.header); !wrong.empty())
            problem("/header", wrong);
        if (!places.cookie.empty() && !pipeline::headerNameProblem(places.cookie).empty())
            problem("/cookie", "is not the name of a cookie");
        if (places.query.find_first_of("&=#%+ ") != std::string::npos)
            problem("/query", "a parameter's name must not contain & = # % + or spaces");
        if (places.header.empty() && places.cookie.empty() && places.query.empty())
            problem("/header", "a token must come somewhere: in a header field, a cookie or a query parameter");
        m_settings.hide = base::boolAt(m_config, "hideCredentials", true);
        m_settings.optional = base::boolAt(m_config, "optional");
        m_settings.realm = base::stringAt(m_config, "realm", "api");
        if (const std::string wrong = pipeline::headerValueProblem(m_settings.realm); !wrong.empty() || m_settings.realm.find_first_of("\"\\") != std::string::npos)
            problem("/realm", wrong.empty() ? "quotation marks and back slashes are not allowed" : wrong);
    }

    void readIssuers()
    {
        IssuerDefaults defaults;
        defaults.skew = duration("clockSkew", std::chrono::seconds(60), nanoseconds(0), std::chrono::minutes(5));
        defaults.maxAge = duration("maxAge", nanoseconds(0), nanoseconds(0), std::chrono::hours(24 * 366));
        defaults.accessToken = base::stringAt(m_config, "profile", "any") == "access-token";
        const Json& required = base::memberAt(m_config, "requiredClaims");
        for (size_t i = 0; required.is_array() && i < required.size(); ++i) {
            if (required[i].is_string())
                defaults.required.push_back(required[i].get<std::string>());
        }
        if (!required.is_array())
            defaults.required = {"exp"};
        defaults.source.refreshAtLeast = duration("refreshAtLeast", std::chrono::minutes(5), std::chrono::seconds(1), std::chrono::hours(24));
        defaults.source.refreshAtMost = duration("refreshAtMost", std::chrono::hours(1), std::chrono::seconds(1), std::chrono::hours(24 * 7));
        defaults.source.askAgainAfter = duration("askAgainAfter", std::chrono::seconds(30), std::chrono::seconds(1), std::chrono::hours(1));
        defaults.source.keepFor = duration("keepFor", std::chrono::hours(24), nanoseconds(0), std::chrono::hours(24 * 30));
        if (defaults.source.refreshAtLeast > defaults.source.refreshAtMost)
            problem("/refreshAtLeast", "must not be longer than refreshAtMost");
        std::set<std::string> known;
        const Json& issuers = base::memberAt(m_config, "issuers");
        for (size_t i = 0; issuers.is_array() && i < issuers.size(); ++i) {
            const std::string pointer = base::joinPointer("/issuers", i);
            auto issuer = readIssuer(issuers[i], pointer, defaults, m_context, m_problems);
            if (!issuer)
                continue;
            if (!known.insert(issuer->rules.issuer).second)
                problem(pointer + "/issuer", "stands in the list twice");
            m_keys.push_back(issuer->keysText);
            m_settings.issuers.push_back(std::move(*issuer));
        }
    }

    void readCaller()
    {
        const std::string by = base::stringAt(m_config, "consumerBy", "credential");
        m_settings.callerBy = by == "id" ? TokenAuth::CallerBy::Id : by == "none" ? TokenAuth::CallerBy::Nobody : TokenAuth::CallerBy::Credential;
        m_settings.callerClaim = base::stringAt(m_config, "consumerClaim", "sub");
        if (m_settings.callerClaim.empty())
            problem("/consumerClaim", "is empty");
        m_settings.groupsClaim = base::stringAt(m_config, "groupsClaim");
    }

    void readHeaders()
    {
        std::set<std::string> known;
        const Json& list = base::memberAt(m_config, "claimHeaders");
        for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
            const std::string pointer = base::joinPointer("/claimHeaders", i);
            TokenAuth::MappedHeader mapped{base::stringAt(list[i], "claim"), base::stringAt(list[i], "header")};
            if (mapped.claim.empty())
                problem(pointer + "/claim", "is missing");
            if (const std::string wrong = pipeline::headerNameProblem(mapped.header); !wrong.empty())
                problem(pointer + "/header", wrong);
            else if (isIdentityHeader(mapped.header))
                problem(pointer + "/header", "this header field tells who the consumer is");
            else if (!known.insert(base::toLower(mapped.header)).second)
                problem(pointer + "/header", "stands in the list twice");
            m_settings.headers.push_back(std::move(mapped));
        }
    }

    const Json& m_config;
    const pipeline::MakeContext& m_context;
    TokenAuth::Settings m_settings;
    std::vector<base::Problem> m_problems;
    Json m_keys = Json::array();
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeJwt(const Json& config, const pipeline::MakeContext& context)
{
    auto settings = SettingsReader(config, context).read();
    if (!settings)
        return settings.error();
    return std::unique_ptr<pipeline::Policy>(std::make_unique<TokenAuth>(std::move(*settings)));
}

} // namespace gatehouse::policies
