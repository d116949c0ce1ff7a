// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// A JSON value that stays as its writer had it: members in their order, numbers digit by digit. A value.
struct JsonTree {
    static constexpr size_t kMostDepth = 256;
    static constexpr size_t kMostNodes = 200'000;

    enum class Kind : uint8_t { Raw, Text, Array, Object } kind = Kind::Raw;
    std::string text;               // Raw: a number, true, false or null as written; Text: what it stands for
    std::vector<JsonTree> items;    // of arrays and objects
    std::vector<std::string> names; // of objects, one for each item

    // Strict RFC 8259; nothing when it is none, or too deep or too large.
    static std::optional<JsonTree> parse(std::string_view text);
    void write(std::string& out) const;

    JsonTree* find(std::string_view name); // the last of that name, as most readers take it
    void remove(std::string_view name);    // all of that name
};

} // namespace gatehouse::policies
