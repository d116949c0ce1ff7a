// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/field_list.h"
#include "http/h1/head_parser.h"
#include "proxy/transaction.h"

#include <string>

namespace gatehouse::proxy {

// What a stream borrows from its worker while its request is served: the parts that keep their memory from one request to the next.
struct H2Exchange {
    explicit H2Exchange(WorkerState& worker) : transaction(worker) {}
    http::h1::HeadParser parser;
    Transaction transaction;
    http::FieldList fields; // the head's text
    std::string webSocketKey;
};

} // namespace gatehouse::proxy
