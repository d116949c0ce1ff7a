// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/traffic/compress/accept_encoding.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

enum class Effort : uint8_t { Fast, Balanced, Best };

// One stream in one content coding.
class Encoder
{
public:
    enum class Then : uint8_t { Go, Flush, Finish };
    virtual ~Encoder() = default;
    // Appends to `out` what `piece` makes; with Flush everything so far can be read by the client. False: it can't go on.
    virtual bool encode(std::string_view piece, Then then, std::string& out) = 0;

    // `length` of the whole, if it is known: small bodies take little memory. Null when there is no memory, and for Identity.
    static std::unique_ptr<Encoder> make(Coding coding, Effort effort, std::optional<uint64_t> length);
};

} // namespace gatehouse::policies
