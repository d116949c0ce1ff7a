// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cel/limits.h"

#include <memory>
#include <string_view>

namespace re2 {
class RE2;
}

namespace gatehouse::cel {

// A compiled RE2 pattern: linear time whatever the text. Immutable; any thread.
class Regex
{
public:
    // `memory`: of its compiled form at most, in bytes.
    static base::Result<Regex> compile(std::string_view pattern, const Limits& limits, size_t memory);
    Regex(Regex&&) noexcept;
    Regex& operator=(Regex&&) noexcept;
    ~Regex();

    size_t instructions() const { return m_instructions; }
    // Somewhere in the text.
    bool matches(std::string_view text) const;

private:
    explicit Regex(std::unique_ptr<re2::RE2> compiled);
    std::unique_ptr<re2::RE2> m_compiled;
    size_t m_instructions = 0;
};

} // namespace gatehouse::cel
