// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/collections.h"
#include "pipeline/context.h"

namespace gatehouse::pipeline {

// What an expression may ask of a token at most; who has more has none that can be asked for, so that rules which need them refuse.
inline constexpr size_t kLongestClaims = 64 * 1024; // bytes, as JSON
inline constexpr size_t kMostClaimValues = 4096;

// Context::tokenClaims as values of expressions, made once in the request's memory. Empty without a token; null when there is too much of them.
const cel::Map* claimValues(Context& context);

} // namespace gatehouse::pipeline
