// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

namespace gatehouse::console {

// Changes one place of a document and leaves all else as it is. Parents that are missing (or null) become objects.
void setAt(base::Json& document, std::string_view pointer, base::Json value);
// False when there was nothing.
bool removeAt(base::Json& document, std::string_view pointer);
std::string parentPointer(std::string_view pointer);
std::string lastToken(std::string_view pointer);
bool isBelow(std::string_view pointer, std::string_view ancestor); // or equal

} // namespace gatehouse::console
