// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;
class QLineEdit;

namespace gatehouse::console {

// Names for screen readers where Qt gives none: an application's event filter that looks at each widget when it is shown.
// - On Unix a combo box is called by its entry whatever its accessible name, and only a label says what it is for: who has none gets one that nobody sees.
// - The buttons that Qt puts into line edits and at the end of tool bars.
// - Tooltips that are rich text are told as plain text, not as markup.
// GUI thread.
class SpokenNames : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe(QWidget& widget);
    void label(QComboBox& box);
    void nameButtons(QLineEdit& edit);
};

} // namespace gatehouse::console
