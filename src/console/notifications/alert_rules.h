// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/notifications/alert.h"
#include "drivers/gateway_types.h"

#include <deque>
#include <functional>
#include <vector>

namespace gatehouse::console {

class ResourceCache;

// The rules: what is the matter now, from what the console holds. Pure; who calls them tells begin from end. `isActive` says whether an alert of that id is
// there already: a rate that went over its threshold has to go clearly below it before it is over, so that it does not come and go.
using IsActive = std::function<bool(const QString& id)>;

std::vector<Alert> expiryAlerts(const ResourceCache& resources, const AlertSettings& settings, const QDateTime& now);
std::vector<Alert> rateAlerts(const std::deque<drivers::MetricsFrame>& frames, const AlertSettings& settings, const IsActive& isActive);
std::vector<Alert> quotaAlerts(const drivers::QuotaList& quotas, const AlertSettings& settings);

} // namespace gatehouse::console
