// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/cell_delegate.h"

#include "console/widgets/display.h"

namespace gatehouse::console {

QString CellDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    return placed(QStyledItemDelegate::displayText(value, locale));
}

} // namespace gatehouse::console
