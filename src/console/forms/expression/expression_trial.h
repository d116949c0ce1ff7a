// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "console/forms/expression/expression_rules.h"

#include <QString>

#include <vector>

namespace gatehouse::console {

// What an expression comes to over a sample, and how: a value as it is written in the language.
struct ExpressionTrial {
    struct Part {
        QString source; // as it stands in the expression, on one line
        QString value;  // or why there is none
        QString type;
        bool failed = false;
        int depth = 0;  // within the part before it with a smaller one
    };
    bool ran = false;                    // neither the expression nor the sample is wrong
    std::vector<base::Problem> problems; // of the sample, with JSON pointers
    QString value, type;
    bool failed = false, isTrue = false, isFalse = false;
    quint64 steps = 0, mostSteps = 0;
    std::vector<Part> parts;             // of the whole, then what it is made of; constants are left out
};

// Evaluates it as the gateway would, and each of its parts by itself, also those that the whole did not need. Nothing is sent. Any thread.
ExpressionTrial tryExpression(const QString& expression, const ExpressionRules& rules, const base::Json& sample);

} // namespace gatehouse::console
