// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/revision_markers.h"

#include "console/widgets/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::console {

namespace {
constexpr int kAuthorLength = 40, kMessageLength = 80; // characters
} // namespace

QVector<ChartMarker> revisionMarkers(const QVector<drivers::Revision>& revisions)
{
    QVector<ChartMarker> markers;
    markers.reserve(revisions.size());
    for (const drivers::Revision& revision : revisions) {
        if (!revision.time.isValid())
            continue;
        const QString number = QLocale().toString(revision.number);
        const QString title = revision.author.isEmpty() ? QCoreApplication::translate("Charts", "Revision %1").arg(number)
                                                        : QCoreApplication::translate("Charts", "Revision %1 by %2").arg(number, displayName(revision.author, kAuthorLength));
        markers.append({revision.time.toMSecsSinceEpoch(), revision.number, title, displayName(revision.message, kMessageLength)});
    }
    return markers;
}

} // namespace gatehouse::console
