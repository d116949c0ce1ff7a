// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_patch.h"

#include "console/forms/display_text.h"
#include "console/forms/patch_writer.h"
#include "schema/document.h"

#include <algorithm>

namespace gatehouse::console {

std::optional<std::vector<TextEdit>> sourcePatch(const QString& text, bool yaml, const base::Json& before, const base::Json& after)
{
    if (before == after)
        return std::vector<TextEdit>{};
    PatchWriter writer(text, yaml);
    auto edits = writer.write(before, after);
    if (!edits)
        return std::nullopt;
    std::stable_sort(edits->begin(), edits->end(), [](const TextEdit& a, const TextEdit& b) { return a.from > b.from; });
    for (size_t i = 1; i < edits->size(); ++i) {
        if ((*edits)[i].to > (*edits)[i - 1].from)
            return std::nullopt; // they are in each other's way
    }
    // The writer goes by the layout; whether it understood it is seen by reading the result.
    const auto result = schema::Document::parse(utf8(applied(text, *edits)), yaml ? schema::Document::Format::Yaml : schema::Document::Format::Json);
    if (!result || result->value() != after)
        return std::nullopt;
    return edits;
}

std::vector<TextEdit> textDifference(const QString& before, const QString& after)
{
    if (before == after)
        return {};
    qsizetype same = 0, tail = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (same < shorter && before[same] == after[same])
        ++same;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {{static_cast<int>(same), static_cast<int>(before.size() - tail), after.mid(same, after.size() - tail - same)}};
}

QString applied(QString text, const std::vector<TextEdit>& edits)
{
    for (const TextEdit& edit : edits)
        text.replace(edit.from, edit.to - edit.from, edit.text);
    return text;
}

} // namespace gatehouse::console
