// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace gatehouse::console {

// Both texts are UTF-8 in one case; * is any run of characters, ? is one character.
bool globMatches(std::string_view pattern, std::string_view text);
bool hasWildcards(const QString& text);

} // namespace gatehouse::console
