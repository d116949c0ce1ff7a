// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/path_change.h"

#include "http/path.h"

#include <re2/re2.h>

namespace gatehouse::policies {

using base::Json;

namespace {

constexpr int64_t kPatternMemory = 1 << 20;

std::string_view withoutLastSlash(std::string_view text)
{
    return text.ends_with('/') ? text.substr(0, text.size() - 1) : text;
}

// What may stand in a path as configured: visible, no query, no fragment.
std::string pathProblem(std::string_view text, bool begins)
{
    if (begins && !text.starts_with('/'))
        return "a path begins with /";
    for (const char c : text) {
        if (c <= 0x20 || c >= 0x7f || c == '?' || c == '#' || c == '"' || c == '<' || c == '>' || c == '^' || c == '`')
            return "a path has no blanks, question marks, hashes or other characters that must be percent-encoded";
    }
    return {};
}

} // namespace

PathChange::PathChange() = default;
PathChange::~PathChange() = default;
PathChange::PathChange(PathChange&&) noexcept = default;

PathChange PathChange::from(const Json& config, std::vector<base::Problem>& problems)
{
    PathChange change;
    const std::string path = base::stringAt(config, "path"), prefix = base::stringAt(config, "prefix"), pattern = base::stringAt(config, "pattern");
    if ((!path.empty()) + (!prefix.empty()) + (!pattern.empty()) > 1) {
        problems.push_back({path.empty() ? "/pattern" : "/path", "only one of path, prefix and pattern can be given"});
        return change;
    }
    if (!path.empty()) {
        if (const std::string wrong = pathProblem(path, true); !wrong.empty())
            problems.push_back({"/path", wrong});
        change.m_kind = Kind::Whole;
        change.m_to = path;
    } else if (!prefix.empty()) {
        const std::string with = base::stringAt(config, "replacePrefix", "/");
        if (const std::string wrong = pathProblem(prefix, true); !wrong.empty())
            problems.push_back({"/prefix", wrong});
        if (const std::string wrong = pathProblem(with, true); !wrong.empty())
            problems.push_back({"/replacePrefix", wrong});
        change.m_kind = Kind::Prefix;
        change.m_from = withoutLastSlash(prefix);
        change.m_to = withoutLastSlash(with);
    } else if (!pattern.empty()) {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(kPatternMemory);
        auto compiled = std::make_unique<RE2>(pattern, options);
        const std::string replacement = base::stringAt(config, "replacement");
        std::string error;
        if (!compiled->ok())
            problems.push_back({"/pattern", "not a regular expression (RE2): " + compiled->error()});
        else if (!compiled->CheckRewriteString(replacement, &error))
            problems.push_back({"/replacement", error});
        else if (const std::string wrong = pathProblem(replacement, false); !wrong.empty())
            problems.push_back({"/replacement", wrong});
        change.m_kind = Kind::Pattern;
        change.m_to = replacement;
        change.m_pattern = std::move(compiled);
    }
    return change;
}

std::optional<std::string_view> PathChange::apply(pipeline::Context& context) const
{
    const std::string_view path = context.request->path;
    std::string_view changed;
    std::string scratch;
    switch (m_kind) {
    case Kind::Keep:
        return path;
    case Kind::Whole:
        changed = m_to;
        break;
    case Kind::Prefix: {
        if (!path.starts_with(m_from) || (path.size() > m_from.size() && path[m_from.size()] != '/'))
            return path;
        const std::string_view rest = path.substr(m_from.size());
        changed = m_to.empty() && rest.empty() ? std::string_view("/") : context.arena().concat({m_to, rest});
        break;
    }
    case Kind::Pattern:
        scratch = path;
        if (!RE2::Replace(&scratch, *m_pattern, m_to))
            return path;
        changed = context.keep(scratch);
        break;
    }
    std::string_view normalised;
    std::string normal;
    if (!changed.starts_with('/') || !http::normalisePath(changed, normal, normalised))
        return std::nullopt;
    return normalised.data() == changed.data() ? changed : context.keep(normalised);
}

} // namespace gatehouse::policies
