// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/cursor.h"

#include "base/bytes.h"
#include "base/json.h"

#include <charconv>

namespace gatehouse::admin {

namespace {

base::Error badCursor()
{
    return base::invalid("the cursor is not one that this list gave out", {{"?cursor", "is not one that this list gave out", 0, 0}});
}

} // namespace

std::string Cursor::encoded() const
{
    return base::toBase64Url(base::toText(base::Json::array({order, key, id})));
}

base::Result<Cursor> Cursor::decode(std::string_view text, std::string_view order)
{
    const auto bytes = base::fromBase64Url(text);
    if (!bytes)
        return badCursor();
    const auto json = base::parseJson(*bytes);
    if (!json || !json->is_array() || json->size() != 3)
        return badCursor();
    for (const base::Json& part : *json) {
        if (!part.is_string())
            return badCursor();
    }
    Cursor cursor{(*json)[0].get<std::string>(), (*json)[1].get<std::string>(), (*json)[2].get<std::string>()};
    if (cursor.order != order)
        return base::invalid("the cursor belongs to another order", {{"?cursor", "belongs to a list that was sorted differently", 0, 0}});
    return cursor;
}

std::string numberCursor(uint64_t before)
{
    return base::toBase64Url("n" + std::to_string(before));
}

base::Result<uint64_t> numberFromCursor(std::string_view text)
{
    if (text.empty())
        return UINT64_MAX;
    const auto bytes = base::fromBase64Url(text);
    if (!bytes || bytes->size() < 2 || bytes->front() != 'n')
        return badCursor();
    uint64_t number = 0;
    const auto [end, error] = std::from_chars(bytes->data() + 1, bytes->data() + bytes->size(), number);
    if (error != std::errc() || end != bytes->data() + bytes->size())
        return badCursor();
    return number;
}

} // namespace gatehouse::admin
