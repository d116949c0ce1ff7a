// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/oauth2_server.h"

#include "http/client/url.h"
#include "http/path.h"
#include "pipeline/call_outs.h"
#include "pipeline/shared_states.h"
#include "policies/auth/jwt/issuer_list.h"
#include "policies/auth/oauth2_server/authorization_server.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::nanoseconds;
using std::chrono::seconds;

constexpr std::string_view kKind = "oauth2-server";
constexpr int64_t kKeysKeptNs = nanoseconds(hours(25)).count(); // tokens last a day at most
constexpr size_t kMostProofs = 100'000;

// Reads the policy's configuration and gathers all that is wrong with it.
class SettingsReader
{
public:
    SettingsReader(const Json& config, const pipeline::MakeContext& context) : m_config(config), m_context(context) {}

    base::Result<ServerSettings> read()
    {
        readIssuer();
        m_settings.title = base::stringAt(m_config, "title", "Log in");
        const Json& audiences = base::memberAt(m_config, "audiences");
        for (size_t i = 0; audiences.is_array() && i < audiences.size(); ++i) {
            if (audiences[i].is_string())
                m_settings.audiences.push_back(audiences[i].get<std::string>());
        }
        m_settings.tokenNs = duration("tokenLifetime", minutes(10), seconds(10), hours(24));
        m_settings.refreshNs = std::max(duration("refreshLifetime", hours(24 * 30), minutes(1), hours(24 * 366)), m_settings.tokenNs);
        m_settings.codeNs = duration("codeLifetime", seconds(60), seconds(5), minutes(10));
        // The keys of 25 hours are published, and readers take a hundred.
        const int64_t rotateNs = duration("rotateEvery", hours(24), minutes(30), hours(24 * 90));
        m_settings.attempts = static_cast<uint64_t>(std::clamp<int64_t>(base::intAt(m_config, "attempts", 30), 0, 10'000));
        std::vector<jose::SigningKey> keys = readKeys();
        if (!m_problems.empty())
            return base::invalid("oauth2-server is not set up right", std::move(m_problems));
        m_settings.reportOnly = m_context.reportOnly;
        m_settings.seed = m_context.seed;
        m_settings.limits = m_context.limits;
        m_settings.passwords = m_context.passwords;
        if (!m_settings.passwords) {
            m_settings.ownPasswords = std::make_shared<pipeline::PasswordChecker>();
            m_settings.passwords = m_settings.ownPasswords.get();
        }
        Json ring = {{"rotate", rotateNs}, {"keys", Json::array()}};
        for (const jose::SigningKey& key : keys)
            ring["keys"].push_back(key.id());
        // Whatever else changes, what was given out stays good.
        m_settings.keys = pipeline::keepState<KeyRing>(m_context, kKind, ring, [&] { return std::make_shared<KeyRing>(std::move(keys), rotateNs, kKeysKeptNs); });
        m_settings.grants = pipeline::keepState<GrantStore>(m_context, "oauth2-server-grants", Json(m_settings.issuer), [] { return std::make_shared<GrantStore>(); });
        m_settings.proofs = pipeline::keepState<SeenOnce>(m_context, "oauth2-server-proofs", Json(), [] { return std::make_shared<SeenOnce>(nanoseconds(seconds(125)).count(), kMostProofs); });
        m_settings.seal = pipeline::keepState<Seal>(m_context, "oauth2-server-seal", Json(), [] { return std::make_shared<Seal>(); });
        return std::move(m_settings);
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }
    int64_t duration(const char* member, nanoseconds fallback, nanoseconds least, nanoseconds most) { return boundedDuration(m_config, member, fallback, least, most, m_problems).count(); }

    void readIssuer()
    {
        m_settings.issuer = base::stringAt(m_config, "issuer");
        if (m_settings.issuer.empty())
            return;
        const auto url = http::Url::parse(m_settings.issuer);
        std::string scratch;
        std::string_view path;
        // RFC 8414, section 2.
        if (!url || m_settings.issuer.find_first_of("?#\"\\") != std::string::npos || (!url->tls && !pipeline::isThisMachine(url->host)) || !http::normalisePath(url->target, scratch, path) ||
            path != url->target)
            return problem("/issuer", "an https address (http for this machine) without query and fragment, and with a plain path");
        // Of all tenants it would sign for consumers of one as if they were another's.
        if (m_context.scope && base::boolAt(*m_context.scope, "gateway"))
            return problem("/issuer", "an authorisation server belongs to a tenant: choose a scope within one");
        m_settings.host = url->hostText();
        m_settings.port = url->port;
        m_settings.tls = url->tls;
        m_settings.base = path;
        while (m_settings.base.ends_with('/'))
            m_settings.base.pop_back();
    }

    std::vector<jose::SigningKey> readKeys()
    {
        std::vector<jose::SigningKey> keys;
        const Json& list = base::memberAt(m_config, "signingKeys");
        for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
            const std::string pointer = base::joinPointer("/signingKeys", i);
            const std::string id = list[i].is_string() ? list[i].get<std::string>() : std::string();
            const auto pem = m_context.secret ? m_context.secret(id) : base::Result<std::string>(base::invalid("secrets cannot be read here"));
            if (!pem) {
                problem(pointer, pem.error().message);
                continue;
            }
            auto key = jose::SigningKey::fromPem(*pem);
            if (!key)
                problem(pointer, key.error().message);
            else if (std::any_of(keys.begin(), keys.end(), [&](const jose::SigningKey& other) { return other.id() == key->id(); }))
                problem(pointer, "is the same key as another one");
            else
                keys.push_back(std::move(*key));
        }
        return keys;
    }

    const Json& m_config;
    const pipeline::MakeContext& m_context;
    ServerSettings m_settings;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeOAuth2Server(const Json& config, const pipeline::MakeContext& context)
{
    auto settings = SettingsReader(config, context).read();
    if (!settings)
        return settings.error();
    return std::unique_ptr<pipeline::Policy>(std::make_unique<AuthorizationServer>(std::move(*settings)));
}

} // namespace gatehouse::policies
