// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/jwt.h"

#include "pipeline/header_rules.h"
#include "pipeline/shared_states.h"
#include "policies/auth/jwt/issuer_list.h"
#include "policies/auth/jwt/token_auth.h"

#include <algorithm>

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
        IssuerList list = readIssuerList(m_config, {}, m_context, m_problems);
        m_settings.issuers = std::move(list.issuers);
        m_settings.mapping = readCallerMapping(m_config, m_problems);
        const nanoseconds remember = boundedDuration(m_config, "rememberFor", std::chrono::minutes(5), nanoseconds(0), std::chrono::hours(1), m_problems);
        m_settings.rememberForNs = remember.count();
        const int64_t entries = std::clamp<int64_t>(base::intAt(m_config, "remembered", 4096), 0, 1'000'000);
        if (!m_problems.empty())
            return base::invalid("jwt is not set up right", std::move(m_problems));
        // With other keys a token that was good may be none: they are part of the name.
        const Json name = {{"config", m_config}, {"keys", list.keys}};
        m_settings.tokens = pipeline::keepState<VerifiedTokens>(m_context, kKind, name, [&] { return std::make_shared<VerifiedTokens>(static_cast<size_t>(entries)); });
        return std::move(m_settings);
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }

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
        m_settings.realm = readRealm(m_config, m_problems);
    }

    const Json& m_config;
    const pipeline::MakeContext& m_context;
    TokenAuth::Settings m_settings;
    std::vector<base::Problem> m_problems;
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
