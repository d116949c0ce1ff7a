// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "pipeline/context.h"
#include "policies/guard/waf/inspection.h"

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// What no rule can read, and streams without end. Only who lists such a type in `contentTypes` gets so far.
bool isBinary(std::string_view type);

// How a body is read: as it says, and what says nothing that rules can read as what it looks like; whoever reads it behind may do the same.
Inspection::Body readAs(std::string_view type, std::string_view bytes);

// The engine's reader of XML follows document types and entities, which multiply: it only gets what has none, in one encoding.
bool isPlainXml(std::string_view text);

Inspection::Fields copied(const http::HeaderFields& fields);

// A request as the rules get it, still without a body. Without a credential that another policy has taken out of the query.
Inspection::Request inspectedRequest(const pipeline::Context& context);

// Rules that would be wrong about it. `listed`: media types that requests may have, among them such as "application/*+json".
std::vector<int> needlessRules(Inspection::Body body, std::string_view type, const std::vector<std::string>& listed);

// About how many bytes of plain text take as long to look at: each argument is looked at by most rules.
size_t weightOf(const Inspection::Request& request);

} // namespace gatehouse::policies
