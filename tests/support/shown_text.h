// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/live_chart.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QStringList>

namespace gatehouse::testing {

// What a user can read under `root` now: labels, sentences of charts, and the first rows of lists and tables.
inline QString shownText(const QWidget& root)
{
    QStringList texts;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    for (const console::LiveChart* chart : root.findChildren<console::LiveChart*>()) {
        if (chart->isVisible())
            texts << chart->sentence();
    }
    for (const QAbstractItemView* view : root.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || !view->model())
            continue;
        for (int row = 0; row < std::min(view->model()->rowCount(), 20); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts << view->model()->index(row, column).data().toString();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace gatehouse::testing
