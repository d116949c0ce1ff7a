// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/display.h"

#include <QGuiApplication>

namespace gatehouse::console {

QString displayName(const QString& text, int length)
{
    QString out;
    out.reserve(std::min<qsizetype>(text.size(), length) + 1);
    for (const QChar c : text) {
        if (out.size() >= length) {
            out.append(QChar(0x2026));
            break;
        }
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: out.append(QLatin1Char(' ')); break;
        case QChar::Other_Format: break; // bidi overrides, zero-width characters
        default: out.append(c);
        }
    }
    return out;
}

QString displayName(std::string_view text, int length)
{
    // Four bytes a character at most; a megabyte in a name is not worth decoding.
    return displayName(QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), size_t(length) * 4 + 4))), length);
}

domain::ResourceKey keyOf(domain::Kind kind, const QString& qualifiedName)
{
    const qsizetype slash = qualifiedName.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return {kind, {}, qualifiedName.toStdString()};
    return {kind, qualifiedName.left(slash).toStdString(), qualifiedName.mid(slash + 1).toStdString()};
}

QString isolated(const QString& technical)
{
    return QChar(0x2066) + technical + QChar(0x2069);
}

QString placed(const QString& text)
{
    if (text.isEmpty() || QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        if (c.isLetter() && (direction == QChar::DirR || direction == QChar::DirAL))
            return text;
    }
    return isolated(text);
}

} // namespace gatehouse::console
