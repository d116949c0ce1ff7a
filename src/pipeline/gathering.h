// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/decision.h"

#include <string_view>
#include <vector>

namespace gatehouse::pipeline {

// What the authentications of one request have said, for the policy behind them that decides over all (PolicyType::gathers). Part of the context.
struct Gathering {
    struct Refusal {
        std::string_view kind;
        Answer answer;
    };
    bool every = false;    // the policy at work is one of several that must agree: it does not stand aside for one that has answered
    bool conflict = false; // two have proven different consumers
    std::vector<std::string_view> proven; // kinds
    std::vector<Refusal> refused;

    void reset()
    {
        every = conflict = false;
        proven.clear();
        refused.clear();
    }
};

} // namespace gatehouse::pipeline
