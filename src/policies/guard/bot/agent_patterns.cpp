// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/bot/agent_patterns.h"

#include <re2/re2.h>
#include <re2/set.h>

namespace gatehouse::policies {

namespace {

constexpr int64_t kMemory = 16 << 20; // of the compiled set, with its states

re2::RE2::Options optionsOf()
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    options.set_never_capture(true);
    options.set_encoding(re2::RE2::Options::EncodingLatin1); // any byte may come
    options.set_max_mem(kMemory);
    return options;
}

} // namespace

struct AgentPatterns::Impl {
    explicit Impl(std::vector<Pattern> given) : patterns(std::move(given)), set(optionsOf(), re2::RE2::UNANCHORED) {}

    const std::vector<Pattern> patterns;
    re2::RE2::Set set;
};

AgentPatterns::AgentPatterns(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
AgentPatterns::AgentPatterns(AgentPatterns&&) noexcept = default;
AgentPatterns::~AgentPatterns() = default;

base::Result<AgentPatterns> AgentPatterns::make(std::vector<Pattern> patterns)
{
    auto impl = std::make_unique<Impl>(std::move(patterns));
    std::vector<base::Problem> problems;
    for (const Pattern& pattern : impl->patterns) {
        std::string error;
        if (impl->set.Add(re2::StringPiece(pattern.text.data(), pattern.text.size()), &error) < 0)
            problems.push_back({pattern.place, "not a pattern: " + error});
    }
    if (problems.empty() && !impl->patterns.empty() && !impl->set.Compile())
        problems.push_back({"/deny", "the patterns take too much memory together"});
    if (!problems.empty())
        return base::invalid("the patterns can't be used", std::move(problems));
    return AgentPatterns(std::move(impl));
}

AgentPatterns::Found AgentPatterns::find(std::string_view agent) const
{
    if (m_impl->patterns.empty())
        return {};
    thread_local std::vector<int> numbers; // keeps its memory
    numbers.clear();
    re2::RE2::Set::ErrorInfo fault{re2::RE2::Set::kNoError};
    if (!m_impl->set.Match(re2::StringPiece(agent.data(), agent.size()), &numbers, &fault))
        return {nullptr, fault.kind != re2::RE2::Set::kNoError};
    Found out;
    for (const int number : numbers) {
        const Pattern& pattern = m_impl->patterns[static_cast<size_t>(number)];
        if (!out.pattern || (pattern.effect == Effect::Allow && out.pattern->effect == Effect::Deny) || (pattern.effect == out.pattern->effect && &pattern < out.pattern))
            out.pattern = &pattern;
    }
    return out;
}

} // namespace gatehouse::policies
