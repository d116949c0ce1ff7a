// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/connection_dialog.h"
#include "console/models/unsaved_edits.h"

class QTreeWidget;

namespace gatehouse::console {

class GatewaySession;
class UnsavedKeeper;

// Offers the edits that an earlier run has left: which, what has become of their objects meanwhile, field by field if one asks, and whether they come back. Closing it decides nothing: they
// are offered again at the next start. Owns itself.
class UnsavedDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    UnsavedDialog(UnsavedKeeper& keeper, GatewaySession& session, QWidget* parent);

private:
    void restoreChosen();
    void merge(int index);
    int mergeable() const; // the current edit when others changed its object, or the first such; -1
    UnsavedKeeper& m_keeper;
    GatewaySession& m_session;
    QTreeWidget* m_list;
    std::vector<UnsavedEdit> m_edits; // as offered, or merged here
};

} // namespace gatehouse::console
