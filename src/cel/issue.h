// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::cel {

// Where in an expression something is: bytes from its beginning.
struct Range {
    uint32_t offset = 0;
    uint32_t length = 0;
    uint32_t end() const { return offset + length; }
    bool operator==(const Range&) const = default;
};

// What is wrong with an expression, and where. Line and column (of code points) count from 1.
struct Issue {
    std::string message;
    Range range;
    int line = 1;
    int column = 1;
    bool operator==(const Issue&) const = default;
};

struct Position {
    int line = 1;
    int column = 1;
};
Position positionOf(std::string_view source, uint32_t offset);

// "line 2, column 7: …"
std::string issueText(const Issue& issue);
// All of them as an error whose message is the first.
base::Error issuesError(const std::vector<Issue>& issues);

} // namespace gatehouse::cel
