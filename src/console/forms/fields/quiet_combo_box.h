// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace gatehouse::console {

// A combo box that leaves the wheel to the scrolled form around it: who scrolls changes no value, not even that of the one with the focus. Its list, while open, takes it.
class QuietComboBox : public QComboBox
{
public:
    explicit QuietComboBox(QWidget* parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace gatehouse::console
