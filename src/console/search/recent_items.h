// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gatehouse::console {

// What was gone to last, by the ids of the palette's items; the newest first. Kept in the settings when told to. GUI thread.
class RecentItems
{
public:
    static constexpr int kMost = 12;
    // From the settings, when `keep`; otherwise it begins empty and ends with the run.
    void setKept(bool keep);
    void note(const QString& id);
    const QStringList& ids() const { return m_ids; }

private:
    QStringList m_ids;
    bool m_keep = false;
};

} // namespace gatehouse::console
