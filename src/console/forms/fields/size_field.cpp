// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/size_field.h"

#include "base/units.h"
#include "console/forms/display_text.h"

#include <QLocale>

namespace gatehouse::console {

base::Json SizeField::parsed(const QString& text) const
{
    bool isNumber = false;
    const qlonglong number = text.trimmed().toLongLong(&isNumber);
    if (isNumber && number >= 0 && (spec().node.allowsType("integer") || spec().node.allowsType("number")))
        return number;
    return utf8(text.trimmed());
}

void SizeField::typed(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        setHint({});
        return;
    }
    const auto size = base::parseSize(utf8(text.trimmed()));
    if (!size)
        setHint(spec().node.schema.contains("format") ? QString() : tr("A number with a unit: 512, 8KiB, 1MiB, 2GiB"), true);
    else
        setHint(tr("%1 bytes").arg(QLocale().toString(static_cast<qulonglong>(*size))));
}

} // namespace gatehouse::console
