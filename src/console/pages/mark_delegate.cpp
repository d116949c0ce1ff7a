// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/mark_delegate.h"

#include "console/pages/security_text.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

namespace gatehouse::console {

void MarkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    CellDelegate::initStyleOption(option, index);
    const SecurityMark::Level level = m_level(index);
    const ThemeColours& colours = themeColours(m_themed);
    const QString icon = levelIcon(level);
    if (icon.isEmpty()) {
        option->palette.setColor(QPalette::Text, colours.muted);
        return;
    }
    const int side = option->fontMetrics.ascent() + 2;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = symbolIcon(icon, levelColour(level, colours));
    option->decorationSize = QSize(side, side);
}

} // namespace gatehouse::console
