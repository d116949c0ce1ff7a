// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "policies/transform/mask/disguise.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

struct TextSpan {
    size_t begin = 0;
    size_t end = 0;
};

// Finds one kind of thing in a text. Immutable; any thread.
class Detector
{
public:
    virtual ~Detector() = default;
    // The first one that begins at `from` or behind; what is before `from` is only looked at to see where words begin. False: there is none.
    virtual bool find(std::string_view text, size_t from, TextSpan& found) const = 0;

    // What a text must have for something to be found in it: most are told apart by that.
    struct Needs {
        size_t digits = 0;
        bool at = false; // "@"
    };
    Needs needs;
};

// `match`: for Identity countries in lower case (none: all that are known), for Pattern regular expressions (RE2). Key and Path look at names: they find nothing in a text.
base::Result<std::vector<std::unique_ptr<const Detector>>> makeDetectors(Kind kind, const std::vector<std::string>& match);

// "us", "gb", …: whose identity numbers are known.
std::vector<std::string_view> identityCountries();

} // namespace gatehouse::policies
