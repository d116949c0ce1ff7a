// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/csrf/csrf.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "base/units.h"
#include "http/cookies.h"
#include "pipeline/header_rules.h"
#include "pipeline/shared_states.h"
#include "policies/guard/cors/origin_set.h"
#include "policies/guard/csrf/csrf_token.h"
#include "policies/guard/web_origin.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using http::HeaderField;
using http::HeaderFields;
using http::HeaderId;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kFetchSite = "Sec-Fetch-Site";
constexpr int64_t kSecond = 1'000'000'000;
constexpr size_t kShortestSecret = 32;

enum class Missing : uint8_t { Auto, Allow, Deny };

struct Settings {
    OriginSet origins;
    bool sameSite = false;
    Missing missing = Missing::Auto;
    std::vector<std::string> safeMethods;
    std::optional<CsrfToken> token;
    std::string cookie;
    std::string header;
    std::string session; // the cookie that tokens are bound to; "" for none
    int64_t lifetimeSeconds = 0;
    std::shared_ptr<std::string> processKey; // what tokens are signed with where no secret is named
};

// What a request says of where it comes from.
struct Source {
    bool told = false; // whether anything does
    bool own = false;  // one of ours
    std::string_view why;
};

// How often a field is there, and the first one.
std::pair<size_t, std::string_view> fieldsNamed(const HeaderFields& fields, std::string_view name)
{
    std::pair<size_t, std::string_view> out{0, {}};
    for (const HeaderField& field : fields) {
        if (!base::equalsIgnoreCase(field.name, name))
            continue;
        if (out.first++ == 0)
            out.second = field.value;
    }
    return out;
}

class Csrf : public pipeline::Policy
{
public:
    explicit Csrf(Settings settings) : m_settings(std::move(settings)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const http::RequestHead& request = *context.request;
        // A page may open a WebSocket to any host, with the visitor's cookies: a GET that changes the protocol is looked at like any change.
        const bool safe = isSafe(request.methodText);
        const bool upgrades = request.fields.has(HeaderId::Upgrade);
        if (safe && !upgrades) {
            if (m_settings.token && !context.dryRun)
                refreshToken(context);
            if (context.tracing)
                context.skip(std::string(request.methodText.substr(0, 32)) + " changes nothing");
            return Verdict::Continue;
        }
        const Source source = sourceOf(context);
        if (source.told ? !source.own : !passesWithoutSource(request.fields))
            return context.reject(403, "csrf.cross-site", source.told ? "Pages of other sites may not ask for this." : "This request does not tell which page it comes from.");
        if (m_settings.token && !safe && !showsToken(context)) // scripts can't give a WebSocket header fields
            return context.reject(403, "csrf.token", "The token that proves which page this request comes from is missing, wrong or too old.");
        if (context.tracing)
            context.explain(std::string(source.told ? source.why : "no browser sent it, as nothing tells a page"));
        return Verdict::Continue;
    }

private:
    bool isSafe(std::string_view method) const { return std::find(m_settings.safeMethods.begin(), m_settings.safeMethods.end(), method) != m_settings.safeMethods.end(); }

    // Pages can't write these fields: Origin names the page, Sec-Fetch-Site says how it stands to the host asked. Old browsers send Referer alone.
    Source sourceOf(pipeline::Context& context) const
    {
        const HeaderFields& fields = context.request->fields;
        const std::string_view host = fields.value(HeaderId::Host);
        const size_t origins = fields.count(HeaderId::Origin);
        const auto [sites, site] = fieldsNamed(fields, kFetchSite);
        if (origins > 1 || sites > 1)
            return {true, false, {}}; // two answers to one question
        if (origins == 1) {
            const std::string_view origin = fields.value(HeaderId::Origin);
            if (context.tracing)
                context.detail("origin", std::string(origin.substr(0, 256)));
            if (m_settings.origins.contains(origin))
                return {true, true, "the page's origin is allowed"};
            if (sites == 0) {
                const auto page = WebOrigin::read(origin);
                return {true, page && page->path.empty() && page->isHost(host, context.tls), "the page is of the same host"};
            }
        }
        if (sites == 1) {
            if (context.tracing)
                context.detail(kFetchSite, std::string(site.substr(0, 32)));
            if (site == "same-origin" || site == "none")
                return {true, true, site == "none" ? "the user asked for it, not a page" : "the page is of the same origin"};
            return {true, m_settings.sameSite && site == "same-site", "the page is of the same site"};
        }
        const HeaderField* const referer = fields.find(HeaderId::Referer);
        if (!referer)
            return {};
        const auto page = WebOrigin::read(referer->value);
        const bool own = page && fields.count(HeaderId::Referer) == 1 && (page->isHost(host, context.tls) || m_settings.origins.contains(base::toLower(page->text)));
        return {true, own, "the referring page is one of ours"};
    }

    // What browsers add by themselves is what such attacks live on; who sends no cookie is taken for no browser.
    bool passesWithoutSource(const HeaderFields& fields) const
    {
        return m_settings.missing == Missing::Allow || (m_settings.missing == Missing::Auto && !fields.has(HeaderId::Cookie));
    }

    std::string_view session(const HeaderFields& fields) const { return m_settings.session.empty() ? std::string_view() : http::cookie(fields, m_settings.session); }

    bool showsToken(const pipeline::Context& context) const
    {
        const HeaderFields& fields = context.request->fields;
        const auto [shown, token] = fieldsNamed(fields, m_settings.header);
        return shown == 1 && base::constantTimeEquals(token, http::cookie(fields, m_settings.cookie)) &&
               m_settings.token->check(token, session(fields), context.wallNs / kSecond) != CsrfToken::State::Bad;
    }

