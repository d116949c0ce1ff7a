// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

class QWidget;

namespace gatehouse::console {

// Text from a gateway, fit to be shown: controls and direction overrides taken out, one line, at most so many characters.
QString shownText(std::string_view text, int maxLength = 512);
QString shownText(const QString& text, int maxLength = 512);
// The same with its line breaks kept.
QString shownLines(std::string_view text, int maxLength = 200000);
// A tool tip that Qt doesn't take for markup, whatever stands in it.
QString plainToolTip(const QString& text);
// For menus, buttons and labels with buddies: a single & would become a mnemonic.
QString withoutMnemonics(QString text);
// Title, tool tip, what's-this and accessible name in one go.
void describeControl(QWidget* control, const QString& title, const QString& description);

inline std::string utf8(const QString& text) { return text.toStdString(); }
inline QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace gatehouse::console
