// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/secrets_page.h"

#include "console/forms/display_text.h"
#include "console/pages/resource_columns.h"

namespace gatehouse::console {

SecretsPage::SecretsPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Secret,
                   {tr("Secrets"), tr("New secret"), tr("No secrets yet"),
                    tr("A secret is a value that others refer to by its name, so that it stands in one place and in no policy: a password for an upstream, a signing key. The gateway keeps it sealed and gives it to nobody.")},
                   parent)
{
    setColumns({idColumn(), nameColumn(), memberColumn(tr("Description"), "description", 320), tenantColumn(), updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
