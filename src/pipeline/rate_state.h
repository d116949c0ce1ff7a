// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace gatehouse::pipeline {

// How a limit stands for whoever sends a request.
struct RateState {
    uint64_t limit = 0;
    uint64_t remaining = 0;
    int64_t resetNs = 0; // until the limit is whole again
};

} // namespace gatehouse::pipeline
