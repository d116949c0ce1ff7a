// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace gatehouse::policies {

enum class Period : uint8_t { Hour, Day, Week, Month };

// The period of the UTC calendar that a time lies in. Weeks begin on Monday.
struct Span {
    int64_t beginNs = 0;
    int64_t endNs = 0;
};

Span spanOf(Period period, int64_t wallNs) noexcept;

} // namespace gatehouse::policies
