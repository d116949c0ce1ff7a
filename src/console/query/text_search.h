// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace gatehouse::console {

// Whether `part` stands in `text`, byte by byte; an empty one always does. For the many short texts of a table std::string_view::find() takes three times as long: it stops at each first
// letter, and those of names are frequent.
bool containsText(std::string_view text, std::string_view part);

} // namespace gatehouse::console
