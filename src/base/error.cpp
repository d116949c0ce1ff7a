// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <system_error>

namespace gatehouse::base {

std::string_view errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return "invalid";
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::PreconditionFailed: return "precondition-failed";
    case ErrorCode::Unauthorized: return "unauthorized";
    case ErrorCode::Forbidden: return "forbidden";
    case ErrorCode::TooLarge: return "too-large";
    case ErrorCode::Timeout: return "timeout";
    case ErrorCode::Unavailable: return "unavailable";
    case ErrorCode::Io: return "io";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

std::string Error::text() const
{
    std::string out = message;
    for (const Problem& problem : problems) {
        out += "\n  ";
        if (problem.line > 0)
            out += "line " + std::to_string(problem.line) + ", column " + std::to_string(problem.column) + ": ";
        if (!problem.pointer.empty())
            out += problem.pointer + ": ";
        out += problem.message;
    }
    if (cause)
        out += ": " + cause->text();
    return out;
}

Error& Error::because(Error inner)
{
    cause = std::make_shared<const Error>(std::move(inner));
    return *this;
}

Error invalid(std::string message)
{
    return Error{ErrorCode::Invalid, std::move(message), {}, {}, {}};
}

Error invalid(std::string message, std::vector<Problem> problems)
{
    return Error{ErrorCode::Invalid, std::move(message), {}, std::move(problems), {}};
}

Error failure(ErrorCode code, std::string message, std::string source)
{
    return Error{code, std::move(message), std::move(source), {}, {}};
}

Error systemError(std::string message, int error)
{
    return Error{ErrorCode::Io, std::move(message) + ": " + std::generic_category().message(error), "system", {}, {}};
}

} // namespace gatehouse::base
