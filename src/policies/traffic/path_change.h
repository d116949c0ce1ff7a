// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

#include <memory>
#include <optional>
#include <string>

namespace re2 {
class RE2;
}

namespace gatehouse::policies {

// How a path becomes another one: replaced whole, by its prefix, or by a regular expression. Made once, used by all workers.
class PathChange
{
public:
    PathChange();
    ~PathChange();
    PathChange(PathChange&&) noexcept;
    // Reads "path", "prefix" with "replacePrefix", or "pattern" with "replacement".
    static PathChange from(const base::Json& config, std::vector<base::Problem>& problems);

    bool changesNothing() const { return m_kind == Kind::Keep; }
    // The path, normalised, the same view when it stays as it is; nothing when what comes out is no path that two servers read alike.
    std::optional<std::string_view> apply(pipeline::Context& context) const;

private:
    enum class Kind : uint8_t { Keep, Whole, Prefix, Pattern };
    Kind m_kind = Kind::Keep;
    std::string m_from; // Prefix, without its last slash
    std::string m_to;
    std::unique_ptr<const re2::RE2> m_pattern;
};

} // namespace gatehouse::policies
