// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/task.h"
#include "pipeline/chain.h"
#include "proxy/call.h"

#include <string_view>

namespace gatehouse::proxy {

// What policies make of an answer's body that was held back for them: Continue or Answer. Waits for those that need time. `body` stays until then; the rest as in
// Chain::runResponseBody(). The worker's thread.
net::Task<pipeline::Chain::Outcome> judgeResponse(Call& call, net::EventLoop& loop, std::string_view body, bool whole);

} // namespace gatehouse::proxy
