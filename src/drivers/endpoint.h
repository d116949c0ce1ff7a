// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace gatehouse::drivers {

// Where a gateway is and how it is spoken to. The token stays in memory and goes to this scheme, host and port alone.
struct Endpoint {
    QUrl url;
    QString token;
    QString trustedFingerprint; // SHA-256 of the leaf certificate, hexadecimal; empty: the system's authorities decide
    bool readOnly = false;
    int timeoutMs = 30000;
    int streamSilenceMs = 45000; // a live stream that says nothing for so long (not even its comment every 15 s) is dead
};

} // namespace gatehouse::drivers
