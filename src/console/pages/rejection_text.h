// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QString>

namespace gatehouse::console {

class ResourceCache;

// Refusals in words. Records are access-log records of the Admin API; all results are plain text, safe to show.
bool isRejection(const base::Json& record);
// "limit of policy acme/limit for mobile: 60 per minute"; the cache, when there is one, knows the policy's figures.
QString rejectionReason(const base::Json& record, ResourceCache* resources);
// "429 GET /orders — " and the reason.
QString rejectionLine(const base::Json& record, ResourceCache* resources);
// "60 per minute" of a limit's figures; empty when they are not known.
QString limitWords(const base::Json& config);

} // namespace gatehouse::console
