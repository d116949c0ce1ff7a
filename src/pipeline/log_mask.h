// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::pipeline {

// Hides personal data in what is logged of requests. Part of a policy, immutable; any thread.
class LogMask
{
public:
    enum class Part : uint8_t {
        Text,  // a sentence, a user agent, a header field's value: `name` says which
        Path,  // still percent-encoded, and stays so
        Query
    };
    virtual ~LogMask() = default;
    // Changes `text` where something in it is to be hidden. `name`: of the header field, else empty.
    virtual void hide(Part part, std::string_view name, std::string& text) const = 0;
};

} // namespace gatehouse::pipeline
