// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/auth/auth.h"

#include "base/bytes.h"
#include "policies/auth/identity.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Gathering;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kKind = "auth";
constexpr std::string_view kAnonymous = "anonymous";
constexpr std::string_view kAnonymousHeader = "X-Consumer-Anonymous"; // taken from clients by its beginning
constexpr size_t kMostAlternatives = 16;
constexpr size_t kMostMethods = 8;

// What is gathered without being named: kinds that tell callers by what they send. Others may decide by anything (forward-auth), and their refusals stand.
constexpr std::string_view kByCredentials[] = {"key-auth", "basic-auth", "jwt", "mtls", "hmac", "oauth2", "oidc", "ldap"};
constexpr std::string_view kByAnything = "forward-auth";

using Methods = std::vector<std::string>; // that are needed together

bool isMissing(const Gathering::Refusal& refusal)
{
    return refusal.answer.code.ends_with(".missing");
}

class Auth : public pipeline::Policy
{
public:
    Auth(std::vector<Methods> alternatives, std::string anonymous) : m_alternatives(std::move(alternatives)), m_anonymous(std::move(anonymous)), m_wanted(describe(m_alternatives)) {}

    bool gathers(std::string_view kind) const override
    {
        const auto names = [&](const Methods& methods) { return std::find(methods.begin(), methods.end(), kind) != methods.end(); };
        if (m_alternatives.empty())
            return std::find(std::begin(kByCredentials), std::end(kByCredentials), kind) != std::end(kByCredentials);
        return kind != kKind && std::any_of(m_alternatives.begin(), m_alternatives.end(), names);
    }

    bool gathersEvery() const override
    {
        return std::any_of(m_alternatives.begin(), m_alternatives.end(), [](const Methods& methods) { return methods.size() > 1; });
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (!context.place) {
            context.skip("no route takes this request");
            return Verdict::Continue;
        }
        tell(context);
        const Gathering& said = context.gathering;
        if (said.conflict)
            return context.reject(403, "auth.conflict", "These credentials belong to different consumers.");
        if (m_alternatives.empty() && !said.proven.empty()) {
            context.explain("one of the authentications knows the caller");
            return Verdict::Continue;
        }
        for (const Methods& methods : m_alternatives) {
            if (std::all_of(methods.begin(), methods.end(), [&](const std::string& method) { return isProven(said, method); })) {
                context.authenticatedBy = joined(context, methods);
                if (context.tracing)
                    context.explain("the caller is known by " + std::string(context.authenticatedBy));
                return Verdict::Continue;
            }
        }
        return refuseOrAdmit(context);
    }

private:
    static bool isProven(const Gathering& said, std::string_view method) { return std::find(said.proven.begin(), said.proven.end(), method) != said.proven.end(); }

    static std::string_view joined(pipeline::Context& context, const Methods& methods)
    {
        if (methods.size() == 1)
            return methods.front();
        std::string all;
        for (const std::string& method : methods)
            all.append(all.empty() ? "" : "+").append(method);
        return context.keep(all);
    }

    // "key-auth; or mtls and jwt"
    static std::string describe(const std::vector<Methods>& alternatives)
    {
        std::string text;
        for (const Methods& methods : alternatives) {
            text += text.empty() ? "" : "; or ";
            for (size_t i = 0; i < methods.size(); ++i)
                text.append(i == 0 ? "" : " and ").append(methods[i]);
        }
        return text;
    }

    static void tell(pipeline::Context& context)
    {
        if (!context.tracing)
            return;
        for (const std::string_view kind : context.gathering.proven)
            context.detail(kind, "good");
        for (const Gathering::Refusal& refusal : context.gathering.refused)
            context.detail(refusal.kind, std::string(refusal.answer.code));
    }

