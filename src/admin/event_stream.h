// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/context.h"

namespace gatehouse::admin {

// Answers with server-sent events until the client goes, the server drains, or the administrator is none any more: `hello` first, then what comes through the
// ticket's channel, and a comment every 15 s.
net::Task<void> runEventStream(Call& call, StreamHub::Ticket& ticket, Event hello);
// 503: too many streams.
Answer tooManyStreams();

} // namespace gatehouse::admin
