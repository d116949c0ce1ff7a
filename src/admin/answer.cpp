// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/answer.h"

namespace gatehouse::admin {

namespace {

constexpr size_t kMaxErrors = 1000;

struct StatusInfo {
    int status;
    const char* title;
};
constexpr StatusInfo kTitles[] = {{400, "Bad request"},          {401, "Unauthorized"},         {403, "Forbidden"},           {404, "Not found"},
                                  {405, "Method not allowed"},   {409, "Conflict"},             {412, "Precondition failed"}, {413, "Too large"},
                                  {415, "Unsupported media type"}, {421, "Misdirected request"}, {422, "Refused"},             {500, "Internal error"},
                                  {503, "Unavailable"},          {504, "Timed out"}};

int statusOf(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::Invalid: return 422;
    case base::ErrorCode::NotFound: return 404;
    case base::ErrorCode::Conflict: return 409;
    case base::ErrorCode::PreconditionFailed: return 412;
    case base::ErrorCode::Unauthorized: return 401;
    case base::ErrorCode::Forbidden: return 403;
    case base::ErrorCode::TooLarge: return 413;
    case base::ErrorCode::Timeout: return 504;
    case base::ErrorCode::Unavailable:
    case base::ErrorCode::Cancelled: return 503;
    case base::ErrorCode::Io:
    case base::ErrorCode::Internal: return 500;
    }
    return 500;
}

base::Json errorsJson(const std::vector<base::Problem>& errors)
{
    base::Json list = base::Json::array();
    for (const base::Problem& error : errors) {
        if (list.size() == kMaxErrors)
            break;
        base::Json item = {{"pointer", error.pointer}, {"message", error.message}};
        if (error.line > 0) {
            item["line"] = error.line;
            item["column"] = error.column;
        }
        list.push_back(std::move(item));
    }
    return list;
}

// The messages from outside in, without the problems, which have a member of their own.
std::string sentence(const base::Error& error)
{
    std::string text = error.message;
    for (const base::Error* cause = error.cause.get(); cause; cause = cause->cause.get())
        text += ": " + cause->message;
    return text;
}

} // namespace

Answer Answer::json(const base::Json& value, int status)
{
    return {status, {{"Content-Type", "application/json"}}, base::toText(value), {}};
}

Answer Answer::text(std::string body, std::string contentType)
{
    return {200, {{"Content-Type", std::move(contentType)}}, std::move(body), {}};
}

Answer Answer::empty(int status)
{
    return {status, {}, {}, {}};
}

Answer& Answer::with(std::string name, std::string value)
{
    fields.emplace_back(std::move(name), std::move(value));
    return *this;
}

Answer problem(int status, std::string_view code, std::string detail, const std::vector<base::Problem>& errors)
{
    base::Json body = {{"type", "urn:gatehouse:problem:" + std::string(code)}, {"title", "Error"}, {"status", status}, {"detail", std::move(detail)}};
    for (const StatusInfo& info : kTitles) {
        if (info.status == status)
            body["title"] = info.title;
    }
    if (!errors.empty())
        body["errors"] = errorsJson(errors);
    Answer answer;
    answer.status = status;
    answer.problem = std::move(body);
    return answer;
}

Answer problem(const base::Error& error)
{
    return problem(statusOf(error.code), base::errorCodeName(error.code), sentence(error), error.problems);
}

Answer badRequest(std::string detail, const std::vector<base::Problem>& errors)
{
    return problem(400, "bad-request", std::move(detail), errors);
}

Answer notFound(std::string detail)
{
    return problem(404, "not-found", std::move(detail));
}

void complete(Answer& answer, const std::string& requestId)
{
    if (answer.problem) {
        (*answer.problem)["requestId"] = requestId;
        answer.body = base::toText(*answer.problem);
        answer.with("Content-Type", "application/problem+json");
    }
    answer.with("Cache-Control", "no-store");
    answer.with("X-Content-Type-Options", "nosniff");
    answer.with("X-Gatehouse-Request-Id", requestId);
}

} // namespace gatehouse::admin
