// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QString>
#include <QStringList>

namespace gatehouse::console {

// What a route matches, in short, safe texts.
QString routeHosts(const base::Json& route);
QString routePaths(const base::Json& route);
QString routeMethods(const base::Json& route);
// All paths as routePaths() writes them.
QStringList routePathEntries(const base::Json& route);
// "tenant acme, consumer mobile", "the whole gateway".
QString scopeText(const base::Json& policy);

} // namespace gatehouse::console
