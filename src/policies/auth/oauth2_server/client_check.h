// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"
#include "policies/auth/oauth2_server/attempts.h"
#include "policies/auth/oauth2_server/form.h"

#include <string>

namespace gatehouse::policies {

// A client that has said who it is.
struct CheckedClient {
    std::string id;
    pipeline::ClientMatch match;
    bool proven = false; // by its secret; public ones have none
};

// Who sends a request to the token, introspection or revocation endpoint (RFC 6749, section 2.3). False: the answer is made.
bool checkClient(pipeline::Context& context, const Form& form, const Attempts& attempts, CheckedClient& out);

// A client by its id, if it may be used now.
pipeline::ClientMatch findClient(const pipeline::Context& context, std::string_view id);

bool hasText(const std::vector<std::string>& list, std::string_view text);

} // namespace gatehouse::policies
