// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/environment_look.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("Environment", text);
}
} // namespace

QString safetyName(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Free: return tr("Free");
    case SafetyLevel::Confirm: return tr("Confirm");
    case SafetyLevel::TypedConfirmation: return tr("Typed confirmation");
    case SafetyLevel::ReadOnly: return tr("Read-only");
    }
    return {};
}

QString safetyHelp(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Free: return tr("Changes are applied without a question.");
    case SafetyLevel::Confirm: return tr("Changes are shown and confirmed before they are applied.");
    case SafetyLevel::TypedConfirmation: return tr("The connection's name must be typed before changes are applied.");
    case SafetyLevel::ReadOnly: return tr("Nothing can be changed over this connection.");
    }
    return {};
}

QColor environmentColour(Environment environment)
{
    switch (environment) {
    case Environment::Local: return QColor(0x2f, 0x7f, 0xc1);
    case Environment::Test: return QColor(0x0e, 0x93, 0x73);
    case Environment::Staging: return QColor(0xc9, 0x82, 0x0a);
    case Environment::Production: return QColor(0xd0, 0x3b, 0x3b);
    }
    return {};
}

QColor environmentColour(const Connection& connection)
{
    return connection.colour.isValid() ? connection.colour : environmentColour(connection.environment);
}

} // namespace gatehouse::console
