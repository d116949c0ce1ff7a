// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace gatehouse::http {

// Normalises an absolute path once (RFC 3986 section 6.2.2): unreserved characters decoded, escapes in upper case, dot segments removed. What stays encoded after
// that, a slash or an encoded escape (%252e), can be refused: behind the gateway somebody may decode once more. Gives the input itself when nothing changes (no allocation), else a view of `scratch`. False for what two parsers could read
// differently: broken escapes, control characters (also encoded: they would split heads and logs of whoever decodes them), back slashes, bytes above 0x7e, more ".." than segments.
struct PathRules {
    // Two slashes in a row: most servers read them as one, so that a rule for /admin has to hold for //admin too. Merge makes them one, before dot segments are looked at.
    enum class EmptySegments : uint8_t { Keep, Merge, Refuse };
    bool refuseEncodedSlash = false;
    bool refuseDoubleEncoding = false;
    EmptySegments emptySegments = EmptySegments::Keep;
};
bool normalisePath(std::string_view path, std::string& scratch, std::string_view& normalised, PathRules rules = {});

// Decodes %XX; "+" too when `form`. A broken escape stays as it is.
std::string decodePercent(std::string_view text, bool form);

// The query without the parameters of these (decoded) names.
std::string withoutParameters(std::string_view query, std::span<const std::string> names);

// Whether a parameter of a query (as it stands between two "&") has this decoded name. For those who take ";" for "&" too, its parts are looked at as well.
bool isOfName(std::string_view parameter, std::string_view name);

// The raw value of the first parameter of that name in a query, found without decoding; `found` tells an absent from an empty one.
std::string_view queryValue(std::string_view query, std::string_view name, bool& found);

} // namespace gatehouse::http
