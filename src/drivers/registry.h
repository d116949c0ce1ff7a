// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"
#include "drivers/endpoint.h"

#include <memory>
#include <vector>

namespace gatehouse::drivers {

// A kind of gateway that can be spoken to: one line in registry.cpp.
struct DriverKind {
    QString id;    // "gatehouse"
    QString title; // for people
    std::unique_ptr<Driver> (*make)(Endpoint endpoint);
};

const std::vector<DriverKind>& driverKinds();
// Null when there is no such kind.
std::unique_ptr<Driver> makeDriver(const QString& id, Endpoint endpoint);

} // namespace gatehouse::drivers
