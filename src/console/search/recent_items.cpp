// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/search/recent_items.h"

#include <QSettings>

namespace gatehouse::console {

namespace {

constexpr int kMostLength = 400;
const QString kKey = QStringLiteral("search/recent");

} // namespace

void RecentItems::setKept(bool keep)
{
    m_keep = keep;
    if (!keep)
        return;
    for (const QString& id : QSettings().value(kKey).toStringList()) {
        if (!m_ids.contains(id) && m_ids.size() < kMost)
            m_ids.append(id);
    }
}

void RecentItems::note(const QString& id)
{
    if (id.isEmpty() || id.size() > kMostLength || m_ids.value(0) == id)
        return;
    m_ids.removeAll(id);
    m_ids.prepend(id);
    m_ids = m_ids.mid(0, kMost);
    if (m_keep)
        QSettings().setValue(kKey, m_ids);
}

} // namespace gatehouse::console
