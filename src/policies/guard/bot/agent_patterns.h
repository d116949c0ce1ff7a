// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace gatehouse::policies {

// RE2 patterns over what programs call themselves, in any case, somewhere in the text: all of them in one look, in time linear in the text. Immutable once made; any thread.
class AgentPatterns
{
public:
    enum class Effect : uint8_t { Allow, Deny };
    struct Pattern {
        std::string text;
        Effect effect = Effect::Deny;
        std::string place; // where it stands, for problems and explain: "/deny/3"; "" for one of the built-in list
    };
    struct Found {
        const Pattern* pattern = nullptr; // null: none fits
        bool failed = false;              // nobody can tell
    };

    static base::Result<AgentPatterns> make(std::vector<Pattern> patterns);
    AgentPatterns(AgentPatterns&&) noexcept;
    ~AgentPatterns();

    // One that allows before one that denies, otherwise the first.
    Found find(std::string_view agent) const;

private:
    struct Impl;
    explicit AgentPatterns(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

// Tools that look for holes or take whole sites down: what they call themselves unless told otherwise.
const std::vector<std::string_view>& knownBadAgents();

} // namespace gatehouse::policies
