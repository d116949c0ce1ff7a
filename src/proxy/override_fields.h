// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "pipeline/header_edit.h"

namespace gatehouse::proxy {

// Takes out of what goes upstream by which clients ask it for another method or path than the request's own (X-HTTP-Method-Override, X-Original-URL and
// the like): policies have judged the real ones. Comes before all policies, so that one of them may still set such a field. Adds nothing where there is none.
void takeOverridesOut(const http::HeaderFields& fields, pipeline::HeaderEdits& edits);

} // namespace gatehouse::proxy
