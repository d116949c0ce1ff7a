// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "http/server.h"

#include <optional>

namespace gatehouse::admin {

// What a handler answers; a problem is completed with the request's id when it is sent. A value.
struct Answer {
    int status = 200;
    http::ResponseWriter::Fields fields;
    std::string body;
    std::optional<base::Json> problem; // then `body` is made from it

    static Answer json(const base::Json& value, int status = 200);
    static Answer text(std::string body, std::string contentType);
    static Answer empty(int status);
    Answer& with(std::string name, std::string value);
};

// RFC 9457. `code` is the stable end of the problem's type, `detail` a sentence for people.
Answer problem(int status, std::string_view code, std::string detail, const std::vector<base::Problem>& errors = {});
// The status follows from the error's code; its own problems and what caused it are told.
Answer problem(const base::Error& error);
Answer badRequest(std::string detail, const std::vector<base::Problem>& errors = {});
Answer notFound(std::string detail);

// Puts in what every answer carries: the id, no caching, and the body of a problem.
void complete(Answer& answer, const std::string& requestId);

} // namespace gatehouse::admin
