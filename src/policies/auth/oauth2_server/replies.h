// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

#include <string>
#include <string_view>

namespace gatehouse::policies {

// An answer in JSON that nobody may keep (RFC 6749, section 5.1).
pipeline::Verdict replyJson(pipeline::Context& context, const base::Json& document);
// An error of RFC 6749, section 5.2; `error` as it is registered. A stable code of ours is made of it.
pipeline::Verdict replyError(pipeline::Context& context, int status, std::string_view error, std::string description, std::vector<std::pair<std::string, std::string>> fields = {});

} // namespace gatehouse::policies
