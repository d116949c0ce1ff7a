// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proxy/h1/h1_client.h"
#include "proxy/transaction.h"

namespace gatehouse::proxy {

// What an HTTP/1.1 connection borrows from its worker while a request is under way, so that an idle one is small and a busy worker's memory stays in the cache.
struct H1Exchange {
    explicit H1Exchange(WorkerState& worker)
        : client(worker.buffers), transaction(worker)
    {
    }
    H1Client client;
    http::h1::HeadParser parser;
    Transaction transaction;
};

} // namespace gatehouse::proxy
