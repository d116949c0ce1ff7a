// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gatehouse::console {

// What a certificate resource says of itself when its PEM is read. Texts are safe to show and bounded.
struct CertificateFacts {
    QString subject, issuer, key; // "api.example.org", "Example CA", "EC 256"
    QStringList names;            // alternative names of hosts and addresses
    QDateTime end;                // the earliest of the chain: any that ends breaks it; invalid where nothing could be read
    int chain = 0;                // certificates that could be read
    bool selfIssued = false;

    // Nothing for one that lies in a file on the gateway's machine.
    static CertificateFacts of(const base::Json& certificate);
};

} // namespace gatehouse::console
