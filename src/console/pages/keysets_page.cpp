// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/keysets_page.h"

#include "console/forms/display_text.h"
#include "console/pages/resource_columns.h"

namespace gatehouse::console {

KeysetsPage::KeysetsPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Keyset,
                   {tr("Key sets"), tr("New key set"), tr("No key sets yet"),
                    tr("A key set holds the public keys that tokens are verified with: given here, or read from an address of the one who issues them, which is how keys change without your doing.")},
                   parent)
{
    setColumns({idColumn(), nameColumn(),
                ResourceColumn{tr("Keys"), 64, [](const ResourceRow& row) { return QString::number(base::memberAt(row.value(), "keys").size()); }, true}.named("keys").counting(
                    ValueType::Number, [](const ResourceRow& row) { return double(base::memberAt(row.value(), "keys").size()); }),
                memberColumn(tr("Read from"), "url", 320), tenantColumn(), updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
