// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/answer.h"

namespace gatehouse::admin {

std::string etagOf(uint64_t revision); // with its quotation marks

// If-Match and If-None-Match against the present revision of something (nothing: it does not exist). Gives the refusal: 412, or 400 for nonsense.
std::optional<Answer> checkPreconditions(const http::ServerRequest& request, std::optional<uint64_t> revision);
// For reads: true when If-None-Match names what is there, so that 304 is enough.
bool isUnchanged(const http::ServerRequest& request, uint64_t revision);

} // namespace gatehouse::admin
