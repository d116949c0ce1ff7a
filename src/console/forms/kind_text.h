// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QString>

namespace gatehouse::console {

QString kindTitle(domain::Kind kind);        // "Service"
QString kindTitlePlural(domain::Kind kind);  // "Services"
QString kindIcon(domain::Kind kind);         // "services", for symbolIcon()
// "Service acme/orders", safe and bounded.
QString resourceText(const domain::ResourceKey& key);

} // namespace gatehouse::console
