// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/connection_dialog.h"

class QTreeWidget;

namespace gatehouse::console {

class UnsavedKeeper;

// Offers the edits that an earlier run has left: which, what has become of their objects meanwhile, and whether they come back. Closing it decides nothing: they
// are offered again at the next start. Owns itself.
class UnsavedDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    UnsavedDialog(UnsavedKeeper& keeper, const Connection& connection, QWidget* parent);

private:
    void restoreChosen();
    UnsavedKeeper& m_keeper;
    QTreeWidget* m_list;
};

} // namespace gatehouse::console
