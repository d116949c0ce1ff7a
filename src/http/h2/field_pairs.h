// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/field_list.h"

#include <vector>
#include <nghttp2/nghttp2.h>

namespace gatehouse::http::h2 {

// Fields as nghttp2 takes them: views into `fields`. What changes with each message is kept out of HPACK's table.
std::vector<nghttp2_nv> pairsOf(const FieldList& fields);

} // namespace gatehouse::http::h2
