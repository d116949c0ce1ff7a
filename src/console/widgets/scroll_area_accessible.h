// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QScrollArea;

namespace gatehouse::console {

// A scroll area as a screen reader meets it. Qt's own (6.4) reads beyond the end of its list when it is asked for a child that went away since the
// children were counted, as a scroll bar does, and ends the program. Owned by Qt's cache of interfaces; GUI thread.
class ScrollAreaAccessible : public QAccessibleWidget
{
public:
    explicit ScrollAreaAccessible(QScrollArea& area);

    // Before the first scroll area is made; more than once does no harm.
    static void install();
};

} // namespace gatehouse::console
