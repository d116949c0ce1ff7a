// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace gatehouse::console {

// One of the house's own icons: "add", ":/icons/add.svg" are the same. It takes its colour from the application's palette when it is painted, so icons
// follow the theme by themselves.
QIcon symbolIcon(const QString& name);
// In a fixed colour.
QIcon symbolIcon(const QString& name, const QColor& colour);
QPixmap symbolPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

} // namespace gatehouse::console
