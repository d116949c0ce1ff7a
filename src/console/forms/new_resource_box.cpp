// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/new_resource_box.h"

#include "base/ids.h"
#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_text.h"
#include "console/forms/form_lookup.h"
#include "console/forms/kind_text.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "forms/ui_new_resource_box.h"

namespace gatehouse::console {

NewResourceBox::NewResourceBox(GatewaySession& session, const FormLookup& lookup, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_ui(std::make_unique<Ui::NewResourceBox>())
{
    m_ui->setupUi(this);
    connect(m_ui->idEdit, &QLineEdit::textChanged, this, &NewResourceBox::idEdited);
    connect(m_ui->tenantBox, qOverload<int>(&QComboBox::activated), this, [this] {
        m_place.tenant = utf8(m_ui->tenantBox->currentData().toString());
        Q_EMIT tenantChosen(m_place.tenant);
    });
}

NewResourceBox::~NewResourceBox() = default;

domain::ResourceKey NewResourceBox::begin(const domain::ResourceKey& key)
{
    m_place = {key.kind, key.tenant, {}};
    const QStringList tenants = m_lookup.ids(domain::Kind::Tenant, {});
    if (!domain::livesInTenant(key.kind))
        m_place.tenant.clear();
    else if (m_place.tenant.empty() && !domain::livesAtGateway(key.kind) && !tenants.isEmpty())
        m_place.tenant = utf8(tenants.first());
    setQuietly(*m_ui->idEdit, fromUtf8(key.id));
    m_ui->tenantBox->clear();
    if (domain::livesAtGateway(key.kind))
        m_ui->tenantBox->addItem(tr("The gateway itself"), QString());
    for (const QString& tenant : tenants) {
        if (domain::livesInTenant(key.kind))
            m_ui->tenantBox->addItem(shownText(tenant, 64), tenant);
    }
    m_ui->tenantBox->setCurrentIndex(std::max(0, m_ui->tenantBox->findData(fromUtf8(m_place.tenant))));
    const bool hasTenant = m_ui->tenantBox->count() > 0 && domain::livesInTenant(key.kind);
    m_ui->tenantBox->setVisible(hasTenant);
    m_ui->tenantLabel->setVisible(hasTenant);
    return m_place;
}

void NewResourceBox::suggest(const base::Json& document)
{
    m_name = base::stringAt(document, "name");
    m_ui->idEdit->setPlaceholderText(suggestedId());
}

QString NewResourceBox::suggestedId() const
{
    const std::string typed = utf8(m_ui->idEdit->text().trimmed());
    std::string base = base::idFrom(typed.empty() || isTaken({m_place.kind, m_place.tenant, typed}) ? m_name : typed);
    if (base.empty() || !base::isValidId(base))
        base = "new-" + std::string(domain::kindName(m_place.kind));
    std::string id = base;
    for (int i = 2; isTaken({m_place.kind, m_place.tenant, id}); ++i)
        id = base + "-" + std::to_string(i);
    return fromUtf8(id);
}

bool NewResourceBox::isTaken(const domain::ResourceKey& key) const
{
    return m_session.resources().find(key) || m_session.changes().pending(key);
}

domain::ResourceKey NewResourceBox::key() const
{
    domain::ResourceKey key = m_place;
    const std::string typed = utf8(m_ui->idEdit->text().trimmed());
    key.id = typed;
    if (!base::isValidId(typed) || isTaken(key)) // what is there is never replaced unasked
        key.id = utf8(suggestedId());
    return key;
}

QString NewResourceBox::obstacle()
{
    const QString typed = m_ui->idEdit->text().trimmed();
    if (!typed.isEmpty() && !base::isValidId(utf8(typed))) {
        m_ui->idEdit->setFocus();
        return tr("The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.");
    }
    domain::ResourceKey place = key();
    if (!typed.isEmpty())
        place.id = utf8(typed);
    if (isTaken(place)) {
        m_ui->idEdit->setFocus();
        return tr("There is already a %1 of this id.").arg(resourceText(place));
    }
    if (domain::livesInTenant(place.kind) && !domain::livesAtGateway(place.kind) && place.tenant.empty()) {
        m_ui->tenantBox->setFocus();
        return tr("Choose the tenant it belongs to.");
    }
    return {};
}

} // namespace gatehouse::console
