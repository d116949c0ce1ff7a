// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/issuer.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "base/units.h"
#include "http/client/url.h"
#include "pipeline/call_outs.h"
#include "pipeline/shared_states.h"

#include <algorithm>
#include <array>

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr std::array<std::string_view, 4> kUsualAlgorithms = {"RS256", "PS256", "ES256", "EdDSA"};

// Gathers an issuer's keys, wherever they are given.
class KeyReader
{
public:
    KeyReader(const Json& config, std::string pointer, const pipeline::MakeContext& context, std::vector<base::Problem>& problems)
        : m_config(config), m_pointer(std::move(pointer)), m_context(context), m_problems(problems)
    {
    }

    void read(TokenIssuer& issuer, KeySource::Options options)
    {
        readList(base::memberAt(m_config, "keys"), "/keys", issuer);
        readPem(issuer);
        readSecret(issuer);
        std::string url = base::stringAt(m_config, "jwksUrl");
        std::string place = "/jwksUrl";
        std::string ca = base::stringAt(m_config, "ca");
        readKeyset(issuer, url, place, ca);
        if (!url.empty()) {
            m_text += '\n' + url + '\n' + ca;
            openSource(issuer, url, ca, place, std::move(options));
        }
        issuer.keysText = base::sha256Hex(m_text);
    }

private:
    void problem(const std::string& place, std::string message) { m_problems.push_back({m_pointer + place, std::move(message)}); }

    void readList(const Json& list, const std::string& place, TokenIssuer& issuer)
    {
        if (list.is_null() || (list.is_array() && list.empty()))
            return;
        m_text += base::toText(list);
        std::vector<base::Problem> faults;
        const auto set = jose::KeySet::fromJson(Json{{"keys", list}}, &faults);
        if (!set)
            problem(place, set.error().message);
        for (const base::Problem& fault : faults)
            problem(place + fault.pointer.substr(std::string_view("/keys").size()), fault.message);
        if (!set)
            return;
        for (const jose::Key& key : set->keys())
            add(issuer, key, place);
    }

    void readPem(TokenIssuer& issuer)
    {
        const std::string pem = base::stringAt(m_config, "pem");
        if (pem.empty())
            return;
        m_text += pem;
        const auto keys = jose::Key::fromPem(pem);
        if (!keys)
            return problem("/pem", keys.error().message);
        for (const jose::Key& key : *keys)
            add(issuer, key, "/pem");
    }

    void readSecret(TokenIssuer& issuer)
    {
        const std::string id = base::stringAt(m_config, "secret");
        if (id.empty())
            return;
        if (!m_context.secret)
            return problem("/secret", "secrets cannot be read here");
        auto text = m_context.secret(id);
        if (text && base::stringAt(m_config, "secretEncoding", "text") == "base64url")
            text = base::fromBase64Url(*text);
        if (!text)
            return problem("/secret", text.error().message);
        m_text += base::sha256Hex(*text);
        auto key = jose::Key::fromSecret(std::move(*text));
        if (!key)
            return problem("/secret", key.error().message);
        add(issuer, *key, "/secret");
    }

    void readKeyset(TokenIssuer& issuer, std::string& url, std::string& place, std::string& ca)
    {
        const std::string id = base::stringAt(m_config, "keyset");
        if (id.empty())
            return;
        const std::string tenant = m_context.scope ? base::stringAt(*m_context.scope, "tenant", m_context.key.tenant) : m_context.key.tenant;
        const domain::Resource* found = nullptr;
        if (m_context.configuration) {
            found = tenant.empty() ? nullptr : m_context.configuration->find({domain::Kind::Keyset, tenant, id});
            if (!found)
                found = m_context.configuration->find({domain::Kind::Keyset, {}, id});
        }
        if (!found)
            return problem("/keyset", "there is no key set \"" + id + '"');
        readList(base::memberAt(found->value, "keys"), "/keyset", issuer);
        const std::string published = base::stringAt(found->value, "url");
        if (published.empty())
            return;
        if (!url.empty())
            return problem("/jwksUrl", "the key set has an address already");
        url = published;
        if (std::string own = base::stringAt(found->value, "ca"); !own.empty())
            ca = std::move(own);
        place = "/keyset";
    }

