// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/text.h"

namespace gatehouse::drivers {

QString displaySafe(const QString& text, int maxLength)
{
    QString out = text.left(maxLength);
    for (QChar& c : out) {
        const ushort code = c.unicode();
        const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C;
        if (direction || c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029)
            c = QLatin1Char(' ');
    }
    if (text.size() > maxLength)
        out += QChar(0x2026);
    return out;
}

} // namespace gatehouse::drivers
