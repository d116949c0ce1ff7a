// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QSignalBlocker>

namespace gatehouse::console {

// Shows a text without telling anyone that it changed. So fields can listen to QLineEdit::textChanged, which dictation, switch access and other assistive programs
// cause as well as typing; textEdited is for keys alone.
inline void setQuietly(QLineEdit& edit, const QString& text)
{
    const QSignalBlocker quiet(&edit);
    edit.setText(text);
}

} // namespace gatehouse::console
