// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/trust_dialog.h"

#include "console/widgets/display.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::console {

QString fingerprintForPeople(const QString& hex)
{
    QString out;
    const QString shown = displayName(hex, 128).toUpper();
    for (qsizetype i = 0; i < shown.size(); i += 2) {
        if (i > 0)
            out += i % 32 == 0 ? QLatin1Char('\n') : QLatin1Char(':');
        out += shown.mid(i, 2);
    }
    return out;
}

TrustDialog::TrustDialog(const Connection& connection, const QString& shownFingerprint, const QString& why, QWidget* parent)
    : ConnectionDialog(connection, QString(), parent), m_refusal(!connection.trustedFingerprint.isEmpty())
{
    setWindowTitle(m_refusal ? tr("The certificate has changed") : tr("Unknown certificate"));
    const auto fingerprint = [this](const QString& title, const QString& hex) {
        auto* name = new QLabel(title, this);
        name->setProperty("role", QStringLiteral("muted"));
        auto* text = new QLabel(fingerprintForPeople(hex), this);
        text->setTextFormat(Qt::PlainText);
        text->setProperty("role", QStringLiteral("mono"));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(title);
        content()->addWidget(name);
        content()->addWidget(text);
    };
    if (m_refusal) {
        auto* loud = new QLabel(tr("The gateway shows another certificate than the one that you trusted."), this);
        loud->setProperty("role", QStringLiteral("error"));
        loud->setWordWrap(true);
        content()->addWidget(loud);
        addText(tr("Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new "
                   "fingerprint, then forget the old one in the connection's settings and test again."));
        fingerprint(tr("Trusted (SHA-256)"), connection.trustedFingerprint);
        fingerprint(tr("Shown now (SHA-256)"), shownFingerprint);
        setCloseOnly();
        return;
    }
    addText(tr("No authority that this computer knows vouches for the gateway's certificate: %1").arg(displayName(why, 300)));
    fingerprint(tr("Its fingerprint (SHA-256)"), shownFingerprint);
    addText(tr("Compare it with the one that the gateway's operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other "
               "refused."));
    setAction(tr("Trust this certificate"), true);
}

} // namespace gatehouse::console
