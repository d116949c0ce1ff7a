// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace gatehouse::console {

class Badge;

// A badge as a screen reader meets it: a label with its text as name, or, where it has a name of its own ("Environment"), as description. Owned by Qt's cache of
// interfaces; GUI thread.
class BadgeAccessible : public QAccessibleWidget
{
public:
    explicit BadgeAccessible(Badge& badge);
    QString text(QAccessible::Text what) const override;

    // Before the first badge is made; more than once does no harm.
    static void install();

private:
    Badge& m_badge;
};

} // namespace gatehouse::console
