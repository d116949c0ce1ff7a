// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/context.h"

#include "base/bytes.h"
#include "base/ids.h"

namespace gatehouse::admin {

Context::Context(AdminApi::Options given)
    : options(std::move(given)), control(*options.control), live(*options.live), loop(*options.loop), streams(loop), collector(*options.metrics, streams),
      strangers(control, 100, 0.1), administrators(control, 1000, 1), nodeId(base::randomId()), startedWallNs(loop.wallNs()), startedNs(loop.nowNs())
{
}

std::string_view bearerToken(const http::ServerRequest& request)
{
    constexpr std::string_view kScheme = "bearer ";
    constexpr size_t kMaxToken = 4096;
    const std::string_view value = base::trim(request.field("authorization"));
    if (value.size() <= kScheme.size() || value.size() > kMaxToken || !base::equalsIgnoreCase(value.substr(0, kScheme.size()), kScheme))
        return {};
    return base::trim(value.substr(kScheme.size()));
}

net::Task<void> sendAnswer(Call& call, Answer answer)
{
    complete(answer, call.requestId);
    // A client that has gone is nobody to tell.
    [[maybe_unused]] const auto sent = co_await call.response.send(answer.status, std::move(answer.fields), std::move(answer.body));
}

base::Result<base::Json> jsonBody(const Call& call, Answer& refusal)
{
    const std::string type = base::toLower(base::trim(call.request.field("content-type").substr(0, call.request.field("content-type").find(';'))));
    if (!type.empty() && type != "application/json" && !type.ends_with("+json")) {
        refusal = problem(415, "unsupported-media-type", "the body must be application/json");
        return base::invalid("media type");
    }
    auto value = base::parseJson(call.request.body);
    if (!value)
        refusal = value.error().code == base::ErrorCode::TooLarge ? problem(value.error()) : badRequest("the body is not JSON: " + value.error().message, value.error().problems);
    return value;
}

} // namespace gatehouse::admin
