// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/retry/retry.h"

#include "policies/traffic/fields.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::RetryRules;
using pipeline::Verdict;
using std::chrono::milliseconds;

constexpr int64_t kMostAttempts = 10;

class Retry : public pipeline::Policy
{
public:
    explicit Retry(RetryRules rules) : m_rules(std::move(rules)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        context.forwarding.retry = &m_rules;
        if (context.tracing) {
            context.explain(m_rules.attempts == 0 ? "nothing is sent again" : "what is safe to repeat is sent again up to " + std::to_string(m_rules.attempts) + " times");
            context.detail("attempts", std::to_string(m_rules.attempts));
        }
        return Verdict::Continue;
    }

private:
    const RetryRules m_rules;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeRetry(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    RetryRules rules;
    rules.attempts = static_cast<uint32_t>(countField(config, "attempts", 2, 0, kMostAttempts, problems));
    if (config.is_object() && config.contains("on")) {
        const std::vector<std::string> on = textsField(config, "on", problems);
        const auto has = [&](const char* what) { return std::find(on.begin(), on.end(), what) != on.end(); };
        rules.onConnectFailure = has("connect-failure");
        rules.onReset = has("reset");
        rules.onTimeout = has("timeout");
        for (size_t i = 0; i < on.size(); ++i) {
            if (on[i] != "connect-failure" && on[i] != "reset" && on[i] != "timeout")
                problems.push_back({"/on/" + std::to_string(i), "one of connect-failure, reset, timeout"});
        }
    }
    const Json& statuses = base::memberAt(config, "statuses");
    for (size_t i = 0; statuses.is_array() && i < statuses.size(); ++i) {
        const int64_t status = statuses[i].is_number_integer() ? statuses[i].get<int64_t>() : 0;
        if (status < 400 || status > 599)
            problems.push_back({"/statuses/" + std::to_string(i), "from 400 to 599"});
        else
            rules.onStatuses.push_back(static_cast<uint16_t>(status));
    }
    rules.attemptTimeout = durationField(config, "attemptTimeout", milliseconds(0), milliseconds(0), std::chrono::hours(1), problems);
    rules.hedgeAfter = durationField(config, "hedgeAfter", milliseconds(0), milliseconds(0), std::chrono::hours(1), problems);
    rules.firstBackOff = durationField(config, "firstBackOff", milliseconds(25), milliseconds(0), std::chrono::minutes(1), problems);
    rules.longestBackOff = durationField(config, "longestBackOff", milliseconds(250), milliseconds(0), std::chrono::minutes(1), problems);
    if (problems.empty() && rules.longestBackOff < rules.firstBackOff)
        problems.push_back({"/longestBackOff", "at least as long as the first back-off"});
    if (!problems.empty())
        return base::invalid("retry is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Retry>(std::move(rules)));
}

} // namespace gatehouse::policies
