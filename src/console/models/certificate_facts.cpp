// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/certificate_facts.h"

#include "console/widgets/display.h"

#include <QSslCertificate>
#include <QSslKey>

namespace gatehouse::console {

namespace {

constexpr int kMostNames = 100, kMostText = 120;

// The common name; without one what there is, as "O=Example".
QString nameOf(const QSslCertificate& certificate, bool issuer)
{
    const auto info = [&](QSslCertificate::SubjectInfo what) { return issuer ? certificate.issuerInfo(what) : certificate.subjectInfo(what); };
    for (const auto what : {QSslCertificate::CommonName, QSslCertificate::Organization, QSslCertificate::OrganizationalUnitName}) {
        if (const QStringList values = info(what); !values.isEmpty())
            return displayName(values.first(), kMostText);
    }
    return {};
}

QString keyText(const QSslKey& key)
{
    if (key.isNull())
        return {};
    switch (key.algorithm()) {
    case QSsl::Rsa: return QStringLiteral("RSA %1").arg(key.length());
    case QSsl::Ec: return QStringLiteral("EC %1").arg(key.length());
    case QSsl::Dsa: return QStringLiteral("DSA %1").arg(key.length());
    default: return {};
    }
}

} // namespace

CertificateFacts CertificateFacts::of(const base::Json& certificate)
{
    CertificateFacts facts;
    const std::string pem = base::stringAt(certificate, "certificate");
    if (pem.empty())
        return facts;
    for (const QSslCertificate& one : QSslCertificate::fromData(QByteArray::fromStdString(pem), QSsl::Pem)) {
        if (one.isNull())
            continue;
        if (facts.chain++ == 0) {
            facts.subject = nameOf(one, false);
            facts.issuer = nameOf(one, true);
            facts.key = keyText(one.publicKey());
            facts.selfIssued = one.isSelfSigned();
            for (const QString& name : one.subjectAlternativeNames()) {
                if (facts.names.size() < kMostNames)
                    facts.names << displayName(name, kMostText);
            }
        }
        if (!facts.end.isValid() || one.expiryDate() < facts.end)
            facts.end = one.expiryDate();
    }
    return facts;
}

} // namespace gatehouse::console
