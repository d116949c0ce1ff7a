// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace gatehouse::console {

// Replaces a stretch of a text.
struct TextEdit {
    int from = 0, to = 0;
    QString text;
};

// What turns a YAML or JSON text of `before` into one of `after`, leaving all else (comments, order, quotes, spacing) as it is; in descending order of place.
// Nothing when the text is written in a way that can't be changed piecemeal: then it has to be written anew.
std::optional<std::vector<TextEdit>> sourcePatch(const QString& text, bool yaml, const base::Json& before, const base::Json& after);
// The smallest stretch that makes one text the other, for when there is no such patch.
std::vector<TextEdit> textDifference(const QString& before, const QString& after);
QString applied(QString text, const std::vector<TextEdit>& edits);

} // namespace gatehouse::console
