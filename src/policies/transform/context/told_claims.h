// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "pipeline/context.h"

#include <span>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// One of the claims by which a signed context tells of a request.
struct ToldClaim {
    std::string_view name;
    base::Json (*value)(const pipeline::Context& context); // null: there is nothing to tell
    // Appends what is different whenever value() is. Null: it is another one for each request.
    void (*mark)(const pipeline::Context& context, std::string& out);
};

std::span<const ToldClaim> toldClaims();
const ToldClaim* findToldClaim(std::string_view name); // null: there is none

// Appends a text so that no two rows of texts give the same.
void markText(std::string_view text, std::string& out);

} // namespace gatehouse::policies
