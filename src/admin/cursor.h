// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace gatehouse::admin {

// Where the next page of a list begins: behind the entry with this sort key and id. Holds for one order only, and stays right when entries come and go.
struct Cursor {
    std::string order; // what the list was sorted by
    std::string key;
    std::string id;
    std::string encoded() const; // opaque, safe in a query
    static base::Result<Cursor> decode(std::string_view text, std::string_view order);
};

// Cursors of lists that run backward by number.
std::string numberCursor(uint64_t before);
base::Result<uint64_t> numberFromCursor(std::string_view text); // "" gives the greatest number

} // namespace gatehouse::admin
