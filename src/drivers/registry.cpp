// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/registry.h"

#include "drivers/native/native_driver.h"

namespace gatehouse::drivers {

const std::vector<DriverKind>& driverKinds()
{
    static const std::vector<DriverKind> kinds = {
        {QStringLiteral("gatehouse"), QStringLiteral("Gatehouse"), [](Endpoint endpoint) -> std::unique_ptr<Driver> { return std::make_unique<NativeDriver>(std::move(endpoint)); }},
    };
    return kinds;
}

std::unique_ptr<Driver> makeDriver(const QString& id, Endpoint endpoint)
{
    for (const DriverKind& kind : driverKinds()) {
        if (kind.id == id)
            return kind.make(std::move(endpoint));
    }
    return nullptr;
}

} // namespace gatehouse::drivers
