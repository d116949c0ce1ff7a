// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/issue.h"

#include <algorithm>

namespace gatehouse::cel {

Position positionOf(std::string_view source, uint32_t offset)
{
    Position at;
    const size_t end = std::min<size_t>(offset, source.size());
    for (size_t i = 0; i < end; ++i) {
        if (source[i] == '\n') {
            ++at.line;
            at.column = 1;
        } else if ((static_cast<unsigned char>(source[i]) & 0xc0) != 0x80) {
            ++at.column;
        }
    }
    return at;
}

std::string issueText(const Issue& issue)
{
    return "line " + std::to_string(issue.line) + ", column " + std::to_string(issue.column) + ": " + issue.message;
}

base::Error issuesError(const std::vector<Issue>& issues)
{
    std::vector<base::Problem> problems;
    problems.reserve(issues.size());
    for (const Issue& issue : issues)
        problems.push_back({"", issue.message, issue.line, issue.column});
    return base::invalid(issues.empty() ? std::string("the expression is not valid") : issueText(issues.front()), std::move(problems));
}

} // namespace gatehouse::cel
