// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/error_response.h"

#include "http/message.h"

namespace gatehouse::proxy {

std::string problemBody(int status, std::string_view code, std::string_view detail, std::string_view policy, std::string_view requestId,
                        const std::vector<std::pair<std::string, std::string>>& problems)
{
    base::Json problem = {{"type", "about:blank"}, {"title", http::reasonPhrase(status)}, {"status", status}};
    if (!code.empty())
        problem["code"] = code;
    if (!detail.empty())
        problem["detail"] = detail;
    if (!policy.empty())
        problem["policy"] = policy;
    if (!requestId.empty())
        problem["requestId"] = requestId;
    for (const auto& [pointer, message] : problems)
        problem["errors"].push_back({{"pointer", pointer}, {"detail", message}});
    return base::toText(problem) + '\n';
}

} // namespace gatehouse::proxy
