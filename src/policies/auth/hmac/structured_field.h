// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// Structured fields (RFC 8941), as far as signatures need them: dictionaries of items and of inner lists. Stricter than the RFC where two readers could differ: a name that
// comes twice is refused. Decimals and dates are none of theirs.
struct BareItem {
    enum class Kind : uint8_t { Integer, String, Token, Bytes, Boolean } kind = Kind::Boolean;
    int64_t number = 1; // of integers and booleans
    std::string text;   // unescaped, decoded
    bool operator==(const BareItem&) const = default;
};

struct FieldParameter {
    std::string name;
    BareItem value;
    bool operator==(const FieldParameter&) const = default;
};

struct FieldItem {
    BareItem value;
    std::vector<FieldParameter> parameters;
    bool operator==(const FieldItem&) const = default;
};

struct FieldMember {
    std::string name;
    bool isList = false;
    std::vector<FieldItem> items;           // one unless it is a list
    std::vector<FieldParameter> parameters; // of a list; an item has its own
};

inline constexpr size_t kLongestField = 16 * 1024; // bytes
inline constexpr size_t kMostMembers = 16;
inline constexpr size_t kMostItems = 64;      // of a list
inline constexpr size_t kMostParameters = 16; // of an item or a list

base::Result<std::vector<FieldMember>> readDictionary(std::string_view text);

// As RFC 8941, section 4.1 writes them.
std::string fieldText(const FieldItem& item);
std::string innerListText(const FieldMember& member); // a list with its parameters

const BareItem* findParameter(const std::vector<FieldParameter>& parameters, std::string_view name);

} // namespace gatehouse::policies
