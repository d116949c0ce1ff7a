// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "console/forms/fields/quiet_combo_box.h"

#include <QPointer>

#include <vector>

namespace gatehouse::console {

class RecentRequests;

// A choice among the newest requests of the log, behind a first entry that stands for none of them. Looks for new ones whenever it is opened; who shows it begins and
// ends the log. GUI thread.
class RecentRequestBox : public QuietComboBox
{
    Q_OBJECT
public:
    // `recent` may be null: there is no log then, and the list says so.
    RecentRequestBox(const QString& first, RecentRequests* recent, QWidget* parent = nullptr);
    void showPopup() override;
    // The chosen request's record; null: the first entry.
    const base::Json* record() const;

private:
    void look();
    const QPointer<RecentRequests> m_recent;
    std::vector<base::Json> m_shown; // records of the list, behind the first entry
};

} // namespace gatehouse::console
