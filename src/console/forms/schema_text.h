// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace gatehouse::console {

// A schema's title, description, heading or unit in the user's language, safe and bounded. What no translation knows (another gateway's own policy) stays as it is.
QString schemaText(const std::string& text, int maxLength = 512);
// A title inside a sentence: with a small first letter, where the language's nouns have one.
QString insideSentence(const QString& title);

} // namespace gatehouse::console
