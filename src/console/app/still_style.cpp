// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/still_style.h"

namespace gatehouse::console {

StillStyle::StillStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int StillStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (m_still && (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace gatehouse::console
