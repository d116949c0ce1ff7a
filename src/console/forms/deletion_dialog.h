// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/connection_dialog.h"
#include "domain/resource.h"

namespace gatehouse::console {

class GatewaySession;

// Asks whether a resource is to be marked for deletion, and says first what uses it. Accepting changes nothing by itself.
class DeletionDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    DeletionDialog(GatewaySession& session, const domain::ResourceKey& key, std::function<void(const domain::ResourceKey&)> go, QWidget* parent);
};

} // namespace gatehouse::console
