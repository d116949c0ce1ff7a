// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/time_zone.h"

#include <cstdint>

namespace gatehouse::policies {

enum class Period : uint8_t { Hour, Day, Week, Month };

struct Span {
    int64_t beginNs = 0;
    int64_t endNs = 0;
};

// The period of the calendar of a time zone (null: UTC) that a time lies in. Weeks begin on Monday. Periods follow each other without gaps, summer time or not.
Span spanOf(Period period, int64_t wallNs, const cel::TimeZone* zone = nullptr) noexcept;

} // namespace gatehouse::policies
