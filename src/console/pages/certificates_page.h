// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/certificate_facts.h"
#include "console/pages/resource_page.h"

#include <QHash>

namespace gatehouse::console {

// The certificates of listeners: for whom, by whom, how long, and which listeners show them.
class CertificatesPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit CertificatesPage(GatewaySession& session, QWidget* parent = nullptr);

private:
    void prepareRows() override;
    const CertificateFacts& facts(const ResourceRow& row) const;

    // Reading PEM takes a tenth of a millisecond, and columns ask often. By the document itself: an edited one is another.
    mutable QHash<const base::Json*, CertificateFacts> m_facts;
    QHash<QString, QStringList> m_listeners;
};

} // namespace gatehouse::console
