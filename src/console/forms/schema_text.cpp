// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/schema_text.h"

#include "console/forms/display_text.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {
constexpr size_t kLongest = 8192; // what is longer is no text of ours
}

QString schemaText(const std::string& text, int maxLength)
{
    if (text.empty() || text.size() > kLongest)
        return shownText(text, maxLength);
    return shownText(QCoreApplication::translate("Schema", text.c_str()), maxLength);
}

QString insideSentence(const QString& title)
{
    //: "lower" where a title begins with a small letter inside a sentence ("Add target"), "keep" where it does not ("Ziel hinzufügen")
    const bool keep = QCoreApplication::translate("Schema", "lower", "first letter of a title inside a sentence") == QStringLiteral("keep");
    // An abbreviation stays: "Add IP range".
    if (keep || title.isEmpty() || (title.size() > 1 && title.at(1).isUpper()))
        return title;
    return title.at(0).toLower() + title.mid(1);
}

} // namespace gatehouse::console
