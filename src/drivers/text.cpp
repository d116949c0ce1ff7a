// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/text.h"

#include <algorithm>

namespace gatehouse::drivers {

namespace {

// Controls (Cc), marks, embeddings, overrides and isolates of direction, separators of lines and paragraphs.
bool isHarmful(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString displaySafe(const QString& text, int maxLength)
{
    QString out = text.left(maxLength);
    // Most texts are as they should be, and tables show a hundred thousand of them: no copy for those.
    if (const auto first = std::find_if(out.cbegin(), out.cend(), isHarmful); first != out.cend()) {
        const auto from = first - out.cbegin();
        std::replace_if(out.begin() + from, out.end(), isHarmful, u' ');
    }
    if (text.size() > maxLength)
        out += QChar(0x2026);
    return out;
}

} // namespace gatehouse::drivers
