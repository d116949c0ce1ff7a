// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oidc/oidc.h"

#include "http/client/url.h"
#include "http/path.h"
#include "pipeline/header_rules.h"
#include "pipeline/shared_states.h"
#include "policies/auth/jwt/issuer_list.h"
#include "policies/auth/oidc/browser_login.h"

#include <algorithm>
#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::nanoseconds;
using std::chrono::seconds;

constexpr std::string_view kKind = "oidc";
constexpr size_t kMostEnded = 500'000; // sessions that were ended and have some time left
constexpr size_t kLeastSecret = 32;    // characters
constexpr uint32_t kMostReadings = 20; // of what an issuer publishes, at once

bool isPlainPath(const std::string& path)
{
    std::string scratch;
    std::string_view normalised;
    return path.size() > 1 && path.starts_with('/') && path.find_first_of("?#\"\\;, ") == std::string::npos && http::normalisePath(path, scratch, normalised) && normalised == path;
}

// Reads the policy's configuration and gathers all that is wrong with it.
class SettingsReader
{
public:
    SettingsReader(const Json& config, const pipeline::MakeContext& context) : m_config(config), m_context(context) {}

    base::Result<BrowserLogin::Settings> read()
    {
        m_settings.realm = readRealm(m_config, m_problems);
        m_settings.cookie = base::stringAt(m_config, "cookie", "gatehouse-session");
        if (!pipeline::headerNameProblem(m_settings.cookie).empty())
            problem("/cookie", "is not the name of a cookie");
        m_settings.sessionNs = duration("sessionLifetime", hours(8), minutes(1), hours(24 * 30));
        m_settings.idleNs = std::min(duration("idleLifetime", minutes(30), minutes(1), hours(24 * 30)), m_settings.sessionNs);
        readMapping();
        readPaths();
        readScopes();
        if (!base::stringAt(m_config, "issuer").empty())
            readIssuer();
        const std::string key = readKey();
        if (!m_problems.empty())
            return base::invalid("oidc is not set up right", std::move(m_problems));
        if (key.empty())
            m_settings.box = pipeline::keepState<CookieBox>(m_context, "oidc-box", Json{{"issuer", m_settings.issuer}, {"client", m_settings.clientId}}, [] { return std::make_shared<CookieBox>(base::randomBytes(32)); });
        else
            m_settings.box = std::make_shared<const CookieBox>(key);
        keepEnded(key);
        return std::move(m_settings);
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }
    int64_t duration(const char* member, nanoseconds fallback, nanoseconds least, nanoseconds most) { return boundedDuration(m_config, member, fallback, least, most, m_problems).count(); }

    void readMapping()
    {
        Json config = m_config.is_object() ? m_config : Json::object();
        if (!config.contains("consumerBy"))
            config["consumerBy"] = "none";
        m_settings.mapping = readCallerMapping(config, m_problems);
        // What is needed of the claims later: the rest would not fit into a cookie.
        std::set<std::string> names = {"sub"};
        const auto add = [&](const std::string& claim) {
            if (!claim.empty())
                names.insert(claim.starts_with('/') ? claim.substr(1, claim.find('/', 1) - 1) : claim);
        };
        add(m_settings.mapping.callerClaim);
        add(m_settings.mapping.groupsClaim);
        for (const CallerMapping::MappedHeader& mapped : m_settings.mapping.headers)
            add(mapped.claim);
        m_settings.keptClaims.assign(names.begin(), names.end());
    }

    void readPaths()
    {
        m_settings.logoutPath = base::stringAt(m_config, "logoutPath", "/logout");
        if (!isPlainPath(m_settings.logoutPath))
            problem("/logoutPath", "a plain path, as /logout");
        m_settings.afterLogout = base::stringAt(m_config, "afterLogout", "/");
        if (localTarget(m_settings.afterLogout, {}) != m_settings.afterLogout || m_settings.afterLogout.find_first_of("\"\\ ") != std::string::npos)
            problem("/afterLogout", "a path of this host");
    }