    // Pages take the token out of the cookie, so scripts may read it.
    void refreshToken(pipeline::Context& context) const
    {
        const HeaderFields& fields = context.request->fields;
        const int64_t now = context.wallNs / kSecond;
        if (m_settings.token->check(http::cookie(fields, m_settings.cookie), session(fields), now) == CsrfToken::State::Good)
            return;
        const bool secure = context.tls || m_settings.cookie.starts_with("__");
        const std::string token = m_settings.token->make(session(fields), now);
        const std::string_view value = context.arena().concat(
            {m_settings.cookie, "=", token, "; Path=/; SameSite=Lax; Max-Age=", context.keep(std::to_string(m_settings.lifetimeSeconds)), secure ? "; Secure" : ""});
        context.responseEdits.push_back({HeaderEdit::Op::Add, HeaderId::SetCookie, http::headerName(HeaderId::SetCookie), value});
        if (context.tracing)
            context.detail("token", "a new one is sent");
    }

    const Settings m_settings;
};

class Reader
{
public:
    Reader(const Json& config, const pipeline::MakeContext& context) : m_config(config), m_context(context) {}

    base::Result<std::unique_ptr<pipeline::Policy>> read()
    {
        readOrigins();
        m_settings.sameSite = base::boolAt(m_config, "sameSite");
        const std::string missing = base::stringAt(m_config, "missing", "auto");
        if (missing != "auto" && missing != "allow" && missing != "deny")
            problem("/missing", "one of auto, allow, deny");
        m_settings.missing = missing == "allow" ? Missing::Allow : missing == "deny" ? Missing::Deny : Missing::Auto;
        readSafeMethods();
        readToken(base::memberAt(m_config, "token"));
        if (!m_problems.empty())
            return base::invalid("csrf is not set up right", std::move(m_problems));
        return std::unique_ptr<pipeline::Policy>(std::make_unique<Csrf>(std::move(m_settings)));
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }

    void readOrigins()
    {
        const Json& origins = base::memberAt(m_config, "origins");
        for (size_t i = 0; origins.is_array() && i < origins.size(); ++i) {
            const std::string origin = origins[i].is_string() ? origins[i].get<std::string>() : std::string();
            if (const std::string wrong = OriginSet::problem(origin); !wrong.empty())
                problem(base::joinPointer("/origins", i), wrong);
            else if (origin == "*" || origin == "null")
                problem(base::joinPointer("/origins", i), "every page can say so: it would let all of them pass");
            else
                m_settings.origins.add(origin);
        }
        m_settings.origins.sort();
    }

    void readSafeMethods()
    {
        const Json& methods = base::memberAt(m_config, "safeMethods");
        if (!methods.is_array())
            m_settings.safeMethods = {"GET", "HEAD", "OPTIONS"};
        for (size_t i = 0; methods.is_array() && i < methods.size(); ++i) {
            const std::string method = methods[i].is_string() ? methods[i].get<std::string>() : std::string();
            if (!pipeline::headerNameProblem(method).empty()) // the same characters
                problem(base::joinPointer("/safeMethods", i), "not a request method");
            m_settings.safeMethods.push_back(method);
        }
    }

    void readToken(const Json& token)
    {
        if (!base::boolAt(token, "enabled"))
            return;
        m_settings.cookie = base::stringAt(token, "cookie", "csrf-token");
        m_settings.header = base::stringAt(token, "header", "X-CSRF-Token");
        m_settings.session = base::stringAt(token, "sessionCookie");
        if (!pipeline::headerNameProblem(m_settings.cookie).empty())
            problem("/token/cookie", "is not the name of a cookie");
        if (!m_settings.session.empty() && !pipeline::headerNameProblem(m_settings.session).empty())
            problem("/token/sessionCookie", "is not the name of a cookie");
        if (!m_settings.session.empty() && m_settings.session == m_settings.cookie)
            problem("/token/sessionCookie", "is the token's own cookie");
        if (const std::string wrong = pipeline::headerNameProblem(m_settings.header); !wrong.empty())
            problem("/token/header", wrong);
        const auto lifetime = base::durationFrom(token.contains("lifetime") ? token["lifetime"] : Json("8h"));
        if (!lifetime)
            problem("/token/lifetime", lifetime.error().text());
        else if (*lifetime < std::chrono::minutes(1) || *lifetime > std::chrono::hours(24 * 30))
            problem("/token/lifetime", "from one minute to 30 days");
        else
            m_settings.lifetimeSeconds = std::chrono::duration_cast<std::chrono::seconds>(*lifetime).count();
        if (auto key = keyOf(token))
            m_settings.token.emplace(std::move(*key), m_settings.lifetimeSeconds);
    }

    std::optional<std::string> keyOf(const Json& token)
    {
        const std::string id = base::stringAt(token, "secret");
        if (id.empty()) { // one of this process: it stays while the configuration does
            m_settings.processKey = pipeline::keepState<std::string>(m_context, "csrf", m_config, [] { return std::make_shared<std::string>(base::randomBytes(kShortestSecret)); });
            return *m_settings.processKey;
        }
        auto text = m_context.secret ? m_context.secret(id) : base::failure(base::ErrorCode::Unavailable, "secrets cannot be read here");
        if (!text)
            problem("/token/secret", text.error().message);
        else if (text->size() < kShortestSecret)
            problem("/token/secret", "has fewer than " + std::to_string(kShortestSecret) + " bytes");
        else
            return std::move(*text);
        return {};
    }

    const Json& m_config;
    const pipeline::MakeContext& m_context;
    Settings m_settings;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeCsrf(const Json& config, const pipeline::MakeContext& context)
{
    return Reader(config, context).read();
}

} // namespace gatehouse::policies
