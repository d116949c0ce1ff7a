// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/duration_field.h"

#include "base/units.h"
#include "console/forms/display_text.h"
#include "console/forms/schema_text.h"

namespace gatehouse::console {

base::Json DurationField::parsed(const QString& text) const
{
    bool isNumber = false;
    const qlonglong number = text.trimmed().toLongLong(&isNumber);
    if (isNumber && (spec().node.allowsType("integer") || spec().node.allowsType("number")))
        return number;
    return utf8(text.trimmed());
}

void DurationField::typed(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        setHint({});
        return;
    }
    bool isNumber = false;
    text.trimmed().toLongLong(&isNumber);
    if (isNumber && (spec().node.allowsType("integer") || spec().node.allowsType("number"))) {
        const std::string unit = base::stringAt(spec().node.schema, "x-unit");
        setHint(tr("A bare number: %1").arg(unit.empty() || unit == "duration" ? tr("seconds") : schemaText(unit, 24)));
        return;
    }
    const auto duration = base::parseDuration(utf8(text.trimmed()));
    if (!duration) {
        // Where the schema states the format, its own words appear as the field's problem.
        setHint(spec().node.schema.contains("format") ? QString() : tr("A number with a unit: 250ms, 30s, 5m, 1h, 30d"), true);
        return;
    }
    const QString exact = fromUtf8(base::durationText(*duration));
    setHint(exact == text.trimmed() ? QString() : QStringLiteral("= ") + exact);
}

} // namespace gatehouse::console
