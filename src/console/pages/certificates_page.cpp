// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/certificates_page.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/models/resource_cache.h"
#include "console/pages/resource_columns.h"

namespace gatehouse::console {

CertificatesPage::CertificatesPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Certificate,
                   {tr("Certificates"), tr("New certificate"), tr("No certificates yet"),
                    tr("A certificate lets listeners speak TLS, chosen by the name that a client asks for. Paste one with its key, or name its files on the gateway's machine; then give it to a listener.")},
                   parent)
{
    setColumns({idColumn(), nameColumn(),
                ResourceColumn{tr("For"), 150,
                 [this](const ResourceRow& row) {
                     if (const std::string file = base::stringAt(row.value(), "certificateFile"); !file.empty())
                         return tr("in the file %1").arg(shownText(file, 200));
                     return facts(row).subject;
                 }}.named("subject"),
                ResourceColumn{tr("Names"), 180, [this](const ResourceRow& row) { return facts(row).names.join(QStringLiteral(", ")); }}.named("names").listing(
                    [this](const ResourceRow& row) { return facts(row).names; }),
                ResourceColumn{tr("Issuer"), 120, [this](const ResourceRow& row) { return facts(row).selfIssued ? tr("itself") : facts(row).issuer; }}.named("issuer"),
                ResourceColumn{tr("Key"), 84, [this](const ResourceRow& row) { return facts(row).key; }}.named("key"),
                endColumn(this, tr("Ends"), [this](const ResourceRow& row) { return facts(row).end; }),
                ResourceColumn{tr("Listeners"), 120, [this](const ResourceRow& row) { return m_listeners.value(fromUtf8(row.key.id)).join(QStringLiteral(", ")); }}.named("listener").listing(
                    [this](const ResourceRow& row) { return m_listeners.value(fromUtf8(row.key.id)); }),
                tenantColumn(), updatedColumn(), revisionColumn()});
}

void CertificatesPage::prepareRows()
{
    m_facts.clear();
    m_listeners.clear();
    for (const auto& listener : session().resources().all(domain::Kind::Listener)) {
        for (const QString& id : textEntries(base::memberAt(base::memberAt(listener->value, "tls"), "certificates")))
            m_listeners[id] << shownText(listener->key.id, 80);
    }
}

const CertificateFacts& CertificatesPage::facts(const ResourceRow& row) const
{
    const base::Json* document = &row.value();
    auto known = m_facts.find(document);
    if (known == m_facts.end())
        known = m_facts.insert(document, CertificateFacts::of(*document));
    return known.value();
}

} // namespace gatehouse::console
