// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/preconditions.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::admin {

namespace {

// `*` or a list of entity tags; weak ones only where `weak` says that they may match. Nothing when it cannot be read.
std::optional<std::vector<std::string>> tagsOf(std::string_view text, bool weak)
{
    constexpr size_t kMaxTags = 64;
    std::vector<std::string> tags;
    for (std::string_view part : base::split(text, ',')) {
        part = base::trim(part);
        const bool isWeak = part.starts_with("W/");
        if (isWeak)
            part.remove_prefix(2);
        const bool quoted = part.size() >= 2 && part.front() == '"' && part.back() == '"';
        if ((!quoted && part != "*") || tags.size() == kMaxTags)
            return {};
        if (!isWeak || weak)
            tags.emplace_back(part);
    }
    return tags;
}

bool contains(const std::vector<std::string>& tags, std::optional<uint64_t> revision)
{
    return revision && (std::find(tags.begin(), tags.end(), "*") != tags.end() || std::find(tags.begin(), tags.end(), etagOf(*revision)) != tags.end());
}

} // namespace

std::string etagOf(uint64_t revision)
{
    return '"' + std::to_string(revision) + '"';
}

std::optional<Answer> checkPreconditions(const http::ServerRequest& request, std::optional<uint64_t> revision)
{
    const std::string_view match = request.field("if-match");
    const std::string_view noneMatch = request.field("if-none-match");
    const auto wanted = match.empty() ? std::vector<std::string>{} : tagsOf(match, false);
    const auto unwanted = noneMatch.empty() ? std::vector<std::string>{} : tagsOf(noneMatch, true);
    if (!wanted || !unwanted)
        return badRequest("If-Match and If-None-Match hold * or entity tags such as \"5\"");
    if (!match.empty() && !contains(*wanted, revision)) {
        if (!revision)
            return problem(412, "precondition-failed", "it does not exist (any more)");
        Answer answer = problem(412, "precondition-failed", "it was changed meanwhile: it is at revision " + std::to_string(*revision) + " now");
        return answer.with("ETag", etagOf(*revision));
    }
    if (contains(*unwanted, revision)) {
        Answer answer = problem(412, "precondition-failed", "it exists already, at revision " + std::to_string(*revision));
        return answer.with("ETag", etagOf(*revision));
    }
    return {};
}

bool isUnchanged(const http::ServerRequest& request, uint64_t revision)
{
    const std::string_view field = request.field("if-none-match");
    if (field.empty())
        return false;
    const auto tags = tagsOf(field, true);
    return tags && contains(*tags, revision);
}

} // namespace gatehouse::admin
