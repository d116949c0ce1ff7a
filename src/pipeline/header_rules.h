// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace gatehouse::pipeline {

// What configuration may say about header fields. An empty text means: fine; otherwise it says what is wrong.
// A name that a policy may write or remove: a token (RFC 9110 section 5.1) that neither frames the message nor names a hop.
std::string headerNameProblem(std::string_view name);
// No CR, LF, NUL or other control character.
std::string headerValueProblem(std::string_view value);

} // namespace gatehouse::pipeline