    void openSource(TokenIssuer& issuer, const std::string& url, const std::string& ca, const std::string& place, KeySource::Options options)
    {
        const auto parsed = http::Url::parse(url);
        if (!parsed)
            return problem(place, parsed.error().message);
        if (!parsed->tls && !pipeline::isThisMachine(parsed->host))
            return problem(place, "keys are read by https, since whoever changes them on the way decides who may call");
        const auto target = pipeline::makeCallTarget(url, ca, m_context);
        if (!target) {
            const base::Problem& first = target.error().problems.front();
            return problem(first.pointer == "/ca" && place != "/keyset" ? "/ca" : place, first.message);
        }
        options.url = url;
        options.tls = (*target)->tls;
        const auto calls = pipeline::sharedCallOuts(m_context); // before, as what is shared is made one at a time
        const auto make = [&] { return std::make_shared<KeySource>(options, calls); };
        const std::string name = "key-source\n" + url + '\n' + std::to_string(options.refreshAtLeast.count()) + ' ' + std::to_string(options.refreshAtMost.count()) + ' ' +
                                 std::to_string(options.askAgainAfter.count()) + ' ' + std::to_string(options.keepFor.count()) + '\n' + ca;
        issuer.source = m_context.states ? m_context.states->keep<KeySource>(name, make) : make();
    }

    void add(TokenIssuer& issuer, const jose::Key& key, const std::string& place)
    {
        if (!key.algorithms().meets(issuer.algorithms))
            return problem(place, "a key is for none of the algorithms that are allowed");
        if (!issuer.keys.add(key))
            problem(place, "two keys have the same name for the same algorithm");
    }

    const Json& m_config;
    const std::string m_pointer;
    const pipeline::MakeContext& m_context;
    std::vector<base::Problem>& m_problems;
    std::string m_text;
};

void readTexts(const Json& list, std::vector<std::string>& out)
{
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        if (list[i].is_string())
            out.push_back(list[i].get<std::string>());
    }
}

} // namespace

TokenIssuer::Proof TokenIssuer::prove(const jose::Jws& jws, int64_t nowNs) const
{
    Proof proof;
    const KeySource::Keys published = source ? source->keys(nowNs) : KeySource::Keys();
    proof.version = published.version;
    proof.unread = source && !published.set;
    if (!keys.empty() || !source)
        proof.verified = jose::verify(jws, keys, algorithms);
    if (!algorithms.has(jws.algorithm)) {
        proof.verified = jose::Verified::NotAllowed;
        proof.unread = false; // no key would help
    } else if (proof.verified != jose::Verified::Yes && published.set) {
        proof.verified = jose::verify(jws, *published.set, algorithms);
    }
    return proof;
}

std::optional<TokenIssuer> readIssuer(const Json& config, const std::string& pointer, const IssuerDefaults& defaults, const pipeline::MakeContext& context, std::vector<base::Problem>& problems)
{
    const size_t before = problems.size();
    TokenIssuer issuer;
    issuer.rules = {base::stringAt(config, "issuer"), {}, defaults.required, defaults.skew, defaults.maxAge, defaults.accessToken};
    if (issuer.rules.issuer.empty())
        problems.push_back({pointer + "/issuer", "is missing"});
    readTexts(base::memberAt(config, "audiences"), issuer.rules.audiences);
    std::vector<std::string> names;
    readTexts(base::memberAt(config, "algorithms"), names);
    if (names.empty())
        names.assign(kUsualAlgorithms.begin(), kUsualAlgorithms.end());
    for (const std::string& name : names) {
        if (const auto algorithm = jose::algorithmFrom(name))
            issuer.algorithms.add(*algorithm);
        else
            problems.push_back({pointer + "/algorithms", "\"" + name.substr(0, 32) + "\" is no algorithm that is known"});
    }
    KeyReader(config, pointer, context, problems).read(issuer, defaults.source);
    if (problems.size() == before && issuer.keys.empty() && !issuer.source && !defaults.keysLater)
        problems.push_back({pointer, "has no keys: name a key set or an address, or give keys, PEM or a secret"});
    return problems.size() == before ? std::optional(std::move(issuer)) : std::nullopt;
}

} // namespace gatehouse::policies
