// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/deletion_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/kind_text.h"
#include "console/models/resource_cache.h"

namespace gatehouse::console {

DeletionDialog::DeletionDialog(GatewaySession& session, const domain::ResourceKey& key, std::function<void(const domain::ResourceKey&)> go, QWidget* parent)
    : ConnectionDialog(session.connection(), tr("Delete %1").arg(resourceText(key)), parent)
{
    const auto users = session.resources().usedBy(key);
    addText(users.empty() ? tr("%1 goes when the pending changes are applied. Nothing refers to it.").arg(resourceText(key))
                          : tr("%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:", nullptr, static_cast<int>(users.size()))
                                .arg(resourceText(key)));
    addLinks(users, std::move(go));
    setAction(tr("Mark for deletion"), true);
}

} // namespace gatehouse::console
