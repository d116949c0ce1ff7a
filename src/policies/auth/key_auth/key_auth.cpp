// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/key_auth/key_auth.h"

#include "base/bytes.h"
#include "http/path.h"
#include "pipeline/header_rules.h"
#include "policies/auth/guess_limit.h"
#include "policies/auth/identity.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::headerNameProblem;
using pipeline::headerValueProblem;
using pipeline::Verdict;

constexpr size_t kLongestKey = 4096;
constexpr int64_t kAttempts = 1000; // a minute

class KeyAuth : public pipeline::Policy
{
public:
    KeyAuth(std::string header, std::string parameter, bool hide, bool optional, const std::string& realm, std::shared_ptr<const GuessLimit> guesses)
        : m_header(std::move(header)), m_headerId(http::headerId(m_header)), m_parameter(std::move(parameter)), m_hide(hide), m_optional(optional), m_guesses(std::move(guesses)),
          m_challenge{"key-auth", "key-auth.missing", "key-auth.invalid", "key-auth.expired", "key-auth.inactive", "ApiKey realm=\"" + realm + '"'}
    {
    }

    std::string_view secretParameter() const override { return m_parameter; }

    Verdict onRequest(pipeline::Context& context) const override
    {
        std::string_view key;
        if (standsAside(context)) {
            // Nobody has looked at the key: the upstream must not take it for proven.
            if (context.consumer && context.authenticatedBy != m_challenge.kind)
                (void)read(context, key);
            return Verdict::Continue;
        }
        const Found found = read(context, key);
        if (found == Found::Several)
            return context.reject(400, "key-auth.repeated", "The API key was sent more than once.");
        if (found == Found::None) {
            return m_optional ? admitAnonymous(context) : refuse(context, m_challenge, m_challenge.missingCode, "An API key is needed, and none was sent.");
        }
        if (const int64_t waitNs = m_guesses->waitFrom(context.client, context.nowNs); waitNs > 0)
            return refuseGuess(context, "key-auth.too-many-attempts", waitNs);
        const pipeline::CredentialMatch match =
            context.consumers && key.size() <= kLongestKey ? context.consumers->byApiKey(context.place->tenantIndex, key) : pipeline::CredentialMatch();
        if (!match.consumer) {
            if (!context.dryRun)
                m_guesses->failedFrom(context.client, context.nowNs);
            return refuse(context, m_challenge, m_challenge.invalidCode, "This API key is not known.");
        }
        return admit(context, m_challenge, match);
    }

private:
    enum class Found : uint8_t { None, One, Several };

    // The key, and on the way: takes it out of what travels on.
    Found read(pipeline::Context& context, std::string_view& key) const
    {
        size_t count = 0;
        for (const http::HeaderField& field : context.request->fields) {
            if (m_headerId != http::HeaderId::Unknown ? field.id == m_headerId : field.id == http::HeaderId::Unknown && base::equalsIgnoreCase(field.name, m_header)) {
                key = field.value;
                ++count;
            }
        }
        if (count > 0 && m_hide)
            context.requestEdits.push_back({pipeline::HeaderEdit::Op::Remove, m_headerId, m_header, {}});
        if (!m_parameter.empty())
            count += readQuery(context, key);
        // Several would leave open which one counts.
        if (count > 1)
            return Found::Several;
        return count == 1 && !key.empty() ? Found::One : Found::None;
    }

    // How often it stands there, its name written out or in escapes.
    size_t readQuery(pipeline::Context& context, std::string_view& key) const
    {
        const std::string_view query = context.request->query;
        size_t count = 0;
        for (std::string_view rest = query; !rest.empty();) {
            const std::string_view one = rest.substr(0, rest.find('&'));
            rest.remove_prefix(std::min(one.size() + 1, rest.size()));
            if (!http::isOfName(one, m_parameter))
                continue;
            const std::string_view value = one.substr(std::min(one.find('='), one.size() - 1) + 1);
            key = value.find_first_of("%+") == std::string_view::npos ? value : context.keep(http::decodePercent(value, true));
            ++count;
        }
        if (count == 0)
            return 0;
        // Begins with what a policy before has left of it.
        context.loggedQuery = without(context, context.loggedQuery.value_or(query));
        if (m_hide)
            context.upstreamQuery = without(context, context.upstreamQuery.value_or(query));
        return count;
    }

    // Without any parameter of that name: a second one would tell the upstream the key, too.
    std::string_view without(pipeline::Context& context, std::string_view query) const { return context.keep(http::withoutParameters(query, {&m_parameter, 1})); }

    const std::string m_header;
    const http::HeaderId m_headerId;
    const std::string m_parameter;
    const bool m_hide;
    const bool m_optional;
    const std::shared_ptr<const GuessLimit> m_guesses;
    const Challenge m_challenge;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeKeyAuth(const base::Json& config, const pipeline::MakeContext& context)
{
    std::string header = base::stringAt(config, "header", "X-API-Key");
    std::string parameter = base::stringAt(config, "query");
    const std::string realm = base::stringAt(config, "realm", "api");
    std::vector<base::Problem> problems;
    if (const std::string wrong = headerNameProblem(header); !wrong.empty())
        problems.push_back({"/header", wrong});
    if (const std::string wrong = headerValueProblem(realm); !wrong.empty() || realm.find_first_of("\"\\") != std::string::npos)
        problems.push_back({"/realm", wrong.empty() ? "quotation marks and back slashes are not allowed" : wrong});
    if (parameter.find_first_of("&=#%+ ") != std::string::npos)
        problems.push_back({"/query", "a parameter's name must not contain & = # % + or spaces"});
    if (!problems.empty())
        return base::invalid("key-auth is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(
        std::make_unique<KeyAuth>(std::move(header), std::move(parameter), base::boolAt(config, "hideCredentials", true), base::boolAt(config, "optional"), realm,
                                  makeAddressLimit("key-auth", config, kAttempts, context)));
}

} // namespace gatehouse::policies
