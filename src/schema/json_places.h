// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schema/wanted_places.h"

namespace gatehouse::schema {

// Where the wanted values of a JSON text begin (members: where their name stands), by pointer. The text must have been accepted by base::parseJson().
Places jsonPlaces(std::string_view text, const WantedPlaces& wanted);

} // namespace gatehouse::schema
