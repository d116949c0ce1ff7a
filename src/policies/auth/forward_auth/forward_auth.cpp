// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/forward_auth/forward_auth.h"

#include "base/bytes.h"
#include "pipeline/header_rules.h"
#include "pipeline/sent_fields.h"
#include "pipeline/shared_states.h"
#include "policies/auth/forward_auth/external_decision.h"
#include "policies/auth/jwt/issuer_list.h"

#include <algorithm>
#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using std::chrono::nanoseconds;

constexpr std::string_view kKind = "forward-auth";

// Reads the policy's configuration and gathers all that is wrong with it.
class SettingsReader
{
public:
    SettingsReader(const Json& config, const pipeline::MakeContext& context) : m_config(config), m_context(context) {}

    base::Result<ExternalDecision::Settings> read()
    {
        m_settings.method = base::stringAt(m_config, "method", "GET");
        if (m_settings.method != "GET" && m_settings.method != "HEAD" && m_settings.method != "POST")
            problem("/method", "one of GET, HEAD, POST");
        readTarget();
        readFields("requestHeaders", m_settings.requestFields, Json::array({"Authorization", "Cookie"}), Kind::Asked);
        readFields("upstreamHeaders", m_settings.upstreamFields, Json::array(), Kind::Told);
        readFields("clientHeaders", m_settings.clientFields, Json::array(), Kind::Answered);
        readFields("refusalHeaders", m_settings.refusalFields, Json::array({"WWW-Authenticate", "Location"}), Kind::Answered);
        readFields("cacheBy", m_settings.keyFields, Json::array({"Authorization", "Cookie"}), Kind::Asked);
        m_settings.refusalBody = base::boolAt(m_config, "refusalBody");
        m_settings.consumerField = base::toLower(base::stringAt(m_config, "consumerHeader"));
        if (!m_settings.consumerField.empty() && !pipeline::headerNameProblem(m_settings.consumerField).empty())
            problem("/consumerHeader", pipeline::headerNameProblem(m_settings.consumerField));
        readStatuses();
        m_settings.passesWithout = base::stringAt(m_config, "whenUnavailable", "refuse") == "pass";
        m_settings.errorStatus = static_cast<int>(std::clamp<int64_t>(base::intAt(m_config, "errorStatus", 503), 400, 599));
        m_settings.passHoldsNs = duration("cacheFor", nanoseconds(0), nanoseconds(0), std::chrono::hours(1)).count();
        m_settings.refusalHoldsNs = duration("cacheRefusalsFor", nanoseconds(0), nanoseconds(0), std::chrono::minutes(5)).count();
        m_settings.keyHasAddress = base::boolAt(m_config, "cacheByAddress", true);
        if (!m_problems.empty())
            return base::invalid("forward-auth is not set up right", std::move(m_problems));
        const auto entries = static_cast<size_t>(std::clamp<int64_t>(base::intAt(m_config, "cached", 4096), 16, 1'000'000));
        m_settings.decisions = pipeline::keepState<ExternalDecision::Decisions>(m_context, kKind, m_config, [&] { return std::make_shared<ExternalDecision::Decisions>(entries); });
        if (m_settings.target)
            m_settings.calls = pipeline::sharedCallOuts(m_context);
        return std::move(m_settings);
    }

private:
    enum class Kind : uint8_t { Asked /* of the request */, Told /* to the upstream */, Answered /* to the client */ };

    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }

    nanoseconds duration(const char* member, nanoseconds fallback, nanoseconds least, nanoseconds most) { return boundedDuration(m_config, member, fallback, least, most, m_problems); }

    void readTarget()
    {
        const nanoseconds timeout = duration("timeout", std::chrono::seconds(3), std::chrono::milliseconds(1), std::chrono::minutes(1));
        const std::string url = base::stringAt(m_config, "url");
        if (url.empty())
            return;
        auto target = pipeline::makeCallTarget(url, base::stringAt(m_config, "ca"), m_context);
        if (!target) {
            m_problems.insert(m_problems.end(), target.error().problems.begin(), target.error().problems.end());
            return;
        }
        m_settings.target = std::move(*target);
        m_settings.target->timeout = timeout;
        m_settings.target->mostAtOnce = static_cast<uint32_t>(std::clamp<int64_t>(base::intAt(m_config, "atOnce", 200), 1, pipeline::CallOuts::kMostOfTarget));
        m_settings.target->repeatable = true; // a question changes nothing
    }

    void readFields(const char* member, std::vector<ExternalDecision::Named>& out, const Json& fallback, Kind kind)
    {
        std::set<std::string> known;
        const Json& list = m_config.is_object() && m_config.contains(member) ? m_config[member] : fallback;
        for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
            const std::string name = list[i].is_string() ? list[i].get<std::string>() : std::string();
            const std::string pointer = base::joinPointer(base::joinPointer("", member), i);
            std::string wrong = pipeline::headerNameProblem(name);
            if (wrong.empty() && kind == Kind::Asked && pipeline::isIdentityField({name, {}, http::headerId(name)}))
                wrong = "what clients say in this header field is never believed";
            if (wrong.empty() && kind == Kind::Told && (isIdentityHeader(name) || (http::headerId(name) != http::HeaderId::Unknown && pipeline::isIdentityField({name, {}, http::headerId(name)}))))
                wrong = "the gateway alone tells the upstream this; who the consumer is comes by consumerHeader";
            if (wrong.empty() && !known.insert(base::toLower(name)).second)
                wrong = "stands in the list twice";
            if (!wrong.empty())
                problem(pointer, wrong);
            else
                out.push_back({name, base::toLower(name), http::headerId(name)});
        }
    }

    void readStatuses()
    {
        std::set<int64_t> known;
        const Json& list = base::memberAt(m_config, "statuses");
        for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
            const std::string pointer = base::joinPointer("/statuses", i);
            const int64_t from = base::intAt(list[i], "from"), to = base::intAt(list[i], "to");
            if (from < 200 || from > 599)
                problem(pointer + "/from", "from 200 to 599");
            else if (!known.insert(from).second)
                problem(pointer + "/from", "stands in the list twice");
            if (to < 200 || to > 599)
                problem(pointer + "/to", "from 200 to 599");
            m_settings.statuses.emplace_back(static_cast<int>(from), static_cast<int>(to));
        }
    }

    const Json& m_config;
    const pipeline::MakeContext& m_context;
    ExternalDecision::Settings m_settings;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeForwardAuth(const Json& config, const pipeline::MakeContext& context)
{
    auto settings = SettingsReader(config, context).read();
    if (!settings)
        return settings.error();
    return std::unique_ptr<pipeline::Policy>(std::make_unique<ExternalDecision>(std::move(*settings)));
}

} // namespace gatehouse::policies