    void readScopes()
    {
        const Json fallback = Json::array({"openid"});
        const Json& list = m_config.is_object() && m_config.contains("scopes") ? m_config["scopes"] : fallback;
        for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
            if (list[i].is_string())
                m_settings.scopes.append(m_settings.scopes.empty() ? "" : " ").append(list[i].get<std::string>());
        }
        if ((' ' + m_settings.scopes + ' ').find(" openid ") == std::string::npos)
            problem("/scopes", "openid must be among them: it is what makes it a log-in");
    }

    void readIssuer()
    {
        m_settings.clientId = base::stringAt(m_config, "clientId");
        if (m_settings.clientId.empty())
            problem("/clientId", "is missing");
        if (const std::string id = base::stringAt(m_config, "clientSecret"); !id.empty()) {
            auto secret = m_context.secret ? m_context.secret(id) : base::Result<std::string>(base::invalid("secrets cannot be read here"));
            if (!secret)
                problem("/clientSecret", secret.error().message);
            else
                m_settings.clientSecret = std::move(*secret);
        }
        m_settings.secretInBody = base::stringAt(m_config, "clientAuth", "basic") == "post";
        m_settings.issuer = base::stringAt(m_config, "issuer");
        m_settings.calls = pipeline::sharedCallOuts(m_context); // a code is good once: what is sent with it is never sent twice
        m_settings.endSessionUrl = base::stringAt(m_config, "endSessionUrl");
        if (!m_settings.endSessionUrl.empty())
            readAddress("endSessionUrl", m_settings.endSessionUrl);
        const std::string addresses = base::stringAt(m_config, "addresses", "auto");
        const bool none = base::stringAt(m_config, "authorizationUrl").empty() && base::stringAt(m_config, "tokenUrl").empty() && base::stringAt(m_config, "jwksUrl").empty();
        if (addresses == "auto" ? none : addresses == "published")
            discover();
        else
            readProvider();
        readRedirect();
    }

    std::optional<TokenIssuer> readTokenIssuer(bool published)
    {
        IssuerDefaults defaults;
        defaults.required = {"exp", "iat", "sub", "nonce"};
        defaults.skew = boundedDuration(m_config, "clockSkew", seconds(60), nanoseconds(0), minutes(5), m_problems);
        defaults.keysLater = published;
        defaults.source.askAgainAfter = kAskForKeysAgainAfter;
        const Json config = {{"issuer", m_settings.issuer}, {"audiences", Json::array({m_settings.clientId})}, {"jwksUrl", published ? std::string() : base::stringAt(m_config, "jwksUrl")}, {"ca", base::stringAt(m_config, "ca")}};
        std::vector<base::Problem> problems;
        auto issuer = policies::readIssuer(config, {}, defaults, m_context, problems);
        for (base::Problem& found : problems)
            problem(found.pointer.empty() ? "/jwksUrl" : std::move(found.pointer), std::move(found.message));
        return issuer;
    }

    // All addresses as configured.
    void readProvider()
    {
        LoginProvider provider;
        auto issuer = readTokenIssuer(false);
        readAddress("authorizationUrl", provider.authorizationUrl);
        provider.tokenTarget = readTarget(base::stringAt(m_config, "tokenUrl"), "/tokenUrl");
        if (issuer)
            provider.issuer = std::move(*issuer);
        m_settings.provider = std::make_shared<ProviderSource>(std::make_shared<const LoginProvider>(std::move(provider)));
    }

    // None is: the issuer publishes them.
    void discover()
    {
        ProviderSource::Discovery discovery;
        if (m_settings.issuer.find_first_of("?#\"\\ ") != std::string::npos)
            return problem("/issuer", "has a query or a fragment: then the addresses must be given");
        auto issuer = readTokenIssuer(true);
        auto target = readTarget(ProviderMetadata::addressOf(m_settings.issuer), "/issuer");
        if (!issuer || !target)
            return;
        target->mostAtOnce = kMostReadings;
        discovery.issuer = std::move(*issuer);
        discovery.target = std::move(target);
        discovery.calls = m_settings.calls;
        const Json same = {{"issuer", m_settings.issuer}, {"client", m_settings.clientId}, {"ca", base::stringAt(m_config, "ca")}, {"timeout", discovery.target->timeout.count()}, {"skew", discovery.issuer.rules.skew.count()}};
        m_settings.provider = pipeline::keepState<ProviderSource>(m_context, "oidc-provider", same, [&] { return std::make_shared<ProviderSource>(std::move(discovery)); });
    }

    void readAddress(const char* member, std::string& out)
    {
        out = base::stringAt(m_config, member);
        const auto url = http::Url::parse(out);
        if (!url || (!url->tls && !pipeline::isThisMachine(url->host)) || out.find_first_of("#\"\\ ") != std::string::npos)
            problem(base::joinPointer("", member), "an https address (http for this machine)");
    }

    std::shared_ptr<pipeline::CallTarget> readTarget(const std::string& url, const char* pointer)
    {
        auto target = pipeline::makeCallTarget(url, base::stringAt(m_config, "ca"), m_context);
        if (!target) {
            for (const base::Problem& found : target.error().problems) {
                const bool known = std::any_of(m_problems.begin(), m_problems.end(), [](const base::Problem& one) { return one.pointer == "/ca"; }); // it is for the keys as well
                if (found.pointer != "/ca" || !known)
                    problem(found.pointer == "/ca" ? "/ca" : pointer, found.message);
            }
            return nullptr;
        }
        (*target)->timeout = boundedDuration(m_config, "timeout", seconds(5), std::chrono::milliseconds(1), minutes(1), m_problems);
        return std::move(*target);
    }

    void readRedirect()
    {
        readAddress("redirectUrl", m_settings.redirectUrl);
        const auto url = http::Url::parse(m_settings.redirectUrl);
        if (!url)
            return;
        m_settings.callbackPath = url->target;
        m_settings.tls = url->tls;
        if (m_settings.tls && !m_settings.cookie.starts_with("__")) // then no other host, as a neighbour in the same domain, can set it
            m_settings.cookie.insert(0, "__Host-");
        if (!isPlainPath(m_settings.callbackPath) || m_settings.callbackPath == m_settings.logoutPath)
            problem("/redirectUrl", "its path is a plain one of its own, as /callback");
    }

    // Of the sessions' secret; "": none is named.
    std::string readKey()
    {
        const std::string id = base::stringAt(m_config, "sessionSecret");
        if (id.empty())
            return {};
        const auto secret = m_context.secret ? m_context.secret(id) : base::Result<std::string>(base::invalid("secrets cannot be read here"));
        if (!secret) {
            problem("/sessionSecret", secret.error().message);
            return {};
        }
        if (secret->size() < kLeastSecret)
            problem("/sessionSecret", "has fewer than " + std::to_string(kLeastSecret) + " characters");
        // Of this tenant, issuer and client alone: who has logged in elsewhere, with the same secret, has not logged in here. Another tenant may name this issuer, and ask its own for tokens.
        const base::Sha256 digest = base::sha256("gatehouse oidc session\n" + m_context.key.tenant + '\n' + m_settings.issuer + '\n' + m_settings.clientId + '\n' + *secret);
        return {reinterpret_cast<const char*>(digest.data()), digest.size()};
    }

    // One for all policies that take each other's sessions, whatever else they are set to: who has logged out at one is logged out at all.
    void keepEnded(const std::string& key)
    {
        const auto make = [] { return std::make_shared<EndedSessions>(kMostEnded); };
        const std::string sealed = key.empty() ? m_context.qualified : base::sha256Hex(key);
        m_settings.ended = m_context.states ? m_context.states->keep<EndedSessions>("oidc-ended\n" + m_settings.issuer + '\n' + m_settings.clientId + '\n' + sealed, make) : make();
    }

    const Json& m_config;
    const pipeline::MakeContext& m_context;
    BrowserLogin::Settings m_settings;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeOidc(const Json& config, const pipeline::MakeContext& context)
{
    auto settings = SettingsReader(config, context).read();
    if (!settings)
        return settings.error();
    return std::unique_ptr<pipeline::Policy>(std::make_unique<BrowserLogin>(std::move(*settings)));
}

} // namespace gatehouse::policies
