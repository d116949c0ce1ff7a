// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/regex.h"

#include <algorithm>
#include <re2/re2.h>

namespace gatehouse::cel {

Regex::Regex(std::unique_ptr<re2::RE2> compiled) : m_compiled(std::move(compiled)), m_instructions(static_cast<size_t>(std::max(m_compiled->ProgramSize(), 0))) {}
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;
Regex::~Regex() = default;

base::Result<Regex> Regex::compile(std::string_view pattern, const Limits& limits, size_t memory)
{
    if (pattern.size() > limits.patternBytes)
        return base::failure(base::ErrorCode::TooLarge, "the pattern is longer than " + std::to_string(limits.patternBytes) + " bytes");
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(static_cast<int64_t>(memory));
    options.set_never_capture(true);
    auto compiled = std::make_unique<re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
    if (!compiled->ok())
        return base::invalid("the pattern is not valid: " + compiled->error());
    return Regex(std::move(compiled));
}

bool Regex::matches(std::string_view text) const
{
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_compiled);
}

} // namespace gatehouse::cel
