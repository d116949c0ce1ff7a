// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace gatehouse::base {

// Objects keep their members sorted, so dump() is canonical: equal documents give equal bytes, and hashes of them compare.
using Json = nlohmann::json;

struct JsonLimits {
    size_t maxBytes = 64u << 20;
    int maxDepth = 64;
};

// Strict RFC 8259 parser: refuses duplicate members, trailing text, invalid UTF-8, and what passes the limits.
// The error's problem carries line and column.
Result<Json> parseJson(std::string_view text, const JsonLimits& limits = {});

// One line, invalid UTF-8 replaced; never throws.
std::string toText(const Json& value);
std::string toPrettyText(const Json& value);

// RFC 6901: escapes "~" and "/" of one reference token.
std::string escapePointer(std::string_view token);
// `pointer` + "/" + escaped token.
std::string joinPointer(std::string_view pointer, std::string_view token);
std::string joinPointer(std::string_view pointer, size_t index);
// The value at an RFC 6901 pointer, or nullptr.
const Json* atPointer(const Json& document, std::string_view pointer);
// Splits and unescapes a pointer; "" gives no tokens.
std::vector<std::string> splitPointer(std::string_view pointer);

// Readers for documents that a schema has already accepted; the fallback stands for absent or of another type.
std::string stringAt(const Json& object, std::string_view member, std::string_view fallback = {});
int64_t intAt(const Json& object, std::string_view member, int64_t fallback = 0);
bool boolAt(const Json& object, std::string_view member, bool fallback = false);
double numberAt(const Json& object, std::string_view member, double fallback = 0);
const Json& memberAt(const Json& object, std::string_view member); // a null Json when absent

// RFC 7396 JSON merge patch.
void mergePatch(Json& target, const Json& patch);

} // namespace gatehouse::base
