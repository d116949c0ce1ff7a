// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/display_text.h"

#include "drivers/text.h"

#include <QWidget>

namespace gatehouse::console {

namespace {

bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    // Controls, zero-width and direction marks, overrides, isolates, byte order mark.
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
}

QString cleanedLines(QStringView text, int maxLength)
{
    QString out;
    out.reserve(std::min<qsizetype>(text.size(), maxLength));
    for (const QChar c : text) {
        if (out.size() >= maxLength) {
            out += QChar(0x2026);
            break;
        }
        if (c == u'\n' || c == u'\t' || !isHarmful(c))
            out += c;
        else if (c != u'\r')
            out += u' ';
    }
    return out;
}

} // namespace

QString shownText(std::string_view text, int maxLength)
{
    // A megabyte in a label is not even decoded.
    return drivers::displaySafe(fromUtf8(text.substr(0, static_cast<size_t>(maxLength) * 4 + 4)), maxLength);
}

QString shownText(const QString& text, int maxLength)
{
    return drivers::displaySafe(text, maxLength);
}

QString shownLines(std::string_view text, int maxLength)
{
    return cleanedLines(fromUtf8(text.substr(0, static_cast<size_t>(maxLength) * 4 + 4)), maxLength);
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void describeControl(QWidget* control, const QString& title, const QString& description)
{
    control->setAccessibleName(title);
    if (description.isEmpty())
        return;
    control->setAccessibleDescription(description);
    control->setToolTip(plainToolTip(description));
    control->setWhatsThis(plainToolTip(description));
}

} // namespace gatehouse::console
