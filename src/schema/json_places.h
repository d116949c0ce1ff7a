// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schema/document.h"

namespace gatehouse::schema {

// Where each value of a JSON text begins, by pointer. The text must have been accepted by base::parseJson().
std::map<std::string, Place, std::less<>> jsonPlaces(std::string_view text);

} // namespace gatehouse::schema
