// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/route.h"

#include <span>

namespace gatehouse::admin {

struct RouteMatch {
    const Route* route = nullptr; // null: see `allowed`
    Captures captures;            // percent-decoded
    std::string allowed;          // methods of the path for the Allow field; empty: there is no such path
};

// Finds the call for a method and a percent-encoded path. HEAD is answered by GET.
RouteMatch findRoute(std::span<const Route> routes, std::string_view method, std::string_view path);

// Percent-decoding; nothing when it is malformed or gives a NUL or text that isn't UTF-8.
std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace = false);

} // namespace gatehouse::admin
