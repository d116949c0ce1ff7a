// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QUrl>

namespace gatehouse::console {

enum class Environment { Local, Test, Staging, Production };
enum class SafetyLevel { Free, Confirm, TypedConfirmation, ReadOnly };

// A gateway the user knows. A value; the token is not part of it, it lives in the keychain under `id`.
struct Connection {
    QString id;   // stable, random
    QString name;
    QString driver = QStringLiteral("gatehouse");
    QUrl url;
    Environment environment = Environment::Test;
    SafetyLevel safety = SafetyLevel::Confirm;
    QColor colour;
    QString group;
    QString trustedFingerprint; // SHA-256 of a certificate that was trusted by hand, hexadecimal; empty: only the system's authorities
    bool isLocalGateway = false; // the embedded one: never stored, never asks for a token
};

} // namespace gatehouse::console
