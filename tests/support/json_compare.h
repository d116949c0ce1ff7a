// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QTest>

// QCOMPARE tries every conversion that a Json offers and stumbles; as text it also says what differs.
#define COMPARE_JSON(actual, expected) QCOMPARE(QString::fromStdString(gatehouse::base::toPrettyText(actual)), QString::fromStdString(gatehouse::base::toPrettyText(expected)))

namespace gatehouse::testing {

// Json from a text with ' for ": moc loses its way in raw strings.
inline base::Json quotedJson(std::string text)
{
    for (char& c : text)
        c = c == '\'' ? '"' : c;
    return base::Json::parse(text);
}

} // namespace gatehouse::testing
