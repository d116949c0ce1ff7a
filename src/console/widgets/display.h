// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QString>

#include <string_view>

namespace gatehouse::console {

// What comes from a gateway, fit for a label: one line, no control or direction characters, at most `length` characters.
QString displayName(const QString& text, int length = 120);
QString displayName(std::string_view text, int length = 120);
// "acme/orders" of a kind as a key; a name without a tenant lies at the gateway's level, as a tenant itself always does.
domain::ResourceKey keyOf(domain::Kind kind, const QString& qualifiedName);
// Isolates technical text, so that right-to-left surroundings don't move its slashes.
QString isolated(const QString& technical);
// The same only where it is needed: in a window that runs from right to left, for text without a letter of such a script, as "/v1/x" or "5xx: 8 %".
QString placed(const QString& text);

} // namespace gatehouse::console
