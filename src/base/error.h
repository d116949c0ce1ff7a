// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::base {

// Stable kinds of failure; the Admin API maps them to HTTP status codes.
enum class ErrorCode {
    Invalid,          // the input is wrong (400/422)
    NotFound,         // (404)
    Conflict,         // a lost race, a name taken (409)
    PreconditionFailed, // If-Match (412)
    Unauthorized,     // (401)
    Forbidden,        // (403)
    TooLarge,         // a limit was passed (413)
    Timeout,          // (504)
    Unavailable,      // the other side is not there (503)
    Io,               // the operating system said no (500)
    Cancelled,        // shut-down
    Internal          // a defect of ours (500)
};

std::string_view errorCodeName(ErrorCode code);

// One thing wrong with a document. `pointer` is an RFC 6901 JSON pointer; line and column count from 1, 0 where unknown.
struct Problem {
    std::string pointer;
    std::string message;
    int line = 0;
    int column = 0;
    bool operator==(const Problem&) const = default;
};

// An error as a value: what, where it came from, and all places at once when a document is to blame.
// Never holds a secret. Cheap to move.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;            // one sentence, without a full stop
    std::string source;             // "sqlite", "upstream", "config file" …
    std::vector<Problem> problems;  // all of them, in document order
    std::shared_ptr<const Error> cause;

    // "reading /x: No such file" from inside out, for logs and people.
    std::string text() const;
    Error& because(Error inner);
};

Error invalid(std::string message);
Error invalid(std::string message, std::vector<Problem> problems);
Error failure(ErrorCode code, std::string message, std::string source = {});
// From errno: "message: strerror".
Error systemError(std::string message, int error);

} // namespace gatehouse::base
