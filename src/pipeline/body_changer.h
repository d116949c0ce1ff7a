// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

#include <optional>
#include <string>

namespace gatehouse::pipeline {

// What a policy is besides Policy when it may put another body in place of a request's: it is asked instead of onRequestBody(). Immutable; any worker.
class BodyChanger
{
public:
    virtual ~BodyChanger() = default;
    // As onRequestBody(), but never Suspend. `instead`, set for a whole body alone, goes upstream and to policies behind; in report mode it is thrown away. Its length tells
    // itself; what else the head says of the body is the policy's to change.
    virtual Verdict changeBody(Context& context, const Body& body, std::optional<std::string>& instead) const = 0;
};

} // namespace gatehouse::pipeline
