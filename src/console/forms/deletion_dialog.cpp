// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/deletion_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/kind_text.h"
#include "console/models/resource_cache.h"

namespace gatehouse::console {

namespace {

constexpr size_t kMostNamed = 12;

} // namespace

DeletionDialog::DeletionDialog(GatewaySession& session, const domain::ResourceKey& key, QWidget* parent)
    : ConnectionDialog(session.connection(), tr("Delete %1").arg(resourceText(key)), parent)
{
    const auto users = session.resources().usedBy(key);
    addText(users.empty() ? tr("%1 goes when the pending changes are applied. Nothing refers to it.").arg(resourceText(key))
                          : tr("%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:", nullptr, static_cast<int>(users.size()))
                                .arg(resourceText(key)));
    QStringList names;
    for (size_t i = 0; i < users.size() && i < kMostNamed; ++i)
        names << QStringLiteral("\u2022 ") + resourceText(users[i]);
    if (users.size() > kMostNamed)
        names << tr("and %n more", nullptr, static_cast<int>(users.size() - kMostNamed));
    if (!names.isEmpty())
        addText(names.join(u'\n'));
    setAction(tr("Mark for deletion"), true);
}

} // namespace gatehouse::console
