// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QString>

#include <optional>

namespace gatehouse::console {

// The resource that a path of the Admin API names, as an audit entry's target does; nothing for other paths ("/v1/config").
std::optional<domain::ResourceKey> resourceOfPath(const QString& path);

} // namespace gatehouse::console
