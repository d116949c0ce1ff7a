// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace gatehouse::drivers {

inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string fromQt(const QString& text)
{
    return text.toStdString();
}

// What a gateway sent, fit to be shown: control characters and direction overrides become spaces, at most `maxLength` characters are kept.
QString displaySafe(const QString& text, int maxLength = 1000);

} // namespace gatehouse::drivers