    Verdict refuseOrAdmit(pipeline::Context& context) const
    {
        const std::vector<Gathering::Refusal>& refused = context.gathering.refused;
        const auto isDown = [](const Gathering::Refusal& refusal) { return refusal.answer.status >= 500; };
        const auto isWrong = [](const Gathering::Refusal& refusal) { return refusal.answer.isRejection() && !isMissing(refusal); };
        const auto isAnswer = [](const Gathering::Refusal& refusal) { return !refusal.answer.isRejection(); };
        if (const auto down = std::find_if(refused.begin(), refused.end(), isDown); down != refused.end())
            return context.reject(503, "auth.unavailable", down->answer.detail, {{"Retry-After", retryAfter(down->answer)}});
        if (const auto wrong = std::find_if(refused.begin(), refused.end(), isWrong); wrong != refused.end())
            return context.reject(wrong->answer.status, "auth.refused", wrong->answer.detail, challenges(refused));
        if (!context.gathering.proven.empty())
            return context.reject(401, "auth.incomplete", "More is needed to tell who calls: " + m_wanted + '.', challenges(refused));
        // A log-in page, say.
        if (const auto answer = std::find_if(refused.begin(), refused.end(), isAnswer); answer != refused.end())
            return context.answer(answer->answer);
        const pipeline::Consumer* const stand = m_anonymous.empty() || !context.consumers || context.consumer ? nullptr : context.consumers->byId(context.place->tenantIndex, m_anonymous);
        if (stand && stand->active)
            return admitStandIn(context, *stand);
        if (stand)
            context.detail(kAnonymous, "the consumer is not active");
        else if (!m_anonymous.empty())
            context.detail(kAnonymous, "there is no such consumer");
        return context.reject(401, "auth.missing", m_wanted.empty() ? "Credentials are needed, and none were sent." : "Credentials are needed, and none were sent: " + m_wanted + '.', challenges(refused));
    }

    Verdict admitStandIn(pipeline::Context& context, const pipeline::Consumer& consumer) const
    {
        static const Challenge kChallenge{kAnonymous, "auth.missing", "auth.refused", "auth.refused", "auth.refused", {}};
        pipeline::CredentialMatch match;
        match.consumer = &consumer;
        const Verdict verdict = admit(context, kChallenge, match);
        context.anonymous = true;
        context.requestEdits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, kAnonymousHeader, "true"});
        if (context.tracing)
            context.explain("nobody knows the caller, for whom " + consumer.qualified + " stands");
        return verdict;
    }

    static std::string retryAfter(const pipeline::Answer& answer)
    {
        for (const auto& [name, value] : answer.fields) {
            if (base::equalsIgnoreCase(name, "retry-after"))
                return value;
        }
        return "10";
    }

    // Of all that were asked, each once: the client may choose (RFC 9110, section 11.6.1).
    static std::vector<std::pair<std::string, std::string>> challenges(const std::vector<Gathering::Refusal>& refused)
    {
        std::vector<std::pair<std::string, std::string>> fields;
        for (const Gathering::Refusal& refusal : refused) {
            for (const auto& field : refusal.answer.fields) {
                if (base::equalsIgnoreCase(field.first, "www-authenticate") && std::find(fields.begin(), fields.end(), field) == fields.end())
                    fields.push_back(field);
            }
        }
        return fields;
    }

    const std::vector<Methods> m_alternatives;
    const std::string m_anonymous;
    const std::string m_wanted;
};

Methods readMethods(const Json& list, const std::string& pointer, std::vector<base::Problem>& problems)
{
    Methods methods;
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string place = base::joinPointer(pointer, i);
        const std::string method = list[i].is_string() ? list[i].get<std::string>() : std::string();
        if (method != kByAnything && std::find(std::begin(kByCredentials), std::end(kByCredentials), method) == std::end(kByCredentials))
            problems.push_back({place, "there is no policy of that kind that tells who calls"});
        else if (std::find(methods.begin(), methods.end(), method) != methods.end())
            problems.push_back({place, "stands in the list twice"});
        methods.push_back(method);
    }
    if (methods.empty() || methods.size() > kMostMethods)
        problems.push_back({pointer, "from 1 to " + std::to_string(kMostMethods) + " kinds of policies"});
    return methods;
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeAuth(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    std::vector<Methods> alternatives;
    const Json& list = base::memberAt(config, "alternatives");
    for (size_t i = 0; list.is_array() && i < std::min(list.size(), kMostAlternatives); ++i)
        alternatives.push_back(readMethods(base::memberAt(list[i], "methods"), base::joinPointer("/alternatives", i) + "/methods", problems));
    if (list.is_array() && list.size() > kMostAlternatives)
        problems.push_back({"/alternatives", "more than " + std::to_string(kMostAlternatives)});
    if (!problems.empty())
        return base::invalid("auth is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Auth>(std::move(alternatives), base::stringAt(config, "anonymous")));
}

} // namespace gatehouse::policies
